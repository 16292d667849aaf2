import { divideHalfUp } from "@vitrine/engine";
import type { Account as LedgerAccount, Minor } from "@vitrine/engine";
import type { Currency } from "@vitrine/specs/tribute";

import type { Tx } from "../collections.ts";
import type { Shop } from "./shop.ts";

/** Money between a shop and its customers, in the smallest unit, and the order or the charge that it is for. */
interface Paid {
  readonly amount: Minor;
  readonly currency: Currency;
  readonly ref: string;
}

/** By what the ledger calls a payment: what it calls the fee that Tribute keeps of it. */
const feeReasons = { shop_order_sell: "service_fee", token_charge: "token_charge_fee" } as const;

/**
 * Books what a customer paid, and the fee that Tribute keeps of it. A payment in Stars moves no money, and a fee may round to
 * nothing.
 * @returns the fee, in the smallest unit
 */
export async function earn(tx: Tx, shop: Shop, paid: Paid & { readonly as: keyof typeof feeReasons }): Promise<Minor> {
  const { amount, currency, ref, as } = paid;
  const [from, to] = [customers(currency), earnings(shop.id, currency)];
  const fee = feeOf(amount, shop);
  if (amount > 0) await tx.ledger.post({ from, to, amount, reason: as, ref });
  if (fee > 0) await tx.ledger.post({ from: to, to: fees(currency), amount: fee, reason: feeReasons[as], ref });
  return fee;
}

/** Books the whole amount back: the fee is not returned to the seller (T196). */
export async function giveBack(tx: Tx, shopId: number, { amount, currency, ref }: Paid): Promise<void> {
  if (amount === 0) return;
  const [from, to] = [earnings(shopId, currency), customers(currency)];
  await tx.ledger.post({ from, to, amount, reason: "shop_order_refund", ref });
}

/** "Times the configured rate, rounded half up": integers all the way (T255). */
function feeOf(amount: Minor, { hidden }: Shop): Minor {
  return Number(divideHalfUp(BigInt(amount) * BigInt(hidden.fee), 10_000n));
}

/** What the shop has earned in a currency. It may owe: a refund takes back the fee as well (T196). */
function earnings(shopId: number, currency: Currency): LedgerAccount {
  return { id: `tribute/shop/${shopId}/${currency}`, currency: currency.toUpperCase() };
}

/** What Tribute keeps. */
function fees(currency: Currency): LedgerAccount {
  return { id: `tribute/fees/${currency}`, currency: currency.toUpperCase() };
}

/** The world outside, where money comes from and goes back to. */
function customers(currency: Currency): LedgerAccount {
  return { id: `tribute/customers/${currency}`, currency: currency.toUpperCase() };
}
