import { LeverError, toMinor } from "@vitrine/engine";

import type { Tx } from "../collections.ts";
import type { Lever } from "../lever.ts";
import { deposits, newAccount, wallet } from "./account.ts";
import type { Account, Key } from "./account.ts";
import { balanceOf } from "./operations.ts";

/** @throws LeverError (404) */
export async function accountToChange(tx: Tx, user_id: number): Promise<Account> {
  const account = await tx.accounts.get(user_id);
  if (account) return account;
  throw new LeverError(404, `Cannot find account ${user_id}. Make it with create-account.`);
}

/** Pays money in from outside. Emits no event: only top-ups, purchases and refunds are documented to send one. */
export const credit: Lever<"credit"> = async (tx, { user_id, amount }) => {
  await accountToChange(tx, user_id);
  await tx.ledger.post({ from: deposits, to: wallet(user_id), amount: toMinor(amount), reason: "credit" });
  return { user_id, balance: await balanceOf(tx, user_id) };
};

export const createAccount: Lever<"create-account"> = async (tx, body) => {
  const {
    user_id = await tx.accounts.unused(() => tx.random.between(100_000_000, 999_999_999)),
    display_name = null,
    balance = 0,
  } = body ?? {};
  if (await tx.accounts.get(user_id))
    throw new LeverError(409, `Cannot make account ${user_id}: it exists already. Choose another user_id.`);
  const account = await tx.accounts.put(newAccount(user_id, display_name));
  if (balance > 0) await credit(tx, { user_id, amount: balance });
  const { api_key } = await issue(tx, account);
  return { user_id, display_name, balance: await balanceOf(tx, user_id), api_key };
};

export const updateAccount: Lever<"update-account"> = async (tx, { user_id, ...change }) => {
  const account = await accountToChange(tx, user_id);
  const { display_name } = await tx.accounts.put({ ...account, ...change });
  return { user_id, display_name, balance: await balanceOf(tx, user_id) };
};

export const suspend: Lever<"suspend"> = (tx, { user_id }) => setSuspended(tx, user_id, true);

export const restore: Lever<"restore"> = (tx, { user_id }) => setSuspended(tx, user_id, false);

/** Accepts a key in any format: no prefix is required (B017). */
export const issueKey: Lever<"issue-key"> = async (tx, { user_id, api_key }) => {
  const account = await accountToChange(tx, user_id);
  if (api_key !== undefined && (await tx.keys.get(api_key))) {
    throw new LeverError(409, "Cannot issue this key: it was issued before. Choose another, or none.");
  }
  const key = await issue(tx, account, api_key && tx.announceKey(api_key));
  return { user_id, api_key: key.api_key };
};

export const revokeKey: Lever<"revoke-key"> = async (tx, { api_key }) => {
  const key = await tx.keys.get(api_key);
  if (!key) throw new LeverError(404, "Cannot revoke this key: it was never issued. Give one that issue-key answered.");
  if (key.revoked)
    throw new LeverError(409, "Cannot revoke this key: it is revoked already. Issue another with issue-key.");
  await tx.keys.put({ ...key, revoked: true });
  return { api_key, revoked: true };
};

/** Gives the account another key; `api_key` if the world supplies its own. */
export async function issue(tx: Tx, { user_id }: Account, api_key: string = tx.newKey("sk_live_")): Promise<Key> {
  return tx.keys.put({ api_key, user_id, revoked: false, issued: await tx.keys.next() });
}

async function setSuspended(
  tx: Tx,
  user_id: number,
  suspended: boolean,
): Promise<{ user_id: number; suspended: boolean }> {
  const account = await accountToChange(tx, user_id);
  await tx.accounts.put({ ...account, hidden: { ...account.hidden, suspended } });
  return { user_id, suspended };
}
