import type { Transaction } from "@vitrine/engine";

import { charges } from "./charges/charge.ts";
import { orders } from "./orders/order.ts";
import { settings } from "./settings/settings.ts";
import { keys } from "./shops/key.ts";
import { managers } from "./shops/manager.ts";
import { shops } from "./shops/shop.ts";
import { tokens } from "./tokens/token.ts";
import { transactions } from "./transactions/transaction.ts";
import { latestEvents } from "./webhooks.ts";

type TributeCollections = {
  readonly settings: typeof settings;
  readonly keys: typeof keys;
  readonly shops: typeof shops;
  readonly managers: typeof managers;
  readonly orders: typeof orders;
  readonly transactions: typeof transactions;
  readonly tokens: typeof tokens;
  readonly charges: typeof charges;
  readonly latestEvents: typeof latestEvents;
};

/** Everything Tribute stores besides the ledger. */
export const collections: TributeCollections = {
  settings,
  keys,
  shops,
  managers,
  orders,
  transactions,
  tokens,
  charges,
  latestEvents,
};

/** A transaction with every collection by name: `tx.orders`. */
export type Tx = Transaction<TributeCollections>;
