import { Random } from "@vitrine/engine";
import type { Call } from "@vitrine/engine";
import { expect, test } from "vitest";

import { createBunaistore } from "./index.ts";

const documented = new Set([200, 202, 400, 401, 402, 404, 405, 409, 429]);

test("a hundred thousand malformed and random requests get documented answers, and the books still agree", async () => {
  const mistakes: Error[] = [];
  const shop = createBunaistore({ onError: (error) => mistakes.push(error) });
  const random = new Random(20_240_619, "hostile requests");
  const seen = new Map<number, number>();
  for (let count = 0; count < 100_000; count += 1) {
    const call = anyCall(random);
    const { status, body } = await shop.handle(call);
    if (!documented.has(status)) throw new Error(`${status} for ${JSON.stringify(call)}: ${body}`);
    if (status >= 400) expect(typeof (JSON.parse(body) as { detail?: unknown }).detail).toBe("string");
    seen.set(status, (seen.get(status) ?? 0) + 1);
    // Otherwise nearly everything would be a 429.
    if (count % 200 === 0) await shop.world.advance("61s");
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
  const headers: Readonly<Record<string, string>> = random.chance(0.9) ? { "x-api-key": oneOf(random, keys) } : {};
  return {
    method: random.chance(0.9) ? method : oneOf(random, ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "BREW"]),
    path: random.chance(0.9) ? path.replace("{id}", oneOf(random, ids)) : oneOf(random, oddPaths),
    query: random.chance(0.5) ? "" : oneOf(random, queries),
    body: anyBody(random),
    header: (name) => headers[name],
  };
}

function anyBody(random: Random): string {
  if (random.chance(0.2)) return oneOf(random, oddBodies);
  const fields = Object.fromEntries(
    fieldNames.filter(() => random.chance(0.6)).map((name) => [name, oneOf(random, [...likely[name], ...oddValues])]),
  );
  const text = JSON.stringify(fields);
  return random.chance(0.9) ? text : text.slice(0, random.below(text.length));
}

const operations = [
  ["GET", "/v1/me"],
  ["GET", "/v1/products"],
  ["GET", "/v1/product-groups"],
  ["GET", "/v1/products/{id}"],
  ["POST", "/v1/orders"],
  ["POST", "/v1/orders"],
  ["GET", "/v1/orders/{id}"],
  ["GET", "/v1/developer/me"],
  ["POST", "/v1/developer/webhook"],
  ["DELETE", "/v1/developer/webhook"],
  ["GET", "/v1/topup/addresses"],
  ["POST", "/v1/topup/submit_txid"],
] as const;

const keys = ["sk_live_demo", "sk_live_demo", "sk_live_other", "", "   ", "sk_live_nobody", "\u0000", "ключ"];
const ids = [
  "PRD_ajS8x",
  "ab360422",
  "ORDx8kLm2Qp",
  "%E0%A4%A",
  "..",
  "%2e%2e",
  "__proto__",
  "constructor",
  "💥",
  "a".repeat(5_000),
];
const oddPaths = [
  "",
  "/",
  "//",
  "/v1",
  "/v1/",
  "/v1/me/",
  "/V1/ME",
  "/v2/me",
  "/v1/orders/a/b",
  "/v1/products/",
  "/%",
  "/v1/me%20",
];
const queries = [
  "limit=1",
  "limit=0",
  "limit=-1",
  "limit=abc",
  "limit=1e3",
  "limit=99999999999999999999",
  "offset=-5&limit=2",
  "offset=100000",
  "type=auto&view=groups",
  "type=__proto__",
  "include_note=maybe",
  "include_note=constructor",
  "include_variants=true&limit=1",
  "%",
  "&&&=&=",
  "limit=1&limit=x",
];

const oddValues: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e300,
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
  product_id: ["PRD_ajS8x", "ab360422", "PRD_unl1m", "PRD_XYZ", "constructor"],
  qty: [1, 2, 3, 7, 9999, 100_000],
  include_after_note: [true, false],
  url: [
    "https://mystore.com/hook",
    "http://127.0.0.1:9/hook",
    "http://mystore.com",
    "ftp://x",
    "https://",
    "https://a b",
  ],
  method: ["bep20", "ton", "trx", "binance", "visa", "hasOwnProperty"],
  txid: [`0x${"a".repeat(64)}`, "b".repeat(64), "40123456789", "4.012e10", "Zm9v", `${"A".repeat(43)}=`],
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
  '{"__proto__":{"qty":1}}',
  "NaN",
];
