import type { NewOrder, Order, OrderPage } from "@vitrine/specs/padington";

import type { Ask, CallOptions } from "./ask.ts";
import { everyRow, type PageQuery } from "./page.ts";
import type { Reply } from "./reply.ts";
import type { Timers } from "./timers.ts";
import { waitFor, type WaitOptions } from "./wait-for.ts";

/** The answer to `NewOrder` of some category: an order of the same. */
type Placed<Input extends NewOrder> = Extract<Order, { readonly category: Input["category"] }>;

/** Buying, and looking at what was bought. */
export interface Orders {
  /**
   * `POST /v1/order`: buys at once; the balance pays. ChatGPT and Claude orders come back completed (or failed and paid back),
   * the others `pending`: `waitFor` them.
   *
   * Sent twice, it buys twice: the API knows no idempotency key. After a `NetworkError`, a `ServerError` or an
   * `UnexpectedResponseError` the order may exist: do not repeat it and do not refund your customer before you know; `all`
   * shows the newest first.
   *
   * @throws InsufficientFundsError, BadRequestError: nothing was bought
   *
   * @example
   * ```ts
   * const order = await client.orders.place({ category: "stars", quantity: 50, recipient: "durov" });
   * ```
   */
  place<Input extends NewOrder>(order: Input, options?: CallOptions): Reply<Placed<Input>>;
  /**
   * `GET /v1/order/{order_code}`: an order of yours as it stands now.
   *
   * @throws NotFoundError also for another user's order; TypeError for a code that cannot be one
   *
   * @example
   * ```ts
   * const { status } = await client.orders.get("PAD-7QK2M9XA");
   * ```
   */
  get(order_code: string, options?: CallOptions): Reply<Order>;
  /**
   * Looks at an order at once and then every 2 to 3 seconds, until it is completed, failed or needs verification. A look that
   * fails because of the connection or the service is repeated. Told to wait `pastVerification`, it takes no notice of that.
   *
   * @throws WaitTimeoutError when the time is over (the order goes on); the signal's reason; NotFoundError, AuthenticationError
   *
   * @example
   * ```ts
   * const order = await client.orders.waitFor("PAD-7QK2M9XA", { timeoutMs: 180_000 });
   * if (order.status === "needs_verification") tellUser(order.error?.next_action); // "enter_2fa_code", in the bot
   * ```
   */
  waitFor(order: string | Pick<Order, "order_code">, options?: WaitOptions): Promise<Order>;
  /**
   * `GET /v1/orders`: one page of your orders, newest first.
   *
   * @example
   * ```ts
   * const { orders, total } = await client.orders.list({ limit: 10 });
   * ```
   */
  list(query?: PageQuery, options?: CallOptions): Reply<OrderPage>;
  /**
   * All your orders, newest first, asked for page by page. Each comes once, also while new ones arrive; those are left out.
   *
   * @example
   * ```ts
   * for await (const order of client.orders.all()) console.log(order.order_code, order.status);
   * ```
   */
  all(options?: CallOptions): AsyncIterableIterator<Order>;
}

export function bindOrders(ask: Ask, timers: Timers): Orders {
  const get: Orders["get"] = (order_code, options) =>
    ask("GET /v1/order/{order_code}", { path: { order_code } }, options);
  const list: Orders["list"] = (query = {}, options) => ask("GET /v1/orders", { query }, options);
  return {
    // The API answers in the category it was asked in; the spec cannot say so.
    place: <Input extends NewOrder>(body: Input, options?: CallOptions) =>
      ask("POST /v1/order", { body }, options) as Reply<Placed<Input>>,
    get,
    waitFor: (order, options) =>
      waitFor(typeof order === "string" ? order : order.order_code, { look: get, timers }, options),
    list,
    all: (options) =>
      everyRow(
        async (query) => {
          const { orders: rows, total } = await list(query, options);
          return { rows, total };
        },
        ({ order_code }) => order_code,
      ),
  };
}
