import { createServer } from "node:http";
import type { IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

import { onTestFinished } from "vitest";

/** One call as the server in front saw it. */
export interface ProxiedCall {
  /** Method and path, "GET /v1/me". */
  readonly call: string;
  readonly headers: IncomingMessage["headers"];
}

/** What is to be answered. */
export interface ProxiedAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly text: string;
}

/** Changes an answer on its way back. */
export type Change = (asked: ProxiedCall, right: ProxiedAnswer) => ProxiedAnswer;

/** For tests: a server of its own that passes every call on to another one. */
export interface TestProxy {
  readonly url: string;
  readonly asked: readonly ProxiedCall[];
  close(): void;
}

/** Opens one before `upstream`; it is closed with the test. */
export async function startProxy(upstream: string, change: Change = (_asked, right) => right): Promise<TestProxy> {
  const asked: ProxiedCall[] = [];
  const answerTo = async (one: ProxiedCall, request: IncomingMessage, body: Buffer): Promise<ProxiedAnswer> =>
    change(one, await passOn(upstream + request.url, request, body));
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const { method = "", url = "", headers } = request;
      const one = { call: `${method} ${url.replace(/\?.*/, "")}`, headers };
      asked.push(one);
      void answerTo(one, request, Buffer.concat(chunks)).then(({ status, headers: shown, text }) =>
        response.writeHead(status, shown).end(text),
      );
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  onTestFinished(close);
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, close };
}

/** What belongs to one connection stays there. */
const ownToConnections = ["connection", "content-length", "host", "keep-alive", "transfer-encoding"];

async function passOn(
  address: string,
  { method = "GET", headers }: IncomingMessage,
  body: Buffer,
): Promise<ProxiedAnswer> {
  const kept = Object.entries(headers).filter(([name]) => !ownToConnections.includes(name)) as [string, string][];
  const response = await fetch(address, { method, headers: kept, ...(body.length > 0 && { body }) });
  const shown = [...response.headers].filter(([name]) => !ownToConnections.includes(name));
  return { status: response.status, headers: Object.fromEntries(shown), text: await response.text() };
}
