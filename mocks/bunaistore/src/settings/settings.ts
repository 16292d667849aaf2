import { collection } from "@vitrine/engine";
import type { Collection, Minor } from "@vitrine/engine";

import type { Tx } from "../collections.ts";
import type { TopupMethod } from "../topup/method.ts";

/** The admin's switches: one document for the whole marketplace. */
export interface Settings {
  readonly id: "settings";
  readonly maintenance: boolean;
  readonly api_enabled: boolean;
  readonly worker_running: boolean;
  readonly methods: Readonly<Record<TopupMethod, { readonly enabled: boolean; readonly minimum: Minor }>>;
}

export const settings: Collection<Settings> = collection<Settings>("bunaistore.settings", { id: "id" });

const open = { enabled: true, minimum: 100 } as const;

/** The settings until the admin changes them. */
const initial: Settings = {
  id: "settings",
  maintenance: false,
  api_enabled: true,
  worker_running: true,
  methods: { bep20: open, ton: open, trx: open, binance: open },
};

export async function settingsOf(tx: Tx): Promise<Settings> {
  return (await tx.settings.get("settings")) ?? initial;
}

/** Changes some of the settings. */
export async function changeSettings(tx: Tx, change: Partial<Omit<Settings, "id">>): Promise<Settings> {
  return tx.settings.put({ ...(await settingsOf(tx)), ...change });
}
