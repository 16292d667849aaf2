import { LeverError, toDecimal, toMinor } from "@vitrine/engine";
import type { TributeLevers } from "@vitrine/specs/control/levers";

import type { Tx } from "../collections.ts";
import type { Lever } from "../lever.ts";
import { omitUndefined } from "../omit-undefined.ts";
import { sendTest } from "../webhooks.ts";
import { issue, newestKey } from "./key.ts";
import { newManager } from "./manager.ts";
import { shopView } from "./shop.ts";
import type { Shop } from "./shop.ts";

/** Defaults of a new shop: one-time payments, a fee of 8 % (T175). */
export const plain = {
  callbackUrl: "",
  recurrent: false,
  onlyStars: false,
  tokenCharging: false,
  status: 1,
  hidden: { fee: 800, sbp: false },
} as const;

/** @throws LeverError (404) */
export async function shopToChange(tx: Tx, id: number): Promise<Shop> {
  const shop = await tx.shops.get(id);
  if (shop) return shop;
  throw new LeverError(404, `Cannot find shop ${id}. Make it with create-shop.`);
}

/** Creates a shop; an existing owner gets a further shop and keeps the key. */
export const createShop: Lever<"create-shop"> = async (tx, body) => {
  const { user_id = await unusedUserId(tx), ...change } = body ?? {};
  const id = await tx.shops.next();
  const made: Shop = { ...plain, id, userId: user_id, name: `Shop ${id}`, link: `shop${id}` };
  const shop = await tx.shops.put(changed(made, change));
  const { api_key } = (await newestKey(tx, user_id)) ?? (await issue(tx, user_id));
  return { shop: shopTold(shop), user_id, api_key };
};

export const updateShop: Lever<"update-shop"> = async (tx, { id, ...change }) => {
  const shop = await shopToChange(tx, id);
  return { shop: shopTold(await tx.shops.put(changed(shop, change))) };
};

export const addManager: Lever<"add-manager"> = async (tx, { shop_id }) => {
  await shopToChange(tx, shop_id);
  const user_id = await unusedUserId(tx);
  await tx.managers.put(newManager(shop_id, user_id));
  const { api_key } = await issue(tx, user_id);
  return { shop_id, user_id, api_key };
};

/** Issues another key to an owner, or a first key to a user without a shop. */
export const issueKey: Lever<"issue-key"> = async (tx, body) => {
  const { shop_id, api_key } = body ?? {};
  const user_id = shop_id === undefined ? await unusedUserId(tx) : (await shopToChange(tx, shop_id)).userId;
  if (api_key !== undefined && (await tx.keys.get(api_key))) {
    throw new LeverError(409, "Cannot issue this key: it was issued before. Choose another, or none.");
  }
  const key = await issue(tx, user_id, api_key && tx.announceKey(api_key));
  return { user_id, api_key: key.api_key, ...omitUndefined({ shop_id }) };
};

export const revokeKey: Lever<"revoke-key"> = async (tx, { api_key }) => {
  const key = await tx.keys.get(api_key);
  if (!key) throw new LeverError(404, "Cannot revoke this key: it was never issued. Give one that issue-key answered.");
  if (key.revoked)
    throw new LeverError(409, "Cannot revoke this key: it is revoked already. Issue another with issue-key.");
  await tx.keys.put({ ...key, revoked: true });
  return { api_key, revoked: true };
};

/** Sends the dashboard's test webhook, once (T297, T298). */
export const sendTestWebhook: Lever<"send-test-webhook"> = async (tx, { shop_id }) => {
  const shop = await shopToChange(tx, shop_id);
  if (shop.callbackUrl === "") {
    throw new LeverError(
      409,
      `Cannot test the webhook of shop ${shop_id}: it has no callbackUrl. Set one with update-shop.`,
    );
  }
  await sendTest(tx, shop_id);
  return { shop: shopTold(shop) };
};

/** The shop as levers report it: with its fee and whether it accepts SBP. */
export function shopTold(shop: Shop): TributeLevers["update-shop"]["answer"]["shop"] {
  return { ...shopView(shop), fee_percent: toDecimal(shop.hidden.fee), sbp: shop.hidden.sbp };
}

type Change = Omit<TributeLevers["update-shop"]["body"], "id">;

function changed(shop: Shop, { fee_percent, sbp, ...change }: Change): Shop {
  if (change.callbackUrl && !URL.canParse(change.callbackUrl)) {
    throw new LeverError(400, `Cannot send webhooks to "${change.callbackUrl}": it is no URL.`, "callbackUrl");
  }
  const fee = fee_percent === undefined ? shop.hidden.fee : hundredths(fee_percent);
  return { ...shop, ...change, hidden: { fee, sbp: sbp ?? shop.hidden.sbp } };
}

function hundredths(fee_percent: number): number {
  try {
    return toMinor(fee_percent);
  } catch {
    throw new LeverError(400, `Cannot take ${fee_percent} per cent: a fee has at most two decimals.`, "fee_percent");
  }
}

async function unusedUserId(tx: Tx): Promise<number> {
  const user_id = tx.random.between(100_000_000, 999_999_999);
  const isTaken = await tx.keys.first("of user", { where: [user_id] });
  return isTaken ? unusedUserId(tx) : user_id;
}
