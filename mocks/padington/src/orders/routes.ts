import type { Routes } from "@vitrine/engine";
import type { PadingtonOperations } from "@vitrine/specs/padington";

import type { Caller } from "../authentication.ts";
import type { Tx } from "../collections.ts";
import { getOrder, listOrders, placeOrder } from "./operations.ts";

type Operations = Pick<PadingtonOperations, "POST /v1/order" | "GET /v1/order/{order_code}" | "GET /v1/orders">;

export const orderRoutes: Routes<Operations, Tx, Caller> = {
  "POST /v1/order": ({ tx, caller, body }) => placeOrder(tx, caller, body),
  "GET /v1/order/{order_code}": ({ tx, caller, path }) => getOrder(tx, caller, path.order_code),
  "GET /v1/orders": ({ tx, caller, query }) => listOrders(tx, caller, query),
};
