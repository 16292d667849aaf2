import { collection } from "@vitrine/engine";
import type { Collection, Minor } from "@vitrine/engine";

import type { Lever } from "./lever.ts";
import type { TopupMethod } from "./topup/method.ts";
import type { Tx } from "./transaction.ts";

/** The admin's switches: one document for the whole marketplace. */
export interface Market {
  readonly id: "market";
  readonly maintenance: boolean;
  readonly api_enabled: boolean;
  readonly worker_running: boolean;
  readonly methods: Readonly<Record<TopupMethod, { readonly enabled: boolean; readonly minimum: Minor }>>;
}

export const market: Collection<Market> = collection<Market>("bunaistore.market", { id: "id" });

const open = { enabled: true, minimum: 100 } as const;

/** How the marketplace stands until its admin touches a switch. */
const untouched: Market = {
  id: "market",
  maintenance: false,
  api_enabled: true,
  worker_running: true,
  methods: { bep20: open, ton: open, trx: open, binance: open },
};

export async function marketOf(tx: Tx): Promise<Market> {
  return (await tx.market.get("market")) ?? untouched;
}

/** Changes some of the switches. */
export async function switchMarket(tx: Tx, change: Partial<Omit<Market, "id">>): Promise<Market> {
  return tx.market.put({ ...(await marketOf(tx)), ...change });
}

export const setMaintenance: Lever<"set-maintenance"> = async (tx, { on }) => {
  const { maintenance } = await switchMarket(tx, { maintenance: on });
  return { maintenance };
};

export const setApi: Lever<"set-api"> = async (tx, { enabled }) => {
  const { api_enabled } = await switchMarket(tx, { api_enabled: enabled });
  return { api_enabled };
};

export const setWorker: Lever<"set-worker"> = async (tx, { running }) => {
  const { worker_running } = await switchMarket(tx, { worker_running: running });
  return { worker_running };
};
