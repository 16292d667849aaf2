import {
  canonical,
  wasTold,
  type CallOptions,
  type Journal,
  type Search,
  type PurchaseAdapter,
  type PurchaseEntry,
} from "@vitrine/client";
import type { PlaceOrder } from "@vitrine/specs/bunaistore";

import type { Account } from "../account.ts";
import type { Bunaistore } from "../provider.ts";
import type { BoughtOrder } from "./orders.ts";
import type { Witnessed } from "./witnessed.ts";

/** The journaled input of a purchase. */
interface Journaled {
  readonly product_id: string;
  readonly qty: number;
}

/** The counter that rises by one with every order through the API (B060). */
interface Checkpoint {
  readonly api_orders: number;
}

type Entry = PurchaseEntry<Journaled, Checkpoint>;

/** How BunaiStore sells: the event identifies an order, and the counters prove that there is none. */
export function orderAdapter(
  { ask }: Bunaistore,
  account: Account,
  witnessed: Witnessed,
): PurchaseAdapter<PlaceOrder, BoughtOrder, Journaled, Checkpoint> {
  const look = async (id: string, options: CallOptions): Promise<BoughtOrder> =>
    (await ask("GET /v1/orders/{id}", { path: { id } }, options)).order;

  const checkpoint = async (options: CallOptions): Promise<Checkpoint> => {
    const { api_orders } = await account.me(options);
    return { api_orders };
  };

  return {
    provider: "bunaistore",
    operation: "POST /v1/orders",
    toJournal,
    checkpoint,
    place: async (body, options) => (await ask("POST /v1/orders", { body }, options)).order,
    idOf: ({ order_id }) => order_id,
    look,
    placedAt: ({ timestamp }) => timestamp,
    fits: (journaled, { product_id, qty }) => product_id === journaled.product_id && qty === journaled.qty,
    search: async (entry, journal, options): Promise<Search<BoughtOrder>> => {
      const events = witnessed.of(entry.input, entry.startedAt);
      const candidates = events.map(({ order_id: id }) => ({ id, look: async () => look(id, options) }));
      const owners = await Promise.all(candidates.map(({ id }) => journal.ownerOf("bunaistore", id)));
      if (owners.includes(undefined)) return { candidates };

      const before = entry.checkpoint;
      if (before === null) return { reason: "nobody had looked at the counters before it" };
      const { api_orders } = await checkpoint(options);
      const orders = await ordersAround(entry, journal);
      const left = (since: Checkpoint): number => api_orders - since.api_orders - countSince(since, orders);
      // If all orders since an earlier checkpoint belong to known purchases, so do those since this one.
      const checkpoints = orders.map((each) => each.checkpoint).filter((each) => each !== null);
      const earlier = checkpoints.filter((each) => each.api_orders < before.api_orders);
      if ([before, ...earlier].some((each) => left(each) <= 0)) return { candidates: [] };
      const some = left(before) === 1 ? "one order" : `${left(before)} orders`;
      return {
        reason:
          `the counters show ${some} that no purchase has, and no event order_placed tells of one like it. ` +
          "Look for it in the bot, and pass its id as `order`, or `noOrder: true`",
      };
    },
  };
}

/**
 * The number of other purchases that were certainly charged after a checkpoint. If this one was charged too, the
 * counter has risen by more than that.
 *
 * A purchase that was answered counts if its own checkpoint is not below this one. Reconciled ones may have received
 * each other's orders if they are equal. They count as many times as there are orders that no purchase with a
 * checkpoint below this one can account for.
 */
function countSince({ api_orders }: Checkpoint, orders: readonly Entry[]): number {
  const isAfter = ({ checkpoint }: Entry): boolean => checkpoint !== null && checkpoint.api_orders >= api_orders;
  const isCreated = ({ outcome }: Entry): boolean => outcome === "created";

  const answered = orders.filter((each) => wasTold(each) && isCreated(each) && isAfter(each)).length;
  const equals = new Map<string, Entry[]>();
  for (const each of orders.filter((order) => !wasTold(order))) {
    const content = canonical(each.input);
    equals.set(content, [...(equals.get(content) ?? []), each]);
  }
  const foundOut = [...equals.values()].map(
    (equal) => equal.filter(isCreated).length - equal.filter((each) => !isAfter(each)).length,
  );
  return foundOut.reduce((sum, count) => sum + Math.max(0, count), answered);
}

/**
 * The purchases that a purchase could be confused with, including itself. An event arrives within minutes of its order.
 */
async function ordersAround({ provider, operation, startedAt }: Entry, journal: Journal): Promise<readonly Entry[]> {
  const recent = await journal.since(startedAt - aDay);
  // A journal is untyped, but this adapter wrote its entries of this operation.
  return recent.filter((each) => each.provider === provider && each.operation === operation) as readonly Entry[];
}

const aDay = 86_400_000;

/** What is bought. The note is left out: it changes only the answer. */
export function toJournal({ product_id, qty = 1 }: Pick<PlaceOrder, "product_id" | "qty">): Journaled {
  return { product_id, qty };
}
