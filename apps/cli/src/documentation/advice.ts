import type { Report } from "@vitrine/contract";

/** How much further a check may go than it did. */
export interface CheckLimits {
  readonly spending: boolean;
  /** How many keys it has. */
  readonly keys: number;
  /** Whether it waits for limits. */
  readonly waiting: boolean;
}

/** What would let more scenarios run than did: a paragraph, or nothing where none was skipped. */
export function adviceOn({ findings }: Report, { spending, keys, waiting }: CheckLimits): string {
  const reasons = findings.flatMap(({ outcome, reason }) => (outcome === "skipped" ? [reason] : []));
  const some = (kind: RegExp): boolean => reasons.some((reason) => kind.test(reason));
  const advice = [
    some(/^may spend/) && !spending
      ? "--allow-spending runs what may spend money or change things as well; it spends this account's money."
      : "",
    some(/second account/) && keys < 2 ? "A second --key, of another account, runs what takes two." : "",
    some(/limits are not used up/)
      ? `${waiting ? "" : "--wait-for-limits runs what met a limit again when it is free; "}--suite and --statement ask less at a time.`
      : "",
    some(/^needs a (lever|clock|world|look)|^needs calls that fail/)
      ? "A lever, a clock that can be moved, a world of its own and a look behind the scenes only a Vitrine server has. What needs one cannot be found out here."
      : "",
  ].filter((each) => each !== "");
  return advice.length === 0 ? "" : `\n${advice.join("\n")}\n`;
}
