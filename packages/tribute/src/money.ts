import { minor, type Minor } from "@vitrine/client";
import type { Currency, Transaction } from "@vitrine/specs/tribute";

/**
 * What a transaction moved, in the smallest unit of its currency; below zero for money given back. `currency` tells which: amounts of
 * two currencies do not add up.
 *
 * @example
 * ```ts
 * const isRoubles = (money: Money): money is Money & { currency: "rub" } => money.currency === "rub";
 * ```
 */
export type Money = { readonly [Each in Currency]: MoneyIn<Each> }[Currency];

interface MoneyIn<Each extends Currency> {
  readonly currency: Each;
  /** What the customer paid. */
  readonly amount: Minor<Uppercase<Each>>;
  /** What Tribute keeps of it. */
  readonly serviceFee: Minor<Uppercase<Each>>;
  /** What the seller gets. */
  readonly total: Minor<Uppercase<Each>>;
}

/**
 * A transaction's amounts in the smallest unit, exactly. Transactions alone are in whole units with decimals; orders, charges
 * and events have the smallest unit already. (`19.99 * 100` is 1998.9999999999998.)
 *
 * @throws RangeError for an amount with more than two decimals
 *
 * @example
 * ```ts
 * const money = moneyOf(transaction);
 * if (money.currency === "rub") earned = add(earned, money.total); // kopecks
 * ```
 */
export function moneyOf({
  currency,
  amount,
  serviceFee = 0,
  total,
}: Pick<Transaction, "currency" | "amount" | "serviceFee" | "total">): Money {
  const read = (units: number): Minor<string> => minor(currency.toUpperCase(), units);
  // The currency is told beside its amounts; the compiler cannot follow that.
  return { currency, amount: read(amount), serviceFee: read(serviceFee), total: read(total) } as Money;
}
