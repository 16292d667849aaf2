import { describe, expect, test } from "vitest";

import { createClient } from "../client.ts";
import { openCounter, productX, type Counter } from "../counter.test-shop.ts";
import { moneyOf, TributeError, type Transaction } from "../index.ts";

/** A subscription that has been paid `payments` times. */
async function subscribed({ client, shop }: Counter, payments: number): Promise<string> {
  const { uuid } = await client.orders.create({ ...productX, period: "weekly" });
  await shop.levers["pay-order"]({ uuid });
  for (let nth = 1; nth < payments; nth += 1) await shop.levers.renew({ uuid, outcome: "success" });
  return uuid;
}

async function idsOf(rows: AsyncIterable<Transaction>): Promise<readonly number[]> {
  const ids: number[] = [];
  for await (const { id } of rows) ids.push(id);
  return ids;
}

describe("the transactions of an order", () => {
  test("come page by page, newest first, each once", async () => {
    const counter = await openCounter();
    const uuid = await subscribed(counter, 41);
    const ids = await idsOf(counter.client.orders.transactions(uuid));
    expect(ids).toHaveLength(41);
    expect(ids).toEqual([...new Set(ids)].toSorted((one, other) => other - one));
    const pages = counter.shop.world.requests({ operation: "GET /shop/orders/{orderUuid}/transactions" });
    expect(pages.map(({ path }) => path.split("?")[1])).toEqual([undefined, "startFrom=20", "startFrom=40"]);
  });

  test("come once each even if new payments arrive meanwhile", async () => {
    const counter = await openCounter();
    const uuid = await subscribed(counter, 25);
    const seen: number[] = [];
    for await (const { id } of counter.client.orders.transactions(uuid)) {
      seen.push(id);
      if (seen.length === 20) await counter.shop.levers.renew({ uuid, outcome: "success" });
    }
    expect([seen.length, new Set(seen).size]).toEqual([25, 25]);
  });

  test("can begin at an offset", async () => {
    const counter = await openCounter();
    const uuid = await subscribed(counter, 22);
    const all = await idsOf(counter.client.orders.transactions(uuid));
    expect(await idsOf(counter.client.orders.transactions(uuid, { startFrom: 5 }))).toEqual(all.slice(5));
  });

  test.each(["0", "soon"])("end if the next page is said to begin at %s", async (nextFrom) => {
    const rows = Array.from({ length: 30 }, (_, id) => ({ id }));
    const client = createClient({
      apiKey: "k",
      fetch: async ({ url }) => {
        const from = Number(new URL(url).searchParams.get("startFrom"));
        return Response.json({ transactions: rows.slice(from, from + 20), nextFrom });
      },
    });
    expect(await idsOf(client.orders.transactions("u"))).toHaveLength(30);
  });
});

describe("a refund whose answer is lost", () => {
  test.each([
    ["after", false],
    ["before", true],
  ] as const)("%s the work shows in its transaction", async (reset, isRefundable) => {
    const counter = await openCounter();
    const { client, shop } = counter;
    const uuid = await subscribed(counter, 30);
    const [oldest] = (await idsOf(client.orders.transactions(uuid))).toReversed();
    shop.world.faults.add({ operation: "POST /shop/orders/{orderUuid}/transactions/{txId}/refund", then: { reset } });
    const error = await client.orders.refund(uuid, oldest!).catch((failure: unknown) => failure);
    expect(error).toBeInstanceOf(TributeError);
    expect(error).toMatchObject({ charged: "unknown", attempts: 1 });
    expect(await client.orders.transaction(uuid, oldest!)).toMatchObject({ isRefundable, isRefunded: false });
    if (isRefundable) return;
    await expect(client.orders.refund(uuid, oldest!)).rejects.toMatchObject({ code: "error_already_refunded" });
    await shop.world.advance("5s");
    expect(await client.orders.transaction(uuid, oldest!)).toMatchObject({ isRefunded: true });
    const [back] = (await client.orders.transactions(uuid)).transactions;
    expect(moneyOf(back!)).toEqual({ currency: "rub", amount: -100_000, serviceFee: 0, total: -100_000 });
  });
});
