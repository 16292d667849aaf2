import assert from "node:assert/strict";

import type { Charge, CreateCharge, CreateShopOrder, Token } from "@vitrine/specs/tribute";

import type { Target } from "../target.ts";
import { openShop, pull, type Caller, type OpenedShop, type Reply, type ShopSettings } from "./caller.ts";
import { openListeningShop, type ListeningShop } from "./listen.ts";
import { createOrder } from "./order.ts";

/** Opens a shop, of a new owner or the given one, that may charge saved cards. */
export function openChargingShop(target: Target, settings: ShopSettings = {}): Promise<OpenedShop> {
  return openShop(target, { ...settings, tokenCharging: true });
}

/** Opens such a shop, with a receiver as its callbackUrl. */
export function openListeningChargingShop(target: Target, settings: ShopSettings = {}): Promise<ListeningShop> {
  return openListeningShop(target, { ...settings, tokenCharging: true });
}

/** Creates an order, pays it by card, and returns the order and the token that this creates. */
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

/** Pays an order by card, and returns the token that this creates. */
export async function payWithCard(target: Target, caller: Caller, orderUuid: string): Promise<string> {
  await pull(target, "pay-order", { uuid: orderUuid, method: "card" });
  const { shopId } = await caller.ask("GET /shop/orders/{orderUuid}", { path: { orderUuid } });
  const [made, ...others] = await caller.ask("GET /shop/tokens", { query: { shopId, orderUuid } });
  if (made === undefined || others.length > 0) {
    throw new Error(`Cannot save a card: the order ${orderUuid} has ${others.length} tokens, not one. Look at T205.`);
  }
  return made.token;
}

/** The current state of a token. */
export function lookAtToken(caller: Caller, token: string): Promise<Token> {
  return caller.ask("GET /shop/tokens/{token}", { path: { token } });
}

/** Charges a token 1000 roubles; the given fields override the defaults. */
export function charge(caller: Caller, token: string, fields: Partial<CreateCharge> = {}): Promise<Charge> {
  return caller.ask("POST /shop/charges", { body: { token, amount: 100_000, ...fields } });
}

/** Charges a token and completes the charge at once. */
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

/** The current state of a charge. */
export function lookAtCharge(caller: Caller, chargeUuid: string): Promise<Charge> {
  return caller.ask("GET /shop/charges/{chargeUuid}", { path: { chargeUuid } });
}

/** Requests a charge with any input and returns any answer. */
export function attemptCharge(caller: Caller, body: unknown): Promise<Reply> {
  return caller.call("POST /shop/charges", { body });
}

/** Advances the clock step by step until a pending charge is processing. */
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
