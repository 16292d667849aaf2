import { AbortedError, NetworkError, TimeoutError } from "./errors/cut-short.ts";
import { RateLimitError, ServerError, UnavailableError } from "./errors/refusal.ts";
import { UnexpectedResponseError } from "./errors/unexpected-response-error.ts";
import { WaitTimeoutError } from "./errors/wait-timeout-error.ts";
import { pause, type Timers } from "./timers.ts";

/** The options of a wait: a signal and a time limit. */
export interface WaitOptions {
  /** Aborts the wait, which then rejects with an `AbortedError`. What is awaited goes on. */
  readonly signal?: AbortSignal | undefined;
  /** The maximum wait, in milliseconds. Default: 300,000. */
  readonly timeoutMs?: number | undefined;
}

/** What is awaited, and how to look it up. */
export interface Awaited<Value> {
  readonly provider: string;
  /** The operation that looks it up. */
  readonly operation: string;
  /** Its name in messages, as in "Cannot wait for PAD-7QK2M9XA any longer". */
  readonly what: string;
  /** Looks it up once, without retries: a failed look-up is followed by the next one. */
  readonly look: (options: { readonly signal: AbortSignal; readonly retries: 0 }) => Promise<Value>;
  readonly isOver: (value: Value) => boolean;
  readonly describe: (value: Value) => string;
  readonly timers: Timers;
}

/**
 * The delay before the next look-up, in milliseconds: 2 to 3 seconds, as Padington recommends (P073). The other
 * providers use it too.
 */
export function untilNextLook(timers: Timers): number {
  return 2_000 + timers.random() * 1_000;
}

const fiveMinutes = 300_000;

/**
 * Looks at once and then every 2 to 3 seconds until the wait is over. A look-up that fails because of the connection or
 * the service is repeated; one that fails because of a wrong key or id is not.
 *
 * @throws WaitTimeoutError when the time limit passes, AbortedError, or the error of a look-up
 */
export async function waitFor<Value>(
  { provider, operation, what, look, isOver, describe, timers }: Awaited<Value>,
  { signal, timeoutMs = fiveMinutes }: WaitOptions = {},
): Promise<Value> {
  const until = new AbortController();
  const onAbort = (): void => until.abort(signal?.reason);
  if (signal?.aborted) onAbort();
  signal?.addEventListener("abort", onAbort, { once: true });
  const cancelDeadline = timers.after(timeoutMs, () => until.abort(new Error(`not within ${timeoutMs} ms`)));
  let last: Value | undefined;
  let cause: unknown;
  try {
    for (;;) {
      until.signal.throwIfAborted();
      try {
        last = await look({ signal: until.signal, retries: 0 });
        cause = undefined;
        if (isOver(last)) return last;
      } catch (failure) {
        if (until.signal.aborted || !mayPass(failure)) throw failure;
        cause = failure;
      }
      await pause(timers, untilNextLook(timers), until.signal);
    }
  } catch (failure) {
    if (!until.signal.aborted) throw failure;
    const call = { provider, operation, charged: "no" } as const;
    if (signal?.aborted) {
      const text = `Cannot wait for ${what}: your signal gave it up. It goes on; look again later.`;
      throw new AbortedError(text, { ...call, cause: signal.reason });
    }
    const state = last === undefined ? "it could not be read" : describe(last);
    const text = `Cannot wait for ${what} any longer: after ${timeoutMs / 1000} s ${state}. Look again later.`;
    throw new WaitTimeoutError(text, { ...call, last, cause });
  } finally {
    cancelDeadline();
    signal?.removeEventListener("abort", onAbort);
  }
}

/** A look-up changes nothing, so failures of the connection and the service are retried. */
function mayPass(failure: unknown): boolean {
  const passing = [NetworkError, TimeoutError, RateLimitError, ServerError, UnavailableError, UnexpectedResponseError];
  return passing.some((kind) => failure instanceof kind);
}
