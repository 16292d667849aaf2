import type { OrderStore } from "./order-store.ts";
import type { Order } from "./order.ts";

/** The dependencies of a carrier. */
export interface CarrierDependencies {
  readonly orders: OrderStore;
  /** Does the next step of an order; nothing if the order has to wait. */
  readonly step: (order: Order) => Promise<void>;
  readonly onError: (error: unknown, order: Pick<Order, "id">) => void;
}

/** Advances orders, each order at most once at a time. */
export interface Carrier {
  /** Advances an order until it is complete or has to wait. Never rejects: the next call retries what failed. */
  carryOn(id: string): Promise<void>;
  /** Waits until no order is being advanced. */
  idle(): Promise<void>;
}

/** Creates the only carrier of a process: a second one would advance the same orders at the same time. */
export function createCarrier({ orders, step, onError }: CarrierDependencies): Carrier {
  const underWay = new Map<string, Promise<void>>();

  async function carry(id: string): Promise<void> {
    try {
      for (;;) {
        const before = orders.get(id);
        await step(before);
        // A webhook may have changed the state meanwhile; then there is more to do. Nothing can change it between this check and the end.
        if (orders.get(id).state === before.state) return;
      }
    } catch (error) {
      onError(error, { id });
    } finally {
      underWay.delete(id);
    }
  }

  return {
    carryOn: (id) => {
      const running = underWay.get(id) ?? carry(id);
      underWay.set(id, running);
      return running;
    },
    idle: async () => {
      while (underWay.size > 0) await Promise.all(underWay.values());
    },
  };
}
