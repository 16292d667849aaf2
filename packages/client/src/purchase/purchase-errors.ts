import { ShopError } from "../errors/shop-error.ts";
import type { Charged } from "../verdict.ts";
import type { PurchaseAdapter } from "./adapter.ts";
import type { JournalEntry } from "./journal.ts";
import { errorFromJournal } from "./journaled-error.ts";

/** The errors of purchases whose own request was not answered, or was answered in an earlier call. */
export interface PurchaseErrors {
  /** Whether an order that may have been placed was charged. */
  readonly charged: Charged;
  /** The stored error of a purchase that is not `created`. */
  errorOf(entry: JournalEntry): ShopError;
  /** The purchase certainly has no order, for the reason `why`. */
  notCharged(entry: JournalEntry, why: string): ShopError;
  /** No outcome of the purchase was recorded. */
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
