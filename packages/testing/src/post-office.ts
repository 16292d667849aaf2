import type { Delivery, Send, SendResult } from "@vitrine/engine";

import { turn } from "./real-time.ts";

/** What becomes of one arrival of a webhook. */
export interface Decision {
  /** Which of the webhooks that wait goes next: 0 for the oldest. */
  readonly pick: number;
  /**
   * `arrives`. `lost`: it never arrives, and the shop sends it again. `unheard`: it arrives, the receiver's answer is lost, and
   * the shop sends it again. `twice`: it arrives, and a copy of it waits for its turn.
   */
  readonly fate: "arrives" | "lost" | "unheard" | "twice";
  /** Whether the next one arrives before the receiver has answered. */
  readonly overlaps: boolean;
}

/** One webhook after another as the shop would like it. */
const inOrder: Decision = { pick: 0, fate: "arrives", overlaps: false };

/** More losses than this no delivery has: its shop would give it up. */
const mostLosses = 2;

interface Letter {
  readonly request: Parameters<Send>[0];
  /** Tells the shop; a copy has nobody to tell. */
  readonly answer: ((result: SendResult) => void) | undefined;
}

/** What the office asks of those around it. */
export interface Neighbours {
  /** Where webhooks arrive. */
  readonly inbox: Send;
  /** Whether the shop is about to hand over another one. */
  isExpectingMore(): boolean;
  /** How often the shop sends an event again. */
  retriesOf(delivery: Delivery): number;
  /** After each arrival. */
  afterArrival(): Promise<unknown>;
}

/** Stands between a world and its inbox, and decides in which order webhooks arrive, how often, and whether at all. */
export class PostOffice {
  readonly #decisions: readonly Decision[];
  readonly #neighbours: Neighbours;
  #waiting: readonly Letter[] = [];
  #taken = 0;
  #working: Promise<void> | undefined;
  readonly #losses = new Map<number, number>();
  readonly #lines: string[] = [];

  /** When the decisions are used up, everything arrives in order. */
  constructor(decisions: readonly Decision[], neighbours: Neighbours) {
    this.#decisions = decisions;
    this.#neighbours = neighbours;
  }

  /** What happened, a line for each arrival and each loss. */
  get lines(): readonly string[] {
    return this.#lines;
  }

  readonly send: Send = (request) =>
    new Promise((answer) => {
      this.#waiting = [...this.#waiting, { request, answer }];
      this.#working ??= this.#work();
    });

  /** When nothing waits any more, copies included. */
  async idle(): Promise<void> {
    while (this.#working) await this.#working;
  }

  async #work(): Promise<void> {
    const arriving = new Set<Promise<void>>();
    let atOnce = false;
    while (this.#waiting.length > 0 || arriving.size > 0) {
      if (!atOnce) await this.#gather();
      const next = this.#take();
      if (next === undefined) {
        await Promise.race(arriving);
        continue;
      }
      const arrival = this.#handOver(next.letter, next.decision).finally(() => arriving.delete(arrival));
      arriving.add(arrival);
      // A copy of it waits by now.
      atOnce = this.#overlaps(next.decision);
      if (!atOnce) await Promise.all(arriving);
    }
    this.#working = undefined;
  }

  /** Until every webhook that is due now is here: which of them was signed first is no matter of the schedule. */
  async #gather(): Promise<void> {
    do await turn();
    while (this.#neighbours.isExpectingMore());
  }

  #take(): { readonly letter: Letter; readonly decision: Decision } | undefined {
    if (this.#waiting.length === 0) return undefined;
    const decision = this.#decisions[this.#taken] ?? inOrder;
    this.#taken += 1;
    const inTurn = this.#waiting.toSorted((one, other) => idOf(one) - idOf(other));
    const letter = inTurn[decision.pick % inTurn.length]!;
    this.#waiting = this.#waiting.filter((each) => each !== letter);
    return { letter, decision: { ...decision, fate: this.#fateOf(letter, decision) } };
  }

  #overlaps({ overlaps }: Decision): boolean {
    return overlaps && this.#waiting.length > 0;
  }

  #fateOf({ request: { delivery }, answer }: Letter, { fate }: Decision): Decision["fate"] {
    if (fate === "arrives" || answer === undefined) return "arrives";
    if (fate === "twice") return fate;
    const losses = this.#losses.get(delivery.id) ?? 0;
    const mayBeLost = losses < Math.min(mostLosses, this.#neighbours.retriesOf(delivery));
    if (mayBeLost) this.#losses.set(delivery.id, losses + 1);
    return mayBeLost ? fate : "arrives";
  }

  async #handOver({ request, answer }: Letter, decision: Decision): Promise<void> {
    const { delivery } = request;
    const { fate } = decision;
    const line = this.#lines.length;
    const name = `${delivery.event} (delivery ${delivery.id}${answer === undefined ? ", the copy" : ""})`;
    if (fate === "lost") {
      this.#lines.push(`${name} is lost on the way, to be sent again`);
      answer?.({ error: "lost on the way" });
      return;
    }
    this.#lines.push(`${name} arrives`);
    if (fate === "twice") this.#waiting = [...this.#waiting, { request, answer: undefined }];
    const meanwhile = this.#overlaps(decision) ? ", the next one meanwhile," : "";
    const result = await this.#neighbours.inbox(request);
    const said = "status" in result ? `is answered ${result.status}` : `fails: ${result.error}`;
    const then: Readonly<Record<typeof fate, string>> = {
      arrives: "",
      unheard: ", but the shop never hears it, and sends it again",
      twice: "; a copy is still on its way",
    };
    this.#lines[line] += `${meanwhile} and ${said}${then[fate]}`;
    answer?.(fate === "unheard" ? { error: "its answer was lost" } : result);
    await this.#neighbours.afterArrival();
  }
}

function idOf({ request }: Letter): number {
  return request.delivery.id;
}
