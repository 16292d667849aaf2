import type { BunaistoreClient } from "@vitrine/bunaistore";
import type { Purchases, ShopError } from "@vitrine/client";
import { deliveryOf, type Order as PadingtonOrder, type PadingtonClient } from "@vitrine/padington";

import type { OrderStore } from "./order-store.ts";
import { nextPart, type Order, type Part } from "./order.ts";

/** The outcome of a purchase, or of the search for it. */
type PartOutcome =
  | { readonly is: "ordered" }
  | { readonly is: "delivered"; readonly goods: readonly string[] }
  | { readonly is: "unknown"; readonly why: string }
  | { readonly is: "rejected"; readonly why: string; readonly isFinal: boolean };

/** Buys one part. Both functions may be called repeatedly: a ref buys once, and later calls return the state of that purchase. */
interface Supplier {
  buy(ref: string): Promise<PartOutcome>;
  /** Finds the outcome of an `unknown` purchase. */
  find(ref: string): Promise<PartOutcome>;
}

/** The dependencies of `fulfil`. */
export interface Fulfilment {
  readonly bunaistore: BunaistoreClient;
  readonly padington: PadingtonClient;
  /** Aborts searches and prevents new purchases. A running purchase goes on: aborting it would make its outcome unknown. */
  readonly signal: AbortSignal;
  readonly orders: OrderStore;
}

/**
 * Buys the missing parts of a paid order, one after another, until the order is complete or has to wait.
 *
 * It can stop anywhere, even in a crash, and can be called again: with the same refs, no purchase is made twice.
 */
export async function fulfil(order: Order, { orders, ...suppliers }: Fulfilment): Promise<void> {
  for (let part = nextPart(order); part && !suppliers.signal.aborted; part = nextPart(order)) {
    const { what } = part;
    // From here on the part may be bought, even if the payment is refunded meanwhile.
    order = orders.record(order, { type: "part_begun", what });
    const ref = refOf(order, part);
    const supplier = supplierFor(suppliers, part);

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

/** The ref of an attempt. There is a next attempt only if the previous one certainly bought nothing. */
export function refOf({ id }: Order, { what, rejections }: Pick<Part, "what" | "rejections">): string {
  return `${id}:${what}:${rejections + 1}`;
}

type Suppliers = Pick<Fulfilment, "bunaistore" | "padington" | "signal">;

function supplierFor({ bunaistore, padington, signal }: Suppliers, part: Part): Supplier {
  if (part.what === "product") {
    const { product_id } = part;
    return supplierOf({
      orders: bunaistore.orders,
      input: { product_id },
      outcomeOf: ({ items }) => ({ is: "delivered", goods: items }),
      idOf: ({ order_id }) => order_id,
      signal,
    });
  }
  const { quantity, recipient } = part;
  return supplierOf({
    orders: padington.orders,
    input: { category: "stars", quantity, recipient },
    outcomeOf: starsOutcome,
    idOf: ({ order_code }) => order_code,
    signal,
  });
}

/** How a part is bought, and how the supplier's order is read. */
interface Purchasing<Input, Ordered> {
  readonly orders: Pick<Purchases<Input, Ordered>, "purchase" | "reconcile">;
  readonly input: Input;
  readonly outcomeOf: (order: Ordered) => PartOutcome;
  readonly idOf: (order: Ordered) => string;
  readonly signal: AbortSignal;
}

function supplierOf<Input, Ordered>(purchasing: Purchasing<Input, Ordered>): Supplier {
  const { orders, input, outcomeOf, idOf, signal } = purchasing;
  return {
    buy: async (ref) => {
      const result = await orders.purchase(input, { ref });
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
      const finding = await orders.reconcile({ ref }, { signal });
      switch (finding.outcome) {
        case "found":
          return outcomeOf(finding.order);
        case "not_found":
          return rejected(finding.error);
        case "several":
          return { is: "unknown", why: `Each of ${finding.orders.map(idOf).join(", ")} may be it.` };
        case "cannot_tell":
          return { is: "unknown", why: finding.reason };
      }
    },
  };
}

/** The outcome of a Stars order. Stars take half a minute to two minutes. Padington refunds undeliverable ones by itself. */
function starsOutcome(order: PadingtonOrder): PartOutcome {
  if (order.status === "failed")
    return { is: "rejected", why: order.error?.message ?? "The delivery failed.", isFinal: true };
  const delivery = deliveryOf(order);
  if (!delivery) return { is: "ordered" };
  return { is: "delivered", goods: delivery.kind === "codes" ? delivery.codes : [delivery.external_id] };
}

function rejected({ message, isTransient }: ShopError): PartOutcome {
  return { is: "rejected", why: message, isFinal: !isTransient };
}
