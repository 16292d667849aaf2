// `pnpm third-party`: writes THIRD_PARTY.md, the licences of everything that the public packages need at run time or
// contain. With --check, only reports whether the page matches node_modules and the built files.
import { existsSync, globSync, readFileSync, readdirSync, realpathSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { readPackages, root, type Manifest, type Package } from "./workspace.ts";

/** A third-party package. */
interface Foreign {
  readonly name: string;
  readonly version: string;
  readonly licence: string;
  readonly home: string;
  /** The licence text to be distributed. */
  readonly text: string;
  /** The packages of this workspace that include it. */
  readonly users: Set<string>;
}

interface ForeignManifest extends Manifest {
  readonly version: string;
  readonly license?: string;
  readonly homepage?: string;
  readonly repository?: string | { readonly url: string };
}

/** Tools whose generated code is in the packages, and may contain parts of the tools. */
const generators = ["ajv", "openapi-typescript"];
/** Licences that ask only for attribution. */
const permissive = /^(MIT|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|CC0-1\.0|Unlicense)$/;

const packages = readPackages();
const byName = new Map(packages.map((each) => [each.manifest.name, each]));
const found = new Map<string, Foreign>();

for (const { folder, manifest } of packages.filter((each) => each.manifest.private !== true)) {
  for (const part of partsOf(folder, manifest))
    gather(part, Object.keys(part.manifest.dependencies ?? {}), manifest.name);
}
const codegen = byName.get("@vitrine/codegen")!;
for (const name of generators) enter(join(root, codegen.folder), name, "@vitrine/specs (written by it)");

const sorted = [...found.values()].toSorted((a, b) => (a.name < b.name ? -1 : 1));
const problems = [
  ...sorted
    .filter(({ licence }) => !permissive.test(licence))
    .map(
      ({ name, licence }) => `${name} is under "${licence}". Look whether that may be passed on, and enter it here.`,
    ),
  ...bundled()
    .filter(({ name }) => !sorted.some((each) => each.name === name))
    .map(({ name, file }) => `${file} contains ${name}, which no public package depends on. Declare it.`),
];
const page = pageOf(sorted);
const path = join(root, "THIRD_PARTY.md");
if (process.argv.includes("--check")) {
  if (!existsSync(path) || readFileSync(path, "utf8") !== page) {
    problems.push("THIRD_PARTY.md does not fit what is installed. Run `pnpm third-party`.");
  }
} else writeFileSync(path, page);
if (problems.length > 0) {
  process.stderr.write(`Cannot accept what is passed on:\n${problems.join("\n")}\n`);
  process.exitCode = 1;
}

/** A package and what is bundled into it: commands and pages contain what their manifests call devDependencies. */
function partsOf(folder: string, manifest: Manifest): readonly Pick<Package, "folder" | "manifest">[] {
  const isBundle = folder.startsWith("apps");
  const inside = isBundle ? Object.keys(manifest.devDependencies ?? {}).flatMap((name) => byName.get(name) ?? []) : [];
  return [{ folder, manifest }, ...inside];
}

/** Adds `names`, as resolved from `from`, and all their dependencies. */
function gather(from: Pick<Package, "folder">, names: readonly string[], user: string): void {
  for (const name of names.filter((each) => !byName.has(each))) enter(join(root, from.folder), name, user);
}

function enter(from: string, name: string, user: string): void {
  const folder = folderOf(name, from);
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as ForeignManifest;
  const key = `${name}@${manifest.version}`;
  const foreign = found.get(key) ?? foreignIn(folder, manifest);
  if (foreign.users.has(user)) return;
  foreign.users.add(user);
  found.set(key, foreign);
  // A generator's own dependencies are not in its output.
  if (generators.includes(name)) return;
  for (const needed of Object.keys(manifest.dependencies ?? {})) enter(folder, needed, user);
}

function foreignIn(folder: string, manifest: ForeignManifest): Foreign {
  const { name, version, license = "no licence", homepage = "", repository = homepage } = manifest;
  const source = typeof repository === "string" ? repository : repository.url;
  const home = /^[\w-]+\/[\w.-]+$/.test(source) ? `https://github.com/${source}` : source.replace(/^git\+|\.git$/g, "");
  return { name, version, licence: license, home, text: licenceIn(folder), users: new Set() };
}

/** The folder of the package `name` as imported from `from`. */
function folderOf(name: string, from: string): string {
  const folder = join(from, "node_modules", name);
  if (existsSync(folder)) return realpathSync(folder);
  if (dirname(from) === from)
    throw new Error(`Cannot read the licence of ${name}: it is not installed. Run \`pnpm install\`.`);
  return folderOf(name, dirname(from));
}

function licenceIn(folder: string): string {
  const file = readdirSync(folder).find((each) => /^licen[cs]e/i.test(each));
  return file ? readFileSync(join(folder, file), "utf8").trim().replaceAll("\r\n", "\n") : "";
}

/** The packages bundled into built files; the bundler names their sources in comments. */
function bundled(): readonly { readonly name: string; readonly file: string }[] {
  const files = globSync("{specs,{packages,mocks,apps}/*}/dist/**/*.js", { cwd: root });
  return files.flatMap((file) => {
    const regions = readFileSync(join(root, file), "utf8").matchAll(
      /^\/\/#region .*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//gm,
    );
    return [...new Set([...regions].map(([, name]) => name!))].map((name) => ({ name, file }));
  });
}

function pageOf(foreign: readonly Foreign[]): string {
  const rows = foreign.map(
    ({ name, version, licence, home, users }) =>
      `| [${name}](${home}) | ${version} | ${licence} | ${[...users].toSorted().join(", ")} |`,
  );
  const texts = foreign.flatMap(({ name, version, text }) =>
    text ? ["", `## ${name} ${version}`, "", "```text", text, "```"] : [],
  );
  return [
    "# Software of others",
    "",
    "Everything the public packages need at run time, have in them, or were written by. Generated by `pnpm third-party` from",
    "what is installed; CI fails when it is stale, and when a licence is one that asks for more than to be named. What you",
    "bring yourself (`msw`, `vitest`) is not listed.",
    "",
    "| package | version | licence | comes with |",
    "|---|---|---|---|",
    ...rows,
    ...texts,
    "",
  ].join("\n");
}
