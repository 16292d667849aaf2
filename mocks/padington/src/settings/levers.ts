import type { Lever } from "../lever.ts";
import { changeSettings } from "./settings.ts";

/** Switches the API. While it is off, every call with a valid key is refused; existing orders continue (P024). */
export const setApi: Lever<"set-api"> = async (tx, { enabled }) => {
  const { api_enabled } = await changeSettings(tx, { api_enabled: enabled });
  return { api_enabled };
};
