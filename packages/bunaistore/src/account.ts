import type { Me } from "@vitrine/specs/bunaistore";

import type { Ask, CallOptions } from "./ask.ts";
import type { Reply } from "./reply.ts";

/** Who is calling. */
export interface Account {
  /**
   * `GET /v1/me`: the caller, the wallet balance at this moment in US dollars, and the counters of orders through the API.
   *
   * @example
   * ```ts
   * const { balance } = await client.account.me();
   * ```
   */
  me(options?: CallOptions): Reply<Me>;
}

export function bindAccount(ask: Ask): Account {
  return { me: (options) => ask("GET /v1/me", {}, options) };
}
