import { LeverError, Refusal } from "@vitrine/engine";

import { accountToChange } from "../account/levers.ts";
import type { Lever } from "../lever.ts";
import { setWebhookUrl } from "./operations.ts";

/** Sets the URL as the user does in the bot: "Profile → Developer API → Set Webhook URL". */
export const setWebhook: Lever<"set-webhook"> = async (tx, { user_id, url }) => {
  await accountToChange(tx, user_id);
  try {
    await setWebhookUrl(tx, user_id, url, null);
  } catch (cause) {
    if (cause instanceof Refusal) throw new LeverError(400, `Cannot set the webhook URL "${url}": ${cause.reason}`);
    throw cause;
  }
  return { user_id, webhook_url: url };
};
