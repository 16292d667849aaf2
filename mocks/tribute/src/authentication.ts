import type { Call } from "@vitrine/engine";

import type { Tx } from "./collections.ts";
import { invalidKey } from "./errors.ts";
import type { Shop } from "./shops/shop.ts";

/** The owner of the key. */
export interface Caller {
  readonly user_id: number;
  /** The shop of the call, unless an order, a token or a charge determines it. */
  readonly shop?: Shop;
}

/** "Api-Key: API key for authentication": the bare key. No other header counts (T012). */
export function credential(call: Call): string | undefined {
  return call.header("api-key")?.trim();
}

/** @throws invalidKey (401) for a key that is missing, empty, unknown or revoked (T013–T015) */
export async function authenticate(tx: Tx, key: string | undefined): Promise<Caller> {
  const known = key ? await tx.keys.get(key) : undefined;
  if (!known || known.revoked) throw invalidKey();
  return { user_id: known.user_id };
}

/** The shop chosen when the call was admitted. */
export function shopOf({ user_id, shop }: Caller): Shop {
  if (shop) return shop;
  throw new Error(`Cannot tell which shop user ${user_id} means: the call was admitted without one.`);
}
