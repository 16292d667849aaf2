import { sumByRef } from "@vitrine/engine";
import type { Books, Violation } from "@vitrine/engine";

import { sales, wallet } from "./account/account.ts";
import type { Account } from "./account/account.ts";
import type { Order } from "./orders/order.ts";
import type { Tx } from "./transaction.ts";

/** No debit without an order, no order without a debit, and counters that agree with the orders. */
export async function audit(tx: Tx, { entries }: Books): Promise<readonly Violation[]> {
  const paid = sumByRef(entries.filter(({ reason, to }) => reason === "order_purchase" && to === sales.id));
  const returned = sumByRef(entries.filter(({ reason, from }) => reason === "order_refund" && from === sales.id));
  const violations: Violation[] = [];
  for (const account of await tx.accounts.find("all")) {
    const orders = await tx.orders.find("of user", { where: [account.user_id] });
    violations.push(...countersOf(account, orders));
    for (const order of orders) {
      violations.push(...moneyOf(order, paid.get(order.order_id) ?? 0, returned.get(order.order_id) ?? 0));
      paid.delete(order.order_id);
      returned.delete(order.order_id);
    }
  }
  for (const [ref, amount] of [...paid, ...returned]) {
    violations.push({
      rule: "no-debit-without-order",
      detail: `${amount} cents moved for ${ref}, but there is no such order`,
    });
  }
  return violations;
}

function moneyOf(order: Order, paid: number, returned: number): readonly Violation[] {
  const { order_id, user_id, total_paid, refunded } = order;
  const violations: Violation[] = [];
  if (paid !== total_paid) {
    const detail = `costs ${total_paid} cents, ${wallet(user_id).id} paid ${paid}`;
    violations.push({ rule: "order-is-paid", detail, order: order_id });
  }
  const due = refunded ? total_paid : 0;
  if (returned !== due) {
    violations.push({
      rule: "refund-is-the-price",
      detail: `${due} cents are to be back, ${returned} are`,
      order: order_id,
    });
  }
  return violations;
}

function countersOf({ user_id, api_orders, api_spent }: Account, orders: readonly Order[]): readonly Violation[] {
  const ofApi = orders.filter(({ source }) => source === "api");
  const spent = ofApi.reduce((sum, { total_paid }) => sum + total_paid, 0);
  if (ofApi.length === api_orders && spent === api_spent) return [];
  const detail = `user ${user_id} has ${ofApi.length} orders for ${spent} cents, the counters say ${api_orders} for ${api_spent}`;
  return [{ rule: "counters-follow-orders", detail }];
}
