import { css, type Html } from "./html.ts";

/** The page and the order on it: phone first, two columns where there is room. */
export const pageStyle: Html = css`
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
