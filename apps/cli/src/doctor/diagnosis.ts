import type { Colours } from "../terminal/colours.ts";

/** One thing that was looked at. */
export interface Diagnosis {
  /** What is the case. */
  readonly what: string;
  /** What to do about it; only a problem has a cure. */
  readonly cure?: string;
}

/** A diagnosis as a person reads it, the cure below the problem. */
export function diagnosisLines({ what, cure }: Diagnosis, colours: Colours): string {
  if (cure === undefined) return `  ${colours.green("ok")}       ${what}\n`;
  return `  ${colours.red("problem")}  ${what}\n           ${colours.yellow(cure)}\n`;
}
