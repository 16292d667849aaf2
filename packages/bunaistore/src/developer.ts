import type { CallOptions, Reply } from "@vitrine/client";
import type {
  ClearedWebhook,
  Developer as Profile,
  RegisteredWebhook,
  RegisterWebhook,
} from "@vitrine/specs/bunaistore";

import type { Bunaistore } from "./provider.ts";

/** The developer's profile and webhook. */
export interface Developer {
  /**
   * `GET /v1/developer/me`: the key that asks, the balance, and the registered URL. The answer holds the API key: do not log it.
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
   * @throws BadRequestError for a URL that is not https; the earlier one stays
   *
   * @example
   * ```ts
   * await client.developer.registerWebhook({ url: "https://mystore.com/webhooks" });
   * ```
   */
  registerWebhook(webhook: RegisterWebhook, options?: CallOptions): Reply<RegisteredWebhook>;
  /**
   * `DELETE /v1/developer/webhook`: sends no more events.
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
