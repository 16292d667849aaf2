import type { DatabaseSync } from "node:sqlite";

import { isOpen, orderAfter, type OrderEvent, type Order, type OrderState } from "./order.ts";

/** Stores orders. Every call is synchronous, and its writes survive the process. */
export interface OrderStore {
  add(order: Order): void;
  find(id: string): Order | undefined;
  /** @throws Error if there is none */
  get(id: string): Order;
  /** The order paid by this Tribute order. */
  paidBy(uuid: string): Order | undefined;
  /** The incomplete orders, oldest first. */
  open(): readonly Order[];
  /** Records an event of an order atomically, and returns the resulting order. */
  record(order: Pick<Order, "id">, event: OrderEvent): Order;
  /** The number of orders in each state. */
  count(): Readonly<Partial<Record<OrderState, number>>>;
  /** The partly delivered orders; their customers must be repaid. */
  partlyDelivered(): readonly Order[];
}

/** Creates the store; `onChange` gets every change of an order. */
export function createOrderStore(
  database: DatabaseSync,
  { now, onChange }: { readonly now: () => number; readonly onChange: (order: Order, event: OrderEvent) => void },
): OrderStore {
  database.exec(`
    create table if not exists orders (
      id text primary key, state text not null, is_open integer not null, payment text unique, document text not null
    );
    create index if not exists open_orders on orders (id) where is_open;
    create index if not exists orders_by_state on orders (state)`);
  const insert = database.prepare("insert into orders values (:id, :state, :is_open, :payment, :document)");
  const update = database.prepare(
    "update orders set state = :state, is_open = :is_open, payment = :payment, document = :document where id = :id",
  );
  const withId = database.prepare("select document from orders where id = ?");
  const withPayment = database.prepare("select document from orders where payment = ?");
  const open = database.prepare("select document from orders where is_open order by rowid");
  const inState = database.prepare("select document from orders where state = ? order by rowid");
  const counts = database.prepare("select state, count(*) as count from orders group by state");

  function find(id: string): Order | undefined {
    return orderIn(withId.get(id));
  }

  function get(id: string): Order {
    const order = find(id);
    if (order) return order;
    throw new Error(`Cannot find order "${id}": there is none. Add it before anything happens to it.`);
  }

  return {
    add: (order) => void insert.run(rowOf(order)),
    find,
    get,
    paidBy: (uuid) => orderIn(withPayment.get(uuid)),
    open: () => open.all().map((row) => orderIn(row)!),
    // Atomic: these calls are synchronous, and no other process has the file open.
    record: ({ id }, event) => {
      const before = get(id);
      const after = orderAfter(before, event, now());
      if (after === before) return before;
      update.run(rowOf(after));
      onChange(after, event);
      return after;
    },
    count: () => {
      const rows = counts.all() as unknown as readonly { readonly state: OrderState; readonly count: number }[];
      return Object.fromEntries(rows.map(({ state, count }) => [state, count]));
    },
    partlyDelivered: () => inState.all("partly_delivered").map((row) => orderIn(row)!),
  };
}

function rowOf(order: Order): Record<string, string | number | null> {
  const { id, state, payment } = order;
  const document = JSON.stringify(order);
  return { id, state, is_open: isOpen(order) ? 1 : 0, payment: payment?.uuid ?? null, document };
}

function orderIn(row: Record<string, unknown> | undefined): Order | undefined {
  return row && (JSON.parse(row["document"] as string) as Order);
}
