import type { AccountListing } from "@vitrine/engine";

import { deposits, newAccount, sales, wallet } from "./account/account.ts";
import { issue } from "./account/levers.ts";
import type { Tx } from "./collections.ts";
import { newOrder } from "./orders/order.ts";
import { priceOf } from "./products/price.ts";
import { afterAllGroups } from "./products/product.ts";
import type { Product } from "./products/product.ts";
import { loadItems } from "./products/stock.ts";

/** The documentation's "Premium Dev", and a user without a display name. */
const users = [12345678, 87654321] as const;

const onItsOwn = { group_id: null, group_name: null, variant_name: null } as const;
const plain = {
  stock_count: 0,
  infinite_stock: false,
  note: "",
  after_note: "",
  promo_active: false,
  promo_cb: 0,
  promo_tiers: {},
} as const;

const prime = { group_id: "d8b627d5", group_name: "Amazon Prime" } as const;

/** The documentation's products, and one of each kind it describes. */
const products: readonly Product[] = [
  {
    ...plain,
    ...prime,
    product_id: "ab360422",
    variant_name: "1 month",
    name: "Amazon Prime > 1 month",
    price: 100,
    stock_type: "manual",
    stock_count: 11,
    warranty_hours: 1,
    hidden: { listed: true, group_made: 1, made: 1 },
  },
  {
    ...plain,
    ...prime,
    product_id: "ab360423",
    variant_name: "12 months",
    name: "Amazon Prime > 12 months",
    price: 990,
    stock_type: "manual",
    stock_count: 5,
    warranty_hours: 24,
    hidden: { listed: true, group_made: 1, made: 2 },
  },
  {
    ...plain,
    ...onItsOwn,
    product_id: "PRD_ajS8x",
    name: "Netflix Premium",
    price: 350,
    stock_type: "auto",
    warranty_hours: 720,
    note: "Read TOS before buying.",
    after_note: "Use CA VPN for login.",
    promo_active: true,
    promo_cb: 5,
    promo_tiers: { "5": 5, "10": 12 },
    hidden: { listed: false, group_made: afterAllGroups, made: 3 },
  },
  {
    ...plain,
    ...onItsOwn,
    product_id: "PRD_XYZ",
    name: "Steam Wallet 5 USD",
    price: 525,
    stock_type: "auto",
    warranty_hours: 0,
    hidden: { listed: false, group_made: afterAllGroups, made: 4 },
  },
  {
    ...plain,
    ...onItsOwn,
    product_id: "PRD_unl1m",
    name: "VPN day pass",
    price: 25,
    stock_type: "auto",
    infinite_stock: true,
    warranty_hours: 24,
    hidden: { listed: true, group_made: afterAllGroups, made: 5 },
  },
];

/** Earlier purchases of the documentation's customers: 45 orders for 142.00. */
const bought: readonly { readonly product_id: string; readonly qty: number }[] = [
  ...Array.from({ length: 36 }, () => ({ product_id: "PRD_ajS8x", qty: 1 })),
  ...Array.from({ length: 7 }, () => ({ product_id: "ab360422", qty: 2 })),
  ...Array.from({ length: 2 }, () => ({ product_id: "ab360422", qty: 1 })),
];

/** Seeds the documentation's examples; the same in every world. */
export async function seed(tx: Tx): Promise<void> {
  const [premiumDev, other] = users;
  await tx.accounts.put(newAccount(premiumDev, "Premium Dev"));
  await tx.accounts.put(newAccount(other, null));
  await deposit(tx, premiumDev, 150_050 + 14_200);
  await deposit(tx, other, 14_250);

  await tx.groups.put({ group_id: prime.group_id, name: prime.group_name, made: await tx.groups.next() });
  for (const product of products) {
    await tx.products.next();
    await tx.products.put(product);
  }
  await stockUp(tx, "PRD_ajS8x", 12);
  await stockUp(tx, "PRD_XYZ", 10);
  await buyAsBefore(tx, premiumDev);
}

/** Orders of the spring before, at full price: the promotion began later. */
async function buyAsBefore(tx: Tx, user_id: number): Promise<void> {
  let spent = 0;
  for (const [index, { product_id, qty }] of bought.entries()) {
    const product = products.find((candidate) => candidate.product_id === product_id)!;
    const price = priceOf({ ...product, promo_active: false }, qty);
    const order_id = index === 0 ? "ORDx8kLm2Qp" : `ORD${tx.random.text(8)}`;
    const items =
      product.stock_type === "manual"
        ? []
        : Array.from({ length: qty }, () => `buyer-${index + 1}@example.com:${tx.random.text(12)}`);
    await tx.ledger.post({
      from: wallet(user_id),
      to: sales,
      amount: price.total,
      reason: "order_purchase",
      ref: order_id,
    });
    const timestamp = Date.UTC(2024, 3, 1 + index, 9, 15, index);
    await tx.orders.put(newOrder({ order_id, user_id, source: "api", product, qty, price, items }, timestamp));
    spent += price.total;
  }
  const account = (await tx.accounts.get(user_id))!;
  await tx.accounts.put({ ...account, api_orders: bought.length, api_spent: spent });
}

async function deposit(tx: Tx, user_id: number, amount: number): Promise<void> {
  await tx.ledger.post({ from: deposits, to: wallet(user_id), amount, reason: "credit" });
}

async function stockUp(tx: Tx, product_id: string, pieces: number): Promise<void> {
  const product = (await tx.products.get(product_id))!;
  const items = Array.from(
    { length: pieces },
    (_, index) =>
      `account-${index + 1}@example.com:${tx.random.text(12)}\nRegion: ${["US", "CA", "UK"][index % 3]}\nPlan: Premium`,
  );
  await loadItems(tx, product, items);
}

/** Gives the two seeded users their keys. */
export async function open(tx: Tx, keys: readonly string[]): Promise<void> {
  for (const [index, user_id] of users.entries()) {
    await issue(tx, (await tx.accounts.get(user_id))!, keys[index]);
  }
}

/** Every account that can call, with its oldest active key. */
export async function listAccounts(tx: Tx): Promise<readonly AccountListing[]> {
  const listed: AccountListing[] = [];
  for (const { user_id } of await tx.accounts.find("all")) {
    const key = await tx.keys.first("active", { where: [user_id, false] });
    if (key) listed.push({ user_id, api_key: key.api_key });
  }
  return listed;
}
