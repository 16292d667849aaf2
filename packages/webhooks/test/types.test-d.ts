import { expectTypeOf } from "vitest";

import { memoryStore, receiver, sign, verify } from "../src/index.ts";
import type { DedupeKey, DedupeStore, Delivery, WebhookReceiver, WebhookScheme } from "../src/index.ts";
import { nodeListener } from "../src/node.ts";
import type { Drunk, LemonadeEvents, Squeezed, Tried, UnknownLemonade } from "./lemonade.ts";
import { lemonade as scheme } from "./lemonade.ts";

const webhooks = receiver({ scheme, secrets: ["new", "old"] as const });

expectTypeOf(webhooks).toEqualTypeOf<WebhookReceiver<LemonadeEvents, UnknownLemonade>>();

// The name determines the handler's event type, and `on` can be chained.
webhooks
  .on("squeezed", (event, delivery) => {
    expectTypeOf(event).toEqualTypeOf<Squeezed>();
    expectTypeOf(delivery).toEqualTypeOf<Delivery>();
    expectTypeOf(delivery.key).toEqualTypeOf<string | undefined>();
  })
  .on("drunk", async (event) => expectTypeOf(event).toEqualTypeOf<Drunk>())
  .onUnknown((event) => expectTypeOf(event).toEqualTypeOf<UnknownLemonade>());

// @ts-expect-error a misspelt name is not an event
webhooks.on("squeeezed", () => {});
// @ts-expect-error a handler of another event does not fit
webhooks.on("drunk", (event: Squeezed) => event.glass);

expectTypeOf(verify("", null, { scheme, secrets: "key" })).resolves.toEqualTypeOf<
  Squeezed | Drunk | Tried | UnknownLemonade
>();
// @ts-expect-error a parsed object is not a raw body
void verify({ event: "drunk" }, null, { scheme, secrets: "key" });
// @ts-expect-error a parsed object cannot be signed
void sign({ event: "drunk" }, "key");

// @ts-expect-error `undefined` does not stand for the default store
receiver({ scheme, secrets: "key", store: undefined });
expectTypeOf(memoryStore()).toEqualTypeOf<DedupeStore>();

// A scheme must give the dedupe key of every event.
export const forgetful: WebhookScheme<LemonadeEvents> = {
  ...scheme,
  // @ts-expect-error two names are missing
  keys: { drunk: "none" },
};
// @ts-expect-error an object cannot be part of a key
export const careless: DedupeKey<Squeezed> = ({ lemon }) => [lemon];

expectTypeOf(nodeListener(webhooks)).returns.toBeVoid();
