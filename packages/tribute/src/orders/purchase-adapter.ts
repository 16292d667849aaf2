import type { CallOptions, Search, PurchaseAdapter } from "@vitrine/client";
import type { CreateShopOrder, ShopOrder } from "@vitrine/specs/tribute";

import type { Tribute } from "../provider.ts";

/** An order as journaled: the fields that its answer repeats, and the tag that identifies it. */
interface Journaled {
  readonly shopId?: number;
  readonly amount: number;
  readonly currency: ShopOrder["currency"];
  readonly title: string;
  readonly description: string;
  readonly period: ShopOrder["period"];
  readonly tag: string;
}

/** How Tribute takes orders: each is found by the ref at the end of its comment. */
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
    // The ref alone identifies the order.
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
      // All orders, because only the shop's own clock could tell which days to request.
      const orders = await ask("GET /shop/orders", { query: shopId === undefined ? {} : { shopId } }, options);
      const tagged = orders.filter(({ comment = "" }) => comment.endsWith(journaled.tag));
      const candidates = tagged.toReversed().map((order) => ({ id: order.uuid, look: async () => order }));
      if (candidates.length > 0) return { candidates };
      // Comments are documented as optional in answers. If one order shows its comment, all would.
      const silent = orders.find((order) => isLike(journaled, order));
      if (silent === undefined || orders.some(({ comment = "" }) => comment !== "")) return { candidates: [] };
      return {
        reason: `order ${silent.uuid} is like it and has no comment to tell by. Pass it as \`order\` if it is the one`,
      };
    },
  };
}

/** As JSON, so that no ref equals the end of another one. */
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
