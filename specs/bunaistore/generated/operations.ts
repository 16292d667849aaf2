// Generated from openapi.yaml by `pnpm generate`. Do not edit.
import type { OperationTable } from "../../operation.ts";
import {
  listProductGroupsQuery,
  listProductsQuery,
  placeOrderBody,
  registerWebhookBody,
  submitTxidBody,
} from "./requests.ts";
import type { ClearedWebhook, Developer, FoundOrder, Me, PlaceOrder, PlacedOrder, Product, ProductGroup, ProductListItem, RegisterWebhook, RegisteredWebhook, SubmitTxid, SubmittedTxid, TopupAddresses } from "./types.ts";

/** What each operation takes and answers. Query values are those after their texts were turned into numbers and booleans. */
export interface BunaistoreOperations {
  /** The caller and the wallet balance */
  "GET /v1/me": {
    readonly path: {};
    readonly query: {};
    readonly body: undefined;
    readonly answer: Me;
  };
  /** The products in stock */
  "GET /v1/products": {
    readonly path: {};
    readonly query: { readonly view?: string; readonly type?: string; readonly include_note?: boolean; readonly offset?: number; readonly limit?: number };
    readonly body: undefined;
    readonly answer: readonly ProductListItem[] | readonly ProductGroup[];
  };
  /** The collections, as one card each */
  "GET /v1/product-groups": {
    readonly path: {};
    readonly query: { readonly include_variants?: boolean; readonly type?: string; readonly offset?: number; readonly limit?: number };
    readonly body: undefined;
    readonly answer: readonly ProductGroup[];
  };
  /** One product, with its note and its discounts */
  "GET /v1/products/{id}": {
    readonly path: { readonly id: string };
    readonly query: {};
    readonly body: undefined;
    readonly answer: Product;
  };
  /** Buy */
  "POST /v1/orders": {
    readonly path: {};
    readonly query: {};
    readonly body: PlaceOrder;
    readonly answer: PlacedOrder;
  };
  /** The current state of an order */
  "GET /v1/orders/{id}": {
    readonly path: { readonly id: string };
    readonly query: {};
    readonly body: undefined;
    readonly answer: FoundOrder;
  };
  /** The caller's key, balance and webhook URL */
  "GET /v1/developer/me": {
    readonly path: {};
    readonly query: {};
    readonly body: undefined;
    readonly answer: Developer;
  };
  /** Register the webhook URL */
  "POST /v1/developer/webhook": {
    readonly path: {};
    readonly query: {};
    readonly body: RegisterWebhook;
    readonly answer: RegisteredWebhook;
  };
  /** Stop events */
  "DELETE /v1/developer/webhook": {
    readonly path: {};
    readonly query: {};
    readonly body: undefined;
    readonly answer: ClearedWebhook;
  };
  /** Where to send money */
  "GET /v1/topup/addresses": {
    readonly path: {};
    readonly query: {};
    readonly body: undefined;
    readonly answer: TopupAddresses;
  };
  /** Submit a payment for verification and credit */
  "POST /v1/topup/submit_txid": {
    readonly path: {};
    readonly query: {};
    readonly body: SubmitTxid;
    readonly answer: SubmittedTxid;
  };
}

export const operations: OperationTable<BunaistoreOperations> = {
  "GET /v1/me": {
    method: "GET",
    path: "/v1/me",
    success: 200,
    parameters: [],
  },
  "GET /v1/products": {
    method: "GET",
    path: "/v1/products",
    success: 200,
    parameters: [
      { name: "view", in: "query", type: "string", required: false },
      { name: "type", in: "query", type: "string", required: false },
      { name: "include_note", in: "query", type: "boolean", required: false },
      { name: "offset", in: "query", type: "integer", required: false },
      { name: "limit", in: "query", type: "integer", required: false },
    ],
    query: listProductsQuery,
  },
  "GET /v1/product-groups": {
    method: "GET",
    path: "/v1/product-groups",
    success: 200,
    parameters: [
      { name: "include_variants", in: "query", type: "boolean", required: false },
      { name: "type", in: "query", type: "string", required: false },
      { name: "offset", in: "query", type: "integer", required: false },
      { name: "limit", in: "query", type: "integer", required: false },
    ],
    query: listProductGroupsQuery,
  },
  "GET /v1/products/{id}": {
    method: "GET",
    path: "/v1/products/{id}",
    success: 200,
    parameters: [
      { name: "id", in: "path", type: "string", required: true },
    ],
  },
  "POST /v1/orders": {
    method: "POST",
    path: "/v1/orders",
    success: 200,
    parameters: [],
    body: { required: true, check: placeOrderBody },
  },
  "GET /v1/orders/{id}": {
    method: "GET",
    path: "/v1/orders/{id}",
    success: 200,
    parameters: [
      { name: "id", in: "path", type: "string", required: true },
    ],
  },
  "GET /v1/developer/me": {
    method: "GET",
    path: "/v1/developer/me",
    success: 200,
    parameters: [],
  },
  "POST /v1/developer/webhook": {
    method: "POST",
    path: "/v1/developer/webhook",
    success: 200,
    parameters: [],
    body: { required: true, check: registerWebhookBody },
  },
  "DELETE /v1/developer/webhook": {
    method: "DELETE",
    path: "/v1/developer/webhook",
    success: 200,
    parameters: [],
  },
  "GET /v1/topup/addresses": {
    method: "GET",
    path: "/v1/topup/addresses",
    success: 200,
    parameters: [],
  },
  "POST /v1/topup/submit_txid": {
    method: "POST",
    path: "/v1/topup/submit_txid",
    success: 202,
    parameters: [],
    body: { required: true, check: submitTxidBody },
  },
};
