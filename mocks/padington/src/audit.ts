import { sumByRef, toMinor } from "@vitrine/engine";
import type { Books, AuditFinding, Minor, Receipt } from "@vitrine/engine";
import type { Order as OrderView, Rental as RentalView } from "@vitrine/specs/padington";

import { sales } from "./account/account.ts";
import type { Tx } from "./collections.ts";
import type { Rental } from "./rent/rental.ts";

/** Reads from a purchase's answer what was paid for which order. An order that failed at once is refunded at once. */
export const receipts: {
  readonly "POST /v1/order": (answer: OrderView) => Receipt;
  readonly "POST /v1/rent": (answer: RentalView) => Receipt;
} = {
  "POST /v1/order": ({ order_code: order, status, price_rub }) => ({
    order,
    paid: status === "failed" ? 0 : toMinor(price_rub),
  }),
  "POST /v1/rent": ({ rental_id: order, price_rub }) => ({ order, paid: toMinor(price_rub) }),
};

/** An order or a rental, its price, and how much of it must have been refunded. */
interface Sold {
  readonly order: string;
  readonly price: Minor;
  readonly due: Minor;
}

/**
 * Checks that debits match orders and rentals, that each failure has one refund, and that an NFT has one renter at a
 * time.
 */
export async function audit(tx: Tx, { entries }: Books): Promise<readonly AuditFinding[]> {
  const paid = sumByRef(entries.filter(({ to }) => to === sales.id));
  const returned = sumByRef(entries.filter(({ from }) => from === sales.id));
  const findings: AuditFinding[] = [];
  const check = (sold: Sold): void => {
    findings.push(...paymentOf(sold, paid.get(sold.order) ?? 0), ...refundOf(sold, returned.get(sold.order) ?? 0));
    paid.delete(sold.order);
    returned.delete(sold.order);
  };

  const rented: Rental[] = [];
  for (const { user_id } of await tx.accounts.find("all")) {
    for (const { order_code, price, status } of await tx.orders.find("of user", { where: [user_id] })) {
      check({ order: order_code, price, due: status === "failed" ? price : 0 });
    }
    for (const rental of await tx.rentals.find("of user", { where: [user_id] })) {
      check({ order: rental.rental_id, price: rental.price, due: 0 });
      rented.push(rental);
    }
  }
  for (const [ref, kopecks] of paid)
    findings.push(strayOf("payment-without-goods", `${kopecks} kopecks were paid`, ref));
  for (const [ref, kopecks] of returned) {
    findings.push(strayOf("refunded-beyond-paid", `${kopecks} kopecks were paid back`, ref));
  }
  return [...findings, ...overlapsOf(rented)];
}

/** A finding about money moved for an unknown order or rental; `ref` is `""` if it has none. */
function strayOf(rule: string, moved: string, ref: string): AuditFinding {
  if (ref === "") return { rule, detail: `${moved} for no order and no rental at all` };
  return { rule, detail: `${moved} for ${ref}, but there is neither such an order nor such a rental`, order: ref };
}

function paymentOf({ order, price }: Sold, paid: Minor): readonly AuditFinding[] {
  if (paid === price) return [];
  const rule = paid < price ? "goods-without-payment" : "paid-beyond-price";
  return [{ rule, detail: `costs ${price} kopecks, ${paid} were paid`, order }];
}

function refundOf({ order, price, due }: Sold, returned: Minor): readonly AuditFinding[] {
  if (returned > price) {
    const detail = `costs ${price} kopecks, ${returned} were paid back`;
    return [{ rule: "refunded-beyond-paid", detail, order }];
  }
  if (returned === due) return [];
  const detail = `${due} kopecks are to be back, ${returned} are`;
  return [{ rule: "failure-is-refunded-once", detail, order }];
}

function overlapsOf(rentals: readonly Rental[]): readonly AuditFinding[] {
  const findings: AuditFinding[] = [];
  const last = new Map<string, Rental>();
  for (const rental of rentals.toSorted((a, b) => a.starts_at - b.starts_at)) {
    const before = last.get(rental.nft_address);
    if (before && before.ends_at > rental.starts_at) {
      const detail = `${before.rental_id} and ${rental.rental_id} have ${rental.nft_address} at one time`;
      findings.push({ rule: "one-renter-at-a-time", detail, order: rental.rental_id });
    }
    last.set(rental.nft_address, rental);
  }
  return findings;
}
