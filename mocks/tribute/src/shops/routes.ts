import type { Routes } from "@vitrine/engine";
import type { TributeOperations } from "@vitrine/specs/tribute";

import { shopOf } from "../authentication.ts";
import type { Caller } from "../authentication.ts";
import type { Tx } from "../collections.ts";
import { listShops } from "./operations.ts";
import { shopView } from "./shop.ts";

export const shopRoutes: Routes<Pick<TributeOperations, "GET /shop" | "GET /shops">, Tx, Caller> = {
  "GET /shop": async ({ caller }) => shopView(shopOf(caller)),
  "GET /shops": ({ tx, caller }) => listShops(tx, caller),
};
