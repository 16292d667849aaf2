import assert from "node:assert/strict";

import { LeverError } from "@vitrine/engine";
import type { Charge, Currency } from "@vitrine/specs/tribute";

import { Counter } from "../counter.test-shop.ts";

// A model of charges of saved cards; see ../till.test-world.ts for orders.

/** One action; `which` selects a saved card and `nth` an earlier charge, both modulo their number. */
export type Deed =
  | { readonly does: "charge"; readonly which: number; readonly amount: number; readonly key: number | null }
  | { readonly does: "finish"; readonly nth: number; readonly outcome: "success" | "failed" | "timeout" }
  | { readonly does: "card"; readonly which: number; readonly card: "accepted" | "declined" | "expired" }
  | { readonly does: "deactivate"; readonly which: number }
  | { readonly does: "gateway"; readonly available: boolean }
  | { readonly does: "delay"; readonly ms: number }
  | { readonly does: "fee"; readonly percent: number }
  | { readonly does: "wait"; readonly seconds: number };

interface Card {
  readonly orderUuid: string;
  readonly token: string;
  readonly currency: Currency;
}

/** A shop with four saved cards, and a book that is kept from the API's answers alone, to compare with the ledger. */
export class ChargingTill {
  readonly #counter: Counter;
  readonly #cards: readonly Card[];
  /** The ledger's balances before the first charge. */
  readonly #before: ReadonlyMap<string, number>;
  readonly #charges = new Map<string, Charge>();
  readonly #byKey = new Map<number, string>();

  private constructor(counter: Counter, cards: readonly Card[], before: ReadonlyMap<string, number>) {
    this.#counter = counter;
    this.#cards = cards;
    this.#before = before;
  }

  static async open(): Promise<ChargingTill> {
    const counter = await Counter.open();
    await counter.tribute.levers["update-shop"]({ id: 1, tokenCharging: true });
    const cards: Card[] = [];
    for (const currency of ["rub", "rub", "eur", "usd"] as const) {
      const { uuid: orderUuid } = await counter.paidOrder({ currency });
      const { body } = await counter.call(`GET /shop/tokens?orderUuid=${orderUuid}`);
      const [saved] = body as readonly { readonly token: string }[];
      cards.push({ orderUuid, token: saved!.token, currency });
    }
    return new ChargingTill(counter, cards, await balancesOf(counter));
  }

  async act(deed: Deed): Promise<void> {
    const { levers, world } = this.#counter.tribute;
    switch (deed.does) {
      case "charge":
        return this.#charge(deed);
      case "finish":
        return this.#finish(deed);
      case "card":
        await levers["set-card"]({ uuid: this.#card(deed.which).orderUuid, card: deed.card });
        return;
      case "deactivate":
        await this.#counter.call(`DELETE /shop/tokens/${this.#card(deed.which).token}`);
        return;
      case "gateway":
        await levers["set-gateway"]({ available: deed.available });
        return;
      case "delay":
        await levers["set-delays"]({ charge_ms: deed.ms });
        return;
      case "fee":
        await levers["update-shop"]({ id: 1, fee_percent: deed.percent });
        return;
      case "wait":
        return world.advance(`${deed.seconds}s`);
    }
  }

  /**
   * Compares the ledger with the charges that succeeded: what customers paid, the shop and Tribute have received.
   * @throws AssertionError
   */
  async compareWithBook(): Promise<void> {
    // Work due now must not run between the two reads.
    await this.#counter.tribute.world.settled();
    const now = await balancesOf(this.#counter);
    const moved = (account: string): number => (now.get(account) ?? 0) - (this.#before.get(account) ?? 0);
    const stand = await this.#look();
    for (const currency of ["rub", "eur", "usd"] as const) {
      const done = stand.filter((charge) => charge.currency === currency && charge.status === "success");
      const taken = done.reduce((sum, { amount }) => sum + amount, 0);
      assert.equal(0 - moved(`tribute/customers/${currency}`), taken, currency);
      assert.equal(moved(`tribute/shop/1/${currency}`) + moved(`tribute/fees/${currency}`), taken, currency);
    }
    await this.#counter.audit();
  }

  /**
   * Checks, at the end, that each charge that succeeded or failed has one event, and a timed-out one none.
   * @throws AssertionError
   */
  async compareEvents(): Promise<void> {
    await this.#counter.tribute.world.advance("1h");
    const events = await this.#counter.told();
    for (const { chargeUuid, status } of await this.#look()) {
      const told = events.filter(({ payload }) => payload["chargeUuid"] === chargeUuid);
      assert.ok(["success", "failed", "timeout"].includes(status), status);
      assert.deepEqual(
        told.map(({ name }) => name),
        status === "timeout" ? [] : [`shop_token_charge_${status}`],
      );
    }
  }

  /** A key that made a charge makes no other one; a refused call makes none. */
  async #charge({ which, amount, key }: Extract<Deed, { does: "charge" }>): Promise<void> {
    const { token } = this.#card(which);
    const idempotencyKey = key === null ? null : `key ${key}`;
    const { status, body } = await this.#counter.call("POST /shop/charges", { token, amount, idempotencyKey });
    assert.ok([200, 400, 409, 429, 502].includes(status), JSON.stringify(body));
    if (status !== 200) return;
    const made = body as Charge;
    const known = key === null ? undefined : this.#byKey.get(key);
    if (known === undefined) assert.ok(!this.#charges.has(made.chargeUuid), "a charge was answered twice");
    else assert.equal(made.chargeUuid, known);
    if (key !== null) this.#byKey.set(key, made.chargeUuid);
    this.#charges.set(made.chargeUuid, made);
  }

  /** The charge may have ended already. */
  async #finish({ nth, outcome }: Extract<Deed, { does: "finish" }>): Promise<void> {
    const charge_uuid = [...this.#charges.keys()][nth % this.#charges.size];
    if (charge_uuid === undefined) return;
    await this.#counter.tribute.levers["finish-charge"]({ charge_uuid, outcome }).catch((error: unknown) => {
      assert.ok(error instanceof LeverError && error.status === 409, String(error));
    });
  }

  async #look(): Promise<readonly Charge[]> {
    const found: Charge[] = [];
    for (const chargeUuid of this.#charges.keys()) {
      const { status, body } = await this.#counter.call(`GET /shop/charges/${chargeUuid}`);
      assert.equal(status, 200);
      found.push(body as Charge);
    }
    return found;
  }

  #card(which: number): Card {
    return this.#cards[which % this.#cards.length]!;
  }
}

async function balancesOf(counter: Counter): Promise<ReadonlyMap<string, number>> {
  const { balances } = await counter.tribute.world.ledger();
  return new Map(balances.map(({ account, balance }) => [account, balance]));
}
