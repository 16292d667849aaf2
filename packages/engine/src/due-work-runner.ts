import type { Composed, Delivery } from "./delivery.ts";
import { dueWork, nextDueWork, sendDelivery } from "./due-work.ts";
import type { DueWork } from "./due-work.ts";
import type { Step } from "./transaction.ts";
import { WebhookSender } from "./webhook-sender.ts";
import type { Sending } from "./webhook-sender.ts";
import type { EngineWorld } from "./world.ts";

/** Runs the due work of one world: in order of due time, each in its own transaction, deliveries concurrently. */
export class DueWorkRunner {
  readonly #world: EngineWorld;
  readonly #sender: WebhookSender;
  #draining: Promise<void> | undefined;
  #again = false;

  constructor(world: EngineWorld) {
    this.#world = world;
    this.#sender = new WebhookSender(world);
  }

  /**
   * Starts what is due now and returns before any receiver has answered. Called during a run, it checks once more for
   * due work.
   */
  start(): void {
    this.#again = true;
    this.#draining ??= this.#drain();
  }

  /** Runs everything due now and waits for the receivers' answers. */
  async tick(): Promise<void> {
    this.start();
    await this.settled();
  }

  /** Resolves when everything started has ended. */
  async settled(): Promise<void> {
    while (this.#draining || this.#sender.isUnderWay) await (this.#draining ?? this.#sender.nextAnswer());
  }

  /** Whether due work, or a webhook among it, has not been started yet. */
  get isStarting(): boolean {
    return this.#draining !== undefined || this.#sender.isSigning;
  }

  /** Makes one more attempt at a delivery in any state. Its own retries are unaffected. */
  attemptNow(id: number): Promise<Delivery | undefined> {
    return this.#sender.attemptNow(id);
  }

  /** Builds what an attempt made now would send, without sending it. */
  compose(id: number): Promise<Composed | undefined> {
    return this.#sender.compose(id);
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
      // Cleared right after the last check, with no await between, so that a later start begins a new round.
      this.#draining = undefined;
    }
  }

  /** Returns whether something was due. */
  async #doNext(): Promise<boolean> {
    const world = this.#world;
    const { epoch } = world;
    const work = await world.read(nextDueWork);
    if (work === undefined || work.at > world.now) return false;
    const provider = world.provider(work.provider);
    try {
      const sending = await world.transaction(provider, async (step) =>
        world.epoch === epoch ? this.#do(step, work) : undefined,
      );
      if (sending) this.#sender.send(sending, epoch);
    } catch (cause) {
      if (world.epoch === epoch) await world.transaction(provider, (step) => this.#drop(step, work));
      world.report(new Error(`Cannot do "${work.kind}" for ${work.subject}: it failed and was dropped.`, { cause }));
    }
    return true;
  }

  async #do(step: Step, { id, kind, subject }: DueWork): Promise<Sending | undefined> {
    if (!(await step.session.delete(dueWork, id))) return undefined;
    if (kind === sendDelivery) return this.#sender.claim(step, Number(subject));
    await step.provider.work[kind]!(step, subject);
    return undefined;
  }

  /**
   * Drops work that failed: kept, it would come up for ever, and an event that cannot be sent would block its
   * account's.
   */
  async #drop(step: Step, { id, kind, subject }: DueWork): Promise<void> {
    await step.session.delete(dueWork, id);
    if (kind === sendDelivery) await this.#sender.fail(step, Number(subject));
  }
}
