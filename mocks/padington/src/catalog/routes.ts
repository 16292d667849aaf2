import type { Routes } from "@vitrine/engine";
import type { PadingtonOperations } from "@vitrine/specs/padington";

import type { Caller } from "../authentication.ts";
import type { Tx } from "../collections.ts";
import { getCatalog } from "./operations.ts";

export const catalogRoutes: Routes<Pick<PadingtonOperations, "GET /v1/catalog">, Tx, Caller> = {
  "GET /v1/catalog": ({ tx }) => getCatalog(tx),
};
