import type { IncomingMessage, ServerResponse } from "node:http";

import type { WebhookAnswer, WebhookCall } from "./answer.ts";
import { isRawBody, type RawBody } from "./raw-body.ts";
import { WebhookTooLargeError } from "./webhook-too-large-error.ts";

/**
 * A request of Node, with what frameworks put on it: `body` (Express) and `rawBody` (Nest, and hooks of `express.json`).
 *
 * @example
 * ```ts
 * const request: NodeRequest = Object.assign(fastifyRequest.raw, { body: fastifyRequest.body });
 * ```
 */
export interface NodeRequest extends IncomingMessage {
  readonly body?: unknown;
  readonly rawBody?: unknown;
}

/**
 * Takes a request of Node and answers it. It never throws, so there is nothing to wait for.
 *
 * @example
 * ```ts
 * const listener: NodeListener = nodeListener(webhooks);
 * ```
 */
export type NodeListener = (request: NodeRequest, response: ServerResponse) => void;

/** What a receiver answers with, whatever its events. */
interface Answering {
  answer(call: WebhookCall): Promise<WebhookAnswer>;
}

/**
 * A receiver as a request listener of Node: for `http.createServer`, Express, and through `.raw` for Fastify.
 *
 * It needs the bytes that were sent. Where a framework has read them, it takes them from `rawBody`, or from a `body` that is text or
 * bytes; where only a parsed `body` is left, the answer is 500 and `onError` is told what to change.
 *
 * @example
 * ```ts
 * createServer(nodeListener(webhooks)).listen(3000);
 * express().post("/webhooks", nodeListener(webhooks));
 * ```
 */
export function nodeListener(receiver: Answering): NodeListener {
  return (request, response) => void answerTo(request, response, receiver);
}

async function answerTo(request: NodeRequest, response: ServerResponse, receiver: Answering): Promise<void> {
  const { method = "", headers } = request;
  const answer = await receiver.answer({ method, headers, rawBody: (limit) => readBody(request, limit) });
  // Something else has answered meanwhile, such as a middleware that limits the time.
  if (response.headersSent) return;
  // Of a body that was given up the rest may still be coming, without an end.
  if (!request.complete) response.setHeader("connection", "close");
  response.writeHead(answer.status, answer.headers).end(answer.body);
}

async function readBody(request: NodeRequest, limit: number): Promise<RawBody> {
  if (isRawBody(request.rawBody)) return request.rawBody;
  if (isRawBody(request.body)) return request.body;
  if (!request.readableDidRead) return readStream(request, limit);
  throw new TypeError(
    "Cannot receive a webhook: something before it has read and parsed its body, and the signature covers the bytes. Put the receiver before " +
      '`express.json()`, or give its route `express.raw({ type: "application/json" })`; in Fastify, add a parser with `parseAs: "buffer"`.',
  );
}

/** So many times the limit is still taken in and thrown away: a sender that is cut off may never see the answer. */
const patience = 16;

async function readStream(request: IncomingMessage, limit: number): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size <= limit) chunks.push(chunk);
    else chunks.length = 0;
    if (size > patience * limit) break;
  }
  if (size > limit) throw new WebhookTooLargeError(limit);
  return Buffer.concat(chunks, size);
}
