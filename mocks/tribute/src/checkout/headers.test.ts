import { createHash } from "node:crypto";

import { expect, test } from "vitest";

import { checkoutHeaders, redirectHeaders } from "./headers.ts";
import { unknownOrderPage } from "./page.ts";

test("the policy allows the page's style sheet and no other", () => {
  const [, sheet = ""] = /<style>(.*)<\/style>/s.exec(unknownOrderPage("en")) ?? [];
  const sha256 = createHash("sha256").update(sheet).digest("base64");
  expect(checkoutHeaders["content-security-policy"]).toContain(`style-src 'sha256-${sha256}';`);
});

test("nothing is loaded, run, framed or cached", () => {
  expect(checkoutHeaders).toMatchObject({
    "cache-control": "no-store",
    "referrer-policy": "same-origin",
    "x-content-type-options": "nosniff",
  });
  expect(checkoutHeaders["content-security-policy"]).toMatch(
    /^default-src 'none';(?!.*(script|unsafe)).*base-uri 'none'/,
  );
});

test("a redirect does not tell the shop the order's URL", () => {
  expect(redirectHeaders("https://shop.example/")).toEqual({
    location: "https://shop.example/",
    "cache-control": "no-store",
    "referrer-policy": "same-origin",
  });
});
