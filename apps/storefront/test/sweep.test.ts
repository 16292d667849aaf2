import { sweep, SweepError } from "@vitrine/testing";
import type { SweepOptions, SweepRun } from "@vitrine/testing";
import { describe, expect, test } from "vitest";

import { expectBooksMatch } from "./expect-books-match.ts";
import { planted } from "./planted.ts";
import { type World, providers } from "./providers.ts";
import type { OpenShop } from "./shop-process.ts";
import { StorefrontHarness } from "./storefront-harness.ts";

/** A customer orders, pays and waits, and orders again if the order was certainly not opened. */
async function sell(_world: World, storefront: StorefrontHarness): Promise<void> {
  const wish = { product: "netflix", stars: 50, recipient: "durov" };
  let order = (await storefront.customers.order(wish))!;
  if (order.state === "created") {
    await storefront.advance("2m");
    order = await storefront.customers.view(order);
  }
  if (order.state === "cancelled") order = (await storefront.customers.order(wish))!;
  await storefront.customers.pay(order);
  await storefront.advance("15m");
}

/** A customer pays for a product that was sold out meanwhile, and is refunded. */
async function payBack(world: World, storefront: StorefrontHarness): Promise<void> {
  await world.bunaistore.levers["remove-stock"]({ product_id: "PRD_ajS8x", count: 12 });
  await sell(world, storefront);
}

/** A double purchase that no shop can prevent: the suppliers accept no idempotency key. */
function isCopyOfPurchase({ call, fault }: SweepRun): boolean {
  return fault === "duplicate" && (call.operation === "POST /v1/orders" || call.operation === "POST /v1/order");
}

const options = (open?: OpenShop): SweepOptions<typeof providers, StorefrontHarness> => ({
  world: { providers },
  setup: (world) => StorefrontHarness.open(world, { open }),
  // The shop's timeouts follow the world's clock.
  delayMs: 120_000,
  allow: isCopyOfPurchase,
  afterwards: async (_world, storefront) => {
    await storefront.advance("30m");
    await expectBooksMatch(storefront);
  },
  teardown: (storefront) => storefront.close(),
});

describe("under any fault at any call to a service", () => {
  test("the customer gets the paid goods once, and all balances are right", { timeout: 120_000 }, async () => {
    const { calls, runs, failures } = await sweep(sell, options());
    const operations = new Set(calls.map(({ operation }) => operation));
    for (const operation of ["POST /shop/orders", "POST /v1/orders", "POST /v1/order"]) {
      expect(operations).toContain(operation);
    }
    expect(failures).toEqual([]);
    expect(new Set(runs.filter(({ isAllowed }) => !isAllowed).map(({ outcome }) => outcome))).toEqual(
      new Set(["same"]),
    );
  });

  test("a customer who cannot get everything is refunded once", { timeout: 120_000 }, async () => {
    const { calls } = await sweep(payBack, options());
    expect(calls.map(({ operation }) => operation)).toContain(
      "POST /shop/orders/{orderUuid}/transactions/{txId}/refund",
    );
  });

  test("a shop that resends purchases is detected", { timeout: 120_000 }, async () => {
    const open = await planted({
      file: "fulfil.ts",
      right: `let outcome = part.state === "unknown" ? await supplier.find(ref) : await supplier.buy(ref);`,
      wrong: `let outcome = await supplier.buy(ref); if (outcome.is === "unknown") outcome = await supplier.buy(ref + ":again");`,
    });
    const error: unknown = await sweep(sell, options(open)).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(SweepError);
    const { report, message } = error as SweepError;
    expect(report.failures.map(({ call, fault }) => `${call.operation} ${fault}`)).toEqual([
      "POST /v1/orders reset after",
      "POST /v1/orders timeout",
      "POST /v1/order reset after",
      "POST /v1/order timeout",
    ]);
    expect(message).toContain("perhaps paid twice for one intent: 3.33 USD and 3.33 USD");
  });
});
