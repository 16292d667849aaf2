import type { Charge as ChargeView, CreateCharge } from "@vitrine/specs/tribute";

import type { Caller } from "../authentication.ts";
import type { Tx } from "../collections.ts";
import { chargeNotFound, gatewayUnavailable, tokenInactive } from "../errors.ts";
import { omitUndefined } from "../omit-undefined.ts";
import { settingsOf } from "../settings/settings.ts";
import { requireTokenCharging } from "../shops/choice.ts";
import { tokenFor } from "../tokens/operations.ts";
import type { Token } from "../tokens/token.ts";
import { newUuid } from "../uuid.ts";
import { chargeView } from "./charge.ts";
import type { Charge } from "./charge.ts";
import { checkAmount, checkPace } from "./limits.ts";
import { startProcessing } from "./processing.ts";

/**
 * Charges a saved card: answers at once and takes the money a little later (T216, T241). If an `idempotencyKey` made a
 * charge in the shop before, that charge is answered, whatever else is sent and whatever the token's state (T226,
 * T227).
 * @throws tokenNotFound (404), tokenChargingOff (403), amountTooSmall, amountTooLarge, tokenInactive (400),
 * chargePending (409), chargedLately (429), gatewayUnavailable (502)
 */
export async function createCharge(tx: Tx, caller: Caller, sent: CreateCharge): Promise<ChargeView> {
  const { saved } = await tokenFor(tx, caller, sent.token);
  checkAmount(sent.amount, saved.currency);
  const before = await chargeOfKey(tx, saved, sent.idempotencyKey);
  if (before) return chargeView(before);

  if (!saved.active) throw tokenInactive();
  const latest = await tx.charges.first("of token", { where: [saved.token], reverse: true });
  if (latest) checkPace(latest, tx.now);
  if (!(await settingsOf(tx)).gateway_available) throw gatewayUnavailable();

  const charge = await tx.charges.put(newCharge(tx, saved, sent));
  await startProcessing(tx, charge);
  return chargeView(charge);
}

/**
 * A charge's current state, in any shop of the caller (T052, T242). @throws chargeNotFound (404), tokenChargingOff
 * (403)
 */
export async function getCharge(tx: Tx, { user_id }: Caller, chargeUuid: string): Promise<ChargeView> {
  const charge = await tx.charges.get(chargeUuid);
  const shop = charge && (await tx.shops.get(charge.shopId));
  if (!charge || shop?.userId !== user_id) throw chargeNotFound();
  requireTokenCharging(shop);
  return chargeView(charge);
}

async function chargeOfKey(tx: Tx, { shopId }: Token, idempotencyKey: string | undefined): Promise<Charge | undefined> {
  if (idempotencyKey === undefined) return undefined;
  return tx.charges.first("of key", { where: [shopId, idempotencyKey] });
}

function newCharge(
  tx: Tx,
  { shopId, token, currency }: Token,
  { amount, reference, idempotencyKey }: CreateCharge,
): Charge {
  return {
    chargeUuid: newUuid(tx.random),
    shopId,
    token,
    status: "pending",
    amount,
    currency,
    createdAt: tx.now,
    serviceFee: 0,
    ...omitUndefined({ reference, idempotencyKey }),
  };
}
