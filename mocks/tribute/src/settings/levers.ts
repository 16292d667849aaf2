import type { Lever } from "../lever.ts";
import { changeSettings } from "./settings.ts";

export const setGateway: Lever<"set-gateway"> = async (tx, { available }) => {
  const { gateway_available } = await changeSettings(tx, { gateway_available: available });
  return { available: gateway_available };
};

export const setDelays: Lever<"set-delays"> = async (tx, delays) => {
  const { prepaid_ms, refund_ms, charge_ms } = await changeSettings(tx, delays);
  return { prepaid_ms, refund_ms, charge_ms };
};
