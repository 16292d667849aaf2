import { createServer, STATUS_CODES } from "node:http";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";

import type { Answer, Call } from "@vitrine/engine";

import type { Control } from "./control/answer-control.ts";
import { announcesBody, headerOf, readBody, ReceivedCall, writeAnswer } from "./node-adapter.ts";
import type { Body } from "./node-adapter.ts";

/** One request and its answer, for an access log. */
export interface AccessLogEntry {
  readonly method: string;
  /** Includes the query. */
  readonly path: string;
  readonly status: number;
  /** How a fault broke the connection, if it did. */
  readonly cut?: "reset" | "truncate";
  readonly durationMs: number;
}

export interface PortOptions {
  readonly control: Control;
  /** The provider that the port serves; undefined for the control API alone. */
  readonly provider: string | undefined;
  /** Longest accepted body, in bytes. */
  readonly bodyLimit: number;
  /** How long pending requests may continue once the port is closing, in real milliseconds. */
  readonly graceMs: number;
  readonly onExchange: ((exchange: AccessLogEntry) => void) | undefined;
}

const noBody: Body = { text: "" };

/** One HTTP listener, which connects requests to a mock or the control API. */
export class Port {
  readonly server: Server;
  readonly #options: PortOptions;
  /** Connections that have not sent a request yet; older versions of Node do not count them as idle. */
  readonly #silent = new Set<Socket>();
  /** Connections with a request whose answer is not written yet. */
  readonly #answering = new Set<Socket>();
  /** Streamed answers, which last until their reader disconnects. */
  readonly #streams = new Set<ServerResponse>();
  #turn: Promise<void> | undefined;
  #closing = false;

  constructor(options: PortOptions) {
    this.#options = options;
    // Handles the cases that Node would otherwise answer itself, in a form of its own.
    this.server = createServer(
      { requireHostHeader: false },
      (request, response) => void this.#exchange(request, response),
    );
    this.server.on("checkExpectation", (request, response) => void this.#exchange(request, response));
    this.server.on("connect", (_request, socket) => void this.#refuse(socket as Socket, 405));
    this.server.on("clientError", (error, socket) => void this.#refuse(socket as Socket, statusOf(error)));
    this.server.on("connection", (socket) => {
      this.#silent.add(socket);
      socket.once("close", () => this.#silent.delete(socket));
    });
  }

  /** Stops accepting connections, answers pending requests, and cuts connections that are still open after the grace period. */
  async close(): Promise<void> {
    this.#closing = true;
    const closed = new Promise<void>((resolve) => void this.server.close(() => resolve()));
    for (const socket of this.#silent) socket.destroy();
    for (const response of this.#streams) response.end();
    const cut = setTimeout(() => this.server.closeAllConnections(), this.#options.graceMs);
    await closed;
    clearTimeout(cut);
  }

  async #exchange(request: IncomingMessage, response: ServerResponse): Promise<void> {
    this.#silent.delete(request.socket);
    this.#answering.add(request.socket);
    const { onExchange, bodyLimit } = this.#options;
    const started = onExchange ? performance.now() : 0;
    try {
      // Upgrades are not supported, and Node reads no body after an upgrade request.
      const upgrade = headerOf(request, "upgrade") !== undefined;
      const call = new ReceivedCall(request);
      const limit = isControl(call.path) ? await controlLimit(call, bodyLimit) : bodyLimit;
      const body = announcesBody(request) && !upgrade ? await readBody(request, limit) : noBody;
      if (body === "aborted") return;
      if (body !== "too large") call.body = body.text;
      if (isControl(call.path) && (await this.#stream(call, response))) return;
      const answer = body === "too large" ? await this.#refuseBody(call, limit) : await this.#answer(call);
      await this.#endOfTurn();
      writeAnswer(response, answer, { last: this.#closing || upgrade });
      onExchange?.(exchanged(request, answer, performance.now() - started));
    } catch (cause) {
      this.#fail(request, response, cause);
    } finally {
      this.#answering.delete(request.socket);
    }
  }

  /** Starts streaming if the call asks for it. Returns whether it did. */
  async #stream(call: Call, response: ServerResponse): Promise<boolean> {
    const { streamEvents, worldToFollow } = await import("./control/event-stream.ts");
    const name = worldToFollow(call);
    if (name === undefined) return false;
    this.#streams.add(response);
    response.once("close", () => this.#streams.delete(response));
    streamEvents(this.#options.control, { call, name }, response);
    return true;
  }

  async #answer(call: Call): Promise<Answer> {
    const { control, provider } = this.#options;
    if (provider !== undefined && !isControl(call.path)) return control.worlds.mockFor(provider, call).handle(call);
    const { answerControl, refuseProviderPath } = await controlApi();
    return isControl(call.path) ? answerControl(control, call) : refuseProviderPath(call, control);
  }

  async #refuseBody(call: Call, limit: number): Promise<Answer> {
    const { control, provider } = this.#options;
    if (provider !== undefined && !isControl(call.path)) {
      return control.worlds.mockFor(provider, call).failure(413, `Request body is above ${limit} bytes`);
    }
    const { refuseBody, refuseProviderPath } = await controlApi();
    return isControl(call.path) ? refuseBody(limit) : refuseProviderPath(call, control);
  }

  /**
   * Resolves when all requests that arrived together are handled. Their answers are then written one after another, which wakes
   * waiting clients once instead of once each: this gives about half again as much throughput.
   */
  #endOfTurn(): Promise<void> {
    this.#turn ??= new Promise((resolve) => {
      setImmediate(() => {
        this.#turn = undefined;
        resolve();
      });
    });
    return this.#turn;
  }

  /** Refuses bytes that are not an HTTP request, in the API's own error form. */
  async #refuse(socket: Socket, status: number): Promise<void> {
    // Node no longer handles errors of this socket.
    socket.on("error", () => undefined);
    // Nothing can be sent while an earlier answer is still pending.
    if (!socket.writable || this.#answering.has(socket)) return void socket.destroy();
    const { control, provider } = this.#options;
    const { problemAnswer, Problem } = await import("./control/problem.ts");
    const answer =
      provider === undefined
        ? problemAnswer(new Problem(status, STATUS_CODES[status]!))
        : control.worlds
            .mockFor(provider, { header: () => undefined, query: "" })
            .failure(status, STATUS_CODES[status]);
    const head = `HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\ncontent-type: ${answer.headers["content-type"]}`;
    const length = Buffer.byteLength(answer.body);
    socket.end(`${head}\r\ncontent-length: ${length}\r\nconnection: close\r\n\r\n${answer.body}`);
  }

  /** Handles any failure: the caller gets an answer if it had none yet, the log gets the cause, and the process keeps running. */
  #fail(request: IncomingMessage, response: ServerResponse, cause: unknown): void {
    const { control, provider } = this.#options;
    control.onError(
      new Error(`Cannot answer ${request.method} ${request.url}: the mock or the server itself failed.`, { cause }),
    );
    if (response.headersSent) {
      if (!response.writableEnded) request.socket.destroy();
      return;
    }
    const mock = provider === undefined ? undefined : control.worlds.mockFor(provider, new ReceivedCall(request));
    writeAnswer(response, mock?.failure(500) ?? { status: 500, headers: {}, body: "" }, { last: true });
  }
}

/** Loaded by the first request that needs it, for a faster start-up. */
const controlApi = async () => import("./control/answer-control.ts");

async function controlLimit(call: Call, usual: number): Promise<number> {
  const { bodyLimitOf } = await controlApi();
  return bodyLimitOf(call, usual);
}

function isControl(path: string): boolean {
  return path.startsWith("/_vitrine") && (path.length === "/_vitrine".length || path["/_vitrine".length] === "/");
}

function exchanged(
  { method = "GET", url = "/" }: IncomingMessage,
  { status, cut }: Answer,
  durationMs: number,
): AccessLogEntry {
  return { method, path: url, status, ...(cut && { cut }), durationMs };
}

/** The status for Node's error about bytes that are not a request. */
function statusOf(error: NodeJS.ErrnoException): number {
  if (error.code === "HPE_HEADER_OVERFLOW") return 431;
  return error.code === "ERR_HTTP_REQUEST_TIMEOUT" ? 408 : 400;
}
