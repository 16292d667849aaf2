import { css, type Html } from "./html.ts";

/** The panel beside the order: what will be charged, what happened. */
export const panelStyle: Html = css`
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
