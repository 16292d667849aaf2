import { connect } from "node:net";
import type { Socket } from "node:net";

/** What a load found out about a server. */
export interface LoadResult {
  readonly requestsPerSecond: number;
  readonly requests: number;
}

/** What is sent again and again. */
export interface LoadRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** How many connections are kept open. */
const connections = 32;

/** A request as it goes over the wire, whole. */
export function wireRequest({ method, path, headers, body = "" }: LoadRequest): string {
  const all = { host: "127.0.0.1", ...headers, ...(body && { "content-length": String(Buffer.byteLength(body)) }) };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${path} HTTP/1.1\r\n${lines.join("")}\r\n${body}`;
}

/**
 * Sends one request again and again over some keep-alive connections, the next as soon as the last is answered. Written on
 * bare sockets, so that the server and not the client is what is measured.
 */
export async function load(port: number, request: string, ms: number): Promise<LoadResult> {
  const until = performance.now() + ms;
  const began = performance.now();
  const counts = await Promise.all(Array.from({ length: connections }, () => oneConnection(port, request, until)));
  const requests = counts.reduce((sum, count) => sum + count, 0);
  return { requests, requestsPerSecond: (requests * 1_000) / (performance.now() - began) };
}

async function oneConnection(port: number, request: string, until: number): Promise<number> {
  const socket = connect(port, "127.0.0.1");
  socket.setNoDelay(true);
  let answered = 0;
  return new Promise<number>((resolve, reject) => {
    let missing = 0;
    socket.on("error", reject);
    socket.on("connect", () => socket.write(request));
    socket.on("data", (chunk: Buffer) => {
      missing = missing > 0 ? missing - chunk.length : missingOf(chunk, socket, reject);
      if (missing > 0) return;
      answered += 1;
      if (performance.now() < until) socket.write(request);
      else {
        socket.destroy();
        resolve(answered);
      }
    });
  });
}

/** How many bytes of the answer are yet to come; an answer other than 200 ends the measurement. */
function missingOf(chunk: Buffer, socket: Socket, reject: (error: Error) => void): number {
  const text = chunk.toString("latin1");
  if (!text.startsWith("HTTP/1.1 200")) {
    socket.destroy();
    reject(new Error(`Cannot measure: the server answered ${text.slice(0, 200)}`));
  }
  const length = Number(/content-length: (\d+)/i.exec(text)?.[1] ?? 0);
  return text.indexOf("\r\n\r\n") + 4 + length - chunk.length;
}
