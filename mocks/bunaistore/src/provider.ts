import { defineProvider, demoKeys } from "@vitrine/engine";
import type { Provider, Routes } from "@vitrine/engine";
import { operations } from "@vitrine/specs/bunaistore";
import type { BunaistoreOperations } from "@vitrine/specs/bunaistore";
import { bunaistoreLevers } from "@vitrine/specs/control/levers";
import type { BunaistoreLevers } from "@vitrine/specs/control/levers";

import { accountRoutes } from "./account/routes.ts";
import { audit, receipts } from "./audit.ts";
import { authenticate, closed, credential } from "./authentication.ts";
import type { Caller } from "./authentication.ts";
import { collections } from "./collections.ts";
import type { Tx } from "./collections.ts";
import { developerRoutes } from "./developer/routes.ts";
import { errors } from "./errors.ts";
import { levers } from "./levers.ts";
import { quotas } from "./limits.ts";
import { orderRoutes } from "./orders/routes.ts";
import { groupRoutes } from "./product-groups/routes.ts";
import { productRoutes } from "./products/routes.ts";
import { listAccounts, open, seed } from "./seed.ts";
import { topupRoutes } from "./topup/routes.ts";
import { work } from "./topup/verify.ts";
import { webhooks } from "./webhooks.ts";

const routes: Routes<BunaistoreOperations, Tx, Caller> = {
  ...accountRoutes,
  ...productRoutes,
  ...groupRoutes,
  ...orderRoutes,
  ...developerRoutes,
  ...topupRoutes,
};

/** BunaiStore's Market API, arranged by the chapters of its documentation. */
export const bunaistore: Provider<"bunaistore", BunaistoreLevers> = defineProvider<
  "bunaistore",
  BunaistoreOperations,
  BunaistoreLevers,
  Tx,
  Caller
>({
  name: "bunaistore",
  origin: "https://api.bunaistore.shop",
  collections,
  orders: collections.orders,
  operations,
  credential,
  authenticate,
  closed,
  quotas,
  routes,
  // "GET responses include Cache-Control" (B004)
  headers: (method) => (method === "GET" ? { "cache-control": "public, max-age=30" } : {}),
  errors,
  work,
  webhooks,
  levers,
  leverBodies: bunaistoreLevers,
  seed,
  keys: (world) => demoKeys("sk_live_", world),
  open,
  accounts: listAccounts,
  audit,
  receipts,
});
