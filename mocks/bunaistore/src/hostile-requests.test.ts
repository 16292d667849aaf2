import { hostileCalls } from "@vitrine/engine/hostile-calls";
import type { Surface } from "@vitrine/engine/hostile-calls";
import { expect, test } from "vitest";

import { createBunaistore } from "./index.ts";

const documented = new Set([200, 202, 400, 401, 402, 404, 405, 409, 429]);

const surface: Surface = {
  operations: [
    ["GET", "/v1/me"],
    ["GET", "/v1/products"],
    ["GET", "/v1/product-groups"],
    ["GET", "/v1/products/{}"],
    ["POST", "/v1/orders"],
    ["POST", "/v1/orders"],
    ["GET", "/v1/orders/{}"],
    ["GET", "/v1/developer/me"],
    ["POST", "/v1/developer/webhook"],
    ["DELETE", "/v1/developer/webhook"],
    ["GET", "/v1/topup/addresses"],
    ["POST", "/v1/topup/submit_txid"],
  ],
  paths: ["/v1", "/v1/", "/v1/me/", "/V1/ME", "/v2/me", "/v1/orders/a/b", "/v1/products/", "/v1/me%20"],
  segments: ["PRD_ajS8x", "ab360422", "ORDx8kLm2Qp"],
  queries: [
    "limit=1",
    "limit=0",
    "limit=-1",
    "limit=abc",
    "offset=100000",
    "type=auto&view=groups",
    "type=__proto__",
    "include_note=maybe",
    "include_note=constructor",
    "include_variants=true&limit=1",
  ],
  key: { header: "x-api-key", values: ["sk_live_demo", "sk_live_demo", "sk_live_other", "sk_live_nobody"] },
  fields: {
    product_id: ["PRD_ajS8x", "ab360422", "PRD_unl1m", "PRD_XYZ", "constructor"],
    qty: [1, 2, 3, 7, 9999, 100_000],
    include_after_note: [true, false],
    url: ["https://mystore.com/hook", "http://127.0.0.1:9/hook", "http://mystore.com", "ftp://x", "https://"],
    method: ["bep20", "ton", "trx", "binance", "visa", "hasOwnProperty"],
    txid: [`0x${"a".repeat(64)}`, "b".repeat(64), "40123456789", "4.012e10", "Zm9v", `${"A".repeat(43)}=`],
  },
  presence: () => 0.6,
};

test("a hundred thousand malformed and random requests get documented answers, and the books still agree", async () => {
  const mistakes: Error[] = [];
  const shop = createBunaistore({ onError: (error) => mistakes.push(error) });
  const seen = new Set<number>();
  let count = 0;
  for (const call of hostileCalls(surface, 100_000)) {
    const { status, body } = await shop.handle(call);
    if (!documented.has(status)) throw new Error(`${status} for ${JSON.stringify(call)}: ${body}`);
    if (status >= 400) expect(typeof (JSON.parse(body) as { detail?: unknown }).detail).toBe("string");
    seen.add(status);
    // Otherwise most answers would be 429.
    if ((count += 1) % 200 === 0) await shop.world.advance("61s");
  }
  expect(mistakes).toEqual([]);
  expect(seen).toEqual(documented);
  expect(await shop.world.audit()).toEqual({ ok: true, violations: [] });
}, 60_000);
