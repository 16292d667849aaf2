import { kopecks } from "@vitrine/client";
import * as fc from "fast-check";
import { expect, test } from "vitest";

import {
  isOpen,
  orderAfter,
  nextPart,
  owedFor,
  totalOf,
  type OrderEvent,
  type Order,
  type PartEvent,
} from "./order.ts";

const wanted = { state: "wanted", rejections: 0, goods: [] } as const;
const order: Order = {
  id: "1",
  customer: "42",
  parts: [
    { what: "product", title: "Netflix", product_id: "PRD_ajS8x", price: kopecks(499), ...wanted },
    { what: "stars", quantity: 50, recipient: "durov", price: kopecks(90), ...wanted },
  ],
  state: "created",
  createdAt: 0,
  isPaidBack: false,
};
const opened: OrderEvent = { type: "payment_opened", payment: { uuid: "u", url: "https://tribute.example/pay/u" } };

function after(...events: readonly OrderEvent[]): Order {
  return events.reduce((before, event) => orderAfter(before, event, 0), order);
}

test("a paid order is bought part by part, the product first", () => {
  const paid = after(opened, { type: "paid" });
  expect(nextPart(paid)?.what).toBe("product");
  const half = after(opened, { type: "paid" }, { type: "part_delivered", what: "product", goods: ["key"] });
  expect(half.state).toBe("fulfilling");
  expect(nextPart(half)?.what).toBe("stars");
});

test("nothing is bought for an unpaid order", () => {
  expect(nextPart(after(opened))).toBeUndefined();
  expect(after(opened, { type: "part_begun", what: "product" })).toEqual(after(opened));
});

test("an order whose first part fails is refunded, and the second part is not bought", () => {
  const failed = after(opened, { type: "paid" }, { type: "part_rejected", what: "product", why: "", isFinal: true });
  expect(failed.state).toBe("refunding");
  expect(nextPart(failed)).toBeUndefined();
});

test("a part that may be bought is tracked to its end, even if the payment is refunded meanwhile", () => {
  const begun = after(opened, { type: "paid" }, { type: "part_begun", what: "product" }, { type: "paid_back" });
  expect(begun).toMatchObject({ state: "fulfilling", parts: [{ state: "buying" }, { state: "failed" }] });
  expect(orderAfter(begun, { type: "part_rejected", what: "product", why: "", isFinal: false }, 0).state).toBe(
    "refunded",
  );
  const delivered = orderAfter(begun, { type: "part_delivered", what: "product", goods: ["key"] }, 0);
  expect(delivered.state).toBe("partly_delivered");
  expect(owedFor(delivered)).toBe(0);
});

test("a payment counts even after it was ruled out", () => {
  expect(after({ type: "payment_ruled_out", why: "" }).state).toBe("cancelled");
  expect(after({ type: "payment_ruled_out", why: "" }, { type: "paid" }).state).toBe("paid");
});

const what = fc.constantFrom("product" as const, "stars" as const);
const why = fc.constant("");
const partEvent: fc.Arbitrary<PartEvent> = fc.oneof(
  fc.record({ type: fc.constantFrom("part_begun" as const, "part_ordered" as const), what }),
  fc.record({ type: fc.constant("part_delivered" as const), what, goods: fc.constant(["key"]) }),
  fc.record({ type: fc.constant("part_unknown" as const), what, why }),
  fc.record({ type: fc.constant("part_rejected" as const), what, why, isFinal: fc.boolean() }),
);
const event: fc.Arbitrary<OrderEvent> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(opened) },
  { weight: 2, arbitrary: fc.constant<OrderEvent>({ type: "paid" }) },
  { weight: 1, arbitrary: fc.constant<OrderEvent>({ type: "paid_back" }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant("payment_ruled_out" as const), why }) },
  { weight: 8, arbitrary: partEvent },
);
const story = fc.array(fc.tuple(event, fc.nat(40 * 60_000)), { maxLength: 25 });

test("any sequence of events ends with goods or money, and repeated events change nothing", () => {
  fc.assert(
    fc.property(story, (events) => {
      let now = order;
      for (const [each, at] of events) {
        const before = now;
        now = orderAfter(before, each, at);
        const again = orderAfter(now, each, at);
        // A rejection belongs to one attempt; the next attempt may be rejected too.
        if (each.type !== "part_rejected") expect(again).toEqual(now);

        const delivered = now.parts.filter(({ state }) => state === "delivered");
        // This shop does not refund a customer who has any of the goods.
        if (now.state === "refunding") expect(delivered).toEqual([]);
        if (now.state === "delivered") expect(delivered).toHaveLength(2);
        // A delivered part stays delivered.
        for (const part of before.parts) if (part.state === "delivered") expect(now.parts).toContainEqual(part);
        // A part that may be bought is not forgotten.
        const mayBeBought = now.parts.some(({ state }) => ["buying", "unknown", "ordered"].includes(state));
        if (mayBeBought) expect(nextPart(now)).toBeDefined();
        // No customer is owed more than was paid, and a refunded customer is owed nothing.
        expect(owedFor(now)).toBeLessThan(totalOf(now));
        if (now.isPaidBack) expect(owedFor(now)).toBe(0);
        // A final state stays final, except for a late payment.
        if (!isOpen(before) && before.state !== "cancelled") expect(now.state).toBe(before.state);
      }
    }),
    { numRuns: 2_000 },
  );
});
