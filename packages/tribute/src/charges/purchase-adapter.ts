import { ConflictError, overAt, type CallOptions, type Search, type PurchaseAdapter } from "@vitrine/client";
import type { Charge, CreateCharge } from "@vitrine/specs/tribute";

import type { Tribute } from "../provider.ts";
import { idempotencyKeyOf } from "./idempotency-key.ts";

/**
 * What to charge. The idempotency key is derived from the ref.
 *
 * @example
 * ```ts
 * const charge: NewCharge = { token, amount: 100_000, reference: "order-123" };
 * ```
 */
export type NewCharge = Omit<CreateCharge, "idempotencyKey">;

/** The maximum length of a reference, in UTF-16 units. */
const longestReference = 256;

/** It is not documented how long Tribute remembers a key. APIs that remember keys do so for at least a day. */
const aDay = 86_400_000;

/**
 * How Tribute charges cards: a request sent again with the same key is carried out once, so a lost charge is settled by
 * sending it again.
 */
export function chargeAdapter({ ask, timers }: Tribute): PurchaseAdapter<NewCharge, Charge, NewCharge, null> {
  /**
   * @throws ConflictError if the key made another charge before, as its card or amount shows: nothing is charged then
   */
  async function send(journaled: NewCharge, ref: string, options: CallOptions): Promise<Charge> {
    const body = { ...journaled, idempotencyKey: await idempotencyKeyOf(ref) };
    const charge = await ask("POST /shop/charges", { body }, options);
    if (fits(journaled, charge)) return charge;
    // The answer is the charge of this key. Only a different card or amount proves that it is not this one.
    const isAnother = charge.token !== journaled.token || charge.amount !== journaled.amount;
    const which = isAnother ? "before, which is another" : "with another reference";
    const why = `its key "${body.idempotencyKey}" has made charge ${charge.chargeUuid} ${which}`;
    const advice = isAnother ? "Take a new ref." : "Look in the dashboard whether it is this one.";
    throw new ConflictError(`Cannot charge the card: ${why}. ${advice}`, {
      provider: "tribute",
      operation: "POST /shop/charges",
      status: 200,
      body: charge,
      attempts: 1,
      charged: isAnother ? "no" : "unknown",
    });
  }

  return {
    provider: "tribute",
    operation: "POST /shop/charges",
    toJournal,
    // The key alone identifies the charge.
    checkpoint: async () => null,
    // Whether to charge a recently charged card again is the caller's decision, so there is no wait and no retry.
    place: (charge, { ref, ...options }) => send(toJournal(charge, ref), ref, { ...options, retries: 0 }),
    idOf: ({ chargeUuid }) => chargeUuid,
    look: (chargeUuid, options) => ask("GET /shop/charges/{chargeUuid}", { path: { chargeUuid } }, options),
    placedAt: ({ createdAt }) => createdAt,
    fits,
    searchPlaces: true,
    search: async (entry, _journal, options): Promise<Search<Charge>> => {
      const { input, ref, startedAt, outcome } = entry;
      const now = timers.now();
      if (outcome === "pending" && now < overAt(entry)) return { reason: "it may still be on its way" };
      if (now - startedAt < aDay) {
        const charge = await send(input, ref, options);
        return { candidates: [{ id: charge.chargeUuid, look: async () => charge }] };
      }
      return {
        reason:
          "it began more than a day ago, and Tribute may have forgotten its key: sent again it might charge twice. " +
          "Look for it in the dashboard, and pass its chargeUuid as `order`, or `noOrder: true`",
      };
    },
  };
}

/** Webhooks repeat the reference, so the ref is the default reference. */
function toJournal({ token, amount, reference }: NewCharge, ref: string): NewCharge {
  const mine = reference ?? (ref.length <= longestReference ? ref : undefined);
  return { token, amount, ...(mine !== undefined && { reference: mine }) };
}

function fits({ token, amount, reference }: NewCharge, charge: Charge): boolean {
  const shown: string | null | undefined = charge.reference;
  const isSilent = shown === undefined || shown === null;
  return charge.token === token && charge.amount === amount && (isSilent || shown === reference);
}
