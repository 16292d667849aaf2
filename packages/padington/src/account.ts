import type { CallOptions, Reply } from "@vitrine/client";
import type { Balance } from "@vitrine/specs/padington";

import type { Padington } from "./provider.ts";

/** The user's balance. */
export interface Account {
  /**
   * `GET /v1/balance`: the current balance in the bot, in roubles.
   *
   * @example
   * ```ts
   * const { balance_rub } = await client.account.balance();
   * ```
   */
  balance(options?: CallOptions): Reply<Balance>;
}

export function bindAccount({ ask }: Padington): Account {
  return { balance: (options) => ask("GET /v1/balance", {}, options) };
}
