import {
  createPurchases,
  waitFor,
  type OpenPurchase,
  type CallOptions,
  type Journal,
  type Purchase,
  type PurchaseOptions,
  type Reconciliation,
  type ReconcileOptions,
  type Reply,
  type WaitOptions,
} from "@vitrine/client";
import type {
  CreateShopOrder,
  ResendWebhook,
  ShopOrder,
  ShopOrderStatus,
  SubscriptionCancelled,
  WebhookResent,
} from "@vitrine/specs/tribute";

import type { Tribute } from "../provider.ts";
import type { ShopQuery } from "../shop.ts";
import { OrderFailedError } from "./order-failed-error.ts";
import { orderAdapter } from "./purchase-adapter.ts";
import { bindTransactions, type Transactions } from "./transactions.ts";

/**
 * Selects orders.
 *
 * @example
 * ```ts
 * const query: OrderQuery = { dateFrom: "2025-11-01", dateTo: "2025-11-30" };
 * ```
 */
export interface OrderQuery extends ShopQuery {
  /** A day in UTC, `2025-11-13`: only orders created on that day or later. */
  readonly dateFrom?: string;
  /** A day in UTC: only orders created on that day or earlier. */
  readonly dateTo?: string;
  /** Only orders made from this payment link. */
  readonly paymentLinkUuid?: string;
}

/**
 * Orders, both one-time and recurring, with their payments and webhooks. Amounts are in the smallest unit of the
 * currency.
 */
export interface Orders extends Transactions {
  /**
   * Creates at most one order for each `ref`, with the URL where the customer pays. It charges nothing, so there is
   * nothing to refund; but two orders for one purchase could both be paid. The outcome is `created`, with the order,
   * `rejected` (certainly no order) or `unknown` (there may be one: call `reconcile`, and do not open another).
   *
   * The ref is appended to the order's `comment`, so that the order can be found again. Calling it again with a known
   * `ref` creates nothing and returns the current order. All refs of one journal are distinct: an order and a charge
   * cannot share one.
   *
   * @throws TypeError if the ref is invalid or belongs to something else; an error of the journal, if nothing was sent
   *
   * @example
   * ```ts
   * const result = await client.orders.open(
   *   { amount: 100_000, currency: "rub", title: "Product X", description: "Detailed product description" },
   *   { ref: `inv:${invoice.id}` },
   * );
   * if (result.outcome === "created") await sendToCustomer(result.order.paymentUrl);
   * if (result.outcome === "unknown") await park(invoice, result.purchase);
   * ```
   */
  open(order: CreateShopOrder, options: PurchaseOptions): Promise<Purchase<ShopOrder>>;
  /**
   * Finds the outcome of an `unknown` `open`: searches all orders of the shop for the ref. It returns `not_found` only
   * after half a minute, when the request can no longer be carried out. `{ order }` names a uuid that a person found,
   * `{ noOrder: true }` says that there is none.
   *
   * @throws TypeError if the journal does not know the ref; AbortedError
   *
   * @example
   * ```ts
   * const finding = await client.orders.reconcile(purchase);
   * if (finding.outcome === "found") await sendToCustomer(finding.order.paymentUrl);
   * if (finding.outcome === "not_found") await openUnderNewRef(invoice);
   * ```
   */
  reconcile(
    purchase: OpenPurchase | Pick<OpenPurchase, "ref">,
    options?: ReconcileOptions,
  ): Promise<Reconciliation<ShopOrder>>;
  /**
   * Reconciles all open orders of the journal, one after another. Call it at start-up and from time to time. An order
   * that a crash left open takes up to a minute and a half.
   *
   * @example
   * ```ts
   * for (const finding of await client.orders.recover()) console.log(finding.ref, finding.outcome);
   * ```
   */
  recover(options?: Pick<ReconcileOptions, "signal">): Promise<readonly Reconciliation<ShopOrder>[]>;
  /**
   * `POST /shop/orders`: creates an order, which the customer pays at `paymentUrl`. It charges nothing. The API has no
   * idempotency key here, and a second request makes a second order, so it is retried only if the API answered 429 or
   * it was never sent. `open` can find its order again.
   *
   * @throws BadRequestError, whose `code` names the first problem (`error_amount_too_small`); NotFoundError for the
   * shop
   *
   * @example
   * ```ts
   * const { uuid, paymentUrl } = await client.orders.create({ amount: 100_000, currency: "rub", title: "Product X", description: "A month of it" });
   * ```
   */
  create(order: CreateShopOrder, options?: CallOptions): Reply<ShopOrder>;
  /**
   * `GET /shop/orders`: the orders of a shop, newest first, all at once: this list has no pages.
   *
   * @example
   * ```ts
   * const orders = await client.orders.list({ dateFrom: "2025-11-13" });
   * const paid = orders.filter(({ status }) => status === "paid");
   * ```
   */
  list(query?: OrderQuery, options?: CallOptions): Reply<readonly ShopOrder[]>;
  /**
   * `GET /shop/orders/{orderUuid}`: an order, as it is now, for the shop's owner and managers. An order stays `paid`
   * when it is refunded or cancelled.
   *
   * @throws NotFoundError; PermissionError for an order of another owner's shop
   *
   * @example
   * ```ts
   * const { status, memberExpiresAt } = await client.orders.get(uuid);
   * ```
   */
  get(orderUuid: string, options?: CallOptions): Reply<ShopOrder>;
  /**
   * `GET /shop/orders/{orderUuid}/status`: only the status, and only for the shop's owner. `prepaid` does not mean
   * paid.
   *
   * @throws NotFoundError; PermissionError, for managers too
   *
   * @example
   * ```ts
   * const { status } = await client.orders.status(uuid);
   * ```
   */
  status(orderUuid: string, options?: CallOptions): Reply<ShopOrderStatus>;
  /**
   * Waits until an order is `paid`: reads its status at once and then every 2 to 3 seconds, also while it is `prepaid`.
   * It resolves only if the order is paid. A look-up that fails because of the connection or the service is repeated.
   *
   * Customers may pay long after the wait timed out, so the event `shop_order` is more reliable. At the start of a
   * trial an order counts as paid although no money has moved.
   *
   * @throws OrderFailedError if the order failed; WaitTimeoutError when the time limit passes (the order can still be
   * paid); AbortedError, NotFoundError, PermissionError, AuthenticationError
   *
   * @example
   * ```ts
   * await client.orders.waitForPayment(order.uuid, { timeoutMs: 600_000 });
   * await deliver(order);
   * ```
   */
  waitForPayment(orderUuid: string, options?: WaitOptions): Promise<void>;
  /**
   * `POST /shop/orders/{orderUuid}/cancel`: ends a subscription. Nothing more is charged; the customer keeps the paid
   * period until `memberExpiresAt`. After an error that is not `isUndone` it may still have been cancelled: check
   * `memberStatus` with `get`.
   *
   * @throws BadRequestError if it was already cancelled; NotFoundError, also for an order that is not recurring or was
   * never paid; PermissionError
   *
   * @example
   * ```ts
   * await client.orders.cancel(uuid);
   * ```
   */
  cancel(orderUuid: string, options?: CallOptions): Reply<SubscriptionCancelled>;
  /**
   * `POST /shop/orders/{orderUuid}/webhooks/resend`: sends the order's latest event of that name again. A receiver that
   * already handled it acknowledges it without handling it again.
   *
   * @throws NotFoundError if no such event was ever sent; BadRequestError, PermissionError
   *
   * @example
   * ```ts
   * await client.orders.resendWebhook(uuid, "shop_order");
   * ```
   */
  resendWebhook(orderUuid: string, event: ResendWebhook["event"], options?: CallOptions): Reply<WebhookResent>;
}

export function bindOrders(connection: Tribute, journal: Journal): Orders {
  const { ask, timers, tell } = connection;
  const { purchase: open, ...found } = createPurchases(orderAdapter(connection), { journal, timers, tell });
  const status: Orders["status"] = (orderUuid, options) =>
    ask("GET /shop/orders/{orderUuid}/status", { path: { orderUuid } }, options);

  return {
    open,
    ...found,
    create: (body, options) => ask("POST /shop/orders", { body }, options),
    list: (query = {}, options) => ask("GET /shop/orders", { query }, options),
    get: (orderUuid, options) => ask("GET /shop/orders/{orderUuid}", { path: { orderUuid } }, options),
    status,
    waitForPayment: async (orderUuid, howLong) => {
      const operation = "GET /shop/orders/{orderUuid}/status";
      const wait = {
        provider: "tribute",
        operation,
        what: `the payment of order ${orderUuid}`,
        look: (options: CallOptions) => status(orderUuid, options),
        // A status that this version does not know counts as in progress, like `prepaid`.
        isOver: (seen: ShopOrderStatus) => seen.status === "paid" || seen.status === "failed",
        describe: (seen: ShopOrderStatus) => `it is ${seen.status}`,
        timers,
      };
      if ((await waitFor(wait, howLong)).status === "paid") return;
      const text = `Cannot wait for the payment of order ${orderUuid}: it has failed. Open another order.`;
      throw new OrderFailedError(text, { provider: "tribute", operation, orderUuid });
    },
    cancel: (orderUuid, options) => ask("POST /shop/orders/{orderUuid}/cancel", { path: { orderUuid } }, options),
    resendWebhook: (orderUuid, event, options) =>
      ask("POST /shop/orders/{orderUuid}/webhooks/resend", { path: { orderUuid }, body: { event } }, options),
    ...bindTransactions(connection),
  };
}
