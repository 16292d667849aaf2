import type { Price } from "./price.ts";
import type { Texts } from "./texts.ts";

/** Minor units of one major one; the three currencies have as many. */
const minorDigits = 2;

/** A price as people write it: `€1,234.50`, `1 234,50 €`, `500 Stars`. */
export function priceText(price: Price, texts: Texts): string {
  if (price.unit === "stars") return texts.stars(price.amount);
  return new Intl.NumberFormat(texts.locale, {
    style: "currency",
    currency: price.currency,
    currencyDisplay: "narrowSymbol",
    minimumFractionDigits: minorDigits,
    maximumFractionDigits: minorDigits,
  }).format(major(price.amount));
}

/** As decimal digits, never divided: large amounts would lose their last ones. */
function major(minor: number): Intl.StringNumericLiteral {
  return `${BigInt(minor)}E-${minorDigits}` as Intl.StringNumericLiteral;
}
