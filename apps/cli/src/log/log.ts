/** A terminal, a pipe or a file, as far as a log needs it. */
export interface LogTarget {
  write(text: string): boolean;
  once(event: "drain", listener: () => void): unknown;
}

/** A buffered log. */
export interface Log {
  /** Queues a line and writes it later, so that requests do not wait for it. */
  add(line: () => string): void;
  /** Writes the queued lines. */
  flush(): void;
}

/** How long lines are collected, in milliseconds: too short to notice. */
const collectMs = 25;
/** The maximum number of lines that wait for a slow reader. */
const mostWaiting = 5_000;

/** Creates a log that writes lines in batches, and drops the oldest if its reader cannot keep up. */
export function createLog(target: LogTarget): Log {
  let waiting: (() => string)[] = [];
  let skipped = 0;
  let timer: NodeJS.Timeout | undefined;
  let full = false;

  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (waiting.length === 0) return;
    const lines = waiting;
    waiting = [];
    const gap = skipped === 0 ? "" : `(${skipped} lines left out: they came faster than they could be written)\n`;
    skipped = 0;
    full = !target.write(gap + lines.map((line) => line()).join(""));
    if (full) {
      target.once("drain", () => {
        full = false;
        flush();
      });
    }
  };

  return {
    add: (line) => {
      waiting.push(line);
      if (waiting.length > mostWaiting) {
        skipped += mostWaiting / 2;
        waiting = waiting.slice(mostWaiting / 2);
      }
      if (!full) timer ??= setTimeout(flush, collectMs);
    },
    flush,
  };
}
