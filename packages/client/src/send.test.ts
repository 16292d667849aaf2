import { expect, describe, test } from "vitest";

import type { ShopError } from "./errors/shop-error.ts";
import type { ClientEvent } from "./event.ts";
import { failedFetch, lemonade, openStand, refusal, type Deed } from "./lemonade.test-provider.ts";

const cup = Response.json({ id: "c1", size: "large" });
const html = new Response("<h1>Bad gateway</h1>", { status: 502, headers: { "content-type": "text/html" } });

/** A response whose body breaks off midway. */
function broken(status = 200): Response {
  const body = new ReadableStream({
    start: (stream) => {
      stream.enqueue(new TextEncoder().encode('{"id":'));
      stream.error(failedFetch("UND_ERR_SOCKET"));
    },
  });
  return new Response(body, { status });
}

/** A response of this many bytes, which it may declare in its headers. */
function sized(bytes: number, headers: Record<string, string> = {}): Response {
  return new Response(`{"balance":1}${" ".repeat(bytes - 13)}`, { headers });
}

async function failureOf(promise: Promise<unknown>): Promise<ShopError> {
  return promise.then(
    () => expect.fail("it succeeded"),
    (error: unknown) => error as ShopError,
  );
}

describe("the size of an answer", () => {
  const look = async (answer: Deed, maxResponseBytes = 1_000): Promise<unknown> =>
    openStand([answer], { maxResponseBytes }).ask("GET /v1/purse", {});

  test("may be exactly the maximum", async () => {
    expect(await look(sized(1_000))).toEqual({ balance: 1 });
    expect(await look(sized(1_000, { "content-length": "1000" }))).toEqual({ balance: 1 });
  });

  test("is limited by the bytes read, whatever the headers declare", async () => {
    for (const headers of [{}, { "content-length": "13" }]) {
      expect(await failureOf(look(sized(1_001, headers)))).toMatchObject({
        name: "UnexpectedResponseError",
        message:
          "Cannot call GET /v1/purse: Lemonade answered 200 with more than 1000 bytes. " +
          "Ask for less, or create the client with a larger maxResponseBytes.",
        charged: "no",
        status: 200,
        attempts: 1,
      });
    }
  });

  test("is checked before reading if it is declared", async () => {
    let pulled = 0;
    const body = new ReadableStream({ pull: () => void (pulled += 1) }, { highWaterMark: 0 });
    const answer = new Response(body, { headers: { "content-length": "1001" } });
    expect(await failureOf(look(() => answer))).toMatchObject({ name: "UnexpectedResponseError", attempts: 1 });
    expect(pulled).toBe(0);
  });

  test("ends the request once it exceeds the maximum", async () => {
    let signal: AbortSignal | undefined;
    await failureOf(
      look((request) => {
        signal = request.signal;
        return sized(1_001);
      }),
    );
    expect(signal?.aborted).toBe(true);
  });
});

describe("the verdict on a purchase, and how often it is sent", () => {
  const rows: readonly [string, Deed, string, string, number][] = [
    ["refused connection", failedFetch("ECONNREFUSED", "connect"), "NetworkError", "no", 4],
    ["unknown host", failedFetch("ENOTFOUND", "getaddrinfo"), "NetworkError", "no", 4],
    ["look-up that fails for now", failedFetch("EAI_AGAIN", "getaddrinfo"), "NetworkError", "no", 4],
    ["connection that takes too long", failedFetch("UND_ERR_CONNECT_TIMEOUT"), "NetworkError", "no", 4],
    ["unreachable host", failedFetch("EHOSTUNREACH", "connect"), "NetworkError", "no", 4],
    ["bad certificate", failedFetch("CERT_HAS_EXPIRED"), "NetworkError", "no", 4],
    ["reset", failedFetch("ECONNRESET", "read"), "NetworkError", "unknown", 1],
    ["time-out of the system while reading", failedFetch("ETIMEDOUT", "read"), "NetworkError", "unknown", 1],
    ["other side closed", failedFetch("UND_ERR_SOCKET"), "NetworkError", "unknown", 1],
    ["unknown code", failedFetch("EWHATEVER"), "NetworkError", "unknown", 1],
    ["failure without a code", new TypeError("terminated"), "NetworkError", "unknown", 1],
    ["silence", "silence", "TimeoutError", "unknown", 1],
    ["answer that breaks off", () => broken(), "NetworkError", "unknown", 1],
    ["refusal that breaks off", () => broken(402), "NetworkError", "unknown", 1],
    ["400", refusal(400), "BadRequestError", "no", 1],
    ["402", refusal(402), "InsufficientFundsError", "no", 1],
    ["404", refusal(404), "NotFoundError", "no", 1],
    ["409", refusal(409), "ConflictError", "no", 1],
    ["503 in the API's own form", refusal(503), "UnavailableError", "no", 1],
    ["401, which this provider does not document", refusal(401), "ShopError", "unknown", 1],
    ["418", refusal(418), "ShopError", "unknown", 1],
    ["408", refusal(408), "ShopError", "unknown", 1],
    ["500", refusal(500), "ServerError", "unknown", 1],
    ["502 with HTML", html, "UnexpectedResponseError", "unknown", 1],
    ["402 with an empty body", new Response("", { status: 402 }), "UnexpectedResponseError", "unknown", 1],
    ["402 with other JSON", Response.json({ ok: false }, { status: 402 }), "UnexpectedResponseError", "unknown", 1],
    ["503 with HTML", new Response("<h1>", { status: 503 }), "UnexpectedResponseError", "unknown", 1],
    [
      "307",
      new Response(null, { status: 307, headers: { location: "https://evil.example" } }),
      "UnexpectedResponseError",
      "unknown",
      1,
    ],
    ["200 with HTML", new Response("<h1>"), "UnexpectedResponseError", "unknown", 1],
    ["200 without an id", Response.json({ size: "large" }), "UnexpectedResponseError", "unknown", 1],
    ["200 that is too large", () => sized(10 * 1024 * 1024 + 1), "UnexpectedResponseError", "unknown", 1],
    ["204", new Response(null, { status: 204 }), "UnexpectedResponseError", "unknown", 1],
    ["429", refusal(429, { "retry-after": "2" }), "RateLimitError", "no", 4],
    [
      "429 with HTML",
      new Response("<h1>", { status: 429, headers: { "retry-after": "0" } }),
      "RateLimitError",
      "no",
      4,
    ],
  ];
  test.each(rows)("%s", async (_what, deed, name, charged, attempts) => {
    const { ask, sent } = openStand([deed]);
    const error = await failureOf(ask("POST /v1/cups", { body: { size: "large" } }));
    expect([error.name, error.charged, error.attempts, sent.length]).toEqual([name, charged, attempts, attempts]);
    expect(error).toMatchObject({ provider: "lemonade", operation: "POST /v1/cups" });
  });

  test("several addresses that all refuse prove that nothing was sent; one that resets does not", async () => {
    const at = (...codes: readonly [string, string][]): Error => {
      const errors = codes.map(([code, syscall]) => Object.assign(new Error(code), { code, syscall }));
      return new TypeError("fetch failed", {
        cause: Object.assign(new AggregateError(errors), { code: "ECONNREFUSED" }),
      });
    };
    const refused = openStand([at(["ECONNREFUSED", "connect"], ["ENETUNREACH", "connect"]), cup]);
    await expect(refused.ask("POST /v1/cups", { body: { size: "large" } })).resolves.toMatchObject({ id: "c1" });
    const reset = openStand([at(["ECONNREFUSED", "connect"], ["ECONNRESET", "read"]), cup]);
    const error = await failureOf(reset.ask("POST /v1/cups", { body: { size: "large" } }));
    expect([error.charged, reset.sent.length]).toEqual(["unknown", 1]);
  });

  test("what charges nothing says so, and is still not retried", async () => {
    const { ask, sent } = openStand([failedFetch("ECONNRESET", "read")]);
    const error = await failureOf(ask("DELETE /v1/sign", {}));
    expect([error.charged, sent.length]).toEqual(["no", 1]);
  });
});

describe("a look-up", () => {
  test.each([
    ["reset", failedFetch("ECONNRESET", "read")],
    ["broken answer", () => broken()],
    ["500", refusal(500)],
    ["502 with HTML", html],
    ["200 with HTML", new Response("<h1>")],
    ["429", refusal(429, { "retry-after": "1" })],
  ] as const)("is retried after %s", async (_what, deed) => {
    const { ask, sent } = openStand([deed, deed, cup]);
    await expect(ask("GET /v1/cups/{id}", { path: { id: "c1" } })).resolves.toEqual({ id: "c1", size: "large" });
    expect(sent).toHaveLength(3);
  });

  test.each([
    ["404", refusal(404)],
    ["403 with HTML", new Response("<h1>", { status: 403 })],
    ["307", new Response(null, { status: 307 })],
    ["503 in the API's own form", refusal(503)],
  ])("is not retried after %s", async (_what, deed) => {
    const { ask, sent } = openStand([deed]);
    expect((await failureOf(ask("GET /v1/cups/{id}", { path: { id: "c1" } }))).charged).toBe("no");
    expect(sent).toHaveLength(1);
  });

  test("waits a random time up to a bound that doubles", async () => {
    const { ask, timers } = openStand([refusal(500)]);
    await failureOf(ask("GET /v1/purse", {}));
    expect(timers.jumps).toEqual([250, 750, 1_750]);
  });

  test.each([
    ["seconds", "7", 7_000],
    ["a date", "Thu, 01 Jan 1970 00:00:09 GMT", 9_000],
    ["a date that is over", "Thu, 01 Jan 1960 00:00:09 GMT", 0],
  ])("waits as long as Retry-After says: %s", async (_what, header, ms) => {
    const { ask, timers } = openStand([refusal(429, { "retry-after": header }), Response.json({ balance: 1 })]);
    await ask("GET /v1/purse", {});
    expect(timers.now()).toBe(ms);
  });

  test.each([["1e9"], ["99999999999"], ["soon"], ["-5"], [undefined]])(
    "a Retry-After of %s counts as a minute, which exceeds the call's time limit",
    async (header) => {
      const { ask, timers, sent } = openStand([refusal(429, header === undefined ? {} : { "retry-after": header })]);
      const error = await failureOf(ask("GET /v1/purse", {}));
      expect(error).toMatchObject({ name: "RateLimitError", retryAfterMs: 60_000, attempts: 1 });
      expect([timers.now(), sent.length]).toEqual([0, 1]);
    },
  );

  test("the retry budget limits the retries of all calls together", async () => {
    const { ask, sent } = openStand([refusal(500)]);
    await Promise.all(Array.from({ length: 10 }, async () => failureOf(ask("GET /v1/purse", {}))));
    expect(sent).toHaveLength(10 + 10);
  });
});

describe("the deadline", () => {
  test("an attempt that times out is retried", async () => {
    const { ask, sent, timers } = openStand(["silence", Response.json({ balance: 1 })]);
    await expect(ask("GET /v1/purse", {})).resolves.toEqual({ balance: 1 });
    expect([sent.length, timers.jumps[0]]).toEqual([2, 30_000]);
  });

  test("also covers the whole call and a body that stalls", async () => {
    const drip = (): Response => {
      const body = new ReadableStream({ start: (stream) => stream.enqueue(new TextEncoder().encode("{")) });
      return new Response(body);
    };
    const { ask, timers } = openStand([drip]);
    const error = await failureOf(ask("POST /v1/cups", { body: { size: "large" } }, { timeoutMs: 5_000 }));
    expect(error).toMatchObject({ name: "TimeoutError", phase: "body", status: 200, charged: "unknown" });
    expect(error.message).toContain(": its time was over after 5000 ms within a 200 answer.");
    expect(timers.now()).toBe(5_000);
  });
});

describe("a signal", () => {
  test("that is already aborted prevents the call from being sent", async () => {
    const { ask, sent } = openStand([cup]);
    const reason = new Error("the customer left");
    const error = await failureOf(ask("POST /v1/cups", { body: { size: "s" } }, { signal: AbortSignal.abort(reason) }));
    expect(error).toMatchObject({ name: "AbortedError", charged: "no", cause: reason, attempts: 0 });
    expect(sent).toEqual([]);
  });

  test("ends a call in flight, even if `fetch` ignores it", async () => {
    const leaving = new AbortController();
    const { ask } = openStand([
      () => {
        leaving.abort();
        return new Promise<Response>(() => {});
      },
    ]);
    const error = await failureOf(ask("POST /v1/cups", { body: { size: "s" } }, { signal: leaving.signal }));
    expect(error).toMatchObject({ name: "AbortedError", charged: "unknown", attempts: 1 });
  });

  test("ends the wait before a retry, when nothing is in flight", async () => {
    const leaving = new AbortController();
    const onEvent = ({ type }: ClientEvent): void => {
      if (type === "retrying") leaving.abort();
    };
    const { ask, sent } = openStand([refusal(429, { "retry-after": "5" })], { onEvent });
    const error = await failureOf(ask("POST /v1/cups", { body: { size: "s" } }, { signal: leaving.signal }));
    expect(error).toMatchObject({ name: "AbortedError", charged: "no", attempts: 1 });
    expect(error.message).toContain("Nothing was done: call it again when you want it.");
    expect(sent).toHaveLength(1);
  });

  test("keeps no listeners of finished calls", async () => {
    const { signal } = new AbortController();
    const counts = { added: 0, removed: 0 };
    const add = signal.addEventListener.bind(signal);
    const remove = signal.removeEventListener.bind(signal);
    signal.addEventListener = (...args: Parameters<typeof add>) => ((counts.added += 1), add(...args));
    signal.removeEventListener = (...args: Parameters<typeof remove>) => ((counts.removed += 1), remove(...args));
    const { ask } = openStand([Response.json({ balance: 1 })]);
    for (let call = 0; call < 50; call += 1) await ask("GET /v1/purse", {}, { signal });
    expect(counts.added).toBeGreaterThanOrEqual(50);
    expect(counts.removed).toBe(counts.added);
  });
});

describe("each attempt", () => {
  test("is a new request with the whole body, follows no redirect, and closes its connection if it may change something", async () => {
    const { ask, sent } = openStand([failedFetch("ECONNREFUSED", "connect"), cup]);
    await ask("POST /v1/cups", { body: { size: "large" } });
    expect(sent[0]).not.toBe(sent[1]);
    for (const request of sent) {
      expect([request.redirect, request.headers.get("connection"), request.headers.get("x-key")]).toEqual([
        "manual",
        "close",
        "key_secret",
      ]);
    }
    expect(await Promise.all(sent.map((request) => request.json()))).toEqual([{ size: "large" }, { size: "large" }]);
  });

  test("of a look-up may share a connection", async () => {
    const { ask, sent } = openStand([Response.json({ balance: 1 })]);
    await ask("GET /v1/purse", {});
    expect(sent[0]?.headers.get("connection")).toBeNull();
  });
});

describe("the limits", () => {
  const provider = {
    ...lemonade,
    limits: [
      { count: 2, windowMs: 60_000, covers: "POST " },
      { count: 3, windowMs: 60_000 },
    ],
  };

  test("are kept by waiting, with one bucket for each", async () => {
    const { ask, timers, sent } = openStand([cup], { provider, totalMs: 120_000 });
    const times: number[] = [];
    for (let call = 0; call < 5; call += 1) {
      await ask("POST /v1/cups", { body: { size: "s" } });
      times.push(timers.now());
    }
    expect(times).toEqual([0, 0, 61_000, 61_000, 122_000]);
    expect(sent).toHaveLength(5);
  });

  test("reject a call before it is sent if it would have to wait past its deadline", async () => {
    const { ask, sent, timers } = openStand([cup], { provider });
    await ask("POST /v1/cups", { body: { size: "s" } });
    await ask("POST /v1/cups", { body: { size: "s" } });
    const error = await failureOf(ask("POST /v1/cups", { body: { size: "s" } }));
    expect(error).toMatchObject({ name: "RateLimitError", attempts: 0, charged: "no" });
    expect([sent.length, timers.now()]).toEqual([2, 0]);
  });

  test("of another kind of operation do not delay a call", async () => {
    const { ask, timers } = openStand([cup], { provider });
    await ask("POST /v1/cups", { body: { size: "s" } });
    await ask("POST /v1/cups", { body: { size: "s" } });
    await ask("GET /v1/cups/{id}", { path: { id: "c1" } });
    expect(timers.now()).toBe(0);
  });

  test("can be left to the provider", async () => {
    const { ask, timers, sent } = openStand([cup], { provider, limits: "off" });
    for (let call = 0; call < 5; call += 1) await ask("POST /v1/cups", { body: { size: "s" } });
    expect([sent.length, timers.now()]).toEqual([5, 0]);
  });
});

describe("the events", () => {
  test("report attempts, answers and retries, without key, body or URL", async () => {
    const events: ClientEvent[] = [];
    const { ask } = openStand([refusal(500), cup], { onEvent: (event) => events.push(event) });
    await ask("GET /v1/cups/{id}", { path: { id: "c1" } });
    expect(events.map((event) => event.type)).toEqual(["sent", "answered", "retrying", "sent", "answered"]);
    expect(JSON.stringify(events)).not.toMatch(/key_secret|c1|large|lemonade\.example/);
  });

  test("include bodies and URLs if asked, but never the key", async () => {
    const events: ClientEvent[] = [];
    const { ask } = openStand([cup], { onEvent: (event) => events.push(event), revealBodies: true });
    await ask("POST /v1/cups", { body: { size: "large" } });
    expect(events[0]).toMatchObject({ url: "https://api.lemonade.example/v1/cups", body: '{"size":"large"}' });
    expect(JSON.stringify(events)).not.toContain("key_secret");
  });

  test("do not fail a call if their listener throws", async () => {
    const onEvent = (): never => {
      throw new Error("the disk is full");
    };
    const { ask } = openStand([cup], { onEvent });
    await expect(ask("POST /v1/cups", { body: { size: "s" } })).resolves.toMatchObject({ id: "c1" });
  });
});
