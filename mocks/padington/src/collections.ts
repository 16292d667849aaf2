import type { Transaction } from "@vitrine/engine";

import { accounts, keys } from "./account/account.ts";
import { orders } from "./orders/order.ts";
import { nfts } from "./rent/nft.ts";
import { rentals } from "./rent/rental.ts";
import { settings } from "./settings/settings.ts";

type PadingtonCollections = {
  readonly accounts: typeof accounts;
  readonly keys: typeof keys;
  readonly settings: typeof settings;
  readonly orders: typeof orders;
  readonly nfts: typeof nfts;
  readonly rentals: typeof rentals;
};

/** Everything Padington stores besides the ledger. */
export const collections: PadingtonCollections = { accounts, keys, settings, orders, nfts, rentals };

/** A transaction with every collection by name: `tx.orders`. */
export type Tx = Transaction<PadingtonCollections>;
