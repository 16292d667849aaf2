/**
 * The right to handle one event, until it is given back or has expired.
 *
 * @example
 * ```ts
 * const claim: Claim = { key: "lemonade:squeezed:7", at: Date.now(), until: Date.now() + 30_000 };
 * ```
 */
export interface Claim {
  /** Which event: the same for each of its deliveries. */
  readonly key: string;
  /** When it is made, in milliseconds since 1970. */
  readonly at: number;
  /** From when on another claim may take its place; no two claims of one key have the same. */
  readonly until: number;
}

/**
 * Remembers which events have been handled. Each method must do its work in one step: several processes may call at once.
 *
 * @example
 * ```ts
 * const store: DedupeStore = memoryStore();
 * ```
 */
export interface DedupeStore {
  /**
   * Takes the claim, unless its key is `"done"`, or `"busy"`: held by a claim whose `until` is later than this one's `at`.
   */
  claim(claim: Claim): Promise<"claimed" | "busy" | "done"> | "claimed" | "busy" | "done";
  /** Remembers that the key is done, whoever holds it. */
  done(claim: Claim): Promise<void> | void;
  /** Frees the key, if this very claim (by its `until`) still holds it and it is not done. */
  release(claim: Claim): Promise<void> | void;
}
