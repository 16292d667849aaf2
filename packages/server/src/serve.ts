import type { Server } from "node:http";
import type { AddressInfo } from "node:net";

import { isLoopback } from "@vitrine/engine";
import type { EngineWorld, Mock } from "@vitrine/engine";

import { bracketed, reachable } from "./address.ts";
import { oneWorld } from "./one-world.ts";
import { Port } from "./port.ts";
import type { AccessLogEntry } from "./port.ts";
import { reportOnStderr } from "./report.ts";
import { TickScheduler } from "./tick-scheduler.ts";
import { makeToken } from "./token.ts";
import { ownVersion } from "./version.ts";
import type { Worlds } from "./worlds.ts";

/** What can be served: a mock, a world, or many worlds. */
export type Servable = Mock | EngineWorld | Worlds;

export interface ServeOptions {
  /** 0 picks a free one, as it does unless told otherwise. */
  readonly port?: number;
  /** `127.0.0.1` unless told otherwise. */
  readonly host?: string;
  /** Whose paths are answered; may be left out where there is one provider. `false`: the control API alone. */
  readonly provider?: string | false;
  /** The longest body taken, in bytes; 1 MiB unless told otherwise. */
  readonly bodyLimit?: number;
  /** What the control API asks for as `Authorization: Bearer`. Made up where the host is not loopback and none is given. */
  readonly token?: string;
  /** How long requests under way may still take when it is closed, in real milliseconds; 2,000 unless told otherwise. */
  readonly graceMs?: number;
  /** What `GET /_vitrine/health` says; this package's own unless told otherwise. */
  readonly version?: string;
  /** Told of every exchange on this port once it is answered. */
  readonly onRequest?: (exchange: AccessLogEntry) => void;
  /** Told of every mistake of the server itself, with its cause; they go to stderr unless told otherwise. */
  readonly onError?: (error: Error) => void;
}

/** A listening port. */
export interface Serving {
  /** Its origin, to put in place of the real service's: `http://127.0.0.1:4001`. */
  readonly url: string;
  readonly port: number;
  /** What the control API asks for, if anything. */
  readonly token: string | undefined;
  /** Takes no more connections and answers what is under way; what still hangs after the grace is cut. */
  close(): Promise<void>;
}

const oneMebibyte = 1024 * 1024;

/**
 * Serves a provider's paths, exactly as the real service has them, and the control API under `/_vitrine/` on one port.
 * Several ports may share the same `Worlds`; closing a port leaves them as they are.
 * @throws Error for an unknown or unclear provider, or with its system `code` for a port that cannot be listened on
 */
export async function serve(target: Servable, options: ServeOptions = {}): Promise<Serving> {
  const { host = "127.0.0.1", onError = reportOnStderr } = options;
  const worlds = "mockFor" in target ? target : oneWorld(target);
  const provider = chooseProvider(worlds.providers, options.provider);
  const loopback = isLoopback(host);
  const token = options.token ?? (loopback ? undefined : await makeToken());
  const port = new Port({
    control: {
      worlds,
      loopback,
      token,
      ports: worlds.addresses.ports,
      onError,
      version: () => options.version ?? ownVersion(),
    },
    provider,
    bodyLimit: options.bodyLimit ?? oneMebibyte,
    graceMs: options.graceMs ?? 2_000,
    onExchange: options.onRequest,
  });
  const number = await listen(port.server, options.port ?? 0, host);
  const url = `http://${bracketed(reachable(host))}:${number}`;
  const withdraw = worlds.addresses.add({ url, port: number, provider });
  // Many worlds have schedulers of their own.
  const scheduler = "mockFor" in target ? undefined : new TickScheduler(worlds.first);
  return {
    url,
    port: number,
    token,
    close: async () => {
      withdraw();
      await port.close();
      scheduler?.stop();
    },
  };
}

function chooseProvider(known: readonly string[], asked: string | false | undefined): string | undefined {
  if (asked === false) return undefined;
  if (asked !== undefined && known.includes(asked)) return asked;
  if (asked === undefined && known.length === 1) return known[0];
  const reason = asked === undefined ? "it is not said which provider" : `there is no provider "${asked}"`;
  throw new Error(`Cannot serve: ${reason}. Set \`provider\` to one of ${known.join(", ")}, or to false.`);
}

async function listen(server: Server, port: number, host: string): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", (cause: NodeJS.ErrnoException) => {
      const reason = cause.code === "EADDRINUSE" ? "it is in use. Choose another, or 0 for a free one." : cause.message;
      reject(Object.assign(new Error(`Cannot listen on ${host}:${port}: ${reason}`, { cause }), { code: cause.code }));
    });
    server.listen(port, host, resolve);
  });
  return (server.address() as AddressInfo).port;
}
