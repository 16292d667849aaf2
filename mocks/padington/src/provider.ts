import { defineProvider, demoKeys } from "@vitrine/engine";
import type { Provider, Routes } from "@vitrine/engine";
import { padingtonLevers } from "@vitrine/specs/control/levers";
import type { PadingtonLevers } from "@vitrine/specs/control/levers";
import { operations } from "@vitrine/specs/padington";
import type { PadingtonOperations } from "@vitrine/specs/padington";

import { accountRoutes } from "./account/routes.ts";
import { audit, receipts } from "./audit.ts";
import { authenticate, closed, credential } from "./authentication.ts";
import type { Caller } from "./authentication.ts";
import { catalogRoutes } from "./catalog/routes.ts";
import { collections } from "./collections.ts";
import type { Tx } from "./collections.ts";
import { errors } from "./errors.ts";
import { levers } from "./levers.ts";
import { work } from "./orders/fulfil.ts";
import { orderRoutes } from "./orders/routes.ts";
import { redact } from "./redact.ts";
import { rentRoutes } from "./rent/routes.ts";
import { listAccounts, open, seed } from "./seed.ts";

const routes: Routes<PadingtonOperations, Tx, Caller> = {
  ...accountRoutes,
  ...catalogRoutes,
  ...orderRoutes,
  ...rentRoutes,
};

/** Padington's Shop API, arranged by the chapters of its documentation. It has neither webhooks nor rate limits. */
export const padington: Provider<"padington", PadingtonLevers> = defineProvider<
  "padington",
  PadingtonOperations,
  PadingtonLevers,
  Tx,
  Caller
>({
  name: "padington",
  origin: "https://api.padington.com",
  collections,
  orders: collections.orders,
  operations,
  credential,
  authenticate,
  closed,
  routes,
  errors,
  redact,
  work,
  levers,
  leverBodies: padingtonLevers,
  seed,
  keys: (world) => demoKeys("pad_live_", world),
  open,
  accounts: listAccounts,
  audit,
  receipts,
});
