import { sumByRef } from "@vitrine/engine";
import type { Books, Minor, Violation } from "@vitrine/engine";

import { sales } from "./account/account.ts";
import type { Rental } from "./rent/rental.ts";
import type { Tx } from "./transaction.ts";

/** What must have moved for an order or a rental. */
interface Expectation {
  readonly rule: string;
  readonly order: string;
  readonly kopecks: Minor;
}

/** No debit without an order or a rental, none of these without a debit, one refund for each failure, one renter at a time. */
export async function audit(tx: Tx, { entries }: Books): Promise<readonly Violation[]> {
  const paid = sumByRef(entries.filter(({ to }) => to === sales.id));
  const returned = sumByRef(entries.filter(({ from }) => from === sales.id));
  const violations: Violation[] = [];
  const expectMoved = (moved: Map<string, Minor>, { rule, order, kopecks }: Expectation): void => {
    const amount = moved.get(order) ?? 0;
    moved.delete(order);
    if (amount === kopecks) return;
    violations.push({ rule, detail: `${kopecks} kopecks were to move, ${amount} did`, order });
  };

  const rented: Rental[] = [];
  for (const { user_id } of await tx.accounts.find("all")) {
    for (const { order_code, price, status } of await tx.orders.find("of user", { where: [user_id] })) {
      const order = order_code;
      expectMoved(paid, { rule: "order-is-paid", order, kopecks: price });
      expectMoved(returned, { rule: "failure-is-refunded-once", order, kopecks: status === "failed" ? price : 0 });
    }
    for (const rental of await tx.rentals.find("of user", { where: [user_id] })) {
      expectMoved(paid, { rule: "rental-is-paid", order: rental.rental_id, kopecks: rental.price });
      rented.push(rental);
    }
  }
  for (const [ref, amount] of [...paid, ...returned]) {
    const detail = `${amount} kopecks moved for ${ref}, but there is neither such an order nor such a rental`;
    violations.push({ rule: "no-debit-without-order", detail });
  }
  return [...violations, ...overlapsOf(rented)];
}

function overlapsOf(rentals: readonly Rental[]): readonly Violation[] {
  const violations: Violation[] = [];
  const last = new Map<string, Rental>();
  for (const rental of rentals.toSorted((a, b) => a.starts_at - b.starts_at)) {
    const before = last.get(rental.nft_address);
    if (before && before.ends_at > rental.starts_at) {
      const detail = `${before.rental_id} and ${rental.rental_id} have ${rental.nft_address} at one time`;
      violations.push({ rule: "one-renter-at-a-time", detail });
    }
    last.set(rental.nft_address, rental);
  }
  return violations;
}
