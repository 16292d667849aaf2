/**
 * The right to handle one event, until it is released or expires.
 *
 * @example
 * ```ts
 * const claim: Claim = { key: "lemonade:squeezed:7", at: Date.now(), until: Date.now() + 30_000 };
 * ```
 */
export interface Claim {
  /** The event's dedupe key, which all its deliveries share. */
  readonly key: string;
  /** When the claim is made, in milliseconds since 1970. */
  readonly at: number;
  /**
   * When the claim expires and another may replace it, in milliseconds since 1970. No two claims of one key share this
   * value.
   */
  readonly until: number;
}

/**
 * Remembers which events have been handled. Each method must be atomic, because several processes may call it at once.
 */
export interface DedupeStore {
  /**
   * Takes the claim. Returns `"done"` if the key is done, and `"busy"` if another claim holds it whose `until` is later
   * than this one's `at`.
   */
  claim(claim: Claim): Promise<"claimed" | "busy" | "done"> | "claimed" | "busy" | "done";
  /** Marks the key as done, whichever claim holds it. */
  done(claim: Claim): Promise<void> | void;
  /** Frees the key, but only if this claim (identified by `until`) still holds it and the key is not done. */
  release(claim: Claim): Promise<void> | void;
}
