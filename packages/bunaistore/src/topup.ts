import { ConflictError, waitFor, type CallOptions, type Reply, type WaitOptions } from "@vitrine/client";
import type { Me, SubmittedTxid, SubmitTxid, TopupAddresses } from "@vitrine/specs/bunaistore";

import type { Account } from "./account.ts";
import type { Bunaistore } from "./provider.ts";

/** Topping up the wallet. */
export interface Topup {
  /**
   * `GET /v1/topup/addresses`: where to send money, for every method. Read it each time, because addresses and
   * available methods change.
   *
   * @example
   * ```ts
   * const { bep20 } = await client.topup.addresses();
   * if (bep20.enabled) showQrCode(bep20.address);
   * ```
   */
  addresses(options?: CallOptions): Reply<TopupAddresses>;
  /**
   * `POST /v1/topup/submit_txid`: starts to verify a payment in the background. The event `topup_completed` reports the
   * credit. A payment that is not found in time ends without an event.
   *
   * @throws ConflictError if it is being verified or was already credited, PermissionError if the method is disabled,
   * BadRequestError if the id does not have the method's form
   *
   * @example
   * ```ts
   * await client.topup.submit({ method: "binance", txid: "40123456789" });
   * ```
   */
  submit(payment: SubmitTxid, options?: CallOptions): Reply<SubmittedTxid>;
  /**
   * Submits a payment and waits until it is credited. It reads the balance at once and then every 2 to 3 seconds, and
   * after each change asks whether this payment was credited. If you receive webhooks, the event `topup_completed`
   * reports it sooner.
   *
   * Verification takes up to 20 minutes. If it ended without finding the payment, it is started again when the balance
   * changes.
   *
   * @returns the caller's account at that time
   * @throws WaitTimeoutError when the time limit passes (the verification continues), AbortedError, and the errors of
   * `submit` except its 409
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

  /** Only the answer "409 Already credited" says so. */
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
            // Only now: if the question failed, the next look-up must ask again.
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
