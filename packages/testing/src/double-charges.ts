import type { EngineWorld, JournalEntry, LedgerEntry, RequestLine } from "@vitrine/engine";

import { lineOf, requestText } from "./request-text.ts";

/** Two paid purchases that look like one intent. */
export interface DoubleCharge {
  /** A purchase that was paid, and whose response was lost. */
  readonly unanswered: RequestLine;
  /** The next equal purchase with the same key, also paid. */
  readonly again: RequestLine;
  /** The ledger entries of both purchases. */
  readonly entries: readonly LedgerEntry[];
}

/**
 * Finds purchases that may have been paid twice for one intent: a purchase whose response was lost, followed by an equal one with the
 * same key. A program that retries purchases makes such pairs.
 *
 * The result is a suspicion and not part of the audit: the provider's ledger is right either way, and two customers may buy the same
 * thing. If the provider accepts your own reference, purchases for two intents have different references and are not suspected.
 */
export async function findDoubleCharges(
  world: Pick<EngineWorld, "requests" | "ledger">,
): Promise<readonly DoubleCharge[]> {
  const { entries } = await world.ledger();
  const entryOf = new Map(entries.map((entry) => [entry.id, entry]));
  const unanswered = new Map<string, JournalEntry>();
  const found: DoubleCharge[] = [];
  for (const request of world.requests()) {
    if (request.posted.length === 0) continue;
    const intent = JSON.stringify([request.provider, request.key, request.method, request.path, contentOf(request)]);
    const before = unanswered.get(intent);
    if (before) {
      const moved = [...before.posted, ...request.posted].flatMap((id) => entryOf.get(id) ?? []);
      found.push({ unanswered: lineOf(before), again: lineOf(request), entries: moved });
    }
    if (request.lost) unanswered.set(intent, request);
    else unanswered.delete(intent);
  }
  return found;
}

/** Normalises a request's content: without spaces, fields in alphabetical order. */
function contentOf({ request }: JournalEntry): string {
  try {
    return JSON.stringify(JSON.parse(request), (_name, value: unknown) => {
      if (typeof value !== "object" || value === null || Array.isArray(value)) return value;
      return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
    });
  } catch {
    return request;
  }
}

/** Formats double charges as text, three lines each; `""` without any. */
export function doubleChargesText(charges: readonly DoubleCharge[]): string {
  return charges
    .map(({ unanswered, again, entries }) =>
      [
        `perhaps paid twice for one intent: ${entries.map(moneyText).join(" and ")}`,
        `  ${requestText(unanswered)}`,
        `  ${requestText(again)}`,
      ].join("\n"),
    )
    .join("\n");
}

/** Formats an amount: `3.33 USD`. Every currency of these shops has 100 minor units. */
function moneyText({ amount, currency }: LedgerEntry): string {
  return `${(amount / 100).toFixed(2)} ${currency}`;
}
