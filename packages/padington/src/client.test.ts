import { createPadington } from "@vitrine/mock-padington";
import { afterEach, describe, expect, expectTypeOf, test, vi } from "vitest";

import { createClient, type PadingtonClient } from "./client.ts";
import type {
  Balance,
  Catalog,
  ChatgptItem,
  ChatgptOrder,
  NewOrder,
  Order,
  OrderPage,
  Rental,
  RentalPage,
  RentList,
  StarsOrder,
} from "./index.ts";

const shop = createPadington();
const client = createClient({ apiKey: "pad_live_demo", fetch: shop.fetch });

afterEach(async () => {
  vi.unstubAllGlobals();
  await shop.world.reset();
});

describe("the eight operations", () => {
  test("account.balance gives the balance", async () => {
    const balance = await client.account.balance();
    expectTypeOf(balance).toEqualTypeOf<Balance>();
    expect(balance).toEqual({ balance_rub: 5432.1 });
  });

  test("catalog.get gives the catalogue", async () => {
    const catalog = await client.catalog.get();
    expectTypeOf(catalog).toEqualTypeOf<Catalog>();
    expect(catalog.stars).toEqual({ min_quantity: 50, max_quantity: 1_000_000, price_per_star_rub: 1.27 });
    expect(catalog.claude).toMatchObject([{ id: "pro", price_rub: 1299 }, { id: "max5" }, { id: "max20" }]);
  });

  test("orders.place buys and orders.get finds it", async () => {
    const placed = await client.orders.place({ category: "stars", quantity: 50, recipient: "@durov" });
    expect(placed).toMatchObject({ status: "pending", price_rub: 63.5, recipient: "durov" });
    const found = await client.orders.get(placed.order_code);
    expectTypeOf(found).toEqualTypeOf<Order>();
    expect(found).toEqual(placed);
  });

  test("orders.list gives a page", async () => {
    await client.orders.place({ category: "chatgpt", item: "plus_1m" });
    await client.orders.place({ category: "claude", item: "pro" });
    const page = await client.orders.list({ limit: 1, offset: 1 });
    expectTypeOf(page).toEqualTypeOf<OrderPage>();
    expect(page).toMatchObject({ orders: [{ category: "chatgpt" }], total: 2, limit: 1, offset: 1 });
  });

  test("rent.list, place and rentals rent an NFT", async () => {
    const list = await client.rent.list("gifts");
    expectTypeOf(list).toEqualTypeOf<RentList>();
    const { nft_address, price_per_day_rub } = list.items[0]!;
    const rental = await client.rent.place({
      category: "gifts",
      nft_address,
      duration_days: 2,
      expected_price_rub: price_per_day_rub * 2,
    });
    expectTypeOf(rental).toEqualTypeOf<Rental>();
    expect(rental).toMatchObject({ nft_address, price_rub: 200, status: "active" });
    const page = await client.rent.rentals();
    expectTypeOf(page).toEqualTypeOf<RentalPage>();
    expect(page).toEqual({ rentals: [rental], total: 1, limit: 20, offset: 0 });
  });

  test("raw reaches what the methods omit, and returns a refusal instead of throwing it", async () => {
    const { data } = await client.raw.GET("/v1/orders", { params: { query: { limit: 5 } } });
    expect(data).toMatchObject({ orders: [], limit: 5 });
    const { error, response } = await client.raw.GET("/v1/order/{order_code}", {
      params: { path: { order_code: "PAD-00000000" } },
    });
    expect([response.status, error]).toEqual([404, { detail: "Order not found" }]);
  });
});

describe("an order body", () => {
  test("is narrowed by its category, and so is the resulting order", async () => {
    const stars = await client.orders.place({ category: "stars", quantity: 50, recipient: "durov" });
    expectTypeOf(stars).toEqualTypeOf<StarsOrder>();
    expect(stars.quantity).toBe(50);
    const code = await client.orders.place({ category: "chatgpt", item: "plus_1m" });
    expectTypeOf(code).toEqualTypeOf<ChatgptOrder>();

    const described = (order: NewOrder): string => {
      switch (order.category) {
        case "chatgpt":
          expectTypeOf(order.item).toEqualTypeOf<ChatgptItem>();
          return order.item;
        case "claude":
          return order.item;
        case "robux":
          return order.pack;
        case "stars":
          return String(order.quantity);
        case "premium":
          return String(order.duration);
      }
    };
    const order: NewOrder = { category: "premium", duration: "3", recipient: "durov" };
    expect(described(order)).toBe("3");
    expectTypeOf(client.orders.place<NewOrder>).returns.resolves.toEqualTypeOf<Order>();
  });

  test("of the wrong type is refused by the compiler and by the shop", async () => {
    const { orders } = client;
    // @ts-expect-error stars need a quantity
    await expect(orders.place({ category: "stars", recipient: "durov" })).rejects.toThrow("quantity is required");
    // @ts-expect-error a plan of another category
    await expect(orders.place({ category: "claude", item: "plus_1m" })).rejects.toThrow("item must be one of");
    // @ts-expect-error no such duration
    await expect(orders.place({ category: "premium", duration: 4, recipient: "durov" })).rejects.toThrow("duration");
    // @ts-expect-error no such category
    await expect(orders.place({ category: "gems", item: "pro" })).rejects.toThrow("category");
    // @ts-expect-error Robux need a password
    await expect(orders.place({ category: "robux", pack: "r80", roblox_username: "b" })).rejects.toThrow("password");
    // @ts-expect-error no such category
    await expect(client.rent.list("stickers")).rejects.toThrow("Rent category not found");
  });
});

describe("the requests of a client", () => {
  /** A client whose requests are recorded and not sent. */
  function createRecorder(answer = (): Response => Response.json({})): { client: PadingtonClient; sent: Request[] } {
    const sent: Request[] = [];
    const fetch = async (request: Request): Promise<Response> => (sent.push(request), answer());
    return { client: createClient({ apiKey: "pad_live_demo\n", fetch }), sent };
  }

  test("the key is sent as a bearer token to the documented address, and no redirect is followed", async () => {
    const { client: recorded, sent } = createRecorder();
    await recorded.account.balance();
    await recorded.raw.GET("/v1/balance");
    const called = ["https://api.padington.com/v1/balance", "manual", "Bearer pad_live_demo"];
    expect(sent.map(({ url, redirect, headers }) => [url, redirect, headers.get("authorization")])).toEqual([
      called,
      called,
    ]);
  });

  test("a body is sent as JSON with its content type; a call without a body sends none", async () => {
    const { client: recorded, sent } = createRecorder(() => Response.json({ order_code: "PAD-7QK2M9XA" }));
    await recorded.orders.place({ category: "claude", item: "pro" });
    await recorded.rent.list("numbers");
    expect(sent[0]?.headers.get("content-type")).toBe("application/json");
    expect(await sent[0]?.json()).toEqual({ category: "claude", item: "pro" });
    expect([sent[1]?.url, sent[1]?.body]).toEqual(["https://api.padington.com/v1/rent/numbers", null]);
  });

  test.each(["", ".", "..", undefined as unknown as string])("the order code %j is never sent", async (code) => {
    const { client: recorded, sent } = createRecorder();
    await expect(recorded.orders.get(code)).rejects.toThrow(TypeError);
    await expect(recorded.orders.waitFor({ order_code: code })).rejects.toThrow(TypeError);
    expect(sent).toEqual([]);
  });

  test.each([500, 502, 503])("a purchase that is answered %i is sent once", async (status) => {
    const { client: recorded, sent } = createRecorder(() => Response.json({ detail: "no" }, { status }));
    await expect(recorded.orders.place({ category: "claude", item: "pro" })).rejects.toThrow();
    expect(sent).toHaveLength(1);
  });

  test("the default fetch is the platform's at the time of the call", async () => {
    const plain = createClient({ apiKey: "pad_live_demo" });
    vi.stubGlobal("fetch", shop.fetch);
    expect(await plain.account.balance()).toEqual({ balance_rub: 5432.1 });
  });

  test("withResponse gives the headers too", async () => {
    const { data, response } = await client.account.balance().withResponse();
    expectTypeOf(data).toEqualTypeOf<Balance>();
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/json"]);
  });

  test("an aborted call is not sent, and its error has the signal's reason as its cause", async () => {
    const reason = new Error("the customer left");
    await expect(client.account.balance({ signal: AbortSignal.abort(reason) })).rejects.toMatchObject({
      name: "AbortedError",
      cause: reason,
    });
    expect(shop.world.requests()).toEqual([]);
  });
});

describe("invalid client options", () => {
  test.each(["", "  ", undefined as unknown as string])("the key %j is refused", (apiKey) => {
    expect(() => createClient({ apiKey })).toThrow("Cannot create a client: apiKey is empty.");
  });

  test.each(["Bearer pad_live_demo", "pad_live_é"])(
    "the key %j is refused without appearing in the error",
    (apiKey) => {
      expect(() => createClient({ apiKey })).toThrow(/character that no key has/);
      expect(() => createClient({ apiKey })).not.toThrow(apiKey);
    },
  );

  test.each(["", "api.padington.com", "ftp://api.padington.com"])("the base URL %j is refused", (baseUrl) => {
    expect(() => createClient({ apiKey: "k", baseUrl })).toThrow(`baseUrl is "${baseUrl}"`);
  });

  test("a base URL with /v1, as in the documentation, is refused, because every path begins with it", () => {
    expect(() => createClient({ apiKey: "k", baseUrl: "https://api.padington.com/v1" })).toThrow("ends in /v1");
  });
});
