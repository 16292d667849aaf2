import { LeverError } from "@vitrine/engine";
import type { NewOrder, Order } from "@vitrine/specs/padington";
import { describe, expect, test } from "vitest";

import { createPadington } from "./index.ts";
import type { Padington } from "./index.ts";

async function place(shop: Padington, order: NewOrder): Promise<Order> {
  const headers = { authorization: `Bearer ${shop.keys[0]}` };
  const response = await shop.fetch("/v1/order", { method: "POST", headers, body: JSON.stringify(order) });
  return (await response.json()) as Order;
}

async function refusalOf(pulled: Promise<unknown>): Promise<LeverError> {
  const error: unknown = await pulled.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  if (error instanceof LeverError) return error;
  throw new Error("Cannot look at the refusal: the lever was pulled.", { cause: error });
}

const robux: NewOrder = { category: "robux", pack: "r80", roblox_username: "builder", roblox_password: "s3cret" };

describe("a number with too many decimals", () => {
  test.each([
    ["create-account", { balance: 1.005 }, "balance"],
    ["credit", { user_id: 12345678, amount: 0.001 }, "amount"],
    ["set-rate", { usd_rub: 80.00001 }, "usd_rub"],
    ["set-markup", { percent: 25.001 }, "percent"],
    ["set-rent-price", { nft_address: "EQBvitrine", price_per_day_rub: 1.001 }, "price_per_day_rub"],
  ])("is refused by %s, which names the field: %o", async (lever, body, field) => {
    const shop = createPadington();
    const before = await shop.world.ledger();
    const { status, message, field: named } = await refusalOf(shop.pull(lever, body));
    expect([status, named]).toEqual([400, field]);
    expect(message).toContain(`as ${field}: it has more than`);
    expect(await shop.world.ledger()).toEqual(before);
    expect(await shop.accounts()).toHaveLength(2);
  });
});

describe("a lever in the wrong state of the order", () => {
  test.each([
    ["verify-order before verification is required", [], "verify-order", /it is pending. Require verification first/],
    [
      "complete-order on an order that waits for verification",
      ["require-verification"],
      "complete-order",
      /Verify it first/,
    ],
    ["require-verification twice", ["require-verification"], "require-verification", /it needs it already/],
    ["verify-order twice", ["require-verification", "verify-order"], "verify-order", /it is processing/],
    ["complete-order twice", ["complete-order"], "complete-order", /it is completed for good/],
    ["fail-order on a completed order", ["complete-order"], "fail-order", /it is completed for good/],
    ["complete-order on a failed order", ["fail-order"], "complete-order", /it is failed for good/],
    ["fail-order twice", ["require-verification", "fail-order"], "fail-order", /it is failed for good/],
  ])("is refused with 409, and changes neither the order nor the money: %s", async (_what, before, last, reason) => {
    const shop = createPadington();
    const { order_code } = await place(shop, robux);
    for (const lever of before) await shop.pull(lever, { order_code });
    const headers = { authorization: `Bearer ${shop.keys[0]}` };
    const look = async (): Promise<readonly string[]> =>
      Promise.all(
        [`/v1/order/${order_code}`, "/v1/balance"].map(async (path) => (await shop.fetch(path, { headers })).text()),
      );
    const stood = await look();
    await shop.world.advance("1ms");
    const { status, message } = await refusalOf(shop.pull(last, { order_code }));
    expect(status).toBe(409);
    expect(message).toMatch(reason);
    expect(await look()).toEqual(stood);
    expect(await shop.world.audit()).toEqual({ ok: true, violations: [] });
  });

  test("that requests verification again after it was given makes the order wait again", async () => {
    const shop = createPadington();
    const { order_code } = await place(shop, robux);
    for (let round = 0; round < 3; round += 1) {
      await shop.levers["require-verification"]({ order_code });
      await shop.world.advance("10m");
      const { order } = await shop.levers["verify-order"]({ order_code });
      expect(order.status).toBe("processing");
    }
    await shop.world.advance("2m");
    await expect(shop.levers["fail-order"]({ order_code })).rejects.toThrow(/it is completed for good/);
  });

  test("names a category that does not allow it", async () => {
    const shop = createPadington();
    const { order_code } = await place(shop, { category: "stars", quantity: 50, recipient: "durov" });
    const { message } = await refusalOf(shop.levers["require-verification"]({ order_code }));
    expect(message).toMatch(/its category is stars. Use a robux order/);
  });
});
