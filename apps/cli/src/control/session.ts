import { serverUrlIn } from "../address.ts";
import { createColours, wantsColour } from "../terminal/colours.ts";
import type { Colours } from "../terminal/colours.ts";
import { createControlClient } from "./client.ts";
import type { ControlClient, ServerAddress } from "./client.ts";

/** The options that select the server and the output format. */
export interface ServerCommandOptions {
  readonly url?: URL;
  readonly token?: string;
  readonly json?: true;
}

/** The options of a command about one world. */
export interface WorldCommandOptions extends ServerCommandOptions {
  readonly world?: string;
}

/** The context of one command: its server, its world and its output. */
export interface Session {
  readonly client: ControlClient;
  readonly world: string;
  readonly json: boolean;
  readonly colours: Colours;
  /** Writes a response: unchanged with `--json`, otherwise as `text`. */
  show(answer: unknown, text: () => string): void;
  /** Writes lines as they are. */
  write(text: string): void;
}

/** @throws Misuse if VITRINE_URL is not an address */
export function openSession(options: WorldCommandOptions): Session {
  const { env, stdout } = process;
  const { world = "default", json = false } = options;
  const write = (text: string): void => void stdout.write(text);
  return {
    client: createControlClient(serverAddress(options, env)),
    world,
    json,
    colours: createColours(!json && wantsColour(stdout, env)),
    show: (answer, text) => write(json ? `${JSON.stringify(answer, undefined, 2)}\n` : text()),
    write,
  };
}

/**
 * The server's address: from the options, else the environment, else the default address. Only the origin of an address is used,
 * since the banner shows addresses with paths.
 * @throws Misuse if VITRINE_URL is not an address
 */
export function serverAddress(
  { url, token }: Pick<ServerCommandOptions, "url" | "token">,
  env: NodeJS.ProcessEnv,
): ServerAddress {
  return { url: (url ?? serverUrlIn(env)).origin, token: token ?? (env["VITRINE_TOKEN"] || undefined) };
}
