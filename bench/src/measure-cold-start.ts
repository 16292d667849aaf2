import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { get } from "node:http";
import { fileURLToPath } from "node:url";

import { median } from "./statistics.ts";

/** How long a start takes. */
export interface ColdStartFigures {
  /** The built CLI as a multiple of the bare script. */
  readonly ratio: number;
  readonly bareMs: number;
  readonly cliMs: number;
}

const rounds = 15;
const bare = fileURLToPath(new URL("bare-server.mjs", import.meta.url));
const cli = fileURLToPath(new URL("../../apps/cli/dist/main.js", import.meta.url));

/** From the start of the process to its first answer: the built CLI, in turn with a script that only opens a server. */
export async function measureColdStart(): Promise<ColdStartFigures> {
  if (!existsSync(cli))
    throw new Error(`Cannot measure the cold start: ${cli} is not there. Run \`pnpm build\` first.`);
  const bares: number[] = [];
  const clis: number[] = [];
  for (let round = 0; round < rounds + 2; round += 1) {
    const barePort = await freePort();
    const bareMs = await untilAnswer([bare, String(barePort)], barePort);
    const cliPort = await freePort();
    const cliMs = await untilAnswer([cli, "--port", String(cliPort)], cliPort + 1);
    // The first two rounds fill the disk's and the compiler's caches.
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

/** Below those the system hands out by itself, so that its neighbour is free too. */
async function freePort(): Promise<number> {
  const port = 20_000 + 2 * Math.floor(Math.random() * 5_000);
  const free = await Promise.all([port, port + 1].map((each) => answers(each).then((taken) => !taken)));
  return free.every(Boolean) ? port : freePort();
}

async function untilAnswer(args: readonly string[], port: number): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, args, { stdio: ["ignore", "ignore", "inherit"] });
  const closed = new Promise((resolve) => void child.once("close", resolve));
  try {
    while (!(await answers(port))) {
      if (child.exitCode !== null) throw new Error(`Cannot measure: ${args.join(" ")} ended with ${child.exitCode}.`);
      await new Promise((resolve) => void setTimeout(resolve, 1));
    }
    return performance.now() - began;
  } finally {
    child.kill("SIGKILL");
    await closed;
  }
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const request = get({
      port,
      host: "127.0.0.1",
      path: "/v1/me",
      headers: { "x-api-key": "sk_live_demo" },
      agent: false,
    });
    request.on("response", (response) => {
      response.resume();
      resolve(true);
    });
    request.on("error", () => resolve(false));
  });
}
