/** Why a scenario could not be run against a target: nothing is proved, and nothing contradicted. */
export class Skipped extends Error {
  override readonly name = "Skipped";
}

/** A limit of the account is used up: a while later the scenario may be run. */
export class LimitReached extends Skipped {
  /** Until it is free again, in milliseconds; undefined where the answer does not say so in seconds. */
  readonly retryAfterMs: number | undefined;

  constructor(retryAfter: string | null) {
    super("needs an account whose limits are not used up (429)");
    this.retryAfterMs = retryAfter !== null && /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1_000 : undefined;
  }
}
