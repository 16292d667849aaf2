import { createTestWorld, ScheduleError, schedules } from "@vitrine/testing";
import type { SchedulesOptions } from "@vitrine/testing";
import { describe, expect, test } from "vitest";

import { expectBooksMatch } from "./expect-books-match.ts";
import { planted } from "./planted.ts";
import type { Mistake } from "./planted.ts";
import { type World, providers } from "./providers.ts";
import type { OpenShop } from "./shop-process.ts";
import { StorefrontHarness } from "./storefront-harness.ts";

type Options = SchedulesOptions<typeof providers, StorefrontHarness>;

/** A customer orders, pays by card and waits. */
async function sell(_world: World, storefront: StorefrontHarness): Promise<void> {
  const order = (await storefront.customers.order({ product: "netflix", stars: 50, recipient: "durov" }))!;
  await storefront.customers.pay(order);
  await storefront.advance("1h");
}

const options = (open?: OpenShop): Options => ({
  world: { providers },
  setup: (world) => StorefrontHarness.open(world, { open }),
  invariant: expectPaidBefore,
  teardown: (storefront) => storefront.close(),
});

/** The number of ledger entries in every world before the shop opens. */
const seeded = (await createTestWorld({ providers }).ledger()).entries.length;

/** Asserts that nothing is bought before the payment. */
async function expectPaidBefore(world: World): Promise<void> {
  const { entries } = await world.ledger();
  const reasons = entries.slice(seeded).map(({ reason }) => reason);
  const bought = reasons.findIndex((reason) => reason === "order_purchase" || reason === "order");
  if (bought >= 0) expect(reasons.slice(0, bought)).toContain("shop_order_sell");
}

/** In this copy of the shop a card pays for Stars: the payment is announced, and confirmed a little later. */
const forStars: Mistake = {
  file: "payment.ts",
  right: "amount: totalOf(order),",
  wrong: "amount: totalOf(order), starsAmount: 250,",
};

const onlyStars = async (world: World, open: OpenShop): Promise<StorefrontHarness> => {
  await world.tribute.levers["update-shop"]({ id: 1, onlyStars: true });
  return StorefrontHarness.open(world, { open });
};

/** The error of `schedules` calls that must fail. */
async function broken(chosen: Options): Promise<ScheduleError> {
  const error: unknown = await schedules(sell, chosen).catch((cause: unknown) => cause);
  expect(error).toBeInstanceOf(ScheduleError);
  return error as ScheduleError;
}

describe("under any webhook schedule", () => {
  test("the customer gets the paid goods once", { timeout: 120_000 }, async () => {
    const afterwards: Options["afterwards"] = async (_world, storefront) => {
      await expectBooksMatch(storefront);
      return (await storefront.customers.orders()).map(({ state }) => state);
    };
    expect(await schedules(sell, { ...options(), afterwards })).toEqual({ runs: 100 });
  });

  test("nothing is delivered before the payment is confirmed", { timeout: 120_000 }, async () => {
    const open = await planted(forStars);
    const right: Options = { ...options(), runs: 20, setup: (world) => onlyStars(world, open) };
    expect(await schedules(sell, right)).toEqual({ runs: 20 });
  });

  test("a shop that delivers when a payment is announced is detected", async () => {
    const open = await planted(forStars, {
      file: "webhooks.ts",
      right: `.on("shop_order", (event) => {
      if (isPaid(event)) tell(`,
      wrong: `.on("shop_order_payment_received", (event) => {
      if (isPaid !== undefined) tell(`,
    });
    const { message } = await broken({ ...options(), setup: (world) => onlyStars(world, open) });
    expect(message).toContain("shop_order_payment_received (delivery 1) arrives");
    expect(message).toContain("Failed: expected [] to include 'shop_order_sell'");
  });

  test(
    "a shop that buys for every webhook is found out where it forgets which ones came",
    { timeout: 120_000 },
    async () => {
      const hurried: Mistake = {
        file: "webhooks.ts",
        right: `if (isPaid(event)) tell(event.payload.uuid, { type: "paid" });`,
        wrong: `return bunaistore.orders.place({ product_id: "PRD_ajS8x" });`,
      };
      const forgetful: Mistake = {
        file: "received-webhooks.ts",
        right: `return find.get({ key })?.["done"] === 1 ? "done" : "busy";`,
        wrong: `return "claimed";`,
      };
      const remembering = await planted(hurried);
      expect(await schedules(sell, { ...options(remembering), runs: 20 })).toEqual({ runs: 20 });
      const { message, schedule } = await broken(options(await planted(hurried, forgetful)));
      expect(schedule.replay).toMatch(/^1:\d/);
      expect(message).toMatch(/^ {2}bunaistore\/wallet\/12345678: \d+ in the clean run, \d+ now \(-333\)$/m);
    },
  );
});
