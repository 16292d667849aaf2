import { hostileCalls } from "@vitrine/engine/hostile-calls";
import type { Surface } from "@vitrine/engine/hostile-calls";
import { answers } from "@vitrine/specs/tribute/answers";
import { expect, test } from "vitest";

import { createTribute } from "./index.ts";
import type { Tribute } from "./index.ts";

const required: ReadonlySet<string> = new Set(["amount", "currency", "title", "description", "token"]);

/** `token` is a saved card that can be charged. */
const surfaceWith = (token: string): Surface => ({
  operations: [
    ["GET", "/api/v1/shop"],
    ["GET", "/api/v1/shops"],
    ["GET", "/api/v1/shop/orders"],
    ["POST", "/api/v1/shop/orders"],
    ["POST", "/api/v1/shop/orders"],
    ["GET", "/api/v1/shop/orders/{}"],
    ["GET", "/api/v1/shop/orders/{}/status"],
    ["POST", "/api/v1/shop/orders/{}/cancel"],
    ["GET", "/api/v1/shop/orders/{}/transactions"],
    ["POST", "/api/v1/shop/orders/{}/transactions/{}/refund"],
    ["POST", "/api/v1/shop/orders/{}/webhooks/resend"],
    ["GET", "/api/v1/shop/tokens"],
    ["GET", "/api/v1/shop/tokens/{}"],
    ["DELETE", "/api/v1/shop/tokens/{}"],
    ["POST", "/api/v1/shop/charges"],
    ["POST", "/api/v1/shop/charges"],
    ["GET", "/api/v1/shop/charges/{}"],
  ],
  paths: ["/api/v1", "/api/v1/", "/api/v1/shop/", "/API/V1/SHOP", "/shop", "/api/v1/products"],
  segments: [
    "550e8400-e29b-41d4-a716-446655440000",
    "550e8400-e29b-41d4-a716-446655440000",
    "550E8400-E29B-41D4-A716-446655440000",
    "12345",
    "12346",
    "-1",
    "1e3",
    "18446744073709551615",
  ],
  queries: [
    "shopId=1",
    "shopId=2",
    "shopId=abc",
    "shopId=",
    "dateFrom=2023-11-13&dateTo=2023-11-13",
    "dateFrom=2023-02-30&dateTo=never",
    "paymentLinkUuid=x",
    "startFrom=-1",
    "startFrom=999999999999999",
    "limit=0&offset=-1&active=perhaps",
  ],
  key: {
    header: "api-key",
    values: ["tribute_demo", "tribute_demo", "tribute_demo", "tribute_other", " tribute_demo "],
  },
  fields: {
    amount: [100, 100_000, 300_000, 30_000_000, 99, 30_000_001],
    currency: ["eur", "rub", "usd", "rub", "eur", "RUB"],
    title: ["Product X", "a".repeat(100), "💥".repeat(50), "a".repeat(101)],
    description: ["Detailed product description", "a".repeat(300), "💥".repeat(151)],
    successUrl: ["https://shop.com/success", "HTTP://shop.com", "https://", "javascript:alert(1)", "https://a b"],
    failUrl: ["https://shop.com/fail", "http://[::1]/", "http://[", "shop.com"],
    email: ["customer@example.com", "a@b", "[email protected]"],
    savePaymentMethod: [true, false],
    comment: ["Special request", "a".repeat(5_000)],
    customerId: ["user_12345", "💥".repeat(129)],
    period: ["onetime", "weekly", "monthly", "quarterly", "halfyearly", "yearly", "daily"],
    shopId: [1, 1, 1, 2],
    starsAmount: [1, 49, 50],
    imageUrl: ["https://shop.com/a.png", "http://shop.com/a.png"],
    firstPeriodAmount: [1, 100, 30_000_001],
    trialPeriod: ["one_hour", "seven_days", "one_day"],
    event: ["shop_order", "shop_order_refunded", "shop_token_charge_success"],
    token: [token, token, "660e8400-e29b-41d4-a716-446655440001", "660e8400"],
    reference: ["order-123", "a".repeat(257)],
    idempotencyKey: ["charge-req-abc123", "💥".repeat(33)],
  },
  presence: (field) => (required.has(field) ? 0.97 : 0.2),
});

test("fifty thousand malformed and random requests get documented answers, and the books still agree", async () => {
  const mistakes: Error[] = [];
  const shop = createTribute({ onError: (error) => mistakes.push(error) });
  const seen = new Map<number, number>();
  const ids = new Set<string>();
  let count = 0;
  for (const call of hostileCalls(surfaceWith(await tokenOf(shop)), 50_000)) {
    if ((count += 1) % 100 === 0) await shop.world.advance("3s");
    const { status, body } = await shop.handle(call);
    seen.set(status, (seen.get(status) ?? 0) + 1);
    if (status < 400) continue;
    if (!answers["GET /shop"][404]!.body!(JSON.parse(body)))
      throw new Error(`${status} for ${JSON.stringify(call)}: ${body}`);
    ids.add((JSON.parse(body) as { requestId: string }).requestId);
  }
  expect(mistakes).toEqual([]);
  expect(new Set(seen.keys())).toEqual(new Set([200, 400, 401, 403, 404, 409, 429]));
  expect(ids.size).toBe(50_000 - seen.get(200)!);
  expect(await shop.world.audit()).toEqual({ ok: true, violations: [] });
}, 60_000);

/** A card saved in the other shop, which may charge it. */
async function tokenOf(shop: Tribute): Promise<string> {
  const order = { shop_id: 2, amount: 100_000, currency: "rub", title: "A", description: "B" } as const;
  const { uuid } = (await shop.levers["order-from-link"](order)).order;
  await shop.levers["pay-order"]({ uuid });
  const headers = { "Api-Key": shop.keys[1]! };
  const [saved] = (await (await shop.fetch("/api/v1/shop/tokens", { headers })).json()) as { token: string }[];
  return saved!.token;
}
