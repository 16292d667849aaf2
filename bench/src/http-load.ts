import { connect } from "node:net";
import type { Socket } from "node:net";

/** The results of a load. */
export interface LoadResult {
  readonly requestsPerSecond: number;
  readonly requests: number;
}

/** The request that is repeated. */
export interface LoadRequest {
  readonly method: string;
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** The number of open connections. */
const connections = 32;

/** A complete request in wire format. */
export function wireRequest({ method, path, headers, body = "" }: LoadRequest): string {
  const all = { host: "127.0.0.1", ...headers, ...(body && { "content-length": String(Buffer.byteLength(body)) }) };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${path} HTTP/1.1\r\n${lines.join("")}\r\n${body}`;
}

/** One request for all connections, or one for each. */
export type WireRequest = string | ((connection: number) => string);

/**
 * Repeats one request over several keep-alive connections, sending the next as soon as the last is answered. It uses
 * bare sockets, so that the measurement is of the server and not of the client.
 */
export async function load(port: number, request: WireRequest, ms: number): Promise<LoadResult> {
  const until = performance.now() + ms;
  const began = performance.now();
  const loads = Array.from({ length: connections }, (_, connection) =>
    oneConnection(port, typeof request === "string" ? request : request(connection), until),
  );
  const counts = await Promise.all(loads);
  const requests = counts.reduce((sum, count) => sum + count, 0);
  return { requests, requestsPerSecond: (requests * 1_000) / (performance.now() - began) };
}

async function oneConnection(port: number, request: string, until: number): Promise<number> {
  const socket = connect(port, "127.0.0.1");
  socket.setNoDelay(true);
  let answered = 0;
  return new Promise<number>((resolve, reject) => {
    /** The bytes of the answer still to come; for a chunked answer, unlimited. */
    let missing = 0;
    socket.on("error", reject);
    socket.on("connect", () => socket.write(request));
    socket.on("data", (chunk: Buffer) => {
      if (missing === 0) missing = lengthOf(chunk, socket, reject);
      missing -= chunk.length;
      if (missing === Infinity && chunk.subarray(-5).toString("latin1") === "0\r\n\r\n") missing = 0;
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

/** The length in bytes of the answer that begins here. An error status ends the measurement. */
function lengthOf(chunk: Buffer, socket: Socket, reject: (error: Error) => void): number {
  const text = chunk.toString("latin1");
  if (!/^HTTP\/1\.1 2\d\d /.test(text)) {
    socket.destroy();
    reject(new Error(`Cannot measure: the server answered ${text.slice(0, 200)}`));
  }
  if (/^transfer-encoding: chunked/im.test(text)) return Infinity;
  return text.indexOf("\r\n\r\n") + 4 + Number(/content-length: (\d+)/i.exec(text)?.[1] ?? 0);
}
