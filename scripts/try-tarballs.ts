// `pnpm tarballs`: packs every public package, installs the tarballs with npm into an empty project, type-checks a
// small program against them with every supported TypeScript, and runs it on every runtime. The program is in
// scripts/consumer.
import { execFile, spawn } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";

import { parse } from "yaml";

import { packPublic, type Packed } from "./pack.ts";
import { root } from "./workspace.ts";

const run = promisify(execFile);

/** Compilers that check the program, each installed under an alias. */
const compilers = { "typescript-5.9": "5.9.3", "typescript-6.0": "6.0.3", "typescript-7.0": "7.0.2" } as const;

/** npm packages that contain a runtime; each has a program of this name. */
const runtimes: readonly { readonly name: string; readonly from: string; readonly program: "node" | "bun" | "deno" }[] =
  [
    ...["20.20.2", "22.23.3", "26.10.0"].map((version) => ({
      name: `Node ${version}`,
      from: `node-${process.platform}-${process.arch}@${version}`,
      program: "node" as const,
    })),
    { name: "Bun 1.4.5", from: "bun@1.4.5", program: "bun" },
    { name: "Deno 2.9.6", from: "deno@2.9.6", program: "deno" },
  ];

/** How each runtime runs a file with the permissions that a program has on Node. */
const words = { node: [], bun: ["run"], deno: ["run", "--allow-all", "--node-modules-dir=manual"] } as const;

/** Compiler options of the programs; `skipLibCheck: false` also checks the tarballs' declarations. */
const strict = { strict: true, exactOptionalPropertyTypes: true, noUncheckedIndexedAccess: true, skipLibCheck: false };
const onNode = { module: "nodenext", target: "es2023", types: ["node"], rootDir: "." };
const programs: Readonly<Record<string, object>> = {
  buy: { compilerOptions: { ...strict, ...onNode, lib: ["es2023"] }, files: ["buy.ts", "fixture.test.ts"] },
  // MSW's own declarations use the DOM.
  intercept: { compilerOptions: { ...strict, ...onNode, lib: ["es2023", "dom"] }, files: ["intercept.ts"] },
  worker: {
    compilerOptions: {
      ...strict,
      module: "esnext",
      moduleResolution: "bundler",
      target: "es2023",
      types: [],
      lib: ["es2023", "dom", "dom.iterable"],
      noEmit: true,
    },
    files: ["worker.ts"],
  },
};

/**
 * MSW 3 intercepts sockets, which works on Node from 22 on. MSW 2 replaces `fetch`, and on Deno keeps the program from
 * ending.
 */
const olderMsw = "2.15.0";
const takesMsw3 = (name: string): boolean => /^Node (?!20\.)/.test(name);
const takesMsw2 = (name: string): boolean => !name.startsWith("Deno");

const { catalog } = parse(readFileSync(join(root, "pnpm-workspace.yaml"), "utf8")) as {
  readonly catalog: Readonly<Record<string, string>>;
};
const tools = [
  "@types/node",
  ...Object.entries(compilers).map(([alias, version]) => `${alias}=npm:typescript@${version}`),
];
const vitest = ["node_modules/vitest/vitest.mjs", "run", "--root", "."];
const command = "node_modules/vitrine/dist/main.js";

const folder = mkdtempSync(join(tmpdir(), "vitrine-tarballs-"));
try {
  const packed = await packPublic(folder);
  const [project, olderProject, paths] = await Promise.all([
    emptyProject("project", packed, [...tools, "msw", "vite", "vitest"]),
    emptyProject("older", packed, [`msw@${olderMsw}`]),
    Promise.all(runtimes.map(pathTo)),
  ]);
  const problems: string[] = [];
  const look = async (what: string, work: Promise<unknown>): Promise<void> => {
    const problem = await work.then(() => undefined, textOf);
    process.stdout.write(`${problem === undefined ? "ok     " : "FAILED "} ${what}\n`);
    if (problem !== undefined) problems.push(`${what}:\n${problem}`);
  };
  const checks = Object.entries(compilers).map(async ([alias, version]) => {
    const compiler = join("node_modules", alias, "bin", "tsc");
    for (const program of Object.keys(programs)) {
      const args = [compiler, "-p", `tsconfig.${program}.json`, "--outDir", join("built", alias)];
      await look(`TypeScript ${version} compiles ${program}`, run(process.execPath, args, { cwd: project }));
    }
  });
  await Promise.all(checks);
  // Runs the output of the oldest compiler.
  const [built] = Object.keys(compilers).map((alias) => join("built", alias));
  cpSync(join(project, built!), join(olderProject, built!), { recursive: true });
  const runs = runtimes.map(async ({ name, program }, index) => {
    const path = paths[index];
    if (path === undefined) {
      process.stdout.write(`left out ${name}: its package cannot be installed here\n`);
      return;
    }
    const start = (file: string, cwd: string): Promise<unknown> =>
      run(join(path, program), [...words[program], join(built!, file)], { cwd, timeout: 60_000 });
    await look(`${name} runs buy`, start("buy.js", project));
    if (takesMsw3(name)) await look(`${name} runs intercept`, start("intercept.js", project));
    if (takesMsw2(name)) await look(`${name} runs intercept with MSW ${olderMsw}`, start("intercept.js", olderProject));
    await look(`${name} runs the command`, serveOnce(join(path, program), [...words[program], command], project));
  });
  await Promise.all([...runs, look("vitest runs the fixture", run(process.execPath, vitest, { cwd: project }))]);
  if (problems.length > 0) {
    process.stderr.write(`\n${problems.join("\n\n")}\n`);
    process.exitCode = 1;
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Creates a project with only the tarballs and `others`, which are installed in the catalog's version or their own. */
async function emptyProject(name: string, packed: readonly Packed[], others: readonly string[]): Promise<string> {
  const project = join(folder, name);
  cpSync(join(root, "scripts", "consumer"), project, { recursive: true });
  const dependencies = {
    ...Object.fromEntries(packed.map((each) => [each.name, `file:${each.tarball}`])),
    ...Object.fromEntries(others.map(nameAndVersion)),
  };
  const write = (file: string, value: object): void => writeFileSync(join(project, file), JSON.stringify(value));
  write("package.json", { name, private: true, type: "module", dependencies });
  for (const [program, config] of Object.entries(programs)) write(`tsconfig.${program}.json`, config);
  await run("npm", ["install", "--no-audit", "--no-fund", "--prefer-offline", "--loglevel=error"], { cwd: project });
  return project;
}

/** `"msw"` with the catalog's version, `"msw@2.15.0"` and `"alias=npm:typescript@5.9.3"` with their own. */
function nameAndVersion(wanted: string): readonly [string, string] {
  const [, name, version] = /^(@?[^@=]+)(?:[@=](.+))?$/.exec(wanted)!;
  return [name!, version ?? catalog[name!]!];
}

/** The folder of a runtime's program in npm's cache; undefined if its package has none for this machine. */
async function pathTo({ from, program }: (typeof runtimes)[number]): Promise<string | undefined> {
  const probe = ["--yes", "-p", from, "-c", `command -v ${program}`];
  const found = await run("npx", probe, { cwd: folder }).catch(() => undefined);
  // npx puts its own folder first; a program found elsewhere is another version.
  const path = found?.stdout.trim();
  return path?.includes("_npx") ? dirname(path) : undefined;
}

/** Starts the command on free ports, requests its health, and stops it as Ctrl-C does. */
async function serveOnce(program: string, args: readonly string[], cwd: string): Promise<void> {
  const child = spawn(program, [...args, "--port", "0"], { cwd, stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  const over = new Promise<number | null>((resolve) => void child.once("close", resolve));
  const url = new Promise<string>((resolve) => {
    const hear = (text: string): void => {
      said += text;
      const found = /Control API\s+(http:\/\/[\w.:]+)/.exec(said);
      if (found) resolve(found[1]!);
    };
    child.stdout.setEncoding("utf8").on("data", hear);
    child.stderr.setEncoding("utf8").on("data", hear);
  });
  try {
    const answer = await Promise.race([url.then((found) => fetch(`${found}/_vitrine/health`)), over]);
    if (!(answer instanceof Response)) throw new Error(`It ended with ${answer}:\n${said}`);
    const { status } = (await answer.json()) as { readonly status: string };
    if (status !== "ok") throw new Error(`Its health is "${status}".`);
  } finally {
    child.kill("SIGINT");
  }
  const code = await over;
  if (code !== 0) throw new Error(`It ended with ${code}:\n${said}`);
}

/** The relevant part of a failed program's output. */
function textOf(error: unknown): string {
  const { stdout = "", stderr = "", message } = error as { stdout?: string; stderr?: string; message: string };
  return (stdout + stderr || message).slice(0, 4_000);
}
