import { listPages, NotFoundError, type CallOptions, type Listing, type Reply } from "@vitrine/client";
import type { RefundStarted, Transaction, TransactionPage } from "@vitrine/specs/tribute";

import type { Tribute } from "../provider.ts";

/**
 * From where on.
 *
 * @example
 * ```ts
 * const query: TransactionQuery = { startFrom: 20 };
 * ```
 */
export interface TransactionQuery {
  /** How many of the newest to skip. */
  readonly startFrom?: number;
}

/** The payments of an order, and giving them back. */
export interface Transactions {
  /**
   * `GET /shop/orders/{orderUuid}/transactions`: what was paid for an order and given back, the newest first. Awaited it is one page of
   * 20; looped over it is that page and all that follow, each transaction once. Amounts are in whole units, unlike everywhere else:
   * `moneyOf(transaction)` has them in the smallest.
   *
   * @throws NotFoundError, PermissionError for an order of somebody else's shop
   *
   * @example
   * ```ts
   * for await (const transaction of client.orders.transactions(order.uuid)) console.log(transaction.id, moneyOf(transaction).total);
   * ```
   */
  transactions(
    orderUuid: string,
    query?: TransactionQuery,
    options?: CallOptions,
  ): Listing<TransactionPage, Transaction>;
  /**
   * Looks for one transaction of an order, page by page: no operation reads a single one. What became of a refund it says with
   * `isRefundable`, false from the moment it begins, and `isRefunded`, true when it is done.
   *
   * @throws NotFoundError where the order has no such transaction; PermissionError
   *
   * @example
   * ```ts
   * const { isRefundable, isRefunded } = await client.orders.transaction(order.uuid, 12345);
   * ```
   */
  transaction(orderUuid: string, txId: number, options?: CallOptions): Promise<Transaction>;
  /**
   * `POST /shop/orders/{orderUuid}/transactions/{txId}/refund`: gives a payment back, always the whole of it. The answer says that it
   * has begun; the event `shop_order_refunded` says when it is done.
   *
   * It has no idempotency key and is sent once. After an error whose `charged` is `unknown` it may have begun: look at the transaction.
   * Tribute refuses to give the same one back twice, with 400 `error_already_refunded`.
   *
   * @throws BadRequestError, NotFoundError, PermissionError: nothing was given back; ServerError for `error_refund_failed`
   *
   * @example
   * ```ts
   * try {
   *   await client.orders.refund(order.uuid, transaction.id);
   * } catch (error) {
   *   if (!(error instanceof TributeError) || error.charged === "no") throw error;
   *   const { isRefundable } = await client.orders.transaction(order.uuid, transaction.id);
   *   if (isRefundable) await park(order, transaction); // not begun so far; refund it again in half a minute
   * }
   * ```
   */
  refund(orderUuid: string, txId: number, options?: CallOptions): Reply<RefundStarted>;
}

export function bindTransactions({ ask }: Tribute): Transactions {
  const transactions: Transactions["transactions"] = (orderUuid, { startFrom = 0 } = {}, options) =>
    listPages({
      offset: startFrom,
      ask: (from) =>
        ask(
          "GET /shop/orders/{orderUuid}/transactions",
          { path: { orderUuid }, ...(from > 0 && { query: { startFrom: from } }) },
          options,
        ),
      rowsOf: (page) => page.transactions,
      idOf: ({ id }) => String(id),
      nextOf: ({ nextFrom }, behind) => (nextFrom === "" ? undefined : pageAt(nextFrom, behind)),
    });

  return {
    transactions,
    transaction: async (orderUuid, txId, options) => {
      for await (const transaction of transactions(orderUuid, {}, options)) {
        if (transaction.id === txId) return transaction;
      }
      const text = `Cannot find transaction ${txId}: order ${orderUuid} does not show it. Check both ids.`;
      const operation = "GET /shop/orders/{orderUuid}/transactions";
      throw new NotFoundError(text, { provider: "tribute", operation, charged: "no" });
    },
    refund: (orderUuid, txId, options) =>
      ask("POST /shop/orders/{orderUuid}/transactions/{txId}/refund", { path: { orderUuid, txId } }, options),
  };
}

/** As the page says, unless that leads back: then behind its rows. */
function pageAt(nextFrom: string, behind: number): number {
  const said = /^\d+$/.test(nextFrom) ? Number(nextFrom) : behind;
  return Math.max(said, behind);
}
