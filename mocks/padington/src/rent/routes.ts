import type { Routes } from "@vitrine/engine";
import type { PadingtonOperations } from "@vitrine/specs/padington";

import type { Caller } from "../authentication.ts";
import type { Tx } from "../collections.ts";
import { listRentable, listRentals, rent } from "./operations.ts";

type Operations = Pick<PadingtonOperations, "GET /v1/rent/{category}" | "POST /v1/rent" | "GET /v1/rentals">;

export const rentRoutes: Routes<Operations, Tx, Caller> = {
  "GET /v1/rent/{category}": ({ tx, path }) => listRentable(tx, path.category),
  "POST /v1/rent": ({ tx, caller, body }) => rent(tx, caller, body),
  "GET /v1/rentals": ({ tx, caller, query }) => listRentals(tx, caller, query),
};
