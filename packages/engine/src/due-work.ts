import type { Instant } from "./clock.ts";
import { collection } from "./store.ts";
import type { Collection, Session } from "./store.ts";

/** Something that is to happen later; written in the transaction that decided it. */
export interface DueWork {
  readonly id: number;
  readonly at: Instant;
  readonly provider: string;
  /** Which of the provider's `work`, or the engine's own `sendDelivery`. */
  readonly kind: string;
  /** What it is about: an id. */
  readonly subject: string;
}

/** The engine's own kind of work; no provider can name one of its own so. */
export const sendDelivery = "@deliver";

export const dueWork: Collection<DueWork> = collection("due", {
  id: "id",
  indexes: { next: { where: [], order: ["at"] } },
});

/** The work that comes first; of two with one due time the one written first. */
export async function nextDueWork(session: Session): Promise<DueWork | undefined> {
  const [first] = await session.find(dueWork, "next", { limit: 1 });
  return first;
}
