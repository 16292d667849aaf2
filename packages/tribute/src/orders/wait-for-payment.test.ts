import { describe, expect, test } from "vitest";

import { openCounter, productX } from "../counter.test-shop.ts";
import { OrderFailedError, WaitTimeoutError } from "../index.ts";

describe("waiting for a payment", () => {
  test("reads at once, and ends if the order is already paid", async () => {
    const { client, shop, timers } = await openCounter();
    const { uuid } = await client.orders.create(productX);
    await shop.levers["pay-order"]({ uuid });
    await client.orders.waitForPayment(uuid);
    expect(timers.now()).toBe(0);
    expect(shop.world.requests({ operation: "GET /shop/orders/{orderUuid}/status" })).toHaveLength(1);
  });

  test("continues every 2 to 3 seconds while the order is `prepaid`, which is not paid", async () => {
    const { client, shop } = await openCounter();
    const { uuid } = await client.orders.create({ currency: "rub", title: "X", description: "Y", starsAmount: 50 });
    await shop.levers["update-shop"]({ id: 2, tokenCharging: false });
    await shop.levers["pay-order"]({ uuid, method: "stars" });
    expect(await client.orders.status(uuid)).toEqual({ status: "prepaid" });
    const began = shop.world.now;
    await client.orders.waitForPayment(uuid);
    const looks = shop.world.requests({ operation: "GET /shop/orders/{orderUuid}/status" }).slice(1);
    expect(looks.map(({ at }) => at - began)).toEqual([0, 2_500, 5_000]);
    expect(await client.orders.status(uuid)).toEqual({ status: "paid" });
  });

  test("ignores failed look-ups", async () => {
    const { client, shop } = await openCounter();
    const { uuid } = await client.orders.create(productX);
    await shop.levers["pay-order"]({ uuid });
    shop.world.faults.add({ times: 3, then: { status: 502, body: "<h1>" } });
    await client.orders.waitForPayment(uuid);
    expect(shop.world.requests({ operation: "GET /shop/orders/{orderUuid}/status" })).toHaveLength(4);
  });

  test("rejects if the order failed", async () => {
    const { client, shop } = await openCounter();
    const { uuid } = await client.orders.create(productX);
    await shop.levers["fail-order"]({ uuid });
    const waiting = client.orders.waitForPayment(uuid);
    await expect(waiting).rejects.toThrow(OrderFailedError);
    await expect(waiting).rejects.toMatchObject({ orderUuid: uuid, charged: "no", provider: "tribute" });
  });

  test("ends at its time limit and reports the order's status", async () => {
    const { client, timers } = await openCounter();
    const { uuid } = await client.orders.create(productX);
    const waiting = client.orders.waitForPayment(uuid, { timeoutMs: 20_000 });
    await expect(waiting).rejects.toThrow(WaitTimeoutError);
    await expect(waiting).rejects.toThrow("after 20 s it is pending");
    expect(timers.now()).toBe(20_000);
  });

  test("ends with the signal", async () => {
    const { client } = await openCounter();
    const { uuid } = await client.orders.create(productX);
    const leaving = new AbortController();
    const waiting = client.orders.waitForPayment(uuid, { signal: leaving.signal });
    leaving.abort(new Error("the customer left"));
    await expect(waiting).rejects.toMatchObject({ name: "AbortedError", cause: new Error("the customer left") });
  });

  test("ends at once if the order does not exist", async () => {
    const { client } = await openCounter();
    await expect(client.orders.waitForPayment("no-uuid")).rejects.toMatchObject({ name: "NotFoundError" });
  });
});
