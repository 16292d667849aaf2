import { describe, expect, test } from "vitest";

import { choiceIn, locationAfter, outcomeIn, type Choice } from "./choice.ts";
import { destinationOf } from "./destination.ts";

const pay: Choice = { action: "pay", method: "card" };
const decline: Choice = { action: "decline", method: "card" };
const leave: Choice = { action: "leave" };
const addresses = { successUrl: "https://shop.example/thanks", failUrl: "https://shop.example/sorry" };

describe("a form", () => {
  test.each([
    ["action=pay&method=card", pay],
    ["action=decline&method=card", decline],
    ["action=leave", leave],
    ["action=pay&method=stars", undefined],
    ["action=pay", undefined],
    ["action=refund&method=card", undefined],
    ["", undefined],
  ])("that sends %j chooses %j", (form, choice) => {
    expect(choiceIn(new URLSearchParams(form), ["card", "wallet"])).toEqual(choice);
  });
});

describe("the browser goes on", () => {
  test("to successUrl from a paid order, also after a second click", () => {
    expect(locationAfter(pay, { status: "paid", ...addresses })).toBe(addresses.successUrl);
    expect(locationAfter(leave, { status: "paid", ...addresses })).toBe(addresses.successUrl);
  });

  test.each([decline, leave, pay])("to failUrl from an order that is still pending after %j", (choice) => {
    expect(locationAfter(choice, { status: "pending", ...addresses })).toBe(addresses.failUrl);
  });

  test.each(["prepaid", "failed"] as const)("to the page itself from an order that is %s", (status) => {
    expect(locationAfter(pay, { status, ...addresses })).toBe("?");
  });

  test.each(["", "javascript:alert(1)"])("to the page itself if the shop's URL is %j", (url) => {
    const nowhere = { successUrl: url, failUrl: url };
    expect(locationAfter(pay, { status: "paid", ...nowhere })).toBe("?");
    expect(remembered(locationAfter(pay, { status: "pending", ...nowhere }))).toBe("declined");
    expect(remembered(locationAfter(decline, { status: "pending", ...nowhere }))).toBe("declined");
    expect(remembered(locationAfter(leave, { status: "pending", ...nowhere }))).toBe("left");
  });

  test("and the page ignores an outcome it does not know", () => {
    expect(remembered("?outcome=won")).toBeUndefined();
    expect(remembered("?")).toBeUndefined();
  });
});

describe("an untrusted URL", () => {
  test.each([
    ["https://shop.example/thanks?order=1#top", "https://shop.example/thanks?order=1#top"],
    ["http://127.0.0.1:8080", "http://127.0.0.1:8080/"],
    ["HTTPS://Shop.example", "https://shop.example/"],
    ["https://shop.example/a\r\nset-cookie: b", "https://shop.example/aset-cookie:%20b"],
    ["javascript:alert(1)", undefined],
    [" JavaScript:alert(1)", undefined],
    ["java\nscript:alert(1)", undefined],
    ["data:text/html,<script>alert(1)</script>", undefined],
    ["vbscript:x", undefined],
    ["file:///etc/passwd", undefined],
    ["blob:https://shop.example/1", undefined],
    ["//shop.example", undefined],
    ["/thanks", undefined],
    ["", undefined],
    [undefined, undefined],
  ])("%j leads to %j", (url, destination) => {
    expect(destinationOf(url)).toBe(destination);
  });
});

function remembered(location: string): string | undefined {
  return outcomeIn(new URLSearchParams(location));
}
