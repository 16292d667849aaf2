import { omitUndefined } from "../omit-undefined.ts";
import { utc } from "../utc.ts";
import type { TokenEvent } from "../webhooks.ts";
import type { Charge } from "./charge.ts";

/** What both say of the charge (T270–T272). */
type OfCharge = Pick<Charge, "chargeUuid" | "token" | "amount" | "currency" | "reference">;

function ofCharge({ chargeUuid, token, amount, currency, reference }: Charge): OfCharge {
  return { chargeUuid, token, amount, currency, ...omitUndefined({ reference }) };
}

/** The saved card was charged (T270). */
export function chargeSucceeded(charge: Charge, processedAt: number): TokenEvent {
  return { name: "shop_token_charge_success", payload: { ...ofCharge(charge), processedAt: utc(processedAt) } };
}

/** It was not (T271). */
export function chargeFailed(charge: Charge, why: Failure): TokenEvent {
  return { name: "shop_token_charge_failed", payload: { ...ofCharge(charge), ...why } };
}

/** Why, for programs and for people. */
export interface Failure {
  readonly errorCode: string;
  readonly errorMessage: string;
}
