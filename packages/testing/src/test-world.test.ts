import { bunaistore } from "@vitrine/mock-bunaistore";
import { padington } from "@vitrine/mock-padington";
import { describe, expect, test } from "vitest";

import type { Receive } from "./inbox.ts";
import { createTestWorld } from "./test-world.ts";

const headers = { "x-api-key": "sk_live_demo" };
const order = { method: "POST", headers, body: JSON.stringify({ product_id: "PRD_ajS8x", qty: 1 }) };

describe("the network of a test", () => {
  test("reaches the mocks at the real URLs and at your base URLs", async () => {
    const world = createTestWorld({
      providers: { bunaistore, padington },
      baseUrls: { bunaistore: "http://shop.internal:8080/bunai/" },
    });
    for (const base of ["https://api.bunaistore.shop", "http://shop.internal:8080/bunai"]) {
      expect(await (await world.fetch(`${base}/v1/me`, { headers })).json()).toMatchObject({ user_id: 12345678 });
    }
    const balance = await world.fetch("https://api.padington.com/v1/balance", {
      headers: { authorization: "Bearer pad_live_demo" },
    });
    expect(balance.status).toBe(200);
  });

  test("fails calls to any other URL", async () => {
    const world = createTestWorld({ providers: { bunaistore } });
    await expect(world.fetch("https://api.bunaistore.shop.example/v1/me")).rejects.toThrow(
      "Cannot call https://api.bunaistore.shop.example/v1/me: nothing answers there in this test.",
    );
    await expect(world.fetch("https://api.padington.com/v1/balance")).rejects.toThrow(TypeError);
  });

  test("normalises base URLs and supports nested ones", async () => {
    const world = createTestWorld({
      providers: { bunaistore, padington },
      baseUrls: { bunaistore: "http://Gateway.Internal:80", padington: "http://gateway.internal/padington/" },
    });
    expect((await world.fetch("http://gateway.internal/v1/me", { headers })).status).toBe(200);
    const balance = await world.fetch("http://GATEWAY.internal:80/padington/v1/balance", {
      headers: { authorization: "Bearer pad_live_demo" },
    });
    expect(balance.status).toBe(200);
  });

  test("refuses the same base URL for two providers", () => {
    const baseUrls = { bunaistore: "http://localhost:4000", padington: "http://localhost:4000/" };
    expect(() => createTestWorld({ providers: { bunaistore, padington }, baseUrls })).toThrow(
      new RangeError(
        "Cannot tell bunaistore from padington: both are at http://localhost:4000. Give each its own base URL.",
      ),
    );
  });

  test("refuses a base URL for a provider that is not in the world", () => {
    const baseUrls = { padington: "http://localhost" } as object;
    expect(() => createTestWorld({ providers: { bunaistore }, baseUrls })).toThrow(
      'Cannot take the base URL of "padington"',
    );
  });
});

test("a snapshot can be restored in its own world or in another test's, with the same keys", async () => {
  const one = createTestWorld({ providers: { bunaistore } });
  await one.bunaistore.levers["set-webhook"]({ user_id: 12345678, url: one.inbox.url });
  const start = await one.snapshot();
  const buy = async ({ fetch }: typeof one): Promise<string> =>
    (await fetch("https://api.bunaistore.shop/v1/orders", order)).text();
  const bought = await buy(one);
  const other = createTestWorld({ providers: { bunaistore }, name: "other", seed: 7 });
  await other.restore(start);
  expect(await buy(other)).toBe(bought);
  await other.settled();
  expect(other.inbox.webhooks).toHaveLength(2);
  await one.restore(start);
  expect(await buy(one)).toBe(bought);
});

describe("the inbox", () => {
  test("receives every webhook for this machine, whatever its URL", async () => {
    const world = createTestWorld({ providers: { bunaistore } });
    await world.bunaistore.levers["set-webhook"]({ user_id: 12345678, url: world.inbox.url });
    await world.fetch("https://api.bunaistore.shop/v1/orders", order);
    await world.settled();
    expect(world.inbox.webhooks.map(({ json }) => (json as { readonly event: string }).event)).toEqual([
      "order_placed",
      "balance_updated",
    ]);
    expect(world.inbox.webhooks[0]?.headers["x-webhook-signature"]).toMatch(/^[0-9a-f]{64}$/);
  });

  test("passes webhooks to the receiver under test and uses its response", async () => {
    const world = createTestWorld({ providers: { bunaistore } });
    await world.bunaistore.levers["set-webhook"]({ user_id: 12345678, url: "http://127.0.0.1:3000/hooks" });
    const statuses = [500, 200];
    const seen: string[] = [];
    world.inbox.forwardTo(async (request) => {
      seen.push(`${request.method} ${request.url} ${(await request.text()).length > 0}`);
      return new Response(null, { status: statuses.shift() ?? 200 });
    });
    await world.fetch("https://api.bunaistore.shop/v1/orders", order);
    await world.advance("5s");
    expect(seen).toEqual(Array.from({ length: 3 }, () => "POST http://127.0.0.1:3000/hooks true"));
    expect((await world.deliveries()).map(({ state, attempts }) => [state, attempts.length])).toEqual([
      ["delivered", 2],
      ["delivered", 1],
    ]);
  });

  test.for([
    ["nothing", undefined],
    ["something else than a Response", { ok: true }],
  ] as const)("counts a receiver that returns %s as one that could not be reached", async ([, given]) => {
    const receive = async (): Promise<Response> => given as unknown as Response;
    const world = createTestWorld({ providers: { bunaistore }, receive });
    await world.bunaistore.levers["set-webhook"]({ user_id: 12345678, url: world.inbox.url });
    await world.fetch("https://api.bunaistore.shop/v1/orders", order);
    await world.advance("1m");
    const [delivery] = await world.deliveries();
    expect(delivery).toMatchObject({ state: "failed" });
    expect(delivery?.attempts[0]?.error).toMatch(
      /^the receiver returned (nothing|an object) and no Response: return one/,
    );
    expect(world.inbox.webhooks).toEqual([]);
  });

  test("counts a receiver that does not respond in time as unreachable", async () => {
    const receive = (): Promise<Response> => new Promise(() => undefined);
    const world = createTestWorld({ providers: { bunaistore }, receive, webhookTimeoutMs: 5 });
    await world.bunaistore.levers["set-webhook"]({ user_id: 12345678, url: world.inbox.url });
    await world.fetch("https://api.bunaistore.shop/v1/orders", order);
    await world.advance("1m");
    const [delivery] = await world.deliveries();
    expect(delivery).toMatchObject({ state: "failed" });
    expect(delivery?.attempts[0]?.error).toBe("the receiver did not answer within 5 ms");
  });

  test("refuses a receiver that is not a function", () => {
    const world = createTestWorld({ providers: { bunaistore } });
    expect(() => world.inbox.forwardTo("http://localhost:3000/hooks" as unknown as Receive)).toThrow(
      'Cannot forward webhooks: the receiver is "http://localhost:3000/hooks". Pass a function from a Request to a Response.',
    );
  });

  test("counts a receiver that throws as unreachable", async () => {
    const receive = (): never => {
      throw new Error("no database");
    };
    const world = createTestWorld({ providers: { bunaistore }, receive });
    await world.bunaistore.levers["set-webhook"]({ user_id: 12345678, url: world.inbox.url });
    await world.fetch("https://api.bunaistore.shop/v1/orders", order);
    await world.advance("1m");
    const [delivery] = await world.deliveries();
    expect(delivery).toMatchObject({ state: "failed" });
    expect(delivery?.attempts[0]?.error).toBe("the receiver threw: no database");
  });
});
