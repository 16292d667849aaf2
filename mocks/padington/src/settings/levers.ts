import type { Lever } from "../lever.ts";
import { changeSettings } from "./settings.ts";

/** Off, every call with a valid key is refused; what was ordered goes on (P024). */
export const setApi: Lever<"set-api"> = async (tx, { enabled }) => {
  const { api_enabled } = await changeSettings(tx, { api_enabled: enabled });
  return { api_enabled };
};
