import { LeverError, toDecimal } from "@vitrine/engine";
import type { Minor } from "@vitrine/engine";

import type { Tx } from "../collections.ts";
import { wholeUnits } from "../lever.ts";
import type { Lever } from "../lever.ts";
import { deposits, mostActiveKeys, wallet } from "./account.ts";
import type { Account, Key } from "./account.ts";

/** Creates a user of the bot with a first key. */
export const createAccount: Lever<"create-account"> = async (tx, body) => {
  const { user_id = await tx.accounts.unused(() => tx.random.between(100_000_000, 999_999_999)), balance = 0 } =
    body ?? {};
  if (await tx.accounts.get(user_id)) throw new LeverError(409, `Cannot make account ${user_id}: it exists already.`);
  const account = await tx.accounts.put({ user_id });
  if (balance > 0) await deposit(tx, user_id, wholeUnits("balance", balance, 2));
  const { api_key } = await issue(tx, account);
  return { user_id, balance, api_key };
};

/** The user pays in. */
export const credit: Lever<"credit"> = async (tx, { user_id, amount }) => {
  await accountToChange(tx, user_id);
  await deposit(tx, user_id, wholeUnits("amount", amount, 2));
  return { user_id, balance: toDecimal(await tx.ledger.balance(wallet(user_id))) };
};

/** A sixth key is refused until one of the five is revoked (P029, P030). */
export const issueKey: Lever<"issue-key"> = async (tx, { user_id }) => {
  const account = await accountToChange(tx, user_id);
  if ((await tx.keys.count("active", [user_id, false])) >= mostActiveKeys) {
    throw new LeverError(
      409,
      `Cannot issue a key for user ${user_id}: ${mostActiveKeys} are active, which is the most. Revoke one.`,
    );
  }
  const { api_key } = await issue(tx, account);
  return { user_id, api_key };
};

/** The next call with the key is refused, and it no longer counts towards the maximum (P015, P030). */
export const revokeKey: Lever<"revoke-key"> = async (tx, { api_key }) => {
  const key = await tx.keys.get(api_key);
  if (!key) throw new LeverError(404, "Cannot revoke this key: it was never issued.");
  if (key.revoked) throw new LeverError(409, "Cannot revoke this key: it is revoked already.");
  await tx.keys.put({ ...key, revoked: true });
  return { api_key, revoked: true };
};

/** Pays kopecks in from outside. */
export async function deposit(tx: Tx, user_id: number, amount: Minor): Promise<void> {
  await tx.ledger.post({ from: deposits, to: wallet(user_id), amount, reason: "credit" });
}

/** Gives the account another key; `api_key` if the world supplies its own. */
export async function issue(tx: Tx, { user_id }: Account, api_key: string = tx.newKey("pad_live_")): Promise<Key> {
  return tx.keys.put({ api_key, user_id, revoked: false, issued: await tx.keys.next() });
}

/** @throws LeverError (404) */
async function accountToChange(tx: Tx, user_id: number): Promise<Account> {
  const account = await tx.accounts.get(user_id);
  if (account) return account;
  throw new LeverError(404, `Cannot find account ${user_id}. Make it with create-account.`);
}
