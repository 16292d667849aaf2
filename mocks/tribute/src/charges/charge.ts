import { collection } from "@vitrine/engine";
import type { Collection, Instant, Minor } from "@vitrine/engine";
import type { Charge as ChargeView, ChargeStatus, Currency } from "@vitrine/specs/tribute";

import { omitUndefined } from "../omit-undefined.ts";
import { utc } from "../utc.ts";

/** A charge of a saved card. Amounts in minor units of the token's currency. */
export interface Charge {
  readonly chargeUuid: string;
  /** The token's shop. */
  readonly shopId: number;
  readonly token: string;
  readonly status: ChargeStatus;
  readonly amount: Minor;
  readonly currency: Currency;
  readonly reference?: string;
  readonly idempotencyKey?: string;
  readonly errorCode?: string;
  readonly errorMessage?: string;
  readonly createdAt: Instant;
  readonly processedAt?: Instant;
  /** Tribute's fee; 0 until the charge succeeds. */
  readonly serviceFee: Minor;
}

export const charges: Collection<Charge> = collection<Charge>("tribute.charges", {
  id: "chargeUuid",
  indexes: {
    all: { where: [], order: [] },
    "of token": { where: ["token"], order: [] },
    "of key": { where: ["shopId", "idempotencyKey"], order: [] },
  },
});

/** A charge in progress; `processing` counts as pending (T230). */
export function isUnderWay({ status }: Pick<Charge, "status">): boolean {
  return status === "pending" || status === "processing";
}

/** The charge as every answer shows it (T236–T240). */
export function chargeView(charge: Charge): ChargeView {
  const { chargeUuid, status, reference, amount, currency, token, errorCode, errorMessage, processedAt } = charge;
  return {
    chargeUuid,
    status,
    amount,
    currency,
    token,
    createdAt: utc(charge.createdAt),
    ...omitUndefined({
      reference,
      errorCode,
      errorMessage,
      processedAt: utc(processedAt),
    }),
  };
}
