import type { Call, Refusal } from "@vitrine/engine";

import type { Tx } from "./collections.ts";
import { apiDisabled, invalidKey } from "./errors.ts";
import { settingsOf } from "./settings/settings.ts";

/** The caller. All keys of a user are the same caller (P018). */
export interface Caller {
  readonly user_id: number;
}

/** "Every request requires header `Authorization: Bearer pad_live_`" (P011, P012). */
export function credential(call: Call): string | undefined {
  return /^Bearer +(\S+)\s*$/i.exec(call.header("authorization") ?? "")?.[1];
}

/**
 * @throws invalidKey (401) for a key that is missing, unknown or revoked; every issued key has the prefix (P012–P016)
 */
export async function authenticate(tx: Tx, key: string | undefined): Promise<Caller> {
  const known = key === undefined ? undefined : await tx.keys.get(key);
  if (!known || known.revoked) throw invalidKey();
  return known;
}

/** 503 while the franchise owner has the API disabled (P024). */
export async function closed(tx: Tx): Promise<Refusal | undefined> {
  const { api_enabled } = await settingsOf(tx);
  return api_enabled ? undefined : apiDisabled();
}
