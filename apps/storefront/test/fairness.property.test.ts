import { LeverError, type WebhookEffect } from "@vitrine/engine";
import { createTestWorld } from "@vitrine/testing";
import * as fc from "fast-check";
import { expect, test } from "vitest";

import { expectBooksMatch } from "./expect-books-match.ts";
import { faults } from "./faults.ts";
import { providers } from "./providers.ts";
import { settleByHand } from "./settle-by-hand.ts";
import { StorefrontHarness } from "./storefront-harness.ts";

/** A while in the life of the shop: some customers come, some things fail, and perhaps the process dies. */
interface Round {
  readonly wishes: readonly { readonly product?: string; readonly stars?: number }[];
  /** How many of those who can pay do so. */
  readonly payers: number;
  readonly failures: readonly { readonly operation: string; readonly kind: string; readonly times: number }[];
  readonly webhooks: readonly WebhookEffect["webhook"][];
  readonly isSoldOut: boolean;
  /** After so many steps of taking orders, and of fulfilling them; not at all without it. */
  readonly diesOrdering: number | undefined;
  readonly diesFulfilling: number | undefined;
  /** How long it stays closed after it died, in seconds. */
  readonly closedFor: number;
  /** How long it goes on, in seconds. */
  readonly lasts: number;
}

const operations = [
  "POST /shop/orders",
  "GET /shop/orders",
  "GET /shop/orders/{orderUuid}",
  "GET /shop/orders/{orderUuid}/status",
  "GET /shop/orders/{orderUuid}/transactions",
  "POST /shop/orders/{orderUuid}/transactions/{txId}/refund",
  "GET /v1/me",
  "POST /v1/orders",
  "POST /v1/orders",
  "GET /v1/orders/{id}",
  "GET /v1/orders",
  "POST /v1/order",
  "POST /v1/order",
  "GET /v1/order/{order_code}",
] as const;

const round: fc.Arbitrary<Round> = fc.record({
  wishes: fc.array(
    fc.constantFrom({ product: "netflix" }, { product: "steam" }, { stars: 50 }, { product: "netflix", stars: 50 }),
    { minLength: 1, maxLength: 3, size: "max" },
  ),
  payers: fc.constantFrom(3, 2, 1),
  failures: fc.array(
    fc.record({
      operation: fc.constantFrom(...operations),
      kind: fc.constantFrom(...Object.keys(faults)),
      times: fc.constantFrom(1, 2, 5),
    }),
    { maxLength: 5, size: "max" },
  ),
  webhooks: fc.array(fc.constantFrom("drop" as const, "lose" as const, "duplicate" as const, "reorder" as const), {
    maxLength: 3,
  }),
  isSoldOut: fc.integer({ min: 0, max: 5 }).map((drawn) => drawn === 5),
  diesOrdering: fc.option(fc.integer({ min: 1, max: 20 }), { nil: undefined, freq: 2 }),
  diesFulfilling: fc.option(fc.integer({ min: 1, max: 60 }), { nil: undefined }),
  closedFor: fc.constantFrom(0, 1, 60, 600),
  lasts: fc.constantFrom(0, 5, 60, 300),
});

const ends: readonly string[] = ["awaiting_payment", "cancelled", "delivered", "partly_delivered", "refunded"];

test("under any faults and crashes nothing is bought twice, and every payer has the goods or the money", async () => {
  const rounds = fc.array(round, { minLength: 1, maxLength: 5, size: "max" });
  await fc.assert(
    fc.asyncProperty(rounds, fc.nat(), async (all, seed) => {
      const storefront = await StorefrontHarness.open(createTestWorld({ providers, seed }));
      try {
        for (const [number, each] of all.entries()) await playRound(storefront, each, number);
        await repair(storefront);
        expect((await storefront.customers.orders()).filter(({ state }) => !ends.includes(state))).toEqual([]);
        await expectBooksMatch(storefront);
      } finally {
        storefront.close();
      }
    }),
    { numRuns: 60 },
  );
}, 180_000);

async function playRound(storefront: StorefrontHarness, of: Round, number: number): Promise<void> {
  const { world } = storefront;
  for (const { operation, kind, times } of of.failures) world.faults.add({ operation, times, then: faults[kind]! });
  for (const webhook of of.webhooks) world.faults.add({ then: { webhook } });
  if (of.isSoldOut) await sellOut(storefront);

  if (of.diesOrdering !== undefined) storefront.dieIn(of.diesOrdering);
  const wishes = of.wishes.map((wish, index) => ({
    ...wish,
    ...(wish.stars && { recipient: `fan_${number}_${index}` }),
  }));
  await Promise.all(wishes.map((wish) => storefront.customers.order(wish)));
  await storefront.advance("10s");
  await reopen(storefront, of);

  if (of.diesFulfilling !== undefined) storefront.dieIn(of.diesFulfilling);
  // A customer who has seen the payment page can pay while the shop is down.
  if (!storefront.isDown) await storefront.customers.orders();
  const orders = storefront.customers.unpaid();
  await Promise.all(orders.slice(0, of.payers).map((order) => storefront.customers.pay(order)));
  await storefront.advance(`${of.lasts}s`);
  await reopen(storefront, of);
}

async function reopen(storefront: StorefrontHarness, { closedFor }: Round): Promise<void> {
  storefront.dieIn(Infinity);
  if (!storefront.isDown) return;
  await storefront.advance(`${closedFor}s`);
  await storefront.start();
}

/** Other customers take the last pieces. */
async function sellOut({ world }: StorefrontHarness): Promise<void> {
  try {
    for (;;) await world.bunaistore.levers["remove-stock"]({ product_id: "PRD_ajS8x", count: 1 });
  } catch (error) {
    if (!(error instanceof LeverError)) throw error;
  }
}

/** Nothing fails any more, and somebody looks after what nobody could tell. */
async function repair(storefront: StorefrontHarness): Promise<void> {
  storefront.world.faults.clear();
  await storefront.advance("2m");
  await settleByHand(storefront);
  await storefront.advance("20m");
}
