import type { ScenarioResult } from "@vitrine/contract";

import { sanitizeLine } from "../terminal/sanitize.ts";

/** Says how far it is, in one line that is written over and over. */
export interface Progress {
  readonly told: (finding: ScenarioResult) => void;
  /** A limit of the account is waited for, so many milliseconds. */
  readonly waits: (ms: number) => void;
  /** Takes the line away. */
  readonly end: () => void;
}

/** Shows it to a terminal only: a log has no line to write over. */
export function showProgress(screen: Screen, total: number): Progress {
  const { isTTY = false, columns } = screen;
  const write = (line: string): void => void (isTTY && screen.write(`\r\u001b[K${line}`));
  let [done, contradicted] = [0, 0];
  return {
    told: ({ suite, sentence, outcome }) => {
      done += 1;
      if (outcome === "contradicted") contradicted += 1;
      const bad = contradicted === 0 ? "" : `  ${contradicted} contradicted`;
      write(sanitizeLine(`${done}/${total}${bad}  ${suite}: ${sentence}`, (columns || 80) - 2));
    },
    waits: (ms) => write(`${done}/${total}  waiting ${Math.ceil(ms / 1_000)} s for the account's rate limit`),
    end: () => write(""),
  };
}

interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}
