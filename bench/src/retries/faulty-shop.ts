import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

import type { Mock } from "@vitrine/engine";

import type { PurchaseFault } from "./faults.ts";

/** A mock behind a server that spoils the answers to its first purchases. */
export interface FaultyShop {
  readonly url: string;
  /** Whether any request reached the other origin. */
  isElsewhereAsked(): boolean;
  close(): Promise<void>;
}

/**
 * Serves `mock`. The answers to the first `strikes` purchases are lost or refused according to `fault`; all others
 * arrive.
 */
export async function serveFaulty(
  mock: Pick<Mock, "fetch">,
  fault: PurchaseFault,
  strikes: number,
): Promise<FaultyShop> {
  let isAsked = false;
  const other = await listen((_request, response) => {
    isAsked = true;
    response.writeHead(200, { "content-type": "application/json" }).end("{}");
  });
  let struck = 0;
  const shop = await listen(async (request, response) => {
    const isStruck = request.method === "POST" && struck < strikes;
    if (isStruck) struck += 1;
    const answer = isStruck && !fault.isBooked ? undefined : await pass(mock, request);
    if (isStruck || answer === undefined) return fault.answer(response, other.url);
    response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(await answer.text());
  });
  return {
    url: shop.url,
    isElsewhereAsked: () => isAsked,
    close: async () => {
      await shop.close();
      await other.close();
    },
  };
}

async function pass(mock: Pick<Mock, "fetch">, request: IncomingMessage): Promise<Response> {
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) headers.set(name, String(value));
  const method = request.method ?? "GET";
  const body = await text(request);
  return mock.fetch(request.url ?? "/", { method, headers, ...(body && { body }) });
}

type Answering = (request: IncomingMessage, response: ServerResponse) => unknown;

async function listen(answering: Answering): Promise<{ readonly url: string; close(): Promise<void> }> {
  const server: Server = createServer((request, response) => void answering(request, response));
  await new Promise<void>((resolve) => void server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => void server.close(resolve));
    },
  };
}
