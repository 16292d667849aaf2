import type { Books, Violation } from "@vitrine/engine";

import type { Tx } from "../transaction.ts";
import { isUnderWay } from "./charge.ts";
import type { Charge } from "./charge.ts";

/** Money comes in for a charge once, when it succeeds; and no token has two charges under way. */
export async function auditCharges(tx: Tx, entries: Books["entries"]): Promise<readonly Violation[]> {
  const charged = bookedAs("token_charge", entries);
  const kept = bookedAs("token_charge_fee", entries);
  const violations: Violation[] = [];
  const underWay = new Set<string>();
  for (const charge of await tx.charges.find("all")) {
    violations.push(...moneyOf(charge, charged.get(charge.chargeUuid) ?? 0, kept.get(charge.chargeUuid) ?? 0));
    charged.delete(charge.chargeUuid);
    if (!isUnderWay(charge)) continue;
    if (underWay.has(charge.token)) {
      violations.push({ rule: "one-charge-at-a-time", detail: `token ${charge.token} has two charges under way` });
    }
    underWay.add(charge.token);
  }
  for (const [ref, amount] of charged) {
    violations.push({
      rule: "no-money-without-charge",
      detail: `${amount} came in for ${ref}, but there is no such charge`,
    });
  }
  return violations;
}

function moneyOf(
  { chargeUuid, status, amount, serviceFee }: Charge,
  charged: number,
  kept: number,
): readonly Violation[] {
  const expected = status === "success" ? amount : 0;
  if (charged === expected && kept === serviceFee) return [];
  const detail = `charge ${chargeUuid} is ${status} over ${amount}, the ledger has ${charged}, of which ${kept} were kept`;
  return [{ rule: "charges-follow-ledger", detail }];
}

function bookedAs(wanted: string, entries: Books["entries"]): Map<string, number> {
  const booked = new Map<string, number>();
  for (const { reason, ref, amount } of entries) {
    if (reason === wanted && ref !== null) booked.set(ref, (booked.get(ref) ?? 0) + amount);
  }
  return booked;
}
