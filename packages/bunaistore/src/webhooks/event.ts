import type { BalanceUpdated, OrderPlaced, TopupCompleted } from "@vitrine/specs/bunaistore";
import type { UnknownName } from "@vitrine/webhooks";

/**
 * An event that this version does not know. Acknowledge it and ignore it: BunaiStore may have added a new one.
 *
 * @example
 * ```ts
 * default: console.warn("not handled", event.event, event["user_id"]);
 * ```
 */
export interface UnknownEvent {
  /** The name as sent. To compare it with a name, widen it: `const name: string = event.event`. */
  readonly event: UnknownName;
  readonly [field: string]: unknown;
}

/**
 * The events that this version knows, by the name in `event`.
 *
 * @example
 * ```ts
 * const deliverOrder = (event: BunaistoreEvents["order_placed"]) => deliver(event.order_id, event.items);
 * ```
 */
export interface BunaistoreEvents {
  readonly order_placed: OrderPlaced;
  readonly balance_updated: BalanceUpdated;
  readonly topup_completed: TopupCompleted;
}

/**
 * A verified webhook event; `event` is its name.
 *
 * @example
 * ```ts
 * switch (event.event) {
 *   case "order_placed": return deliver(event.items);
 *   case "balance_updated": return showBalance(event.new_balance);
 *   case "topup_completed": return thank(event.method, event.amount);
 *   default: return; // an UnknownEvent
 * }
 * ```
 */
export type BunaistoreEvent = BunaistoreEvents[keyof BunaistoreEvents] | UnknownEvent;
