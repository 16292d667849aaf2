import { ShopError, type Failure } from "./shop-error.ts";

/**
 * How far a call got. `connect`: nothing was sent. `answer`: it was sent, but no answer had begun. `body`: an answer
 * had begun.
 */
export type Phase = "connect" | "answer" | "body";

/**
 * The connection failed: the answer is missing or incomplete. `cause` is the error of the platform's `fetch`, and
 * `code` is its code.
 * Unless `charged` is `"no"`, the provider may have carried out the request.
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
 * The call's time limit passed. Unless `charged` is `"no"`, the provider may have carried out the request, or may still
 * do so.
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
 * Your signal aborted the call; `cause` is its reason. The provider may still carry out a request that was already
 * sent.
 *
 * @example
 * ```ts
 * if (error instanceof AbortedError && error.charged === "no") return; // it had not been sent
 * ```
 */
export class AbortedError extends ShopError {
  override readonly name = "AbortedError";
}
