import { describe, expect, test } from "vitest";

import { checkFault, FaultError } from "./check-fault.ts";
import type { Fault } from "./fault.ts";
import { lemonade } from "./lemonade.test-provider.ts";
import { defineProvider } from "./provider.ts";
import type { ProviderDeclaration } from "./provider.ts";
import { createWorld } from "./world.ts";

type Declared = ProviderDeclaration<string, object, object, never, unknown>;

const named = (name: string, webhooks: Declared["webhooks"]): ReturnType<typeof defineProvider> =>
  defineProvider({ ...(lemonade as unknown as Declared), name, webhooks: webhooks! });

const stand = lemonade.webhooks as unknown as NonNullable<Declared["webhooks"]>;
const world = createWorld({
  providers: { lemonade, beer: named("beer", { ...stand, events: ["tapped"] }), salt: named("salt", undefined) },
});

/** The error's field and message for a fault; undefined for a fault that is accepted. */
function saidOf(fault: Fault): readonly [field: string, message: string] | undefined {
  try {
    checkFault(world, fault);
    return undefined;
  } catch (error) {
    if (error instanceof FaultError) return [error.field, error.message];
    throw error;
  }
}

describe("a fault that can strike is accepted:", () => {
  test.each<readonly [Fault]>([
    [{ then: { status: 500 } }],
    [{ operation: "POST /orders", then: { reset: "after" } }],
    [{ operation: "POST *", provider: "beer", then: { delay_ms: [1, 1] } }],
    [{ then: { webhook: "drop" } }],
    [{ then: { webhook: "drop", event: "tapped" } }],
    [{ provider: "lemonade", then: { webhook: "delay", event: "poured", delay_ms: 0 } }],
  ])("%j", (fault) => {
    expect(saidOf(fault)).toBeUndefined();
  });
});

describe("a fault that could never strike is refused, and the error lists what exists:", () => {
  test.each<readonly [Fault, field: string, reason: string]>([
    [
      { provider: "wine", then: { twice: true } },
      "provider",
      'there is no provider "wine" here. It has lemonade, beer, salt.',
    ],
    [
      { operation: "POST /api/orders", then: { twice: true } },
      "operation",
      '"POST /api/orders" is no documented operation. Write it as POST /orders, or end it in *.',
    ],
    [
      { nht: 3, then: { reset: "after" } } as unknown as Fault,
      "nht",
      '"nht" is no field of it. It has operation, provider, key, nth, times, probability, then.',
    ],
    [
      { then: { rest: "after" } } as unknown as Fault,
      "then",
      '"then" does not say what goes wrong. Give one of delay_ms, status, reset, truncate, garbage, twice, webhook.',
    ],
    [
      { than: {} } as unknown as Fault,
      "than",
      '"than" is no field of it. It has operation, provider, key, nth, times, probability, then.',
    ],
    [
      { then: "reset" } as unknown as Fault,
      "then",
      '"then" does not say what goes wrong. Give one of delay_ms, status, reset, truncate, garbage, twice, webhook.',
    ],
    [
      { then: { reset: "later" } } as unknown as Fault,
      "then.reset",
      '"later" is no value of "reset". Give "before", "after".',
    ],
    [
      { then: { reset: "after", twice: true } } as unknown as Fault,
      "then.twice",
      '"twice" does not go with "reset". Leave it out.',
    ],
    [{ then: { delay_ms: [2, 1] } }, "then.delay_ms", "its shortest delay 2 is above its longest 1. Swap them."],
    [
      { provider: "lemonade", then: { webhook: "drop", event: "tapped" } },
      "then.event",
      '"tapped" is no event of lemonade. Write one of poured, stirred, once.',
    ],
    [
      { then: { webhook: "drop", event: "pored" } },
      "then.event",
      '"pored" is no event of lemonade, beer, salt. Write one of poured, stirred, once, tapped.',
    ],
    [
      { provider: "salt", then: { webhook: "drop" } },
      "then.webhook",
      "salt sends no webhooks. Let a call fail instead.",
    ],
    [
      { operation: "POST /orders", then: { webhook: "drop" } },
      "operation",
      'a webhook has no operation. Choose by "provider" and "then.event".',
    ],
    [{ key: "k", then: { webhook: "lose" } }, "key", 'a webhook has no key. Choose by "provider" and "then.event".'],
    [{ then: { webhook: "delay" } }, "then.delay_ms", 'it does not say how late. Give "delay_ms".'],
    [{ then: { webhook: "reorder", delay_ms: 5 } }, "then.delay_ms", '"reorder" delays nothing. Leave out "delay_ms".'],
  ])("%j", (fault, field, reason) => {
    expect(saidOf(fault)).toEqual([field, `Cannot add the fault: ${reason}`]);
  });
});
