import { inspect } from "node:util";

import { createPadington } from "@vitrine/mock-padington";
import { afterEach, describe, expect, test } from "vitest";

import { createClient } from "./client.ts";
import {
  AuthenticationError,
  BadRequestError,
  ConflictError,
  InsufficientFundsError,
  NetworkError,
  NotFoundError,
  PadingtonError,
  RateLimitError,
  ServerError,
  ShopError,
  UnavailableError,
  UnexpectedResponseError,
} from "./index.ts";

const shop = createPadington();
const client = createClient({ apiKey: "pad_live_demo", retries: 0, fetch: shop.fetch });
afterEach(() => shop.world.reset());

const gift = { category: "gifts", nft_address: "EQBplushpepe2790", duration_days: 1 } as const;

/** The error that a call rejects with. */
async function failureOf(call: Promise<unknown>): Promise<PadingtonError> {
  const failure = await call.then(
    () => new Error("it did not fail"),
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(PadingtonError);
  return failure as PadingtonError;
}

describe("each documented refusal has its own class", () => {
  test("400", async () => {
    const error = await failureOf(client.orders.place({ category: "stars", quantity: 49, recipient: "durov" }));
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).toMatchObject({ provider: "padington", operation: "POST /v1/order", status: 400 });
    expect(error.detail).toBe("quantity must be at least 50");
    expect(error.body).toEqual({ detail: error.detail });
  });

  test("401", async () => {
    const stranger = createClient({ apiKey: "pad_live_nobody", retries: 0, fetch: shop.fetch });
    const error = await failureOf(stranger.account.balance());
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error.message).toBe(
      'Cannot call GET /v1/balance: Padington answered 401 "Invalid or revoked API key". Check the API key; the bot shows it.',
    );
  });

  test("402", async () => {
    const order = { category: "chatgpt", item: "plus_12m" } as const;
    expect(await failureOf(client.orders.place(order))).toBeInstanceOf(InsufficientFundsError);
  });

  test("404", async () => {
    expect(await failureOf(client.orders.get("PAD-00000000"))).toBeInstanceOf(NotFoundError);
    await client.rent.place(gift);
    expect(await failureOf(client.rent.place(gift))).toBeInstanceOf(NotFoundError);
  });

  test("409", async () => {
    const error = await failureOf(client.rent.place({ ...gift, expected_price_rub: 90 }));
    expect(error).toBeInstanceOf(ConflictError);
    expect(error.detail).toBe("Price changed");
  });

  test("500", async () => {
    shop.world.faults.add({ then: { status: 500 } });
    const error = await failureOf(client.orders.place({ category: "claude", item: "pro" }));
    expect(error).toBeInstanceOf(ServerError);
    expect(error.message).toContain("Whether Padington acted is unknown");
  });

  test("503", async () => {
    await shop.levers["set-api"]({ enabled: false });
    expect(await failureOf(client.catalog.get())).toBeInstanceOf(UnavailableError);
  });

  test.each([
    [422, BadRequestError],
    [413, ShopError],
    [429, RateLimitError],
    [502, ServerError],
  ])("%i in the API's own form", async (status, kind) => {
    shop.world.faults.add({ then: { status, body: { detail: "no" } } });
    const error = await failureOf(client.account.balance());
    expect([error.constructor, error.status, error.detail]).toEqual([kind, status, "no"]);
  });

  test.each([[{ message: "Service Unavailable" }], [{ detail: "" }], [{ detail: ["no"] }], [{ detail: null }]])(
    "%j is not the API's own form: the order may have been placed",
    async (body) => {
      shop.world.faults.add({ operation: "POST /v1/order", then: { status: 503, body } });
      const result = await client.orders.purchase({ category: "claude", item: "pro" }, { ref: crypto.randomUUID() });
      const error = { name: "UnexpectedResponseError", status: 503, charged: "unknown" };
      expect(result).toMatchObject({ outcome: "unknown", error });
    },
  );
});

describe("an answer that does not come from the API", () => {
  test.each([
    { garbage: "html" },
    { garbage: "json" },
    { status: 200, body: "" },
    { status: 200, body: "null" },
    { status: 404, body: "<html>" },
    { status: 500, body: "" },
    { status: 302, headers: { location: "https://elsewhere.example/" } },
  ] as const)("is unexpected, whatever its status: %o", async (then) => {
    shop.world.faults.add({ then: then.status === 302 ? { ...then, body: "" } : then });
    const error = await failureOf(client.account.balance());
    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(error.message).toContain("Try again later.");
  });

  test.each([{ reset: "before" }, { reset: "after" }, { truncate: true }] as const)(
    "is missing or cut off: %o",
    async (then) => {
      shop.world.faults.add({ then });
      const error = await failureOf(client.orders.place({ category: "claude", item: "pro" }));
      expect(error).toBeInstanceOf(NetworkError);
      expect(error.message).toContain("Whether Padington acted is unknown");
    },
  );
});

test("no error shows a key, a password or the content of a garbled answer", async () => {
  for (const then of [
    { garbage: "json" },
    { reset: "after" },
    { truncate: true },
    { status: 500 },
    { status: 400 },
  ] as const) {
    shop.world.faults.add({ then });
    const order = { category: "robux", pack: "r80", roblox_username: "b", roblox_password: "hunter2-Zq9" } as const;
    const error = await failureOf(client.orders.place(order));
    const shown = [inspect(error, { depth: 10, showHidden: true }), JSON.stringify(error), String(error)].join();
    expect(shown).not.toContain("hunter2-Zq9");
    expect(shown).not.toContain("pad_live_demo");
  }
});
