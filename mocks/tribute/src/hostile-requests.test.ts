import { Random } from "@vitrine/engine";
import type { Call } from "@vitrine/engine";
import { answers } from "@vitrine/specs/tribute/answers";
import { expect, test } from "vitest";

import { createTribute } from "./index.ts";
import type { Tribute } from "./index.ts";

test("fifty thousand malformed and random requests get documented answers, and the books still agree", async () => {
  const mistakes: Error[] = [];
  const shop = createTribute({ onError: (error) => mistakes.push(error) });
  const token = await tokenOf(shop);
  const random = new Random(20_240_619, "hostile requests");
  const seen = new Map<number, number>();
  const ids = new Set<string>();
  for (let count = 0; count < 50_000; count += 1) {
    const call = anyCall(random, token);
    if (count % 100 === 0) await shop.world.advance("3s");
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

function oneOf<Value>(random: Random, values: readonly Value[]): Value {
  return values[random.below(values.length)]!;
}

/** A card of the other shop, which may charge it. */
async function tokenOf(shop: Tribute): Promise<string> {
  const order = { shop_id: 2, amount: 100_000, currency: "rub", title: "A", description: "B" } as const;
  const { uuid } = (await shop.levers["order-from-link"](order)).order;
  await shop.levers["pay-order"]({ uuid });
  const headers = { "Api-Key": shop.keys[1]! };
  const [saved] = (await (await shop.fetch("/api/v1/shop/tokens", { headers })).json()) as { token: string }[];
  return saved!.token;
}

function anyCall(random: Random, token: string): Call {
  const [method, path] = oneOf(random, operations);
  const key = random.chance(0.95) ? oneOf(random, keys) : undefined;
  return {
    method: random.chance(0.9) ? method : oneOf(random, ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "BREW"]),
    path: random.chance(0.9)
      ? `/api/v1${path.replaceAll("{}", () => oneOf(random, [...segments, token]))}`
      : oneOf(random, oddPaths),
    query: random.chance(0.5) ? "" : oneOf(random, queries),
    body: anyBody(random, token),
    header: (name) => (name === "api-key" ? key : undefined),
  };
}

/** Mostly orders in which one or two things are wrong. */
function anyBody(random: Random, token: string): string {
  if (random.chance(0.1)) return oneOf(random, oddBodies);
  const fields = Object.fromEntries(
    fieldNames
      .filter((name) => random.chance(required.has(name) ? 0.97 : 0.2))
      .map((name) => [name, random.chance(0.95) ? oneOf<unknown>(random, likely[name]) : oneOf(random, oddValues)]),
  );
  const text = JSON.stringify(random.chance(0.5) ? { ...fields, token } : fields);
  return random.chance(0.97) ? text : text.slice(0, random.below(text.length));
}

const operations = [
  ["GET", "/shop"],
  ["GET", "/shops"],
  ["GET", "/shop/orders"],
  ["POST", "/shop/orders"],
  ["POST", "/shop/orders"],
  ["GET", "/shop/orders/{}"],
  ["GET", "/shop/orders/{}/status"],
  ["POST", "/shop/orders/{}/cancel"],
  ["GET", "/shop/orders/{}/transactions"],
  ["POST", "/shop/orders/{}/transactions/{}/refund"],
  ["POST", "/shop/orders/{}/webhooks/resend"],
  ["GET", "/shop/tokens"],
  ["GET", "/shop/tokens/{}"],
  ["DELETE", "/shop/tokens/{}"],
  ["POST", "/shop/charges"],
  ["POST", "/shop/charges"],
  ["GET", "/shop/charges/{}"],
] as const;

const keys = [
  "tribute_demo",
  "tribute_demo",
  "tribute_demo",
  "tribute_other",
  " tribute_demo ",
  "",
  "__proto__",
  "ключ",
];
const segments = [
  "550e8400-e29b-41d4-a716-446655440000",
  "550e8400-e29b-41d4-a716-446655440000",
  "550E8400-E29B-41D4-A716-446655440000",
  "12345",
  "12346",
  "-1",
  "1e3",
  "18446744073709551615",
  "%E0%A4%A",
  "..",
  "__proto__",
  "💥",
  "a".repeat(5_000),
];
const oddPaths = [
  "",
  "/",
  "//",
  "/api/v1",
  "/api/v1/",
  "/api/v1/shop/",
  "/API/V1/SHOP",
  "/shop",
  "/api/v1/products",
  "/%",
];
const queries = [
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
  "%",
  "&=&",
];

const oddValues: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e-300,
  1e300,
  Number.MAX_SAFE_INTEGER,
  "",
  " ",
  "\u0000",
  "💥".repeat(51),
  "__proto__",
  [],
  {},
  [[[]]],
  { toString: 1 },
];
const likely = {
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
  token: ["660e8400-e29b-41d4-a716-446655440001", "660e8400"],
  reference: ["order-123", "a".repeat(257)],
  idempotencyKey: ["charge-req-abc123", "💥".repeat(33)],
} as const;
const required: ReadonlySet<string> = new Set(["amount", "currency", "title", "description"]);
const fieldNames = Object.keys(likely) as readonly (keyof typeof likely)[];
const oddBodies = [
  "",
  " ",
  "{",
  "null",
  "[]",
  '"text"',
  "1",
  "{}}",
  "\u0000",
  "[".repeat(10_000),
  "NaN",
  '{"__proto__":{"currency":"rub"}}',
];
