import type { Instant } from "./clock.ts";
import { collection } from "./store.ts";
import type { Collection, Session } from "./store.ts";

/** Work to be done later; stored by the transaction that scheduled it. */
export interface DueWork {
  readonly id: number;
  readonly at: Instant;
  readonly provider: string;
  /** A kind of the provider's `work`, or the engine's own `sendDelivery`. */
  readonly kind: string;
  /** The id of what the work is about. */
  readonly subject: string;
}

/** The engine's own kind of work. No provider can use this name. */
export const sendDelivery = "@deliver";

export const dueWork: Collection<DueWork> = collection("due", {
  id: "id",
  indexes: { next: { where: [], order: ["at"] } },
});

/** The earliest work; of two due at the same time, the one scheduled first. */
export async function nextDueWork(session: Session): Promise<DueWork | undefined> {
  const [first] = await session.find(dueWork, "next", { limit: 1 });
  return first;
}
