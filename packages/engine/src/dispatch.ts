import { afterAttempt, afterFailure, deliveries } from "./deliver.ts";
import type { Delivery, Route, SendResult, Sent } from "./deliver.ts";
import { dueWork, firstDue, sendDelivery } from "./due.ts";
import type { DueWork } from "./due.ts";
import type { Provider } from "./provider.ts";
import type { Step } from "./transaction.ts";
import type { EngineWorld } from "./world.ts";

/** A delivery taken up, on its way to its receiver. */
interface Sending {
  readonly provider: Provider;
  readonly delivery: Delivery;
  readonly route: Route;
}

/** Does what is due in one world: in order of due time, each in its own transaction, deliveries side by side. */
export class Dispatch {
  readonly #world: EngineWorld;
  readonly #underWay = new Set<Promise<void>>();
  #draining: Promise<void> | undefined;
  #again = false;

  constructor(world: EngineWorld) {
    this.#world = world;
  }

  /** Starts what is due now, and comes back before any receiver has answered. Asked again meanwhile, it looks once more. */
  start(): void {
    this.#again = true;
    this.#draining ??= this.#drain();
  }

  /** Does all that is due now, receivers' answers awaited. */
  async tick(): Promise<void> {
    this.start();
    await this.settled();
  }

  /** When everything that was started has ended. */
  async settled(): Promise<void> {
    while (this.#draining || this.#underWay.size > 0) await (this.#draining ?? Promise.race(this.#underWay));
  }

  /** One more attempt at a delivery, whatever became of it. Its own retries go on as before. */
  async attemptNow(id: number): Promise<Delivery | undefined> {
    const world = this.#world;
    const { epoch } = world;
    const delivery = await world.read((session) => session.get(deliveries, id));
    if (!delivery) return undefined;
    const sending = await world.transaction(world.provider(delivery.provider), async (step) => {
      const found = await step.session.get(deliveries, id);
      return found && this.#takeUp(step, found);
    });
    if (sending) await this.#send(sending, epoch, false);
    return world.read((session) => session.get(deliveries, id));
  }

  async #drain(): Promise<void> {
    try {
      while (this.#again) {
        this.#again = false;
        while (await this.#doNext());
      }
    } catch (cause) {
      this.#world.report(new Error("Cannot do what is due: the store failed.", { cause }));
    } finally {
      // In the same breath as the last look: whoever starts from now on is not taken for seen.
      this.#draining = undefined;
    }
  }

  /** Whether there was something due. */
  async #doNext(): Promise<boolean> {
    const world = this.#world;
    const { epoch } = world;
    const work = await world.read(firstDue);
    if (work === undefined || work.at > world.now) return false;
    const provider = world.provider(work.provider);
    try {
      const sending = await world.transaction(provider, async (step) =>
        world.epoch === epoch ? this.#do(step, work) : undefined,
      );
      if (sending) this.#track(this.#send(sending, epoch, true).catch((cause) => this.#giveUp(sending, epoch, cause)));
    } catch (cause) {
      if (world.epoch === epoch) await world.transaction(provider, (step) => this.#drop(step, work));
      world.report(new Error(`Cannot do "${work.kind}" for ${work.subject}: it failed and was dropped.`, { cause }));
    }
    return true;
  }

  async #do(step: Step, { id, kind, subject }: DueWork): Promise<Sending | undefined> {
    if (!(await step.session.delete(dueWork, id))) return undefined;
    if (kind !== sendDelivery) {
      await step.provider.work[kind]!(step, subject);
      return undefined;
    }
    const delivery = await step.session.get(deliveries, Number(subject));
    return delivery?.state === "pending" ? this.#takeUp(step, delivery) : undefined;
  }

  /** Work that cannot be done would come up for ever, and an event that cannot be sent would hold up its queue. */
  async #drop(step: Step, { id, kind, subject }: DueWork): Promise<void> {
    await step.session.delete(dueWork, id);
    if (kind === sendDelivery) await this.#fail(step, Number(subject));
  }

  async #fail(step: Step, id: number): Promise<void> {
    const delivery = await step.session.get(deliveries, id);
    if (delivery?.state === "pending") await this.#write(step, { ...delivery, state: "failed" });
  }

  /** Where this attempt goes, asked anew each time; undefined ends the delivery, since its owner wants none any more. */
  async #takeUp(step: Step, delivery: Delivery): Promise<Sending | undefined> {
    const route = await step.provider.webhooks!.route(step, delivery);
    if (route && step.deliverable(route.url) === "pending") return { provider: step.provider, delivery, route };
    if (delivery.state !== "pending") return undefined;
    await this.#write(step, { ...delivery, state: route ? "held" : "failed" });
    step.note(`${delivery.event} to ${delivery.url} is ${route ? "held" : "dropped: its owner wants no more events"}`);
    return undefined;
  }

  async #send({ provider, delivery, route }: Sending, epoch: number, onLadder: boolean): Promise<void> {
    const world = this.#world;
    if (world.epoch !== epoch) return;
    const { compose } = provider.webhooks!;
    const timeoutMs = world.webhookTimeoutMs ?? provider.webhooks!.timeoutMs;
    const at = world.now;
    const message = await compose(delivery.payload, route.secret, at);
    const result = await world.send({ url: route.url, ...message, timeoutMs }).catch(asResult);
    const sent: Sent = { at, url: route.url, message, result };
    await world.transaction(provider, async (step) => {
      if (world.epoch === epoch) await this.#record(step, delivery.id, sent, onLadder);
    });
  }

  async #record(step: Step, id: number, sent: Sent, onLadder: boolean): Promise<void> {
    const before = await step.session.get(deliveries, id);
    if (!before) return;
    const after = afterAttempt(before, sent);
    if (onLadder && after.state === "pending") {
      const { delivery, retryInMs } = afterFailure(after, step.provider.webhooks!.pauses(after.event));
      await this.#write(step, delivery);
      if (retryInMs !== undefined) await step.schedule(step.now + retryInMs, sendDelivery, id);
    } else await this.#write(step, after.state === "held" ? { ...after, state: "failed" } : after);
  }

  /** Writes a delivery down; where it was the one whose turn it is, and is done with, the next one goes. */
  async #write(step: Step, delivery: Delivery): Promise<void> {
    if (!step.provider.webhooks!.sequential) return void (await step.session.put(deliveries, delivery));
    const turn = await step.waitingDelivery(delivery.queue);
    await step.session.put(deliveries, delivery);
    if (turn?.id !== delivery.id || delivery.state === "pending") return;
    const next = await step.waitingDelivery(delivery.queue);
    if (next) await step.schedule(step.now, sendDelivery, next.id);
  }

  /** An event that cannot be composed, or whose fate cannot be recorded, must not hold up its queue. */
  async #giveUp({ provider, delivery }: Sending, epoch: number, cause: unknown): Promise<void> {
    const world = this.#world;
    world.report(new Error(`Cannot send ${delivery.event} (delivery ${delivery.id}): it was dropped.`, { cause }));
    await world.transaction(provider, async (step) => {
      if (world.epoch === epoch) await this.#fail(step, delivery.id);
    });
  }

  #track(sending: Promise<void>): void {
    const tracked = sending
      .catch((cause: unknown) => this.#world.report(new Error("Cannot record a delivery.", { cause })))
      .finally(() => this.#underWay.delete(tracked));
    this.#underWay.add(tracked);
  }
}

function asResult(cause: unknown): SendResult {
  return { error: cause instanceof Error ? cause.message : String(cause) };
}
