/**
 * An event in a call's life, for your log. It never holds the key. It holds no body and no URL, only the operation's
 * documented name, unless `revealBodies` is set.
 *
 * @example
 * ```ts
 * const client = createClient({ apiKey, onEvent: (event) => logger.info(event) });
 * ```
 */
export type ClientEvent = {
  readonly provider: string;
  /** The operation's documented name: `POST /v1/orders`. */
  readonly operation: string;
} & (
  | { readonly type: "sent"; readonly attempt: number; readonly url?: string; readonly body?: string }
  | {
      readonly type: "answered";
      readonly attempt: number;
      readonly status: number;
      readonly ms: number;
      readonly body?: string;
    }
  | { readonly type: "lost"; readonly attempt: number; readonly ms: number; readonly reason: string }
  | { readonly type: "retrying"; readonly attempt: number; readonly inMs: number }
  /**
   * An outcome could not be written to the journal. The purchase still stands under its `ref`, and `reconcile` finds
   * it.
   */
  | { readonly type: "journal_failed"; readonly ref: string; readonly reason: string }
);

/** Receives a client's events. */
export type Listener = (event: ClientEvent) => void;

/** Wraps a listener so that its errors do not fail the call: an answer that was paid for must reach the caller. */
export function harmless(listener: Listener | undefined): Listener {
  return (event) => {
    try {
      listener?.(event);
    } catch {
      // The error cannot be reported, because reporting is what failed.
    }
  };
}
