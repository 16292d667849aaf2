import { expect, test } from "vitest";

import { createPadington } from "./index.ts";

const robux = { category: "robux", pack: "r80", roblox_username: "builder", roblox_password: "s3cret" };

test.each([
  [{ category: "premium", duration: 4, recipient: "durov" }, "duration must be 3, 6 or 12"],
  [
    { category: "stars", quantity: 50, recipient: "@" },
    "recipient must be a Telegram username: 5 to 32 letters, digits and underscores, the first a letter",
  ],
  [{ ...robux, roblox_username: "x".repeat(101) }, "roblox_username must have at most 100 characters"],
  [{ ...robux, roblox_password: "" }, "roblox_password must not be empty"],
])("the detail of a 400 is a readable sentence: %o", async (order, detail) => {
  const shop = createPadington();
  const headers = { authorization: `Bearer ${shop.keys[0]}` };
  const response = await shop.fetch("/v1/order", { method: "POST", headers, body: JSON.stringify(order) });
  expect([response.status, await response.json()]).toEqual([400, { detail }]);
});
