import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { inspect } from "node:util";

import { createBunaistore } from "@vitrine/mock-bunaistore";
import { afterEach, describe, expect, expectTypeOf, test } from "vitest";

import { createClient } from "./client.ts";
import {
  AuthenticationError,
  BadRequestError,
  BunaistoreError,
  ConflictError,
  InsufficientFundsError,
  NetworkError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  UnavailableError,
  ShopError,
  UnexpectedResponseError,
} from "./index.ts";

const shop = createBunaistore({ limits: "off" });
/** Sends each call as one request, immediately. */
const plain = { retries: 0, limits: "off" } as const;
const client = createClient({ apiKey: "sk_live_demo", ...plain, fetch: shop.fetch });
afterEach(() => shop.world.reset());

/** The error that a call rejects with. */
async function failureOf(call: Promise<unknown>): Promise<BunaistoreError> {
  const failure = await call.then(
    () => new Error("it did not fail"),
    (error: unknown) => error,
  );
  expect(failure).toBeInstanceOf(BunaistoreError);
  return failure as BunaistoreError;
}

/** Starts a server on a free local port and returns its URL. */
async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

describe("each documented refusal has its own class", () => {
  test("400", async () => {
    const error = await failureOf(client.orders.place({ product_id: "PRD_ajS8x", qty: 0 }));
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).toMatchObject({ provider: "bunaistore", operation: "POST /v1/orders", status: 400 });
    expect(error.detail).toMatch(/^qty /);
    expect(error.body).toEqual({ detail: error.detail });
  });

  test("401", async () => {
    const stranger = createClient({ apiKey: "sk_live_nobody", ...plain, fetch: shop.fetch });
    const error = await failureOf(stranger.account.me());
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error.message).toBe(
      'Cannot call GET /v1/me: BunaiStore answered 401 "Invalid API key". Check the API key; the Telegram bot shows it.',
    );
  });

  test("402", async () => {
    expect(await failureOf(client.orders.place({ product_id: "PRD_unl1m", qty: 7_000 }))).toBeInstanceOf(
      InsufficientFundsError,
    );
  });

  test("403", async () => {
    await shop.levers["set-payment-method"]({ method: "ton", enabled: false });
    const error = await failureOf(client.topup.submit({ method: "ton", txid: "a".repeat(64) }));
    expect(error).toBeInstanceOf(PermissionError);
    expect(error.detail).toBe("Payment method disabled");
  });

  test("404", async () => {
    const error = await failureOf(client.orders.get("ORDnone"));
    expect(error).toBeInstanceOf(NotFoundError);
    expect(error).toMatchObject({ operation: "GET /v1/orders/{id}", detail: "Order not found" });
  });

  test("409", async () => {
    expect(await failureOf(client.orders.place({ product_id: "PRD_ajS8x", qty: 100 }))).toBeInstanceOf(ConflictError);
  });

  test("429, with the time to wait", async () => {
    const limited = createBunaistore();
    const caller = createClient({ apiKey: "sk_live_demo", ...plain, fetch: limited.fetch });
    for (let call = 0; call < 60; call += 1) await caller.account.me();
    await limited.world.advance("18s");
    const error = await failureOf(caller.account.me());
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ retryAfterMs: 42_000 });
    await limited.world.advance("42s");
    expect(await caller.account.me()).toMatchObject({ user_id: 12345678 });
  });

  test("500", async () => {
    await shop.levers["set-worker"]({ running: false });
    const error = await failureOf(client.topup.submit({ method: "binance", txid: "40123456789" }));
    expect(error).toBeInstanceOf(ServerError);
    expect(error).toMatchObject({ status: 500, detail: "Worker not initialized" });
    expect(error.message).toContain("Whether BunaiStore acted is unknown");
  });

  test("503", async () => {
    await shop.levers["set-maintenance"]({ on: true });
    expect(await failureOf(client.products.list())).toBeInstanceOf(UnavailableError);
  });

  test.each([
    [422, BadRequestError],
    [405, ShopError],
    [413, ShopError],
    [502, ServerError],
  ])("%i in the API's own form", async (status, kind) => {
    shop.world.faults.add({ then: { status, body: { detail: "no" } } });
    const error = await failureOf(client.account.me());
    expect([error.constructor, error.status, error.detail]).toEqual([kind, status, "no"]);
  });

  test("a 429 is a RateLimitError, whoever sent it", async () => {
    shop.world.faults.add({ then: { status: 429, body: "<h1>slow down</h1>", headers: { "Retry-After": "7" } } });
    expect(await failureOf(client.account.me())).toMatchObject({ name: "RateLimitError", retryAfterMs: 7_000 });
  });
});

describe("only a string in `detail` is BunaiStore's own form (B020)", () => {
  test.each([
    ["a proxy's page with `message`", { message: "Service Unavailable" }],
    ["a gateway's error", { message: "no Route matched with those values", request_id: "7" }],
    ["an empty text", { detail: "" }],
    ["no text", { detail: null, message: "Service Unavailable" }],
    ["a list", { detail: [{ loc: ["qty"] }] }],
    ["nothing", {}],
  ])("%s proves nothing: the order may have been placed", async (_what, body) => {
    for (const status of [402, 409, 422, 503]) {
      shop.world.faults.add({ operation: "POST /v1/orders", then: { status, body } });
      const result = await client.orders.purchase({ product_id: "PRD_ajS8x" }, { ref: crypto.randomUUID() });
      const error = { name: "UnexpectedResponseError", status, charged: "unknown", body };
      expect(result).toMatchObject({ outcome: "unknown", error });
    }
  });

  test("whatever other fields are present", async () => {
    const body = { detail: "Maintenance mode", message: "" };
    shop.world.faults.add({ operation: "POST /v1/orders", then: { status: 503, body } });
    expect(await client.orders.purchase({ product_id: "PRD_ajS8x" }, { ref: "inv:1" })).toMatchObject({
      outcome: "rejected",
      error: { name: "UnavailableError", detail: "Maintenance mode", charged: "no" },
    });
  });
});

describe("an answer that does not come from the API is an UnexpectedResponseError", () => {
  /** The error of a call whose request is answered with `response`. */
  async function failureAt(response: Response): Promise<BunaistoreError> {
    const answered = createClient({ apiKey: "sk_live_demo", ...plain, fetch: async () => response });
    return failureOf(answered.orders.place({ product_id: "PRD_XYZ" }));
  }

  test("200 with HTML", async () => {
    shop.world.faults.add({ then: { garbage: "html" } });
    const error = await failureOf(client.account.me());
    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(error.status).toBe(200);
    expect(error.body).toMatch(/^<!doctype html>/);
    expect(error.cause).toBeInstanceOf(SyntaxError);
    expect(error.message).toMatch(/answered 200 with \d+ characters of text\/html/);
  });

  test("200 with broken JSON", async () => {
    shop.world.faults.add({ then: { garbage: "json" } });
    expect(await failureOf(client.account.me())).toBeInstanceOf(UnexpectedResponseError);
  });

  test.each([200, 401, 402, 500, 503])("%i with an empty body", async (status) => {
    const error = await failureAt(new Response("", { status, headers: { "content-length": "0" } }));
    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(error.message).toContain(`answered ${status} with an empty body`);
    expect(await failureAt(new Response("", { status }))).toBeInstanceOf(UnexpectedResponseError);
  });

  test("204, if an answer is documented", async () => {
    expect(await failureAt(new Response(null, { status: 204 }))).toBeInstanceOf(UnexpectedResponseError);
  });

  test.each(["null", "42", '"success"'])("200 with %s, which is JSON but not an answer", async (body) => {
    expect(await failureAt(new Response(body))).toBeInstanceOf(UnexpectedResponseError);
  });

  test.each([403, 502, 503])("%i with a proxy's error page", async (status) => {
    const error = await failureAt(new Response("<h1>Just a moment...</h1>", { status }));
    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect([error.status, error.body]).toEqual([status, "<h1>Just a moment...</h1>"]);
  });

  test("a redirect, which is not followed", async () => {
    const error = await failureAt(new Response(null, { status: 307, headers: { location: "https://evil.example/" } }));
    expect(error).toBeInstanceOf(UnexpectedResponseError);
    expect(error.message).toContain("answered 307 with a redirect to https://evil.example/");
  });

  test("a redirect over a real connection sends neither the key nor the order to another host", async () => {
    const seen: (string | undefined)[] = [];
    const thief = createServer((request, response) => {
      seen.push(request.url);
      response.end("{}");
    });
    const elsewhere = `${await listen(thief)}/stolen`;
    const shopfront = createServer((_request, response) => response.writeHead(307, { location: elsewhere }).end());
    const redirected = createClient({ apiKey: "sk_live_demo", ...plain, baseUrl: await listen(shopfront) });
    const error = await failureOf(redirected.orders.place({ product_id: "PRD_XYZ" }));
    expect([error.name, error.status, seen]).toEqual(["UnexpectedResponseError", 307, []]);
    thief.close();
    shopfront.close();
  });
});

describe("a failed connection is a NetworkError", () => {
  test.each(["before", "after"] as const)("reset %s the work, with a cause and without a status", async (reset) => {
    shop.world.faults.add({ then: { reset } });
    const error = await failureOf(client.orders.place({ product_id: "PRD_ajS8x" }));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error).toMatchObject({ operation: "POST /v1/orders", status: undefined, code: "ECONNRESET" });
    expect(error.cause).toBeInstanceOf(TypeError);
    expect(error.message).toContain("Whether BunaiStore acted is unknown");
    expect((await client.account.me()).api_orders).toBe(reset === "before" ? 45 : 46);
  });

  test("cut off within the answer: the status is known", async () => {
    shop.world.faults.add({ then: { truncate: true } });
    const error = await failureOf(client.orders.place({ product_id: "PRD_ajS8x" }));
    expect(error).toBeInstanceOf(NetworkError);
    expect(error.status).toBe(200);
    expect(error.message).toContain("broke off within a 200 answer");
  });

  test("connection refused", async () => {
    const server = createServer();
    const baseUrl = await listen(server);
    await new Promise((resolve) => server.close(resolve));
    const lonely = createClient({ apiKey: "sk_live_demo", ...plain, baseUrl });
    const error = await failureOf(lonely.account.me());
    expect(error).toMatchObject({ name: "NetworkError", code: "ECONNREFUSED" });
    expect(error.message).toBe("Cannot call GET /v1/me: the connection failed (ECONNREFUSED). Try again later.");
  });

  test("raw fails in the same way", async () => {
    shop.world.faults.add({ then: { reset: "before" } });
    const asked = client.raw.GET("/v1/orders/{id}", { params: { path: { id: "ORDx8kLm2Qp" } } });
    expect(await failureOf(asked)).toMatchObject({ name: "NetworkError", operation: "GET /v1/orders/ORDx8kLm2Qp" });
  });

  test("a cause that is not an error, or is its own cause, is kept unchanged", async () => {
    const circular = new Error("round");
    circular.cause = circular;
    for (const cause of ["a text", circular]) {
      const failing = createClient({ apiKey: "sk_live_demo", ...plain, fetch: () => Promise.reject(cause) });
      const error = await failureOf(failing.account.me());
      expect([error.constructor, error.cause]).toEqual([NetworkError, cause]);
    }
  });
});

describe("telling errors apart", () => {
  test("no class matches instances of another in a chain of instanceof", () => {
    const tell = (error: ShopError): string => {
      if (error instanceof NotFoundError) return "not found";
      // If the compiler considered the classes equal, `error` would be `never` here.
      expectTypeOf(error).toExtend<ShopError>();
      expectTypeOf(error).not.toBeNever();
      if (error instanceof ConflictError) return "conflict";
      if (error instanceof RateLimitError) {
        expectTypeOf(error.retryAfterMs).toEqualTypeOf<number>();
        return "limited";
      }
      expectTypeOf(error.status).toEqualTypeOf<number | undefined>();
      return error.name;
    };
    const failure = { provider: "bunaistore", operation: "GET /v1/me" };
    expect(tell(new ConflictError("", failure))).toBe("conflict");
    expect(tell(new ShopError("", failure))).toBe("ShopError");
    expect(tell(new RateLimitError("", { ...failure, retryAfterMs: 1 }))).toBe("limited");
  });

  test("a logged error shows neither the body nor a key within it", async () => {
    shop.world.faults.add({ then: { garbage: "json" } });
    const error = await failureOf(client.developer.me());
    expect(error.body).toContain("sk_live_demo");
    expect(inspect(error, { depth: 5 }).replaceAll(/^ +at .*$/gm, "")).not.toContain("sk_live_demo");
    expect(JSON.stringify(error)).not.toContain("sk_live_demo");
  });
});
