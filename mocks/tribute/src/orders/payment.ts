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

/** The result of a payment; without a transaction while, or if, no money comes in. */
export interface Payment {
  readonly order: Order;
  readonly transaction?: Transaction;
}

/**
 * The customer pays a pending order with an offered method. The payment is complete at once, confirmed a little later,
 * or none during a trial (T124, T128, T152).
 */
export async function pay(tx: Tx, pending: Order, method: PaymentMethod): Promise<Payment> {
  const order: Order = { ...pending, hidden: { ...pending.hidden, method } };
  if (order.hidden.trialPeriod !== undefined) return { order: await activateTrial(tx, order) };
  if (isConfirmedLater(order, method)) return { order: await prepay(tx, order, method) };
  return complete(tx, order);
}

/** A bank's decline; missing fields have default texts. */
interface Declined {
  readonly errorCode?: string | undefined;
  readonly errorMessage?: string | undefined;
}

/** The customer's bank declines; the order stays payable (T125, T267). */
export function decline(tx: Tx, order: Order, { errorCode, errorMessage }: Declined = {}): Promise<void> {
  const event = paymentFailed(order, errorCode ?? "payment_declined", errorMessage ?? "Card declined by issuer");
  return tellOfOrder(tx, order, event);
}

/** The Stars of a prepaid order have arrived. */
export async function confirmWhenDue(tx: Tx, uuid: string): Promise<void> {
  const order = await tx.orders.get(uuid);
  if (order?.status === "prepaid") await complete(tx, order);
}

/** Completes a payment: money, transaction, subscription and one `shop_order` (T124, T135). */
async function complete(tx: Tx, order: Order): Promise<Payment> {
  const { order: sold, transaction, token } = await sell(tx, order);
  const paid = await begin(tx, { ...sold, status: "paid" });
  await tellOfOrder(tx, paid, orderPaid(paid, transaction.serviceFee, token));
  return { order: paid, transaction };
}

/** Marks an order as paid but not confirmed yet (T129, T274). */
async function prepay(tx: Tx, order: Order, method: PaymentMethod): Promise<Order> {
  const prepaid = await tx.orders.put({ ...order, status: "prepaid" });
  const { prepaid_ms } = await settingsOf(tx);
  await tx.schedule(tx.now + prepaid_ms, "confirm payment", order.uuid);
  await tellOfOrder(tx, prepaid, method === "stars" ? orderPrepaid(prepaid) : paymentReceived(prepaid));
  return prepaid;
}

/** Starts a trial; counts as paid without any money (T152, T153). */
async function activateTrial(tx: Tx, order: Order): Promise<Order> {
  const active = await beginTrial(tx, { ...order, status: "paid" });
  await tellOfOrder(tx, active, trialBegun(active));
  return active;
}
