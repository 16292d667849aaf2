import type { Order, OrderPage } from "@vitrine/specs/padington";
import { describe, expect, test } from "vitest";

import { createPadington } from "./index.ts";
import { redact } from "./redact.ts";

const order = '{"category":"robux","pack":"r80","roblox_username":"builder"';

test.each([
  ["a password", '{"category":"robux","roblox_password":"s3cret"}', '{"category":"robux","roblox_password":"…"}'],
  ["one that is not a text", '{"roblox_password":{"a":["s3cret"]}}', '{"roblox_password":"…"}'],
  ["one deep inside", '[{"order":{"roblox_password":"s3cret"}}]', '[{"order":{"roblox_password":"…"}}]'],
  ["JSON within JSON", String.raw`{"note":"{\"password\":\"s3cret\"}"}`, '{"note":"…"}'],
  ["a text of JSON", String.raw`"{\"password\":\"s3cret\"}"`, String.raw`"{\"password\":\"…\"}"`],
  ["one in a sentence", '{"note":"the password is s3cret"}', '{"note":"the password…"}'],
  ["a name written in escapes", String.raw`{"roblox_pass\u0077ord":"s3cret"}`, '{"roblox_password":"…"}'],
  ["a repeated field", '{"roblox_password":"s3cret","roblox_password":"x"}', '{"roblox_password":"…"}'],
])("%s is removed", (_what, text, kept) => {
  expect(redact(text)).toBe(kept);
});

describe("of anything like an order of robux, only documented fields in documented formats are kept:", () => {
  test.each([
    ["misspelt names", `${order},"roblox_pasword":"s3cret"}`, `${order},"roblox_pasword":"…"}`],
    ["short names", `${order},"pw":"s3cret"}`, `${order},"pw":"…"}`],
    ["meaningless names", `${order},"key":"s3cret","n":53123}`, `${order},"key":"…","n":"…"}`],
    [
      "values without a name of their own",
      `${order},"login":["builder",{"a":"s3cret"}]}`,
      `${order},"login":["…",{"a":"…"}]}`,
    ],
    ["names that are values", `${order},"s3cret":true}`, `${order},"…":true}`],
    [
      "fields of other categories",
      `${order},"recipient":"s3cret","item":"s3cret"}`,
      `${order},"recipient":"…","item":"…"}`,
    ],
    ["fields of answers", `${order},"status":"s3cret","message":"s3cret"}`, `${order},"status":"…","message":"…"}`],
    ["a pack", '{"category":"robux","pack":"s3cret"}', '{"category":"robux","pack":"…"}'],
    ["a user name", `{"category":"robux","roblox_username":"s3-cret"}`, '{"category":"robux","roblox_username":"…"}'],
    ["a category", '{"category":"s3cret","pack":"r80"}', '{"category":"…","pack":"r80"}'],
    ["an order without category", '{"pack":"r80","key":"s3cret"}', '{"pack":"r80","key":"…"}'],
    ["an order under another name", '{"type":"robux","key":"s3cret"}', '{"type":"…","key":"…"}'],
    [
      "another category",
      '{"category":"stars","quantity":50,"psw":"s3cret"}',
      '{"category":"stars","quantity":50,"psw":"…"}',
    ],
  ])("%s", (_what, text, kept) => {
    expect(redact(text)).toBe(kept);
  });
});

test.each([
  ["a truncated body", '{"category":"robux","roblox_password":"s3cret', '{"category":"robux","roblox_password…'],
  ["one whose password comes first", '{"key":"s3cret","category":"robux"', '…category":"robux"'],
  ["a form", "category=robux&roblox_password=s3cret&pack=r80", "category=robux&roblox_password…"],
  ["a form with other names", "category=robux&pack=r80&user=builder&key=s3cret", "category=robux&pack=r80…"],
  ["a few words", "robux:s3cret", "robux…"],
  ["words without any order", "robux builder s3cret", "robux…"],
  ["single quotes", "{'category': 'robux', 'key': 's3cret'}", "{'category': 'robux…"],
  [
    "one beside more brackets than can be written",
    `{"password":1,"x":${"[".repeat(1e5)}${"]".repeat(1e5)}}`,
    '{"password…',
  ],
  ["escapes that break off", String.raw`{"roblox_pass\u0077ord":"s3cret`, '{"roblox_password…'],
  ["escapes before the name", String.raw`{"roblox_p\u0061ssword":"s3cret`, '{"roblox_password…'],
])("of text that is not JSON, documented words are kept: %s", (_what, text, kept) => {
  expect(redact(text)).toBe(kept);
});

test.each([
  ["a query", "/v1/order?roblox_password=s3cret", "/v1/order?…"],
  ["a query of any name", "/v1/balance?x=s3cret&limit=5", "/v1/balance?…&limit=5"],
  ["what stands for a code", "/v1/order/s3cret", "/v1/order/…"],
  ["a path that does not exist", "/v1/order/robux/builder/s3cret", "/v1/order/…/…/…"],
  ["a path that says what it is", "/v1/roblox/builder/s3cret", "/v1…"],
  ["a name in escapes", "/v1/orders?roblox%5Fp%61ssword=s3cret", "/v1/orders?roblox_password…"],
])("of a path, the documented part is kept: %s", (_what, text, kept) => {
  expect(redact(text)).toBe(kept);
});

test.each([
  "",
  "{",
  "/v1/orders?limit=1",
  "/v1/orders/ORDx8kLm2Qp",
  "/v1/order/PAD-7QK2M9XA",
  "/v1/rent/gifts",
  "/v1/rent/%67ifts",
  '{"category":"stars","quantity":50,"recipient":"durov","note":"as it came"}',
  '{"detail":"roblox_password is required"}',
  '{"detail":"roblox_password must not be empty"}',
  '{"product_name":"Roblox, 80 Robux, a season pass","items":["login:word"]}',
  `${order}}`,
])("%j is kept unchanged", (text) => {
  expect(redact(text)).toBe(text);
});

test("every answer about an order of robux is kept unchanged", async () => {
  const shop = createPadington();
  const headers = { authorization: `Bearer ${shop.keys[0]}` };
  const body = JSON.stringify({ category: "stars", quantity: 50, recipient: "durov" });
  await shop.fetch("/v1/order", { method: "POST", headers, body });
  for (const roblox_username of ["builder", "builder_2fa", "stranger_2fa"]) {
    const robux = JSON.stringify({ category: "robux", pack: "r80", roblox_username, roblox_password: "s3cret" });
    await shop.fetch("/v1/order", { method: "POST", headers, body: robux });
  }
  await shop.world.advance("3m");
  const page = async (): Promise<string> => (await shop.fetch("/v1/orders", { headers })).text();
  const { orders } = JSON.parse(await page()) as OrderPage;
  await shop.levers["fail-order"]({ order_code: orders[0]!.order_code, message: "Wrong password" });
  expect((JSON.parse(await page()) as OrderPage).orders.map((one: Order) => one.status)).toEqual([
    "failed",
    "needs_verification",
    "completed",
    "completed",
  ]);
  const answers = [await page(), await (await shop.fetch("/v1/catalog", { headers })).text()];
  for (const answer of answers) expect(redact(answer)).toBe(answer);
  expect(shop.world.requests().at(-2)?.response).toBe(answers[0]);
});

test.each(["passw", "roblox", "category", '"', "\\", " ", "robux:", '{"pack":', "[", "%70", "/v1/order/"])(
  "a megabyte of %j is redacted quickly",
  (piece) => {
    const began = performance.now();
    redact(piece.repeat(1_000_000 / piece.length));
    expect(performance.now() - began).toBeLessThan(2_000);
  },
);
