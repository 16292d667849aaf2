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

/** What a request is sent for, and how long it may take. */
export interface SendOptions {
  readonly operation: Operation;
  readonly signal?: AbortSignal | undefined;
  /** In all, waiting and repeating included; the client's own unless told otherwise. */
  readonly timeoutMs?: number | undefined;
  /** The most that it may take in all, whatever else was said. */
  readonly maxMs?: number | undefined;
  /** How often it is sent again at most; as the client's unless told otherwise. */
  readonly retries?: number | undefined;
  /** Done once, when the limits let the request go and before it is sent; a failure keeps it from being sent. */
  readonly beforeSend?: (() => Promise<void>) | undefined;
}

/** A whole answer: its JSON, or the error that it stands for. */
export interface Arrival {
  readonly received: Received;
  readonly result: { readonly data: unknown } | { readonly error: ShopError };
}

/**
 * Sends a request and brings back the answer, whatever it says.
 *
 * @throws ShopError when there is no answer; what `beforeSend` throws
 */
export type Send = (request: Request, options: SendOptions) => Promise<Arrival>;

/** What a client's requests are sent with. */
export interface SendContext {
  readonly fetch: Fetch;
  readonly timers: Timers;
  /** How long one attempt may take, its body included. */
  readonly attemptMs: number;
  /** How long a call may take in all. */
  readonly totalMs: number;
  /** How often a call is repeated at most. */
  readonly retries: number;
  /** How large the body of an answer may be, in bytes. */
  readonly maxResponseBytes: number;
  /** Whether the documented limits are kept by waiting. */
  readonly keepsLimits: boolean;
  readonly listener: Listener;
  readonly revealsBodies: boolean;
}

/** What an attempt came to. */
interface Outcome {
  readonly verdict: Verdict;
  readonly arrival?: Arrival;
  readonly error?: ShopError;
  /** What the provider asks to wait; undefined where it asks nothing. */
  readonly retryAfterMs?: number | undefined;
}

/**
 * Makes the one way out: every call of a client passes here, typed and raw alike, and nothing else calls `fetch`.
 *
 * A call waits for the limits, leaves as a request of its own for each attempt, and is sent again only where the verdict says
 * so: look-ups after most failures, whatever may charge only when it was refused at the door or never left.
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
        // Nothing is on its way: whatever was sent before was refused at the door, or only read.
        throw failures.aborted({ ...unsent, attempts: number - 1 }, reason);
      }
      if (!mayLeave) return settle(last ?? { error: failures.heldBack(unsent) });
      if (number === 1) await beforeSend?.();
      // What was done before leaving took its time.
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

/** The last word on a call: its answer, or the error there is instead. */
function settle({ arrival, error }: Pick<Outcome, "arrival" | "error">): Arrival {
  if (arrival) return arrival;
  throw error!;
}

function textIn(body: ArrayBuffer | null): string {
  return body === null ? "" : new TextDecoder().decode(body);
}
