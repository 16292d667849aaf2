import type { Delivery, Fault } from "@vitrine/specs/control";

import type { Receiver } from "./receiver.ts";
import type { WorldOptions } from "./scenario.ts";

/** A key holder, as the control API lists it; additional fields depend on the provider. */
export interface Holder {
  readonly api_key: string;
}

/** An account's holder and a key, for providers whose callers are users. */
export interface Account extends Holder {
  readonly user_id: number;
}

/** Options of a target's `fetch` besides the platform's. */
export interface FetchInit extends RequestInit {
  /** True when a fault garbles the answer on purpose, so it is not validated against the spec. */
  readonly garbled?: boolean;
}

/** How far to move the clock: by "30s" (ms, s, m, h, d) or to a time (ISO 8601, UTC). */
export type Span = string | { readonly to: string };

/** Control of the world behind a target. */
export interface Clock {
  /** The world's time, in milliseconds since 1970. */
  now(): Promise<number>;
  /** Moves a manual clock and runs all work that falls due. Waits for deliveries. */
  advance(span: Span): Promise<void>;
}

/**
 * Runs scenarios against one fresh world of one provider behind one door. Every answer of `fetch` and every webhook that a
 * receiver got has been validated against the spec.
 */
export interface Target {
  /** The door: "fetch", "http", "msw". */
  readonly name: string;
  /** At least two accounts of different users, or shops of different owners, each with a key. */
  readonly accounts: readonly [Holder, Holder, ...Holder[]];
  /** Calls the provider; `path` begins with "/v1", for example. Rejects when the connection is cut. */
  fetch(path: string, init?: FetchInit): Promise<Response>;
  /** Opens a page of the provider without a key, as a customer's browser does. No spec describes pages. */
  visit(path: string, init?: RequestInit): Promise<Response>;
  /** Pulls a lever and returns what it changed. Throws LeverRefused with the status when the lever refuses. */
  lever(name: string, body: unknown): Promise<unknown>;
  readonly clock: Clock;
  /** Adds a fault. */
  fault(fault: Fault): Promise<void>;
  /** All webhooks of this world so far, oldest first. */
  deliveries(): Promise<readonly Delivery[]>;
  /** Calls any other part of the control API; `path` follows /_vitrine/worlds/{world}, for example "/ledger". */
  control(method: string, path: string, body?: unknown): Promise<unknown>;
  /** Opens an HTTP server on loopback that receives webhooks; it is closed with the scenario. */
  receiver(): Promise<Receiver>;
  /** Opens another independent world behind the same door; it is closed with the scenario. */
  anotherWorld(options?: WorldOptions): Promise<Target>;
}

/** A lever refused to run. */
export class LeverRefused extends Error {
  override readonly name = "LeverRefused";
  /** 400 for an invalid body, 404 for an unknown object, 409 for a state that forbids it. */
  readonly status: number;

  constructor(lever: string, status: number, reason: string) {
    super(`Cannot pull the lever ${lever}: ${reason} (${status}). Check the body and the state of the world.`);
    this.status = status;
  }
}
