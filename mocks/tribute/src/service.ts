import { collection } from "@vitrine/engine";
import type { Collection } from "@vitrine/engine";

import type { Lever } from "./lever.ts";
import type { Tx } from "./transaction.ts";

/** What concerns all shops: one document for the whole service. Delays in milliseconds. */
export interface Service {
  readonly id: "service";
  /** Whether the payment gateway can be reached. */
  readonly gateway_available: boolean;
  readonly prepaid_ms: number;
  readonly refund_ms: number;
  readonly charge_ms: number;
}

export const service: Collection<Service> = collection<Service>("tribute.service", { id: "id" });

/** Five seconds for everything (T129, T185, T241). */
const untouched: Service = {
  id: "service",
  gateway_available: true,
  prepaid_ms: 5_000,
  refund_ms: 5_000,
  charge_ms: 5_000,
};

export async function serviceOf(tx: Tx): Promise<Service> {
  return (await tx.service.get("service")) ?? untouched;
}

async function changeService(tx: Tx, change: Partial<Omit<Service, "id">>): Promise<Service> {
  return tx.service.put({ ...(await serviceOf(tx)), ...change });
}

export const setGateway: Lever<"set-gateway"> = async (tx, { available }) => {
  const { gateway_available } = await changeService(tx, { gateway_available: available });
  return { available: gateway_available };
};

export const setDelays: Lever<"set-delays"> = async (tx, delays) => {
  const { prepaid_ms, refund_ms, charge_ms } = await changeService(tx, delays);
  return { prepaid_ms, refund_ms, charge_ms };
};
