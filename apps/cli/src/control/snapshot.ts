import { readFile, writeFile } from "node:fs/promises";
import { text } from "node:stream/consumers";

import type { Snapshot } from "@vitrine/specs/control";

import { Failure } from "../failure.ts";
import { openSession } from "./session.ts";
import type { WorldCommandOptions } from "./session.ts";
import { showOne } from "./worlds.ts";

/** The snapshot's file; `-` is stdout or stdin. */
interface FileArgument {
  readonly file: string;
}

/** `vitrine snapshot save FILE|-` */
export async function saveSnapshot({ file, ...options }: FileArgument & WorldCommandOptions): Promise<void> {
  const { client, world, show, write } = openSession(options);
  const snapshot = await client.call("GET /_vitrine/worlds/{world}/snapshot", { path: { world } });
  const json = `${JSON.stringify(snapshot)}\n`;
  if (file === "-") return write(json);
  await writeFile(file, json).catch((cause: Error) => {
    throw new Failure(`Cannot write ${file}: ${cause.message}. Choose another place.`, { cause });
  });
  show({ world, file }, () => `Saved ${world} as it is in ${file}.\n`);
}

/** `vitrine snapshot restore FILE|-` */
export async function restoreSnapshot({ file, ...options }: FileArgument & WorldCommandOptions): Promise<void> {
  const session = openSession(options);
  const { client, world } = session;
  const body = await read(file);
  showOne(session, await client.call("PUT /_vitrine/worlds/{world}/snapshot", { path: { world }, body }));
}

async function read(file: string): Promise<Snapshot> {
  const content = await (file === "-" ? text(process.stdin) : readFile(file, "utf8")).catch((cause: Error) => {
    throw new Failure(`Cannot read ${file}: ${cause.message}. Name a file that snapshot save wrote.`, { cause });
  });
  const unfit = (what: string, cause?: unknown): Failure =>
    new Failure(
      `Cannot read ${file === "-" ? "the input" : file}: it is ${what}. Name a file that snapshot save wrote.`,
      {
        cause,
      },
    );
  let found: unknown;
  try {
    found = JSON.parse(content) as unknown;
  } catch (cause) {
    throw unfit("not JSON", cause);
  }
  // The server checks the rest.
  if (typeof found === "object" && found !== null && "format" in found) return found as Snapshot;
  throw unfit("no snapshot");
}
