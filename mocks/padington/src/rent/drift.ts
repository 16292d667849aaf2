import type { Minor } from "@vitrine/engine";

/** "Server returns 409 if real price drifted >5%": one twentieth. */
const tolerated = 20n;

/**
 * Whether the real price in kopecks differs by more than 5 % from the expected one in roubles, either way (P130–P132).
 * Integer arithmetic: exactly 5 % is accepted. The expected price counts with all its decimals (P145).
 */
export function hasDrifted(price: Minor, expected_price_rub: number): boolean {
  const { units, scale } = decimalOf(expected_price_rub);
  const expected = units * 100n;
  const real = BigInt(price) * 10n ** BigInt(scale);
  const difference = real > expected ? real - expected : expected - real;
  return difference * tolerated > expected;
}

/** The shortest decimal for this positive number: 99.95 is 9995 with a scale of 2. */
function decimalOf(value: number): { readonly units: bigint; readonly scale: number } {
  const [digits = "", exponent = "0"] = String(value).split("e");
  const [whole = "", fraction = ""] = digits.split(".");
  const units = BigInt(whole + fraction);
  const scale = fraction.length - Number(exponent);
  return scale < 0 ? { units: units * 10n ** BigInt(-scale), scale: 0 } : { units, scale };
}
