import type { Paint } from "./paint.ts";

/** One thing that was looked at. */
export interface Finding {
  /** What is the case. */
  readonly what: string;
  /** What to do about it; only a problem has a cure. */
  readonly cure?: string;
}

/** A finding as a person reads it, the cure below the problem. */
export function findingLines({ what, cure }: Finding, paint: Paint): string {
  if (cure === undefined) return `  ${paint.green("ok")}       ${what}\n`;
  return `  ${paint.red("problem")}  ${what}\n           ${paint.yellow(cure)}\n`;
}
