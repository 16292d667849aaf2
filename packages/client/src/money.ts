declare const currency: unique symbol;

/**
 * An amount as a whole number of its currency's smallest unit. The compiler rejects mixing two currencies.
 *
 * @example
 * ```ts
 * const price: Minor<"EUR"> = minor("EUR", "12.50");
 * ```
 */
export type Minor<Currency extends string> = number & {
  // A function type, so that no currency is a subtype of another.
  readonly [currency]: (of: Currency) => Currency;
};

/** US cents. */
export type Cents = Minor<"USD">;

/** Kopecks. */
export type Kopecks = Minor<"RUB">;

/**
 * Reads a decimal amount exactly: 19.99, `"19.99"` and `"19.9900"` are all 1999. (`19.99 * 100` is 1998.9999999999998.)
 *
 * @throws RangeError for more than two decimals, an exponent, or anything that is not a number
 *
 * @example
 * ```ts
 * const total = minor("USD", order.total_paid);
 * ```
 */
export function minor<Currency extends string>(of: Currency, amount: number | string): Minor<Currency> {
  // A number is written with the fewest digits that identify it, which are those that the API sent.
  const [, sign, whole, decimals = ""] = /^(-?)(\d+)(?:\.(\d{1,2})0*)?$/.exec(String(amount)) ?? [];
  const value = whole === undefined ? Number.NaN : Number(`${sign}${whole}${decimals.padEnd(2, "0")}`);
  if (!Number.isSafeInteger(value)) {
    throw new RangeError(
      `Cannot read ${JSON.stringify(amount)} as ${of}: it is no decimal with at most two places. Pass it as the API gave it.`,
    );
  }
  // Turns -0 into 0.
  return (value + 0) as Minor<Currency>;
}

/**
 * Reads a whole number of the smallest unit: a value from your database, or an amount of Tribute's orders and charges.
 * It rejects `12.50`; `minor` reads decimals.
 *
 * @throws RangeError for a fraction of the smallest unit, or anything that is not a number
 *
 * @example
 * ```ts
 * const price: Minor<"RUB"> = inSmallestUnit("RUB", row.price_kopecks);
 * ```
 */
export function inSmallestUnit<Currency extends string>(
  of: Currency,
  amount: number | bigint | string,
): Minor<Currency> {
  const value = /^-?\d+$/.test(String(amount)) ? Number(amount) : Number.NaN;
  if (!Number.isSafeInteger(value)) {
    throw new RangeError(
      `Cannot take ${String(amount)} for the smallest unit of ${of}: it is no whole number. Read a decimal with minor("${of}", …).`,
    );
  }
  // Turns -0 into 0.
  return (value + 0) as Minor<Currency>;
}

/**
 * Reads a dollar amount, as BunaiStore writes it, as cents.
 *
 * @throws RangeError in the same cases as `minor`
 *
 * @example
 * ```ts
 * cents(9.98); // 998
 * ```
 */
export function cents(dollars: number | string): Cents {
  return minor("USD", dollars);
}

/**
 * Reads a rouble amount, as Padington writes it, as kopecks.
 *
 * @throws RangeError in the same cases as `minor`
 *
 * @example
 * ```ts
 * kopecks("5432.10"); // 543210
 * ```
 */
export function kopecks(roubles: number | string): Kopecks {
  return minor("RUB", roubles);
}

/**
 * Formats an amount as a decimal.
 *
 * @example
 * ```ts
 * decimal(cents(10)); // "10.00"
 * ```
 */
export function decimal(amount: number): string {
  const digits = String(Math.abs(amount)).padStart(3, "0");
  return `${amount < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/**
 * Adds two amounts of one currency.
 *
 * @example
 * ```ts
 * const total = add(kopecks(1299), kopecks("0.50"));
 * ```
 */
export function add<Currency extends string>(
  one: Minor<Currency>,
  ...others: readonly Minor<NoInfer<Currency>>[]
): Minor<Currency> {
  return others.reduce<number>((sum, each) => sum + each, one) as Minor<Currency>;
}

/**
 * Subtracts an amount from another of the same currency.
 *
 * @example
 * ```ts
 * const margin = subtract(paid, cost);
 * ```
 */
export function subtract<Currency extends string>(
  from: Minor<Currency>,
  amount: Minor<NoInfer<Currency>>,
): Minor<Currency> {
  return (from - amount) as Minor<Currency>;
}

/**
 * Multiplies an amount by a whole number.
 *
 * @throws RangeError if `count` is not a whole number
 *
 * @example
 * ```ts
 * const total = multiply(cents(product.price), 3);
 * ```
 */
export function multiply<Currency extends string>(amount: Minor<Currency>, count: number): Minor<Currency> {
  if (!Number.isSafeInteger(count)) {
    throw new RangeError(`Cannot multiply an amount by ${count}: that leaves parts of a cent. Pass a whole number.`);
  }
  return (amount * count) as Minor<Currency>;
}
