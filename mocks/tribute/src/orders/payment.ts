import type { Tx } from "../collections.ts";
import { settingsOf } from "../settings/settings.ts";
import { begin, beginTrial } from "../subscription/subscription.ts";
import { sell } from "../transactions/sale.ts";
import type { Transaction } from "../transactions/transaction.ts";
import { tellOfOrder } from "../webhooks.ts";
import { orderPaid, orderPrepaid, paymentFailed, paymentReceived, trialBegun } from "./events.ts";
import type { Order } from "./order.ts";
import { isConfirmedLater } from "./payment-methods.ts";
import type { PaymentMethod } from "./payment-methods.ts";

/** What a payment did: the transaction is missing where no money has come in yet, or none will. */
export interface Payment {
  readonly order: Order;
  readonly transaction?: Transaction;
}

/**
 * The customer pays a pending order by a method that its checkout offers: at once, or confirmed a little later, or nothing at
 * all while a trial lasts (T124, T128, T152).
 */
export async function pay(tx: Tx, pending: Order, method: PaymentMethod): Promise<Payment> {
  const order: Order = { ...pending, hidden: { ...pending.hidden, method } };
  if (order.hidden.trialPeriod !== undefined) return { order: await activateTrial(tx, order) };
  if (isConfirmedLater(order, method)) return { order: await prepay(tx, order, method) };
  return complete(tx, order);
}

/** What a bank says; what is left out it says in the usual words. */
interface Declined {
  readonly errorCode?: string | undefined;
  readonly errorMessage?: string | undefined;
}

/** The customer's bank declines: the order stays as it is, and can be paid (T125, T267). */
export function decline(tx: Tx, order: Order, { errorCode, errorMessage }: Declined = {}): Promise<void> {
  const event = paymentFailed(order, errorCode ?? "payment_declined", errorMessage ?? "Card declined by issuer");
  return tellOfOrder(tx, order, event);
}

/** The Stars of a prepaid order have arrived. */
export async function confirmWhenDue(tx: Tx, uuid: string): Promise<void> {
  const order = await tx.orders.get(uuid);
  if (order?.status === "prepaid") await complete(tx, order);
}

/** Paid for good: money, transaction, subscription and one `shop_order` (T124, T135). */
async function complete(tx: Tx, order: Order): Promise<Payment> {
  const { order: sold, transaction, token } = await sell(tx, order);
  const paid = await begin(tx, { ...sold, status: "paid" });
  await tellOfOrder(tx, paid, orderPaid(paid, transaction.serviceFee, token));
  return { order: paid, transaction };
}

/** Paid, though not for good yet (T129, T274). */
async function prepay(tx: Tx, order: Order, method: PaymentMethod): Promise<Order> {
  const prepaid = await tx.orders.put({ ...order, status: "prepaid" });
  const { prepaid_ms } = await settingsOf(tx);
  await tx.schedule(tx.now + prepaid_ms, "confirm payment", order.uuid);
  await tellOfOrder(tx, prepaid, method === "stars" ? orderPrepaid(prepaid) : paymentReceived(prepaid));
  return prepaid;
}

/** Counts as paid without any money (T152, T153). */
async function activateTrial(tx: Tx, order: Order): Promise<Order> {
  const active = await beginTrial(tx, { ...order, status: "paid" });
  await tellOfOrder(tx, active, trialBegun(active));
  return active;
}
