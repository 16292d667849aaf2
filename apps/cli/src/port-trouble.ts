import { isLoopback } from "@vitrine/engine";
import { reachable } from "@vitrine/server";

import { ask } from "./ask.ts";
import { invocation } from "./invocation.ts";
import { portObstacle } from "./port-obstacle.ts";
import { layOutPorts } from "./ports.ts";
import type { Berth } from "./ports.ts";

/** A port that cannot be opened, and why, as the system says it. */
export interface Blocked {
  readonly berth: Berth;
  readonly cause: NodeJS.ErrnoException;
}

/** The same for a person. */
export interface Trouble {
  readonly what: string;
  readonly cure: string;
}

/** What to tell a person whose ports cannot be opened; the cure can be pasted where that is possible. */
export async function portTrouble(
  host: string,
  [{ berth, cause }, ...others]: readonly [Blocked, ...Blocked[]],
  berths: readonly Berth[],
): Promise<Trouble> {
  const cannot = `Cannot listen on ${host}:${berth.port} (${berth.title})`;
  switch (cause.code) {
    case "EADDRINUSE": {
      const who = (await isVitrine(host, berth.port)) ? "another Vitrine is running there" : "the port is in use";
      const likewise = others.map((other) => ` So is ${other.berth.port} (${other.berth.title}).`).join("");
      const way = `${invocation()} --port ${await freePort(host, berths)}`;
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

/** The next round number from which on every port can be opened; 0, which always works, if none is near. */
async function freePort(host: string, berths: readonly Berth[]): Promise<number> {
  const shops = berths.flatMap(({ shop }) => (shop ? [shop] : []));
  const start = Math.floor(berths[0]!.port / 10) * 10 + 10;
  for (let port = start; port <= Math.min(start + 90, 65_500); port += 10) {
    const obstacles = await Promise.all(layOutPorts(port, shops).map((berth) => portObstacle(host, berth.port)));
    if (obstacles.every((obstacle) => obstacle === undefined)) return port;
  }
  return 0;
}

/** Whether it is one of us that answers there. */
async function isVitrine(host: string, port: number): Promise<boolean> {
  const reply = await ask({ host: reachable(host), port, path: "/_vitrine/health" });
  // Beyond loopback it asks for its token first.
  const isOurs = reply?.status === 200 || (reply?.status === 401 && !isLoopback(host));
  return isOurs && reply.type.includes("json");
}
