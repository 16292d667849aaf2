import { expectTypeOf } from "vitest";

import { inSmallestUnit, cents, type Cents } from "./index.ts";

declare const row: { readonly amount: number; readonly written: string; readonly large: bigint };

expectTypeOf(inSmallestUnit("USD", row.amount)).toEqualTypeOf<Cents>();
expectTypeOf(inSmallestUnit("USD", row.written)).toEqualTypeOf<Cents>();
expectTypeOf(inSmallestUnit("USD", row.large)).toEqualTypeOf<Cents>();
expectTypeOf(cents(9.98)).toEqualTypeOf<Cents>();
// @ts-expect-error a bare number has no currency
export const bare: Cents = row.amount;
// @ts-expect-error another currency
export const other: Cents = inSmallestUnit("RUB", row.amount);
