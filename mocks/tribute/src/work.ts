import { finishWhenDue, processWhenDue } from "./charges/processing.ts";
import type { Tx } from "./collections.ts";
import { confirmWhenDue } from "./orders/payment.ts";
import { renewWhenDue } from "./subscription/renewal.ts";
import { completeRefundWhenDue } from "./transactions/refund.ts";

/** All scheduled work, by kind. */
export const work: Readonly<Record<string, (tx: Tx, subject: string) => Promise<void>>> = {
  "confirm payment": confirmWhenDue,
  "renew order": renewWhenDue,
  "complete refund": completeRefundWhenDue,
  "process charge": processWhenDue,
  "finish charge": finishWhenDue,
};
