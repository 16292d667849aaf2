import assert from "node:assert/strict";

import { createBunaistore, type Bunaistore } from "@vitrine/mock-bunaistore";
import type { PlacedOrder } from "@vitrine/specs/bunaistore";

import type { Account } from "../src/target.ts";
import { ask, openAccount, tell } from "./ask.ts";

/** Something that somebody does in the market; `who` and `which` count buyers and products from 0. */
export type Deed =
  | { readonly does: "order" | "bot order"; readonly who: number; readonly which: number; readonly qty: number }
  | { readonly does: "credit"; readonly who: number; readonly cents: number }
  | { readonly does: "refund"; readonly nth: number }
  | { readonly does: "restock"; readonly which: number; readonly qty: number }
  | { readonly does: "cut"; readonly when: "before" | "after"; readonly which: number; readonly qty: number };

/** A product, with what should be left of it. */
interface Shelf {
  readonly product_id: string;
  readonly manual: boolean;
  readonly loaded: Set<string>;
  stock: number;
}

/** One who buys, with what the wallet should hold in cents. */
interface Wallet extends Account {
  balance: number;
  orders: number;
  spent: number;
}

interface Sale {
  readonly order_id: string;
  readonly buyer: Wallet;
  readonly paid: number;
  refunded: boolean;
}

/** A shop of three products and four buyers, and beside it a book of its own that is kept from the answers alone. */
export class Market {
  readonly shop: Bunaistore;
  readonly #buyers: readonly Wallet[];
  /** Whose connections are cut: nobody is told whether these orders stand. */
  readonly #unlucky: Wallet;
  readonly #shelves: readonly Shelf[];
  readonly #sales: Sale[] = [];
  readonly #sold = new Set<string>();
  #pieces = 0;
  #cuts: { readonly when: "before" | "after"; readonly shelf: Shelf; readonly qty: number }[] = [];

  private constructor(
    shop: Bunaistore,
    [unlucky, ...buyers]: readonly [Wallet, ...Wallet[]],
    shelves: readonly Shelf[],
  ) {
    this.shop = shop;
    this.#buyers = buyers;
    this.#unlucky = unlucky;
    this.#shelves = shelves;
  }

  static async open(): Promise<Market> {
    const shop = createBunaistore({ limits: "off" });
    const wallet = async (balance: number): Promise<Wallet> => {
      const account = await openAccount(shop, balance / 100);
      return { ...account, balance, orders: 0, spent: 0 };
    };
    const promo = { promo_active: true, promo_cb: 5, promo_tiers: { "3": 10 } };
    const shelves: Shelf[] = [];
    for (const [goods, stock] of [
      [{ price: 3.5, stock_type: "auto", ...promo }, 0],
      [{ price: 0.01, stock_type: "auto" }, 0],
      [{ price: 1.25, stock_type: "manual", stock_count: 4 }, 4],
    ] as const) {
      const { product_id } = await shop.levers["create-product"]({ name: "Thing", ...goods });
      shelves.push({ product_id, manual: goods.stock_type === "manual", loaded: new Set(), stock });
    }
    return new Market(
      shop,
      [await wallet(100_000), await wallet(1_000), await wallet(2_550), await wallet(0)],
      shelves,
    );
  }

  async act(deed: Deed): Promise<void> {
    switch (deed.does) {
      case "order":
        return this.#order(this.#buyers[deed.who]!, this.#shelves[deed.which]!, deed.qty);
      case "bot order":
        return this.#orderInBot(this.#buyers[deed.who]!, this.#shelves[deed.which]!, deed.qty);
      case "credit":
        return this.#credit(this.#buyers[deed.who]!, deed.cents);
      case "refund":
        return this.#refund(deed.nth);
      case "restock":
        return this.#restock(this.#shelves[deed.which]!, deed.qty);
      case "cut":
        return this.#cut(deed.when, this.#shelves[deed.which]!, deed.qty);
    }
  }

  /**
   * Holds wallets, counters and stock against the book.
   * @throws AssertionError
   */
  async compareWithBook(): Promise<void> {
    await this.#learnOfCuts();
    for (const { balance, orders, spent, ...account } of [...this.#buyers, this.#unlucky]) {
      const me = await ask(this.shop, account, "GET /v1/me");
      assert.deepEqual([me.balance, me.api_orders, me.api_spent], [balance / 100, orders, spent / 100]);
      assert.ok(me.balance >= 0);
    }
    for (const shelf of this.#shelves) assert.equal(await this.#stockOf(shelf), shelf.stock);
  }

  async #order(buyer: Wallet, shelf: Shelf, qty: number): Promise<void> {
    const { status, text } = await tell(this.shop, buyer, "POST /v1/orders", { product_id: shelf.product_id, qty });
    assert.ok([200, 402, 409].includes(status), text);
    if (status !== 200) return;
    const { order } = JSON.parse(text) as PlacedOrder;
    this.#write(buyer, shelf, order);
    buyer.orders += 1;
    buyer.spent += Math.round(order.total_paid * 100);
  }

  async #orderInBot(buyer: Wallet, shelf: Shelf, qty: number): Promise<void> {
    const body = { user_id: buyer.user_id, product_id: shelf.product_id, qty };
    const placed = await this.shop.levers["place-bot-order"](body).catch((error: unknown) => {
      assert.equal((error as { readonly status?: number }).status, 409);
      return undefined;
    });
    if (placed) this.#write(buyer, shelf, placed.order);
  }

  #write(
    buyer: Wallet,
    shelf: Shelf,
    order: Pick<PlacedOrder["order"], "order_id" | "qty" | "total_paid" | "items">,
  ): void {
    const paid = Math.round(order.total_paid * 100);
    buyer.balance -= paid;
    shelf.stock -= order.qty;
    assert.equal(order.items.length, shelf.manual ? 0 : order.qty);
    for (const item of order.items) {
      assert.ok(shelf.loaded.has(item), `${item} was handed out and never loaded`);
      assert.ok(!this.#sold.has(item), `${item} was handed out twice`);
      this.#sold.add(item);
    }
    this.#sales.push({ order_id: order.order_id, buyer, paid, refunded: false });
  }

  async #credit(buyer: Wallet, cents: number): Promise<void> {
    await this.shop.levers.credit({ user_id: buyer.user_id, amount: cents / 100 });
    buyer.balance += cents;
  }

  async #refund(nth: number): Promise<void> {
    const sale = this.#sales[nth];
    if (!sale) return;
    const { order_id, refunded } = sale;
    sale.refunded = true;
    const paidBack = this.shop.levers["refund-order"]({ order_id });
    if (refunded) return assert.rejects(paidBack, { status: 409 });
    await paidBack;
    sale.buyer.balance += sale.paid;
  }

  async #restock(shelf: Shelf, count: number): Promise<void> {
    const { product_id } = shelf;
    if (shelf.manual) {
      await this.shop.levers["add-stock"]({ product_id, count });
    } else {
      const items = Array.from({ length: count }, () => `piece ${(this.#pieces += 1)}`);
      // Before the call: an order of the same moment may already be handed one of them.
      for (const item of items) shelf.loaded.add(item);
      await this.shop.levers["add-stock"]({ product_id, items });
    }
    shelf.stock += count;
  }

  async #cut(when: "before" | "after", shelf: Shelf, qty: number): Promise<void> {
    this.shop.world.faults.add({ operation: "POST /v1/orders", key: this.#unlucky.api_key, then: { reset: when } });
    this.#cuts.push({ when, shelf, qty });
    // Each order of this buyer meets a fault of one kind or the other, so none is ever answered.
    await assert.rejects(
      tell(this.shop, this.#unlucky, "POST /v1/orders", { product_id: shelf.product_id, qty }),
      TypeError,
    );
  }

  /** What became of the orders that were cut: as in real life, their buyer has to tell it from what is left. */
  async #learnOfCuts(): Promise<void> {
    const cuts = this.#cuts;
    this.#cuts = [];
    const me = await ask(this.shop, this.#unlucky, "GET /v1/me");
    const stood = me.api_orders - this.#unlucky.orders;
    assert.ok(stood >= 0 && stood <= cuts.filter(({ when }) => when === "after").length);
    let taken = 0;
    for (const shelf of this.#shelves) {
      const gone = shelf.stock - (await this.#stockOf(shelf));
      const most = cuts.filter((cut) => cut.shelf === shelf).reduce((sum, { qty }) => sum + qty, 0);
      assert.ok(
        gone >= 0 && gone <= most,
        `${gone} pieces are gone of ${most} that orders without an answer asked for`,
      );
      shelf.stock -= gone;
      taken += gone;
    }
    const paid = Math.round(me.api_spent * 100) - this.#unlucky.spent;
    assert.deepEqual([taken > 0, paid > 0], [stood > 0, stood > 0]);
    this.#unlucky.orders += stood;
    this.#unlucky.spent += paid;
    this.#unlucky.balance -= paid;
  }

  async #stockOf({ product_id }: Shelf): Promise<number> {
    const { text } = await tell(this.shop, this.#unlucky, `GET /v1/products/${product_id}`);
    return (JSON.parse(text) as { readonly stock_count: number }).stock_count;
  }
}
