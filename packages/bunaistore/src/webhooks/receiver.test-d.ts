import type { WebhookReceiver } from "@vitrine/webhooks";
import { expectTypeOf } from "vitest";

import { receiver, testEvent } from "../index.ts";
import type { BalanceUpdated, BunaistoreEvents, OrderPlaced, UnknownEvent } from "../index.ts";

const webhooks = receiver({ secrets: ["new", "old"] });

expectTypeOf(webhooks).toEqualTypeOf<WebhookReceiver<BunaistoreEvents, UnknownEvent>>();
webhooks
  .on("order_placed", (event) => expectTypeOf(event).toEqualTypeOf<OrderPlaced>())
  .on("balance_updated", (event) => expectTypeOf(event).toEqualTypeOf<BalanceUpdated>())
  .onUnknown((event) => expectTypeOf(event).toEqualTypeOf<UnknownEvent>());

// @ts-expect-error a misspelt name is not an event
webhooks.on("order_place", () => {});
// @ts-expect-error the scheme is BunaiStore's
receiver({ secrets: "key", scheme: {} });

expectTypeOf(testEvent("order_placed", { qty: 3 })).toEqualTypeOf<OrderPlaced>();
// @ts-expect-error a chain's payment has a transaction hash
testEvent("topup_completed", { method: "bep20", txid: null });
// @ts-expect-error an order has no balance
testEvent("order_placed", { new_balance: 1 });
