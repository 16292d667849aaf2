import { bunaistoreLevers } from "@vitrine/specs/control/levers";
import type { BunaistoreLevers } from "@vitrine/specs/control/levers";
import { expect, test } from "vitest";

import { steer } from "../test/steer.ts";

const hash = "b".repeat(64);

/** One body for each lever, in an order in which all of them succeed. */
const bodies: { readonly [Lever in keyof BunaistoreLevers]: BunaistoreLevers[Lever]["body"] } = {
  credit: { user_id: 12345678, amount: 25.5 },
  "update-product": { product_id: "PRD_ajS8x", price: 4.25, promo_tiers: {} },
  "create-product": { name: "3 months", price: 2.75, stock_type: "manual", group_name: "Amazon Prime", stock_count: 4 },
  "add-stock": { product_id: "PRD_ajS8x", items: ["mail-1:secret\nline", "mail-2:secret"] },
  "remove-stock": { product_id: "ab360422", count: 11 },
  "place-bot-order": { user_id: 12345678, product_id: "PRD_ajS8x", qty: 3 },
  "refund-order": { order_id: "ORDx8kLm2Qp" },
  "delete-product": { product_id: "PRD_ajS8x" },
  suspend: { user_id: 12345678 },
  restore: { user_id: 12345678 },
  "issue-key": { user_id: 12345678 },
  "revoke-key": { api_key: "sk_live_other" },
  "create-account": { display_name: "Ada", balance: 100 },
  "update-account": { user_id: 12345678, display_name: null },
  "set-webhook": { user_id: 12345678, url: "http://127.0.0.1:9/hook" },
  "set-maintenance": { on: true },
  "set-api": { enabled: false },
  "set-worker": { running: false },
  "set-payment-method": { method: "ton", enabled: false, minimum: 2 },
  pay: { method: "trx", txid: hash, amount: 25.5, bonus: 0.5, recipient: "ours", seen_at: "2024-06-19T15:00:00Z" },
};

test("every lever of the spec works and answers as the spec says", async () => {
  const { control, worlds } = await steer();
  for (const [lever, body] of Object.entries(bodies)) {
    const reply = await control("POST", `/worlds/default/bunaistore/${lever}`, body);
    expect([lever, reply.status, reply.text]).toEqual([lever, 200, reply.text]);
  }
  expect(Object.keys(bodies).toSorted()).toEqual(Object.keys(bunaistoreLevers).toSorted());
  expect(await worlds.first.audit()).toEqual({ ok: true, violations: [] });
});

test("a lever without required fields needs no body", async () => {
  const { control } = await steer();
  const reply = await control("POST", "/worlds/default/bunaistore/create-account");
  expect(reply.json()).toMatchObject({ display_name: null, balance: 0, api_key: expect.any(String) as unknown });
});

test.each([
  ["credit", { user_id: 12345678, amount: "ten" }, 400, "amount"],
  ["credit", { user_id: 12345678, amount: 1.005 }, 400, "1.005"],
  ["credit", { user_id: 12345678, amount: 1, note: "x" }, 400, "note"],
  ["credit", { user_id: 1, amount: 1 }, 404, "1"],
  ["credit", "{", 400, "JSON"],
  ["refund-order", { order_id: "ORDnothing" }, 404, "ORDnothing"],
  ["remove-stock", { product_id: "ab360422", count: 12 }, 409, "12"],
  ["create-account", { user_id: 12345678 }, 409, "12345678"],
  ["fly", {}, 404, "fly"],
])("%s with %j is refused with %i and says %s", async (lever, body, status, word) => {
  const { control } = await steer();
  const reply = await control("POST", `/worlds/default/bunaistore/${lever}`, body);
  expect(reply.status).toBe(status);
  expect((reply.json() as { readonly detail: string }).detail).toContain(word);
});

test("a lever cannot be read with GET", async () => {
  const { control } = await steer();
  const reply = await control("GET", "/worlds/default/bunaistore/fly");
  expect([reply.status, reply.headers.allow]).toEqual([405, "POST"]);
});

test("a provider that is not served has no levers", async () => {
  const { control } = await steer();
  expect((await control("POST", "/worlds/default/tribute/pay-order", {})).status).toBe(404);
});
