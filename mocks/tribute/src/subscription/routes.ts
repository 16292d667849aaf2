import type { Routes } from "@vitrine/engine";
import type { TributeOperations } from "@vitrine/specs/tribute";

import type { Caller } from "../authentication.ts";
import type { Tx } from "../collections.ts";
import { cancelOrder } from "./operations.ts";

type Operations = Pick<TributeOperations, "POST /shop/orders/{orderUuid}/cancel">;

export const subscriptionRoutes: Routes<Operations, Tx, Caller> = {
  "POST /shop/orders/{orderUuid}/cancel": ({ tx, caller, path }) => cancelOrder(tx, caller, path.orderUuid),
};
