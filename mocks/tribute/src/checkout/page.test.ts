import fc from "fast-check";
import { describe, expect, test } from "vitest";

import { jam } from "./checkout.test-shop.ts";
import type { Checkout, CheckoutState } from "./checkout.ts";
import { checkoutPage } from "./page.ts";

const hostileText = fc
  .array(fc.constantFrom("<", ">", '"', "'", "`", "&", "/", "=", " ", "script", "onload", "x", "\u0000", "\u202e"), {
    minLength: 1,
    maxLength: 30,
  })
  .map((pieces) => pieces.join(""));

describe("the page", () => {
  test("has the same tags and attributes whatever strangers wrote", () => {
    fc.assert(
      fc.property(
        fc.constantFrom<CheckoutState>("payable", "prepaid", "paid", "failed"),
        fc.constantFrom("en", "ru"),
        hostileText,
        (state, language, text) => {
          expect(tagsOf(checkoutPage(written(text, state), language))).toEqual(
            tagsOf(checkoutPage(written("word", state), language)),
          );
        },
      ),
    );
  });

  test("links to nothing but http and https", () => {
    for (const state of ["paid", "failed"] as const) {
      const url = "javascript:alert(1)";
      const page = checkoutPage(
        { ...jam, state, successUrl: url, failUrl: url, order: { ...jam.order, imageUrl: url } },
        "en",
      );
      expect(page).not.toContain("javascript:");
      expect(page).not.toContain("<a ");
    }
  });

  test("names the picture's host and does not load it", () => {
    const page = checkoutPage(
      { ...jam, order: { ...jam.order, imageUrl: "https://pictures.example/a.png?b&c" } },
      "en",
    );
    expect(page).toContain('href="https://pictures.example/a.png?b&amp;c"');
    expect(page).toContain("Picture: pictures.example");
    expect(page).not.toMatch(/<img|\ssrc=/);
  });

  test("says what was bought even where the shop named nothing", () => {
    expect(checkoutPage({ ...jam, state: "paid" }, "en")).toContain("Marmalade, 340 g");
  });
});

function written(text: string, state: CheckoutState): Checkout {
  const order = { ...jam.order, uuid: text, title: text, description: text };
  return { ...jam, order, state, shopName: text, successUrl: text, failUrl: text, outcome: "declined" };
}

/** Every tag with its attributes. */
function tagsOf(page: string): readonly string[] {
  return page.match(/<[^>]*>/g) ?? [];
}
