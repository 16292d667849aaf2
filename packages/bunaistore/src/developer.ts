import type { CallOptions, Reply } from "@vitrine/client";
import type {
  ClearedWebhook,
  Developer as Profile,
  RegisteredWebhook,
  RegisterWebhook,
} from "@vitrine/specs/bunaistore";

import type { Bunaistore } from "./provider.ts";

/** The developer profile and the webhook. */
export interface Developer {
  /**
   * `GET /v1/developer/me`: the key in use, the balance, and the registered URL. The answer contains the API key: do
   * not log it.
   *
   * @example
   * ```ts
   * const { webhook_url } = await client.developer.me();
   * ```
   */
  me(options?: CallOptions): Reply<Profile>;
  /**
   * `POST /v1/developer/webhook`: sends every event to this URL from now on, signed with the key that registers it.
   *
   * @throws BadRequestError if the URL is not https; the previous URL stays registered
   *
   * @example
   * ```ts
   * await client.developer.registerWebhook({ url: "https://mystore.com/webhooks" });
   * ```
   */
  registerWebhook(webhook: RegisterWebhook, options?: CallOptions): Reply<RegisteredWebhook>;
  /**
   * `DELETE /v1/developer/webhook`: stops sending events.
   *
   * @example
   * ```ts
   * await client.developer.clearWebhook();
   * ```
   */
  clearWebhook(options?: CallOptions): Reply<ClearedWebhook>;
}

export function bindDeveloper({ ask }: Bunaistore): Developer {
  return {
    me: (options) => ask("GET /v1/developer/me", {}, options),
    registerWebhook: (body, options) => ask("POST /v1/developer/webhook", { body }, options),
    clearWebhook: (options) => ask("DELETE /v1/developer/webhook", {}, options),
  };
}
