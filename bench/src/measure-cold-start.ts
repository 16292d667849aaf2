import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

import { freePort, startServed, type Program } from "./served.ts";
import { median } from "./statistics.ts";

/** The duration of a start. */
export interface ColdStartFigures {
  /** The built CLI as a multiple of the bare script. */
  readonly ratio: number;
  readonly bareMs: number;
  readonly cliMs: number;
}

const rounds = 15;
const path = "/v1/me";
const bare = fileURLToPath(new URL("bare-server.mjs", import.meta.url));

/** The path of the built CLI. */
export const cli: string = fileURLToPath(new URL("../../apps/cli/dist/main.js", import.meta.url));

/**
 * Measures the time from the start of the process to its first answer: the built CLI, alternately with a script that
 * only opens a server.
 */
export async function measureColdStart(): Promise<ColdStartFigures> {
  refuseUnbuilt();
  const bares: number[] = [];
  const clis: number[] = [];
  for (let round = 0; round < rounds + 2; round += 1) {
    const barePort = await freePort();
    const bareMs = await untilAnswer({ args: [bare, String(barePort)], port: barePort, path });
    const cliPort = await freePort();
    const cliMs = await untilAnswer({ args: [cli, "--port", String(cliPort)], port: cliPort + 1, path });
    // The first two rounds warm up the disk cache and the compile cache.
    if (round < 2) continue;
    bares.push(bareMs);
    clis.push(cliMs);
  }
  return {
    ratio: median(clis.map((ms, round) => ms / bares[round]!)),
    bareMs: median(bares),
    cliMs: median(clis),
  };
}

/** @throws Error if the CLI is not built */
export function refuseUnbuilt(): void {
  if (!existsSync(cli)) throw new Error(`Cannot measure: ${cli} is not there. Run \`pnpm build\` first.`);
}

async function untilAnswer(program: Program): Promise<number> {
  const served = await startServed(program);
  await served.stop();
  return served.startedMs;
}
