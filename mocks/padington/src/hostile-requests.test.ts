import { hostileCalls } from "@vitrine/engine/hostile-calls";
import type { Surface } from "@vitrine/engine/hostile-calls";
import { expect, test } from "vitest";

import { createPadington } from "./index.ts";

const documented = new Set([200, 400, 401, 402, 404, 409]);

const surface: Surface = {
  operations: [
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
  ],
  paths: ["/v1", "/v1/", "/v1/balance/", "/V1/BALANCE", "/v2/balance", "/v1/order", "/v1/rent/"],
  segments: ["gifts", "numbers", "usernames", "PAD-00000000"],
  queries: ["limit=1", "limit=0", "limit=101", "limit=abc", "offset=-1", "offset=1e3", "offset=999999999999999"],
  key: {
    header: "authorization",
    values: [
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
    ],
  },
  fields: {
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
  },
  presence: () => 0.9,
};

test("fifty thousand malformed and random requests get documented answers, and the books still agree", async () => {
  const mistakes: Error[] = [];
  const shop = createPadington({ onError: (error) => mistakes.push(error) });
  const seen = new Set<number>();
  let count = 0;
  for (const call of hostileCalls(surface, 50_000)) {
    const { status, body } = await shop.handle(call);
    if (!documented.has(status)) throw new Error(`${status} for ${JSON.stringify(call)}: ${body}`);
    if (status >= 400) expect(typeof (JSON.parse(body) as { detail?: unknown }).detail).toBe("string");
    seen.add(status);
    if ((count += 1) % 500 === 0) {
      await shop.levers.credit({ user_id: 12345678, amount: 2_000 });
      await shop.world.advance("11h");
    }
  }
  expect(mistakes).toEqual([]);
  expect(seen).toEqual(documented);
  expect(await shop.world.audit()).toEqual({ ok: true, violations: [] });
}, 60_000);
