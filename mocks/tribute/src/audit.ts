import type { Books, AuditFinding } from "@vitrine/engine";

import { auditCharges, ofCharges } from "./charges/audit.ts";
import type { Tx } from "./collections.ts";
import type { Order } from "./orders/order.ts";
import type { Transaction } from "./transactions/transaction.ts";

/** What an order received, gave back and cost according to the ledger, in minor units. */
interface Booked {
  readonly sold: number;
  readonly returned: number;
  readonly fees: number;
}

const nothing: Booked = { sold: 0, returned: 0, fees: 0 };

/**
 * Checks that money and transactions match, every transaction has an order, and an order is paid exactly when somebody
 * paid.
 */
export async function audit(tx: Tx, { entries }: Books): Promise<readonly AuditFinding[]> {
  const booked = bookedByOrder(entries);
  const findings: AuditFinding[] = [];
  for (const order of await tx.orders.find("all")) {
    const rows = await tx.transactions.find("of order", { where: [order.uuid] });
    findings.push(...moneyOf(order, rows, booked.get(order.uuid) ?? nothing));
    findings.push(...stateOf(order, rows), ...refundsOf(order, rows));
    booked.delete(order.uuid);
  }
  for (const [order, { sold, returned, fees }] of booked) {
    const detail = `${sold} came in for ${order}, ${returned} went back and ${fees} were kept, but there is no such order`;
    findings.push({ rule: "payment-without-goods", detail, order });
  }
  return [...findings, ...strayOf(entries), ...(await auditCharges(tx, entries))];
}

/** Money that moved without an order or a charge, or with an unknown reason. */
function strayOf(entries: Books["entries"]): readonly AuditFinding[] {
  return entries
    .filter(({ from, to }) => [from, to].some((account) => account.startsWith("tribute/")))
    .filter(({ reason, ref }) => ref === null || (countedAs[reason] === undefined && !ofCharges.has(reason)))
    .map(({ id, reason, amount, ref }) => ({
      rule: "payment-without-goods",
      detail: `entry ${id} books ${amount} as ${reason}, for ${ref ?? "no order"}: nothing was sold by it`,
      ...(ref !== null && { order: ref }),
    }));
}

function moneyOf({ uuid, currency }: Order, rows: readonly Transaction[], booked: Booked): readonly AuditFinding[] {
  const sales = rows.filter(({ type }) => type === "shop_order_sell");
  const refunds = rows.filter(({ type }) => type === "shop_order_refund");
  const expected: Booked = {
    sold: sum(sales, ({ amount }) => amount),
    returned: 0 - sum(refunds, ({ amount }) => amount),
    fees: sum(rows, ({ serviceFee }) => serviceFee),
  };
  const findings: AuditFinding[] = [];
  for (const name of ["sold", "returned", "fees"] as const) {
    if (expected[name] === booked[name]) continue;
    const detail = `${name}: its transactions make ${expected[name]}, the ledger ${booked[name]}`;
    findings.push({ rule: "transactions-follow-ledger", detail, order: uuid });
  }
  if (booked.returned > booked.sold) {
    const detail = `${booked.sold} were paid, ${booked.returned} were paid back`;
    findings.push({ rule: "refunded-beyond-paid", detail, order: uuid });
  }
  for (const row of rows.filter((each) => each.currency !== currency)) {
    const detail = `transaction ${row.id} is in ${row.currency}, the order in ${currency}`;
    findings.push({ rule: "one-currency-an-order", detail, order: uuid });
  }
  return findings;
}

/** An order counts as paid by money or by a started trial; one that is no subscription is paid only once. */
function stateOf(order: Order, rows: readonly Transaction[]): readonly AuditFinding[] {
  const { uuid, status, period, hidden } = order;
  const sales = rows.filter(({ type }) => type === "shop_order_sell").length;
  const findings: AuditFinding[] = [];
  if (sales !== hidden.charges) {
    const detail = `has ${sales} sales, and counts ${hidden.charges}`;
    findings.push({ rule: "charges-are-counted", detail, order: uuid });
  }
  const detail = `is ${status} with ${sales} sales`;
  if (status === "paid" && sales === 0 && hidden.trialPeriod === undefined) {
    findings.push({ rule: "goods-without-payment", detail, order: uuid });
  }
  if (status !== "paid" && sales > 0) findings.push({ rule: "payment-without-goods", detail, order: uuid });
  if (period === "onetime" && sales > 1) findings.push({ rule: "paid-beyond-price", detail, order: uuid });
  return findings;
}

function refundsOf({ uuid }: Order, rows: readonly Transaction[]): readonly AuditFinding[] {
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
