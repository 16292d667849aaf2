import type { Instant } from "@vitrine/engine";

import { deposits, wallet } from "../account/account.ts";
import { balanceUpdated } from "../account/events.ts";
import type { Tx } from "../collections.ts";
import { settingsOf } from "../settings/settings.ts";
import { topupCompleted } from "./events.ts";
import { rules } from "./method.ts";
import type { TopupMethod } from "./method.ts";
import type { Payment, Verification, VerificationState } from "./verification.ts";

/** The scheduled work of verifications, by kind. */
export const work: Readonly<Record<string, (tx: Tx, subject: string) => Promise<void>>> = {
  "start verifications": (tx, method) => startWaiting(tx, method as TopupMethod),
  "look up payment": lookUp,
};

/**
 * Starts the first in the queue, as far as concurrency and rate allow; if the rate does not, schedules the next check
 * (B270–B275). Caps and rates are per method, whoever submitted (B276).
 */
export async function startWaiting(tx: Tx, method: TopupMethod): Promise<void> {
  const { atOnce, betweenStarts } = rules[method];
  while ((await tx.verifications.count("line", [method, "running"])) < atOnce) {
    const first = await tx.verifications.first("line", { where: [method, "waiting"] });
    if (!first) return;
    const mayStartAt = ((await tx.lanes.get(method))?.started_at ?? -Infinity) + betweenStarts;
    if (mayStartAt > tx.now) return tx.schedule(mayStartAt, "start verifications", method);
    await start(tx, first);
  }
}

async function start(tx: Tx, verification: Verification): Promise<void> {
  const { method } = verification;
  await tx.lanes.put({ method, started_at: tx.now });
  const running: Verification = { ...verification, state: "running", gives_up_at: tx.now + rules[method].giveUpAfter };
  await tx.verifications.put(running);
  await lookAgain(tx, running);
}

/** Schedules the next look-up after one interval, or at the time limit if that comes first. */
async function lookAgain(tx: Tx, { id, method, gives_up_at }: Verification): Promise<void> {
  const [least, most] = rules[method].poll;
  const next: Instant = tx.now + (least === most ? least : tx.random.between(least, most));
  await tx.schedule(Math.min(next, gives_up_at), "look up payment", id);
}

/**
 * Asks the chain or Binance once (B259–B269). A running verification continues even if its method is disabled
 * meanwhile.
 */
async function lookUp(tx: Tx, id: string): Promise<void> {
  const verification = await tx.verifications.get(id);
  if (verification?.state !== "running") return;
  const payment = await tx.payments.get(id);
  if (!payment || payment.seen_at > tx.now) {
    if (tx.now < verification.gives_up_at) return lookAgain(tx, verification);
    return end(tx, verification, verification.method === "binance" ? "expired" : "not found");
  }
  if (payment.recipient === "other") return end(tx, verification, "wrong recipient");
  const { minimum } = (await settingsOf(tx)).methods[verification.method];
  if (payment.amount < minimum) return end(tx, verification, "below minimum");
  await creditPayment(tx, verification, payment);
  return end(tx, verification, "credited");
}

/** Credits the amount, bonus included, and emits both events (B306, B315). */
async function creditPayment(tx: Tx, verification: Verification, payment: Payment): Promise<void> {
  const { user_id, method, id } = verification;
  const { amount } = payment;
  const reason = `topup_${method}`;
  await tx.ledger.post({ from: deposits, to: wallet(user_id), amount, reason, ref: id });
  await tx.emit(topupCompleted(verification, payment));
  await tx.emit(balanceUpdated(user_id, await tx.ledger.balance(wallet(user_id)), amount, reason));
}

/**
 * Ends a verification. The account is told only of a credit; every other outcome is in the world's notes (B264, B265).
 */
async function end(tx: Tx, verification: Verification, state: VerificationState): Promise<void> {
  await tx.verifications.put({ ...verification, state });
  tx.note(`top-up ${verification.method} ${verification.txid} of user ${verification.user_id}: ${state}`);
  // A queue that is limited by rate and not by concurrency advances by its own schedule.
  if (Number.isFinite(rules[verification.method].atOnce)) await startWaiting(tx, verification.method);
}
