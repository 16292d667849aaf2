import { expect, test } from "vitest";

import type { Tx } from "./collections.ts";
import { Counter } from "./counter.test-shop.ts";
import type { Order } from "./orders/order.ts";
import type { Transaction } from "./transactions/transaction.ts";

/** Writes what no operation of the shop would write. */
function plant({ tribute }: Counter, write: (tx: Tx) => Promise<unknown>): Promise<unknown> {
  return tribute.world.transaction(tribute.world.provider("tribute"), (step) => write(step as Tx));
}

async function change(counter: Counter, uuid: string, changed: (order: Order) => Partial<Order>): Promise<void> {
  await plant(counter, async (tx) => {
    const order = (await tx.orders.get(uuid))!;
    return tx.orders.put({ ...order, ...changed(order) });
  });
}

async function changeSale(counter: Counter, uuid: string, changed: Partial<Transaction>): Promise<void> {
  await plant(counter, async (tx) => {
    const sale = (await tx.transactions.first("of order", { where: [uuid] }))!;
    return tx.transactions.put({ ...sale, ...changed });
  });
}

/** The violated rules, with the ids of the requests that led there. */
async function found({ tribute }: Counter): Promise<readonly (readonly [rule: string, requests: readonly number[]])[]> {
  return (await tribute.world.audit()).violations.map(({ rule, requests }) => [rule, requests.map(({ id }) => id)]);
}

const shop = { id: "tribute/shop/1/rub", currency: "RUB" };
const buyers = { id: "tribute/customers/rub", currency: "RUB" };

test("an order marked paid without a payment is goods-without-payment", async () => {
  const counter = await Counter.open();
  const { uuid } = await counter.order();
  await change(counter, uuid, () => ({ status: "paid" }));
  expect(await found(counter)).toEqual([["goods-without-payment", [1]]]);
});

test("a payment of an order that is not marked paid is payment-without-goods", async () => {
  const counter = await Counter.open();
  const { uuid } = await counter.paidOrder();
  await change(counter, uuid, () => ({ status: "failed" }));
  expect(await found(counter)).toEqual([["payment-without-goods", [1]]]);
});

test("money for an unknown order or charge is payment-without-goods", async () => {
  const counter = await Counter.open();
  const money = { from: buyers, to: shop, amount: 5 };
  await plant(counter, ({ ledger }) => ledger.post({ ...money, reason: "shop_order_sell", ref: "nobody's" }));
  await plant(counter, ({ ledger }) => ledger.post({ ...money, reason: "token_charge", ref: "nobody's charge" }));
  expect(await found(counter)).toEqual([
    ["payment-without-goods", []],
    ["payment-without-goods", []],
  ]);
});

test.for([
  ["under another name", { reason: "tip", ref: "nobody's" }],
  ["for no order", { reason: "shop_order_sell" }],
  ["for no charge", { reason: "token_charge" }],
] as const)("money taken %s is payment-without-goods", async ([, posting]) => {
  const counter = await Counter.open();
  await plant(counter, ({ ledger }) => ledger.post({ from: buyers, to: shop, amount: 5, ...posting }));
  expect(await found(counter)).toEqual([["payment-without-goods", []]]);
});

test("a second payment of a one-time order is paid-beyond-price", async () => {
  const counter = await Counter.open();
  const { uuid, amount } = await counter.paidOrder();
  await plant(counter, async (tx) => {
    const sale = (await tx.transactions.first("of order", { where: [uuid] }))!;
    await tx.transactions.put({ ...sale, id: 99_999, serviceFee: 0 });
    await tx.ledger.post({ from: buyers, to: shop, amount, reason: "shop_order_sell", ref: uuid });
  });
  await change(counter, uuid, ({ hidden }) => ({ hidden: { ...hidden, charges: 2 } }));
  expect(await found(counter)).toEqual([["paid-beyond-price", [1]]]);
});

test("a refund above the payment is refunded-beyond-paid", async () => {
  const counter = await Counter.open();
  const { uuid } = await counter.paidOrder();
  await plant(counter, ({ ledger }) =>
    ledger.post({ from: shop, to: buyers, amount: 100_001, reason: "shop_order_refund", ref: uuid }),
  );
  expect((await found(counter)).map(([rule]) => rule)).toEqual(["transactions-follow-ledger", "refunded-beyond-paid"]);
});

test("a transaction with another amount than the ledger's breaks transactions-follow-ledger", async () => {
  const counter = await Counter.open();
  const { uuid } = await counter.paidOrder();
  await changeSale(counter, uuid, { amount: 1 });
  expect(await found(counter)).toEqual([["transactions-follow-ledger", [1]]]);
});

test("a transaction in another currency breaks one-currency-an-order", async () => {
  const counter = await Counter.open();
  const { uuid } = await counter.paidOrder();
  await changeSale(counter, uuid, { currency: "usd" });
  expect(await found(counter)).toEqual([["one-currency-an-order", [1]]]);
});

test("an order with a wrong number of payments breaks charges-are-counted", async () => {
  const counter = await Counter.open();
  const { uuid } = await counter.paidOrder();
  await change(counter, uuid, ({ hidden }) => ({ hidden: { ...hidden, charges: 2 } }));
  expect(await found(counter)).toEqual([["charges-are-counted", [1]]]);
});

test("a payment marked refunded without a refund breaks every-refund-once", async () => {
  const counter = await Counter.open();
  const { uuid } = await counter.paidOrder();
  await changeSale(counter, uuid, { isRefunded: true });
  expect(await found(counter)).toEqual([["every-refund-once", [1]]]);
});

/** A charge of the card saved by an order. */
async function charge(counter: Counter): Promise<{ readonly chargeUuid: string; readonly token: string }> {
  await counter.tribute.levers["update-shop"]({ id: 1, tokenCharging: true });
  const { uuid } = await counter.paidOrder({ customerId: "ada" });
  const [saved] = (await counter.call(`GET /shop/tokens?orderUuid=${uuid}`)).body as readonly {
    readonly token: string;
  }[];
  const sent = { token: saved!.token, amount: 50_000 };
  const { chargeUuid } = (await counter.call("POST /shop/charges", sent)).body as { readonly chargeUuid: string };
  return { chargeUuid, token: saved!.token };
}

test("a charge that took nothing breaks charges-follow-ledger, one that took too much is paid-beyond-price", async () => {
  const counter = await Counter.open();
  const { chargeUuid } = await charge(counter);
  const succeed = async (tx: Tx): Promise<unknown> =>
    tx.charges.put({ ...(await tx.charges.get(chargeUuid))!, status: "success" });
  await plant(counter, succeed);
  expect(await found(counter)).toEqual([["charges-follow-ledger", [4]]]);
  await plant(counter, ({ ledger }) =>
    ledger.post({ from: buyers, to: shop, amount: 50_001, reason: "token_charge", ref: chargeUuid }),
  );
  expect(await found(counter)).toEqual([["paid-beyond-price", [4]]]);
});

test("two charges of one card in progress break one-charge-at-a-time", async () => {
  const counter = await Counter.open();
  const { chargeUuid } = await charge(counter);
  await plant(counter, async (tx) =>
    tx.charges.put({ ...(await tx.charges.get(chargeUuid))!, chargeUuid: "a second one" }),
  );
  expect(await found(counter)).toEqual([["one-charge-at-a-time", [4]]]);
});
