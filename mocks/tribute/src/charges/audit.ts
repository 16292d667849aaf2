import { sumByRef } from "@vitrine/engine";
import type { Books, Violation } from "@vitrine/engine";

import type { Tx } from "../transaction.ts";
import { isUnderWay } from "./charge.ts";
import type { Charge } from "./charge.ts";

/** Money comes in for a charge once, when it succeeds; and no token has two charges under way. */
export async function auditCharges(tx: Tx, entries: Books["entries"]): Promise<readonly Violation[]> {
  const charged = sumByRef(entries.filter(({ reason }) => reason === "token_charge"));
  const kept = sumByRef(entries.filter(({ reason }) => reason === "token_charge_fee"));
  const charges = await tx.charges.find("all");
  const known = new Set(charges.map(({ chargeUuid }) => chargeUuid));
  const strangers = [...charged, ...kept].filter(([ref]) => !known.has(ref));
  return [
    ...charges.flatMap((charge) => moneyOf(charge, charged.get(charge.chargeUuid), kept.get(charge.chargeUuid))),
    ...strangers.map(([ref, amount]) => ({
      rule: "no-money-without-charge",
      detail: `${amount} was booked for ${ref}, but there is no such charge`,
    })),
    ...paceOf(charges.filter(isUnderWay)),
  ];
}

function moneyOf({ chargeUuid, status, amount, serviceFee }: Charge, charged = 0, kept = 0): readonly Violation[] {
  const expected = status === "success" ? amount : 0;
  if (charged === expected && kept === serviceFee) return [];
  const detail = `charge ${chargeUuid} over ${amount}, less ${serviceFee}, is ${status}; the ledger has ${charged}, less ${kept}`;
  return [{ rule: "charges-follow-ledger", detail }];
}

function paceOf(underWay: readonly Charge[]): readonly Violation[] {
  const tokens = underWay.map(({ token }) => token);
  const twice = new Set(tokens.filter((token, index) => tokens.indexOf(token) !== index));
  return [...twice].map((token) => ({
    rule: "one-charge-at-a-time",
    detail: `token ${token} has several charges under way`,
  }));
}
