/**
 * Something that happened to a call, for your log. It holds no key, no body and no address, only the operation's documented
 * name, unless `revealBodies` is set; the key is in none.
 *
 * @example
 * ```ts
 * const client = createClient({ apiKey, onEvent: (event) => logger.info(event) });
 * ```
 */
export type ClientEvent = {
  readonly provider: string;
  /** The operation as documented, `POST /v1/orders`. */
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
  /** An outcome that could not be written down; the purchase stands as `ref` says, and `reconcile` finds it. */
  | { readonly type: "journal_failed"; readonly ref: string; readonly reason: string }
);

/** What listens to them. */
export type Listener = (event: ClientEvent) => void;

/** The same listener, whose own failures harm no call: an answer that was paid for must reach the caller. */
export function harmless(listener: Listener | undefined): Listener {
  return (event) => {
    try {
      listener?.(event);
    } catch {
      // There is nobody to tell: telling is what failed.
    }
  };
}
