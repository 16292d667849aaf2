import type { Routes } from "@vitrine/engine";
import type { TributeOperations } from "@vitrine/specs/tribute";

import type { Caller } from "../authentication.ts";
import type { Tx } from "../collections.ts";
import { createCharge, getCharge } from "./operations.ts";

type Operations = Pick<TributeOperations, "POST /shop/charges" | "GET /shop/charges/{chargeUuid}">;

export const chargeRoutes: Routes<Operations, Tx, Caller> = {
  "POST /shop/charges": ({ tx, caller, body }) => createCharge(tx, caller, body),
  "GET /shop/charges/{chargeUuid}": ({ tx, caller, path }) => getCharge(tx, caller, path.chargeUuid),
};
