import type { Finding } from "@vitrine/contract";

import { sanitizeLine } from "../terminal/sanitize.ts";

/** Says how far it is, in one line that is written over and over. */
export interface Progress {
  readonly told: (finding: Finding) => void;
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
    end: () => write(""),
  };
}

interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}
