import {
  attempt,
  bufferBody,
  type Attempted,
  type AttemptFailure,
  type Fetch,
  type BufferedRequest,
} from "./attempt.ts";
import { backoff, RetryBudget } from "./backoff.ts";
import type { ShopError } from "./errors/shop-error.ts";
import type { Listener } from "./event.ts";
import { failuresOf, readAnswer, type Failed } from "./failure.ts";
import { createLimiter } from "./limiter.ts";
import type { Operation } from "./operation.ts";
import type { Provider } from "./provider.ts";
import { jsonOf, textOf, type Received } from "./received.ts";
import { readRetryAfter } from "./retry-after.ts";
import { pause, type Timers } from "./timers.ts";
import { isGood, judge, type Seen, type Verdict } from "./verdict.ts";

/** The operation of a request, and how long it may take. */
export interface SendOptions {
  readonly operation: Operation;
  readonly signal?: AbortSignal | undefined;
  /**
   * The time limit for the whole call, in milliseconds, including waits and retries. Default: the client's `totalMs`.
   */
  readonly timeoutMs?: number | undefined;
  /** An upper bound on the whole call, in milliseconds, which overrides all other limits. */
  readonly maxMs?: number | undefined;
  /** The maximum number of retries. Default: the client's `retries`. */
  readonly retries?: number | undefined;
  /**
   * Runs once, after the rate limiter admits the request and before it is sent. If it throws, the request is not sent.
   */
  readonly beforeSend?: (() => Promise<void>) | undefined;
}

/** A complete answer: its JSON, or the error that it represents. */
export interface Arrival {
  readonly received: Received;
  readonly result: { readonly data: unknown } | { readonly error: ShopError };
}

/**
 * Sends a request and returns the answer, whether success or refusal.
 *
 * @throws ShopError if there is no answer; whatever `beforeSend` throws
 */
export type Send = (request: Request, options: SendOptions) => Promise<Arrival>;

/** What a client sends its requests with. */
export interface SendContext {
  readonly fetch: Fetch;
  readonly timers: Timers;
  /** The time limit for one attempt, in milliseconds, including the body. */
  readonly attemptMs: number;
  /** The time limit for a whole call, in milliseconds. */
  readonly totalMs: number;
  /** The maximum number of retries. */
  readonly retries: number;
  /** The maximum size of an answer's body, in bytes. */
  readonly maxResponseBytes: number;
  /** Whether calls wait to stay within the documented rate limits. */
  readonly keepsLimits: boolean;
  readonly listener: Listener;
  readonly revealsBodies: boolean;
}

/** The result of one attempt. */
interface Outcome {
  readonly verdict: Verdict;
  readonly arrival?: Arrival;
  readonly error?: ShopError;
  /** How long the provider asks to wait, in milliseconds; undefined if it does not. */
  readonly retryAfterMs?: number | undefined;
}

/**
 * Makes the only way out: every call of a client, typed or raw, passes here, and nothing else calls `fetch`.
 *
 * A call waits for the rate limits and sends a new request for each attempt. It is retried only where the verdict
 * allows: a call that only reads after most failures, any other only after a 429 or if it was
 * never sent.
 */
export function createSend(provider: Provider, context: SendContext): Send {
  const { timers } = context;
  const limiter = createLimiter(context.keepsLimits ? provider.limits : [], timers);
  const budget = new RetryBudget();
  const failures = failuresOf(provider);

  return async (request, options) => {
    const { operation, signal, beforeSend } = options;
    const { timeoutMs = context.totalMs, maxMs = Infinity, retries = context.retries } = options;
    const deadline = timers.now() + Math.min(timeoutMs, maxMs);
    const unsent: Failed = { operation, attempts: 0, charged: "no", isUndone: true };
    if (signal?.aborted) throw failures.aborted(unsent, signal.reason);
    const buffered = await bufferBody(request, { closing: !operation.reads });
    let last: Outcome | undefined;
    for (let number = 1; ; number += 1) {
      let mayLeave: boolean;
      try {
        mayLeave = await limiter.take(operation, { deadline, signal });
      } catch (reason) {
        // Nothing is in flight: earlier attempts only read, were answered 429, or were never sent.
        throw failures.aborted({ ...unsent, attempts: number - 1 }, reason);
      }
      if (!mayLeave) return settle(last ?? { error: failures.heldBack(unsent) });
      if (number === 1) await beforeSend?.();
      // `beforeSend` may have taken time.
      if (signal?.aborted) throw failures.aborted({ ...unsent, attempts: number - 1 }, signal.reason);
      if (timers.now() >= deadline) return settle(last ?? { error: failures.tooLate(unsent) });

      last = await tryOnce(buffered, { operation, number, deadline, signal });
      if (last.verdict.isSuccess) budget.earn();
      if (!last.verdict.again || signal?.aborted || number > retries) return settle(last);
      const wait = last.retryAfterMs ?? backoff(number, timers);
      if (timers.now() + wait >= deadline || !budget.spend()) return settle(last);

      tell(operation, { type: "retrying", attempt: number, inMs: Math.round(wait) });
      try {
        await pause(timers, wait, signal);
      } catch (reason) {
        throw failures.aborted({ ...unsent, attempts: number }, reason);
      }
    }
  };

  async function tryOnce(
    buffered: BufferedRequest,
    call: { operation: Operation; number: number; deadline: number; signal: AbortSignal | undefined },
  ): Promise<Outcome> {
    const { operation, number, deadline, signal } = call;
    const sentAt = timers.now();
    tell(operation, { type: "sent", attempt: number, ...revealed({ url: buffered.url, body: textIn(buffered.body) }) });
    const ms = Math.min(context.attemptMs, deadline - sentAt);
    const { fetch, maxResponseBytes: maxBytes } = context;
    const attempted = await attempt(buffered, { fetch, timers, ms, maxBytes, signal });
    const took = timers.now() - sentAt;
    return "failed" in attempted ? cut(attempted, call, took) : answered(attempted.received, call, took);
  }

  function cut(
    { failed }: Extract<Attempted, { failed: unknown }>,
    { operation, number }: { readonly operation: Operation; readonly number: number },
    ms: number,
  ): Outcome {
    const verdict = judge(seenOf(failed), operation, provider);
    const error = failures.cut({ operation, attempts: number, ...verdict }, failed);
    tell(operation, { type: "lost", attempt: number, ms, reason: error.code ?? error.name });
    return { verdict, error };
  }

  function answered(
    received: Received,
    { operation, number }: { readonly operation: Operation; readonly number: number },
    ms: number,
  ): Outcome {
    const { status, headers } = received;
    tell(operation, { type: "answered", attempt: number, status, ms, ...revealed({ body: textOf(received) }) });
    const answer = readAnswer(received, jsonOf(received), provider);
    const { body, reason } = answer;
    const isOwn = isGood(status) ? isComplete(operation, body) : reason !== undefined;
    const verdict = judge({ what: "answer", status, isOwn }, operation, provider);
    if (verdict.isSuccess) return { verdict, arrival: { received, result: { data: body } } };

    const asked = headers.get("retry-after");
    const retryAfterMs = readRetryAfter(asked, timers.now());
    const error = failures.answered({ operation, attempts: number, ...verdict }, answer, retryAfterMs);
    const waits = asked !== null || status === 429;
    return { verdict, arrival: { received, result: { error } }, retryAfterMs: waits ? retryAfterMs : undefined };
  }

  function isComplete({ name }: Operation, body: unknown): boolean {
    return typeof body === "object" && body !== null && (provider.isComplete?.[name]?.(body) ?? true);
  }

  function tell(
    { name }: Operation,
    happened: DistributiveOmit<Parameters<Listener>[0], "provider" | "operation">,
  ): void {
    context.listener({ provider: provider.name, operation: name, ...happened });
  }

  function revealed<Shown extends object>(shown: Shown): Shown | undefined {
    return context.revealsBodies ? shown : undefined;
  }
}

type DistributiveOmit<Union, Keys extends PropertyKey> = Union extends unknown ? Omit<Union, Keys> : never;

function seenOf({ how, phase }: AttemptFailure): Seen {
  if (how === "too large") return { what: "too large" };
  return { what: phase === "connect" ? "never left" : "lost" };
}

/** The result of a call: its answer, or a throw if there is none. */
function settle({ arrival, error }: Pick<Outcome, "arrival" | "error">): Arrival {
  if (arrival) return arrival;
  throw error!;
}

function textIn(body: ArrayBuffer | null): string {
  return body === null ? "" : new TextDecoder().decode(body);
}
