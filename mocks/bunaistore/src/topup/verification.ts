import { collection } from "@vitrine/engine";
import type { Collection, Instant, Minor } from "@vitrine/engine";

import type { TopupMethod } from "./method.ts";

/** "Async Verification Outcomes"; the first two are still under way, only `credited` moves money. */
export type VerificationState =
  | "waiting"
  | "running"
  | "credited"
  | "not found"
  | "wrong recipient"
  | "expired"
  | "below minimum";

/** The background check of one submitted payment. */
export interface Verification {
  /** `bep20:1a2b3c…`: method and payment, however its id was written. */
  readonly id: string;
  readonly method: TopupMethod;
  /** As submitted. */
  readonly txid: string;
  readonly user_id: number;
  readonly state: VerificationState;
  /** Its place in the method's line: 1, 2, 3 … */
  readonly place: number;
  /** When it gives up; 0 while it waits in line, which costs it no time. */
  readonly gives_up_at: Instant;
}

export const verifications: Collection<Verification> = collection<Verification>("bunaistore.verifications", {
  id: "id",
  indexes: { line: { where: ["method", "state"], order: ["place"] } },
});

/** What the chain or Binance knows of a payment. */
export interface Payment {
  readonly id: string;
  readonly method: TopupMethod;
  /** As the payer wrote it. */
  readonly txid: string;
  /** What is credited, with the bonus in it. */
  readonly amount: Minor;
  readonly bonus: Minor;
  readonly recipient: "ours" | "other";
  /** From when on it can be found. */
  readonly seen_at: Instant;
}

export const payments: Collection<Payment> = collection<Payment>("bunaistore.payments", { id: "id" });

/** When the last verification of a method started. */
export interface Lane {
  readonly method: TopupMethod;
  readonly started_at: Instant;
}

export const lanes: Collection<Lane> = collection<Lane>("bunaistore.lanes", { id: "method" });
