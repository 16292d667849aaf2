import type { Routes } from "@vitrine/engine";
import type { PadingtonOperations } from "@vitrine/specs/padington";

import type { Caller } from "../authentication.ts";
import type { Tx } from "../collections.ts";
import { getBalance } from "./operations.ts";

export const accountRoutes: Routes<Pick<PadingtonOperations, "GET /v1/balance">, Tx, Caller> = {
  "GET /v1/balance": ({ tx, caller }) => getBalance(tx, caller),
};
