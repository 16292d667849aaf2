import { misused } from "../failure.ts";
import type { Given } from "../given.ts";
import { httpAddress } from "../http-address.ts";
import { createPaint, wantsColour } from "../paint.ts";
import type { Paint } from "../paint.ts";
import { usualUrl } from "../usual-url.ts";
import { createControlClient } from "./client.ts";
import type { ControlClient, ServerAddress } from "./client.ts";

/** One command on its way: the server it talks to, the world it means, and the page its answer is written on. */
export interface Session {
  readonly client: ControlClient;
  readonly world: string;
  readonly json: boolean;
  readonly paint: Paint;
  /** Writes an answer: as it came with `--json`, otherwise as `text` says it to a person. */
  show(answer: unknown, text: () => string): void;
  /** Writes lines as they are. */
  write(text: string): void;
}

/** @throws Failure (2) for an address that is none */
export function openSession(given: Given): Session {
  const { env, stdout } = process;
  const json = given.has("json");
  const write = (text: string): void => void stdout.write(text);
  return {
    client: createControlClient(serverAddress(given, env)),
    world: given.last("world") ?? "default",
    json,
    paint: createPaint(!json && wantsColour(stdout, env)),
    show: (answer, text) => write(json ? `${JSON.stringify(answer, undefined, 2)}\n` : text()),
    write,
  };
}

/**
 * Where the server is: as the options say, else the environment, else where it usually is.
 * @throws Failure (2) for an address that is none
 */
export function serverAddress(given: Pick<Given, "last">, env: NodeJS.ProcessEnv): ServerAddress {
  return {
    url: originOf(given.last("url") ?? (env["VITRINE_URL"] || usualUrl)),
    token: given.last("token") ?? (env["VITRINE_TOKEN"] || undefined),
  };
}

/** The origin of an address as people write it: `localhost:5000` too, or with a path of the control API behind it. */
function originOf(address: string): string {
  const read = httpAddress(address);
  if (read) return read.origin;
  throw misused(`the server's address "${address}" is none. Write it as ${usualUrl}.`);
}
