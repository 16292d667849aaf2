import { divideHalfUp } from "@vitrine/engine";
import type { Account as LedgerAccount, Minor } from "@vitrine/engine";
import type { Currency } from "@vitrine/specs/tribute";

import type { Tx } from "../collections.ts";
import type { Shop } from "./shop.ts";

/** Money between a shop and its customers in minor units, and the order or charge it is for. */
interface Paid {
  readonly amount: Minor;
  readonly currency: Currency;
  readonly ref: string;
}

/** The ledger's reason for the fee, by the reason of the payment. */
const feeReasons = { shop_order_sell: "service_fee", token_charge: "token_charge_fee" } as const;

/**
 * Posts a customer's payment and Tribute's fee. A payment in Stars moves no money, and a fee may round to zero.
 * @returns the fee in minor units
 */
export async function earn(tx: Tx, shop: Shop, paid: Paid & { readonly as: keyof typeof feeReasons }): Promise<Minor> {
  const { amount, currency, ref, as } = paid;
  const [from, to] = [customers(currency), earnings(shop.id, currency)];
  const fee = feeOf(amount, shop);
  if (amount > 0) await tx.ledger.post({ from, to, amount, reason: as, ref });
  if (fee > 0) await tx.ledger.post({ from: to, to: fees(currency), amount: fee, reason: feeReasons[as], ref });
  return fee;
}

/** Posts a refund of the whole amount; the seller does not get the fee back (T196). */
export async function giveBack(tx: Tx, shopId: number, { amount, currency, ref }: Paid): Promise<void> {
  if (amount === 0) return;
  const [from, to] = [earnings(shopId, currency), customers(currency)];
  await tx.ledger.post({ from, to, amount, reason: "shop_order_refund", ref });
}

/** "Times the configured rate, rounded half up": integer arithmetic throughout (T255). */
function feeOf(amount: Minor, { hidden }: Shop): Minor {
  return Number(divideHalfUp(BigInt(amount) * BigInt(hidden.fee), 10_000n));
}

/** A shop's earnings in a currency. May go negative: a refund also takes back the fee (T196). */
function earnings(shopId: number, currency: Currency): LedgerAccount {
  return { id: `tribute/shop/${shopId}/${currency}`, currency: currency.toUpperCase() };
}

/** Tribute's fees. */
function fees(currency: Currency): LedgerAccount {
  return { id: `tribute/fees/${currency}`, currency: currency.toUpperCase() };
}

/** The outside world, where money comes from and goes back to. */
function customers(currency: Currency): LedgerAccount {
  return { id: `tribute/customers/${currency}`, currency: currency.toUpperCase() };
}
