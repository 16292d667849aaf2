import type { Routes } from "@vitrine/engine";
import type { TributeOperations } from "@vitrine/specs/tribute";

import { shopOf } from "../authentication.ts";
import type { Caller } from "../authentication.ts";
import type { Tx } from "../collections.ts";
import { createOrder, getOrder, getOrderStatus, listOrders } from "./operations.ts";
import { resendWebhook } from "./resend.ts";

type Operations = Pick<
  TributeOperations,
  | "GET /shop/orders"
  | "POST /shop/orders"
  | "GET /shop/orders/{orderUuid}"
  | "GET /shop/orders/{orderUuid}/status"
  | "POST /shop/orders/{orderUuid}/webhooks/resend"
>;

export const orderRoutes: Routes<Operations, Tx, Caller> = {
  "GET /shop/orders": ({ tx, caller, query }) => listOrders(tx, shopOf(caller), query),
  "POST /shop/orders": ({ tx, caller, body }) => createOrder(tx, shopOf(caller), body),
  "GET /shop/orders/{orderUuid}": ({ tx, caller, path }) => getOrder(tx, caller, path.orderUuid),
  "GET /shop/orders/{orderUuid}/status": ({ tx, caller, path }) => getOrderStatus(tx, caller, path.orderUuid),
  "POST /shop/orders/{orderUuid}/webhooks/resend": ({ tx, caller, path, body }) =>
    resendWebhook(tx, caller, { orderUuid: path.orderUuid, event: body.event }),
};
