import type { Routes } from "@vitrine/engine";
import type { BunaistoreOperations } from "@vitrine/specs/bunaistore";

import type { Caller } from "../authentication.ts";
import type { Tx } from "../collections.ts";
import { listAddresses, submitTxid } from "./operations.ts";

type Operations = Pick<BunaistoreOperations, "GET /v1/topup/addresses" | "POST /v1/topup/submit_txid">;

export const topupRoutes: Routes<Operations, Tx, Caller> = {
  "GET /v1/topup/addresses": ({ tx }) => listAddresses(tx),
  "POST /v1/topup/submit_txid": ({ tx, caller, body }) => submitTxid(tx, caller, body),
};
