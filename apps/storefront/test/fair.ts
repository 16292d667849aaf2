import { auditText } from "@vitrine/testing";
import { expect } from "vitest";

import type { Street, World } from "./street.ts";

/** What the services' own books say of this shop's orders. */
interface Deeds {
  /** Products that were bought at BunaiStore. */
  readonly products: number;
  /** Orders of Stars at Padington that were not paid back, by recipient. */
  readonly stars: readonly string[];
  /** Payments through Tribute and refunds, by Tribute's order. */
  readonly payments: ReadonlyMap<string, { readonly paid: number; readonly refunded: number }>;
}

/** What the seeds of the worlds bought and sold before the shop opened. */
const before = { products: 45 };

async function deedsIn(world: World): Promise<Deeds> {
  const { entries } = await world.ledger();
  const payments = new Map<string, { readonly paid: number; readonly refunded: number }>();
  for (const { reason, ref } of entries) {
    const { paid, refunded } = payments.get(ref!) ?? { paid: 0, refunded: 0 };
    if (reason === "shop_order_sell") payments.set(ref!, { paid: paid + 1, refunded });
    if (reason === "shop_order_refund") payments.set(ref!, { paid, refunded: refunded + 1 });
  }
  const products = entries.filter(({ reason }) => reason === "order_purchase").length - before.products;
  return { products, stars: await starsIn(world), payments };
}

async function starsIn(world: World): Promise<readonly string[]> {
  // Past the faults, which may still be lying in wait.
  world.faults.clear();
  const headers = { authorization: "Bearer pad_live_demo" };
  const response = await world.fetch("https://api.padington.com/v1/orders?limit=100", { headers });
  const { orders } = (await response.json()) as { orders: { status: string; recipient: string }[] };
  return orders.filter(({ status }) => status !== "failed").map(({ recipient }) => recipient);
}

/**
 * Holds every order against the books of the services: what was bought is what was delivered, each once; whoever paid has the goods
 * or the money, and whoever did not pay has neither.
 *
 * Recipients are not repeated: they tell whose Stars they are.
 */
export async function expectFair(street: Street): Promise<void> {
  const { world } = street;
  await world.settled();
  expect(auditText(await world.audit())).toBe("");
  const stories = await street.stories();
  const { products, stars, payments } = await deedsIn(world);
  const parts = stories.flatMap((story) => story.parts.map((part) => ({ ...part, story })));
  const delivered = parts.filter(({ state }) => state === "delivered");

  const items = delivered.filter(({ what }) => what === "product").flatMap(({ goods }) => goods);
  expect(products, "products bought").toBe(items.length);
  expect(new Set(items).size, "no item goes to two customers").toBe(items.length);

  const recipients = delivered.filter(({ what }) => what === "stars").map(({ story }) => story.recipient ?? "");
  expect(stars.toSorted(), "Stars bought").toEqual(recipients.toSorted());

  for (const { id, state, uuid, parts: own, owed_rub } of stories) {
    const { paid, refunded } = payments.get(uuid ?? "") ?? { paid: 0, refunded: 0 };
    const got = own.filter((part) => part.state === "delivered").length;
    const end = { state, paid, refunded, got: got === own.length ? "all" : got === 0 ? "nothing" : "some" };
    const fair = [
      { state: "awaiting_payment", paid: 0, refunded: 0, got: "nothing" },
      { state: "cancelled", paid: 0, refunded: 0, got: "nothing" },
      { state: "delivered", paid: 1, refunded: 0, got: "all" },
      { state: "partly_delivered", paid: 1, refunded: 0, got: "some" },
      { state: "refunded", paid: 1, refunded: 1, got: "nothing" },
    ];
    expect(fair, `order ${id}`).toContainEqual(end);
    expect(owed_rub !== "0.00", `order ${id} is owed`).toBe(state === "partly_delivered");
  }
}

/** Somebody looks in BunaiStore's bot for the orders whose webhooks are lost, and says which order here each was bought for. */
export async function settleByHand(street: Street): Promise<void> {
  const { entries } = await street.world.ledger();
  const bought = entries.filter(({ reason }) => reason === "order_purchase").slice(before.products);
  for (const { ref } of bought) {
    for (const story of await street.stories()) {
      if (story.state === "parked") await street.settle(story, ref!);
    }
  }
  // What nobody has found was never bought: now the counters say so, too.
  await street.advance("2m");
}
