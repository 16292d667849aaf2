import { enqueue, nextDelivery } from "./delivery-queue.ts";
import { afterAttempt, afterFailure, deliveries } from "./delivery.ts";
import type { Composed, Delivery, Route, SendResult, Sent } from "./delivery.ts";
import { sendDelivery } from "./due-work.ts";
import type { FaultRow, WebhookEffect } from "./fault.ts";
import type { Provider } from "./provider.ts";
import type { Step } from "./transaction.ts";
import type { EngineWorld } from "./world.ts";

/** A delivery on its way to its receiver. */
export interface Sending {
  readonly provider: Provider;
  readonly delivery: Delivery;
  readonly route: Route;
  /** Whether a failure is followed by the provider's next retry, as it is unless somebody asked for this one attempt. */
  readonly retries: boolean;
  /** The fault that takes this attempt away before it arrives. */
  readonly lost: FaultRow | undefined;
}

/** Sends the webhooks of one world, as their provider and the faults that were asked for have it. */
export class WebhookSender {
  readonly #world: EngineWorld;
  #underWay = 0;
  #signing = 0;
  /** Who waits for the next answer. A `Promise.race` of all that is under way, repeated for each, costs the square of their number. */
  #waiting: (() => void)[] = [];

  constructor(world: EngineWorld) {
    this.#world = world;
  }

  /** Whether a receiver's answer is awaited. */
  get isUnderWay(): boolean {
    return this.#underWay > 0;
  }

  /** Whether a delivery is being signed, and was not handed to the world's `send` yet. */
  get isSigning(): boolean {
    return this.#signing > 0;
  }

  /** When the next receiver has answered; one must be awaited. */
  nextAnswer(): Promise<void> {
    return new Promise((resolve) => void this.#waiting.push(resolve));
  }

  /** What is to be sent of a delivery that is due; undefined for nothing. */
  async claim(step: Step, id: number): Promise<Sending | undefined> {
    const delivery = await step.session.get(deliveries, id);
    if (delivery?.state !== "pending") return undefined;
    const fault =
      delivery.attempts.length === 0 && delivery.fault === null ? this.#strike(delivery, wholeDelivery) : undefined;
    return fault ? this.#applyFault(step, delivery, fault) : this.#route(step, delivery, true);
  }

  /** Makes the attempt, and returns before the receiver has answered. */
  send(sending: Sending, epoch: number): void {
    this.#countUnderWay(this.#attempt(sending, epoch).catch((cause) => this.#giveUp(sending, epoch, cause)));
  }

  /** One more attempt at a delivery, whatever became of it. Its own retries go on as before. */
  async attemptNow(id: number): Promise<Delivery | undefined> {
    const world = this.#world;
    const { epoch } = world;
    const delivery = await world.read((session) => session.get(deliveries, id));
    if (!delivery) return undefined;
    const sending = await world.transaction(world.provider(delivery.provider), async (step) => {
      const found = await step.session.get(deliveries, id);
      return found && this.#route(step, found, false);
    });
    if (sending) await this.#attempt(sending, epoch);
    return world.read((session) => session.get(deliveries, id));
  }

  /** What an attempt made now would send, and where to, while nothing is sent; undefined where there is nothing to send. */
  async compose(id: number): Promise<Composed | undefined> {
    const world = this.#world;
    const delivery = await world.read((session) => session.get(deliveries, id));
    if (!delivery) return undefined;
    const { webhooks } = world.provider(delivery.provider);
    const route = await world.transaction(world.provider(delivery.provider), (step) => webhooks!.route(step, delivery));
    if (!route) return undefined;
    const message = await webhooks!.compose(delivery.payload, route.secret, world.now);
    return { url: route.url, ...message, signature: message.headers[webhooks!.signatureHeader] ?? "" };
  }

  /** A delivery that can never be made. */
  async fail(step: Step, id: number): Promise<void> {
    const delivery = await step.session.get(deliveries, id);
    if (delivery?.state === "pending") await this.#save(step, { ...delivery, state: "failed" });
  }

  /** A fault of one of these kinds that strikes the delivery, or this attempt at it. */
  #strike({ provider, event }: Delivery, kinds: readonly WebhookEffect["webhook"][]): FaultRow | undefined {
    return this.#world.faults.strikeEvent({ provider, event }, kinds);
  }

  /** What a fault makes of a delivery instead of a first attempt. */
  async #applyFault(step: Step, delivery: Delivery, fault: FaultRow): Promise<Sending | undefined> {
    const { webhook, delay_ms: delayMs = 0 } = fault.then as WebhookEffect;
    const struck: Delivery = { ...delivery, fault: fault.id };
    step.note(`${delivery.event} to ${delivery.url} meets ${fault.id}: ${webhook}`);
    switch (webhook) {
      case "drop":
        await this.#save(step, { ...struck, state: "failed" });
        return undefined;
      case "delay":
        await step.session.put(deliveries, struck);
        await step.schedule(step.now + delayMs, sendDelivery, delivery.id);
        return undefined;
      case "duplicate":
        await step.session.put(deliveries, struck);
        await enqueue(step, { ...struck, id: 0 });
        return this.#route(step, struck, true);
      case "reorder":
        await this.#save(step, { ...struck, state: "held" });
        this.#world.faults.holdBack(delivery.id);
        return undefined;
      // Befalls single attempts, and is never asked for here.
      case "lose":
        return this.#route(step, delivery, true);
    }
  }

  /** Where this attempt goes, asked anew each time; undefined where its owner wants no more events, or its host is not allowed. */
  async #route(step: Step, delivery: Delivery, onLadder: boolean): Promise<Sending | undefined> {
    const route = await step.provider.webhooks!.route(step, delivery);
    if (route && step.deliverable(route.url) === "pending") {
      return { provider: step.provider, delivery, route, retries: onLadder, lost: this.#strike(delivery, oneAttempt) };
    }
    if (delivery.state !== "pending") return undefined;
    await this.#save(step, { ...delivery, state: route ? "held" : "failed" });
    step.note(`${delivery.event} to ${delivery.url} is ${route ? "held" : "dropped: its owner wants no more events"}`);
    return undefined;
  }

  async #attempt(sending: Sending, epoch: number): Promise<void> {
    const { provider, delivery, route, lost } = sending;
    const world = this.#world;
    if (world.epoch !== epoch) return;
    const { compose, timeoutMs: usual } = provider.webhooks!;
    const timeoutMs = world.webhookTimeoutMs ?? usual;
    const at = world.now;
    this.#signing += 1;
    const message = await compose(delivery.payload, route.secret, at).finally(() => (this.#signing -= 1));
    const result = lost
      ? { error: `lost on the way (${lost.id})` }
      : await world.send({ url: route.url, ...message, timeoutMs, delivery }).catch(asResult);
    const sent: Sent = { at, url: route.url, message, result, lost: lost?.id ?? null };
    await world.transaction(provider, async (step) => {
      if (world.epoch === epoch) await this.#record(step, sending, sent);
    });
  }

  async #record(step: Step, { delivery: { id }, retries: onLadder }: Sending, sent: Sent): Promise<void> {
    const before = await step.session.get(deliveries, id);
    if (!before) return;
    const after = afterAttempt(before, sent);
    if (onLadder && after.state === "pending") {
      const { delivery, retryInMs } = afterFailure(after, step.provider.webhooks!.pauses(after.event));
      await this.#save(step, delivery);
      if (retryInMs !== undefined) await step.schedule(step.now + retryInMs, sendDelivery, id);
    } else await this.#save(step, after.state === "held" ? { ...after, state: "failed" } : after);
  }

  /** Stores a delivery; where it was its turn and it is done with, the next one of its account goes out. */
  async #save(step: Step, delivery: Delivery): Promise<void> {
    const { sequential } = step.provider.webhooks!;
    const turn = sequential ? await nextDelivery(step, delivery.queue) : undefined;
    await step.session.put(deliveries, delivery);
    if (delivery.state === "pending") return;
    if (turn !== undefined && turn.id !== delivery.id) return;
    const freed = delivery.attempts.length > 0 ? await this.#releaseHeldBack(step, delivery) : undefined;
    const next = sequential ? await nextDelivery(step, delivery.queue) : freed;
    if (next) await step.schedule(step.now, sendDelivery, next.id);
  }

  /**
   * The latest that a fault put behind this event of its account, now that this one is done with; earlier ones wait for that one
   * in turn. It goes back to its old place in line: before everything but this event.
   */
  async #releaseHeldBack(step: Step, { id: done, provider, queue }: Delivery): Promise<Delivery | undefined> {
    const { faults } = this.#world;
    for (const id of faults.heldBack.toReversed()) {
      const waiting = id < done ? await step.session.get(deliveries, id) : undefined;
      if (waiting?.provider !== provider || waiting.queue !== queue) continue;
      faults.release(id);
      if (waiting.state === "held") return step.session.put<Delivery>(deliveries, { ...waiting, state: "pending" });
    }
    return undefined;
  }

  /** An event that cannot be composed, or whose fate cannot be recorded, must not hold up its account's. */
  async #giveUp({ provider, delivery }: Sending, epoch: number, cause: unknown): Promise<void> {
    const world = this.#world;
    world.report(new Error(`Cannot send ${delivery.event} (delivery ${delivery.id}): it was dropped.`, { cause }));
    await world.transaction(provider, async (step) => {
      if (world.epoch === epoch) await this.fail(step, delivery.id);
    });
  }

  #countUnderWay(sending: Promise<void>): void {
    this.#underWay += 1;
    void sending
      .catch((cause: unknown) => this.#world.report(new Error("Cannot record a delivery.", { cause })))
      .then(() => this.#wakeWaiting());
  }

  #wakeWaiting(): void {
    this.#underWay -= 1;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const wake of waiting) wake();
  }
}

/** What can befall an event before its first attempt. */
const wholeDelivery: readonly WebhookEffect["webhook"][] = ["drop", "delay", "duplicate", "reorder"];

/** What can befall each attempt. */
const oneAttempt: readonly WebhookEffect["webhook"][] = ["lose"];

function asResult(cause: unknown): SendResult {
  return { error: cause instanceof Error ? cause.message : String(cause) };
}
