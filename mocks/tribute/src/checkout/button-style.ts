import { css, type Html } from "./html.ts";

/** What can be pressed. */
export const buttonStyle: Html = css`
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
