import { LeverError } from "@vitrine/engine";

import type { Lever } from "../lever.ts";

export const finishCharge: Lever<"finish-charge"> = async (_tx, { charge_uuid }) => {
  throw new LeverError(404, `Cannot finish charge ${charge_uuid}: charges are not built yet.`);
};
