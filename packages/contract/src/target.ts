import type { Delivery, Fault } from "@vitrine/specs/control";

import type { Receiver } from "./receiver.ts";
import type { WorldOptions } from "./scenario.ts";

/** Whoever holds a key, as the control API lists them; what else it tells of them is the provider's own. */
export interface Holder {
  readonly api_key: string;
}

/** A holder of an account and a key to it, where those who call are users. */
export interface Account extends Holder {
  readonly user_id: number;
}

/** What `fetch` of a target takes beyond the platform's own options. */
export interface FetchInit extends RequestInit {
  /** True when a fault garbles the answer on purpose: it is then not held against the spec. */
  readonly garbled?: boolean;
}

/** How far to move the clock: "30s" (ms, s, m, h, d) or to a moment (ISO 8601, UTC). */
export type Span = string | { readonly to: string };

/** The world behind a target, seen from its owner's side. */
export interface Clock {
  /** The world's time in milliseconds since 1970. */
  now(): Promise<number>;
  /** Moves a manual clock and runs everything that falls due, deliveries awaited. */
  advance(span: Span): Promise<void>;
}

/**
 * Where scenarios are run: one fresh world of one provider behind one door. Every answer that `fetch` gives back was held
 * against the spec already, and so was every webhook a receiver got.
 */
export interface Target {
  /** The door: "fetch", "http", "msw". */
  readonly name: string;
  /** At least two accounts of different users, or shops of different owners, each with a key. */
  readonly accounts: readonly [Holder, Holder, ...Holder[]];
  /** Calls the provider: `path` begins with "/v1", say. Rejects when the connection is cut. */
  fetch(path: string, init?: FetchInit): Promise<Response>;
  /** Opens a page of the provider as a customer's browser does: without a key. What it shows is in no spec. */
  visit(path: string, init?: RequestInit): Promise<Response>;
  /** Pulls a lever and answers what it changed; throws a LeverRefused with the status when the lever refuses. */
  lever(name: string, body: unknown): Promise<unknown>;
  readonly clock: Clock;
  /** Plants a failure. */
  fault(fault: Fault): Promise<void>;
  /** Every webhook of this world so far, oldest first. */
  deliveries(): Promise<readonly Delivery[]>;
  /** Any other question to the control API: `path` is what follows /_vitrine/worlds/{world}, "/ledger" say. */
  control(method: string, path: string, body?: unknown): Promise<unknown>;
  /** Opens an HTTP server on loopback that takes webhooks; it is closed with the scenario. */
  receiver(): Promise<Receiver>;
  /** Opens one more world behind the same door, like no other; it is closed with the scenario. */
  anotherWorld(options?: WorldOptions): Promise<Target>;
}

/** A lever that could not be pulled. */
export class LeverRefused extends Error {
  override readonly name = "LeverRefused";
  /** 400 for a body it cannot use, 404 for an object that is not there, 409 for a state that does not allow it. */
  readonly status: number;

  constructor(lever: string, status: number, reason: string) {
    super(`Cannot pull the lever ${lever}: ${reason} (${status}). Check the body and the state of the world.`);
    this.status = status;
  }
}
