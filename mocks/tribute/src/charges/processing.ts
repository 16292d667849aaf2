import type { Tx } from "../collections.ts";
import { settingsOf } from "../settings/settings.ts";
import { earn } from "../shops/earnings.ts";
import { sellingShop } from "../shops/shop.ts";
import { tellOfToken } from "../webhooks.ts";
import { isUnderWay } from "./charge.ts";
import type { Charge } from "./charge.ts";
import { chargeFailed, chargeSucceeded } from "./events.ts";
import type { Failure } from "./events.ts";

/** How a charge can end. */
export type Outcome = "success" | "failed" | "timeout";

/** An expired card has no documented code; the list of codes is open. */
const failures: Readonly<Record<"declined" | "expired", Failure>> = {
  declined: { errorCode: "payment_declined", errorMessage: "Card was declined by the issuer" },
  expired: { errorCode: "payment_declined", errorMessage: "Card has expired" },
};

/** Schedules a charge: `pending` now, `processing` half-way, then the card's outcome (T241). */
export async function startProcessing(tx: Tx, { chargeUuid }: Charge): Promise<void> {
  const { charge_ms } = await settingsOf(tx);
  await tx.schedule(tx.now + Math.floor(charge_ms / 2), "process charge", chargeUuid);
  await tx.schedule(tx.now + charge_ms, "finish charge", chargeUuid);
}

export async function processWhenDue(tx: Tx, chargeUuid: string): Promise<void> {
  const charge = await tx.charges.get(chargeUuid);
  if (charge?.status === "pending") await tx.charges.put({ ...charge, status: "processing" });
}

/** Does nothing if the charge was ended before. */
export async function finishWhenDue(tx: Tx, chargeUuid: string): Promise<void> {
  const charge = await tx.charges.get(chargeUuid);
  if (!charge || !isUnderWay(charge)) return;
  const card = await cardOf(tx, charge);
  if (card === "accepted") await succeed(tx, charge);
  else await fail(tx, charge, failures[card]);
}

/** Ends a charge in progress (T239, T240, T243). */
export async function finish(tx: Tx, charge: Charge, outcome: Outcome): Promise<Charge> {
  if (outcome === "success") return succeed(tx, charge);
  if (outcome === "failed") return fail(tx, charge, failures.declined);
  return tx.charges.put({ ...charge, status: "timeout" });
}

/** The current state of the card that paid the order. */
async function cardOf(tx: Tx, { token }: Charge): Promise<"accepted" | "declined" | "expired"> {
  const saved = await tx.tokens.get(token);
  const order = saved && (await tx.orders.get(saved.orderUuid));
  if (order) return order.hidden.card;
  throw new Error(`Cannot charge token ${token}: it was made by no order.`);
}

/** Moves the money, updates the token's last use and emits one event (T204, T270). */
async function succeed(tx: Tx, charge: Charge): Promise<Charge> {
  const { amount, currency, chargeUuid: ref } = charge;
  const serviceFee = await earn(tx, await sellingShop(tx, charge), { as: "token_charge", amount, currency, ref });
  const saved = await tx.tokens.get(charge.token);
  if (saved) await tx.tokens.put({ ...saved, lastUsedAt: tx.now });
  await tellOfToken(tx, charge.shopId, chargeSucceeded(charge, tx.now));
  return tx.charges.put({ ...charge, status: "success", processedAt: tx.now, serviceFee });
}

async function fail(tx: Tx, charge: Charge, why: Failure): Promise<Charge> {
  await tellOfToken(tx, charge.shopId, chargeFailed(charge, why));
  return tx.charges.put({ ...charge, ...why, status: "failed", processedAt: tx.now });
}
