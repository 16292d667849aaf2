import { createTribute } from "@vitrine/mock-tribute";
import { afterEach, describe, expect, test } from "vitest";

import { createClient } from "./client.ts";
import { openCounter, productX, saveCard } from "./counter.test-shop.ts";
import {
  AuthenticationError,
  BadRequestError,
  ConflictError,
  NetworkError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  ShopError,
  TributeError,
  UnexpectedResponseError,
} from "./index.ts";

const shop = createTribute();
/** Sends each call as one request. */
const client = createClient({ apiKey: "tribute_demo", retries: 0, fetch: shop.fetch });
const documented = "550e8400-e29b-41d4-a716-446655440000";
afterEach(() => shop.world.reset());

/** The error that a call rejects with. */
async function failureOf(call: Promise<unknown>): Promise<TributeError> {
  const failure = await call.then(
    () => new Error("it did not fail"),
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(TributeError);
  return failure as TributeError;
}

describe("each documented refusal has its own class and its code", () => {
  test("400", async () => {
    const error = await failureOf(client.orders.create({ ...productX, amount: 99 }));
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).toMatchObject({
      provider: "tribute",
      operation: "POST /shop/orders",
      status: 400,
      code: "error_amount_too_small",
      detail: "amount must be at least 100 smallest units",
      charged: "no",
      isUndone: true,
    });
    expect(error.body).toMatchObject({ requestId: expect.stringMatching(/^[0-9a-f]{32}$/) as string });
  });

  test("401", async () => {
    const stranger = createClient({ apiKey: "nobody", retries: 0, fetch: shop.fetch });
    const error = await failureOf(stranger.shop.get());
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error.message).toBe(
      'Cannot call GET /shop: Tribute answered 401 "invalid API key". Check the API key; the creator dashboard shows it.',
    );
  });

  test("403", async () => {
    const error = await failureOf(client.tokens.list());
    expect(error).toBeInstanceOf(PermissionError);
    expect(error.code).toBe("no_access");
  });

  test("404", async () => {
    expect(await failureOf(client.orders.get("no-uuid"))).toBeInstanceOf(NotFoundError);
    expect(await failureOf(client.orders.transaction(documented, 7))).toBeInstanceOf(NotFoundError);
  });

  test("409, while the card is being charged", async () => {
    const counter = await openCounter();
    const token = await saveCard(counter);
    await counter.client.charges.create({ token, amount: 10_000 });
    const error = await failureOf(counter.client.charges.create({ token, amount: 10_000 }));
    expect(error).toBeInstanceOf(ConflictError);
    expect([error.charged, error.attempts]).toEqual(["no", 1]);
  });

  test("429, within a minute, with the time to wait and without waiting", async () => {
    const counter = await openCounter();
    const token = await saveCard(counter);
    await counter.client.charges.create({ token, amount: 10_000 });
    await counter.shop.world.advance("18s");
    const error = await failureOf(counter.client.charges.create({ token, amount: 10_000 }));
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ retryAfterMs: 42_000, charged: "no", attempts: 1 });
    expect(counter.timers.now()).toBe(0);
  });

  test("in either of the two observed forms", async () => {
    shop.world.faults.add({ then: { status: 404, body: { error: "error_not_found", message: "shop not found" } } });
    expect(await failureOf(client.shop.get())).toMatchObject({ name: "NotFoundError", code: "error_not_found" });
    shop.world.faults.add({
      then: { status: 404, body: { requestId: "9c5606ac", code: "error_not_found", message: "shop not found" } },
    });
    expect(await failureOf(client.shop.get())).toMatchObject({ name: "NotFoundError", code: "error_not_found" });
  });
});

describe("what a failed call may have cost", () => {
  // Answers of a proxy or of Tribute itself, with what each leaves open.
  const html = { status: 502, body: "<h1>Bad gateway</h1>" };
  const own = (status: number) => ({ status, body: { error: "error_bad_request", message: "no" } });
  const charge = { token: documented, amount: 10_000 };

  test.each([
    [own(400), "BadRequestError", "no"],
    [own(401), "AuthenticationError", "no"],
    [own(403), "PermissionError", "no"],
    [own(404), "NotFoundError", "no"],
    [own(409), "ConflictError", "no"],
    [own(429), "RateLimitError", "no"],
    [own(413), "ShopError", "unknown"],
    [own(500), "ServerError", "unknown"],
    [own(502), "ServerError", "unknown"],
    [html, "UnexpectedResponseError", "unknown"],
    [{ status: 400, body: "<h1>" }, "UnexpectedResponseError", "unknown"],
    [{ status: 403, body: { detail: "not the API's form" } }, "UnexpectedResponseError", "unknown"],
    [{ status: 200, body: "<h1>" }, "UnexpectedResponseError", "unknown"],
    [{ status: 200, body: { success: false } }, "UnexpectedResponseError", "unknown"],
    [{ reset: "before" as const }, "NetworkError", "unknown"],
    [{ truncate: true as const }, "NetworkError", "unknown"],
  ])("%j is a %s", async (then, name, charged) => {
    const calls = [
      [() => client.charges.create(charge), charged],
      [() => client.orders.refund(documented, 1), charged],
      // These charge nothing, whatever happens to them.
      [() => client.orders.create(productX), "no"],
      [() => client.orders.cancel(documented), "no"],
      [() => client.orders.resendWebhook(documented, "shop_order"), "no"],
      [() => client.tokens.deactivate(documented), "no"],
    ] as const;
    for (const [call, cost] of calls) {
      shop.world.faults.add({ then });
      const before = shop.world.requests().length;
      const error = await failureOf(call());
      expect([error.name, error.charged, error.isUndone]).toEqual([name, cost, charged === "no"]);
      expect(shop.world.requests().length - before).toBe(1);
    }
  });

  test("an order or a charge without a uuid does not count as one", async () => {
    shop.world.faults.add({ times: 2, then: { status: 200, body: { status: "pending" } } });
    expect(await failureOf(client.orders.create(productX))).toBeInstanceOf(UnexpectedResponseError);
    expect(await failureOf(client.charges.create(charge))).toBeInstanceOf(UnexpectedResponseError);
  });

  test("a look-up answered with something else has failed", async () => {
    const looks = [
      () => client.shop.get(),
      () => client.shop.list(),
      () => client.orders.list(),
      () => client.orders.get(documented),
      () => client.orders.status(documented),
      () => client.orders.transactions(documented),
      () => client.tokens.list(),
      () => client.tokens.get(documented),
      () => client.charges.get(documented),
    ];
    for (const look of looks) {
      shop.world.faults.add({ then: { status: 200, body: { ok: true } } });
      expect(await failureOf(look())).toBeInstanceOf(UnexpectedResponseError);
    }
  });

  test("a look-up costs nothing and is retried", async () => {
    shop.world.faults.add({ then: { reset: "before" } });
    const error = await failureOf(client.orders.list());
    expect(error).toBeInstanceOf(NetworkError);
    expect([error.charged, error.isUndone]).toEqual(["no", true]);
    const counter = await openCounter();
    counter.shop.world.faults.add({ times: 2, then: { status: 502, body: "<h1>" } });
    expect(await counter.client.shop.get()).toMatchObject({ id: 2 });
    expect(counter.shop.world.requests()).toHaveLength(3);
  });

  test("a refund that Tribute could not process is a ServerError and may be retried", async () => {
    const { transactions } = await client.orders.transactions(documented);
    const { id } = transactions[0]!;
    await shop.levers["fail-refund"]({ uuid: documented, transaction_id: id });
    const error = await failureOf(client.orders.refund(documented, id));
    expect(error).toBeInstanceOf(ServerError);
    expect([error.code, error.charged]).toEqual(["error_refund_failed", "unknown"]);
    expect(await client.orders.transaction(documented, id)).toMatchObject({ isRefundable: true });
    expect(await client.orders.refund(documented, id)).toMatchObject({ success: true });
  });

  test("an error of another shop is not a TributeError", () => {
    expect(new ShopError("", { provider: "padington", operation: "GET /v1/me" })).not.toBeInstanceOf(TributeError);
  });
});
