import type { CallOptions, Reply } from "@vitrine/client";
import type { Me } from "@vitrine/specs/bunaistore";

import type { Bunaistore } from "./provider.ts";

/** The caller's account. */
export interface Account {
  /**
   * `GET /v1/me`: the caller, the current wallet balance in US dollars, and the counters of orders through the API.
   *
   * @example
   * ```ts
   * const { balance } = await client.account.me();
   * ```
   */
  me(options?: CallOptions): Reply<Me>;
}

export function bindAccount({ ask }: Bunaistore): Account {
  return { me: (options) => ask("GET /v1/me", {}, options) };
}
