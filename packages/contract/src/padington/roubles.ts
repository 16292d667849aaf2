import assert from "node:assert/strict";

import type { Caller } from "./caller.ts";

/** An exact decimal number: `units` divided by 10 to the power of `scale`. */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

/** Converts a number to its shortest decimal: 1.27 is 127 / 10². */
export function decimal(value: number): Decimal {
  const parts = /^(-?\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value));
  assert.ok(parts, `${value} is no decimal number`);
  const [, whole = "", fraction = "", exponent = "0"] = parts;
  const units = BigInt(whole + fraction);
  const scale = fraction.length - Number(exponent);
  return scale < 0 ? { units: units * 10n ** BigInt(-scale), scale: 0 } : { units, scale };
}

/** Multiplies decimals exactly. */
export function product(...factors: readonly (number | Decimal)[]): Decimal {
  return factors
    .map((factor) => (typeof factor === "number" ? decimal(factor) : factor))
    .reduce((one, other) => ({ units: one.units * other.units, scale: one.scale + other.scale }));
}

/** 1 + markup: 12.5 per cent is 1.125. */
export function markupFactor(percent: number): Decimal {
  const { units, scale } = decimal(percent);
  return { units: units + 100n * 10n ** BigInt(scale), scale: scale + 2 };
}

/** Rounds roubles half up to whole kopecks. */
export function roundedKopecks({ units, scale }: Decimal): number {
  const one = 10n ** BigInt(scale);
  return Number((2n * 100n * units + one) / (2n * one));
}

/** Whether an amount in roubles ends in exactly half a kopeck, where rounding up and rounding down differ. */
export function isTie({ units, scale }: Decimal): boolean {
  const one = 10n ** BigInt(scale);
  return 2n * ((100n * units) % one) === one;
}

/** Converts a decimal to a number. */
export function numberOf({ units, scale }: Decimal): number {
  return Number(`${units}e-${scale}`);
}

/**
 * Reads an amount of roubles as whole kopecks, so that sums can be compared exactly.
 * @throws AssertionError for an amount that is no whole number of kopecks.
 */
export function kopecks(roubles: number): number {
  const { units, scale } = decimal(roubles);
  assert.ok(scale <= 2, `${roubles} roubles are no whole number of kopecks`);
  return Number(units * 10n ** BigInt(2 - scale));
}

/** The caller's balance in kopecks. */
export async function balanceOf(caller: Caller): Promise<number> {
  return kopecks((await caller.ask("GET /v1/balance")).balance_rub);
}
