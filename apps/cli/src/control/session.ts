import { serverUrlIn } from "../address.ts";
import { createColours, wantsColour } from "../terminal/colours.ts";
import type { Colours } from "../terminal/colours.ts";
import { createControlClient } from "./client.ts";
import type { ControlClient, ServerAddress } from "./client.ts";

/** The options that say which server is meant, and how its answers are shown. */
export interface ServerCommandOptions {
  readonly url?: URL;
  readonly token?: string;
  readonly json?: true;
}

/** Those of a command about one world. */
export interface WorldCommandOptions extends ServerCommandOptions {
  readonly world?: string;
}

/** One command on its way: the server it talks to, the world it means, and the page its answer is written on. */
export interface Session {
  readonly client: ControlClient;
  readonly world: string;
  readonly json: boolean;
  readonly colours: Colours;
  /** Writes an answer: as it came with `--json`, otherwise as `text` says it to a person. */
  show(answer: unknown, text: () => string): void;
  /** Writes lines as they are. */
  write(text: string): void;
}

/** @throws Misuse for a VITRINE_URL that is not an address */
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
 * Where the server is: as the options say, else the environment, else at the default address. Of an address with a path, as
 * the banner shows one, the origin counts.
 * @throws Misuse for a VITRINE_URL that is not an address
 */
export function serverAddress(
  { url, token }: Pick<ServerCommandOptions, "url" | "token">,
  env: NodeJS.ProcessEnv,
): ServerAddress {
  return { url: (url ?? serverUrlIn(env)).origin, token: token ?? (env["VITRINE_TOKEN"] || undefined) };
}
