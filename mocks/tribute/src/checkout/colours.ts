import { css, type Html } from "./html.ts";

/** The colours, light and dark; each text on its ground has a contrast of 4.5 or more. */
export const colours: Html = css`
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
