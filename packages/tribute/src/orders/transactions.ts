import { listPages, NotFoundError, type CallOptions, type Listing, type Reply } from "@vitrine/client";
import type { RefundStarted, Transaction, TransactionPage } from "@vitrine/specs/tribute";

import type { Tribute } from "../provider.ts";

/**
 * Selects a part of the list.
 *
 * @example
 * ```ts
 * const query: TransactionQuery = { startFrom: 20 };
 * ```
 */
export interface TransactionQuery {
  /** The number of newest transactions to skip. */
  readonly startFrom?: number;
}

/** The payments of an order, and refunds. */
export interface Transactions {
  /**
   * `GET /shop/orders/{orderUuid}/transactions`: an order's payments and refunds, newest first. `await` gives one page
   * of 20; `for await` gives that page and all that follow, each transaction once. Unlike everywhere else, amounts are
   * in whole units: `moneyOf(transaction)` converts them to the smallest unit.
   *
   * @throws NotFoundError; PermissionError for an order of another owner's shop
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
   * Searches an order's pages for one transaction, because no operation reads a single one. It shows the state of a
   * refund: `isRefundable` is false from the moment the refund begins, and `isRefunded` is true once it is done.
   *
   * @throws NotFoundError if the order has no such transaction; PermissionError
   *
   * @example
   * ```ts
   * const { isRefundable, isRefunded } = await client.orders.transaction(order.uuid, 12345);
   * ```
   */
  transaction(orderUuid: string, txId: number, options?: CallOptions): Promise<Transaction>;
  /**
   * `POST /shop/orders/{orderUuid}/transactions/{txId}/refund`: refunds a payment, always in full. The answer says that
   * the refund has begun; the event `shop_order_refunded` says that it is done.
   *
   * It has no idempotency key and is sent once. After an error whose `charged` is `"unknown"` it may have begun: look
   * at the transaction. Tribute rejects a second refund of the same transaction with 400 `error_already_refunded`.
   *
   * @throws BadRequestError, NotFoundError, PermissionError: nothing was refunded; ServerError for
   * `error_refund_failed`
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

/** The page's own value, unless it leads back; then the offset after the page's rows. */
function pageAt(nextFrom: string, behind: number): number {
  const said = /^\d+$/.test(nextFrom) ? Number(nextFrom) : behind;
  return Math.max(said, behind);
}
