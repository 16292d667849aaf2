import type { Fault } from "@vitrine/specs/control";

/** One lever to pull, with its body in the provider's own spelling. */
export interface Pull {
  readonly provider: string;
  readonly lever: string;
  readonly body: unknown;
}

/** What every world of a server begins with beside its providers' own seeds: levers are pulled in their order, then faults are added. */
export interface Beginning {
  readonly pulls?: readonly Pull[];
  readonly faults?: readonly Fault[];
}

/** Why something could not be done, and which field of it is to blame. */
interface Blaming extends Error {
  readonly field: string | undefined;
}

/** Which part of a beginning a world cannot begin with, and why. */
export class BeginningError extends Error {
  override readonly name = "BeginningError";
  readonly part: "pulls" | "faults";
  readonly index: number;
  /** The field of it that is to blame, as a path, where it is one. */
  readonly field: string | undefined;

  constructor(part: BeginningError["part"], index: number, cause: Blaming) {
    super(cause.message, { cause });
    this.part = part;
    this.index = index;
    this.field = cause.field;
  }
}
