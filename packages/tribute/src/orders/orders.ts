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
 * Which orders.
 *
 * @example
 * ```ts
 * const query: OrderQuery = { dateFrom: "2025-11-01", dateTo: "2025-11-30" };
 * ```
 */
export interface OrderQuery extends ShopQuery {
  /** A day in UTC, `2025-11-13`: only orders created then or later. */
  readonly dateFrom?: string;
  /** A day in UTC: only orders created then or earlier. */
  readonly dateTo?: string;
  /** Only orders made from this payment link. */
  readonly paymentLinkUuid?: string;
}

/** Orders: one-time and recurring, what was paid for them, and what is told of them. Amounts are in the smallest unit of the currency. */
export interface Orders extends Transactions {
  /**
   * Creates one order for each `ref`, whatever happens, and gives the address where the customer pays it. It charges nobody, so
   * nothing has to be given back; but two orders for one purchase can both be paid. Three outcomes: `created`, with the order;
   * `rejected`, certainly no order; `unknown`, there may be one: `reconcile`, and open no other.
   *
   * The order's `comment` ends with the ref, so that it can be found again; a comment of your own stands before it. A known `ref`
   * creates nothing: it gives the order as it stands now. One journal, one set of refs: that of an order is no charge's.
   *
   * @throws TypeError for a ref that is none, or belongs to something else; what the journal throws, when nothing was sent
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
   * Finds out what became of an `open` whose outcome is `unknown`: looks for the ref through all orders of the shop. That there is none it
   * says only half a minute after, when the request can no longer be carried out. `{ order }` takes a uuid that a person has found,
   * `{ noOrder: true }` that there is none.
   *
   * @throws TypeError for a ref that is not written down; AbortedError
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
   * Reconciles every order that the journal has left open, one after another: after a start, and from time to time. One that a crash
   * has left takes up to a minute and a half.
   *
   * @example
   * ```ts
   * for (const finding of await client.orders.recover()) console.log(finding.ref, finding.outcome);
   * ```
   */
  recover(options?: Pick<ReconcileOptions, "signal">): Promise<readonly Reconciliation<ShopOrder>[]>;
  /**
   * `POST /shop/orders`: creates an order; the customer pays it at `paymentUrl`. It charges nobody. The API knows no idempotency key here:
   * sent twice it makes two orders, so it is sent once, but where it was refused at the door or never left. `open` finds it again.
   *
   * @throws BadRequestError whose `code` says what is wrong first (`error_amount_too_small`); NotFoundError for the shop
   *
   * @example
   * ```ts
   * const { uuid, paymentUrl } = await client.orders.create({ amount: 100_000, currency: "rub", title: "Product X", description: "A month of it" });
   * ```
   */
  create(order: CreateShopOrder, options?: CallOptions): Reply<ShopOrder>;
  /**
   * `GET /shop/orders`: the orders of a shop, the newest first, all at once: the API has no pages here.
   *
   * @example
   * ```ts
   * const orders = await client.orders.list({ dateFrom: "2025-11-13" });
   * const paid = orders.filter(({ status }) => status === "paid");
   * ```
   */
  list(query?: OrderQuery, options?: CallOptions): Reply<readonly ShopOrder[]>;
  /**
   * `GET /shop/orders/{orderUuid}`: an order as it stands now, for the shop's owner and managers. An order stays `paid` when it is
   * given back or cancelled.
   *
   * @throws NotFoundError; PermissionError for an order of somebody else's shop
   *
   * @example
   * ```ts
   * const { status, memberExpiresAt } = await client.orders.get(uuid);
   * ```
   */
  get(orderUuid: string, options?: CallOptions): Reply<ShopOrder>;
  /**
   * `GET /shop/orders/{orderUuid}/status`: only the status, and only for the shop's owner. `prepaid` is not paid.
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
   * Waits until an order is `paid`: looks at its status at once and then every 2 to 3 seconds; `prepaid` is waited through. It comes to an
   * end without an error only when the order is paid. A look that fails because of the connection or the service is repeated.
   *
   * Customers take their time, and may pay after it was given up: the event `shop_order` is the surer way. At the beginning of a trial an
   * order counts as paid though no money moved.
   *
   * @throws OrderFailedError when it has failed; WaitTimeoutError when the time is over (the order can still be paid); AbortedError,
   * NotFoundError, PermissionError, AuthenticationError
   *
   * @example
   * ```ts
   * await client.orders.waitForPayment(order.uuid, { timeoutMs: 600_000 });
   * await deliver(order);
   * ```
   */
  waitForPayment(orderUuid: string, options?: WaitOptions): Promise<void>;
  /**
   * `POST /shop/orders/{orderUuid}/cancel`: ends a subscription. Nothing is charged from then on; the customer keeps what was paid for
   * until `memberExpiresAt`. After an error that is not `isUndone` it may be cancelled all the same: `get` tells, with `memberStatus`.
   *
   * @throws BadRequestError where it was cancelled before; NotFoundError also for an order that is not recurring or was never paid;
   * PermissionError
   *
   * @example
   * ```ts
   * await client.orders.cancel(uuid);
   * ```
   */
  cancel(orderUuid: string, options?: CallOptions): Reply<SubscriptionCancelled>;
  /**
   * `POST /shop/orders/{orderUuid}/webhooks/resend`: has the latest event of that name sent once more. A receiver that has handled it
   * before acknowledges it and does not handle it again.
   *
   * @throws NotFoundError where no such event was ever sent; BadRequestError, PermissionError
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
        // A status that this version does not know is waited through like `prepaid`.
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
