import type { Given } from "./given.ts";

/** One option, as it is read, as `--help` explains it and as a shell completes it. */
export interface Flag {
  /** What it wants, as `--help` writes it: `N`, `real|manual`; a switch wants nothing. */
  readonly value?: string;
  readonly short?: string;
  readonly repeatable?: boolean;
  readonly about: string;
}

/** One word that follows a command. */
export interface Word {
  /** As `--help` writes it: `NAME`. */
  readonly name: string;
  readonly optional?: boolean;
  /** Any number of them from here on; only the last word is so. */
  readonly many?: boolean;
}

/** One thing the command line does. */
export interface Command {
  /** Under which of the headings of `--help` it stands. */
  readonly heading: Heading;
  /** What it does, as a line of `--help`. */
  readonly about: string;
  /** What else there is to know, as its own page of `--help` says it. */
  readonly more?: string;
  readonly words?: readonly Word[];
  readonly flags: Readonly<Record<string, Flag>>;
  readonly examples?: readonly (readonly [line: string, what: string])[];
  /** Whether an exit code of 2 is its answer; a command line that cannot be understood then ends with 1, as all that keeps it from answering. */
  readonly answersByCode?: true;
  /** Does it; loads what it needs, since `up` has to be quick. */
  run(given: Given): Promise<void> | void;
}

/** Commands that share their first word: `faults add`, `faults clear`. */
export interface Group {
  readonly about: string;
  /** The second word that is meant where there is none. */
  readonly usual?: string;
}

export const headings: readonly ["Serve", "Steer a running server", "Hold against the documentation", "Besides"] = [
  "Serve",
  "Steer a running server",
  "Hold against the documentation",
  "Besides",
];

export type Heading = (typeof headings)[number];
