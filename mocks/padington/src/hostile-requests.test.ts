import { Random } from "@vitrine/engine";
import type { Call } from "@vitrine/engine";
import { expect, test } from "vitest";

import { createPadington } from "./index.ts";

const documented = new Set([200, 400, 401, 402, 404, 409]);

test("fifty thousand malformed and random requests get documented answers, and the books still agree", async () => {
  const mistakes: Error[] = [];
  const shop = createPadington({ onError: (error) => mistakes.push(error) });
  const random = new Random(20_240_619, "hostile requests");
  const seen = new Map<number, number>();
  for (let count = 0; count < 50_000; count += 1) {
    const call = anyCall(random);
    const { status, body } = await shop.handle(call);
    if (!documented.has(status)) throw new Error(`${status} for ${JSON.stringify(call)}: ${body}`);
    if (status >= 400) expect(typeof (JSON.parse(body) as { detail?: unknown }).detail).toBe("string");
    seen.set(status, (seen.get(status) ?? 0) + 1);
    if (count % 500 === 0) {
      await shop.levers.credit({ user_id: 12345678, amount: 2_000 });
      await shop.world.advance("11h");
    }
  }
  expect(mistakes).toEqual([]);
  expect([...documented].filter((status) => !seen.has(status))).toEqual([]);
  expect(await shop.world.audit()).toEqual({ ok: true, violations: [] });
}, 60_000);

function oneOf<Value>(random: Random, values: readonly Value[]): Value {
  return values[random.below(values.length)]!;
}

function anyCall(random: Random): Call {
  const [method, path] = oneOf(random, operations);
  const authorization = random.chance(0.9) ? oneOf(random, keys) : undefined;
  return {
    method: random.chance(0.9) ? method : oneOf(random, ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "BREW"]),
    path: random.chance(0.9) ? path.replace("{}", oneOf(random, segments)) : oneOf(random, oddPaths),
    query: random.chance(0.5) ? "" : oneOf(random, queries),
    body: anyBody(random),
    header: (name) => (name === "authorization" ? authorization : undefined),
  };
}

function anyBody(random: Random): string {
  if (random.chance(0.1)) return oneOf(random, oddBodies);
  const fields = Object.fromEntries(
    fieldNames
      .filter(() => random.chance(0.9))
      .map((name) => [name, random.chance(0.9) ? oneOf<unknown>(random, likely[name]) : oneOf(random, oddValues)]),
  );
  const text = JSON.stringify(fields);
  return random.chance(0.95) ? text : text.slice(0, random.below(text.length));
}

const operations = [
  ["GET", "/v1/balance"],
  ["GET", "/v1/catalog"],
  ["POST", "/v1/order"],
  ["POST", "/v1/order"],
  ["POST", "/v1/order"],
  ["GET", "/v1/order/{}"],
  ["GET", "/v1/orders"],
  ["GET", "/v1/rent/{}"],
  ["POST", "/v1/rent"],
  ["POST", "/v1/rent"],
  ["GET", "/v1/rentals"],
] as const;

const keys = [
  "Bearer pad_live_demo",
  "Bearer pad_live_demo",
  "Bearer pad_live_demo",
  "bearer  pad_live_other ",
  "Basic pad_live_demo",
  "Bearer",
  "Bearer ",
  "Bearer pad_live_demo pad_live_other",
  "pad_live_demo",
  "Bearer __proto__",
  "Bearer ключ",
];
const segments = [
  "gifts",
  "numbers",
  "usernames",
  "PAD-00000000",
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
  "/v1",
  "/v1/",
  "/v1/balance/",
  "/V1/BALANCE",
  "/v2/balance",
  "/v1/order",
  "/v1/rent/",
  "/%",
];
const queries = [
  "limit=1",
  "limit=0",
  "limit=101",
  "limit=abc",
  "offset=-1",
  "offset=1e3",
  "offset=999999999999999",
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
  Number.MAX_VALUE,
  Number.MAX_SAFE_INTEGER,
  "",
  "\u0000",
  "💥".repeat(50),
  "__proto__",
  [],
  {},
  [[[]]],
  { toString: 1 },
];
const likely = {
  category: ["chatgpt", "claude", "robux", "stars", "premium", "gifts", "numbers", "usernames"],
  item: ["plus_1m", "plus_12m", "pro_1m", "pro", "max5", "max20"],
  pack: ["r80", "r500", "r1", "constructor"],
  roblox_username: ["builder", "builder_2fa"],
  roblox_password: ["s3cret"],
  quantity: [50, 51, 1_000_000, 49],
  duration: [3, 6, 12, "3", "12", 4],
  recipient: ["durov", "@durov", "a b", "1234567", "@@durov"],
  nft_address: ["EQBplushpepe2790", "EQBdurovscap4321", "EQB8880301", "EQBvitrine", "EQBpadington", "EQBnone"],
  duration_days: [1, 2, 29, 30, 31, 365, 366],
  expected_price_rub: [100, 95.24, 0.001, 1e308, 45, 29.9],
} as const;
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
  '{"__proto__":{"category":"stars"}}',
];
