import type { LedgerEntry } from "@vitrine/engine";
import { auditText } from "@vitrine/testing";
import { expect } from "vitest";

import type { World } from "./providers.ts";
import type { StorefrontHarness } from "./storefront-harness.ts";

/** What the providers' ledgers say of the shop's orders. */
interface ProviderBooks {
  /** Products that were bought at BunaiStore. */
  readonly products: number;
  /** Recipients of the Stars that were ordered at Padington and not refunded. */
  readonly stars: readonly string[];
  /** How often each order of Tribute was paid and refunded. */
  readonly payments: ReadonlyMap<string, { readonly paid: number; readonly refunded: number }>;
}

/** What a world's seed data has bought at BunaiStore before the shop opens. */
const seededPurchases = 45;

/** The purchases at BunaiStore since the world was created. */
export function purchasesIn(entries: readonly LedgerEntry[]): readonly LedgerEntry[] {
  return entries.filter(({ reason }) => reason === "order_purchase").slice(seededPurchases);
}

async function providerBooks(world: World): Promise<ProviderBooks> {
  const { entries } = await world.ledger();
  const payments = new Map<string, { readonly paid: number; readonly refunded: number }>();
  for (const { reason, ref } of entries) {
    const { paid, refunded } = payments.get(ref!) ?? { paid: 0, refunded: 0 };
    if (reason === "shop_order_sell") payments.set(ref!, { paid: paid + 1, refunded });
    if (reason === "shop_order_refund") payments.set(ref!, { paid, refunded: refunded + 1 });
  }
  return { products: purchasesIn(entries).length, stars: await starsRecipients(world), payments };
}

async function starsRecipients(world: World): Promise<readonly string[]> {
  // The look itself must meet no fault.
  world.faults.clear();
  const headers = { authorization: "Bearer pad_live_demo" };
  const response = await world.fetch("https://api.padington.com/v1/orders?limit=100", { headers });
  const { orders } = (await response.json()) as { orders: { status: string; recipient: string }[] };
  return orders.filter(({ status }) => status !== "failed").map(({ recipient }) => recipient);
}

/** How an order may end: what was paid and refunded, and which of its parts were delivered. */
const allowedEnds = [
  { state: "awaiting_payment", paid: 0, refunded: 0, delivered: "nothing" },
  { state: "cancelled", paid: 0, refunded: 0, delivered: "nothing" },
  { state: "delivered", paid: 1, refunded: 0, delivered: "all" },
  { state: "partly_delivered", paid: 1, refunded: 0, delivered: "some" },
  { state: "refunded", paid: 1, refunded: 1, delivered: "nothing" },
];

/**
 * Compares every order with the providers' books: everything that was bought was delivered, once; customers who paid have the goods or
 * their money, and customers who did not pay have neither.
 *
 * Each recipient may order Stars only once in a test: the books tell Stars apart by it.
 */
export async function expectBooksMatch({ world, customers }: StorefrontHarness): Promise<void> {
  await world.settled();
  expect(auditText(await world.audit())).toBe("");
  const orders = await customers.orders();
  const books = await providerBooks(world);
  const parts = orders.flatMap((order) => order.parts.map((part) => ({ ...part, recipient: order.recipient ?? "" })));
  const delivered = parts.filter(({ state }) => state === "delivered");

  const items = delivered.filter(({ what }) => what === "product").flatMap(({ goods }) => goods);
  expect(books.products, "products bought").toBe(items.length);
  expect(new Set(items).size, "no item goes to two customers").toBe(items.length);

  const recipients = delivered.filter(({ what }) => what === "stars").map(({ recipient }) => recipient);
  expect(books.stars.toSorted(), "Stars bought").toEqual(recipients.toSorted());

  for (const { id, state, uuid, parts: own, owed_rub } of orders) {
    const { paid, refunded } = books.payments.get(uuid ?? "") ?? { paid: 0, refunded: 0 };
    const count = own.filter((part) => part.state === "delivered").length;
    const end = { state, paid, refunded, delivered: count === own.length ? "all" : count === 0 ? "nothing" : "some" };
    expect(allowedEnds, `order ${id}`).toContainEqual(end);
    expect(owed_rub !== "0.00", `order ${id} is owed`).toBe(state === "partly_delivered");
  }
}
