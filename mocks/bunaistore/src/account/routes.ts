import type { Routes } from "@vitrine/engine";
import type { BunaistoreOperations } from "@vitrine/specs/bunaistore";

import type { Caller } from "../authentication.ts";
import type { Tx } from "../collections.ts";
import { getMe } from "./operations.ts";

export const accountRoutes: Routes<Pick<BunaistoreOperations, "GET /v1/me">, Tx, Caller> = {
  "GET /v1/me": ({ tx, caller }) => getMe(tx, caller),
};
