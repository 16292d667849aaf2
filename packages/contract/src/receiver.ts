import { createHmac, randomUUID } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/** One request as received over the wire. */
export interface Received {
  readonly method: string;
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  /** The exact bytes. */
  readonly body: Buffer;
  /** The body parsed as JSON; throws when it is not JSON. */
  readonly json: Readonly<Record<string, unknown>>;
}

/** The receiver's reaction to a request: a status, no answer, a cut connection, a redirect, or 200 with a body. */
export type Reaction = number | "silence" | "close" | { readonly redirect: string } | { readonly says: string };

/** An HTTP server on loopback that records webhooks byte for byte. */
export interface Receiver {
  /** Its address, which is unique to this receiver. Requests for any other path get a 404 and are not recorded. */
  readonly url: string;
  /** The requests to its address or below it, in order of arrival. */
  readonly received: readonly Received[];
  /** Sets the reactions to the next requests, one each; afterwards it answers 200 again. */
  plan(...reactions: readonly Reaction[]): void;
  /** Sets the reaction to all later requests that `plan` does not cover. */
  always(reaction: Reaction): void;
  /**
   * Waits until `count` requests have arrived in total (not `count` more) and returns them.
   * @throws after ten real seconds
   */
  arrivals(count: number): Promise<readonly Received[]>;
  /** Stops listening and cuts open connections; the port then refuses connections. */
  close(): Promise<void>;
  /** Listens again on the same port. */
  reopen(): Promise<void>;
}

/** The documented signature, computed without the mock's code: hex HMAC-SHA256 of the bytes. */
export function signatureOf(body: Buffer, key: string): string {
  return createHmac("sha256", key).update(body).digest("hex");
}

/** Opens a receiver; `watch` is called with every request before it is answered. */
export async function openReceiver(watch: (received: Received) => void = () => {}): Promise<Receiver> {
  const received: Received[] = [];
  const waiting: { readonly count: number; readonly wake: () => void }[] = [];
  const planned: Reaction[] = [];
  let usual: Reaction = 200;
  // The system reuses ports, so a late request for an earlier receiver of this port must not be counted as ours.
  const place = `/hook/${randomUUID()}`;

  const take = (request: IncomingMessage, response: ServerResponse): void => {
    if (!isBelow(place, request.url ?? "")) {
      response.writeHead(404).end();
      return;
    }
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const arrival = readReceived(request, Buffer.concat(chunks));
      received.push(arrival);
      watch(arrival);
      react(planned.shift() ?? usual, request, response);
      for (const waiter of waiting.filter(({ count }) => count <= received.length)) {
        waiting.splice(waiting.indexOf(waiter), 1);
        waiter.wake();
      }
    });
  };

  let server = createServer(take);
  await listen(server, 0);
  const { port } = server.address() as AddressInfo;

  return {
    url: `http://127.0.0.1:${port}${place}`,
    received,
    plan: (...reactions) => void planned.push(...reactions),
    always: (reaction) => void (usual = reaction),
    async arrivals(count) {
      if (received.length < count) {
        await new Promise<void>((resolve, reject) => {
          const giveUp = setTimeout(() => {
            const got = `${received.length} of ${count} came within 10 s`;
            reject(new Error(`Cannot wait for webhooks: ${got}. Look at the world's deliveries.`));
          }, 10_000);
          waiting.push({ count, wake: () => (clearTimeout(giveUp), resolve()) });
        });
      }
      return received.slice(0, count);
    },
    async close() {
      if (!server.listening) return;
      const closed = new Promise<void>((resolve) => server.close(() => resolve()));
      server.closeAllConnections();
      await closed;
    },
    async reopen() {
      server = createServer(take);
      await listen(server, port);
    },
  };
}

function isBelow(place: string, url: string): boolean {
  return url.startsWith(place) && /^(?:[/?]|$)/.test(url.slice(place.length));
}

function readReceived(request: IncomingMessage, body: Buffer): Received {
  const headers: Record<string, string> = {};
  for (const [name, value] of Object.entries(request.headers)) headers[name] = String(value);
  return {
    method: request.method ?? "",
    path: request.url ?? "",
    headers,
    body,
    get json() {
      return JSON.parse(body.toString("utf8")) as Readonly<Record<string, unknown>>;
    },
  };
}

function react(reaction: Reaction, request: IncomingMessage, response: ServerResponse): void {
  if (reaction === "silence") return;
  if (reaction === "close") {
    request.socket.destroy();
    return;
  }
  if (typeof reaction === "object" && "says" in reaction) {
    response.writeHead(200, { "content-type": "application/json" }).end(reaction.says);
    return;
  }
  if (typeof reaction === "object") {
    response.writeHead(302, { location: reaction.redirect }).end();
    return;
  }
  response.writeHead(reaction).end();
}

function listen(server: ReturnType<typeof createServer>, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => resolve());
  });
}
