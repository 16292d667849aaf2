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
 * The options of waiting for an order.
 *
 * @example
 * ```ts
 * const options: WaitOptions = { timeoutMs: 60_000, signal: leaving.signal };
 * ```
 */
export interface WaitOptions extends TimeToWait {
  /** Continues to wait if the order needs verification. For callers that have already sent the user to the bot. */
  readonly pastVerification?: boolean | undefined;
}

/** The answer to a `NewOrder`: an order of the same category. */
type Placed<Input extends NewOrder> = Extract<Order, { readonly category: Input["category"] }>;

/** Purchases and look-ups. */
export interface Orders {
  /**
   * Buys at most once for each `ref`, paying from the balance. The outcome is `created` (check the order's `status`: a
   * failed one was refunded), `rejected` (certainly not charged) or `unknown` (neither refund nor buy again: call
   * `reconcile`).
   *
   * Calling it again with a known `ref` buys nothing and returns the existing outcome. Equal purchases run one after
   * another. Each purchase first reads the newest order, so that it can be reconciled later. A Roblox password is sent
   * but never written to the journal.
   *
   * @throws TypeError if the ref is invalid or belongs to another purchase; an error of the journal, if nothing was
   * sent
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
   * Finds the outcome of an `unknown` purchase: searches the orders placed since it began, except those of other
   * purchases. It returns `not_found` only after half a minute, when the request can no longer be carried out.
   * `{ order }` names an order that a person found in the bot, `{ noOrder: true }` says that there is none.
   *
   * @throws TypeError if the journal does not know the ref; AbortedError
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
   * Reconciles all open orders of the journal, one after another. Call it at start-up and from time to time. A purchase
   * that a crash left open takes up to a minute and a half.
   *
   * @example
   * ```ts
   * for (const finding of await client.orders.recover()) console.log(finding.ref, finding.outcome);
   * ```
   */
  recover(options?: Pick<ReconcileOptions, "signal">): Promise<readonly Reconciliation<Order>[]>;
  /**
   * `POST /v1/order`: buys at once from the balance. ChatGPT and Claude orders are returned completed (or failed and
   * refunded); others are `pending`: call `waitFor`. Prefer `purchase` where money matters.
   *
   * It is retried only if the API answered 429 or it was never sent, because the API has no idempotency key. After an
   * error whose `charged` is `"unknown"` the order may exist: do not repeat it, and do not refund your customer before
   * you know.
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
   * `GET /v1/order/{order_code}`: one of your orders, as it is now.
   *
   * @throws NotFoundError, also for another user's order; TypeError if the code is invalid
   *
   * @example
   * ```ts
   * const { status } = await client.orders.get("PAD-7QK2M9XA");
   * ```
   */
  get(order_code: string, options?: CallOptions): Reply<Order>;
  /**
   * Reads an order at once and then every 2 to 3 seconds, until it is completed, has failed or needs verification. A
   * look-up that fails because of the connection or the service is repeated. With `pastVerification` it continues while
   * the order needs verification.
   *
   * @throws WaitTimeoutError when the time limit passes (the order continues); AbortedError, NotFoundError,
   * AuthenticationError
   *
   * @example
   * ```ts
   * const order = await client.orders.waitFor("PAD-7QK2M9XA", { timeoutMs: 180_000 });
   * if (order.status === "needs_verification") tellUser(order.error?.next_action); // "enter_2fa_code", in the bot
   * ```
   */
  waitFor(order: string | Pick<Order, "order_code">, options?: WaitOptions): Promise<Order>;
  /**
   * `GET /v1/orders`: your orders, newest first. `await` gives one page; `for await` gives that page and all that
   * follow.
   *
   * @example
   * ```ts
   * const { orders, total } = await client.orders.list({ limit: 10 });
   * ```
   */
  list(query?: PageQuery, options?: CallOptions): Listing<OrderPage, Order>;
  /**
   * Yields all your orders, newest first, page by page. Each comes once. Orders that arrive during the loop are left
   * out.
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
    // The API answers in the requested category; the spec cannot express that.
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

/** A status that this version does not know counts as in progress. */
function isSettled(status: OrderStatus, pastVerification: boolean): boolean {
  return status === "completed" || status === "failed" || (status === "needs_verification" && !pastVerification);
}
