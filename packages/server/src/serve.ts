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
  /** `0` picks a free port. Default: 0. */
  readonly port?: number;
  /** Default: `127.0.0.1`. */
  readonly host?: string;
  /** The provider to serve; optional when there is only one. `false`: the control API alone. */
  readonly provider?: string | false;
  /** Longest accepted body, in bytes. Default: 1 MiB. */
  readonly bodyLimit?: number;
  /**
   * The bearer token that the control API requires (`Authorization: Bearer`). Generated when the host is not loopback and none
   * is given.
   */
  readonly token?: string;
  /** How long pending requests may continue once it is closing, in real milliseconds. Default: 2,000. */
  readonly graceMs?: number;
  /** The version that `GET /_vitrine/health` reports. Default: this package's own. */
  readonly version?: string;
  /** Called after each exchange on this port is answered. */
  readonly onRequest?: (exchange: AccessLogEntry) => void;
  /** Called for every internal error of the server, with its cause. Default: prints to stderr. */
  readonly onError?: (error: Error) => void;
}

/** A listening port. */
export interface Serving {
  /** Its origin, used in place of the real service's: `http://127.0.0.1:4001`. */
  readonly url: string;
  readonly port: number;
  /** The token that the control API requires, if any. */
  readonly token: string | undefined;
  /** Stops accepting connections and answers pending requests; cuts connections that are still open after the grace period. */
  close(): Promise<void>;
}

const oneMebibyte = 1024 * 1024;

/**
 * Serves a provider's paths, exactly as the real service has them, and the control API under `/_vitrine/` on one port. Several
 * ports may share the same `Worlds`. Closing a port does not close them.
 * @throws Error for an unknown or ambiguous provider, or with the system's `code` for a port that cannot be opened
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
  // With `Worlds`, each world has its own scheduler.
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
