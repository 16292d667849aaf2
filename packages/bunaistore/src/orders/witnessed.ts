import type { Timers } from "@vitrine/client";
import type { OrderPlaced } from "@vitrine/specs/bunaistore";

/** The maximum number of remembered events. */
const most = 1_000;

/** The `order_placed` events passed to `witness`, by order id. */
export class Witnessed {
  readonly #seen = new Map<string, { readonly event: OrderPlaced; readonly at: number }>();
  readonly #timers: Timers;

  constructor(timers: Timers) {
    this.#timers = timers;
  }

  /** An event is repeated if its receiver was slow. The first time counts. */
  add(event: OrderPlaced): void {
    if (this.#seen.has(event.order_id)) return;
    const oldest = this.#seen.keys().next();
    if (this.#seen.size >= most && !oldest.done) this.#seen.delete(oldest.value);
    this.#seen.set(event.order_id, { event, at: this.#timers.now() });
  }

  /** The events of a product and quantity that were recorded at this time or later, earliest first. */
  of(
    { product_id, qty }: { readonly product_id: string; readonly qty: number },
    since: number,
  ): readonly OrderPlaced[] {
    return [...this.#seen.values()]
      .filter(({ event, at }) => at >= since && event.product_id === product_id && event.qty === qty)
      .map(({ event }) => event);
  }
}
