import { minor, type Minor } from "@vitrine/client";
import type { Currency, Transaction } from "@vitrine/specs/tribute";

/**
 * The amounts of a transaction, in the smallest unit of its currency; negative for refunds. `currency` distinguishes
 * the members: amounts of two currencies do not add up.
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
  /** Tribute's fee. */
  readonly serviceFee: Minor<Uppercase<Each>>;
  /** What the seller receives. */
  readonly total: Minor<Uppercase<Each>>;
}

/**
 * Converts a transaction's amounts to the smallest unit, exactly. Only transactions use whole units with decimals;
 * orders, charges and events already use the smallest unit. (`19.99 * 100` is 1998.9999999999998.)
 *
 * @throws RangeError if an amount has more than two decimals
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
  // The currency is a separate value from its amounts, which the compiler cannot relate.
  return { currency, amount: read(amount), serviceFee: read(serviceFee), total: read(total) } as Money;
}
