import { describe, expect, test } from "vitest";

import { Counter } from "../counter.test-shop.ts";

test("one of twenty simultaneous payments succeeds", async () => {
  const shop = await Counter.open();
  const { uuid } = await shop.order();
  const attempts = await Promise.allSettled(
    Array.from({ length: 20 }, () => shop.tribute.levers["pay-order"]({ uuid, method: "sbp" })),
  );
  expect(attempts.filter(({ status }) => status === "fulfilled")).toHaveLength(1);
  expect(await shop.transactions(uuid)).toMatchObject([{ paymentMethod: "sbp", amount: 1_000, serviceFee: 80 }]);
  expect(await shop.names()).toEqual(["shop_order"]);
  await shop.audit();
});

test("a declined payment leaves the order payable", async () => {
  const shop = await Counter.open();
  const { uuid } = await shop.order({ email: "customer@example.com" });
  await shop.tribute.levers["decline-payment"]({ uuid, error_code: "insufficient_funds" });
  expect(await shop.look(uuid)).toMatchObject({ status: "pending", lastPaidTransactionAt: null });
  await shop.tribute.levers["pay-order"]({ uuid });
  expect(await shop.names()).toEqual(["shop_order_payment_failed", "shop_order"]);
  expect((await shop.told())[0]?.payload).toMatchObject({
    errorCode: "insufficient_funds",
    errorMessage: "Card declined by issuer",
    email: "customer@example.com",
  });
});

test("a failed order cannot be paid, declined or failed again, and sends no event", async () => {
  const shop = await Counter.open();
  const { uuid } = await shop.order();
  await shop.tribute.levers["fail-order"]({ uuid });
  for (const lever of ["pay-order", "decline-payment", "fail-order"]) {
    await expect(shop.tribute.pull(lever, { uuid })).rejects.toMatchObject({ status: 409 });
  }
  expect(await shop.look(uuid)).toMatchObject({ status: "failed" });
  expect(await shop.names()).toEqual([]);
});

describe("Stars", () => {
  test("are received first and confirmed a little later", async () => {
    const shop = await Counter.open();
    const { uuid } = await shop.order({ starsAmount: 5, period: "monthly" });
    const { order, transaction } = await shop.tribute.levers["pay-order"]({ uuid, method: "stars" });
    expect([order.status, transaction]).toEqual(["prepaid", undefined]);
    expect(order).not.toHaveProperty("memberStatus");
    await expect(shop.tribute.levers["pay-order"]({ uuid })).rejects.toMatchObject({ status: 409 });
    await shop.tribute.world.advance("4999ms");
    expect(await shop.look(uuid)).toMatchObject({ status: "prepaid" });
    await shop.tribute.world.advance("1ms");
    expect(await shop.look(uuid)).toMatchObject({ status: "paid", memberExpiresAt: "2026-02-28T09:30:05Z" });
    expect(await shop.names()).toEqual(["shop_order_prepaid", "shop_order"]);
    expect((await shop.told())[0]?.payload).not.toHaveProperty("status");
  });

  test("can be bought by card if the order accepts nothing else", async () => {
    const shop = await Counter.open();
    await shop.tribute.levers["update-shop"]({ id: 1, onlyStars: true });
    const { uuid } = await shop.order({ starsAmount: 50 });
    await shop.tribute.levers["set-delays"]({ prepaid_ms: 60_000 });
    await shop.tribute.levers["pay-order"]({ uuid, method: "card" });
    await shop.tribute.world.advance("60s");
    expect(await shop.names()).toEqual(["shop_order_payment_received", "shop_order"]);
    expect(await shop.transactions(uuid)).toMatchObject([{ paymentMethod: "bank_card" }]);
    await shop.audit();
  });

  test("cannot pay an order that does not accept them", async () => {
    const shop = await Counter.open();
    const { uuid } = await shop.order();
    await expect(shop.tribute.levers["pay-order"]({ uuid, method: "stars" })).rejects.toMatchObject({ status: 409 });
  });
});

test("only the first payment by card saves a card, in a shop that may charge it", async () => {
  const shop = await Counter.open();
  await shop.tribute.levers["update-shop"]({ id: 1, tokenCharging: true });
  const byCard = await shop.paidOrder({ customerId: "user_12345", period: "monthly" });
  await shop.tribute.levers.renew({ uuid: byCard.uuid, outcome: "success" });
  const bySbp = await shop.order();
  await shop.tribute.levers["pay-order"]({ uuid: bySbp.uuid, method: "sbp" });
  const tokens = (await shop.told()).map(({ payload }) => payload["paymentToken"]);
  expect(tokens).toEqual([expect.stringMatching(/^[0-9a-f-]{36}$/), undefined, undefined]);
  expect((await shop.told())[0]?.payload).toMatchObject({
    cardBrand: "VISA",
    cardLast4: expect.stringMatching(/^\d{4}$/) as string,
  });
});

test("a fee is rounded half up to the minor unit", async () => {
  const shop = await Counter.open();
  await shop.tribute.levers["update-shop"]({ id: 1, fee_percent: 2.5 });
  // 2.5 % of 1.20, 1.40 and 1.41 roubles: 3 kopecks, 3.5 and 3.525.
  for (const [amount, fee] of [
    [120, 3],
    [140, 4],
    [141, 4],
  ] as const) {
    const { uuid } = await shop.paidOrder({ amount });
    expect(await shop.transactions(uuid)).toMatchObject([{ serviceFee: fee / 100, total: (amount - fee) / 100 }]);
    expect((await shop.told()).at(-1)?.payload).toMatchObject({ amount, fee });
  }
  await expect(shop.tribute.levers["update-shop"]({ id: 1, fee_percent: 2.505 })).rejects.toMatchObject({
    status: 400,
    field: "fee_percent",
  });
});
