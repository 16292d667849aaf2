import { bunaistore } from "@vitrine/mock-bunaistore";
import { tribute } from "@vitrine/mock-tribute";

import type { TestWorld } from "./test-world.ts";

export const providers: { readonly bunaistore: typeof bunaistore; readonly tribute: typeof tribute } = {
  bunaistore,
  tribute,
};

export type ResellerWorld = TestWorld<typeof providers>;

/** A bug of a reseller. */
export type Flaw =
  /** Sends a purchase again when its response is lost. */
  | "resends"
  /** Treats a purchase without a response as failed. */
  | "gives up"
  /** Waits for responses without a time limit. */
  | "waits"
  /** Delivers when a payment is announced, before it is confirmed. */
  | "delivers early"
  /** Delivers for every webhook. */
  | "delivers twice"
  /** Checks for an earlier delivery first, and records its own only after delivering. */
  | "looks first"
  /** Responds 500 to every webhook. */
  | "refuses webhooks";

/** An app that buys at BunaiStore what customers paid for through Tribute. Without a flaw it loses no money. */
export class Reseller {
  readonly #fetch: typeof fetch;
  readonly #flaw: Flaw | undefined;
  readonly #taken = new Set<string>();
  /** The Tribute orders whose goods were delivered. */
  readonly delivered: string[] = [];

  constructor(fetch: ResellerWorld["fetch"], flaw?: Flaw) {
    this.#fetch = fetch;
    this.#flaw = flaw;
  }

  /** Sets up a reseller and registers its webhook URL with the providers. */
  static open(flaw?: Flaw): (world: ResellerWorld) => Promise<Reseller> {
    return async (world) => {
      // Reads `world.fetch` for each call, since a sweep replaces it later.
      const reseller = new Reseller((...call) => world.fetch(...call), flaw);
      await world.tribute.levers["update-shop"]({ id: 1, callbackUrl: "http://localhost/webhooks", onlyStars: true });
      world.inbox.forwardTo((request) => reseller.receive(request));
      return reseller;
    };
  }

  /** Opens an order and returns its uuid. */
  async order(): Promise<string> {
    const order = { amount: 50_000, currency: "rub", title: "Product X", description: "A product", starsAmount: 250 };
    const response = await this.#call("tribute", "POST /shop/orders", order);
    return (response as { readonly uuid: string }).uuid;
  }

  async receive(request: Request): Promise<Response> {
    const { name, payload } = (await request.json()) as { name: string; payload: { readonly uuid: string } };
    const wanted = this.#flaw === "delivers early" ? "shop_order_payment_received" : "shop_order";
    if (this.#flaw === "refuses webhooks") return new Response(null, { status: 500 });
    if (name === wanted) await this.#deliver(payload.uuid);
    return new Response();
  }

  async #deliver(uuid: string): Promise<void> {
    if (this.#flaw !== "delivers twice" && this.#taken.has(uuid)) return;
    if (this.#flaw !== "looks first") this.#taken.add(uuid);
    await this.buy();
    this.delivered.push(uuid);
    this.#taken.add(uuid);
  }

  /** Buys one piece. */
  async buy(): Promise<void> {
    const before = await this.#bought();
    try {
      await this.#place();
    } catch (error) {
      if (this.#flaw === "gives up") throw error;
      if (this.#flaw === "resends" || (await this.#bought()) === before) await this.#place();
    }
  }

  #place(): Promise<unknown> {
    return this.#call("bunaistore", "POST /v1/orders", { product_id: "PRD_ajS8x", qty: 1 });
  }

  async #bought(): Promise<number> {
    return ((await this.#call("bunaistore", "GET /v1/me")) as { readonly api_orders: number }).api_orders;
  }

  async #call(shop: "bunaistore" | "tribute", operation: string, body?: object): Promise<unknown> {
    const [method, path] = operation.split(" ");
    const base = { bunaistore: "https://api.bunaistore.shop", tribute: "https://tribute.tg/api/v1" }[shop];
    const response = await this.#fetch(`${base}${path}`, {
      method: method!,
      headers: { "x-api-key": "sk_live_demo", "api-key": "tribute_demo" },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Error(`${operation} was answered ${response.status}`);
    return response.json();
  }
}

/** A customer orders, pays by card for Stars, and the payment is confirmed a little later. */
export async function sell(world: ResellerWorld, reseller: Reseller): Promise<void> {
  const uuid = await reseller.order();
  await world.tribute.levers["pay-order"]({ uuid, method: "card" });
  await world.settled();
  await world.advance("10m");
}
