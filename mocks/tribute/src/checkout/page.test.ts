import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { jamWith } from "./checkout.test-site.ts";
import type { Checkout, CheckoutOrder } from "./checkout.ts";
import { checkoutPage } from "./page.ts";

const hostileText = fc
  .array(fc.constantFrom("<", ">", '"', "'", "`", "&", "/", "=", " ", "script", "onload", "x", "\u0000", "\u202e"), {
    minLength: 1,
    maxLength: 30,
  })
  .map((pieces) => pieces.join(""));

describe("the page", () => {
  test("has the same tags and attributes whatever the untrusted texts are", () => {
    fc.assert(
      fc.property(
        fc.constantFrom<CheckoutOrder["status"]>("pending", "prepaid", "paid", "failed"),
        fc.constantFrom("en", "ru"),
        hostileText,
        (status, language, text) => {
          expect(tagsOf(checkoutPage(written(text, status), language))).toEqual(
            tagsOf(checkoutPage(written("word", status), language)),
          );
        },
      ),
    );
  });

  test("links only to http and https URLs", () => {
    for (const status of ["paid", "failed"] as const) {
      const url = "javascript:alert(1)";
      const page = checkoutPage(jamWith({ status, successUrl: url, failUrl: url, imageUrl: url }), "en");
      expect(page).not.toContain("javascript:");
      expect(page).not.toContain("<a ");
    }
  });

  test("names the image's host and does not load it", () => {
    const page = checkoutPage(jamWith({ imageUrl: "https://pictures.example/a.png?b&c" }), "en");
    expect(page).toContain('href="https://pictures.example/a.png?b&amp;c"');
    expect(page).toContain("Picture: pictures.example");
    expect(page).not.toMatch(/<img|\ssrc=/);
  });

  test("shows what was bought even if the shop set no URLs", () => {
    expect(checkoutPage(jamWith({ status: "paid" }), "en")).toContain("Marmalade, 340 g");
  });
});

function written(text: string, status: CheckoutOrder["status"]): Checkout {
  const order = { uuid: text, status, title: text, description: text, successUrl: text, failUrl: text };
  return { ...jamWith(order), shopName: text, outcome: "declined" };
}

/** Every tag with its attributes. */
function tagsOf(page: string): readonly string[] {
  return page.match(/<[^>]*>/g) ?? [];
}
