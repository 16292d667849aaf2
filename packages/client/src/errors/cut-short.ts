import { ShopError, type Failure } from "./shop-error.ts";

/**
 * How far a call had come: `connect`, nothing was sent; `answer`, it was sent and no answer had begun; `body`, an answer had begun.
 *
 * @example
 * ```ts
 * const phase: Phase = "answer";
 * ```
 */
export type Phase = "connect" | "answer" | "body";

/**
 * The connection failed: no answer came, or only a part of one. `cause` has what the platform's `fetch` said, `code` its code.
 * Unless `charged` says `no`, the provider may well have done what was asked.
 *
 * @example
 * ```ts
 * if (error instanceof NetworkError) console.error(error.phase, error.code); // "answer", "ECONNRESET"
 * ```
 */
export class NetworkError extends ShopError {
  override readonly name = "NetworkError";
  readonly phase: Phase;

  constructor(message: string, failure: Failure & { readonly phase: Phase }) {
    super(message, failure);
    this.phase = failure.phase;
  }
}

/**
 * The time for the call is over. Unless `charged` says `no`, the provider may well do what was asked all the same.
 *
 * @example
 * ```ts
 * if (error instanceof TimeoutError) console.error(error.phase, error.attempts);
 * ```
 */
export class TimeoutError extends ShopError {
  override readonly name = "TimeoutError";
  readonly phase: Phase;

  constructor(message: string, failure: Failure & { readonly phase: Phase }) {
    super(message, failure);
    this.phase = failure.phase;
  }
}

/**
 * Your signal gave the call up; `cause` is its reason. What was sent by then, the provider may do all the same.
 *
 * @example
 * ```ts
 * if (error instanceof AbortedError && error.charged === "no") return; // it had not been sent
 * ```
 */
export class AbortedError extends ShopError {
  override readonly name = "AbortedError";
}
