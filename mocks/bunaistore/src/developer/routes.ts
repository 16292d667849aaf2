import type { Routes } from "@vitrine/engine";
import type { BunaistoreOperations } from "@vitrine/specs/bunaistore";

import type { Caller } from "../authentication.ts";
import type { Tx } from "../collections.ts";
import { clearWebhook, getDeveloper, registerWebhook } from "./operations.ts";

type Operations = Pick<
  BunaistoreOperations,
  "GET /v1/developer/me" | "POST /v1/developer/webhook" | "DELETE /v1/developer/webhook"
>;

export const developerRoutes: Routes<Operations, Tx, Caller> = {
  "GET /v1/developer/me": ({ tx, caller }) => getDeveloper(tx, caller),
  "POST /v1/developer/webhook": ({ tx, caller, body }) => registerWebhook(tx, caller, body.url),
  "DELETE /v1/developer/webhook": ({ tx, caller }) => clearWebhook(tx, caller),
};
