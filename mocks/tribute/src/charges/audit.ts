import { sumByRef } from "@vitrine/engine";
import type { Books, AuditFinding } from "@vitrine/engine";

import type { Tx } from "../collections.ts";
import { isUnderWay } from "./charge.ts";
import type { Charge } from "./charge.ts";

/** The ledger's reasons for money of charges. */
export const ofCharges: ReadonlySet<string> = new Set(["token_charge", "token_charge_fee"]);

/** Checks that a charge moves money exactly once, when it succeeds, and that no token has two charges in progress. */
export async function auditCharges(tx: Tx, entries: Books["entries"]): Promise<readonly AuditFinding[]> {
  const charged = sumByRef(entries.filter(({ reason }) => reason === "token_charge"));
  const kept = sumByRef(entries.filter(({ reason }) => reason === "token_charge_fee"));
  const charges = await tx.charges.find("all");
  const known = new Set(charges.map(({ chargeUuid }) => chargeUuid));
  const strangers = [...charged, ...kept].filter(([ref]) => ref !== "" && !known.has(ref));
  return [
    ...charges.flatMap((charge) => moneyOf(charge, charged.get(charge.chargeUuid), kept.get(charge.chargeUuid))),
    ...strangers.map(([ref, amount]) => ({
      rule: "payment-without-goods",
      detail: `${amount} was booked for ${ref}, but there is no such charge`,
      order: ref,
    })),
    ...paceOf(charges.filter(isUnderWay)),
  ];
}

function moneyOf({ chargeUuid, status, amount, serviceFee }: Charge, charged = 0, kept = 0): readonly AuditFinding[] {
  const expected = status === "success" ? amount : 0;
  if (charged === expected && kept === serviceFee) return [];
  const detail = `charge over ${amount}, less ${serviceFee}, is ${status}; the ledger has ${charged}, less ${kept}`;
  return [{ rule: charged > amount ? "paid-beyond-price" : "charges-follow-ledger", detail, order: chargeUuid }];
}

function paceOf(underWay: readonly Charge[]): readonly AuditFinding[] {
  const first = new Map<string, string>();
  return underWay.flatMap(({ token, chargeUuid }) => {
    const other = first.get(token);
    first.set(token, other ?? chargeUuid);
    if (other === undefined) return [];
    const detail = `token ${token} has ${other} and ${chargeUuid} under way`;
    return [{ rule: "one-charge-at-a-time", detail, order: other }];
  });
}
