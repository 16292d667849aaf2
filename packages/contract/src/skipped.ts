/** Why a scenario could not be run against a target: it proves nothing and contradicts nothing. */
export class Skipped extends Error {
  override readonly name = "Skipped";
}

/** A rate limit of the account is used up; the scenario can be run later. */
export class LimitReached extends Skipped {
  /** Milliseconds until calls are accepted again; undefined when the answer does not say so in seconds. */
  readonly retryAfterMs: number | undefined;

  constructor(retryAfter: string | null) {
    super("needs an account whose limits are not used up (429)");
    this.retryAfterMs = retryAfter !== null && /^\d+$/.test(retryAfter) ? Number(retryAfter) * 1_000 : undefined;
  }
}
