import { describe, expect, test } from "vitest";

import { Counter } from "../counter.test-shop.ts";

describe("a year of months from 31 January", () => {
  test("has twelve charges, each on the day of the previous expiry", async () => {
    const shop = await Counter.open({ now: "2026-01-31T09:30:00Z" });
    const { uuid } = await shop.paidOrder({ period: "monthly" });
    await shop.tribute.world.advance({ to: "2026-12-31T09:30:00Z" });

    const charges = (await shop.transactions(uuid)).toReversed();
    // February lacks the day, and from then on it is the 28th.
    const days = [
      "01-31",
      "02-28",
      ...["03", "04", "05", "06", "07", "08", "09", "10", "11", "12"].map((m) => `${m}-28`),
    ];
    expect(charges.map(({ createdAt }) => new Date(createdAt * 1_000).toISOString())).toEqual(
      days.map((day) => `2026-${day}T09:30:00.000Z`),
    );
    expect(charges.map(({ isRecurring }) => isRecurring)).toEqual([false, ...Array.from({ length: 11 }, () => true)]);
    expect(await shop.look(uuid)).toMatchObject({
      status: "paid",
      memberStatus: "active",
      memberExpiresAt: "2027-01-28T09:30:00Z",
      lastPaidTransactionAt: "2026-12-28T09:30:00Z",
    });
    expect(await shop.names()).toEqual([
      "shop_order",
      ...Array.from({ length: 11 }, () => "shop_order_charge_success"),
    ]);
    await shop.audit();
  });

  test("ends after three failures, a day apart, once the card is declined", async () => {
    const shop = await Counter.open({ now: "2026-01-31T09:30:00Z" });
    const { uuid } = await shop.paidOrder({ period: "monthly" });
    await shop.tribute.levers["set-card"]({ uuid, card: "declined" });
    await shop.tribute.world.advance("365d");

    const [, ...came] = await shop.told();
    expect(came.map(({ name, created_at, payload }) => [name, created_at, payload["chargeRetries"]])).toEqual([
      ["shop_order_charge_failed", "2026-02-28T09:30:00.000Z", 1],
      ["shop_order_charge_failed", "2026-03-01T09:30:00.000Z", 2],
      ["shop_order_charge_failed", "2026-03-02T09:30:00.000Z", 3],
      ["shop_order_cancelled", "2026-03-02T09:30:00.000Z", undefined],
    ]);
    expect(came.map(({ payload }) => payload["memberStatus"])).toEqual(["active", "active", "active", "cancelled"]);
    expect(came.at(-1)?.payload).toMatchObject({ cancelReason: "charge_failed" });
    expect(await shop.look(uuid)).toMatchObject({
      status: "paid",
      memberStatus: "cancelled",
      memberExpiresAt: "2026-02-28T09:30:00Z",
    });
    expect(await shop.transactions(uuid)).toHaveLength(1);
  });
});

test("a world with a subscription is idle once all other work is done", async () => {
  const shop = await Counter.open({ now: "2026-01-10T00:00:00Z" });
  await shop.paidOrder({ period: "weekly" });
  const { uuid } = await shop.paidOrder();
  const [sale] = await shop.transactions(uuid);
  await shop.call(`POST /shop/orders/${uuid}/transactions/${sale!.id}/refund`);
  await shop.tribute.world.advance({ until: "idle" });
  expect(new Date(shop.tribute.world.now).toISOString()).toBe("2026-01-10T00:00:05.000Z");
});

test("a successful retry counts from the expiry, not from its own day, and the next failure is the first again", async () => {
  const shop = await Counter.open({ now: "2026-01-10T00:00:00Z" });
  const { uuid } = await shop.paidOrder({ period: "weekly" });
  await shop.tribute.levers["set-card"]({ uuid, card: "declined" });
  await shop.tribute.world.advance({ to: "2026-01-18T12:00:00Z" });
  await shop.tribute.levers["set-card"]({ uuid, card: "accepted" });
  await shop.tribute.world.advance({ to: "2026-01-19T00:00:00Z" });
  expect(await shop.look(uuid)).toMatchObject({ memberExpiresAt: "2026-01-24T00:00:00Z" });

  await shop.tribute.levers["set-card"]({ uuid, card: "declined" });
  await shop.tribute.world.advance({ to: "2026-01-24T00:00:00Z" });
  expect((await shop.told()).map(({ payload }) => payload["chargeRetries"])).toEqual([undefined, 1, 2, undefined, 1]);
});

test("an expired card ends the subscription at its next renewal, without an attempt", async () => {
  const shop = await Counter.open();
  const { uuid } = await shop.paidOrder({ period: "monthly" });
  await shop.tribute.levers["set-card"]({ uuid, card: "expired" });
  await shop.tribute.world.advance("100d");
  expect((await shop.told()).map(({ name, payload }) => [name, payload["cancelReason"]])).toEqual([
    ["shop_order", undefined],
    ["shop_order_cancelled", "payment_method_expired"],
  ]);
});

test("an expired subscription in Stars and one of an inactive shop end with their own reasons", async () => {
  const shop = await Counter.open();
  const inStars = await shop.order({ period: "monthly", starsAmount: 500 });
  await shop.tribute.levers["pay-order"]({ uuid: inStars.uuid, method: "stars" });
  await shop.tribute.world.advance("10s");
  await shop.tribute.levers["set-card"]({ uuid: inStars.uuid, card: "expired" });
  await shop.tribute.world.advance("32d");
  const { uuid } = await shop.paidOrder({ period: "monthly" });
  await shop.tribute.levers["update-shop"]({ id: 1, status: 0 });
  await shop.tribute.world.advance("32d");
  const ended = (await shop.told()).filter(({ name }) => name === "shop_order_cancelled");
  expect(ended.map(({ payload }) => [payload["uuid"], payload["cancelReason"]])).toEqual([
    [inStars.uuid, "stars_subscription_expired"],
    [uuid, "seller_unavailable"],
  ]);
  expect(await shop.transactions(uuid)).toHaveLength(1);
  await shop.audit();
});

test("a cancelled subscription keeps its paid period and is never charged again", async () => {
  const shop = await Counter.open();
  const { uuid, memberExpiresAt } = await shop.paidOrder({ period: "monthly" });
  expect((await shop.call(`POST /shop/orders/${uuid}/cancel`)).status).toBe(200);
  expect((await shop.call(`POST /shop/orders/${uuid}/cancel`)).body).toMatchObject({
    error: "error_already_cancelled",
  });
  await shop.tribute.world.advance("100d");
  expect(await shop.look(uuid)).toMatchObject({ status: "paid", memberStatus: "cancelled", memberExpiresAt });
  expect(await shop.names()).toEqual(["shop_order", "shop_order_cancelled"]);
  await expect(shop.tribute.levers.renew({ uuid, outcome: "success" })).rejects.toMatchObject({ status: 409 });
});

test("the first period has its own price, also after a trial, and later ones have the order's", async () => {
  const shop = await Counter.open({ now: "2026-03-01T00:00:00Z" });
  const { uuid, memberExpiresAt } = await shop.paidOrder({
    period: "weekly",
    firstPeriodAmount: 100,
    trialPeriod: "three_days",
  });
  expect(memberExpiresAt).toBe("2026-03-04T00:00:00Z");
  expect(await shop.transactions(uuid)).toEqual([]);
  expect(await shop.names()).toEqual(["shop_order"]);
  expect((await shop.told())[0]?.payload).toMatchObject({
    fee: 0,
    isTrial: true,
    trialPeriod: "three_days",
    trialEndsAt: "2026-03-04T00:00:00Z",
  });
  await shop.tribute.world.advance({ to: "2026-03-18T00:00:00Z" });
  const charges = (await shop.transactions(uuid)).toReversed();
  expect(charges.map(({ amount, isRecurring }) => [amount, isRecurring])).toEqual([
    [1, true],
    [1_000, true],
    [1_000, true],
  ]);
  expect((await shop.told()).map(({ name, payload }) => [name, payload["amount"]])).toEqual([
    ["shop_order", 100_000],
    ["shop_order_charge_success", 100_000],
    ["shop_order_charge_success", 100_000],
    ["shop_order_charge_success", 100_000],
  ]);
  await shop.audit();
});

test("a manual renewal replaces the one that was due", async () => {
  const shop = await Counter.open({ now: "2026-03-01T00:00:00Z" });
  const { uuid } = await shop.paidOrder({ period: "monthly" });
  const { order, transaction } = await shop.tribute.levers.renew({ uuid, outcome: "success" });
  expect(order.memberExpiresAt).toBe("2026-05-01T00:00:00Z");
  expect(transaction).toMatchObject({ isRecurring: true });
  await shop.tribute.world.advance({ to: "2026-04-30T23:59:59Z" });
  expect(await shop.transactions(uuid)).toHaveLength(2);
  await shop.tribute.world.advance("1s");
  expect(await shop.transactions(uuid)).toHaveLength(3);
});

test("three manual failures also end it", async () => {
  const shop = await Counter.open();
  const { uuid } = await shop.paidOrder({ period: "monthly" });
  for (let attempt = 0; attempt < 3; attempt += 1) await shop.tribute.levers.renew({ uuid, outcome: "failed" });
  expect(await shop.look(uuid)).toMatchObject({ memberStatus: "cancelled" });
  expect(await shop.names()).toEqual([
    "shop_order",
    "shop_order_charge_failed",
    "shop_order_charge_failed",
    "shop_order_charge_failed",
    "shop_order_cancelled",
  ]);
});
