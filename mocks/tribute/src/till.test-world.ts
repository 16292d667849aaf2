import assert from "node:assert/strict";

import { LeverError } from "@vitrine/engine";
import type { Currency, Period, ShopOrder, Transaction, TrialPeriod } from "@vitrine/specs/tribute";

import { Counter } from "./counter.test-shop.ts";

// A model for randomised tests: conservation.property.test.ts generates lists of deeds, the till performs them in a
// real shop and keeps a second book. After each round both must agree to the minor unit.

/**
 * One action; `nth` selects an order in order of placement and `row` one of its transactions, both modulo their number.
 */
export type Deed =
  | {
      readonly does: "order";
      readonly amount: number;
      readonly currency: Currency;
      readonly period: Period;
      readonly firstPeriodAmount: number | null;
      readonly trialPeriod: TrialPeriod | null;
      readonly starsAmount: number | null;
    }
  | { readonly does: "pay"; readonly nth: number; readonly method: "card" | "sbp" | "wallet" | "stars" }
  | { readonly does: "decline" | "fail" | "cancel"; readonly nth: number }
  | { readonly does: "renew"; readonly nth: number; readonly outcome: "success" | "failed" }
  | { readonly does: "card"; readonly nth: number; readonly card: "accepted" | "declined" | "expired" }
  | {
      readonly does: "refund" | "complete" | "fail refund" | "charge back";
      readonly nth: number;
      readonly row: number;
    }
  | { readonly does: "fee"; readonly percent: number }
  | { readonly does: "wait"; readonly hours: number };

/** The book's totals in one currency, in minor units. */
interface Line {
  readonly earned: number;
  readonly fees: number;
  readonly paid: number;
}

const blank: Line = { earned: 0, fees: 0, paid: 0 };

/** A shop, and a book that is kept from the API's answers alone, to compare with its ledger. */
export class Till {
  readonly counter: Counter;
  readonly #orders: ShopOrder[] = [];
  /** The ids of sales whose refund has begun. */
  readonly #refunded = new Set<number>();

  private constructor(counter: Counter) {
    this.counter = counter;
  }

  static async open(): Promise<Till> {
    const counter = await Counter.open();
    const callbackUrl = "http://127.0.0.1:9000/webhook";
    await counter.tribute.levers["create-shop"]({ user_id: 123, recurrent: true, sbp: true, callbackUrl });
    await counter.tribute.levers["update-shop"]({ id: 1, status: 0 });
    return new Till(counter);
  }

  async act(deed: Deed): Promise<void> {
    const { tribute } = this.counter;
    const { levers } = tribute;
    switch (deed.does) {
      case "order":
        return this.#order(deed);
      case "pay":
        return this.#on(deed.nth, ({ uuid }) => levers["pay-order"]({ uuid, method: deed.method }));
      case "decline":
        return this.#on(deed.nth, ({ uuid }) => levers["decline-payment"]({ uuid }));
      case "fail":
        return this.#on(deed.nth, ({ uuid }) => levers["fail-order"]({ uuid }));
      case "cancel":
        return this.#on(deed.nth, ({ uuid }) => this.#ask(`POST /shop/orders/${uuid}/cancel`, [200, 400, 404]));
      case "renew":
        return this.#on(deed.nth, ({ uuid }) => levers.renew({ uuid, outcome: deed.outcome }));
      case "card":
        return this.#on(deed.nth, ({ uuid }) => levers["set-card"]({ uuid, card: deed.card }));
      case "refund":
        return this.#onSale(deed, (order, transaction) => this.#refund(order, transaction));
      case "complete":
        return this.#onSale(deed, ({ uuid }, { id }) => levers["complete-refund"]({ uuid, transaction_id: id }));
      case "fail refund":
        return this.#onSale(deed, ({ uuid }, { id }) => levers["fail-refund"]({ uuid, transaction_id: id }));
      case "charge back":
        return this.#onSale(deed, ({ uuid }, { id }) => levers["charge-back"]({ uuid, transaction_id: id }));
      case "fee":
        await levers["update-shop"]({ id: 3, fee_percent: deed.percent });
        return;
      case "wait":
        return tribute.world.advance(`${deed.hours}h`);
    }
  }

  /**
   * Compares the ledger's balances and every order with the transactions.
   * @throws AssertionError
   */
  async compareWithBook(): Promise<void> {
    const book = new Map<Currency, Line>();
    for (const { uuid } of this.#orders) {
      const order = await this.counter.look(uuid);
      const rows = await this.#allTransactions(uuid);
      assert.equal(order.lastPaidTransactionAt === null, !rows.some(isSale));
      for (const row of rows) {
        assert.equal(row.total, minor(row.amount - (row.serviceFee ?? 0)) / 100);
        const line = book.get(row.currency) ?? blank;
        book.set(row.currency, {
          earned: line.earned + minor(row.total),
          fees: line.fees + minor(row.serviceFee ?? 0),
          paid: line.paid + minor(row.amount),
        });
      }
      const refunded = rows.filter((row) => isSale(row) && row.isRefunded === true);
      assert.equal(rows.filter((row) => !isSale(row)).length, refunded.length);
    }
    const { balances } = await this.counter.tribute.world.ledger();
    const held = new Map(balances.map(({ account, balance }) => [account, balance]));
    for (const [currency, { earned, fees, paid }] of book) {
      assert.equal(held.get(`tribute/shop/3/${currency}`) ?? 0, earned);
      // The documentation's own order is also in the books.
      const before = currency === "rub" ? { fees: 8_000, paid: 100_000 } : { fees: 0, paid: 0 };
      assert.equal((held.get(`tribute/fees/${currency}`) ?? 0) - before.fees, fees);
      assert.equal(0 - (held.get(`tribute/customers/${currency}`) ?? 0) - before.paid, paid);
    }
    await this.counter.audit();
  }

  /**
   * Checks that events and money agree: one `shop_order` per paid order, one `completed` per refund, and every refund
   * begun is completed.
   */
  async compareEvents(): Promise<void> {
    await this.counter.tribute.world.advance("10s");
    const told = await this.counter.told();
    const left = new Set(this.#refunded);
    for (const { uuid } of this.#orders) {
      const events = told.filter(({ payload }) => payload["uuid"] === uuid);
      const count = (name: string, status?: string): number =>
        events.filter((event) => event.name === name && (status === undefined || event.payload["status"] === status))
          .length;
      const order = await this.counter.look(uuid);
      const rows = await this.#allTransactions(uuid);
      const sales = rows.filter(isSale);
      for (const { id } of sales.filter((row) => row.isRefunded === true)) left.delete(id);
      assert.equal(count("shop_order"), order.status === "paid" ? 1 : 0);
      assert.equal(count("shop_order_charge_success"), sales.filter(({ isRecurring }) => isRecurring === true).length);
      assert.equal(count("shop_order_refunded", "completed"), sales.filter((row) => row.isRefunded === true).length);
      assert.equal(count("shop_order_cancelled"), order.memberStatus === "cancelled" ? 1 : 0);
    }
    assert.deepEqual([...left], []);
  }

  async #order({ does: _does, ...sent }: Extract<Deed, { does: "order" }>): Promise<void> {
    const { status, body } = await this.counter.call("POST /shop/orders", {
      ...sent,
      title: "Product X",
      description: "Detailed product description",
    });
    // A contradictory order is refused.
    assert.ok(status === 200 || status === 400, JSON.stringify(body));
    if (status === 200) this.#orders.push(body as ShopOrder);
  }

  async #ask(operation: string, statuses: readonly number[]): Promise<void> {
    const { status, body } = await this.counter.call(operation);
    assert.ok(statuses.includes(status), JSON.stringify(body));
  }

  /** Refunds a sale; a second refund must be refused. */
  async #refund({ uuid }: ShopOrder, { id }: Transaction): Promise<void> {
    const { status, body } = await this.counter.call(`POST /shop/orders/${uuid}/transactions/${id}/refund`);
    assert.ok([200, 400, 500].includes(status), JSON.stringify(body));
    if (status !== 200) return;
    assert.ok(!this.#refunded.has(id), `transaction ${id} was refunded twice`);
    this.#refunded.add(id);
  }

  /** The order's state may not allow the action. */
  async #on(nth: number, act: (order: ShopOrder) => Promise<unknown>): Promise<void> {
    const order = this.#orders[nth % this.#orders.length];
    if (!order) return;
    await act(order).catch((error: unknown) => {
      assert.ok(error instanceof LeverError && error.status === 409, String(error));
    });
  }

  #onSale(
    { nth, row }: { readonly nth: number; readonly row: number },
    act: (order: ShopOrder, transaction: Transaction) => Promise<unknown>,
  ): Promise<void> {
    return this.#on(nth, async (order) => {
      const rows = await this.counter.transactions(order.uuid);
      const transaction = rows[row % rows.length];
      if (transaction) await act(order, transaction);
    });
  }

  /** Reads page by page, as a shop would. */
  async #allTransactions(uuid: string): Promise<readonly Transaction[]> {
    const rows: Transaction[] = [];
    for (let from = "0"; from !== "";) {
      const { body } = await this.counter.call(`GET /shop/orders/${uuid}/transactions?startFrom=${from}`);
      const page = body as { readonly transactions: readonly Transaction[]; readonly nextFrom: string };
      rows.push(...page.transactions);
      from = page.nextFrom;
    }
    return rows;
  }
}

function isSale({ type }: Transaction): boolean {
  return type === "shop_order_sell";
}

function minor(units: number): number {
  return Math.round(units * 100);
}
