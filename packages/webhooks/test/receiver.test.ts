import fc from "fast-check";
import { describe, expect, test, vi } from "vitest";

import {
  receiver,
  sign,
  signedRequest,
  WebhookPayloadError,
  WebhookSignatureError,
  WebhookTooLargeError,
  type Delivery,
  type ReceiverSettings,
  type WebhookScheme,
} from "../src/index.ts";
import { lemonade as scheme, secret, squeezed, type LemonadeEvents, type UnknownLemonade } from "./lemonade.ts";

const url = "http://localhost/webhooks";

function open(settings: Partial<ReceiverSettings> = {}) {
  const errors: unknown[] = [];
  const webhooks = receiver({ scheme, secrets: secret, onError: (error) => void errors.push(error), ...settings });
  const send = async (event: object | string): Promise<Response> =>
    webhooks.handle(await signedRequest(event, { scheme, secret }));
  return { webhooks, send, errors };
}

describe("a valid delivery", () => {
  test("is handled by its name, with its key, and acknowledged", async () => {
    const { webhooks, send } = open();
    const handler = vi.fn<(event: object, delivery: Delivery) => void>();
    webhooks.on("squeezed", handler).on("drunk", () => expect.unreachable());

    const response = await send(squeezed("a:1", 7));
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/json"]);
    expect(await response.text()).toBe('{"status":"ok"}');
    expect(handler.mock.calls).toEqual([[squeezed("a:1", 7), { name: "squeezed", key: "lemonade:squeezed:a%3A1:7" }]]);
  });

  test("is answered only after its handler has finished", async () => {
    const { webhooks, send } = open();
    const steps: string[] = [];
    webhooks.on("squeezed", async () => {
      await new Promise((resolve) => setImmediate(resolve));
      steps.push("handled");
    });
    await send(squeezed("1"));
    steps.push("answered");
    expect(steps).toEqual(["handled", "answered"]);
  });

  test("is acknowledged without a handler, and handled once there is one", async () => {
    const { webhooks, send } = open();
    expect((await send(squeezed("1"))).status).toBe(200);
    const handler = vi.fn<(event: object, delivery: Delivery) => void>();
    webhooks.on("squeezed", handler);
    expect((await send(squeezed("1"))).status).toBe(200);
    expect(handler).toHaveBeenCalledOnce();
  });

  test("is verified with any of several secrets", async () => {
    const { send } = open({ secrets: ["new_key", secret] });
    expect((await send(squeezed("1"))).status).toBe(200);
  });

  test("may come through a custom adapter: text, bytes, or a function that reads them", async () => {
    const { webhooks } = open();
    const text = JSON.stringify(squeezed("1"));
    const headers = { "x-lemon-signature": await sign(text, secret) };
    for (const rawBody of [text, new TextEncoder().encode(text), async () => text]) {
      expect(await webhooks.answer({ method: "POST", headers, rawBody })).toEqual({
        status: 200,
        headers: { "content-type": "application/json" },
        body: '{"status":"ok"}',
      });
    }
  });
});

describe("an unknown event", () => {
  test.each(["melted", "constructor", "__proto__", "toString"])("named %s is acknowledged", async (name) => {
    const { send, errors } = open();
    expect((await send(`{"event":${JSON.stringify(name)}}`)).status).toBe(200);
    expect(errors).toEqual([]);
  });

  test("goes to the handler of unknown events each time it comes", async () => {
    const { webhooks, send } = open();
    const handler = vi.fn<(event: object, delivery: Delivery) => void>();
    webhooks.onUnknown(handler);
    await send({ event: "melted", at: 30 });
    await send({ event: "melted", at: 30 });
    await send(squeezed("1"));
    expect(handler.mock.calls).toEqual(
      Array.from({ length: 2 }, () => [
        { event: "melted", at: 30 },
        { name: "melted", key: undefined },
      ]),
    );
  });

  test("is answered 500 if its handler fails", async () => {
    const { webhooks, send } = open();
    webhooks.onUnknown(() => {
      throw new Error("no ice");
    });
    expect((await send({ event: "melted" })).status).toBe(500);
  });
});

describe("a test request from the dashboard", () => {
  const body = '{"event":"tried"}';

  test("is acknowledged with a signature, and handled", async () => {
    const { webhooks, send } = open();
    const handler = vi.fn<(event: object, delivery: Delivery) => void>();
    webhooks.on("tried", handler);
    expect((await send(body)).status).toBe(200);
    expect(handler).toHaveBeenCalledOnce();
  });

  test("is acknowledged but not handled without one", async () => {
    const { webhooks, errors } = open();
    webhooks.on("tried", () => expect.unreachable());
    const response = await webhooks.handle(new Request(url, { method: "POST", body }));
    expect([response.status, await response.text(), errors]).toEqual([200, '{"status":"ok"}', []]);
  });

  test("is refused with a wrong signature, or if the provider signs it", async () => {
    const { webhooks } = open();
    const headers = { "X-Lemon-Signature": await sign(body, "other_key") };
    expect((await webhooks.handle(new Request(url, { method: "POST", body, headers }))).status).toBe(401);

    const strict: WebhookScheme<LemonadeEvents, UnknownLemonade> = { ...scheme, unsigned: [] };
    const answer = await receiver({ scheme: strict, secrets: secret, onError: () => {} }).answer({
      method: "POST",
      headers: {},
      rawBody: body,
    });
    expect(answer.status).toBe(401);
  });
});

describe("an invalid delivery", () => {
  test.each([
    ["without a signature", {}],
    ["with a malformed one", { "X-Lemon-Signature": "abc" }],
    ["with a wrong one", { "X-Lemon-Signature": "0".repeat(64) }],
  ])("%s is answered 401, always with the same answer", async (_what, headers) => {
    const { webhooks, errors } = open();
    webhooks.on("squeezed", () => expect.unreachable());
    for (const body of [JSON.stringify(squeezed("1")), "not json"]) {
      const response = await webhooks.handle(new Request(url, { method: "POST", headers, body }));
      expect([response.status, await response.text()]).toEqual([401, '{"status":"invalid_signature"}']);
    }
    expect(errors.every((error) => error instanceof WebhookSignatureError)).toBe(true);
    expect(errors).toHaveLength(2);
  });

  test.each([
    "not json",
    "",
    "null",
    "{}",
    '{"event":7}',
    '{"event":"squeezed"}',
    '{"event":"squeezed","lemon":null,"glass":1}',
    '{"event":"squeezed","lemon":{"id":""},"glass":1}',
    '{"event":"squeezed","lemon":{"id":{"no":1}},"glass":1}',
    '{"event":"squeezed","lemon":{"id":true},"glass":1}',
    '{"event":"squeezed","lemon":{"id":"1"}}',
    '{"event":"squeezed","lemon":{"id":"1"},"glass":null}',
  ])("%j is answered 400 although it is signed", async (payload) => {
    const { webhooks, send, errors } = open();
    webhooks.on("squeezed", () => expect.unreachable());
    const response = await send(payload);
    expect([response.status, await response.text()]).toEqual([400, '{"status":"invalid_data"}']);
    expect(errors).toEqual([expect.any(WebhookPayloadError)]);
  });

  test.each(["GET", "PUT", "DELETE", "OPTIONS", "HEAD"])("%s is answered 405", async (method) => {
    const { webhooks, errors } = open();
    const response = await webhooks.handle(new Request(url, { method }));
    expect([response.status, response.headers.get("allow"), errors]).toEqual([405, "POST", []]);
  });

  test("is refused and never throws, whatever it contains", async () => {
    const { webhooks } = open();
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), fc.uint8Array(), async (signature, rawBody) => {
        const headers = { "x-lemon-signature": signature };
        expect((await webhooks.answer({ method: "POST", headers, rawBody })).status).toBe(401);
      }),
    );
  });
});

describe("a large body", () => {
  const event = JSON.stringify(squeezed("x".repeat(100)));

  test("is accepted up to the limit", async () => {
    expect((await open({ bodyLimit: event.length }).send(event)).status).toBe(200);
  });

  test("is answered 413 beyond it by every adapter, with or without a declared length", async () => {
    const { webhooks, send, errors } = open({ bodyLimit: event.length - 1 });
    expect((await send(event)).status).toBe(413);

    const headers = { "content-length": String(event.length) };
    const announced = new Request(url, { method: "POST", body: event, headers });
    expect((await webhooks.handle(announced)).status).toBe(413);
    expect(announced.bodyUsed).toBe(false);

    expect((await webhooks.answer({ method: "POST", headers: {}, rawBody: event })).status).toBe(413);
    expect(errors).toHaveLength(3);
    expect(errors.every((error) => error instanceof WebhookTooLargeError)).toBe(true);
    expect(errors[0]).toMatchObject({ limit: event.length - 1 });
  });

  test("is not read beyond the limit", async () => {
    const { webhooks } = open({ bodyLimit: 1_000 });
    let read = 0;
    let isCancelled = false;
    const endless = new ReadableStream<Uint8Array>({
      pull: (controller) => {
        read += 100;
        controller.enqueue(new Uint8Array(100));
      },
      cancel: () => void (isCancelled = true),
    });
    const request = new Request(url, { method: "POST", body: endless, duplex: "half" });
    expect((await webhooks.handle(request)).status).toBe(413);
    expect(isCancelled).toBe(true);
    expect(read).toBeLessThan(2_000);
  });
});

describe("a body that was already read", () => {
  test("is answered 500, and the error says what to do", async () => {
    const { webhooks, errors } = open();
    const request = await signedRequest(squeezed("1"), { scheme, secret });
    await request.json();
    expect((await webhooks.handle(request)).status).toBe(500);
    expect(errors).toEqual([
      new TypeError(
        "Cannot receive a webhook: its body has been read already. Pass the request before anything reads it, or a clone of it.",
      ),
    ]);
  });

  test("is answered 500 if it was also parsed", async () => {
    const { webhooks, errors } = open();
    const rawBody = squeezed("1") as unknown as string;
    expect((await webhooks.answer({ method: "POST", headers: {}, rawBody })).status).toBe(500);
    expect(String(errors)).toMatch(/^TypeError: Cannot receive a webhook: the body is of type Object/);
  });
});

describe("a configuration mistake throws at once", () => {
  test.each([[""], [" "], [[]], [[secret, ""]], [undefined]])("%j as the secrets", (secrets) => {
    expect(() => receiver({ scheme, secrets: secrets as string })).toThrow("Cannot receive a webhook: ");
  });

  test("an unknown name", () => {
    expect(() => open().webhooks.on("squeeezed" as "squeezed", () => {})).toThrow(
      'Cannot handle "squeeezed": Lemonade sends no such event. Use onUnknown, or one of squeezed, drunk, tried.',
    );
    expect(() => open().webhooks.on("toString" as "squeezed", () => {})).toThrow("Lemonade sends no such event");
  });

  test("a second handler", () => {
    const { webhooks } = open();
    webhooks.on("drunk", () => {}).onUnknown(() => {});
    expect(() => webhooks.on("drunk", () => {})).toThrow(
      "Cannot handle drunk: there is a handler. Call both from one.",
    );
    expect(() => webhooks.onUnknown(() => {})).toThrow("Cannot handle unknown events: there is a handler.");
  });
});

test("without onError, errors are printed", async () => {
  const print = vi.spyOn(console, "error").mockImplementation(() => {});
  const webhooks = receiver({ scheme, secrets: secret });
  await webhooks.answer({ method: "POST", headers: {}, rawBody: "{}" });
  expect(print.mock.calls).toEqual([[expect.any(WebhookSignatureError)]]);
  print.mockRestore();
});

test("an onError that throws does not keep the sender from its answer", async () => {
  const print = vi.spyOn(console, "error").mockImplementation(() => {});
  const failure = new Error("the log is away");
  const { webhooks, send } = open({
    onError: () => {
      throw failure;
    },
  });
  const noSugar = new Error("no sugar");
  let calls = 0;
  webhooks.on("squeezed", () => {
    calls += 1;
    if (calls === 1) throw noSugar;
  });
  expect([(await send(squeezed("1"))).status, (await send(squeezed("1"))).status]).toEqual([500, 200]);
  expect(print.mock.calls).toEqual([[failure, noSugar]]);
  print.mockRestore();
});

describe("a signed request", () => {
  test("is what the provider would send: compact JSON, or the exact text", async () => {
    const request = await signedRequest({ event: "drunk" }, { scheme, secret });
    expect([request.method, request.url, request.headers.get("content-type")]).toEqual([
      "POST",
      url,
      "application/json",
    ]);
    const body = await request.text();
    expect([body, request.headers.get("x-lemon-signature")]).toEqual(['{"event":"drunk"}', await sign(body, secret)]);

    const spaced = await signedRequest('{ "event": "drunk" }', { scheme, secret, url: "http://localhost:3000/hook" });
    expect([spaced.url, await spaced.text()]).toEqual(["http://localhost:3000/hook", '{ "event": "drunk" }']);
  });
});
