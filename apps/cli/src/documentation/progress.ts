import type { ScenarioResult } from "@vitrine/contract";

import { sanitizeLine } from "../terminal/sanitize.ts";

/** Shows progress in one line that is overwritten. */
export interface Progress {
  readonly told: (finding: ScenarioResult) => void;
  /** Shows a wait for the account's rate limit, in milliseconds. */
  readonly waits: (ms: number) => void;
  /** Removes the line. */
  readonly end: () => void;
}

/** Creates the progress line. Only a terminal shows it: a log has no line to overwrite. */
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
