import type { Transaction } from "@vitrine/engine";

import { accounts, keys } from "./account/account.ts";
import { orders } from "./orders/order.ts";
import { groups, products } from "./products/product.ts";
import { stock } from "./products/stock.ts";
import { settings } from "./settings/settings.ts";
import { lanes, payments, verifications } from "./topup/verification.ts";

type BunaistoreCollections = {
  readonly accounts: typeof accounts;
  readonly keys: typeof keys;
  readonly settings: typeof settings;
  readonly groups: typeof groups;
  readonly products: typeof products;
  readonly stock: typeof stock;
  readonly orders: typeof orders;
  readonly lanes: typeof lanes;
  readonly payments: typeof payments;
  readonly verifications: typeof verifications;
};

/** Everything BunaiStore stores besides the ledger. */
export const collections: BunaistoreCollections = {
  accounts,
  keys,
  settings,
  groups,
  products,
  stock,
  orders,
  lanes,
  payments,
  verifications,
};

/** A transaction with every collection by name: `tx.orders`. */
export type Tx = Transaction<BunaistoreCollections>;
