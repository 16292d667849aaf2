import { defaultSettings, inOrder } from "../config/settings.ts";
import type { Settings } from "../config/settings.ts";

/** Settings as options of the command line. */
export interface UpOptions extends Partial<Omit<Settings, "allowWebhookHosts">> {
  readonly "allow-webhook-host"?: readonly string[];
}

/** The settings of the command line, then those of a configuration, then the defaults. */
export function chooseSettings(options: UpOptions, configured: Partial<Settings> = {}): Settings {
  const { "allow-webhook-host": allowWebhookHosts, only, ...others } = options;
  return {
    ...defaultSettings,
    ...configured,
    ...others,
    ...(only && { only: inOrder(only) }),
    ...(allowWebhookHosts && { allowWebhookHosts }),
  };
}
