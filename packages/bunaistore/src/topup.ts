import type { SubmittedTxid, SubmitTxid, TopupAddresses } from "@vitrine/specs/bunaistore";

import type { Ask, CallOptions } from "./ask.ts";
import type { Reply } from "./reply.ts";

/** Filling the wallet. */
export interface Topup {
  /**
   * `GET /v1/topup/addresses`: where to send money, for every method. Read it each time: addresses and switches change.
   *
   * @example
   * ```ts
   * const { bep20 } = await client.topup.addresses();
   * if (bep20.enabled) showQrCode(bep20.address);
   * ```
   */
  addresses(options?: CallOptions): Reply<TopupAddresses>;
  /**
   * `POST /v1/topup/submit_txid`: has a payment verified in the background. The event `topup_completed` says when it was
   * credited; a payment that is not found in time ends without a word.
   *
   * @throws ConflictError when it is being verified or was credited before, PermissionError when the method is switched
   * off, BadRequestError for an id that is not in the method's form
   *
   * @example
   * ```ts
   * await client.topup.submit({ method: "binance", txid: "40123456789" });
   * ```
   */
  submit(payment: SubmitTxid, options?: CallOptions): Reply<SubmittedTxid>;
}

export function bindTopup(ask: Ask): Topup {
  return {
    addresses: (options) => ask("GET /v1/topup/addresses", {}, options),
    submit: (body, options) => ask("POST /v1/topup/submit_txid", { body }, options),
  };
}
