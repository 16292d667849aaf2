import { sumByRef, toMinor } from "@vitrine/engine";
import type { Books, AuditFinding, Receipt } from "@vitrine/engine";
import type { PlacedOrder } from "@vitrine/specs/bunaistore";

import { sales, wallet } from "./account/account.ts";
import type { Account } from "./account/account.ts";
import type { Tx } from "./collections.ts";
import type { Order } from "./orders/order.ts";

/** Reads from a purchase's answer what was paid for which order. */
export const receipts: { readonly "POST /v1/orders": (answer: PlacedOrder) => Receipt } = {
  "POST /v1/orders": ({ order }) => ({ order: order.order_id, paid: toMinor(order.total_paid) }),
};

/** Checks that debits and orders match, and that counters agree with the orders. */
export async function audit(tx: Tx, { entries }: Books): Promise<readonly AuditFinding[]> {
  // Ignores the reasons of entries: only a purchase pays the shop, and only a refund is paid back.
  const paid = sumByRef(entries.filter(({ to }) => to === sales.id));
  const returned = sumByRef(entries.filter(({ from }) => from === sales.id));
  const findings: AuditFinding[] = [];
  for (const account of await tx.accounts.find("all")) {
    const orders = await tx.orders.find("of user", { where: [account.user_id] });
    findings.push(...countersOf(account, orders));
    for (const order of orders) {
      const { order_id } = order;
      findings.push(...goodsOf(order, paid.get(order_id) ?? 0));
      findings.push(...refundOf(order, returned.get(order_id) ?? 0));
      paid.delete(order_id);
      returned.delete(order_id);
    }
  }
  for (const [ref, cents] of paid) findings.push(strayOf("payment-without-goods", `${cents} cents were paid`, ref));
  for (const [ref, cents] of returned)
    findings.push(strayOf("refunded-beyond-paid", `${cents} cents were paid back`, ref));
  return findings;
}

/** A finding about money moved for an unknown order; `ref` is `""` if it has none. */
function strayOf(rule: string, moved: string, ref: string): AuditFinding {
  if (ref === "") return { rule, detail: `${moved} for no order at all` };
  return { rule, detail: `${moved} for ${ref}, but there is no such order`, order: ref };
}

function goodsOf(
  { order_id: order, user_id, total_paid, stock_type, items, qty }: Order,
  paid: number,
): readonly AuditFinding[] {
  const findings: AuditFinding[] = [];
  if (paid !== total_paid) {
    const rule = paid < total_paid ? "goods-without-payment" : "paid-beyond-price";
    findings.push({ rule, detail: `costs ${total_paid} cents, ${wallet(user_id).id} paid ${paid}`, order });
  }
  // The owner delivers manual goods in person.
  if (stock_type === "auto" && items.length !== qty) {
    const rule = items.length < qty ? "payment-without-goods" : "goods-without-payment";
    findings.push({ rule, detail: `is of ${qty} pieces, and has ${items.length}`, order });
  }
  return findings;
}

function refundOf({ order_id: order, total_paid, refunded }: Order, returned: number): readonly AuditFinding[] {
  if (returned > total_paid) {
    const detail = `${total_paid} cents were paid, ${returned} were paid back`;
    return [{ rule: "refunded-beyond-paid", detail, order }];
  }
  const due = refunded ? total_paid : 0;
  if (returned === due) return [];
  return [{ rule: "refund-is-the-price", detail: `${due} cents are to be back, ${returned} are`, order }];
}

function countersOf({ user_id, api_orders, api_spent }: Account, orders: readonly Order[]): readonly AuditFinding[] {
  const ofApi = orders.filter(({ source }) => source === "api");
  const spent = ofApi.reduce((sum, { total_paid }) => sum + total_paid, 0);
  if (ofApi.length === api_orders && spent === api_spent) return [];
  const detail = `user ${user_id} has ${ofApi.length} orders for ${spent} cents, the counters say ${api_orders} for ${api_spent}`;
  return [{ rule: "counters-follow-orders", detail, account: wallet(user_id).id }];
}
