import type { Instant } from "./clock.ts";
import { collection } from "./store.ts";
import type { Collection } from "./store.ts";

/** Posts a webhook. The host does it, and counts its time-out in real seconds; it never rejects. */
export type Send = (request: {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
  readonly timeoutMs: number;
  /** Whose attempt it is, as it stood before. */
  readonly delivery: Delivery;
}) => Promise<SendResult>;

/** What a receiver answered, or why it did not. */
export type SendResult = { readonly status: number } | { readonly error: string };

/** One attempt at a delivery. */
export interface Attempt {
  readonly at: Instant;
  readonly status: number | null;
  readonly error: string | null;
  /** The fault that took it on its way, by its id; null where it went out. */
  readonly lost: string | null;
}

/**
 * `failed`: dropped, because its attempts are used up or its owner wants no more events, perhaps before any attempt.
 * `held`: for a host outside of this machine that nobody allowed, so it was never contacted; or put behind the next event of
 * its account by a fault.
 */
export type DeliveryState = "pending" | "delivered" | "failed" | "held";

/** One webhook event on its way. */
export interface Delivery {
  readonly id: number;
  readonly provider: string;
  readonly event: string;
  /** Whose event it is: the account's id. */
  readonly queue: string;
  readonly payload: object;
  readonly created_at: Instant;
  readonly state: DeliveryState;
  /** Where the last attempt went, or the next one will. */
  readonly url: string;
  /** Exactly what the last attempt sent; `""` before the first. */
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly attempts: readonly Attempt[];
  /** The fault that met it before its first attempt, by its id. */
  readonly fault: string | null;
  /** How many pauses of the ladder are used up; attempts asked for by hand use none. */
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
  /** Every event there is, by its name. */
  readonly events: readonly string[];
  /** Milliseconds to wait after the first, second … failure of such an event; when they are used up it is dropped. */
  pauses(event: string): readonly number[];
  /** Whether an account's events go out one after another, so that a failing one holds up the later ones. */
  readonly sequential: boolean;
  /** Real milliseconds a receiver has for its answer. */
  readonly timeoutMs: number;
  /** The header that carries the signature, spelled as `compose` spells it. */
  readonly signatureHeader: string;
  /** Where this delivery goes and with which secret it is signed; undefined where its owner wants none (any more). */
  route(tx: Transaction, delivery: Pick<Delivery, "event" | "queue" | "payload">): Promise<Route | undefined>;
  /**
   * The bytes of one attempt and their signature. Asked for each attempt; `now` is its moment, for providers that write it
   * into the body.
   */
  compose(payload: object, secret: string, now: Instant): Promise<Message>;
}

/** Where an attempt goes, and what it is signed with. */
export interface Route {
  readonly url: string;
  readonly secret: string;
}

/** What an attempt sends. */
export interface Message {
  readonly body: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** A message, where it would go, and the signature among its headers. */
export interface Composed extends Message {
  readonly url: string;
  readonly signature: string;
}

/** Whether the offline rule lets a webhook go out: to this machine, or to a host the user named. */
export function mayContact(url: string, allowedHosts: readonly string[]): boolean {
  const { hostname } = new URL(url);
  return isLoopback(hostname) || allowedHosts.includes(hostname);
}

/**
 * `localhost`, 127.0.0.0/8 and ::1, with or without the brackets that a URL puts around it. Not `*.localhost`: a resolver may
 * send that anywhere.
 */
export function isLoopback(hostname: string): boolean {
  return (
    hostname === "localhost" || hostname === "::1" || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname)
  );
}

/** What was sent where, and what came of it. */
export interface Sent {
  readonly at: Instant;
  readonly url: string;
  readonly message: Message;
  readonly result: SendResult;
  /** The fault that took it on its way, by its id; null where it went out. */
  readonly lost: string | null;
}

/** The delivery after one more attempt, whoever asked for it: delivered if that worked, otherwise in the state it was in. */
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

/** What becomes of a delivery that is still pending after an attempt of the ladder, and when to try again, if at all. */
export function afterFailure(
  delivery: Delivery,
  pauses: readonly number[],
): { readonly delivery: Delivery; readonly retryInMs: number | undefined } {
  const retryInMs = pauses[delivery.pauses];
  if (retryInMs === undefined) return { delivery: { ...delivery, state: "failed" }, retryInMs };
  return { delivery: { ...delivery, pauses: delivery.pauses + 1 }, retryInMs };
}
