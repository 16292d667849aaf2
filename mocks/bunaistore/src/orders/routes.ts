import type { Routes } from "@vitrine/engine";
import type { BunaistoreOperations } from "@vitrine/specs/bunaistore";

import type { Caller } from "../authentication.ts";
import type { Tx } from "../collections.ts";
import { getOrder, placeOrder } from "./operations.ts";

export const orderRoutes: Routes<Pick<BunaistoreOperations, "POST /v1/orders" | "GET /v1/orders/{id}">, Tx, Caller> = {
  "POST /v1/orders": ({ tx, caller, body }) => placeOrder(tx, caller, body),
  "GET /v1/orders/{id}": ({ tx, caller, path }) => getOrder(tx, caller, path.id),
};
