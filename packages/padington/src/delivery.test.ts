import { createPadington } from "@vitrine/mock-padington";
import { expect, expectTypeOf, test } from "vitest";

import { createClient } from "./client.ts";
import { deliveryOf, type Delivery } from "./delivery.ts";
import type { Order } from "./index.ts";

const shop = createPadington();
const client = createClient({ apiKey: "pad_live_demo", fetch: shop.fetch });

test("codes are found in error.codes, although there is no error", async () => {
  const order = await client.orders.place({ category: "claude", item: "pro" });
  const delivery = deliveryOf(order);
  expectTypeOf(delivery).toEqualTypeOf<Delivery | undefined>();
  expect(delivery).toEqual({ kind: "codes", codes: [expect.stringMatching(/^[A-Z0-9-]+$/)] });
  expect(delivery).toEqual({ kind: "codes", codes: order.error?.codes });
});

test("any other order shows proof once it is completed, and nothing before", async () => {
  const { order_code, ...pending } = await client.orders.place({ category: "stars", quantity: 50, recipient: "durov" });
  expect(deliveryOf(pending)).toBeUndefined();
  const { order } = await shop.levers["complete-order"]({ order_code });
  expect(deliveryOf(order as Order)).toEqual({ kind: "proof", external_id: order.external_id });
});

test.each<Pick<Order, "status" | "error" | "external_id">>([
  { status: "failed", external_id: null, error: { message: "No such user", codes: ["A-B"] } },
  { status: "processing", external_id: "early", error: null },
  { status: "completed", external_id: null, error: null },
  { status: "completed", external_id: "", error: { message: "done" } },
])("%o has no delivery", (order) => {
  expect(deliveryOf(order)).toBeUndefined();
});
