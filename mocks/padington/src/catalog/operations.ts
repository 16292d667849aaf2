import { toDecimal } from "@vitrine/engine";
import type { Catalog } from "@vitrine/specs/padington";

import type { Tx } from "../collections.ts";
import { settingsOf } from "../settings/settings.ts";
import { chatgpt, claude, fewestStars, mostStars, premiumCosts, robux, starCost } from "./offers.ts";
import type { Duration, Offer } from "./offers.ts";
import { exactPriceOf, priceOf } from "./price.ts";
import type { Cost } from "./price.ts";

/** "Full catalog with current RUB prices (markups applied, USD-rate-dependent)" (P037–P050). */
export async function getCatalog(tx: Tx): Promise<Catalog> {
  const pricing = await settingsOf(tx);
  const price_rub = (cost: Cost): number => toDecimal(priceOf(cost, pricing));
  const listed = <Id>({ id, name, cost }: Offer<Id>): { id: Id; name: string; price_rub: number } => ({
    id,
    name,
    price_rub: price_rub(cost),
  });
  return {
    stars: {
      min_quantity: fewestStars,
      max_quantity: mostStars,
      price_per_star_rub: exactPriceOf(starCost, pricing),
    },
    premium: ([3, 6, 12] satisfies Duration[]).map((duration_months) => ({
      duration_months,
      price_rub: price_rub(premiumCosts[duration_months]),
    })),
    chatgpt: chatgpt.map(listed),
    claude: claude.map(listed),
    robux: robux.map((pack) => ({ id: pack.id, name: pack.name, robux: pack.robux, price_rub: price_rub(pack.cost) })),
  };
}
