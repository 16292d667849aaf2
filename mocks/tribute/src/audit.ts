import type { Books, Violation } from "@vitrine/engine";

import { auditCharges } from "./charges/audit.ts";
import type { Order } from "./orders/order.ts";
import type { Tx } from "./transaction.ts";
import type { Transaction } from "./transactions/transaction.ts";

/** What the ledger says that an order took, gave back and cost, in the smallest unit. */
interface Booked {
  readonly sold: number;
  readonly returned: number;
  readonly fees: number;
}

const nothing: Booked = { sold: 0, returned: 0, fees: 0 };

/** No money without a transaction, no transaction without an order, and orders that are paid exactly when somebody paid. */
export async function audit(tx: Tx, { entries }: Books): Promise<readonly Violation[]> {
  const booked = bookedByOrder(entries);
  const violations: Violation[] = [];
  for (const order of await tx.orders.find("all")) {
    const rows = await tx.transactions.find("of order", { where: [order.uuid] });
    violations.push(...moneyOf(order, rows, booked.get(order.uuid) ?? nothing));
    violations.push(...stateOf(order, rows), ...refundsOf(order, rows));
    booked.delete(order.uuid);
  }
  for (const [ref, { sold, returned, fees }] of booked) {
    const detail = `${sold} came in for ${ref}, ${returned} went back and ${fees} were kept, but there is no such order`;
    violations.push({ rule: "no-money-without-order", detail });
  }
  return [...violations, ...(await auditCharges(tx, entries))];
}

function moneyOf({ uuid, currency }: Order, rows: readonly Transaction[], booked: Booked): readonly Violation[] {
  const sales = rows.filter(({ type }) => type === "shop_order_sell");
  const refunds = rows.filter(({ type }) => type === "shop_order_refund");
  const expected: Booked = {
    sold: sum(sales, ({ amount }) => amount),
    returned: 0 - sum(refunds, ({ amount }) => amount),
    fees: sum(rows, ({ serviceFee }) => serviceFee),
  };
  const violations: Violation[] = [];
  for (const name of ["sold", "returned", "fees"] as const) {
    if (expected[name] === booked[name]) continue;
    const detail = `${name}: its transactions make ${expected[name]}, the ledger ${booked[name]}`;
    violations.push({ rule: "transactions-follow-ledger", detail, order: uuid });
  }
  for (const row of rows.filter((each) => each.currency !== currency)) {
    const detail = `transaction ${row.id} is in ${row.currency}, the order in ${currency}`;
    violations.push({ rule: "one-currency-an-order", detail, order: uuid });
  }
  return violations;
}

/** Paid by money, or by the beginning of a trial. */
function stateOf(order: Order, rows: readonly Transaction[]): readonly Violation[] {
  const { uuid, status, hidden } = order;
  const sales = rows.filter(({ type }) => type === "shop_order_sell").length;
  const violations: Violation[] = [];
  if (sales !== hidden.charges) {
    const detail = `has ${sales} sales, and counts ${hidden.charges}`;
    violations.push({ rule: "charges-are-counted", detail, order: uuid });
  }
  const mayBePaid = sales > 0 || hidden.trialPeriod !== undefined;
  if (status === "paid" ? !mayBePaid : sales > 0) {
    violations.push({ rule: "paid-by-a-sale", detail: `is ${status} with ${sales} sales`, order: uuid });
  }
  return violations;
}

function refundsOf({ uuid }: Order, rows: readonly Transaction[]): readonly Violation[] {
  const refunded = rows.filter(({ isRefunded }) => isRefunded).map(({ amount }) => amount);
  const refunds = rows.filter(({ type }) => type === "shop_order_refund").map(({ amount }) => 0 - amount);
  const ascending = (values: readonly number[]): string => values.toSorted((one, other) => one - other).join(", ");
  if (ascending(refunded) === ascending(refunds)) return [];
  const detail = `sales of ${ascending(refunded) || "nothing"} are refunded, refunds give back ${ascending(refunds) || "nothing"}`;
  return [{ rule: "every-refund-once", detail, order: uuid }];
}

function bookedByOrder(entries: Books["entries"]): Map<string, Booked> {
  const booked = new Map<string, Booked>();
  for (const { reason, ref, amount } of entries) {
    const name = countedAs[reason];
    if (name === undefined || ref === null) continue;
    const before = booked.get(ref) ?? nothing;
    booked.set(ref, { ...before, [name]: before[name] + amount });
  }
  return booked;
}

const countedAs: Readonly<Record<string, keyof Booked | undefined>> = {
  shop_order_sell: "sold",
  shop_order_refund: "returned",
  service_fee: "fees",
};

function sum(rows: readonly Transaction[], value: (row: Transaction) => number): number {
  return rows.reduce((total, row) => total + value(row), 0);
}
