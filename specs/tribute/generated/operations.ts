// Generated from openapi.yaml by `pnpm generate`. Do not edit.
import type { OperationTable } from "../../operation.ts";
import {
  createChargeBody,
  createOrderBody,
  createOrderQuery,
  getShopQuery,
  listOrdersQuery,
  listTokensQuery,
  listTransactionsQuery,
  resendWebhookBody,
} from "./requests.ts";
import type { Charge, CreateCharge, CreateShopOrder, RefundStarted, ResendWebhook, Shop, ShopOrder, ShopOrderStatus, SubscriptionCancelled, Token, TokenDeactivated, TransactionPage, WebhookResent } from "./types.ts";

/** What each operation takes and answers. Query values are those after their texts were turned into numbers and booleans. */
export interface TributeOperations {
  /** The shop of the key's owner */
  "GET /shop": {
    readonly path: {};
    readonly query: { readonly shopId?: number };
    readonly body: undefined;
    readonly answer: Shop;
  };
  /** All active shops of the key's owner */
  "GET /shops": {
    readonly path: {};
    readonly query: {};
    readonly body: undefined;
    readonly answer: readonly Shop[];
  };
  /** The orders of a shop, newest first */
  "GET /shop/orders": {
    readonly path: {};
    readonly query: { readonly shopId?: number; readonly dateFrom?: string; readonly dateTo?: string; readonly paymentLinkUuid?: string };
    readonly body: undefined;
    readonly answer: readonly ShopOrder[];
  };
  /** Create an order */
  "POST /shop/orders": {
    readonly path: {};
    readonly query: { readonly shopId?: number };
    readonly body: CreateShopOrder;
    readonly answer: ShopOrder;
  };
  /** One order */
  "GET /shop/orders/{orderUuid}": {
    readonly path: { readonly orderUuid: string };
    readonly query: {};
    readonly body: undefined;
    readonly answer: ShopOrder;
  };
  /** The status of an order */
  "GET /shop/orders/{orderUuid}/status": {
    readonly path: { readonly orderUuid: string };
    readonly query: {};
    readonly body: undefined;
    readonly answer: ShopOrderStatus;
  };
  /** Cancel a recurring order */
  "POST /shop/orders/{orderUuid}/cancel": {
    readonly path: { readonly orderUuid: string };
    readonly query: {};
    readonly body: undefined;
    readonly answer: SubscriptionCancelled;
  };
  /** The transactions of an order, newest first */
  "GET /shop/orders/{orderUuid}/transactions": {
    readonly path: { readonly orderUuid: string };
    readonly query: { readonly startFrom?: number };
    readonly body: undefined;
    readonly answer: TransactionPage;
  };
  /** Refund a payment */
  "POST /shop/orders/{orderUuid}/transactions/{txId}/refund": {
    readonly path: { readonly orderUuid: string; readonly txId: number };
    readonly query: {};
    readonly body: undefined;
    readonly answer: RefundStarted;
  };
  /** Resend a webhook of an order */
  "POST /shop/orders/{orderUuid}/webhooks/resend": {
    readonly path: { readonly orderUuid: string };
    readonly query: {};
    readonly body: ResendWebhook;
    readonly answer: WebhookResent;
  };
  /** The saved cards of a shop, newest first */
  "GET /shop/tokens": {
    readonly path: {};
    readonly query: { readonly shopId?: number; readonly customerId?: string; readonly orderUuid?: string; readonly active?: string; readonly limit?: number; readonly offset?: number };
    readonly body: undefined;
    readonly answer: readonly Token[];
  };
  /** One saved card */
  "GET /shop/tokens/{token}": {
    readonly path: { readonly token: string };
    readonly query: {};
    readonly body: undefined;
    readonly answer: Token;
  };
  /** Deactivate a saved card */
  "DELETE /shop/tokens/{token}": {
    readonly path: { readonly token: string };
    readonly query: {};
    readonly body: undefined;
    readonly answer: TokenDeactivated;
  };
  /** Charge a saved card */
  "POST /shop/charges": {
    readonly path: {};
    readonly query: {};
    readonly body: CreateCharge;
    readonly answer: Charge;
  };
  /** The current state of a charge */
  "GET /shop/charges/{chargeUuid}": {
    readonly path: { readonly chargeUuid: string };
    readonly query: {};
    readonly body: undefined;
    readonly answer: Charge;
  };
}

export const operations: OperationTable<TributeOperations> = {
  "GET /shop": {
    method: "GET",
    path: "/shop",
    success: 200,
    parameters: [
      { name: "shopId", in: "query", type: "integer", required: false },
    ],
    query: getShopQuery,
  },
  "GET /shops": {
    method: "GET",
    path: "/shops",
    success: 200,
    parameters: [],
  },
  "GET /shop/orders": {
    method: "GET",
    path: "/shop/orders",
    success: 200,
    parameters: [
      { name: "shopId", in: "query", type: "integer", required: false },
      { name: "dateFrom", in: "query", type: "string", required: false },
      { name: "dateTo", in: "query", type: "string", required: false },
      { name: "paymentLinkUuid", in: "query", type: "string", required: false },
    ],
    query: listOrdersQuery,
  },
  "POST /shop/orders": {
    method: "POST",
    path: "/shop/orders",
    success: 200,
    parameters: [
      { name: "shopId", in: "query", type: "integer", required: false },
    ],
    query: createOrderQuery,
    body: { required: true, check: createOrderBody },
  },
  "GET /shop/orders/{orderUuid}": {
    method: "GET",
    path: "/shop/orders/{orderUuid}",
    success: 200,
    parameters: [
      { name: "orderUuid", in: "path", type: "string", required: true },
    ],
  },
  "GET /shop/orders/{orderUuid}/status": {
    method: "GET",
    path: "/shop/orders/{orderUuid}/status",
    success: 200,
    parameters: [
      { name: "orderUuid", in: "path", type: "string", required: true },
    ],
  },
  "POST /shop/orders/{orderUuid}/cancel": {
    method: "POST",
    path: "/shop/orders/{orderUuid}/cancel",
    success: 200,
    parameters: [
      { name: "orderUuid", in: "path", type: "string", required: true },
    ],
  },
  "GET /shop/orders/{orderUuid}/transactions": {
    method: "GET",
    path: "/shop/orders/{orderUuid}/transactions",
    success: 200,
    parameters: [
      { name: "orderUuid", in: "path", type: "string", required: true },
      { name: "startFrom", in: "query", type: "integer", required: false },
    ],
    query: listTransactionsQuery,
  },
  "POST /shop/orders/{orderUuid}/transactions/{txId}/refund": {
    method: "POST",
    path: "/shop/orders/{orderUuid}/transactions/{txId}/refund",
    success: 200,
    parameters: [
      { name: "orderUuid", in: "path", type: "string", required: true },
      { name: "txId", in: "path", type: "integer", required: true },
    ],
  },
  "POST /shop/orders/{orderUuid}/webhooks/resend": {
    method: "POST",
    path: "/shop/orders/{orderUuid}/webhooks/resend",
    success: 200,
    parameters: [
      { name: "orderUuid", in: "path", type: "string", required: true },
    ],
    body: { required: true, check: resendWebhookBody },
  },
  "GET /shop/tokens": {
    method: "GET",
    path: "/shop/tokens",
    success: 200,
    parameters: [
      { name: "shopId", in: "query", type: "integer", required: false },
      { name: "customerId", in: "query", type: "string", required: false },
      { name: "orderUuid", in: "query", type: "string", required: false },
      { name: "active", in: "query", type: "string", required: false },
      { name: "limit", in: "query", type: "integer", required: false },
      { name: "offset", in: "query", type: "integer", required: false },
    ],
    query: listTokensQuery,
  },
  "GET /shop/tokens/{token}": {
    method: "GET",
    path: "/shop/tokens/{token}",
    success: 200,
    parameters: [
      { name: "token", in: "path", type: "string", required: true },
    ],
  },
  "DELETE /shop/tokens/{token}": {
    method: "DELETE",
    path: "/shop/tokens/{token}",
    success: 200,
    parameters: [
      { name: "token", in: "path", type: "string", required: true },
    ],
  },
  "POST /shop/charges": {
    method: "POST",
    path: "/shop/charges",
    success: 200,
    parameters: [],
    body: { required: true, check: createChargeBody },
  },
  "GET /shop/charges/{chargeUuid}": {
    method: "GET",
    path: "/shop/charges/{chargeUuid}",
    success: 200,
    parameters: [
      { name: "chargeUuid", in: "path", type: "string", required: true },
    ],
  },
};
