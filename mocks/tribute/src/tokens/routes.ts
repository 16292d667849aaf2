import type { Routes } from "@vitrine/engine";
import type { TributeOperations } from "@vitrine/specs/tribute";

import type { Caller } from "../authentication.ts";
import type { Tx } from "../transaction.ts";

type Operations = Pick<
  TributeOperations,
  "GET /shop/tokens" | "GET /shop/tokens/{token}" | "DELETE /shop/tokens/{token}"
>;

const unfinished = async (): Promise<never> => {
  throw new Error("Cannot answer: tokens are not built yet.");
};

export const tokenRoutes: Routes<Operations, Tx, Caller> = {
  "GET /shop/tokens": unfinished,
  "GET /shop/tokens/{token}": unfinished,
  "DELETE /shop/tokens/{token}": unfinished,
};
