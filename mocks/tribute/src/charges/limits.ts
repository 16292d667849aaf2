import type { Instant, Minor } from "@vitrine/engine";
import type { Currency } from "@vitrine/specs/tribute";

import { amountTooLarge, amountTooSmall, chargedLately, chargePending } from "../errors.ts";
import { isUnderWay } from "./charge.ts";
import type { Charge } from "./charge.ts";

/** In minor units: 1 to 3000 euros or dollars, 100 to 300,000 roubles (T219, T220). */
const amounts: Readonly<Record<Currency, readonly [least: Minor, most: Minor]>> = {
  eur: [100, 300_000],
  usd: [100, 300_000],
  rub: [10_000, 30_000_000],
};

/**
 * Checks an amount against its currency's limits, regardless of the token's own amount (T221). @throws amountTooSmall,
 * amountTooLarge (400)
 */
export function checkAmount(amount: Minor, currency: Currency): void {
  const [least, most] = amounts[currency];
  if (amount < least) throw amountTooSmall(least);
  if (amount > most) throw amountTooLarge(most);
}

const minute = 60_000;

/**
 * Allows one charge of a token at a time and one a minute, counted from when the latest was requested (T229–T232).
 * @throws chargePending (409), chargedLately (429)
 */
export function checkPace(latest: Pick<Charge, "status" | "createdAt">, now: Instant): void {
  if (isUnderWay(latest)) throw chargePending();
  const waitMs = latest.createdAt + minute - now;
  if (waitMs > 0) throw chargedLately(waitMs);
}
