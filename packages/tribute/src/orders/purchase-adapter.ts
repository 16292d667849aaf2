import type { CallOptions, Search, PurchaseAdapter } from "@vitrine/client";
import type { CreateShopOrder, ShopOrder } from "@vitrine/specs/tribute";

import type { Tribute } from "../provider.ts";

/** What is written down of an order: what its answer repeats, and the tag that tells it from all others. */
interface Journaled {
  readonly shopId?: number;
  readonly amount: number;
  readonly currency: ShopOrder["currency"];
  readonly title: string;
  readonly description: string;
  readonly period: ShopOrder["period"];
  readonly tag: string;
}

/** How Tribute takes orders: each is found again by the ref that its comment ends with. */
export function orderAdapter({ ask }: Tribute): PurchaseAdapter<CreateShopOrder, ShopOrder, Journaled, null> {
  return {
    provider: "tribute",
    operation: "POST /shop/orders",
    isFree: true,
    toJournal: ({ shopId, amount = 0, currency, title, description, period = "onetime" }, ref): Journaled => ({
      ...(shopId !== undefined && { shopId }),
      amount,
      currency,
      title,
      description,
      period,
      tag: tagOf(ref),
    }),
    // The ref says it all.
    checkpoint: async () => null,
    place: (order, { ref, ...options }) => {
      const comment = order.comment ? `${order.comment} ${tagOf(ref)}` : tagOf(ref);
      return ask("POST /shop/orders", { body: { ...order, comment } }, options);
    },
    idOf: ({ uuid }) => uuid,
    look: (orderUuid, options) => ask("GET /shop/orders/{orderUuid}", { path: { orderUuid } }, options),
    placedAt: ({ createdAt }) => createdAt,
    fits: (journaled, order) => {
      const { tag } = journaled;
      return isLike(journaled, order) && (order.comment || tag).endsWith(tag);
    },
    search: async ({ input: journaled }, _journal, options: CallOptions): Promise<Search<ShopOrder>> => {
      const { shopId } = journaled;
      // All of them: which days to ask for, only the shop's own clock could tell.
      const orders = await ask("GET /shop/orders", { query: shopId === undefined ? {} : { shopId } }, options);
      const tagged = orders.filter(({ comment = "" }) => comment.endsWith(journaled.tag));
      const candidates = tagged.toReversed().map((order) => ({ id: order.uuid, look: async () => order }));
      if (candidates.length > 0) return { candidates };
      // A comment is documented as optional in answers. Where one order shows its own, they all would.
      const silent = orders.find((order) => isLike(journaled, order));
      if (silent === undefined || orders.some(({ comment = "" }) => comment !== "")) return { candidates: [] };
      return {
        reason: `order ${silent.uuid} is like it and has no comment to tell by. Pass it as \`order\` if it is the one`,
      };
    },
  };
}

/** As JSON, so that no ref looks like the end of another one. */
function tagOf(ref: string): string {
  return `(ref ${JSON.stringify(ref)})`;
}

function isLike({ amount, currency, title, description, period }: Journaled, order: ShopOrder): boolean {
  return (
    order.amount === amount &&
    order.currency === currency &&
    order.title === title &&
    order.description === description &&
    order.period === period
  );
}
