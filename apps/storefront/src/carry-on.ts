import type { OrderStore } from "./order-store.ts";
import type { Order } from "./order.ts";

/** What carries an order on. */
export interface CarrierDependencies {
  readonly orders: OrderStore;
  /** Does what an order needs next; nothing where it has to wait. */
  readonly step: (order: Order) => Promise<void>;
  readonly onError: (error: unknown, order: Pick<Order, "id">) => void;
}

/** Carries orders on; one order at most once at a time. */
export interface Carrier {
  /** Carries an order on until it is complete or has to wait. Never rejects: the next call tries again what failed. */
  carryOn(id: string): Promise<void>;
  /** Waits until no order is being carried on. */
  idle(): Promise<void>;
}

/** Creates the only carrier of a process: a second one would carry the same orders on at the same time. */
export function createCarrier({ orders, step, onError }: CarrierDependencies): Carrier {
  const underWay = new Map<string, Promise<void>>();

  async function carry(id: string): Promise<void> {
    try {
      for (;;) {
        const before = orders.get(id);
        await step(before);
        // A webhook may have changed the state meanwhile, and then there is more to do. Nothing can change it between this check and the end.
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
