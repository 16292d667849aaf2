import { toDecimal } from "@vitrine/engine";
import type { ProductGroup } from "@vitrine/specs/bunaistore";

import type { Tx } from "../collections.ts";
import { pageOf } from "../products/page.ts";
import type { Page } from "../products/page.ts";
import { listItem, shownWhenInfinite, stockTypeOf } from "../products/product.ts";
import type { Group, Product } from "../products/product.ts";

export interface ListGroups extends Page {
  readonly type?: string;
  readonly include_variants?: boolean;
}

/** The groups as one card each; one with nothing left to buy has no card (B106–B121). */
export async function listGroups(tx: Tx, query: ListGroups): Promise<readonly ProductGroup[]> {
  const { offset, limit } = pageOf(query);
  const type = stockTypeOf(query.type);
  const cards: ProductGroup[] = [];
  for (const group of await tx.groups.find("all")) {
    if (cards.length === offset + limit) break;
    const plans = await tx.products.find("listed in group", { where: [true, group.group_id] });
    const wanted = type === undefined ? plans : plans.filter(({ stock_type }) => stock_type === type);
    if (wanted.length > 0) cards.push(card(group, wanted, query.include_variants ?? false));
  }
  return cards.slice(offset);
}

function card({ group_id, name }: Group, plans: readonly Product[], withVariants: boolean): ProductGroup {
  const prices = plans.map(({ price }) => price);
  const endless = plans.some(({ infinite_stock }) => infinite_stock);
  return {
    group_id,
    name,
    group_name: name,
    variant_count: plans.length,
    min_price: toDecimal(Math.min(...prices)),
    max_price: toDecimal(Math.max(...prices)),
    stock_count: endless ? shownWhenInfinite : plans.reduce((sum, { stock_count }) => sum + stock_count, 0),
    group_share_path: `/group_${group_id}`,
    ...(withVariants ? { variants: plans.map(listItem) } : {}),
  };
}
