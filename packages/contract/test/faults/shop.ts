import type { Provider as Mock } from "@vitrine/engine";

import type { Proof, ProviderSuite, Receiver, Target } from "../../src/index.ts";

/** The operations and events of one provider that faults are tested on. */
export interface Shop {
  readonly provider: ProviderSuite;
  readonly mock: Mock;
  /** The operation that buys: "POST /v1/orders". It succeeds with 200. */
  readonly purchase: string;
  /** The number of ledger entries per purchase. */
  readonly entries: number;
  /** A read-only operation. */
  readonly look: string;
  /** The fields of the provider's own error form, sorted. */
  readonly errorFields: readonly string[];
  /** Creates a caller who can afford a few purchases. */
  open(target: Target): Promise<Customer>;
  /** Undefined for a provider that sends none. */
  readonly events?: Events;
}

/** A caller of a provider. Purchases and look-ups return any answer, even one that does not fit the spec. */
export interface Customer {
  readonly api_key: string;
  buy(options?: { readonly signal?: AbortSignal }): Promise<Response>;
  look(): Promise<Response>;
  /** Any other call, without a body; its answer must fit the spec. */
  call(method: string, path: string): Promise<Response>;
  /** The number of purchases that the provider knows of. */
  bought(): Promise<number>;
}

/** Two kinds of events that a scenario can trigger any number of times. */
export interface Events {
  /** The names of the numbered events, and of another event of the same account. */
  readonly names: readonly [numbered: string, other: string];
  /** Whether an account's events are sent one after another. */
  readonly inOrder: boolean;
  /** Whole seconds between a failed attempt and the next. */
  readonly retryAfter: number;
  /** Prepares `count` events of one account, which has a receiver. */
  open(target: Target, count: number): Promise<EventSource>;
}

/** An account whose events are triggered on demand. */
export interface EventSource {
  readonly receiver: Receiver;
  /** Triggers the event with that number, counted from 1. */
  happen(number: number): Promise<void>;
  /** Triggers an event of the other kind. */
  other(): Promise<void>;
  /** The number of a received event, or 0 for the other kind. */
  numberOf(body: Readonly<Record<string, unknown>>): number;
}

/** Faults are Vitrine's own feature, so they prove no statement. Limits are off because tests poll often. */
export const unlimited: Proof = { ids: [], readOnly: false, world: { limits: "off" } };
