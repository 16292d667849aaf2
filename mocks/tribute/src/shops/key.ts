import { collection } from "@vitrine/engine";
import type { Collection } from "@vitrine/engine";

import type { Tx } from "../collections.ts";

/** The key of a user, who may own shops, manage them, or neither. */
export interface Key {
  readonly api_key: string;
  readonly user_id: number;
  readonly revoked: boolean;
  /** 1, 2, 3 … in order of issue. */
  readonly issued: number;
}

export const keys: Collection<Key> = collection<Key>("tribute.keys", {
  id: "api_key",
  indexes: {
    "of user": { where: ["user_id"], order: ["issued"] },
    active: { where: ["user_id", "revoked"], order: ["issued"] },
  },
});

/** Gives the user another key; `api_key` if the world supplies its own. */
export async function issue(tx: Tx, user_id: number, api_key: string = tx.newKey("tribute_")): Promise<Key> {
  return tx.keys.put({ api_key, user_id, revoked: false, issued: await tx.keys.next() });
}

/** The most recently issued active key; it signs webhooks. */
export function newestKey(tx: Tx, user_id: number): Promise<Key | undefined> {
  return tx.keys.first("active", { where: [user_id, false], reverse: true });
}
