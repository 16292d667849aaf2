import { failuresOf } from "./failure.ts";
import type { Provider } from "./provider.ts";
import type { Arrival, SendOptions, Send } from "./send.ts";
import type { Timers } from "./timers.ts";

/** The most answers that are kept. */
const most = 200;

interface Kept {
  readonly arrival: Arrival;
  readonly until: number;
}

/** What a call may say beside what every request is sent with. */
export interface CacheOptions extends SendOptions {
  /** Asks the provider, whatever is kept. */
  readonly fresh?: boolean | undefined;
}

/**
 * Keeps answers of the catalogue for as long as they say (`Cache-Control: max-age`), and lets those who ask the same at the same
 * time share one request. Nobody's signal ends a request that others wait for.
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
    // Whoever has terms of its own, or wants it fresh, asks alone.
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

/** What one caller does to its answer must not show in another's. */
function copyOf({ received, result }: Arrival): Arrival {
  return { received, result: "data" in result ? { data: structuredClone(result.data) } : result };
}

/** The same promise, until the signal is aborted. */
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

/** In milliseconds; 0 for an answer that is not to be kept. */
function maxAgeOf(headers: Headers): number {
  const control = headers.get("cache-control") ?? "";
  if (/no-store|no-cache/i.test(control)) return 0;
  const [, seconds = "0"] = /max-age=(\d+)/i.exec(control) ?? [];
  return Math.max(0, Number(seconds) - (Number(headers.get("age")) || 0)) * 1000;
}
