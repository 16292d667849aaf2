import { enqueue, nextDelivery } from "./delivery-queue.ts";
import { afterAttempt, afterFailure, deliveries } from "./delivery.ts";
import type { Composed, Delivery, Route, SendResult, Sent } from "./delivery.ts";
import { sendDelivery } from "./due-work.ts";
import type { FaultRow, WebhookEffect } from "./fault.ts";
import type { Provider } from "./provider.ts";
import type { Step } from "./transaction.ts";
import type { EngineWorld } from "./world.ts";

/** One attempt that is about to be sent. */
export interface Sending {
  readonly provider: Provider;
  readonly delivery: Delivery;
  readonly route: Route;
  /** Whether a failure schedules the provider's next retry; false for an attempt requested by hand. */
  readonly retries: boolean;
  /** The fault that swallows this attempt. */
  readonly lost: FaultRow | undefined;
}

/** Sends the webhooks of one world by the rules of their providers and the world's faults. */
export class WebhookSender {
  readonly #world: EngineWorld;
  #underWay = 0;
  #signing = 0;
  /** Callers that wait for the next answer. A repeated `Promise.race` of all pending attempts would take quadratic time. */
  #waiting: (() => void)[] = [];

  constructor(world: EngineWorld) {
    this.#world = world;
  }

  /** Whether any attempt is waiting for its receiver's answer. */
  get isUnderWay(): boolean {
    return this.#underWay > 0;
  }

  /** Whether a delivery is being signed, so that the world's `send` has not been called yet. */
  get isSigning(): boolean {
    return this.#signing > 0;
  }

  /** Resolves when the next receiver has answered. Call it only while `isUnderWay`. */
  nextAnswer(): Promise<void> {
    return new Promise((resolve) => void this.#waiting.push(resolve));
  }

  /** Prepares the attempt of a delivery that is due; undefined when nothing is to be sent. */
  async claim(step: Step, id: number): Promise<Sending | undefined> {
    const delivery = await step.session.get(deliveries, id);
    if (delivery?.state !== "pending") return undefined;
    const fault =
      delivery.attempts.length === 0 && delivery.fault === null ? this.#strike(delivery, wholeDelivery) : undefined;
    return fault ? this.#applyFault(step, delivery, fault) : this.#route(step, delivery, true);
  }

  /** Starts the attempt, and returns before the receiver has answered. */
  send(sending: Sending, epoch: number): void {
    this.#countUnderWay(this.#attempt(sending, epoch).catch((cause) => this.#giveUp(sending, epoch, cause)));
  }

  /** Makes one more attempt at a delivery, in any state. Its scheduled retries are unaffected. */
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

  /** Builds the message of an attempt and its destination without sending it; undefined when there is nothing to send. */
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

  /** Marks a delivery as failed because it can never be made. */
  async fail(step: Step, id: number): Promise<void> {
    const delivery = await step.session.get(deliveries, id);
    if (delivery?.state === "pending") await this.#save(step, { ...delivery, state: "failed" });
  }

  /** Takes a fault of these kinds that applies to the delivery or to this attempt. */
  #strike({ provider, event }: Delivery, kinds: readonly WebhookEffect["webhook"][]): FaultRow | undefined {
    return this.#world.faults.strikeEvent({ provider, event }, kinds);
  }

  /** Applies a fault in place of the first attempt. */
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
      // Applies to single attempts only, so it never gets here.
      case "lose":
        return this.#route(step, delivery, true);
    }
  }

  /**
   * Looks up the destination again for each attempt; undefined when the owner wants no more events, or the host is not allowed.
   */
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

  /** Stores a delivery. If it was its account's turn and is now finished, the account's next one is sent. */
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
   * Finds the latest event that a fault moved behind this one, now that this one is finished; events moved earlier wait for
   * that one in turn. It returns to its old position, before everything but this event.
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

  /**
   * Fails an event that cannot be composed, or whose result cannot be recorded, so that it does not block its account's queue.
   */
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

/** Faults that apply before the first attempt. */
const wholeDelivery: readonly WebhookEffect["webhook"][] = ["drop", "delay", "duplicate", "reorder"];

/** Faults that apply to each attempt. */
const oneAttempt: readonly WebhookEffect["webhook"][] = ["lose"];

function asResult(cause: unknown): SendResult {
  return { error: cause instanceof Error ? cause.message : String(cause) };
}
