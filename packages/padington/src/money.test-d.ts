import { expectTypeOf } from "vitest";

import { inSmallestUnit, kopecks, type Kopecks } from "./index.ts";

declare const row: { readonly amount: number; readonly written: string; readonly large: bigint };

expectTypeOf(inSmallestUnit("RUB", row.amount)).toEqualTypeOf<Kopecks>();
expectTypeOf(inSmallestUnit("RUB", row.written)).toEqualTypeOf<Kopecks>();
expectTypeOf(inSmallestUnit("RUB", row.large)).toEqualTypeOf<Kopecks>();
expectTypeOf(kopecks(9.98)).toEqualTypeOf<Kopecks>();
// @ts-expect-error a bare number has no currency
export const bare: Kopecks = row.amount;
// @ts-expect-error another currency
export const other: Kopecks = inSmallestUnit("USD", row.amount);
