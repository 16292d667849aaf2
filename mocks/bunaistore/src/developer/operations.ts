import { isLoopback } from "@vitrine/engine";
import type { ClearedWebhook, Developer, RegisteredWebhook } from "@vitrine/specs/bunaistore";

import { accountOf, balanceOf } from "../account/operations.ts";
import type { Caller } from "../authentication.ts";
import type { Tx } from "../collections.ts";
import { badWebhookScheme, badWebhookUrl, webhookNotHttps } from "../errors.ts";

/** The caller's key, webhook URL and live balance in one call (B201–B206). */
export async function getDeveloper(tx: Tx, caller: Caller): Promise<Developer> {
  const { user_id, webhook_url } = await accountOf(tx, caller);
  return { user_id, api_key: caller.api_key, webhook_url, balance: await balanceOf(tx, user_id) };
}

/** @throws badWebhookScheme, webhookNotHttps, badWebhookUrl (400); the old URL is then kept */
export async function registerWebhook(tx: Tx, caller: Caller, url: string): Promise<RegisteredWebhook> {
  await setWebhookUrl(tx, caller.user_id, url, caller.api_key);
  return { status: "success", webhook_url: url };
}

/** Succeeds even if none is registered. */
export async function clearWebhook(tx: Tx, caller: Caller): Promise<ClearedWebhook> {
  await setWebhookUrl(tx, caller.user_id, null, null);
  return { status: "success", message: "Webhook URL cleared. No further events will be sent." };
}

/** "Both paths write to the same field": the API, with its key, and the bot, without one (B220). */
export async function setWebhookUrl(tx: Tx, user_id: number, url: string | null, key: string | null): Promise<void> {
  if (url !== null) checkUrl(url, tx.strict);
  const account = await accountOf(tx, { user_id });
  await tx.accounts.put({ ...account, webhook_url: url, hidden: { ...account.hidden, webhook_key: key } });
}

/**
 * Requires https. Also allows http to this machine unless the world is strict, so that local receivers work
 * (B210–B213).
 */
function checkUrl(url: string, strict: boolean): void {
  if (!/^https?:/i.test(url)) throw badWebhookScheme();
  if (!URL.canParse(url)) throw badWebhookUrl();
  const { protocol, hostname } = new URL(url);
  if (protocol === "http:" && (strict || !isLoopback(hostname))) throw webhookNotHttps();
}
