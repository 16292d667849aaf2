import type { NewOrder, Order } from "@vitrine/specs/padington";
import { describe, expect, test } from "vitest";

import { createPadington } from "../index.ts";
import type { Padington } from "../index.ts";

const stars: NewOrder = { category: "stars", quantity: 50, recipient: "durov" };
const robux = (roblox_username: string): NewOrder => ({
  category: "robux",
  pack: "r80",
  roblox_username,
  roblox_password: "s3cret",
});

async function place(shop: Padington, order: NewOrder): Promise<Order> {
  const headers = { authorization: `Bearer ${shop.keys[0]}` };
  const response = await shop.fetch("/v1/order", { method: "POST", headers, body: JSON.stringify(order) });
  return (await response.json()) as Order;
}

async function look(shop: Padington, { order_code }: Order): Promise<Order> {
  const headers = { authorization: `Bearer ${shop.keys[0]}` };
  return (await (await shop.fetch(`/v1/order/${order_code}`, { headers })).json()) as Order;
}

/** Every status of the order from its creation on, with the milliseconds until it began. */
async function life(shop: Padington, order: Order): Promise<readonly (readonly [string, number])[]> {
  const came: (readonly [string, number])[] = [[order.status, 0]];
  for (let due = await shop.world.nextDue(); due !== undefined; due = await shop.world.nextDue()) {
    await shop.world.advance({ to: new Date(due).toISOString() });
    const { status, created_at, updated_at } = await look(shop, order);
    if (status !== came.at(-1)![0]) came.push([status, Date.parse(updated_at) - Date.parse(created_at)]);
  }
  return came;
}

describe("an order that is delivered later", () => {
  test.each([stars, { category: "premium", duration: 3, recipient: "durov" } as const, robux("builder")])(
    "goes from pending through processing to completed within 30 to 120 seconds: %o",
    async (order) => {
      for (let seed = 1; seed <= 20; seed += 1) {
        const shop = createPadington({ seed });
        const came = await life(shop, await place(shop, order));
        expect(came.map(([status]) => status)).toEqual(["pending", "processing", "completed"]);
        const wait = came[2]![1];
        expect(wait).toBeGreaterThanOrEqual(30_000);
        expect(wait).toBeLessThanOrEqual(120_000);
      }
    },
  );

  test("can be failed in progress, and then stays failed", async () => {
    const shop = createPadington();
    const order = await place(shop, stars);
    const { order: failed } = await shop.levers["fail-order"]({
      order_code: order.order_code,
      message: "No such user",
    });
    expect(failed).toMatchObject({ status: "failed", external_id: null, error: { message: "No such user" } });
    await shop.world.advance("1h");
    expect(await look(shop, order)).toEqual(failed);
    for (const lever of ["fail-order", "complete-order", "require-verification", "verify-order"]) {
      await expect(shop.pull(lever, { order_code: order.order_code })).rejects.toMatchObject({ status: 409 });
    }
  });
});

describe("a robux order with two-factor login", () => {
  test("waits for verification for any length of time, and then continues", async () => {
    const shop = createPadington();
    const order = await place(shop, robux("builder_2fa"));
    expect((await life(shop, order)).map(([status]) => status)).toEqual(["pending", "needs_verification"]);
    await shop.world.advance("30d");
    expect(await look(shop, order)).toMatchObject({
      status: "needs_verification",
      error: { next_action: "enter_2fa_code" },
    });
    await expect(shop.levers["complete-order"](order)).rejects.toMatchObject({ status: 400 });
    const { order_code } = order;
    await expect(shop.levers["complete-order"]({ order_code })).rejects.toMatchObject({ status: 409 });

    const verified = await shop.levers["verify-order"]({ order_code });
    expect(verified.order).toMatchObject({ status: "processing", error: null });
    await shop.world.advance("29s");
    expect(await look(shop, order)).toMatchObject({ status: "processing" });
    await shop.world.advance("91s");
    expect(await look(shop, order)).toMatchObject({ status: "completed", external_id: expect.any(String) as string });
  });

  test("completes at the time given last, regardless of the earlier one", async () => {
    for (let seed = 1; seed <= 20; seed += 1) {
      const shop = createPadington({ seed });
      const order = await place(shop, robux("builder"));
      const { order_code } = order;
      await shop.levers["require-verification"]({ order_code });
      await shop.world.advance("29s");
      const { order: verified } = await shop.levers["verify-order"]({ order_code });
      await life(shop, order);
      const done = await look(shop, order);
      expect(done.status).toBe("completed");
      expect(Date.parse(done.updated_at) - Date.parse(verified.updated_at)).toBeGreaterThanOrEqual(30_000);
    }
  });

  test("is the only kind that ever needs verification", async () => {
    const shop = createPadington();
    const { order_code } = await place(shop, stars);
    await expect(shop.levers["require-verification"]({ order_code })).rejects.toMatchObject({ status: 409 });
  });
});

describe("a code", () => {
  test("that is the last one goes to exactly one of two buyers; the other order fails and costs nothing", async () => {
    const shop = createPadington();
    await shop.levers["set-codes"]({ category: "claude", available: 1 });
    const orders = await Promise.all([1, 2].map(() => place(shop, { category: "claude", item: "pro" })));
    expect(orders.map(({ status }) => status).toSorted()).toEqual(["completed", "failed"]);
    expect(orders.find(({ status }) => status === "failed")?.error?.message).toBe("No codes available");
    expect(
      (await shop.world.ledger()).balances.find(({ account }) => account === "padington/wallet/12345678"),
    ).toMatchObject({
      balance: 543_210 - 129_900,
    });
    await shop.levers["set-codes"]({ category: "claude", available: true });
    expect(await place(shop, { category: "claude", item: "pro" })).toMatchObject({ status: "completed" });
  });
});

test("two worlds with one seed have the same codes, delays and order codes; another seed has others", async () => {
  const run = async (seed: number): Promise<readonly unknown[]> => {
    const shop = createPadington({ seed });
    const orders = [];
    for (const order of [stars, { category: "chatgpt", item: "plus_1m" } as const, robux("builder")]) {
      const placed = await place(shop, order);
      orders.push(placed, await life(shop, placed), await look(shop, placed));
    }
    return orders;
  };
  const [once, again, otherwise] = [await run(7), await run(7), await run(8)];
  expect(again).toEqual(once);
  // The history of a code's order is the only value equal in all worlds: it completes at once.
  const same = once.filter((value, index) => JSON.stringify(value) === JSON.stringify(otherwise[index]));
  expect(same).toEqual([[["completed", 0]]]);
});
