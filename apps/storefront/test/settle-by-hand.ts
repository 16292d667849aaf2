import { purchasesIn } from "./expect-books-match.ts";
import type { StorefrontHarness } from "./storefront-harness.ts";

/** The operator finds the orders whose webhooks were lost in BunaiStore's bot, and tries each of them for each parked order. */
export async function settleByHand({ world, customers, operator, clock }: StorefrontHarness): Promise<void> {
  const { entries } = await world.ledger();
  for (const { ref } of purchasesIn(entries)) {
    for (const order of await customers.orders()) {
      if (order.state === "parked") await operator.settle(order, ref!);
    }
  }
  // What is still parked was never bought; BunaiStore's counters prove that by now.
  await clock.advance("2m");
}
