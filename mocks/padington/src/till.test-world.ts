import assert from "node:assert/strict";

import { LeverError } from "@vitrine/engine";
import type { NewOrder, Order, OrderPage, Rental, RentalPage } from "@vitrine/specs/padington";

import { createPadington } from "./index.ts";
import type { Padington } from "./index.ts";

// A model for randomised tests: conservation.property.test.ts generates lists of deeds, the till performs them in a
// real shop and keeps a second book from the answers alone. After each round both must agree to the kopeck.

/** One action; `who` selects a user, counting from 0, and `nth` an order in order of placement. */
export type Deed =
  | { readonly does: "order"; readonly who: number; readonly goods: number }
  | {
      readonly does: "rent";
      readonly who: number;
      readonly nft: number;
      readonly days: number;
      /** Kopecks. */
      readonly expected: number | null;
    }
  | { readonly does: "complete" | "fail" | "ask" | "verify"; readonly nth: number }
  | { readonly does: "rate"; readonly hundredths: number }
  | { readonly does: "markup"; readonly percent: number }
  | { readonly does: "credit"; readonly who: number; readonly kopecks: number }
  | { readonly does: "codes"; readonly left: number }
  | { readonly does: "wait"; readonly seconds: number };

interface Customer {
  readonly user_id: number;
  /** Used in turn. */
  readonly keys: string[];
  /** Kopecks paid in. */
  credited: number;
  readonly orders: Order[];
  readonly rentals: Rental[];
}

const goods: readonly NewOrder[] = [
  { category: "chatgpt", item: "plus_1m" },
  { category: "claude", item: "pro" },
  { category: "stars", quantity: 50, recipient: "durov" },
  { category: "stars", quantity: 333, recipient: "@durov" },
  { category: "premium", duration: "3", recipient: "durov" },
  { category: "robux", pack: "r80", roblox_username: "builder", roblox_password: "s3cret" },
  { category: "robux", pack: "r500", roblox_username: "builder_2fa", roblox_password: "s3cret" },
];
const nfts = ["EQBplushpepe2790", "EQBdurovscap4321", "EQBlovepotion17", "EQB8880301"];
const categories = ["gifts", "gifts", "gifts", "numbers"] as const;

/**
 * A shop with three users, and a book kept from the answers alone. `act` performs a deed (documented refusals are fine,
 * others throw), `compareWithBook` compares the shop with the book, `call` and `shop` serve everything else.
 */
export class Till {
  readonly shop: Padington;
  readonly #customers: readonly Customer[];
  readonly #placed: { readonly order_code: string }[] = [];
  #turn = 0;

  private constructor(shop: Padington, customers: readonly Customer[]) {
    this.shop = shop;
    this.#customers = customers;
  }

  /** Every user starts with `balance` kopecks and three keys. */
  static async open({ balance = 400_000 }: { readonly balance?: number } = {}): Promise<Till> {
    const shop = createPadington();
    const customers: Customer[] = [];
    for (let count = 0; count < 3; count += 1) {
      const { user_id, api_key } = await shop.levers["create-account"]({ balance: balance / 100 });
      const keys = [api_key];
      for (let more = 0; more < 2; more += 1) keys.push((await shop.levers["issue-key"]({ user_id })).api_key);
      customers.push({ user_id, keys, credited: balance, orders: [], rentals: [] });
    }
    return new Till(shop, customers);
  }

  /** Calls `"POST /v1/order"` as one of the users, with each of their keys in turn. */
  readonly call = async (
    who: number,
    operation: string,
    body?: object,
  ): Promise<{ readonly status: number; readonly body: unknown }> => {
    const [method, path] = operation.split(" ") as [string, string];
    const { keys } = this.#customers[who]!;
    const key = keys[(this.#turn += 1) % keys.length]!;
    const response = await this.shop.fetch(path, {
      method,
      headers: { authorization: `Bearer ${key}` },
      ...(body && { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json() };
  };

  /** @throws AssertionError for an answer that the deed cannot explain */
  async act(deed: Deed): Promise<void> {
    const { levers, world } = this.shop;
    switch (deed.does) {
      case "order":
        return this.#order(deed.who, goods[deed.goods]!);
      case "rent":
        return this.#rent(deed);
      case "complete":
        return this.#pull(deed.nth, (order) => levers["complete-order"](order));
      case "fail":
        return this.#pull(deed.nth, (order) => levers["fail-order"](order));
      case "ask":
        return this.#pull(deed.nth, (order) => levers["require-verification"](order));
      case "verify":
        return this.#pull(deed.nth, (order) => levers["verify-order"](order));
      case "rate":
        await levers["set-rate"]({ usd_rub: deed.hundredths / 100 });
        return;
      case "markup":
        await levers["set-markup"]({ percent: deed.percent });
        return;
      case "credit":
        await levers.credit({ user_id: this.#customers[deed.who]!.user_id, amount: deed.kopecks / 100 });
        this.#customers[deed.who]!.credited += deed.kopecks;
        return;
      case "codes":
        await levers["set-codes"]({ category: "chatgpt", available: deed.left });
        return;
      case "wait":
        return world.advance(`${deed.seconds}s`);
    }
  }

  /**
   * Compares balances, histories and prices with the book.
   * @throws AssertionError
   */
  async compareWithBook(): Promise<void> {
    for (const [who, { credited, orders, rentals }] of this.#customers.entries()) {
      const history = await this.#pages<Order>(who, "orders");
      const rented = await this.#pages<Rental>(who, "rentals");
      const priceById = (rows: readonly (Order | Rental)[]): ReadonlyMap<string, number> =>
        new Map(rows.map((row) => ["order_code" in row ? row.order_code : row.rental_id, row.price_rub]));
      assert.deepEqual(priceById(history), priceById(orders));
      assert.deepEqual(priceById(rented), priceById(rentals));
      assert.deepEqual([history.length, rented.length], [orders.length, rentals.length]);
      const kept = history.filter(({ status }) => status !== "failed");
      const spent = [...kept, ...rented].reduce((sum, { price_rub }) => sum + Math.round(price_rub * 100), 0);
      const { body } = await this.call(who, "GET /v1/balance");
      assert.deepEqual(body, { balance_rub: (credited - spent) / 100 });
      assert.ok(credited - spent >= 0);
    }
  }

  async #order(who: number, order: NewOrder): Promise<void> {
    const { status, body } = await this.call(who, "POST /v1/order", order);
    assert.ok([200, 402].includes(status), JSON.stringify(body));
    if (status !== 200) return;
    const placed = body as Order;
    this.#customers[who]!.orders.push(placed);
    this.#placed.push({ order_code: placed.order_code });
  }

  async #rent({ who, nft, days, expected }: Extract<Deed, { does: "rent" }>): Promise<void> {
    const { status, body } = await this.call(who, "POST /v1/rent", {
      category: categories[nft],
      nft_address: nfts[nft],
      duration_days: days + 2,
      ...(expected !== null && { expected_price_rub: expected / 100 }),
    });
    assert.ok([200, 402, 404, 409].includes(status), JSON.stringify(body));
    if (status !== 200) return;
    const rental = body as Rental;
    const price = Math.round(rental.price_rub * 100);
    assert.ok(expected === null || Math.abs(price - expected) * 20 <= expected);
    this.#customers[who]!.rentals.push(rental);
  }

  /** The order's state may not allow the lever. */
  async #pull(nth: number, pull: (order: { order_code: string }) => Promise<unknown>): Promise<void> {
    const order = this.#placed[nth];
    if (!order) return;
    await pull(order).catch((error: unknown) => {
      assert.ok(error instanceof LeverError && error.status === 409, String(error));
    });
  }

  /** Reads page by page, as a user would. */
  async #pages<Row>(who: number, list: "orders" | "rentals"): Promise<readonly Row[]> {
    const rows: Row[] = [];
    for (;;) {
      const { body } = await this.call(who, `GET /v1/${list}?limit=3&offset=${rows.length}`);
      const page = body as OrderPage & RentalPage;
      rows.push(...(page[list] as readonly Row[]));
      if (rows.length >= page.total) return rows;
    }
  }
}
