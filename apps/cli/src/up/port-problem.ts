import { isLoopback } from "@vitrine/engine";
import { reachable } from "@vitrine/server";

import { invocation } from "../invocation.ts";
import { layOutPorts } from "./listeners.ts";
import type { Listener } from "./listeners.ts";
import { probe } from "./probe.ts";
import { portError } from "./try-port.ts";

/** A port that cannot be opened, with the system's reason. */
export interface BlockedPort {
  readonly listener: Listener;
  readonly cause: NodeJS.ErrnoException;
}

/** The same for a person. */
export interface PortProblem {
  readonly what: string;
  readonly cure: string;
}

/** Explains ports that cannot be opened; where possible, with a fix to paste. */
export async function portProblem(
  host: string,
  [{ listener, cause }, ...others]: readonly [BlockedPort, ...BlockedPort[]],
  listeners: readonly Listener[],
): Promise<PortProblem> {
  const cannot = `Cannot listen on ${host}:${listener.port} (${listener.title})`;
  switch (cause.code) {
    case "EADDRINUSE": {
      const who = (await isVitrine(host, listener.port)) ? "another Vitrine is running there" : "the port is in use";
      const likewise = others.map((other) => ` So is ${other.listener.port} (${other.listener.title}).`).join("");
      const way = `${invocation()} --port ${await freePort(host, listeners)}`;
      return { what: `${cannot}: ${who}.${likewise}`, cure: `Stop what runs there, or start with: ${way}` };
    }
    case "EACCES":
      return { what: `${cannot}: this user may not open it.`, cure: "Choose a --port above 1023." };
    case "EADDRNOTAVAIL":
    case "ENOTFOUND":
    case "EAI_AGAIN":
      return {
        what: `${cannot}: this machine has no address "${host}".`,
        cure: "Use --host 127.0.0.1, or --host 0.0.0.0 for all it has.",
      };
    default:
      return { what: `${cannot}: ${cause.message}.`, cure: "Choose another --port or --host." };
  }
}

/** The next round number from which every port can be opened; 0, which always works, if none is close. */
async function freePort(host: string, listeners: readonly Listener[]): Promise<number> {
  const shops = listeners.flatMap(({ shop }) => (shop ? [shop] : []));
  const start = Math.floor(listeners[0]!.port / 10) * 10 + 10;
  for (let port = start; port <= Math.min(start + 90, 65_500); port += 10) {
    const errors = await Promise.all(layOutPorts(port, shops).map((listener) => portError(host, listener.port)));
    if (errors.every((error) => error === undefined)) return port;
  }
  return 0;
}

/** Whether a Vitrine server responds there. */
async function isVitrine(host: string, port: number): Promise<boolean> {
  const reply = await probe({ host: reachable(host), port, path: "/_vitrine/health" });
  // Beyond loopback it requires its token.
  const isOurs = reply?.status === 200 || (reply?.status === 401 && !isLoopback(host));
  return isOurs && reply.type.includes("json");
}
