import { defineProvider, demoKeys } from "@vitrine/engine";
import type { Provider, Routes } from "@vitrine/engine";
import { tributeLevers } from "@vitrine/specs/control/levers";
import type { TributeLevers } from "@vitrine/specs/control/levers";
import { operations } from "@vitrine/specs/tribute";
import type { TributeOperations } from "@vitrine/specs/tribute";

import { admit } from "./admission.ts";
import { audit } from "./audit.ts";
import { authenticate, credential } from "./authentication.ts";
import type { Caller } from "./authentication.ts";
import { chargeRoutes } from "./charges/routes.ts";
import { checkoutPages } from "./checkout/routes.ts";
import { collections } from "./collections.ts";
import type { Tx } from "./collections.ts";
import { errors } from "./errors.ts";
import { levers } from "./levers.ts";
import { orderRoutes } from "./orders/routes.ts";
import { listShops, open, seed } from "./seed.ts";
import { shopRoutes } from "./shops/routes.ts";
import { subscriptionRoutes } from "./subscription/routes.ts";
import { tokenRoutes } from "./tokens/routes.ts";
import { transactionRoutes } from "./transactions/routes.ts";
import { webhooks } from "./webhooks.ts";
import { work } from "./work.ts";

const routes: Routes<TributeOperations, Tx, Caller> = {
  ...shopRoutes,
  ...orderRoutes,
  ...subscriptionRoutes,
  ...transactionRoutes,
  ...tokenRoutes,
  ...chargeRoutes,
};

/** Tribute's Shop API, arranged by the chapters of its documentation. */
export const tribute: Provider<"tribute", TributeLevers> = defineProvider<
  "tribute",
  TributeOperations,
  TributeLevers,
  Tx,
  Caller
>({
  name: "tribute",
  origin: "https://tribute.tg",
  basePath: "/api/v1",
  collections,
  orders: collections.orders,
  operations,
  credential,
  authenticate,
  admit,
  unfitQuery: "ignored",
  routes,
  errors,
  pages: checkoutPages,
  work,
  standingWork: ["renew order"],
  webhooks,
  levers,
  leverBodies: tributeLevers,
  seed,
  keys: (world) => demoKeys("tribute_", world),
  open,
  accounts: listShops,
  holders: "shops",
  audit,
});
