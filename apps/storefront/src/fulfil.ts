import type { BunaistoreClient } from "@vitrine/bunaistore";
import type { ShopError } from "@vitrine/client";
import { deliveryOf, type Order as PadingtonOrder, type PadingtonClient } from "@vitrine/padington";

import type { OrderStore } from "./order-store.ts";
import { nextPart, type Order, type Part, type ProductPart, type StarsPart } from "./order.ts";

/** What came of a purchase, or of looking for it. */
type PartOutcome =
  | { readonly is: "ordered" }
  | { readonly is: "delivered"; readonly goods: readonly string[] }
  | { readonly is: "unknown"; readonly why: string }
  | { readonly is: "rejected"; readonly why: string; readonly isFinal: boolean };

/** Buys one kind of part. Both may be done again and again: a ref buys once, and then tells how it stands. */
interface Supplier {
  buy(ref: string): Promise<PartOutcome>;
  /** Finds out what became of a purchase that is `unknown`. */
  find(ref: string): Promise<PartOutcome>;
}

/** What a paid order is fulfilled with. */
export interface Fulfilment {
  readonly bunaistore: BunaistoreClient;
  readonly padington: PadingtonClient;
  /** Gives up looking, and what is not begun. No purchase is given up: that would be one more that nobody knows. */
  readonly signal: AbortSignal;
  readonly orders: OrderStore;
}

/**
 * Buys what a paid order still needs, one part after another, until it is over or there is something to wait for.
 *
 * It may end anywhere, by a crash too, and is simply called again: it asks under the same refs, and no step of it is done twice.
 */
export async function fulfil(order: Order, { orders, ...means }: Fulfilment): Promise<void> {
  for (let part = nextPart(order); part && !means.signal.aborted; part = nextPart(order)) {
    const { what } = part;
    // From here on the part may be bought, whoever gives the money back meanwhile.
    order = orders.record(order, { type: "part_begun", what });
    const ref = refOf(order, part);
    const supplier = part.what === "product" ? productsAt(means, part) : starsAt(means, part);

    let outcome = part.state === "unknown" ? await supplier.find(ref) : await supplier.buy(ref);
    if (outcome.is === "unknown" && part.state !== "unknown") {
      order = orders.record(order, { type: "part_unknown", what, why: outcome.why });
      outcome = await supplier.find(ref);
    }
    switch (outcome.is) {
      case "delivered":
        order = orders.record(order, { type: "part_delivered", what, goods: outcome.goods });
        break;
      case "ordered":
        orders.record(order, { type: "part_ordered", what });
        return;
      case "rejected":
        orders.record(order, { type: "part_rejected", what, why: outcome.why, isFinal: outcome.isFinal });
        return;
      case "unknown":
        orders.record(order, { type: "part_unknown", what, why: outcome.why });
        return;
    }
  }
}

/** Every try has a ref of its own, and there is another try only when the one before has certainly bought nothing. */
export function refOf({ id }: Order, { what, rejections }: Pick<Part, "what" | "rejections">): string {
  return `${id}:${what}:${rejections + 1}`;
}

type Shops = Pick<Fulfilment, "bunaistore" | "padington" | "signal">;

function productsAt({ bunaistore, signal }: Shops, { product_id }: ProductPart): Supplier {
  return {
    buy: async (ref) => {
      const result = await bunaistore.orders.purchase({ product_id }, { ref });
      switch (result.outcome) {
        case "created":
          return { is: "delivered", goods: result.order.items };
        case "rejected":
          return rejected(result.error);
        case "unknown":
          return { is: "unknown", why: result.error.message };
      }
    },
    find: async (ref) => {
      const finding = await bunaistore.orders.reconcile({ ref }, { signal });
      switch (finding.outcome) {
        case "found":
          return { is: "delivered", goods: finding.order.items };
        case "not_found":
          return rejected(finding.error);
        case "several":
          return {
            is: "unknown",
            why: `Each of ${finding.orders.map(({ order_id }) => order_id).join(", ")} may be it.`,
          };
        case "cannot_tell":
          return { is: "unknown", why: finding.reason };
      }
    },
  };
}

function starsAt({ padington, signal }: Shops, { quantity, recipient }: StarsPart): Supplier {
  return {
    buy: async (ref) => {
      const result = await padington.orders.purchase({ category: "stars", quantity, recipient }, { ref });
      switch (result.outcome) {
        case "created":
          return outcomeOf(result.order);
        case "rejected":
          return rejected(result.error);
        case "unknown":
          return { is: "unknown", why: result.error.message };
      }
    },
    find: async (ref) => {
      const finding = await padington.orders.reconcile({ ref }, { signal });
      switch (finding.outcome) {
        case "found":
          return outcomeOf(finding.order);
        case "not_found":
          return rejected(finding.error);
        case "several":
          return {
            is: "unknown",
            why: `Each of ${finding.orders.map(({ order_code }) => order_code).join(", ")} may be it.`,
          };
        case "cannot_tell":
          return { is: "unknown", why: finding.reason };
      }
    },
  };
}

/** Stars are on their way for half a minute to two; where they do not arrive, Padington pays them back by itself. */
function outcomeOf(order: PadingtonOrder): PartOutcome {
  if (order.status === "failed")
    return { is: "rejected", why: order.error?.message ?? "The delivery failed.", isFinal: true };
  const delivery = deliveryOf(order);
  if (!delivery) return { is: "ordered" };
  return { is: "delivered", goods: delivery.kind === "codes" ? delivery.codes : [delivery.external_id] };
}

/** A supplier's own no stands; what stumbled on the way may pass. */
function rejected({ status, message }: ShopError): PartOutcome {
  const isPassing = status === undefined || status < 400 || status === 408 || status === 429 || status >= 500;
  return { is: "rejected", why: message, isFinal: !isPassing };
}
