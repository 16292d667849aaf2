import type { Routes } from "@vitrine/engine";
import type { TributeOperations } from "@vitrine/specs/tribute";

import type { Caller } from "../authentication.ts";
import type { Tx } from "../collections.ts";
import { listTransactions, refundTransaction } from "./operations.ts";

type Operations = Pick<
  TributeOperations,
  "GET /shop/orders/{orderUuid}/transactions" | "POST /shop/orders/{orderUuid}/transactions/{txId}/refund"
>;

export const transactionRoutes: Routes<Operations, Tx, Caller> = {
  "GET /shop/orders/{orderUuid}/transactions": ({ tx, caller, path, query }) =>
    listTransactions(tx, caller, { orderUuid: path.orderUuid, startFrom: query.startFrom }),
  "POST /shop/orders/{orderUuid}/transactions/{txId}/refund": ({ tx, caller, path }) =>
    refundTransaction(tx, caller, path),
};
