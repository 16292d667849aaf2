const unitMs = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;

/**
 * Milliseconds in a duration such as `"30s"`, `"1.5h"` or `"250ms"`.
 * @throws RangeError for anything else.
 */
export function parseDuration(text: string): number {
  const match = /^(\d+(?:\.\d+)?)(ms|s|m|h|d)$/.exec(text);
  if (!match) {
    throw new RangeError(
      `Cannot read the duration "${text}": it needs a number and a unit. Write 250ms, 30s, 20m, 2h or 1d.`,
    );
  }
  return Math.round(Number(match[1]) * unitMs[match[2] as keyof typeof unitMs]);
}
