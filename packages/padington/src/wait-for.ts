import type { Order, OrderStatus } from "@vitrine/specs/padington";

import { NetworkError } from "./errors/network-error.ts";
import { ServerError, UnavailableError } from "./errors/refusal.ts";
import { UnexpectedResponseError } from "./errors/unexpected-response-error.ts";
import { WaitTimeoutError } from "./errors/wait-timeout-error.ts";
import { pause, type Timers } from "./timers.ts";

/**
 * How an order is waited for.
 *
 * @example
 * ```ts
 * const options: WaitOptions = { timeoutMs: 60_000, signal: leaving.signal };
 * ```
 */
export interface WaitOptions {
  /** Gives the waiting up; it then rejects with the signal's reason. The order goes on. */
  readonly signal?: AbortSignal;
  /** How long to wait at most, in milliseconds; five minutes unless told otherwise. */
  readonly timeoutMs?: number;
  /** Waits on while the order needs verification, for whoever has told the user to go to the bot. */
  readonly pastVerification?: boolean;
}

/** "Polling interval recommendation: 2–3 seconds". */
const shortest = 2_000;
const jitter = 1_000;
const fiveMinutes = 300_000;

/** How one look at an order is made. */
export type Look = (order_code: string, options: { readonly signal: AbortSignal }) => Promise<Order>;

/** Looks at an order at once, and then every 2 to 3 seconds until there is something for the caller to do or to know. */
export async function waitFor(
  order_code: string,
  { look, timers }: { readonly look: Look; readonly timers: Timers },
  { signal, timeoutMs = fiveMinutes, pastVerification = false }: WaitOptions = {},
): Promise<Order> {
  const deadline = new AbortController();
  const cancelDeadline = timers.after(timeoutMs, () => deadline.abort());
  const either = signal ? AbortSignal.any([signal, deadline.signal]) : deadline.signal;
  let order: Order | undefined;
  let cause: unknown;
  try {
    for (;;) {
      either.throwIfAborted();
      try {
        order = await look(order_code, { signal: either });
        cause = undefined;
        if (isSettled(order.status, pastVerification)) return order;
      } catch (failure) {
        if (either.aborted || !mayPass(failure)) throw failure;
        cause = failure;
      }
      await pause(timers, shortest + timers.random() * jitter, either);
    }
  } catch (failure) {
    if (signal?.aborted || !deadline.signal.aborted) throw failure;
    throw new WaitTimeoutError(order_code, { ms: timeoutMs, order, cause });
  } finally {
    cancelDeadline();
  }
}

/** A status that this version does not know is waited through like one that it knows to be under way. */
function isSettled(status: OrderStatus, pastVerification: boolean): boolean {
  return status === "completed" || status === "failed" || (status === "needs_verification" && !pastVerification);
}

/** A look changes nothing, so the connection and the service get another chance; a wrong key or code does not. */
function mayPass(failure: unknown): boolean {
  return [NetworkError, ServerError, UnavailableError, UnexpectedResponseError].some((kind) => failure instanceof kind);
}
