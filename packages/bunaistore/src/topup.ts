import { ConflictError, waitFor, type CallOptions, type Reply, type WaitOptions } from "@vitrine/client";
import type { Me, SubmittedTxid, SubmitTxid, TopupAddresses } from "@vitrine/specs/bunaistore";

import type { Account } from "./account.ts";
import type { Bunaistore } from "./provider.ts";

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
  /**
   * Submits a payment and waits until it is credited: looks at the balance at once and then every 2 to 3 seconds, and whenever that has
   * changed, asks whether it was this payment. Where webhooks reach you, the event `topup_completed` says it sooner.
   *
   * Verification takes up to 20 minutes; one that has ended without finding the payment is begun again when the balance changes.
   *
   * @returns the caller as of then
   * @throws WaitTimeoutError when the time is over (the verification goes on), AbortedError, and what `submit` throws but for its 409
   *
   * @example
   * ```ts
   * const { balance } = await client.topup.waitFor({ method: "binance", txid: "40123456789" }, { timeoutMs: 600_000 });
   * ```
   */
  waitFor(payment: SubmitTxid, options?: WaitOptions): Promise<Me>;
}

export function bindTopup({ ask, timers }: Bunaistore, account: Account): Topup {
  const submit: Topup["submit"] = (body, options) => ask("POST /v1/topup/submit_txid", { body }, options);

  /** "409 Already credited": the one answer that says so. */
  async function isCredited(payment: SubmitTxid, options: CallOptions): Promise<boolean> {
    try {
      await submit(payment, options);
      return false;
    } catch (error) {
      if (!(error instanceof ConflictError)) throw error;
      return error.detail === "Already credited";
    }
  }

  return {
    addresses: (options) => ask("GET /v1/topup/addresses", {}, options),
    submit,
    waitFor: async (payment, howLong) => {
      let balance: number | undefined;
      const seen = await waitFor(
        {
          provider: "bunaistore",
          operation: "POST /v1/topup/submit_txid",
          what: `payment ${payment.txid}`,
          look: async (options) => {
            const me = await account.me(options);
            const isNews = me.balance !== balance;
            const isOver = isNews && (await isCredited(payment, options));
            // Only now: a question that failed is asked again at the next look.
            balance = me.balance;
            return { me, isOver };
          },
          isOver: ({ isOver }) => isOver,
          describe: ({ me }) => `it is not credited; the balance is ${me.balance}`,
          timers,
        },
        howLong,
      );
      return seen.me;
    },
  };
}
