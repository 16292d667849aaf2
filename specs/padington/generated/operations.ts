// Generated from openapi.yaml by `pnpm generate`. Do not edit.
import type { OperationTable } from "../../operation.ts";
import {
  listOrdersQuery,
  listRentalsQuery,
  placeOrderBody,
  rentBody,
} from "./requests.ts";
import type { Balance, Catalog, NewOrder, NewRental, Order, OrderPage, RentList, Rental, RentalPage } from "./types.ts";

/** What each operation takes and answers. Query values are those after their texts were turned into numbers and booleans. */
export interface PadingtonOperations {
  /** The user's balance in roubles */
  "GET /v1/balance": {
    readonly path: {};
    readonly query: {};
    readonly body: undefined;
    readonly answer: Balance;
  };
  /** Everything that can be ordered, at current prices */
  "GET /v1/catalog": {
    readonly path: {};
    readonly query: {};
    readonly body: undefined;
    readonly answer: Catalog;
  };
  /** Buy */
  "POST /v1/order": {
    readonly path: {};
    readonly query: {};
    readonly body: NewOrder;
    readonly answer: Order;
  };
  /** The current state of an order */
  "GET /v1/order/{order_code}": {
    readonly path: { readonly order_code: string };
    readonly query: {};
    readonly body: undefined;
    readonly answer: Order;
  };
  /** The user's orders, newest first */
  "GET /v1/orders": {
    readonly path: {};
    readonly query: { readonly limit?: number; readonly offset?: number };
    readonly body: undefined;
    readonly answer: OrderPage;
  };
  /** What can be rented */
  "GET /v1/rent/{category}": {
    readonly path: { readonly category: "gifts" | "numbers" | "usernames" };
    readonly query: {};
    readonly body: undefined;
    readonly answer: RentList;
  };
  /** Rent an NFT */
  "POST /v1/rent": {
    readonly path: {};
    readonly query: {};
    readonly body: NewRental;
    readonly answer: Rental;
  };
  /** The user's rentals, newest first */
  "GET /v1/rentals": {
    readonly path: {};
    readonly query: { readonly limit?: number; readonly offset?: number };
    readonly body: undefined;
    readonly answer: RentalPage;
  };
}

export const operations: OperationTable<PadingtonOperations> = {
  "GET /v1/balance": {
    method: "GET",
    path: "/v1/balance",
    success: 200,
    parameters: [],
  },
  "GET /v1/catalog": {
    method: "GET",
    path: "/v1/catalog",
    success: 200,
    parameters: [],
  },
  "POST /v1/order": {
    method: "POST",
    path: "/v1/order",
    success: 200,
    parameters: [],
    body: { required: true, check: placeOrderBody },
  },
  "GET /v1/order/{order_code}": {
    method: "GET",
    path: "/v1/order/{order_code}",
    success: 200,
    parameters: [
      { name: "order_code", in: "path", type: "string", required: true },
    ],
  },
  "GET /v1/orders": {
    method: "GET",
    path: "/v1/orders",
    success: 200,
    parameters: [
      { name: "limit", in: "query", type: "integer", required: false },
      { name: "offset", in: "query", type: "integer", required: false },
    ],
    query: listOrdersQuery,
  },
  "GET /v1/rent/{category}": {
    method: "GET",
    path: "/v1/rent/{category}",
    success: 200,
    parameters: [
      { name: "category", in: "path", type: "string", required: true },
    ],
  },
  "POST /v1/rent": {
    method: "POST",
    path: "/v1/rent",
    success: 200,
    parameters: [],
    body: { required: true, check: rentBody },
  },
  "GET /v1/rentals": {
    method: "GET",
    path: "/v1/rentals",
    success: 200,
    parameters: [
      { name: "limit", in: "query", type: "integer", required: false },
      { name: "offset", in: "query", type: "integer", required: false },
    ],
    query: listRentalsQuery,
  },
};
