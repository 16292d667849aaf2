import type { SubmitTxid, SubmittedTxid, TopupAddresses } from "@vitrine/specs/bunaistore";

import type { Caller } from "../authentication.ts";
import type { Tx } from "../collections.ts";
import { alreadyCredited, alreadyProcessing, paymentMethodDisabled, workerNotInitialized } from "../errors.ts";
import { settingsOf } from "../settings/settings.ts";
import { paymentId } from "./method.ts";
import { startWaiting } from "./verify.ts";

/** All deposit addresses; a disabled method is listed with `enabled` false (B221–B229). The addresses are made up. */
export async function listAddresses(tx: Tx): Promise<TopupAddresses> {
  const { bep20, ton, trx, binance } = (await settingsOf(tx)).methods;
  return {
    bep20: {
      enabled: bep20.enabled,
      address: "0xAbC1000000000000000000000000000000000001",
      network: "BSC (BEP-20)",
      token: "USDT",
      submit_txid: true,
    },
    ton: {
      enabled: ton.enabled,
      address: "UQAbc0000000000000000000000000000000000000000001",
      network: "TON",
      token: "USDT/TON",
      submit_txid: true,
    },
    trx: {
      enabled: trx.enabled,
      address: "TXyz000000000000000000000000000001",
      network: "TRON (TRC-20)",
      token: "USDT/TRX",
      submit_txid: true,
    },
    binance: {
      enabled: binance.enabled,
      pay_id: "123456789",
      name: "BunaiStore",
      submit_order_id: true,
      order_id_format: "numeric string",
    },
  };
}

/**
 * Queues a payment for verification.
 * @throws paymentMethodDisabled (403), badTxid, badBinanceOrderId (400), workerNotInitialized (500), alreadyProcessing,
 * alreadyCredited (409)
 */
export async function submitTxid(tx: Tx, { user_id }: Caller, { method, txid }: SubmitTxid): Promise<SubmittedTxid> {
  const { methods, worker_running } = await settingsOf(tx);
  if (!methods[method].enabled) throw paymentMethodDisabled();
  const id = paymentId(method, txid);
  if (!worker_running) throw workerNotInitialized();

  const known = await tx.verifications.get(id);
  if (known?.state === "waiting" || known?.state === "running") throw alreadyProcessing();
  if (known?.state === "credited") throw alreadyCredited();

  const place = await tx.verifications.next();
  await tx.verifications.put({ id, method, txid: txid.trim(), user_id, state: "waiting", place, gives_up_at: 0 });
  // If others are waiting already, starting them starts this one in turn.
  if ((await tx.verifications.count("line", [method, "waiting"])) === 1) await startWaiting(tx, method);
  return { status: "success", message: "Payment verification started in background" };
}
