import { createHmac } from "node:crypto";

import { expect, test } from "vitest";

import { hmacSha256 } from "./hmac.ts";

test.each(["{}", '{"title":"Мармелад 🍊"}', ""])("the signature of %j is the standard HMAC", async (body) => {
  expect(await hmacSha256(body, "key_demo")).toBe(createHmac("sha256", "key_demo").update(body).digest("hex"));
});
