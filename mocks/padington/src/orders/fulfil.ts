import { refund } from "../account/operations.ts";
import { takeCode } from "../catalog/codes.ts";
import type { CodeCategory } from "../catalog/codes.ts";
import type { Tx } from "../collections.ts";
import type { Order } from "./order.ts";

/** "Fragment auto-delivery (~30-120 sec)", in milliseconds. */
const soonest = 30_000;
const latest = 120_000;

/** The scheduled work of orders, by kind. */
export const work: Readonly<Record<string, (tx: Tx, subject: string) => Promise<void>>> = {
  "begin order": beginWhenDue,
  "complete order": completeWhenDue,
};

/** Delivers a code at once; if none is left, the order fails at once and is refunded (P083–P086). */
export async function deliverCode(tx: Tx, order: Order, category: CodeCategory): Promise<Order> {
  const code = await takeCode(tx, category);
  if (code === undefined) return fail(tx, order, "No codes available");
  return change(tx, order, { status: "completed", error: { codes: [code] } });
}

/** Queues the order: it waits for a third of its time and is being fulfilled for the rest (P100, P107, P108, P113). */
export async function startFulfilment(tx: Tx, order: Order): Promise<Order> {
  const wait = tx.random.between(soonest, latest);
  await tx.schedule(tx.now + Math.floor(wait / 3), "begin order", order.order_code);
  return completeLater(tx, order, wait);
}

/** The user entered the code in the bot: the order continues without the question (P097). */
export async function resume(tx: Tx, order: Order): Promise<Order> {
  const processing: Order = { ...order, status: "processing", error: null };
  return completeLater(tx, processing, tx.random.between(soonest, latest));
}

/** Roblox asks for a second factor; the order waits until somebody verifies or fails it (P094–P098). */
export function askForVerification(tx: Tx, order: Order): Promise<Order> {
  return change(tx, order, { status: "needs_verification", error: { next_action: "enter_2fa_code" } });
}

/** Delivered (P067, P109). */
export function complete(tx: Tx, order: Order): Promise<Order> {
  return change(tx, order, { status: "completed", external_id: tx.random.text(32, "0123456789abcdef") });
}

/** "error; balance auto-refunded": refunds the whole price in the same transaction, so exactly once (P068–P070). */
export async function fail(tx: Tx, order: Order, message: string): Promise<Order> {
  const { user_id, price, order_code } = order;
  await refund(tx, { user_id, amount: price, ref: order_code });
  return change(tx, order, { status: "failed", error: { message } });
}

async function completeLater(tx: Tx, order: Order, wait: number): Promise<Order> {
  const completes_at = tx.now + wait;
  await tx.schedule(completes_at, "complete order", order.order_code);
  return change(tx, order, { hidden: { completes_at } });
}

async function beginWhenDue(tx: Tx, order_code: string): Promise<void> {
  const order = await tx.orders.get(order_code);
  if (order?.status !== "pending") return;
  if (hasTwoFactorLogin(order)) await askForVerification(tx, order);
  else await change(tx, order, { status: "processing" });
}

/** Does nothing for an order that was stopped or that is now due later. */
async function completeWhenDue(tx: Tx, order_code: string): Promise<void> {
  const order = await tx.orders.get(order_code);
  if (order?.status === "processing" && order.hidden.completes_at <= tx.now) await complete(tx, order);
}

/** In this mock, accounts with two-factor login are recognised by their name. */
function hasTwoFactorLogin({ ordered }: Order): boolean {
  return ordered.category === "robux" && ordered.roblox_username.endsWith("_2fa");
}

function change(tx: Tx, order: Order, changed: Partial<Order>): Promise<Order> {
  return tx.orders.put({ ...order, ...changed, updated_at: tx.now });
}
