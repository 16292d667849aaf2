import type { OrderStore } from "./order-store.ts";
import type { Order } from "./order.ts";

/** What orders are carried on with. */
export interface Carrying {
  readonly orders: OrderStore;
  /** Does what an order needs next, as far as it can be done now; nothing where it has to wait. */
  readonly step: (order: Order) => Promise<void>;
  readonly onError: (error: unknown, order: Pick<Order, "id">) => void;
}

/** Carries orders on, each at most once at a time. */
export interface Carrier {
  /** Carries an order on until it is over or has to wait. Never rejects: what fails is tried again when it is called again. */
  carryOn(id: string): Promise<void>;
  /** When nothing is being carried any more. */
  idle(): Promise<void>;
}

/** Makes the one carrier of a process: a second one would not know what the first is carrying. */
export function createCarrier({ orders, step, onError }: Carrying): Carrier {
  const underWay = new Map<string, Promise<void>>();

  async function carry(id: string): Promise<void> {
    try {
      for (;;) {
        const before = orders.get(id);
        await step(before);
        // Also when somebody else, a webhook say, has moved it meanwhile. Between this look and the end nothing can.
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
