import { describe, expect, test } from "vitest";

import { methodsOffered } from "./payment-methods.ts";

const shop = { tokenCharging: false, hidden: { sbp: false } };
const once = { onlyStars: false, period: "onetime" } as const;

describe("an order for money", () => {
  test("is paid by card or Wallet (T131)", () => {
    expect(methodsOffered(once, shop)).toEqual(["card", "wallet"]);
  });

  test("is paid by SBP if the seller accepts it and the order is one-time (T132)", () => {
    expect(methodsOffered(once, { ...shop, hidden: { sbp: true } })).toEqual(["card", "sbp", "wallet"]);
    expect(methodsOffered({ ...once, period: "monthly" }, { ...shop, hidden: { sbp: true } })).toEqual([
      "card",
      "wallet",
    ]);
  });

  test("is paid in Stars if it gives a number, is one-time or monthly, and the shop charges no tokens (T133)", () => {
    const order = { ...once, starsAmount: 1 };
    expect(methodsOffered(order, shop)).toContain("stars");
    expect(methodsOffered({ ...order, period: "monthly" }, shop)).toContain("stars");
    expect(methodsOffered({ ...order, period: "yearly" }, shop)).not.toContain("stars");
    expect(methodsOffered(order, { ...shop, tokenCharging: true })).not.toContain("stars");
  });
});

describe("an order for Stars alone", () => {
  test("is paid in Stars, and by card from 50 on (T134)", () => {
    const order = { ...once, onlyStars: true };
    expect(methodsOffered(order, shop)).toEqual(["stars"]);
    expect(methodsOffered({ ...order, starsAmount: 49 }, shop)).toEqual(["stars"]);
    expect(methodsOffered({ ...order, starsAmount: 50 }, shop)).toEqual(["stars", "card"]);
  });
});
