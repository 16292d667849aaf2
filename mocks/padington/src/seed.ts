import type { AccountListing } from "@vitrine/engine";

import { deposit, issue } from "./account/levers.ts";
import type { Tx } from "./collections.ts";
import type { Nft } from "./rent/nft.ts";

/** The documentation's example balance, and a user with less; in kopecks. */
const users = [
  { user_id: 12345678, balance: 543_210 },
  { user_id: 87654321, balance: 100_000 },
] as const;

const neverRented = (cost: number): Nft["hidden"] => ({ cost, rented_until: 0 });

/** Some of every category. At the initial rate and markup, one dollar of cost is a price of a hundred roubles. */
const nfts: readonly Nft[] = [
  {
    nft_address: "EQBplushpepe2790",
    category: "gifts",
    name: "Plush Pepe #2790",
    min_days: 1,
    max_days: 30,
    hidden: neverRented(1_000_000),
  },
  {
    nft_address: "EQBdurovscap4321",
    category: "gifts",
    name: "Durov's Cap #4321",
    min_days: 1,
    max_days: 365,
    hidden: neverRented(450_000),
  },
  {
    nft_address: "EQBlovepotion17",
    category: "gifts",
    name: "Love Potion #17",
    min_days: 3,
    max_days: 90,
    hidden: neverRented(125_000),
  },
  {
    nft_address: "EQB8880301",
    category: "numbers",
    name: "+888 0301 2468",
    min_days: 1,
    max_days: 365,
    hidden: neverRented(299_000),
  },
  {
    nft_address: "EQB8880777",
    category: "numbers",
    name: "+888 0777 1357",
    min_days: 7,
    max_days: 180,
    hidden: neverRented(550_000),
  },
  {
    nft_address: "EQBvitrine",
    category: "usernames",
    name: "@vitrine",
    min_days: 1,
    max_days: 365,
    hidden: neverRented(200_000),
  },
  {
    nft_address: "EQBpadington",
    category: "usernames",
    name: "@padington",
    min_days: 30,
    max_days: 365,
    hidden: neverRented(89_900),
  },
];

/** A shop at the documentation's prices; the same in every world. */
export async function seed(tx: Tx): Promise<void> {
  for (const { user_id, balance } of users) {
    await tx.accounts.put({ user_id });
    await deposit(tx, user_id, balance);
  }
  for (const nft of nfts) await tx.nfts.put(nft);
}

/** Gives the two seeded users their keys. */
export async function open(tx: Tx, keys: readonly string[]): Promise<void> {
  for (const [index, account] of users.entries()) await issue(tx, account, keys[index]);
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
