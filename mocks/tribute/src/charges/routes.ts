import type { Routes } from "@vitrine/engine";
import type { TributeOperations } from "@vitrine/specs/tribute";

import type { Caller } from "../authentication.ts";
import type { Tx } from "../transaction.ts";

type Operations = Pick<
  TributeOperations,
  "POST /shop/charges" | "GET /shop/charges/{chargeUuid}" | "POST /shop/orders/{orderUuid}/webhooks/resend"
>;

const unfinished = async (): Promise<never> => {
  throw new Error("Cannot answer: charges and resending are not built yet.");
};

export const chargeRoutes: Routes<Operations, Tx, Caller> = {
  "POST /shop/charges": unfinished,
  "GET /shop/charges/{chargeUuid}": unfinished,
  "POST /shop/orders/{orderUuid}/webhooks/resend": unfinished,
};
