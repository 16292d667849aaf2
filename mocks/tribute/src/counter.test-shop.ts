import assert from "node:assert/strict";

import type { CreateShopOrder, ShopOrder, TransactionPage } from "@vitrine/specs/tribute";

import { createTribute } from "./index.ts";
import type { Tribute } from "./index.ts";

export interface Reply {
  readonly status: number;
  readonly body: unknown;
}

/** The content of a webhook. */
export interface Told {
  readonly name: string;
  readonly created_at: string;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** The documentation's shop, with its owner's key and a webhook receiver. */
export class Counter {
  readonly tribute: Tribute;

  private constructor(tribute: Tribute) {
    this.tribute = tribute;
  }

  static async open({ now = "2026-01-31T09:30:00Z" }: { readonly now?: string } = {}): Promise<Counter> {
    const tribute = createTribute({ now, send: async () => ({ status: 200 }) });
    await tribute.levers["update-shop"]({ id: 1, callbackUrl: "http://127.0.0.1:9000/webhook" });
    return new Counter(tribute);
  }

  /** Calls an operation: `call("POST /shop/orders", order)`. Default key: the owner's. */
  async call(operation: string, body?: unknown, key: string = this.tribute.apiKey): Promise<Reply> {
    const [method = "", path = ""] = operation.split(" ");
    const response = await this.tribute.fetch(`/api/v1${path}`, {
      method,
      headers: { "Api-Key": key },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    return { status: response.status, body: await response.json() };
  }

  /** Creates an order. Missing fields are those of the documentation's example; unknown fields may be given too. */
  async order(more: Partial<CreateShopOrder> & Readonly<Record<string, unknown>> = {}): Promise<ShopOrder> {
    const { status, body } = await this.call("POST /shop/orders", { ...productX, ...more });
    assert.equal(status, 200, JSON.stringify(body));
    return body as ShopOrder;
  }

  async paidOrder(more: Partial<CreateShopOrder> = {}): Promise<ShopOrder> {
    const { uuid } = await this.order(more);
    await this.tribute.levers["pay-order"]({ uuid });
    return this.look(uuid);
  }

  async look(uuid: string): Promise<ShopOrder> {
    return (await this.call(`GET /shop/orders/${uuid}`)).body as ShopOrder;
  }

  async transactions(uuid: string): Promise<TransactionPage["transactions"]> {
    const { body } = await this.call(`GET /shop/orders/${uuid}/transactions`);
    return (body as TransactionPage).transactions;
  }

  /** The webhooks so far, in the order their events happened; deliveries may overtake each other. */
  async told(): Promise<readonly Told[]> {
    const deliveries = await this.tribute.world.deliveries();
    return deliveries.map(({ payload }) => payload as Told);
  }

  async names(): Promise<readonly string[]> {
    return (await this.told()).map(({ name }) => name);
  }

  /** @throws AssertionError if the books do not agree */
  async audit(): Promise<void> {
    assert.deepEqual(await this.tribute.world.audit(), { ok: true, violations: [] });
  }
}

export const productX: CreateShopOrder = {
  amount: 100_000,
  currency: "rub",
  title: "Product X",
  description: "Detailed product description",
};
