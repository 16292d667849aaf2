import { deliveries } from "./delivery.ts";
import type { Delivery } from "./delivery.ts";
import { sendDelivery } from "./due-work.ts";
import type { Step } from "./transaction.ts";

/** Stores a delivery under a new id, behind the earlier ones of its account. */
export async function enqueue(step: Step, delivery: Delivery): Promise<void> {
  const isNext = delivery.state === "pending" && (await waitsForNobody(step, delivery.queue));
  const id = await step.session.sequence(deliveries.name);
  await step.session.put(deliveries, { ...delivery, id });
  if (isNext) await step.schedule(step.now, sendDelivery, id);
}

/** The next delivery of an account. */
export async function nextDelivery(step: Step, queue: string): Promise<Delivery | undefined> {
  const where = [step.provider.name, queue, "pending"];
  const [first] = await step.session.find(deliveries, "waiting", { where, limit: 1 });
  return first;
}

/** Whether an event can go out without waiting for earlier ones of its account. */
async function waitsForNobody(step: Step, queue: string): Promise<boolean> {
  return !step.provider.webhooks!.sequential || (await nextDelivery(step, queue)) === undefined;
}
