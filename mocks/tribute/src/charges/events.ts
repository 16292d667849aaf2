import { omitUndefined } from "../omit-undefined.ts";
import { utc } from "../utc.ts";
import type { TokenEvent } from "../webhooks.ts";
import type { Charge } from "./charge.ts";

/** The fields of a charge that both events have (T270–T272). */
type OfCharge = Pick<Charge, "chargeUuid" | "token" | "amount" | "currency" | "reference">;

function ofCharge({ chargeUuid, token, amount, currency, reference }: Charge): OfCharge {
  return { chargeUuid, token, amount, currency, ...omitUndefined({ reference }) };
}

/** The event of a successful charge (T270). */
export function chargeSucceeded(charge: Charge, processedAt: number): TokenEvent {
  return { name: "shop_token_charge_success", payload: { ...ofCharge(charge), processedAt: utc(processedAt) } };
}

/** The event of a failed charge (T271). */
export function chargeFailed(charge: Charge, why: Failure): TokenEvent {
  return { name: "shop_token_charge_failed", payload: { ...ofCharge(charge), ...why } };
}

/** Why a charge failed, as a code and as text. */
export interface Failure {
  readonly errorCode: string;
  readonly errorMessage: string;
}
