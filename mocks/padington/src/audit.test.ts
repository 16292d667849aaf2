import { expect, test } from "vitest";

import { sales, wallet } from "./account/account.ts";
import type { Tx } from "./collections.ts";
import { createPadington } from "./index.ts";
import type { Padington } from "./index.ts";
import type { Order } from "./orders/order.ts";

const user = wallet(12345678);

/** What a purchase is answered. */
interface Bought {
  readonly order_code: string;
  readonly rental_id: string;
  readonly nft_address: string;
}

async function call(shop: Padington, path: string, body: object): Promise<Bought> {
  const headers = { authorization: `Bearer ${shop.keys[0]!}` };
  const response = await shop.fetch(path, { method: "POST", headers, body: JSON.stringify(body) });
  expect(response.ok).toBe(true);
  return (await response.json()) as Bought;
}

/** A code that was bought, paid and delivered as it should be. */
const buy = async (shop: Padington): Promise<string> =>
  (await call(shop, "/v1/order", { category: "chatgpt", item: "plus_1m" })).order_code;

/** Writes what no operation of the shop would. */
function plant(shop: Padington, write: (tx: Tx) => Promise<unknown>): Promise<unknown> {
  return shop.world.transaction(shop.world.provider("padington"), (step) => write(step as Tx));
}

async function change(shop: Padington, code: string, changed: Partial<Order>): Promise<void> {
  await plant(shop, async (tx) => tx.orders.put({ ...(await tx.orders.get(code))!, ...changed }));
}

/** What is broken, and by the ids of which requests. */
async function found(shop: Padington): Promise<readonly (readonly [rule: string, requests: readonly number[]])[]> {
  return (await shop.world.audit()).violations.map(({ rule, requests }) => [rule, requests.map(({ id }) => id)]);
}

test("honest books have no violations, failures that were paid back at once among them", async () => {
  const shop = createPadington();
  await buy(shop);
  await shop.levers["set-codes"]({ category: "chatgpt", available: 0 });
  await buy(shop);
  expect(await found(shop)).toEqual([]);
});

test("goods for which less was paid are goods-without-payment", async () => {
  const shop = createPadington();
  await change(shop, await buy(shop), { price: 1_000_000 });
  expect(await found(shop)).toEqual([["goods-without-payment", [1]]]);
});

test("an order that was paid twice is paid-beyond-price", async () => {
  const shop = createPadington();
  const ref = await buy(shop);
  await plant(shop, ({ ledger }) => ledger.post({ from: user, to: sales, amount: 1, reason: "order", ref }));
  expect(await found(shop)).toEqual([["paid-beyond-price", [1]]]);
});

test("money taken for an order that is not there is payment-without-goods", async () => {
  const shop = createPadington();
  const code = await buy(shop);
  await plant(shop, (tx) => tx.orders.delete(code));
  expect(await found(shop)).toEqual([["payment-without-goods", [1]]]);
});

test("more back than was paid is refunded-beyond-paid, also where nothing was bought", async () => {
  const shop = createPadington();
  const ref = await buy(shop);
  const back = { from: sales, to: user, reason: "order_refund" };
  await plant(shop, ({ ledger }) => ledger.post({ ...back, amount: 300_000, ref }));
  await plant(shop, ({ ledger }) => ledger.post({ ...back, amount: 1, ref: "PAD-NOTHING" }));
  expect(await found(shop)).toEqual([
    ["refunded-beyond-paid", [1]],
    ["refunded-beyond-paid", []],
  ]);
});

test("a failure that is not paid back breaks failure-is-refunded-once", async () => {
  const shop = createPadington();
  await change(shop, await buy(shop), { status: "failed" });
  expect(await found(shop)).toEqual([["failure-is-refunded-once", [1]]]);
});

test("two rentals of one thing at one time break one-renter-at-a-time", async () => {
  const shop = createPadington();
  const rental = { category: "numbers", nft_address: "EQDnum888888", duration_days: 1 };
  const headers = { authorization: `Bearer ${shop.keys[0]!}` };
  const { items } = (await (await shop.fetch("/v1/rent/numbers", { headers })).json()) as {
    readonly items: readonly { readonly nft_address: string }[];
  };
  const { nft_address } = items[0]!;
  await call(shop, "/v1/rent", { ...rental, nft_address });
  await plant(shop, async (tx) => {
    const nft = (await tx.nfts.get(nft_address))!;
    return tx.nfts.put({ ...nft, hidden: { ...nft.hidden, rented_until: 0 } });
  });
  await call(shop, "/v1/rent", { ...rental, nft_address });
  expect(await found(shop)).toEqual([["one-renter-at-a-time", [3]]]);
});

test("an answer that tells of another price than was paid makes journal-and-ledger-disagree", async () => {
  const shop = createPadington();
  await buy(shop);
  const [entry] = shop.world.requests();
  const response = entry!.response.replace(/"price_rub":[\d.]+/, '"price_rub":1');
  const snapshot = await shop.world.snapshot();
  await shop.world.restore({ ...snapshot, requests: [{ ...entry!, response }] });
  expect(await found(shop)).toEqual([["journal-and-ledger-disagree", [1]]]);
});
