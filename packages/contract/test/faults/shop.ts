import type { Provider as Mock } from "@vitrine/engine";

import type { Proof, ProviderSuite, Receiver, Target } from "../../src/index.ts";

/** What the faults are tried on: a purchase, a look, and events, of one provider. */
export interface Shop {
  readonly provider: ProviderSuite;
  readonly mock: Mock;
  /** The operation that buys: "POST /v1/orders". Its success is a 200. */
  readonly purchase: string;
  /** How many entries of the ledger a purchase makes. */
  readonly entries: number;
  /** An operation that only reads. */
  readonly look: string;
  /** The fields of the provider's own error form, in the order of the alphabet. */
  readonly errorFields: readonly string[];
  /** Makes somebody who can afford a few purchases. */
  open(target: Target): Promise<Customer>;
  /** Left out by a provider that sends none. */
  readonly events?: Events;
}

/** Somebody who calls a provider. What buys and what looks is given whatever comes, also what fits no spec. */
export interface Customer {
  readonly api_key: string;
  buy(options?: { readonly signal?: AbortSignal }): Promise<Response>;
  look(): Promise<Response>;
  /** Any other call, without a body; its answer has to fit the spec. */
  call(method: string, path: string): Promise<Response>;
  /** How many purchases the provider knows of. */
  bought(): Promise<number>;
}

/** Two kinds of events, of which a scenario can have as many as it wants. */
export interface Events {
  /** What the numbered events are called, and another one of the same account. */
  readonly names: readonly [numbered: string, other: string];
  /** Whether an account's events go out one after another. */
  readonly inOrder: boolean;
  /** Whole seconds from a failed attempt to the next. */
  readonly retryAfter: number;
  /** Prepares `count` events of one account, which has a receiver. */
  open(target: Target, count: number): Promise<EventSource>;
}

/** An account that has events when it is told to. */
export interface EventSource {
  readonly receiver: Receiver;
  /** Lets the event of that number happen; the first is 1. */
  happen(number: number): Promise<void>;
  /** Lets an event of the other kind happen. */
  other(): Promise<void>;
  /** Which event came: its number, or 0 for the other kind. */
  numberOf(body: Readonly<Record<string, unknown>>): number;
}

/** Faults are ours, so they prove no statement; and whoever waits for a call asks often. */
export const unlimited: Proof = { ids: [], readOnly: false, world: { limits: "off" } };
