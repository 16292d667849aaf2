import type { Composed, Delivery } from "./delivery.ts";
import { dueWork, nextDueWork, sendDelivery } from "./due-work.ts";
import type { DueWork } from "./due-work.ts";
import type { Step } from "./transaction.ts";
import { WebhookSender } from "./webhook-sender.ts";
import type { Sending } from "./webhook-sender.ts";
import type { EngineWorld } from "./world.ts";

/** Does what is due in one world: in order of due time, each in its own transaction, deliveries side by side. */
export class DueWorkRunner {
  readonly #world: EngineWorld;
  readonly #sender: WebhookSender;
  #draining: Promise<void> | undefined;
  #again = false;

  constructor(world: EngineWorld) {
    this.#world = world;
    this.#sender = new WebhookSender(world);
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
    while (this.#draining || this.#sender.isUnderWay) await (this.#draining ?? this.#sender.nextAnswer());
  }

  /** Whether something that is due now, or a webhook among it, has yet to be begun. */
  get isStarting(): boolean {
    return this.#draining !== undefined || this.#sender.isSigning;
  }

  /** One more attempt at a delivery, whatever became of it. Its own retries go on as before. */
  attemptNow(id: number): Promise<Delivery | undefined> {
    return this.#sender.attemptNow(id);
  }

  /** What an attempt made now would send, while nothing is sent. */
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
      // Right after the last look, with no await between: a start from now on begins a new round.
      this.#draining = undefined;
    }
  }

  /** Whether there was something due. */
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

  /** Work that cannot be done would come up for ever, and an event that cannot be sent would hold up its account's. */
  async #drop(step: Step, { id, kind, subject }: DueWork): Promise<void> {
    await step.session.delete(dueWork, id);
    if (kind === sendDelivery) await this.#sender.fail(step, Number(subject));
  }
}
