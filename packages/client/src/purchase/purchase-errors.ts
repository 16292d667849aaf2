import { ShopError } from "../errors/shop-error.ts";
import type { Charged } from "../verdict.ts";
import type { PurchaseAdapter } from "./adapter.ts";
import type { JournalEntry } from "./journal.ts";
import { errorFromJournal } from "./journaled-error.ts";

/** What is said of purchases whose own request told nothing, or told it long ago. */
export interface PurchaseErrors {
  /** What an order that may have been placed has cost. */
  readonly charged: Charged;
  /** The error that a purchase which is not `created` ended with, as it was written down. */
  errorOf(entry: JournalEntry): ShopError;
  /** It is certain that a purchase has no order, and why. */
  notCharged(entry: JournalEntry, why: string): ShopError;
  /** Nobody wrote down how a purchase ended. */
  unknownError(ref: string, cause?: unknown): ShopError;
}

/** Makes the errors of one operation that buys. */
export function purchaseErrorsOf({
  provider,
  operation,
  isFree,
}: Pick<PurchaseAdapter<never, unknown>, "provider" | "operation" | "isFree">): PurchaseErrors {
  const charged = isFree ? "no" : "unknown";

  function errorOf(entry: JournalEntry): ShopError {
    if (!entry.error) return unknownError(entry.ref);
    const isUndone = entry.outcome === "rejected";
    return errorFromJournal(entry.error, { provider, charged: isUndone ? "no" : charged, isUndone });
  }

  function notCharged({ ref, error }: JournalEntry, why: string): ShopError {
    const advice = isFree ? "Take a new ref." : "Refund your customer, or buy under a new ref.";
    const text = `Cannot find what purchase "${ref}" bought: ${why}. ${advice}`;
    const { status, attempts = 0 } = error ?? {};
    return new ShopError(text, { provider, operation, status, attempts, charged: "no" });
  }

  function unknownError(ref: string, cause?: unknown): ShopError {
    const why = "its end was not written down";
    const text = `Cannot say what became of purchase "${ref}": ${why}. Neither refund nor buy again: reconcile it.`;
    return new ShopError(text, { provider, operation, charged, isUndone: false, cause });
  }

  return { charged, errorOf, notCharged, unknownError };
}
