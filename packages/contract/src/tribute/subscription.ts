import assert from "node:assert/strict";

import type { CreateShopOrder, ShopOrder } from "@vitrine/specs/tribute";

import type { Target } from "../target.ts";
import { pull, type Caller } from "./caller.ts";
import { look, paidOrder } from "./order.ts";

/** A recurring order that has been paid. */
export interface Subscription extends ShopOrder {
  readonly memberStatus: "active" | "cancelled";
  readonly memberExpiresAt: string;
}

/** Creates a recurring order (default: monthly) and pays it by card. */
export async function subscribe(
  target: Target,
  caller: Caller,
  fields: Partial<CreateShopOrder> = {},
): Promise<Subscription> {
  return subscriptionIn(await paidOrder(target, caller, { period: "monthly", ...fields }));
}

/** The current state of a subscription. */
export async function lookAtSubscription(caller: Caller, uuid: string): Promise<Subscription> {
  return subscriptionIn(await look(caller, uuid));
}

/** Sets how the customer's card answers from now on. */
export async function setCard(target: Target, uuid: string, card: "accepted" | "declined" | "expired"): Promise<void> {
  await pull(target, "set-card", { uuid, card });
}

/** Moves the clock to a time, or to an offset in ms from it. */
export async function reach(target: Target, moment: string, offset = 0): Promise<void> {
  await target.clock.advance({ to: new Date(Date.parse(moment) + offset).toISOString() });
}

function subscriptionIn(order: ShopOrder): Subscription {
  const { memberStatus, memberExpiresAt } = order;
  assert.ok(memberStatus !== undefined && memberExpiresAt !== undefined, `no subscription: ${JSON.stringify(order)}`);
  return { ...order, memberStatus, memberExpiresAt };
}
