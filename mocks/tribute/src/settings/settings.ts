import { collection } from "@vitrine/engine";
import type { Collection } from "@vitrine/engine";

import type { Tx } from "../collections.ts";

/** Settings for all shops: one document for the whole service. Delays in milliseconds. */
export interface Settings {
  readonly id: "settings";
  /** Whether the payment gateway can be reached. */
  readonly gateway_available: boolean;
  readonly prepaid_ms: number;
  readonly refund_ms: number;
  readonly charge_ms: number;
}

export const settings: Collection<Settings> = collection<Settings>("tribute.settings", { id: "id" });

/** Five seconds for everything (T129, T185, T241). */
const initial: Settings = {
  id: "settings",
  gateway_available: true,
  prepaid_ms: 5_000,
  refund_ms: 5_000,
  charge_ms: 5_000,
};

export async function settingsOf(tx: Tx): Promise<Settings> {
  return (await tx.settings.get("settings")) ?? initial;
}

/** Changes some of the settings. */
export async function changeSettings(tx: Tx, change: Partial<Omit<Settings, "id">>): Promise<Settings> {
  return tx.settings.put({ ...(await settingsOf(tx)), ...change });
}
