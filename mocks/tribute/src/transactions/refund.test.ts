import { describe, expect, test } from "vitest";

import { Counter } from "../counter.test-shop.ts";

const refund = (uuid: string, id: number): string => `POST /shop/orders/${uuid}/transactions/${id}/refund`;

test("one of twenty simultaneous refunds succeeds", async () => {
  const shop = await Counter.open();
  const { uuid } = await shop.paidOrder();
  const [sale] = await shop.transactions(uuid);
  const replies = await Promise.all(Array.from({ length: 20 }, () => shop.call(refund(uuid, sale!.id))));
  expect(replies.filter(({ status }) => status === 200)).toHaveLength(1);
  const refused = replies.filter(({ status }) => status !== 200);
  expect(new Set(refused.map(({ body }) => (body as { error: string }).error))).toEqual(
    new Set(["error_already_refunded"]),
  );
  expect(new Set(refused.map(({ body }) => (body as { requestId: string }).requestId)).size).toBe(19);

  await shop.tribute.world.advance("1h");
  expect(await shop.transactions(uuid)).toMatchObject([
    { type: "shop_order_refund", amount: -1_000, total: -1_000, serviceFee: 0, isRefundable: false },
    { type: "shop_order_sell", isRefunded: true, isRefundable: false },
  ]);
  expect(await shop.names()).toEqual(["shop_order", "shop_order_refunded", "shop_order_refunded"]);
  expect((await shop.told()).map(({ payload }) => payload["status"])).toEqual(["paid", "initiated", "completed"]);
  await shop.audit();
});

test("the seller refunds the whole price, and Tribute keeps its fee", async () => {
  const shop = await Counter.open();
  const { uuid } = await shop.paidOrder({ currency: "eur", amount: 9_950 });
  const [sale] = await shop.transactions(uuid);
  expect(sale).toMatchObject({ amount: 99.5, serviceFee: 7.96, total: 91.54 });
  await shop.call(refund(uuid, sale!.id));
  await shop.tribute.levers["complete-refund"]({ uuid, transaction_id: sale!.id });
  const { balances } = await shop.tribute.world.ledger();
  const held = Object.fromEntries(balances.map(({ account, balance }) => [account, balance]));
  expect(held).toMatchObject({ "tribute/customers/eur": 0, "tribute/shop/1/eur": -796, "tribute/fees/eur": 796 });
});

test("a refund that is made to fail answers 500 once, changes nothing, and succeeds the next time", async () => {
  const shop = await Counter.open();
  const { uuid } = await shop.paidOrder();
  const [sale] = await shop.transactions(uuid);
  await shop.tribute.levers["fail-refund"]({ uuid, transaction_id: sale!.id });
  expect(await shop.call(refund(uuid, sale!.id))).toMatchObject({
    status: 500,
    body: { error: "error_refund_failed" },
  });
  expect(await shop.transactions(uuid)).toEqual([sale]);
  expect(await shop.names()).toEqual(["shop_order"]);
  expect(await shop.call(refund(uuid, sale!.id))).toMatchObject({ status: 200 });
});

describe("a refund is refused", () => {
  test("for a transaction that does not exist, belongs to another order or shop, or is not a sale", async () => {
    const shop = await Counter.open();
    const { uuid } = await shop.paidOrder();
    const [sale] = await shop.transactions(uuid);
    const unpaid = await shop.order();
    const calls = [
      [refund(uuid, -1), 400, "error_bad_request"],
      [`POST /shop/orders/${uuid}/transactions/abc/refund`, 400, "error_bad_request"],
      [refund("550e8400-e29b-41d4-a716-446655440001", sale!.id), 404, "error_not_found"],
      [refund(unpaid.uuid, sale!.id), 400, "error_order_not_paid"],
      [refund(uuid, 99_999), 404, "error_not_found"],
      // This id is of the documentation's own order.
      [refund(uuid, 12_345), 400, "error_transaction_mismatch"],
    ] as const;
    for (const [call, status, error] of calls) expect(await shop.call(call)).toMatchObject({ status, body: { error } });

    await shop.tribute.levers["charge-back"]({ uuid, transaction_id: sale!.id });
    const [back] = await shop.transactions(uuid);
    expect(await shop.call(refund(uuid, back!.id))).toMatchObject({ body: { error: "error_not_refundable" } });
    expect(await shop.call(refund(uuid, sale!.id))).toMatchObject({ body: { error: "error_already_refunded" } });
  });

  test("to other users, but not to a manager", async () => {
    const shop = await Counter.open();
    const { uuid } = await shop.paidOrder();
    const [sale] = await shop.transactions(uuid);
    expect((await shop.call(refund(uuid, sale!.id), undefined, shop.tribute.keys[1])).status).toBe(403);
    const { api_key } = await shop.tribute.levers["add-manager"]({ shop_id: 1 });
    expect((await shop.call(refund(uuid, sale!.id), undefined, api_key)).status).toBe(200);
  });
});

describe("a subscription", () => {
  test("ends when the refund of its last charge is completed, not before", async () => {
    const shop = await Counter.open();
    const { uuid } = await shop.paidOrder({ period: "monthly" });
    await shop.tribute.levers.renew({ uuid, outcome: "success" });
    const [last] = await shop.transactions(uuid);
    await shop.call(refund(uuid, last!.id));
    expect(await shop.look(uuid)).toMatchObject({ memberStatus: "active" });
    await shop.tribute.world.advance("5s");
    expect(await shop.look(uuid)).toMatchObject({ status: "paid", memberStatus: "cancelled" });
    expect((await shop.told()).at(-1)).toMatchObject({
      name: "shop_order_cancelled",
      payload: { cancelReason: "last_charge_refunded" },
    });
  });

  test("continues when an older charge is refunded", async () => {
    const shop = await Counter.open();
    const { uuid } = await shop.paidOrder({ period: "monthly" });
    await shop.tribute.levers.renew({ uuid, outcome: "success" });
    const [, first] = await shop.transactions(uuid);
    await shop.tribute.levers["charge-back"]({ uuid, transaction_id: first!.id });
    expect(await shop.look(uuid)).toMatchObject({ memberStatus: "active" });
    await shop.audit();
  });
});
