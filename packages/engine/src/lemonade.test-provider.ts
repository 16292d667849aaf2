import type { Check, Misfit, Operation, OperationTable } from "@vitrine/specs";

import type { Answer } from "./call.ts";
import { defaultStart } from "./clock.ts";
import type { Account } from "./ledger.ts";
import type { Mock } from "./mock.ts";
import { divideHalfUp, toDecimal, toMinor } from "./money.ts";
import type { Routes } from "./operations.ts";
import { defineProvider } from "./provider.ts";
import type { Levers, Provider, ProviderDeclaration } from "./provider.ts";
import { LeverError, Refusal } from "./refusal.ts";
import { collection } from "./store.ts";
import type { Collection } from "./store.ts";
import type { Transaction } from "./transaction.ts";

/** A made-up shop with simple rules: a cup costs 1.50, and ten or more cups are a seventh cheaper. */
export interface LemonadeOperations {
  "GET /me": { path: object; query: object; body: undefined; answer: { user: string; balance: number } };
  "GET /orders": {
    path: object;
    query: { limit?: number; sour?: boolean; above?: number; note?: string };
    body: undefined;
    answer: { orders: readonly Order[]; asked: object };
  };
  "GET /orders/{id}": { path: { id: string }; query: object; body: undefined; answer: Order };
  "POST /orders": { path: object; query: object; body: PlaceOrder; answer: { id: string; balance: number } };
  "PUT /hook": { path: object; query: object; body: { url: string }; answer: { url: string } };
  "DELETE /hook": { path: object; query: object; body: undefined; answer: void };
  "POST /spills": { path: object; query: object; body: { cups: number } | undefined; answer: never };
}

export interface LemonadeLevers {
  credit: { body: { user: string; amount: number }; answer: { balance: number } };
  suspend: { body: { user: string; lift?: boolean }; answer: object };
  /** Schedules `work` for `subject` after the given milliseconds. */
  schedule: { body: { work: string; subject: string; in_ms: number; then_fail?: boolean }; answer: object };
  /** The work that was done, and how many seconds after the seed. */
  log: { body: object; answer: readonly string[] };
}

interface PlaceOrder {
  readonly cups: number;
  readonly note?: string;
}

interface Order {
  readonly id: string;
  readonly user: string;
  readonly cups: number;
  readonly total: number;
  readonly at: number;
}

export interface Buyer {
  readonly user: string;
  readonly key: string;
  readonly suspended: boolean;
  readonly hook: string | null;
}

interface Stand {
  readonly id: "stand";
  readonly cups: number;
  readonly log: readonly string[];
}

const buyers: Collection<Buyer> = collection("lemonade.buyers", {
  id: "user",
  indexes: { by_key: { where: ["key"], order: [] } },
});
const orders: Collection<Order> = collection("lemonade.orders", {
  id: "id",
  indexes: { of_user: { where: ["user"], order: ["at"] } },
});
const stands: Collection<Stand> = collection("lemonade.stands", { id: "id" });

const collections: { buyers: typeof buyers; orders: typeof orders; stands: typeof stands } = { buyers, orders, stands };

export type Tx = Transaction<typeof collections>;

const sales: Account = { id: "lemonade/sales", currency: "USD" };
const outside: Account = { id: "lemonade/outside", currency: "USD" };
const wallet = (user: string): Account => ({ id: `lemonade/wallet/${user}`, currency: "USD", floor: 0 });

function failure(status: number, detail: string = `error ${status}`): Answer {
  return { status, headers: { "content-type": "application/json" }, body: JSON.stringify({ error: detail }) };
}

const refused = (status: number, detail: string): Refusal => new Refusal(failure(status, detail));

function priceOf(cups: number): number {
  const full = BigInt(cups) * 150n;
  return Number(cups < 10 ? full : divideHalfUp(full * 6n, 7n));
}

async function buyerNamed(tx: Tx, user: string): Promise<Buyer> {
  const buyer = await tx.buyers.get(user);
  if (!buyer) throw new LeverError(404, `Cannot find the buyer "${user}". Use ada or bob.`);
  return buyer;
}

async function placeOrder(tx: Tx, buyer: Buyer, { cups }: PlaceOrder): Promise<Order> {
  const total = priceOf(cups);
  const id = tx.random.text(6);
  tx.note(`${buyer.user} asks for ${cups}`);
  await tx.ledger.post({ from: wallet(buyer.user), to: sales, amount: total, reason: "order", ref: id }, () =>
    refused(402, "not enough money"),
  );
  const stand = (await tx.stands.get("stand"))!;
  if (stand.cups < cups) throw refused(409, `only ${stand.cups} cups left`);
  await tx.stands.put({ ...stand, cups: stand.cups - cups });
  const order = await tx.orders.put({ id, user: buyer.user, cups, total: toDecimal(total), at: tx.now });
  await tx.emit({ event: "poured", queue: buyer.user, payload: { id, cups } });
  return order;
}

async function log(tx: Tx, line: string): Promise<void> {
  const stand = (await tx.stands.get("stand"))!;
  await tx.stands.put({ ...stand, log: [...stand.log, line] });
}

const routes: Routes<LemonadeOperations, Tx, Buyer> = {
  "GET /me": async ({ tx, caller }) => ({
    user: caller.user,
    balance: toDecimal(await tx.ledger.balance(wallet(caller.user))),
  }),
  "GET /orders": async ({ tx, caller, query }) => ({
    orders: await tx.orders.find("of_user", { where: [caller.user], limit: query.limit ?? 10, reverse: true }),
    asked: query,
  }),
  "GET /orders/{id}": async ({ tx, path }) => {
    const order = await tx.orders.get(path.id);
    if (!order) throw refused(404, `no order ${path.id}`);
    return order;
  },
  "POST /orders": async ({ tx, caller, body }) => {
    const { id } = await placeOrder(tx, caller, body);
    return { id, balance: toDecimal(await tx.ledger.balance(wallet(caller.user))) };
  },
  "PUT /hook": async ({ tx, caller, body }) => {
    await tx.buyers.put({ ...caller, hook: body.url });
    return { url: body.url };
  },
  "DELETE /hook": async ({ tx, caller }) => {
    await tx.buyers.put({ ...caller, hook: null });
  },
  "POST /spills": async ({ tx, caller }) => {
    await placeOrder(tx, caller, { cups: 1 });
    throw new TypeError("the jug has no bottom");
  },
};

const work: Readonly<Record<string, (tx: Tx, subject: string) => Promise<void>>> = {
  squeeze: async (tx, subject) => {
    await log(tx, `${subject} at ${(tx.now - defaultStart) / 1_000}`);
  },
  ripen: async (tx, subject) => {
    await log(tx, `${subject} at ${(tx.now - defaultStart) / 1_000}`);
    await tx.schedule(tx.now + 10_000, "ripen", subject);
  },
  emit: (tx, subject) => tx.emit({ event: subject, queue: "ada", payload: { subject } }),
  fail: async (tx) => {
    await log(tx, "never seen");
    throw new Error("no more lemons");
  },
};

const levers: Levers<LemonadeLevers, Tx> = {
  credit: async (tx, { user, amount }) => {
    await buyerNamed(tx, user);
    await tx.ledger.post({ from: outside, to: wallet(user), amount: toMinor(amount), reason: "credit" });
    return { balance: toDecimal(await tx.ledger.balance(wallet(user))) };
  },
  suspend: async (tx, { user, lift = false }) => tx.buyers.put({ ...(await buyerNamed(tx, user)), suspended: !lift }),
  schedule: async (tx, { work: kind, subject, in_ms, then_fail = false }) => {
    await tx.schedule(tx.now + in_ms, kind, subject);
    if (then_fail) throw new LeverError(409, "Cannot schedule: it was to fail. Ask for something else.");
    return {};
  },
  log: async (tx) => (await tx.stands.get("stand"))!.log,
};

/** Works like a precompiled check: the function keeps the first issue. */
function checkOf(misfitOf: (value: Readonly<Record<string, unknown>>) => Misfit | undefined): Check {
  const check: Check = (value) => {
    const misfit =
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? misfitOf(value as Readonly<Record<string, unknown>>)
        : { instancePath: "", keyword: "type", params: { type: "object" } };
    check.errors = misfit ? [misfit] : null;
    return misfit === undefined;
  };
  return check;
}

const anything = checkOf(() => undefined);

const cupsBody = checkOf(({ cups }) => {
  if (cups === undefined) return { instancePath: "", keyword: "required", params: { missingProperty: "cups" } };
  if (!Number.isInteger(cups)) return { instancePath: "/cups", keyword: "type", params: { type: "integer" } };
  if ((cups as number) < 1) return { instancePath: "/cups", keyword: "minimum", params: { limit: 1 } };
  return undefined;
});

const listQuery = checkOf(({ limit }) =>
  typeof limit === "number" && limit > 50
    ? { instancePath: "/limit", keyword: "maximum", params: { limit: 50 } }
    : undefined,
);

const plain = { success: 200, parameters: [] } as const satisfies Partial<Operation>;

const operations: OperationTable<LemonadeOperations> = {
  "GET /me": { ...plain, method: "GET", path: "/me" },
  "GET /orders": {
    ...plain,
    method: "GET",
    path: "/orders",
    parameters: [
      { name: "limit", in: "query", type: "integer", required: false },
      { name: "sour", in: "query", type: "boolean", required: false },
      { name: "above", in: "query", type: "number", required: false },
      { name: "note", in: "query", type: "string", required: false },
    ],
    query: listQuery,
  },
  "GET /orders/{id}": {
    ...plain,
    method: "GET",
    path: "/orders/{id}",
    parameters: [{ name: "id", in: "path", type: "string", required: true }],
  },
  "POST /orders": {
    ...plain,
    method: "POST",
    path: "/orders",
    success: 201,
    body: { required: true, check: cupsBody },
  },
  "PUT /hook": { ...plain, method: "PUT", path: "/hook", body: { required: true, check: anything } },
  "DELETE /hook": { ...plain, method: "DELETE", path: "/hook", success: 204 },
  "POST /spills": { ...plain, method: "POST", path: "/spills", body: { required: false, check: cupsBody } },
};

/** Ada has 100.00 and Bob 10.00; their keys are `ada_<world>` and `bob_<world>`; the stand holds 40 cups. */
export const stand: ProviderDeclaration<"lemonade", LemonadeOperations, LemonadeLevers, Tx, Buyer> = {
  name: "lemonade",
  origin: "https://lemonade.example",
  collections,
  operations,
  credential: (call) => call.header("x-key"),
  async authenticate(tx, key) {
    const buyer = key === undefined ? undefined : await tx.buyers.first("by_key", { where: [key] });
    if (!buyer) throw refused(401, "whose key is that?");
    return buyer;
  },
  closed: async (_tx, buyer) => (buyer.suspended ? refused(403, "suspended") : undefined),
  quotas: (buyer, method) => [
    { bucket: `${buyer.user} all`, limit: 8, windowMs: 60_000 },
    ...(method === "POST" ? [{ bucket: `${buyer.user} POST`, limit: 3, windowMs: 10_000 }] : []),
  ],
  routes,
  headers: (method) => (method === "GET" ? { "cache-control": "no-store" } : {}),
  errors: {
    failure,
    wrongMethod: (allow) => ({ ...failure(405), headers: { allow: allow.join(", ") } }),
    invalid: ({ in: place, field, rule, problem }, operation) =>
      refused(400, `${operation}: ${place} ${field} ${problem} (${rule})`),
    limited: (retryAfterMs) =>
      new Refusal({ ...failure(429), headers: { "retry-after": String(Math.ceil(retryAfterMs / 1_000)) } }),
  },
  work,
  standingWork: ["ripen"],
  webhooks: {
    events: ["poured", "stirred", "once"],
    pauses: () => [1_000, 2_000],
    sequential: true,
    timeoutMs: 5_000,
    signatureHeader: "x-signature",
    async route(tx, { queue }) {
      const buyer = await tx.buyers.get(queue);
      return buyer?.hook ? { url: buyer.hook, secret: buyer.key } : undefined;
    },
    async compose(payload, secret, now) {
      const body = JSON.stringify({ ...payload, sent: now });
      return { body, headers: { "x-signature": `${secret}/${now}` } };
    },
  },
  levers,
  leverBodies: { credit: anything, suspend: anything, schedule: anything, log: anything },
  async seed(tx) {
    await tx.stands.put({ id: "stand", cups: 40, log: [] });
    for (const [user, amount] of [["ada", 10_000] as const, ["bob", 1_000] as const]) {
      await tx.buyers.put({ user, key: "", suspended: false, hook: null });
      await tx.ledger.post({ from: outside, to: wallet(user), amount, reason: "seed" });
    }
  },
  keys: (world) => [`ada_${world}_key`, `bob_${world}_key`],
  async open(tx, [ada, bob]) {
    await tx.buyers.put({ ...(await tx.buyers.get("ada"))!, key: ada! });
    await tx.buyers.put({ ...(await tx.buyers.get("bob"))!, key: bob! });
  },
  async accounts(tx) {
    const both = [await tx.buyers.get("ada"), await tx.buyers.get("bob")];
    return both.map((buyer) => ({ user: buyer!.user, api_key: buyer!.key }));
  },
  async audit(tx, { entries }) {
    const paid = new Set(entries.filter(({ reason }) => reason === "order").map(({ ref }) => ref));
    const placed = [
      ...(await tx.orders.find("of_user", { where: ["ada"] })),
      ...(await tx.orders.find("of_user", { where: ["bob"] })),
    ];
    return placed
      .filter(({ id }) => !paid.has(id))
      .map(({ id }) => ({ rule: "goods-without-payment", detail: `nobody paid for ${id}`, order: id }));
  },
};

export const lemonade: Provider<"lemonade", LemonadeLevers> = defineProvider(stand);

/** A second shop with the same goods, for worlds with several providers. */
export const beer: Provider<"beer", LemonadeLevers> = defineProvider({ ...stand, name: "beer" });

/** Calls the shop as Ada (0), Bob (1) or without a key. A body that is not a string is sent as JSON. */
export type Customer = (method: string, path: string, body?: unknown) => Promise<Response>;

/** The account whose key has this index among the shop's keys. */
export function customer(shop: Pick<Mock, "fetch" | "keys">, place: number = 0): Customer {
  const key = shop.keys[place];
  const headers: Record<string, string> = key === undefined ? {} : { "x-key": key };
  return (method, path, body) =>
    shop.fetch(path, {
      method,
      headers,
      ...(body !== undefined && { body: typeof body === "string" ? body : JSON.stringify(body) }),
    });
}
