import {
  createPurchases,
  waitFor,
  type OpenPurchase,
  type CallOptions,
  type Journal,
  type Listing,
  type Purchase,
  type PurchaseOptions,
  type Reconciliation,
  type ReconcileOptions,
  type Reply,
  type WaitOptions as TimeToWait,
} from "@vitrine/client";
import type { NewOrder, Order, OrderPage, OrderStatus } from "@vitrine/specs/padington";

import { newestFirst, wholePage, type PageQuery } from "../page.ts";
import type { Padington } from "../provider.ts";
import { orderAdapter } from "./purchase-adapter.ts";

/**
 * How an order is waited for.
 *
 * @example
 * ```ts
 * const options: WaitOptions = { timeoutMs: 60_000, signal: leaving.signal };
 * ```
 */
export interface WaitOptions extends TimeToWait {
  /** Waits on while the order needs verification, for whoever has told the user to go to the bot. */
  readonly pastVerification?: boolean | undefined;
}

/** The answer to `NewOrder` of some category: an order of the same. */
type Placed<Input extends NewOrder> = Extract<Order, { readonly category: Input["category"] }>;

/** Buying, and looking at what was bought. */
export interface Orders {
  /**
   * Buys once for each `ref`, whatever happens: the balance pays. Tells three outcomes apart, and never one as another:
   * `created` (look at the order's `status`: one that has failed is paid back); `rejected`, certainly not charged; `unknown`, neither
   * refund nor buy again: `reconcile`.
   *
   * A known `ref` buys nothing: it gives the outcome it had. Equal purchases go one after another. Before it buys it reads the newest
   * order once, to be able to tell later. A Roblox password is sent and never written down.
   *
   * @throws TypeError for a ref that is none, or belongs to another purchase; what the journal throws, when nothing was sent
   *
   * @example
   * ```ts
   * const result = await client.orders.purchase({ category: "claude", item: "pro" }, { ref: `inv:${invoice.id}` });
   * switch (result.outcome) {
   *   case "created":  return deliver(deliveryOf(result.order));
   *   case "rejected": return refundCustomer(invoice, result.error.status);
   *   case "unknown":  return park(invoice, result.purchase);
   * }
   * ```
   */
  purchase(order: NewOrder, options: PurchaseOptions): Promise<Purchase<Order>>;
  /**
   * Finds out what became of a purchase whose outcome is `unknown`: looks through the orders that have come since it began, and
   * leaves out those of other purchases. That there is none it says only half a minute after, when the request can no longer be carried
   * out. `{ order }` takes the order that a person has found in the bot, `{ noOrder: true }` that there is none.
   *
   * @throws TypeError for a ref that is not written down; AbortedError
   *
   * @example
   * ```ts
   * const finding = await client.orders.reconcile(purchase);
   * if (finding.outcome === "found") await deliver(deliveryOf(finding.order));
   * if (finding.outcome === "not_found") await refundCustomer(invoice);
   * ```
   */
  reconcile(
    purchase: OpenPurchase | Pick<OpenPurchase, "ref">,
    options?: ReconcileOptions,
  ): Promise<Reconciliation<Order>>;
  /**
   * Reconciles every order that the journal has left open, one after another: after a start, and from time to time. One that a crash
   * has left takes up to a minute and a half.
   *
   * @example
   * ```ts
   * for (const finding of await client.orders.recover()) console.log(finding.ref, finding.outcome);
   * ```
   */
  recover(options?: Pick<ReconcileOptions, "signal">): Promise<readonly Reconciliation<Order>[]>;
  /**
   * `POST /v1/order`: buys at once; the balance pays. ChatGPT and Claude orders come back completed (or failed and paid back),
   * the others `pending`: `waitFor` them. `purchase` is the one to take where money matters.
   *
   * It is sent once, but where it never left: the API knows no idempotency key. After an error whose `charged` is `unknown` the order
   * may exist: do not repeat it and do not refund your customer before you know.
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
   * @throws WaitTimeoutError when the time is over (the order goes on); AbortedError, NotFoundError, AuthenticationError
   *
   * @example
   * ```ts
   * const order = await client.orders.waitFor("PAD-7QK2M9XA", { timeoutMs: 180_000 });
   * if (order.status === "needs_verification") tellUser(order.error?.next_action); // "enter_2fa_code", in the bot
   * ```
   */
  waitFor(order: string | Pick<Order, "order_code">, options?: WaitOptions): Promise<Order>;
  /**
   * `GET /v1/orders`: your orders, newest first. Awaited it is one page; looped over it is that page and all that follow.
   *
   * @example
   * ```ts
   * const { orders, total } = await client.orders.list({ limit: 10 });
   * ```
   */
  list(query?: PageQuery, options?: CallOptions): Listing<OrderPage, Order>;
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

export function bindOrders(connection: Padington, journal: Journal): Orders {
  const { ask, timers, tell } = connection;
  const get: Orders["get"] = (order_code, options) =>
    ask("GET /v1/order/{order_code}", { path: { order_code } }, options);
  const list: Orders["list"] = (query = {}, options) =>
    newestFirst(query, (part) => ask("GET /v1/orders", { query: part }, options), {
      of: ({ orders }) => orders,
      idOf: ({ order_code }) => order_code,
    });
  const all: Orders["all"] = async function* (options) {
    yield* list({ limit: wholePage }, options);
  };
  const { purchase, reconcile, recover } = createPurchases(orderAdapter(connection, { get, list, all }), {
    journal,
    timers,
    tell,
  });
  return {
    purchase,
    reconcile,
    recover,
    // The API answers in the category it was asked in; the spec cannot say so.
    place: <Input extends NewOrder>(body: Input, options?: CallOptions) =>
      ask("POST /v1/order", { body }, options) as Reply<Placed<Input>>,
    get,
    waitFor: (order, { pastVerification = false, ...options } = {}) => {
      const order_code = typeof order === "string" ? order : order.order_code;
      const wait = {
        provider: "padington",
        operation: "GET /v1/order/{order_code}",
        what: order_code,
        look: (look: CallOptions) => get(order_code, look),
        isOver: ({ status }: Order) => isSettled(status, pastVerification),
        describe: ({ status }: Order) => `it is ${status}`,
        timers,
      };
      return waitFor(wait, options);
    },
    list,
    all,
  };
}

/** A status that this version does not know is waited through like one that it knows to be under way. */
function isSettled(status: OrderStatus, pastVerification: boolean): boolean {
  return status === "completed" || status === "failed" || (status === "needs_verification" && !pastVerification);
}
