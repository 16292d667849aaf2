import type { Fault } from "@vitrine/specs/control";

/** One lever to pull, with its body in the provider's own spelling. */
export interface Pull {
  readonly provider: string;
  readonly lever: string;
  readonly body: unknown;
}

/**
 * The initial state of every world of a server, on top of its providers' seeds: levers are pulled in order, then faults are
 * added.
 */
export interface Beginning {
  readonly pulls?: readonly Pull[];
  readonly faults?: readonly Fault[];
}

/** Why an action failed, and which field is to blame. */
interface Blaming extends Error {
  readonly field: string | undefined;
}

/** The part of a beginning that cannot be applied to a world, and why. */
export class BeginningError extends Error {
  override readonly name = "BeginningError";
  readonly part: "pulls" | "faults";
  readonly index: number;
  /** Path of the invalid field, if one is to blame. */
  readonly field: string | undefined;

  constructor(part: BeginningError["part"], index: number, cause: Blaming) {
    super(cause.message, { cause });
    this.part = part;
    this.index = index;
    this.field = cause.field;
  }
}
