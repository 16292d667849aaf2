import type { Delivery, Send, SendResult } from "@vitrine/engine";

import { nextTurn } from "./real-time.ts";

/** What happens to one webhook attempt. */
export interface Decision {
  /** Index of the pending attempt that goes next; 0 is the oldest delivery. */
  readonly pick: number;
  /**
   * - `delivered`: it arrives, and the provider gets the receiver's response.
   * - `lost`: it never arrives, and the provider retries.
   * - `unacknowledged`: it arrives, the receiver's response is lost, and the provider retries.
   * - `duplicated`: it arrives, and a copy becomes pending.
   */
  readonly fate: "delivered" | "lost" | "unacknowledged" | "duplicated";
  /** Whether the next attempt arrives before the receiver has responded to this one. */
  readonly overlaps: boolean;
}

/** Delivers the oldest pending attempt, without overlap. */
const inOrder: Decision = { pick: 0, fate: "delivered", overlaps: false };

/** The maximum number of lost attempts per delivery. */
const maxLosses = 2;

interface PendingAttempt {
  readonly request: Parameters<Send>[0];
  /** Reports to the provider; undefined for a copy, since the provider does not know of it. */
  readonly respond: ((result: SendResult) => void) | undefined;
}

/** What a reorderer needs from its run. */
export interface ReordererHooks {
  /** The receiver. */
  readonly inbox: Send;
  /** Whether the world is about to send another webhook. */
  isExpectingMore(): boolean;
  /** How many times the provider retries a delivery. */
  retriesOf(delivery: Delivery): number;
  /** Runs after each arrival of a webhook. */
  afterArrival(): Promise<unknown>;
}

/** Sits between a world and its inbox, and decides in which order, how often and whether webhooks arrive. */
export class WebhookReorderer {
  readonly #decisions: readonly Decision[];
  readonly #hooks: ReordererHooks;
  #pending: readonly PendingAttempt[] = [];
  #taken = 0;
  #working: Promise<void> | undefined;
  readonly #losses = new Map<number, number>();
  readonly #log: string[] = [];

  /** After the last decision, webhooks are delivered in order. */
  constructor(decisions: readonly Decision[], hooks: ReordererHooks) {
    this.#decisions = decisions;
    this.#hooks = hooks;
  }

  /** One line for each attempt. */
  get log(): readonly string[] {
    return this.#log;
  }

  readonly send: Send = (request) =>
    new Promise((respond) => {
      this.#pending = [...this.#pending, { request, respond }];
      this.#working ??= this.#work();
    });

  /** Waits until no attempt and no copy is pending. */
  async idle(): Promise<void> {
    while (this.#working) await this.#working;
  }

  async #work(): Promise<void> {
    const arriving = new Set<Promise<void>>();
    let goesOnAtOnce = false;
    while (this.#pending.length > 0 || arriving.size > 0) {
      if (!goesOnAtOnce) await this.#gather();
      const next = this.#take();
      if (next === undefined) {
        await Promise.race(arriving);
        continue;
      }
      const arrival = this.#carryOut(next.attempt, next.decision).finally(() => arriving.delete(arrival));
      arriving.add(arrival);
      // A copy is pending by now.
      goesOnAtOnce = this.#overlaps(next.decision);
      if (!goesOnAtOnce) await Promise.all(arriving);
    }
    this.#working = undefined;
  }

  /** Waits for every webhook that is due now, so that signing order does not affect the schedule. */
  async #gather(): Promise<void> {
    do await nextTurn();
    while (this.#hooks.isExpectingMore());
  }

  #take(): { readonly attempt: PendingAttempt; readonly decision: Decision } | undefined {
    if (this.#pending.length === 0) return undefined;
    const decision = this.#decisions[this.#taken] ?? inOrder;
    this.#taken += 1;
    const oldestFirst = this.#pending.toSorted((one, other) => idOf(one) - idOf(other));
    const attempt = oldestFirst[decision.pick % oldestFirst.length]!;
    this.#pending = this.#pending.filter((each) => each !== attempt);
    return { attempt, decision: { ...decision, fate: this.#fateOf(attempt, decision) } };
  }

  #overlaps({ overlaps }: Decision): boolean {
    return overlaps && this.#pending.length > 0;
  }

  /** A copy is not retried, and the last attempt is never lost: the provider would count the webhook as failed. */
  #fateOf({ request: { delivery }, respond }: PendingAttempt, { fate }: Decision): Decision["fate"] {
    if (fate === "delivered" || respond === undefined) return "delivered";
    if (fate === "duplicated") return fate;
    const losses = this.#losses.get(delivery.id) ?? 0;
    const mayBeLost = losses < Math.min(maxLosses, this.#hooks.retriesOf(delivery));
    if (mayBeLost) this.#losses.set(delivery.id, losses + 1);
    return mayBeLost ? fate : "delivered";
  }

  async #carryOut({ request, respond }: PendingAttempt, decision: Decision): Promise<void> {
    const { delivery } = request;
    const { fate } = decision;
    const line = this.#log.length;
    const name = `${delivery.event} (delivery ${delivery.id}${respond === undefined ? ", the copy" : ""})`;
    if (fate === "lost") {
      this.#log.push(`${name} is lost on the way, and will be retried`);
      respond?.({ error: "lost on the way" });
      return;
    }
    this.#log.push(`${name} arrives`);
    if (fate === "duplicated") this.#pending = [...this.#pending, { request, respond: undefined }];
    const meanwhile = this.#overlaps(decision) ? ", the next one arrives meanwhile," : "";
    const result = await this.#hooks.inbox(request);
    const response = "status" in result ? `is answered ${result.status}` : `fails: ${result.error}`;
    const consequences: Readonly<Record<typeof fate, string>> = {
      delivered: "",
      unacknowledged: ", but the response is lost, and the provider will retry",
      duplicated: "; a copy of it follows",
    };
    this.#log[line] += `${meanwhile} and ${response}${consequences[fate]}`;
    respond?.(fate === "unacknowledged" ? { error: "the response was lost" } : result);
    await this.#hooks.afterArrival();
  }
}

function idOf({ request }: PendingAttempt): number {
  return request.delivery.id;
}
