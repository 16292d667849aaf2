import type { CallOptions, Search, Trade } from "@vitrine/client";
import type { CreateShopOrder, ShopOrder } from "@vitrine/specs/tribute";

import type { Tribute } from "../provider.ts";

/** What is written down of an order: what its answer repeats, and the mark that tells it from all others. */
interface Kept {
  readonly shopId?: number;
  readonly amount: number;
  readonly currency: ShopOrder["currency"];
  readonly title: string;
  readonly description: string;
  readonly period: ShopOrder["period"];
  readonly mark: string;
}

/** How Tribute takes orders: each is found again by the ref that its comment ends with. */
export function orderTrade({ ask }: Tribute): Trade<CreateShopOrder, ShopOrder> {
  return {
    provider: "tribute",
    operation: "POST /shop/orders",
    isFree: true,
    keep: ({ shopId, amount = 0, currency, title, description, period = "onetime" }, ref): Kept => ({
      ...(shopId !== undefined && { shopId }),
      amount,
      currency,
      title,
      description,
      period,
      mark: markOf(ref),
    }),
    // The ref says it all.
    mark: async () => null,
    place: (order, { ref, ...options }) => {
      const comment = order.comment ? `${order.comment} ${markOf(ref)}` : markOf(ref);
      return ask("POST /shop/orders", { body: { ...order, comment } }, options);
    },
    idOf: ({ uuid }) => uuid,
    look: (orderUuid, options) => ask("GET /shop/orders/{orderUuid}", { path: { orderUuid } }, options),
    placedAt: ({ createdAt }) => createdAt,
    fits: (kept, order) => {
      const { mark } = kept as Kept;
      return isLike(kept as Kept, order) && (order.comment || mark).endsWith(mark);
    },
    search: async ({ input }, _journal, options: CallOptions): Promise<Search<ShopOrder>> => {
      const kept = input as Kept;
      const { shopId } = kept;
      // All of them: which days to ask for, only the shop's own clock could tell.
      const orders = await ask("GET /shop/orders", { query: shopId === undefined ? {} : { shopId } }, options);
      const marked = orders.filter(({ comment = "" }) => comment.endsWith(kept.mark));
      const candidates = marked.toReversed().map((order) => ({ id: order.uuid, look: async () => order }));
      if (candidates.length > 0) return { candidates };
      // A comment is documented as optional in answers. Where one order shows its own, they all would.
      const silent = orders.find((order) => isLike(kept, order));
      if (silent === undefined || orders.some(({ comment = "" }) => comment !== "")) return { candidates: [] };
      return {
        reason: `order ${silent.uuid} is like it and has no comment to tell by. Pass it as \`order\` if it is the one`,
      };
    },
  };
}

/** As JSON, so that no ref looks like the end of another one. */
function markOf(ref: string): string {
  return `(ref ${JSON.stringify(ref)})`;
}

function isLike({ amount, currency, title, description, period }: Kept, order: ShopOrder): boolean {
  return (
    order.amount === amount &&
    order.currency === currency &&
    order.title === title &&
    order.description === description &&
    order.period === period
  );
}
