import { collection } from "@vitrine/engine";
import type { Collection, Instant, Minor } from "@vitrine/engine";

import type { TopupMethod } from "./method.ts";

/** "Async Verification Outcomes". The first two are in progress; only `credited` moves money. */
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
  /** `bep20:1a2b3c…`: method and normalised payment id. */
  readonly id: string;
  readonly method: TopupMethod;
  /** As submitted. */
  readonly txid: string;
  readonly user_id: number;
  readonly state: VerificationState;
  /** Its place in the method's queue: 1, 2, 3 … */
  readonly place: number;
  /** When it times out; 0 while it waits in the queue, since waiting does not count. */
  readonly gives_up_at: Instant;
}

export const verifications: Collection<Verification> = collection<Verification>("bunaistore.verifications", {
  id: "id",
  indexes: { line: { where: ["method", "state"], order: ["place"] } },
});

/** A payment known to the chain or to Binance. */
export interface Payment {
  readonly id: string;
  readonly method: TopupMethod;
  /** As the payer wrote it. */
  readonly txid: string;
  /** The amount credited, including the bonus. */
  readonly amount: Minor;
  readonly bonus: Minor;
  readonly recipient: "ours" | "other";
  /** When it becomes visible. */
  readonly seen_at: Instant;
}

export const payments: Collection<Payment> = collection<Payment>("bunaistore.payments", { id: "id" });

/** When the last verification of a method started. */
export interface Lane {
  readonly method: TopupMethod;
  readonly started_at: Instant;
}

export const lanes: Collection<Lane> = collection<Lane>("bunaistore.lanes", { id: "method" });
