import assert from "node:assert/strict";

import type { Charge, CreateCharge, CreateShopOrder, Token } from "@vitrine/specs/tribute";

import type { Target } from "../target.ts";
import { openShop, pull, type Caller, type OpenedShop, type Reply, type ShopSettings } from "./caller.ts";
import { openListeningShop, type ListeningShop } from "./listen.ts";
import { createOrder } from "./order.ts";

/** Opens a shop of a new owner, or of the one named, that may charge saved cards. */
export function openChargingShop(target: Target, settings: ShopSettings = {}): Promise<OpenedShop> {
  return openShop(target, { ...settings, tokenCharging: true });
}

/** Opens such a shop, with a receiver as its callbackUrl. */
export function openListeningChargingShop(target: Target, settings: ShopSettings = {}): Promise<ListeningShop> {
  return openListeningShop(target, { ...settings, tokenCharging: true });
}

/** Has an order paid by card, and gives back the token that this made. */
export async function saveCard(
  target: Target,
  caller: Caller,
  fields: Partial<CreateShopOrder> = {},
): Promise<SavedCard> {
  const { uuid } = await createOrder(caller, fields);
  return { orderUuid: uuid, token: await payWithCard(target, caller, uuid) };
}

/** A token, and the order whose payment made it. */
export interface SavedCard {
  readonly orderUuid: string;
  /** The token's UUID. */
  readonly token: string;
}

/** Has an order paid by card, and gives back the token that this made. */
export async function payWithCard(target: Target, caller: Caller, orderUuid: string): Promise<string> {
  await pull(target, "pay-order", { uuid: orderUuid, method: "card" });
  const { shopId } = await caller.ask("GET /shop/orders/{orderUuid}", { path: { orderUuid } });
  const [made, ...others] = await caller.ask("GET /shop/tokens", { query: { shopId, orderUuid } });
  if (made === undefined || others.length > 0) {
    throw new Error(`Cannot save a card: the order ${orderUuid} has ${others.length} tokens, not one. Look at T205.`);
  }
  return made.token;
}

/** The token as it stands now. */
export function lookAtToken(caller: Caller, token: string): Promise<Token> {
  return caller.ask("GET /shop/tokens/{token}", { path: { token } });
}

/** Charges a token 1000 roubles, with what is given in place of the fields. */
export function charge(caller: Caller, token: string, fields: Partial<CreateCharge> = {}): Promise<Charge> {
  return caller.ask("POST /shop/charges", { body: { token, amount: 100_000, ...fields } });
}

/** Charges a token and ends the charge at once. */
export async function charged(
  target: Target,
  caller: Caller,
  token: string,
  outcome: "success" | "failed" | "timeout" = "success",
): Promise<Charge> {
  const { chargeUuid } = await charge(caller, token);
  await pull(target, "finish-charge", { charge_uuid: chargeUuid, outcome });
  return lookAtCharge(caller, chargeUuid);
}

/** The charge as it stands now. */
export function lookAtCharge(caller: Caller, chargeUuid: string): Promise<Charge> {
  return caller.ask("GET /shop/charges/{chargeUuid}", { path: { chargeUuid } });
}

/** Asks for a charge with whatever is given, and gives back whatever comes. */
export function attemptCharge(caller: Caller, body: unknown): Promise<Reply> {
  return caller.call("POST /shop/charges", { body });
}

/** Moves the clock step by step until a charge that is pending turns processing. */
export async function untilProcessing(
  target: Target,
  caller: Caller,
  { chargeUuid, step }: { readonly chargeUuid: string; readonly step: string },
): Promise<void> {
  for (let count = 0; count < 100; count += 1) {
    const { status } = await lookAtCharge(caller, chargeUuid);
    if (status === "processing") return;
    assert.equal(status, "pending");
    await target.clock.advance(step);
  }
  assert.fail(`never processing in 100 × ${step}`);
}
