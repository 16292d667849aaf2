import type { Call, Refusal } from "@vitrine/engine";

import type { Tx } from "./collections.ts";
import { apiDisabled, invalidKey, maintenanceMode, suspended } from "./errors.ts";
import { settingsOf } from "./settings/settings.ts";

/** The caller and the key used. */
export interface Caller {
  readonly user_id: number;
  readonly api_key: string;
}

/** "Every request must include the X-API-Key header"; an Authorization header has no effect (B015, B016). */
export function credential(call: Call): string | undefined {
  return call.header("x-api-key")?.trim();
}

/** @throws invalidKey (401) for a key that is missing, blank, unknown or revoked (B009–B014) */
export async function authenticate(tx: Tx, key: string | undefined): Promise<Caller> {
  const known = key ? await tx.keys.get(key) : undefined;
  if (!known || known.revoked) throw invalidKey();
  return known;
}

/** 403 for a suspended account, then 503 while the market or the API is off (B023, B026, B027, B029). */
export async function closed(tx: Tx, { user_id }: Caller): Promise<Refusal | undefined> {
  const account = await tx.accounts.get(user_id);
  if (account?.hidden.suspended) return suspended();
  const { maintenance, api_enabled } = await settingsOf(tx);
  if (maintenance) return maintenanceMode();
  return api_enabled ? undefined : apiDisabled();
}
