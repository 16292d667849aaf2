import assert from "node:assert/strict";

import { proves, scenario, suite, type Suite } from "../scenario.ts";
import { accepts, refuses } from "./attempt.ts";
import { owner } from "./caller.ts";
import { look } from "./order.ts";

/** Longest texts, in UTF-16 code units. */
const longest = { title: 100, description: 300 } as const;
const required = ["title", "description"] as const;
/** Values that are no string. */
const noStrings: readonly unknown[] = [5, true, ["text"], {}];

/** POST /shop/orders: the texts and addresses of a new order. */
export const createTexts: Suite = suite("tribute/create-texts", [
  scenario("title and description are both required and not empty", proves("T092"), async (target) => {
    const shop = owner(target);
    for (const name of required) {
      for (const value of [undefined, "", null, ...noStrings]) await refuses(shop, { [name]: value });
      assert.equal((await accepts(shop, { [name]: "x" }))[name], "x");
    }
    await refuses(shop, { title: undefined, description: undefined });
  }),

  scenario("title holds 100 UTF-16 code units", proves("T093"), async (target) => {
    const shop = owner(target);
    for (const letter of ["a", "Щ", "€"]) {
      const title = letter.repeat(100);
      assert.equal((await look(shop, (await accepts(shop, { title })).uuid)).title, title);
      for (const count of [101, 150, 1000]) await refuses(shop, { title: letter.repeat(count) });
    }
  }),

  scenario("description holds 300 UTF-16 code units", proves("T094"), async (target) => {
    const shop = owner(target);
    for (const letter of ["a", "Щ", "€"]) {
      const description = letter.repeat(300);
      assert.equal((await look(shop, (await accepts(shop, { description })).uuid)).description, description);
      for (const count of [301, 400, 500, 3000]) await refuses(shop, { description: letter.repeat(count) });
    }
  }),

  scenario("an emoji counts 2 in title and description", proves("T095"), async (target) => {
    const shop = owner(target);
    for (const name of required) {
      const half = longest[name] / 2;
      const full = "🛒".repeat(half);
      assert.equal((await accepts(shop, { [name]: full }))[name], full);
      await refuses(shop, { [name]: "🛒".repeat(half + 1) });
      await refuses(shop, { [name]: `${full}a` });
      await accepts(shop, { [name]: `${"🛒".repeat(half - 1)}ab` });
      await refuses(shop, { [name]: `${"🛒".repeat(half - 1)}abc` });
      // A family of 11 units, though one picture: neither pictures nor code points are counted.
      const family = "👨‍👩‍👧‍👦";
      assert.equal(family.length, 11);
      const fitting = Math.floor(longest[name] / family.length);
      await accepts(shop, { [name]: family.repeat(fitting) });
      await refuses(shop, { [name]: family.repeat(fitting + 1) });
    }
  }),

  scenario("title and description are neither trimmed nor normalised", proves("T096"), async (target) => {
    const shop = owner(target);
    for (const name of required) {
      for (const text of ["  Product X  ", "\tProduct X\n", " ", "e\u0301 and \u00e9", "\u00a0x\u00a0", "ﬁ", "a  b"]) {
        const { uuid } = await accepts(shop, { [name]: text });
        assert.equal((await look(shop, uuid))[name], text);
      }
      const full = "x".repeat(longest[name] - 2);
      assert.equal((await accepts(shop, { [name]: ` ${full} ` }))[name], ` ${full} `);
      for (const text of [` ${full}x `, `  ${full} `, ` ${full}  `]) await refuses(shop, { [name]: text });
      // Composed it would fit.
      await refuses(shop, { [name]: "e\u0301".repeat(longest[name] / 2 + 1) });
    }
  }),

  scenario("successUrl and failUrl are optional and must be absolute URLs", proves("T097"), async (target) => {
    const shop = owner(target);
    const valid = ["https://shop.com/success", "https://shop.com", "https://sub.shop.com:8443/a/b?c=d&e=f#g"];
    const invalid = [
      "success",
      "/success",
      "//shop.com/success",
      "shop.com/success",
      "www.shop.com",
      "https:",
      "https://",
      "https:///",
      "://shop.com",
      "https://shop.com/a b",
      "https://shop .com",
      "https://shop.com:port/",
      " https://shop.com",
      "not a URL",
      ...noStrings,
    ];
    for (const name of ["successUrl", "failUrl"] as const) {
      for (const url of valid) assert.equal((await accepts(shop, { [name]: url }))[name], url);
      for (const url of invalid) await refuses(shop, { [name]: url });
      await accepts(shop, { [name]: undefined });
    }
    await refuses(shop, { successUrl: "https://shop.com/success", failUrl: "/fail" });
    await refuses(shop, { successUrl: "/success", failUrl: "https://shop.com/fail" });
  }),

  scenario("successUrl and failUrl take http and https alone", proves("T098"), async (target) => {
    const shop = owner(target);
    for (const name of ["successUrl", "failUrl"] as const) {
      for (const url of ["http://shop.com/success", "http://localhost:3000/", "https://shop.com/success"]) {
        assert.equal((await accepts(shop, { [name]: url }))[name], url);
      }
      const others = ["ftp://shop.com/", "tg://resolve?domain=shop", "javascript:alert(1)", "data:text/plain,x"];
      const more = ["mailto:customer@example.com", "ws://shop.com", "file:///etc/hosts", "httpx://shop.com", "h://x"];
      for (const url of [...others, ...more]) await refuses(shop, { [name]: url });
    }
  }),

  scenario("email is optional and must be an address", proves("T099"), async (target) => {
    const shop = owner(target);
    for (const email of ["customer@example.com", "a.b+c@sub.example.co", "o'brien@example.com", "x_1@example.io"]) {
      assert.equal((await accepts(shop, { email })).email, email);
    }
    const invalid = ["customer", "customer@", "@example.com", "customer example.com", "a b@example.com", "@"];
    for (const email of [...invalid, "customer@exam ple.com", "a@b@example.com", ...noStrings]) {
      await refuses(shop, { email });
    }
    assert.ok(!("email" in (await accepts(shop, { email: undefined }))));
  }),

  scenario("comment is an optional string", proves("T102"), async (target) => {
    const shop = owner(target);
    for (const comment of ["Special request", "0", " "]) {
      assert.equal((await accepts(shop, { comment })).comment, comment);
    }
    for (const comment of [...noStrings, 0, false]) await refuses(shop, { comment });
    await accepts(shop, { comment: undefined });
  }),

  scenario("comment has no limit", proves("T103"), async (target) => {
    const shop = owner(target);
    for (const comment of ["c".repeat(5000), "🛒".repeat(5000), "x".repeat(100_000), ` ${"line\n".repeat(1000)}`]) {
      const { uuid } = await accepts(shop, { comment });
      assert.equal((await look(shop, uuid)).comment, comment);
    }
  }),

  scenario("customerId is an optional string of at most 256", proves("T104"), async (target) => {
    const shop = owner(target);
    for (const customerId of ["user_12345", "u".repeat(256), "0"]) {
      const { uuid } = await accepts(shop, { customerId });
      assert.equal((await look(shop, uuid)).customerId, customerId);
    }
    for (const customerId of ["u".repeat(257), "u".repeat(1000), ...noStrings]) await refuses(shop, { customerId });
    await accepts(shop, { customerId: undefined });
  }),

  scenario("an emoji counts 2 in customerId", proves("T105"), async (target) => {
    const shop = owner(target);
    const full = "👤".repeat(128);
    assert.equal((await accepts(shop, { customerId: full })).customerId, full);
    await refuses(shop, { customerId: "👤".repeat(129) });
    await refuses(shop, { customerId: `${full}u` });
    // One unit each, though two and three bytes.
    await accepts(shop, { customerId: "Щ".repeat(256) });
    await accepts(shop, { customerId: "€".repeat(256) });
  }),

  scenario("imageUrl is an optional https URL", proves("T115"), async (target) => {
    const shop = owner(target);
    for (const imageUrl of ["https://shop.com/x.png", "https://cdn.shop.com:8443/x?w=1#y", undefined]) {
      await accepts(shop, { imageUrl });
    }
    const invalid = ["http://shop.com/x.png", "ftp://shop.com/x.png", "data:image/png;base64,AAAA", "/x.png", "x.png"];
    for (const imageUrl of [...invalid, "https://", "//shop.com/x.png", "https://shop.com/a b.png", ...noStrings]) {
      await refuses(shop, { imageUrl });
    }
  }),
]);
