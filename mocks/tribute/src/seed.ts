import type { AccountListing } from "@vitrine/engine";

import type { Tx } from "./collections.ts";
import { orderPaid } from "./orders/events.ts";
import type { Order } from "./orders/order.ts";
import { issue } from "./shops/key.ts";
import { plain } from "./shops/levers.ts";
import type { Shop } from "./shops/shop.ts";
import { sell } from "./transactions/sale.ts";
import { keepEvent } from "./webhooks.ts";

/** The documentation's shop, and another owner's shop that may charge cards. */
const shops: readonly Shop[] = [
  {
    ...plain,
    id: 1,
    userId: 123,
    name: "My Shop",
    link: "myshop",
    callbackUrl: "https://example.com/webhook",
    recurrent: true,
    hidden: { fee: 800, sbp: true },
  },
  {
    ...plain,
    id: 2,
    userId: 456,
    name: "Other Shop",
    link: "othershop",
    callbackUrl: "https://example.com/other-webhook",
    tokenCharging: true,
  },
];

/** The documentation's order, with the documented date and time but in a year that is past in every world. */
const productX: Order = {
  uuid: "550e8400-e29b-41d4-a716-446655440000",
  shopId: 1,
  amount: 100_000,
  currency: "rub",
  title: "Product X",
  description: "Detailed product description",
  status: "pending",
  email: "customer@example.com",
  successUrl: "https://shop.com/success",
  failUrl: "https://shop.com/fail",
  createdAt: Date.UTC(2023, 10, 13, 15, 4, 5),
  comment: "Special request",
  customerId: "user_12345",
  period: "onetime",
  onlyStars: false,
  lastPaidTransactionAt: null,
  hidden: {
    number: 100,
    code: "b2RK4mN",
    card: "accepted",
    method: "card",
    charges: 0,
    failures: 0,
    renewsAt: null,
  },
};

/** Two shops of different owners, the first with the documentation's examples; the same in every world. */
export async function seed(tx: Tx): Promise<void> {
  for (const shop of shops) {
    await tx.shops.next();
    await tx.shops.put(shop);
  }
  await tx.orders.next();
  const { order, transaction } = await sell(tx, productX);
  const { createdAt } = productX;
  await tx.transactions.put({ ...transaction, createdAt });
  const paid = await tx.orders.put({ ...order, status: "paid", lastPaidTransactionAt: createdAt });
  await keepEvent(tx, paid, orderPaid(paid, transaction.serviceFee));
}

/** Gives the two seeded owners their keys. */
export async function open(tx: Tx, keys: readonly string[]): Promise<void> {
  for (const [index, { userId }] of shops.entries()) await issue(tx, userId, keys[index]);
}

/** Every shop whose owner can call, with the oldest active key. */
export async function listShops(tx: Tx): Promise<readonly AccountListing[]> {
  const listed: AccountListing[] = [];
  for (const { id, userId } of await tx.shops.find("all")) {
    const key = await tx.keys.first("active", { where: [userId, false] });
    if (key) listed.push({ id, api_key: key.api_key });
  }
  return listed;
}
