import type { WebhookReceiver } from "@vitrine/webhooks";
import { expectTypeOf } from "vitest";

import { isPaid, receiver, testEvent, verify } from "../index.ts";
import type {
  DashboardTest,
  ShopOrderEvent,
  ShopOrderRefundedEvent,
  ShopTokenChargeFailedEvent,
  TributeEvent,
  TributeEvents,
  UnknownEvent,
} from "../index.ts";

const webhooks = receiver({ secrets: "key" });
expectTypeOf(webhooks).toEqualTypeOf<WebhookReceiver<TributeEvents, UnknownEvent>>();
webhooks
  .on("shop_order", (event) => expectTypeOf(event).toEqualTypeOf<ShopOrderEvent>())
  .on("test_event", (event) => expectTypeOf(event).toEqualTypeOf<DashboardTest>())
  .onUnknown((event) => expectTypeOf(event).toEqualTypeOf<UnknownEvent>());
// @ts-expect-error the documentation's headings are not the names that are sent
webhooks.on("shopOrder", () => {});

expectTypeOf(verify("", null, "key")).resolves.toEqualTypeOf<TributeEvent>();

// `name` narrows the type, and unknown events stay possible.
export function read(event: TributeEvent): unknown {
  if (isPaid(event)) expectTypeOf(event).toEqualTypeOf<ShopOrderEvent>();
  switch (event.name) {
    case "shop_order_refunded":
      expectTypeOf(event).toEqualTypeOf<ShopOrderRefundedEvent>();
      return event.payload.transactionId;
    case "shop_token_charge_failed":
      expectTypeOf(event).toEqualTypeOf<ShopTokenChargeFailedEvent>();
      return event.payload.chargeUuid;
    case undefined:
      expectTypeOf(event).toEqualTypeOf<DashboardTest>();
      return event.test_event;
    default:
      return event.name satisfies string;
  }
}

expectTypeOf(testEvent("shop_order", { payload: { amount: 500 } })).toEqualTypeOf<ShopOrderEvent>();
// @ts-expect-error a paid order has no transaction (T275)
testEvent("shop_order", { payload: { transactionId: 1 } });
// @ts-expect-error the dashboard's test has no payload
testEvent("test_event", { payload: {} });
