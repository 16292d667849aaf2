import { isUtf8 } from "node:buffer";
import type { IncomingMessage, ServerResponse } from "node:http";

import type { Answer, Call } from "@vitrine/engine";

/** A call as Node received it. Headers are looked up in Node's raw list. */
export class ReceivedCall implements Call {
  readonly method: string;
  readonly path: string;
  readonly query: string;
  /** `""` until it is read. */
  body: string = "";
  readonly #request: IncomingMessage;
  #signal: AbortSignal | undefined;

  constructor(request: IncomingMessage) {
    const target = targetOf(request);
    const mark = target.indexOf("?");
    this.method = request.method ?? "GET";
    this.path = mark < 0 ? target : target.slice(0, mark);
    this.query = mark < 0 ? "" : target.slice(mark + 1);
    this.#request = request;
  }

  /** Aborted when the caller disconnects. Created on demand, since few calls wait. */
  get signal(): AbortSignal {
    if (this.#signal) return this.#signal;
    const controller = new AbortController();
    this.#request.socket.once("close", () => controller.abort());
    return (this.#signal = controller.signal);
  }

  header(name: string): string | undefined {
    return headerOf(this.#request, name);
  }
}

/**
 * Returns a header by its lower-case name; values of a repeated header are joined, as the platform's `Headers` does. Reading
 * the raw list is cheaper than Node's `headers`, which builds an object of all of them.
 */
export function headerOf({ rawHeaders }: IncomingMessage, name: string): string | undefined {
  let joined: string | undefined;
  for (let index = 0; index < rawHeaders.length; index += 2) {
    const own = rawHeaders[index]!;
    if (own.length !== name.length || own.toLowerCase() !== name) continue;
    const value = rawHeaders[index + 1]!;
    joined = joined === undefined ? value : `${joined}, ${value}`;
  }
  return joined;
}

/** The request's path and query. The origin of a proxy's `GET http://host/path` is dropped. */
export function targetOf({ url = "/" }: IncomingMessage): string {
  if (url.startsWith("/")) return url;
  const origin = /^https?:\/\/[^/?]*/i.exec(url)?.[0] ?? "";
  const rest = url.slice(origin.length);
  return rest.startsWith("?") || rest === "" ? `/${rest}` : rest;
}

/** Whether a body follows the headers. Requests without one need no waiting. */
export function announcesBody(request: IncomingMessage): boolean {
  const length = headerOf(request, "content-length");
  return (length !== undefined && length !== "0") || headerOf(request, "transfer-encoding") !== undefined;
}

/** How a body ended: complete, over the limit, or cut off by the caller. */
export type Body = { readonly text: string } | "too large" | "aborted";

/**
 * How much of a refused body is still read and discarded. A caller that is cut off while it sends may never see the answer. A
 * caller that sends more is cut off.
 */
const discardedBytes = 16 * 1024 * 1024;

/**
 * Reads a body as UTF-8, of at most `limit` bytes. It resolves with "too large" as soon as that is known, and goes on
 * discarding a bounded rest.
 */
export function readBody(request: IncomingMessage, limit: number): Promise<Body> {
  return new Promise((resolve) => {
    if (request.destroyed) resolve("aborted");
    const chunks: Buffer[] = [];
    let size = 0;
    let refused = Number(headerOf(request, "content-length") ?? 0) > limit;
    if (refused) resolve("too large");

    request.on("data", (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit && !refused) {
        refused = true;
        chunks.length = 0;
        resolve("too large");
      }
      if (!refused) chunks.push(chunk);
      else if (size > limit + discardedBytes) request.destroy();
    });
    request.on("end", () => resolve({ text: textOf(chunks, size) }));
    // A "close" without an earlier "end" means that the caller disconnected; after "end" this has no effect.
    request.on("close", () => resolve("aborted"));
  });
}

/** Decodes the body. Bytes that are not UTF-8 become a text that is not JSON either, so the API refuses both in the same way. */
function textOf(chunks: readonly Buffer[], size: number): string {
  const [first] = chunks;
  const bytes = chunks.length === 1 && first ? first : Buffer.concat(chunks, size);
  const text = isUtf8(bytes) ? bytes.toString("utf8") : "\u{fffd}";
  // As `Request.text()` does, so that both doors read the same text.
  return text.codePointAt(0) === 0xfeff ? text.slice(1) : text;
}

/** Sends an answer in one write, or breaks the connection as the answer asks. */
export function writeAnswer(response: ServerResponse, answer: Answer, options: { readonly last: boolean }): void {
  const request = response.req;
  const { socket } = request;
  if (answer.cut === "reset") {
    socket.resetAndDestroy();
    return;
  }
  const bodiless = answer.status === 204 || answer.status === 304;
  const headers: string[] = [];
  for (const name in answer.headers) {
    // Only the server knows how the body is framed.
    if (name !== "content-length" && name !== "transfer-encoding") headers.push(name, answer.headers[name]!);
  }
  if (!bodiless) headers.push("content-length", String(Buffer.byteLength(answer.body)));
  if (options.last) headers.push("connection", "close");
  response.writeHead(answer.status, headers);

  if (bodiless || request.method === "HEAD") response.end();
  else if (answer.cut === "truncate") breakOff(response, answer.body);
  else response.end(answer.body);
}

/** Sends half of the body, then closes the connection. */
function breakOff(response: ServerResponse, body: string): void {
  const bytes = Buffer.from(body);
  response.write(bytes.subarray(0, Math.floor(bytes.length / 2)), () => response.req.socket.destroy());
}
