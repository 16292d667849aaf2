import { collection } from "@vitrine/engine";
import type { Collection, Instant, Minor } from "@vitrine/engine";
import type { Currency, Token as TokenView } from "@vitrine/specs/tribute";

import type { Tx } from "../collections.ts";
import { omitUndefined } from "../omit-undefined.ts";
import type { Order } from "../orders/order.ts";
import { utc } from "../utc.ts";
import { newUuid } from "../uuid.ts";

/** A saved card, with the amount and currency of the order that created it (T201). */
export interface Token {
  readonly token: string;
  readonly shopId: number;
  readonly orderUuid: string;
  readonly cardLast4: string;
  readonly cardBrand: string;
  readonly customerId?: string;
  readonly amount: Minor;
  readonly currency: Currency;
  readonly active: boolean;
  readonly createdAt: Instant;
  /** When a charge last succeeded (T204). */
  readonly lastUsedAt?: Instant;
}

export const tokens: Collection<Token> = collection<Token>("tribute.tokens", {
  id: "token",
  indexes: {
    "of shop": { where: ["shopId"], order: [] },
    "active of shop": { where: ["shopId", "active"], order: [] },
    "of customer": { where: ["shopId", "customerId"], order: [] },
    "active of customer": { where: ["shopId", "customerId", "active"], order: [] },
    "of order": { where: ["shopId", "orderUuid"], order: [] },
  },
});

/** Saves the card that paid an order (T200–T202). */
export function saveCard(tx: Tx, { uuid, shopId, amount, currency, customerId }: Order): Promise<Token> {
  return tx.tokens.put({
    token: newUuid(tx.random),
    shopId,
    orderUuid: uuid,
    cardLast4: tx.random.text(4, "0123456789"),
    cardBrand: "VISA",
    amount,
    currency,
    active: true,
    createdAt: tx.now,
    ...omitUndefined({ customerId }),
  });
}

/** The token as every answer shows it (T200–T204). */
export function tokenView(saved: Token): TokenView {
  const { token, cardLast4, cardBrand, customerId, amount, currency, active, createdAt, lastUsedAt } = saved;
  return {
    token,
    cardLast4,
    cardBrand,
    amount,
    currency,
    active,
    createdAt: utc(createdAt),
    ...omitUndefined({ customerId, lastUsedAt: utc(lastUsedAt) }),
  };
}
