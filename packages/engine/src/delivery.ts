import type { Instant } from "./clock.ts";
import { collection } from "./store.ts";
import type { Collection } from "./store.ts";

/** Posts a webhook. The host implements it, measures the time-out in real time, and must not reject. */
export type Send = (request: {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly timeoutMs: number;
  /** The delivery of this attempt, as it was before the attempt. */
  readonly delivery: Delivery;
}) => Promise<SendResult>;

/** The receiver's status, or why there was none. */
export type SendResult = { readonly status: number } | { readonly error: string };

/** One attempt at a delivery. */
export interface Attempt {
  readonly at: Instant;
  readonly status: number | null;
  readonly error: string | null;
  /** Id of the fault that swallowed the attempt; null when it was sent. */
  readonly lost: string | null;
}

/**
 * State of a delivery.
 *
 * - `failed`: dropped because its attempts are used up or its owner wants no more events, perhaps before any attempt.
 * - `held`: not sent because its host is outside this machine and not allowed, or because a fault moved it behind the account's
 *   next event.
 */
export type DeliveryState = "pending" | "delivered" | "failed" | "held";

/** A webhook event and its delivery attempts. */
export interface Delivery {
  readonly id: number;
  readonly provider: string;
  readonly event: string;
  /** Id of the account that owns the event. */
  readonly queue: string;
  readonly payload: object;
  readonly created_at: Instant;
  readonly state: DeliveryState;
  /** The URL of the last attempt or, before that, of the next one. */
  readonly url: string;
  /** The exact body of the last attempt; `""` before the first. */
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly attempts: readonly Attempt[];
  /** Id of the fault that struck the delivery before its first attempt. */
  readonly fault: string | null;
  /** How many of the provider's retry pauses are used up; manual attempts use none. */
  readonly pauses: number;
}

export const deliveries: Collection<Delivery> = collection("deliveries", {
  id: "id",
  indexes: {
    all: { where: [], order: [] },
    waiting: { where: ["provider", "queue", "state"], order: [] },
  },
});

/** How a provider sends its webhooks. */
export interface WebhookRules<Transaction> {
  /** Names of all events. */
  readonly events: readonly string[];
  /** Waits after the first, second … failed attempt of this event, in milliseconds. After the last one it is dropped. */
  pauses(event: string): readonly number[];
  /** Whether an account's events are sent one after another, so that a failing one delays the later ones. */
  readonly sequential: boolean;
  /** The receiver's time-out, in real milliseconds. */
  readonly timeoutMs: number;
  /** Name of the signature header, spelled as in `compose`. */
  readonly signatureHeader: string;
  /** The URL and signing secret of this delivery; undefined when its owner wants no events (any more). */
  route(tx: Transaction, delivery: Pick<Delivery, "event" | "queue" | "payload">): Promise<Route | undefined>;
  /**
   * Builds and signs the body of one attempt. Called for each attempt, at the time `now`, since some providers write it into
   * the body.
   */
  compose(payload: object, secret: string, now: Instant): Promise<Message>;
}

/** The destination of an attempt and its signing secret. */
export interface Route {
  readonly url: string;
  readonly secret: string;
}

/** The content of an attempt. */
export interface Message {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A signed message and its destination. */
export interface Composed extends Message {
  readonly url: string;
  readonly signature: string;
}

/** Whether the offline rule allows a webhook: to this machine, or to a host that the user allowed. */
export function mayContact(url: string, allowedHosts: readonly string[]): boolean {
  const { hostname } = new URL(url);
  return isLoopback(hostname) || allowedHosts.includes(hostname);
}

/**
 * Whether a host is `localhost`, 127.0.0.0/8 or ::1, with or without a URL's brackets. Not `*.localhost`: a resolver may send
 * that anywhere.
 */
export function isLoopback(hostname: string): boolean {
  return (
    hostname === "localhost" || hostname === "::1" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname)
  );
}

/** What one attempt sent, and its result. */
export interface Sent {
  readonly at: Instant;
  readonly url: string;
  readonly message: Message;
  readonly result: SendResult;
  /** Id of the fault that swallowed the attempt; null when it was sent. */
  readonly lost: string | null;
}

/**
 * Returns the delivery after one more attempt, scheduled or manual: `delivered` if it succeeded, otherwise its state is
 * unchanged.
 */
export function afterAttempt(delivery: Delivery, { at, url, message, result, lost }: Sent): Delivery {
  const status = "status" in result ? result.status : null;
  const error = "error" in result ? result.error : null;
  const accepted = status !== null && status >= 200 && status < 300;
  return {
    ...delivery,
    state: accepted ? "delivered" : delivery.state,
    url,
    body: message.body,
    headers: message.headers,
    attempts: [...delivery.attempts, { at, status, error, lost }],
  };
}

/** Returns the state of a delivery that is still pending after a scheduled attempt, and the time of the next attempt, if any. */
export function afterFailure(
  delivery: Delivery,
  pauses: readonly number[],
): { readonly delivery: Delivery; readonly retryInMs: number | undefined } {
  const retryInMs = pauses[delivery.pauses];
  if (retryInMs === undefined) return { delivery: { ...delivery, state: "failed" }, retryInMs };
  return { delivery: { ...delivery, pauses: delivery.pauses + 1 }, retryInMs };
}
