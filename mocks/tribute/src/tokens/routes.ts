import type { Routes } from "@vitrine/engine";
import type { TributeOperations } from "@vitrine/specs/tribute";

import { shopOf } from "../authentication.ts";
import type { Caller } from "../authentication.ts";
import type { Tx } from "../collections.ts";
import { deactivateToken, getToken, listTokens } from "./operations.ts";

type Operations = Pick<
  TributeOperations,
  "GET /shop/tokens" | "GET /shop/tokens/{token}" | "DELETE /shop/tokens/{token}"
>;

export const tokenRoutes: Routes<Operations, Tx, Caller> = {
  "GET /shop/tokens": ({ tx, caller, query }) => listTokens(tx, shopOf(caller), query),
  "GET /shop/tokens/{token}": ({ tx, caller, path }) => getToken(tx, caller, path.token),
  "DELETE /shop/tokens/{token}": ({ tx, caller, path }) => deactivateToken(tx, caller, path.token),
};
