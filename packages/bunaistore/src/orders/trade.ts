import { canonical, type CallOptions, type JournalEntry, type Search, type Trade } from "@vitrine/client";
import type { PlaceOrder } from "@vitrine/specs/bunaistore";

import type { Account } from "../account.ts";
import type { Bunaistore } from "../provider.ts";
import type { BoughtOrder } from "./orders.ts";
import type { Witnessed } from "./witnessed.ts";

/** What is written down of a purchase. */
interface Kept {
  readonly product_id: string;
  readonly qty: number;
}

/** The counter that rises by one with every order through the API (B060). */
interface Mark {
  readonly api_orders: number;
}

/** How BunaiStore sells: an order is known by its event, and that there is none by the counters. */
export function tradeWith({ ask }: Bunaistore, account: Account, witnessed: Witnessed): Trade<PlaceOrder, BoughtOrder> {
  const look = async (id: string, options: CallOptions): Promise<BoughtOrder> =>
    (await ask("GET /v1/orders/{id}", { path: { id } }, options)).order;

  const mark = async (options: CallOptions): Promise<Mark> => {
    const { api_orders } = await account.me(options);
    return { api_orders };
  };

  return {
    provider: "bunaistore",
    operation: "POST /v1/orders",
    // The note changes what is answered, not what is bought.
    keep: ({ product_id, qty = 1 }): Kept => ({ product_id, qty }),
    mark,
    place: async (body, options) => (await ask("POST /v1/orders", { body }, options)).order,
    idOf: ({ order_id }) => order_id,
    look,
    fits: (kept, { product_id, qty }) => product_id === (kept as Kept).product_id && qty === (kept as Kept).qty,
    search: async (entry, journal, options): Promise<Search<BoughtOrder>> => {
      const events = witnessed.of(entry.input as Kept, entry.startedAt);
      const free: string[] = [];
      for (const { order_id } of events) {
        if ((await journal.ownerOf("bunaistore", order_id)) === undefined) free.push(order_id);
      }
      if (free.length > 0) return { candidates: await Promise.all(free.map((id) => look(id, options))) };

      const before = entry.mark as Mark | null;
      if (before === null) return { reason: "nobody had looked at the counters before it" };
      const { api_orders } = await mark(options);
      // An event comes within minutes of its order.
      const recent = await journal.since(entry.startedAt - aDay);
      const others = recent.filter(({ ref, operation }) => ref !== entry.ref && operation === entry.operation);
      const left = (since: Mark): number => api_orders - since.api_orders - countSince(since, others);
      // Where all orders since an earlier mark have their purchases, so have those since this one.
      const marks = others.map((each) => each.mark as Mark | null);
      const earlier = marks.filter((each) => each !== null).filter((each) => each.api_orders < before.api_orders);
      if ([before, ...earlier].some((each) => left(each) <= 0)) return { candidates: [] };
      const orders = left(before) === 1 ? "one order" : `${left(before)} orders`;
      return {
        reason:
          `the counters show ${orders} that no purchase has, and no event order_placed tells of one like it. ` +
          "Look for it in the bot, and pass its id as `order`",
      };
    },
  };
}

/**
 * How many of these purchases were certainly charged after a mark. Were one more charged as well, the counter would have risen by more
 * than their number.
 *
 * One that was answered was, if its own mark is not below this one. One that was reconciled may have got the order of an equal one, so
 * all those must have their marks there.
 */
function countSince({ api_orders }: Mark, others: readonly JournalEntry[]): number {
  const isAfter = ({ mark }: JournalEntry): boolean => mark !== null && (mark as Mark).api_orders >= api_orders;
  const isEqual = (one: JournalEntry, other: JournalEntry): boolean => canonical(one.input) === canonical(other.input);
  const wasUnknown = ({ outcome, isReconciled }: JournalEntry): boolean =>
    outcome === "pending" || outcome === "unknown" || isReconciled === true;
  return others.filter(
    (each) =>
      each.outcome === "created" &&
      isAfter(each) &&
      (!wasUnknown(each) || others.every((other) => !wasUnknown(other) || !isEqual(each, other) || isAfter(other))),
  ).length;
}

const aDay = 86_400_000;
