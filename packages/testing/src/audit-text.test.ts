import { bunaistore } from "@vitrine/mock-bunaistore";
import { expect, test } from "vitest";

import { auditText } from "./audit-text.ts";
import { createTestWorld } from "./test-world.ts";

const request = {
  method: "POST",
  headers: { "x-api-key": "sk_live_demo" },
  body: JSON.stringify({ product_id: "PRD_ajS8x", qty: 1 }),
};

test("an audit without violations gives an empty text", async () => {
  expect(auditText(await createTestWorld({ providers: { bunaistore } }).audit())).toBe("");
});

test("a violation lists the newest ten requests that led to it", async () => {
  const finding = { rule: "negative-balance", detail: "it holds -1", account: "bunaistore/wallet/12345678" };
  const thief = { ...bunaistore, audit: async () => [finding] };
  const world = createTestWorld({ providers: { bunaistore: thief } });
  for (let purchase = 0; purchase < 12; purchase += 1)
    await world.fetch("https://api.bunaistore.shop/v1/orders", request);
  const lines = auditText(await world.audit()).split("\n");
  expect(lines).toHaveLength(12);
  expect(lines.slice(0, 3)).toEqual([
    "negative-balance: it holds -1",
    "  2 earlier requests",
    "  request 3: POST /v1/orders 200 at 2024-06-19T14:32:07.000Z, key sk_…demo",
  ]);
});
