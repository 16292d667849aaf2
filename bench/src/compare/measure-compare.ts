import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

import { load, wireRequest } from "../http-load.ts";
import { refuseUnbuilt } from "../measure-cold-start.ts";
import { freePort, startServed, type Served } from "../served.ts";
import { median } from "../statistics.ts";
import { ours, others, type Contestant, type Questions } from "./contestant.ts";

/** Another mock server compared with ours, in the same run. */
export interface CompareFigures {
  readonly name: string;
  readonly keeps: string;
  /** Its figures, or the reason why it could not be installed or started. */
  readonly seen: Seen | string;
}

/** The figures of a server. */
export interface Seen {
  readonly getPerSecond: number;
  readonly postPerSecond: number;
  /** Its GETs per second, as a share of ours; `postRatio` likewise. */
  readonly getRatio: number;
  readonly postRatio: number;
  readonly coldStartMs: number;
  /** Resident memory at the first answer, in bytes; `loadedBytes` after the load. */
  readonly freshBytes: number;
  readonly loadedBytes: number;
}

/** An installed contestant. */
interface Ready {
  readonly contestant: Contestant;
  readonly folder: string;
}

const run = promisify(execFile);
const rounds = 5;
const roundMs = 600;
const starts = 5;
const spec = fileURLToPath(new URL("../../../specs/bunaistore/openapi.yaml", import.meta.url));

/**
 * Compares other mock servers with ours. Each is installed into its own folder outside the workspace, started as its
 * users start it, and loaded alternately with ours.
 */
export async function measureCompare(): Promise<readonly CompareFigures[]> {
  refuseUnbuilt();
  const folder = mkdtempSync(join(tmpdir(), "vitrine-compare-"));
  try {
    const figures: CompareFigures[] = [];
    const home: Ready = { contestant: ours, folder };
    const own = await measureOne(home, home);
    figures.push({ name: ours.name, keeps: ours.keeps, seen: own });
    for (const [index, contestant] of others(spec).entries()) {
      const place = join(folder, String(index));
      const seen = await install(contestant, place)
        .then(() => measureOne({ contestant, folder: place }, home))
        .catch((error: unknown) => String(error).split("\n", 1)[0]!);
      figures.push({ name: contestant.name, keeps: contestant.keeps, seen });
    }
    return figures;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function install({ from, files = {} }: Contestant, folder: string): Promise<void> {
  mkdirSync(folder);
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  // The variables that pnpm adds would configure npm.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^npm_/i.test(name)));
  const quiet = ["--no-audit", "--no-fund", "--loglevel=error"];
  await run("npm", ["install", "--save-exact", ...quiet, from!], { cwd: folder, env });
}

/** Both run at the same time and are loaded alternately, so that a slow minute affects both. */
async function measureOne(one: Ready, home: Ready): Promise<Seen> {
  const coldStarts: number[] = [];
  for (let time = 0; time < starts; time += 1) {
    const served = await start(one);
    coldStarts.push(served.startedMs);
    await served.stop();
  }
  const server = await start(one);
  const freshBytes = server.residentBytes();
  const reference = await start(home);
  try {
    const asked = await one.contestant.prepare(`http://127.0.0.1:${server.port}`);
    const ownAsked = await home.contestant.prepare(`http://127.0.0.1:${reference.port}`);
    const get = await inTurn([server, asked], [reference, ownAsked], "get");
    const post = await inTurn([server, asked], [reference, ownAsked], "post");
    return {
      getPerSecond: get.perSecond,
      postPerSecond: post.perSecond,
      getRatio: get.ratio,
      postRatio: post.ratio,
      coldStartMs: median(coldStarts),
      freshBytes,
      loadedBytes: server.residentBytes(),
    };
  } finally {
    await server.stop();
    await reference.stop();
  }
}

async function start({ contestant: { program, words, path }, folder }: Ready): Promise<Served> {
  const port = (await freePort()) + 1;
  return startServed({ args: [program, ...words(port)], port, path, cwd: folder });
}

type Asked = readonly [server: Served, questions: Questions];

async function inTurn(one: Asked, home: Asked, kind: keyof Questions): Promise<{ perSecond: number; ratio: number }> {
  const once = async ([{ port }, questions]: Asked): Promise<number> => {
    const { requestsPerSecond } = await load(port, (connection) => wireRequest(questions[kind](connection)), roundMs);
    return requestsPerSecond;
  };
  for (const each of [one, home]) await once(each);
  const theirs: number[] = [];
  const ratios: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const own = await once(home);
    const perSecond = await once(one);
    theirs.push(perSecond);
    ratios.push(perSecond / own);
  }
  return { perSecond: median(theirs), ratio: median(ratios) };
}
