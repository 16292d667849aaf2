import { createServer, request as send, type IncomingMessage, type Server } from "node:http";
import type { AddressInfo } from "node:net";

import { serve } from "@hono/node-server";
import express from "express";
import fastify from "fastify";
import { Hono } from "hono";
import { afterEach, describe, expect, test } from "vitest";

import { receiver, sign, type WebhookReceiver } from "../src/index.ts";
import { nodeListener, type NodeRequest } from "../src/node.ts";
import { lemonade as scheme, secret, squeezed, type LemonadeEvents, type UnknownLemonade } from "./lemonade.ts";
import { settle } from "./manual-clock.ts";

type Webhooks = WebhookReceiver<LemonadeEvents, UnknownLemonade>;

/** Serves `/webhooks` on a free loopback port. */
type Door = (webhooks: Webhooks) => Promise<string>;

const cleanUps: (() => unknown)[] = [];
afterEach(async () => {
  for (const cleanUp of cleanUps.splice(0).toReversed()) await cleanUp();
});

async function listening(server: Server): Promise<string> {
  if (!server.listening) await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", () => resolve()));
  cleanUps.push(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/webhooks`;
}

const doors: Readonly<Record<string, Door>> = {
  "node:http": (webhooks) => listening(createServer(nodeListener(webhooks))),

  "Express, before its parser": (webhooks) => {
    const app = express();
    app.post("/webhooks", nodeListener(webhooks));
    app.use(express.json());
    return listening(createServer(app));
  },

  "Express, with express.raw": (webhooks) => {
    const app = express();
    app.post("/webhooks", express.raw({ type: "application/json" }), nodeListener(webhooks));
    return listening(createServer(app));
  },

  "Express, with express.json that keeps rawBody": (webhooks) => {
    const app = express();
    app.use(express.json({ verify: (request, _response, bytes) => void Object.assign(request, { rawBody: bytes }) }));
    app.post("/webhooks", nodeListener(webhooks));
    return listening(createServer(app));
  },

  "Fastify, with a parser that leaves the body alone": async (webhooks) => {
    const app = fastify();
    const listener = nodeListener(webhooks);
    app.addContentTypeParser("application/json", (_request, _payload, done) => done(null));
    app.post("/webhooks", (request, reply) => {
      reply.hijack();
      listener(request.raw, reply.raw);
    });
    await app.ready();
    return listening(app.server);
  },

  "Fastify, with a parser that keeps the bytes": async (webhooks) => {
    const app = fastify();
    const listener = nodeListener(webhooks);
    app.addContentTypeParser("application/json", { parseAs: "buffer" }, (_request, body, done) => done(null, body));
    app.post("/webhooks", (request, reply) => {
      reply.hijack();
      listener(Object.assign(request.raw, { body: request.body }) as NodeRequest, reply.raw);
    });
    await app.ready();
    return listening(app.server);
  },

  Hono: async (webhooks) => {
    const app = new Hono();
    app.post("/webhooks", (context) => webhooks.handle(context.req.raw));
    const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }) as Server;
    if (!server.listening) await new Promise((resolve) => server.once("listening", resolve));
    return listening(server);
  },
};

async function post(url: string, body: string, signature?: string): Promise<[number, string]> {
  const headers = { "content-type": "application/json", ...(signature && { "x-lemon-signature": signature }) };
  const response = await fetch(url, { method: "POST", headers, body });
  return [response.status, await response.text()];
}

describe.each(Object.entries(doors))("through %s", (_name, open) => {
  const body = `{ "event": "squeezed",  "lemon": {"id": "ü€😀"}, "glass": 1.50 }`;

  test("an event is handled, and its duplicate acknowledged", async () => {
    const handled: unknown[] = [];
    const url = await open(receiver({ scheme, secrets: secret }).on("squeezed", (event) => handled.push(event)));
    const signature = await sign(body, secret);
    expect(await post(url, body, signature)).toEqual([200, '{"status":"ok"}']);
    expect(await post(url, body, signature)).toEqual([200, '{"status":"ok"}']);
    expect(handled).toEqual([JSON.parse(body)]);
  });

  test("an invalid delivery is refused, and a failed one is answered 500", async () => {
    const errors: unknown[] = [];
    const webhooks = receiver({ scheme, secrets: secret, onError: (error) => errors.push(error) }).on(
      "squeezed",
      () => {
        throw new Error("no sugar");
      },
    );
    const url = await open(webhooks);
    expect(await post(url, body)).toEqual([401, '{"status":"invalid_signature"}']);
    expect(await post(url, body, await sign(`${body} `, secret))).toEqual([401, '{"status":"invalid_signature"}']);
    expect(await post(url, "{}", await sign("{}", secret))).toEqual([400, '{"status":"invalid_data"}']);
    expect(await post(url, body, await sign(body, secret))).toEqual([500, '{"status":"failed"}']);
    expect(errors).toHaveLength(4);
  });

  test("a body beyond the limit is answered 413, with or without a declared length", async () => {
    const url = await open(receiver({ scheme, secrets: secret, bodyLimit: 20_000, onError: () => {} }));
    const long = JSON.stringify(squeezed("x".repeat(90_000)));
    const signature = await sign(long, secret);
    expect(await post(url, long, signature)).toEqual([413, '{"status":"too_large"}']);
    expect(await postInPieces(url, long, signature)).toBe(413);
  });
});

describe("through a framework that has already parsed the body", () => {
  const advice = {
    name: "TypeError",
    message:
      "Cannot receive a webhook: something before it has read and parsed its body, and the signature covers the bytes. Put the receiver before " +
      '`express.json()`, or give its route `express.raw({ type: "application/json" })`; in Fastify, add a parser with `parseAs: "buffer"`.',
  };

  test("Express: the answer is 500, and the error says what to do", async () => {
    const errors: unknown[] = [];
    const app = express().use(express.json());
    app.post("/webhooks", nodeListener(receiver({ scheme, secrets: secret, onError: (error) => errors.push(error) })));
    const url = await listening(createServer(app));
    const body = JSON.stringify(squeezed("1"));
    expect(await post(url, body, await sign(body, secret))).toEqual([500, '{"status":"failed"}']);
    expect(errors).toEqual([expect.objectContaining(advice)]);
  });

  test("Fastify: the answer is 500, and the error says what to do", async () => {
    const errors: unknown[] = [];
    const app = fastify();
    const listener = nodeListener(receiver({ scheme, secrets: secret, onError: (error) => errors.push(error) }));
    app.post("/webhooks", (request, reply) => {
      reply.hijack();
      listener(request.raw, reply.raw);
    });
    await app.ready();
    const url = await listening(app.server);
    const body = JSON.stringify(squeezed("1"));
    expect(await post(url, body, await sign(body, secret))).toEqual([500, '{"status":"failed"}']);
    expect(errors).toEqual([expect.objectContaining(advice)]);
  });

  test("Hono: the answer is 500, and the error says what to do", async () => {
    const app = new Hono();
    const errors: unknown[] = [];
    const webhooks = receiver({ scheme, secrets: secret, onError: (error) => errors.push(error) });
    app.post("/webhooks", async (context) => {
      await context.req.json();
      return webhooks.handle(context.req.raw);
    });
    const body = JSON.stringify(squeezed("1"));
    const headers = { "x-lemon-signature": await sign(body, secret) };
    expect((await app.request("/webhooks", { method: "POST", body, headers })).status).toBe(500);
    expect(String(errors)).toMatch(/^TypeError: Cannot receive a webhook: its body has been read already[.]/);
  });
});

describe("through Node", () => {
  test("other methods are answered 405 without reading their bodies", async () => {
    const url = await doors["node:http"]!(receiver({ scheme, secrets: secret }));
    for (const method of ["GET", "HEAD", "PUT", "DELETE"]) {
      const response = await fetch(url, { method });
      expect([response.status, response.headers.get("allow")]).toEqual([405, "POST"]);
    }
  });

  test("an answer that something else has already sent stands", async () => {
    const handled = Promise.withResolvers<void>();
    const listener = nodeListener(receiver({ scheme, secrets: secret }).on("squeezed", () => handled.promise));
    const server = createServer((request, response) => {
      listener(request, response);
      response.writeHead(503).end("too slow");
    });
    const url = await listening(server);
    const body = JSON.stringify(squeezed("1"));
    expect(await post(url, body, await sign(body, secret))).toEqual([503, "too slow"]);
    // A second answer would be an unhandled rejection, which fails this run.
    handled.resolve();
    await settle();
  });

  test("a sender that disconnects midway does no harm", async () => {
    const [started, failed] = [Promise.withResolvers<void>(), Promise.withResolvers<unknown>()];
    const listener = nodeListener(receiver({ scheme, secrets: secret, onError: failed.resolve }));
    const server = createServer((request, response) => {
      started.resolve();
      listener(request, response);
    });
    const url = await listening(server);
    const request = send(url, { method: "POST", headers: { "content-length": "1000" } });
    request.on("error", () => {});
    request.write('{"event":');
    await started.promise;
    request.destroy();
    expect(await failed.promise).toMatchObject({ code: "ECONNRESET" });
    expect(await post(url, "{}")).toEqual([401, '{"status":"invalid_signature"}']);
  });

  test("a sender that never ends its body is cut off", async () => {
    const url = await doors["node:http"]!(receiver({ scheme, secrets: secret, bodyLimit: 1_000, onError: () => {} }));
    const closed = Promise.withResolvers<void>();
    const request = send(url, { method: "POST" });
    request.on("error", () => {}).on("close", closed.resolve);
    const pour = (): void => {
      while (!request.destroyed && request.write("x".repeat(10_000)));
    };
    request.on("drain", pour);
    pour();
    await closed.promise;
    expect(request.writableEnded).toBe(false);
  });
});

/** Sends the body without a declared length, in several chunks. */
function postInPieces(url: string, body: string, signature: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const headers = { "content-type": "application/json", "x-lemon-signature": signature };
    const request = send(url, { method: "POST", headers }, (response: IncomingMessage) => {
      response.resume();
      resolve(response.statusCode);
    });
    request.on("error", reject);
    for (let at = 0; at < body.length; at += 10_000) request.write(body.slice(at, at + 10_000));
    request.end();
  });
}
