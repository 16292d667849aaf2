import { expect, test } from "vitest";

import { Counter } from "../counter.test-shop.ts";

const id = (body: unknown): unknown => (body as { id?: number }).id;

test("the oldest active shop is used unless another one is named", async () => {
  const shop = await Counter.open();
  const { shop: second } = await shop.tribute.levers["create-shop"]({ user_id: 123 });
  expect(id((await shop.call("GET /shop")).body)).toBe(1);
  expect(id((await shop.call(`GET /shop?shopId=${second.id}`)).body)).toBe(second.id);
  await shop.tribute.levers["update-shop"]({ id: 1, status: 0 });
  expect(id((await shop.call("GET /shop")).body)).toBe(second.id);
  expect((await shop.call("GET /shops")).body).toMatchObject([{ id: second.id }]);
  expect((await shop.call("GET /shop?shopId=1")).status).toBe(404);
  expect((await shop.call("GET /shop/orders?shopId=1")).body).toHaveLength(1);

  await shop.tribute.levers["update-shop"]({ id: second.id, status: 0 });
  expect((await shop.call("GET /shop")).status).toBe(404);
  expect((await shop.call("GET /shops")).body).toEqual([]);
  expect((await shop.call("GET /shop/orders")).body).toHaveLength(1);
});

test.each(["2", "99", "abc", "-1", "1.0", "", "99999999999999999999"])("shopId=%s is not found", async (shopId) => {
  const shop = await Counter.open();
  for (const operation of ["GET /shop", "GET /shop/orders", "GET /shop/tokens"]) {
    expect(await shop.call(`${operation}?shopId=${shopId}`)).toMatchObject({
      status: 404,
      body: { error: "error_not_found", message: "shop not found" },
    });
  }
});

test("a manager can act on orders, but has no shop", async () => {
  const shop = await Counter.open();
  const { api_key } = await shop.tribute.levers["add-manager"]({ shop_id: 1 });
  const { uuid } = await shop.paidOrder();
  const status = async (operation: string): Promise<number> => (await shop.call(operation, undefined, api_key)).status;
  expect(await status(`GET /shop/orders/${uuid}`)).toBe(200);
  expect(await status(`GET /shop/orders/${uuid}/transactions`)).toBe(200);
  expect(await status(`GET /shop/orders/${uuid}/status`)).toBe(403);
  expect(await status("GET /shop/orders")).toBe(404);
  expect((await shop.call("GET /shops", undefined, api_key)).body).toEqual([]);
});

test("a user without any shop finds no shop and no order", async () => {
  const shop = await Counter.open();
  const { api_key, ...user } = await shop.tribute.levers["issue-key"]({});
  expect(user).toEqual({ user_id: expect.any(Number) as number });
  const { uuid } = await shop.order();
  for (const operation of ["GET /shop", `GET /shop/orders/${uuid}`, `POST /shop/orders/${uuid}/cancel`]) {
    expect(await shop.call(operation, undefined, api_key)).toMatchObject({
      status: 404,
      body: { message: "shop not found" },
    });
  }
});

test("an existing owner gets a further shop and keeps the key", async () => {
  const shop = await Counter.open();
  const first = await shop.tribute.levers["create-shop"]({ name: "Jam", fee_percent: 5.25, sbp: true });
  const second = await shop.tribute.levers["create-shop"]({ user_id: first.user_id });
  expect(second).toMatchObject({ user_id: first.user_id, api_key: first.api_key });
  expect(first.shop).toMatchObject({ name: "Jam", fee_percent: 5.25, sbp: true, status: 1, callbackUrl: "" });
  expect((await shop.call("GET /shops", undefined, first.api_key)).body).toMatchObject([
    { id: first.shop.id },
    { id: second.shop.id },
  ]);
});
