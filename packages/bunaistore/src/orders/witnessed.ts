import type { Timers } from "@vitrine/client";
import type { OrderPlaced } from "@vitrine/specs/bunaistore";

/** How many are remembered. */
const most = 1_000;

/** The `order_placed` events that somebody has told of, by their order. */
export class Witnessed {
  readonly #seen = new Map<string, { readonly event: OrderPlaced; readonly at: number }>();
  readonly #timers: Timers;

  constructor(timers: Timers) {
    this.#timers = timers;
  }

  /** An event comes again when its receiver was slow: the first time counts. */
  add(event: OrderPlaced): void {
    if (this.#seen.has(event.order_id)) return;
    const oldest = this.#seen.keys().next();
    if (this.#seen.size >= most && !oldest.done) this.#seen.delete(oldest.value);
    this.#seen.set(event.order_id, { event, at: this.#timers.now() });
  }

  /** Those of a product and quantity that were told of at this time or later, the earliest first. */
  of(
    { product_id, qty }: { readonly product_id: string; readonly qty: number },
    since: number,
  ): readonly OrderPlaced[] {
    return [...this.#seen.values()]
      .filter(({ event, at }) => at >= since && event.product_id === product_id && event.qty === qty)
      .map(({ event }) => event);
  }
}
