import { css, html, type Html } from "./html.ts";

/** Light and dark colours; every text has a contrast of at least 4.5 to its background. */
const colours: Html = css`
  :root {
    color-scheme: light dark;
    --page: #f3f4f1;
    --card: #ffffff;
    --ink: #1a1f1c;
    --soft: #566059;
    --line: #dde1dc;
    --edge: #868f89;
    --accent: #17624c;
    --accent-lit: #0f4f3c;
    --on-accent: #ffffff;
    --tint: #e8f2ed;
    --bad: #a1271d;
    --bad-tint: #fceeec;
    --mock: #fbefcd;
    --on-mock: #5a4205;
  }
  @media (prefers-color-scheme: dark) {
    :root {
      --page: #111412;
      --card: #1a1e1c;
      --ink: #edf1ee;
      --soft: #a6b0aa;
      --line: #2e3532;
      --edge: #77817b;
      --accent: #86d8b6;
      --accent-lit: #a3e6ca;
      --on-accent: #06261b;
      --tint: #1d2f28;
      --bad: #ffa196;
      --bad-tint: #361c19;
      --mock: #2f2710;
      --on-mock: #f4dc9c;
    }
  }
`;

/** The page and the order: mobile first, two columns where they fit. */
const pageStyle: Html = css`
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  html {
    -webkit-text-size-adjust: 100%;
  }
  body {
    margin: 0;
    min-height: 100vh;
    background: var(--page);
    color: var(--ink);
    font:
      1rem/1.5 system-ui,
      -apple-system,
      "Segoe UI",
      Roboto,
      "Noto Sans",
      sans-serif;
    overflow-wrap: break-word;
  }
  h1,
  h2,
  h3,
  p,
  ol {
    margin: 0;
    padding: 0;
  }
  h2 {
    font-size: 1.125rem;
    line-height: 1.35;
  }
  h3 {
    margin-top: 1.75rem;
    font-size: 0.875rem;
    font-weight: 500;
    color: var(--soft);
  }
  a {
    color: var(--accent);
    text-underline-offset: 0.2em;
  }
  :focus-visible {
    outline: 3px solid var(--accent);
    outline-offset: 3px;
  }

  .mock {
    background: var(--mock);
    color: var(--on-mock);
    font-size: 0.875rem;
  }
  .mock strong {
    margin-inline-end: 0.375em;
  }
  .mock p {
    max-width: 64rem;
    margin: 0 auto;
    padding: 0.625rem 1.25rem;
  }

  main {
    display: grid;
    gap: 1.75rem;
    max-width: 64rem;
    margin: 0 auto;
    padding: 1.75rem 1.25rem 3rem;
  }
  main > * {
    min-width: 0;
  }
  .alone {
    max-width: 30rem;
  }

  .order {
    overflow-wrap: anywhere;
  }
  .shop {
    color: var(--soft);
    font-weight: 500;
  }
  h1 {
    margin-top: 0.125rem;
    font-size: 1.375rem;
    line-height: 1.3;
    font-weight: 600;
  }
  .amount {
    margin-top: 1.25rem;
    font-size: clamp(2.125rem, 9vw, 3rem);
    line-height: 1.1;
    font-weight: 700;
    letter-spacing: -0.02em;
    font-variant-numeric: tabular-nums;
  }
  .terms {
    margin-top: 0.375rem;
    color: var(--soft);
    font-size: 1.0625rem;
  }
  .description {
    margin-top: 1.25rem;
    max-width: 34rem;
  }
  .picture,
  .number {
    margin-top: 1rem;
    font-size: 0.875rem;
    color: var(--soft);
  }
  .number code {
    font-family: ui-monospace, "SF Mono", Menlo, Consolas, monospace;
    font-size: 0.8125rem;
  }

  @media (min-width: 52rem) {
    main:not(.alone) {
      grid-template-columns: 1fr minmax(22rem, 27rem);
      gap: 4rem;
      padding-top: 4rem;
    }
  }
`;

/** The panel beside the order: what will be charged, or what happened. */
const panelStyle: Html = css`
  .panel {
    display: grid;
    gap: 2rem;
    align-self: start;
    padding: 1.5rem 1.25rem;
    border: 1px solid var(--line);
    border-radius: 1.25rem;
    background: var(--card);
  }
  .panel > * {
    min-width: 0;
  }

  .schedule {
    list-style: none;
    margin-top: 0.875rem;
  }
  .schedule li {
    position: relative;
    display: flex;
    flex-wrap: wrap;
    column-gap: 1rem;
    padding: 0 0 1.125rem 1.5rem;
  }
  .schedule li:last-child {
    padding-bottom: 0;
  }
  .schedule li::before {
    content: "";
    position: absolute;
    inset: 0.4375rem auto auto 0;
    width: 0.6875rem;
    height: 0.6875rem;
    border: 2px solid var(--accent);
    border-radius: 50%;
    background: var(--card);
  }
  .schedule li:first-child::before {
    background: var(--accent);
  }
  .schedule li:not(:last-child)::after {
    content: "";
    position: absolute;
    inset: 1.25rem auto -0.3125rem 0.28125rem;
    width: 2px;
    background: var(--line);
  }
  .schedule time {
    flex: 1 1 8rem;
    font-weight: 500;
  }
  .schedule b {
    font-variant-numeric: tabular-nums;
  }
  .schedule span {
    flex-basis: 100%;
    color: var(--soft);
    font-size: 0.9375rem;
  }

  .notice {
    display: flex;
    gap: 0.75rem;
    padding: 0.875rem 1rem;
    border-radius: 0.875rem;
    background: var(--tint);
  }
  .notice.declined {
    background: var(--bad-tint);
    color: var(--bad);
  }

  .icon {
    flex: none;
    width: 1.5rem;
    height: 1.5rem;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.75;
    stroke-linecap: round;
    stroke-linejoin: round;
  }

  .result {
    display: grid;
    justify-items: center;
    gap: 0.5rem;
    padding: 1rem 0;
    text-align: center;
  }
  .result .icon {
    width: 3.5rem;
    height: 3.5rem;
    margin-bottom: 0.5rem;
    stroke-width: 1.25;
    color: var(--accent);
  }
  .result.bad .icon {
    color: var(--bad);
  }
  .result h1,
  .result h2 {
    margin: 0;
    font-size: 1.375rem;
  }
  .result p {
    color: var(--soft);
  }
  @media (min-width: 52rem) {
    .panel {
      padding: 1.75rem;
    }
  }
  @media (forced-colors: active) {
    .schedule li:first-child::before {
      background: CanvasText;
    }
  }
`;

/** Buttons and links that look like them. */
const buttonStyle: Html = css`
  .methods,
  .otherwise {
    display: grid;
    gap: 0.625rem;
    margin-top: 0.875rem;
  }
  button,
  .onward {
    width: 100%;
    min-height: 3rem;
    padding: 0.625rem 1rem;
    border: 1px solid var(--edge);
    border-radius: 0.875rem;
    background: transparent;
    color: inherit;
    font: inherit;
    font-weight: 500;
    line-height: 1.3;
    cursor: pointer;
    transition:
      background-color 0.12s,
      border-color 0.12s;
  }
  button:hover {
    border-color: var(--accent);
    background: var(--tint);
  }
  button:active,
  .onward:active {
    transform: translateY(1px);
  }
  .pay {
    display: flex;
    align-items: center;
    gap: 0.75rem;
    min-height: 3.5rem;
    text-align: start;
  }
  .pay .icon {
    color: var(--accent);
  }
  .label {
    flex: 1;
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    column-gap: 0.75rem;
  }
  .label b {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .methods form:first-child .pay,
  .onward {
    border-color: var(--accent);
    background: var(--accent);
    color: var(--on-accent);
  }
  .methods form:first-child .pay:hover,
  .onward:hover {
    border-color: var(--accent-lit);
    background: var(--accent-lit);
  }
  .methods form:first-child .icon {
    color: inherit;
  }
  .otherwise button {
    font-size: 0.9375rem;
  }
  button[value="decline"] {
    color: var(--bad);
  }
  button[value="decline"]:hover {
    border-color: var(--bad);
    background: var(--bad-tint);
  }

  .onward {
    display: grid;
    place-items: center;
    margin-top: 1.25rem;
    text-decoration: none;
  }

  @media (prefers-reduced-motion: reduce) {
    button,
    .onward {
      transition: none;
    }
  }
`;

/** The style sheet and its hash for the content security policy; `headers.test.ts` checks that they match. */
export const style: { readonly element: Html; readonly sha256: string } = {
  element: html`<style>
    ${colours}${pageStyle}${panelStyle}${buttonStyle}
  </style>`,
  sha256: "jzAAWPMLPMI1FBATA477PTXY+0KH9XpGltlmcBxfyr8=",
};
