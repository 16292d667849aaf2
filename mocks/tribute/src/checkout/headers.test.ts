import { createHash } from "node:crypto";

import { expect, test } from "vitest";

import { checkoutHeaders, redirectHeaders } from "./headers.ts";
import { unknownOrderPage } from "./page.ts";

test("the policy admits the style sheet of the page, and no other", () => {
  const [, sheet = ""] = /<style>(.*)<\/style>/s.exec(unknownOrderPage("en")) ?? [];
  const sha256 = createHash("sha256").update(sheet).digest("base64");
  expect(checkoutHeaders["content-security-policy"]).toContain(`style-src 'sha256-${sha256}';`);
});

test("nothing is loaded, run, framed or kept", () => {
  expect(checkoutHeaders).toMatchObject({
    "cache-control": "no-store",
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
  });
  expect(checkoutHeaders["content-security-policy"]).toMatch(
    /^default-src 'none';(?!.*(script|unsafe)).*base-uri 'none'/,
  );
});

test("the shop learns no order's address from a redirect", () => {
  expect(redirectHeaders("https://shop.example/")).toEqual({
    location: "https://shop.example/",
    "cache-control": "no-store",
    "referrer-policy": "same-origin",
  });
});
