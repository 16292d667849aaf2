import type { Lever } from "../lever.ts";
import { changeSettings } from "./settings.ts";

export const setMaintenance: Lever<"set-maintenance"> = async (tx, { on }) => {
  const { maintenance } = await changeSettings(tx, { maintenance: on });
  return { maintenance };
};

export const setApi: Lever<"set-api"> = async (tx, { enabled }) => {
  const { api_enabled } = await changeSettings(tx, { api_enabled: enabled });
  return { api_enabled };
};

export const setWorker: Lever<"set-worker"> = async (tx, { running }) => {
  const { worker_running } = await changeSettings(tx, { worker_running: running });
  return { worker_running };
};
