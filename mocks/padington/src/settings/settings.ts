import { collection } from "@vitrine/engine";
import type { Collection } from "@vitrine/engine";

import type { CodeCategory } from "../catalog/codes.ts";
import type { Pricing } from "../catalog/price.ts";
import type { Tx } from "../collections.ts";

/** The franchise owner's settings: one document for the whole bot. */
export interface Settings extends Pricing {
  readonly id: "settings";
  readonly api_enabled: boolean;
  /** How many codes are left; null for unlimited. */
  readonly codes: Readonly<Record<CodeCategory, number | null>>;
}

export const settings: Collection<Settings> = collection<Settings>("padington.settings", { id: "id" });

/** The initial settings: 80 roubles a dollar and 25 % give the documentation's prices. */
const initial: Settings = {
  id: "settings",
  api_enabled: true,
  rate: 800_000,
  markup: 2_500,
  codes: { chatgpt: null, claude: null },
};

export async function settingsOf(tx: Tx): Promise<Settings> {
  return (await tx.settings.get("settings")) ?? initial;
}

/** Changes some of the settings. */
export async function changeSettings(tx: Tx, change: Partial<Omit<Settings, "id">>): Promise<Settings> {
  return tx.settings.put({ ...(await settingsOf(tx)), ...change });
}
