import { LeverError } from "@vitrine/engine";

import type { Lever } from "../lever.ts";
import { chargeView, isUnderWay } from "./charge.ts";
import { finish } from "./processing.ts";

/**
 * Ends a charge with the given outcome, whatever the card would do. @throws LeverError (404), LeverError (409) for a
 * charge that has ended
 */
export const finishCharge: Lever<"finish-charge"> = async (tx, { charge_uuid, outcome }) => {
  const charge = await tx.charges.get(charge_uuid);
  if (!charge) {
    throw new LeverError(
      404,
      `Cannot finish charge ${charge_uuid}: there is none. Give a chargeUuid that POST /shop/charges answered.`,
    );
  }
  if (!isUnderWay(charge)) {
    throw new LeverError(
      409,
      `Cannot finish charge ${charge_uuid}: it ended with ${charge.status}. Charge the token again.`,
    );
  }
  return { charge: chargeView(await finish(tx, charge, outcome)) };
};
