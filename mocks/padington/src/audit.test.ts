import { expect, test } from "vitest";

import { sales, wallet } from "./account/account.ts";
import type { Tx } from "./collections.ts";
import { createPadington } from "./index.ts";
import type { Padington } from "./index.ts";
import type { Order } from "./orders/order.ts";

const user = wallet(12345678);

/** A purchase's answer. */
interface Bought {
  readonly order_code: string;
  readonly rental_id: string;
  readonly nft_address: string;
}

async function call(shop: Padington, path: string, body: object): Promise<Bought> {
  const headers = { authorization: `Bearer ${shop.apiKey}` };
  const response = await shop.fetch(path, { method: "POST", headers, body: JSON.stringify(body) });
  expect(response.ok).toBe(true);
  return (await response.json()) as Bought;
}

/** A correct purchase of a code; resolves to its id. */
const buy = async (shop: Padington): Promise<string> =>
  (await call(shop, "/v1/order", { category: "chatgpt", item: "plus_1m" })).order_code;

/** Writes what no operation of the shop would write. */
function plant(shop: Padington, write: (tx: Tx) => Promise<unknown>): Promise<unknown> {
  return shop.world.transaction(shop.world.provider("padington"), (step) => write(step as Tx));
}

async function change(shop: Padington, code: string, changed: Partial<Order>): Promise<void> {
  await plant(shop, async (tx) => tx.orders.put({ ...(await tx.orders.get(code))!, ...changed }));
}

/** The violated rules, with the ids of the requests that led there. */
async function found(shop: Padington): Promise<readonly (readonly [rule: string, requests: readonly number[]])[]> {
  return (await shop.world.audit()).violations.map(({ rule, requests }) => [rule, requests.map(({ id }) => id)]);
}

test("correct books have no violations, including failures refunded at once", async () => {
  const shop = createPadington();
  await buy(shop);
  await shop.levers["set-codes"]({ category: "chatgpt", available: 0 });
  await buy(shop);
  expect(await found(shop)).toEqual([]);
});

test("goods paid below their price are goods-without-payment", async () => {
  const shop = createPadington();
  await change(shop, await buy(shop), { price: 1_000_000 });
  expect(await found(shop)).toEqual([["goods-without-payment", [1]]]);
});

test("an order paid twice is paid-beyond-price", async () => {
  const shop = createPadington();
  const ref = await buy(shop);
  await plant(shop, ({ ledger }) => ledger.post({ from: user, to: sales, amount: 1, reason: "order", ref }));
  expect(await found(shop)).toEqual([["paid-beyond-price", [1]]]);
});

test("money taken for an unknown order is payment-without-goods", async () => {
  const shop = createPadington();
  const code = await buy(shop);
  await plant(shop, (tx) => tx.orders.delete(code));
  expect(await found(shop)).toEqual([["payment-without-goods", [1]]]);
});

test("a refund above the payment is refunded-beyond-paid, even if nothing was bought", async () => {
  const shop = createPadington();
  const ref = await buy(shop);
  const back = { from: sales, to: user, reason: "order_refund" };
  await plant(shop, ({ ledger }) => ledger.post({ ...back, amount: 300_000, ref }));
  await plant(shop, ({ ledger }) => ledger.post({ ...back, amount: 1, ref: "PAD-NOTHING" }));
  await plant(shop, ({ ledger }) => ledger.post({ ...back, amount: 1 }));
  expect(await found(shop)).toEqual([
    ["refunded-beyond-paid", [1]],
    ["refunded-beyond-paid", []],
    ["refunded-beyond-paid", []],
  ]);
  const { violations } = await shop.world.audit();
  expect(violations.at(-1)!.detail).toBe("1 kopecks were paid back for no order and no rental at all");
});

/** A correct rental of the first free gift; resolves to its id. */
async function rent(shop: Padington): Promise<string> {
  const headers = { authorization: `Bearer ${shop.apiKey}` };
  const { items } = (await (await shop.fetch("/v1/rent/gifts", { headers })).json()) as {
    readonly items: readonly { readonly nft_address: string }[];
  };
  const { nft_address } = items[0]!;
  await shop.levers.credit({ user_id: 12345678, amount: 1_000_000 });
  return (await call(shop, "/v1/rent", { category: "gifts", nft_address, duration_days: 7 })).rental_id;
}

test("a rental's payment is checked against its price like an order's", async () => {
  const shop = createPadington();
  const [cheap, twice, lost] = [await rent(shop), await rent(shop), await rent(shop)];
  expect(await found(shop)).toEqual([]);
  await plant(shop, async ({ rentals, ledger }) => {
    await rentals.put({ ...(await rentals.get(cheap))!, price: 100_000_000 });
    await ledger.post({ from: user, to: sales, amount: 1, reason: "rental", ref: twice });
    await rentals.delete(lost);
    await ledger.post({ from: sales, to: user, amount: 1, reason: "order_refund", ref: twice });
  });
  expect((await found(shop)).map(([rule]) => rule)).toEqual([
    "goods-without-payment",
    "paid-beyond-price",
    "failure-is-refunded-once",
    "payment-without-goods",
  ]);
});

test("a wallet below zero is a negative-balance", async () => {
  const shop = createPadington();
  await buy(shop);
  const snapshot = await shop.world.snapshot();
  const balances = snapshot.documents["ledger.balances"]!.map((row) => ({
    ...row,
    ...((row as { readonly account?: string }).account === user.id && { floor: 100_000_000 }),
  }));
  await shop.world.restore({ ...snapshot, documents: { ...snapshot.documents, "ledger.balances": balances } });
  expect(await found(shop)).toEqual([["negative-balance", [1]]]);
});

test("a failure without a refund breaks failure-is-refunded-once", async () => {
  const shop = createPadington();
  await change(shop, await buy(shop), { status: "failed" });
  expect(await found(shop)).toEqual([["failure-is-refunded-once", [1]]]);
});

test("two rentals of one NFT at a time break one-renter-at-a-time", async () => {
  const shop = createPadington();
  const first = await rent(shop);
  await plant(shop, async (tx) => {
    const { nft_address } = (await tx.rentals.get(first))!;
    const nft = (await tx.nfts.get(nft_address))!;
    await tx.nfts.put({ ...nft, hidden: { ...nft.hidden, rented_until: 0 } });
  });
  await rent(shop);
  expect(await found(shop)).toEqual([["one-renter-at-a-time", [4]]]);
});

test.for([
  ["an order", buy],
  ["a rental", rent],
] as const)(
  "an answer that tells of another price than was paid for %s makes journal-and-ledger-disagree",
  async ([, purchase]) => {
    const shop = createPadington();
    await purchase(shop);
    const entry = shop.world.requests().at(-1)!;
    const response = entry.response.replace(/"price_rub":[\d.]+/, '"price_rub":1');
    const snapshot = await shop.world.snapshot();
    await shop.world.restore({ ...snapshot, requests: [{ ...entry, response }] });
    expect(await found(shop)).toEqual([["journal-and-ledger-disagree", [entry.id]]]);
  },
);
