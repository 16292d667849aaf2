import type { Routes } from "@vitrine/engine";
import type { BunaistoreOperations } from "@vitrine/specs/bunaistore";

import type { Caller } from "../authentication.ts";
import type { Tx } from "../collections.ts";
import { listGroups } from "./operations.ts";

export const groupRoutes: Routes<Pick<BunaistoreOperations, "GET /v1/product-groups">, Tx, Caller> = {
  "GET /v1/product-groups": ({ tx, query }) => listGroups(tx, query),
};
