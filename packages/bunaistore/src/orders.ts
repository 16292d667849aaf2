import type { FoundOrder, PlacedOrder, PlaceOrder } from "@vitrine/specs/bunaistore";

import type { Ask, CallOptions } from "./ask.ts";
import type { Reply } from "./reply.ts";

/** Buying and looking up. */
export interface Orders {
  /**
   * `POST /v1/orders`: buys at once; the wallet pays.
   *
   * Sent twice, it buys twice: the API knows no idempotency key. After a `NetworkError`, a `ServerError` or an
   * `UnexpectedResponseError` the order may exist: do not repeat it and do not refund your customer before you know.
   *
   * @throws InsufficientFundsError, ConflictError (stock gone), NotFoundError, BadRequestError: nothing was bought
   *
   * @example
   * ```ts
   * const { order } = await client.orders.place({ product_id: "PRD_ajS8x", qty: 3 });
   * for (const item of order.items) deliver(item); // any length, with line breaks
   * ```
   */
  place(order: PlaceOrder, options?: CallOptions): Reply<PlacedOrder>;
  /**
   * `GET /v1/orders/{id}`: an order of your account as it stands now, `refunded` and `after_note` read at this moment.
   *
   * @throws NotFoundError also for another account's order; TypeError for an id that cannot be one
   *
   * @example
   * ```ts
   * const { order } = await client.orders.get("ORDx8kLm2Qp");
   * ```
   */
  get(id: string, options?: CallOptions): Reply<FoundOrder>;
}

export function bindOrders(ask: Ask): Orders {
  return {
    place: (body, options) => ask("POST /v1/orders", { body }, options),
    get: (id, options) => ask("GET /v1/orders/{id}", { path: { id } }, options),
  };
}
