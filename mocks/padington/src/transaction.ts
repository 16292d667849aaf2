import type { Transaction } from "@vitrine/engine";

import { accounts, keys } from "./account/account.ts";
import { franchise } from "./franchise.ts";
import { orders } from "./orders/order.ts";
import { nfts } from "./rent/nft.ts";
import { rentals } from "./rent/rental.ts";

type PadingtonCollections = {
  readonly accounts: typeof accounts;
  readonly keys: typeof keys;
  readonly franchise: typeof franchise;
  readonly orders: typeof orders;
  readonly nfts: typeof nfts;
  readonly rentals: typeof rentals;
};

/** Everything Padington keeps, beside the ledger. */
export const collections: PadingtonCollections = { accounts, keys, franchise, orders, nfts, rentals };

/** A transaction in which every collection has its name: `tx.orders`. */
export type Tx = Transaction<PadingtonCollections>;
