import type { IncomingMessage, ServerResponse } from "node:http";

import type { WebhookAnswer, WebhookCall } from "./answer.ts";
import { isRawBody, type RawBody } from "./raw-body.ts";
import { WebhookTooLargeError } from "./webhook-too-large-error.ts";

/**
 * A Node request, with the properties that frameworks add: `body` (Express) and `rawBody` (Nest, and `express.json`
 * hooks).
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

/** Handles a Node request. It never throws, and there is nothing to await. */
export type NodeListener = (request: NodeRequest, response: ServerResponse) => void;

/** The part of a receiver that does not depend on its events. */
interface Answering {
  answer(call: WebhookCall): Promise<WebhookAnswer>;
}

/**
 * Makes a Node request listener from a receiver: for `http.createServer`, Express, and Fastify (through `.raw`).
 *
 * It needs the bytes as they were sent. If a framework has already read them, it uses `rawBody`, or a `body` that is
 * text or bytes. If only a parsed `body` is left, the answer is 500 and `onError` is told what to change.
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
  // Something else has already answered, such as a timeout middleware.
  if (response.headersSent) return;
  // If reading stopped early, the rest of the body may still be arriving.
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

/**
 * A body that is too large is read and discarded up to this multiple of the limit, because a sender that is cut off may
 * never see the answer.
 */
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
