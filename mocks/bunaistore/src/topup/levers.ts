import { LeverError, parseInstant, Refusal, toDecimal, toMinor } from "@vitrine/engine";

import type { Lever } from "../lever.ts";
import { settingsOf, changeSettings } from "../settings/settings.ts";
import { paymentId } from "./method.ts";
import type { TopupMethod } from "./method.ts";

export const setPaymentMethod: Lever<"set-payment-method"> = async (tx, { method, enabled, minimum }) => {
  const { methods } = await settingsOf(tx);
  const before = methods[method];
  const after = {
    enabled: enabled ?? before.enabled,
    minimum: minimum === undefined ? before.minimum : toMinor(minimum),
  };
  await changeSettings(tx, { methods: { ...methods, [method]: after } });
  return { method, enabled: after.enabled, minimum: toDecimal(after.minimum) };
};

/** Makes a payment visible on the chain or at Binance, now or from an instant on (B277). */
export const pay: Lever<"pay"> = async (tx, { method, txid, amount, bonus = 0, recipient = "ours", seen_at }) => {
  const id = readId(method, txid);
  if ((await tx.verifications.get(id))?.state === "credited") {
    throw new LeverError(409, `Cannot change the payment ${txid}: it was credited already. Pay with another id.`);
  }
  if (bonus > amount)
    throw new LeverError(
      400,
      `Cannot pay ${amount} with a bonus of ${bonus}: the amount contains the bonus. Raise the amount.`,
    );
  const payment = await tx.payments.put({
    id,
    method,
    txid,
    amount: toMinor(amount),
    bonus: toMinor(bonus),
    recipient,
    seen_at: seen_at === undefined ? tx.now : parseInstant(seen_at),
  });
  return { method, txid, amount, bonus, recipient, seen_at: new Date(payment.seen_at).toISOString() };
};

function readId(method: TopupMethod, txid: string): string {
  try {
    return paymentId(method, txid);
  } catch (cause) {
    if (cause instanceof Refusal) throw new LeverError(400, `Cannot pay with the id "${txid}": ${cause.reason}`);
    throw cause;
  }
}
