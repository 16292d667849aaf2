import { failuresOf } from "./failure.ts";
import type { Provider } from "./provider.ts";
import type { Arrival, SendOptions, Send } from "./send.ts";
import type { Timers } from "./timers.ts";

/** The maximum number of cached answers. */
const most = 200;

interface Kept {
  readonly arrival: Arrival;
  readonly until: number;
}

/** The options of a call beyond those of every request. */
export interface CacheOptions extends SendOptions {
  /** Bypasses the cache. */
  readonly fresh?: boolean | undefined;
}

/**
 * Caches answers of the catalogue for as long as `Cache-Control: max-age` says, and shares one request among concurrent
 * equal calls. One caller's signal does not end a request that others wait for.
 */
export function createResponseCache(
  send: Send,
  provider: Provider,
  timers: Timers,
): (request: Request, options: CacheOptions) => Promise<Arrival> {
  const failures = failuresOf(provider);
  const kept = new Map<string, Kept>();
  const onTheirWay = new Map<string, Promise<Arrival>>();

  async function ask(request: Request, options: SendOptions): Promise<Arrival> {
    const arrival = await send(request, options);
    const maxAge = "data" in arrival.result ? maxAgeOf(arrival.received.headers) : 0;
    kept.delete(request.url);
    if (maxAge > 0) {
      const oldest = kept.keys().next();
      if (kept.size >= most && !oldest.done) kept.delete(oldest.value);
      kept.set(request.url, { arrival, until: timers.now() + maxAge });
    }
    return arrival;
  }

  return async (request, options) => {
    const { operation, signal, timeoutMs, retries, fresh = false } = options;
    if (!operation.isCacheable) return send(request, options);
    const found = kept.get(request.url);
    if (!fresh && found && timers.now() < found.until && !signal?.aborted) return copyOf(found.arrival);
    // A call with its own limits, or with `fresh`, gets its own request.
    if (fresh || timeoutMs !== undefined || retries !== undefined || signal?.aborted) return ask(request, options);

    let shared = onTheirWay.get(request.url);
    if (!shared) {
      shared = ask(request, { operation }).finally(() => onTheirWay.delete(request.url));
      onTheirWay.set(request.url, shared);
    }
    const gaveUp = (reason: unknown): Error =>
      failures.aborted({ operation, attempts: 0, charged: "no", isUndone: true }, reason);
    return copyOf(await (signal ? unlessAborted(shared, signal, gaveUp) : shared));
  };
}

/** A copy for each caller, so that changes by one do not affect another. */
function copyOf({ received, result }: Arrival): Arrival {
  return { received, result: "data" in result ? { data: structuredClone(result.data) } : result };
}

/** The same promise, but rejects when the signal is aborted. */
function unlessAborted<Value>(
  promise: Promise<Value>,
  signal: AbortSignal,
  gaveUp: (reason: unknown) => Error,
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const giveUp = (): void => reject(gaveUp(signal.reason));
    signal.addEventListener("abort", giveUp, { once: true });
    promise.then(resolve, reject).finally(() => signal.removeEventListener("abort", giveUp));
  });
}

/** In milliseconds; 0 if the answer must not be cached. */
function maxAgeOf(headers: Headers): number {
  const control = headers.get("cache-control") ?? "";
  if (/no-store|no-cache/i.test(control)) return 0;
  const [, seconds = "0"] = /max-age=(\d+)/i.exec(control) ?? [];
  return Math.max(0, Number(seconds) - (Number(headers.get("age")) || 0)) * 1000;
}
