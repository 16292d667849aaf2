import { readFileSync } from "node:fs";
import { basename } from "node:path";

import { defineConfig, type UserConfig } from "tsdown";

interface Manifest {
  readonly bin?: Readonly<Record<string, string>>;
  readonly exports?: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
}

const manifest = JSON.parse(readFileSync("package.json", "utf8")) as Manifest;

/**
 * Builds the package in the current folder: what its manifest exports is what is built, so nothing is listed twice.
 * `dependencies` stay imports; `devDependencies` that the sources import are inlined, which makes the command line one file.
 */
const config: UserConfig = defineConfig({
  // The tool would take this file's own folder.
  cwd: process.cwd(),
  entry: entriesOf(manifest),
  dts: manifest.exports !== undefined,
  // Otherwise it writes .mjs and .d.mts, which no manifest names.
  fixedExtension: false,
  platform: "node",
  inputOptions: { resolve: { conditionNames: ["@vitrine/source", "import", "node", "default"] } },
});

export default config;

/** Output name to source file: `"./dist/bunaistore/index.js"` from its source condition, `"./dist/main.js"` from `src/main.ts`. */
function entriesOf({ bin, exports }: Manifest): Record<string, string> {
  const doors = Object.values(exports ?? {}).filter((door) => typeof door === "object");
  const libraries = doors.map((door) => [outputName(door["default"]), door["@vitrine/source"]]);
  const programs = Object.values(bin ?? {}).map((path) => [outputName(path), `src/${basename(path, ".js")}.ts`]);
  return Object.fromEntries([...libraries, ...programs]) as Record<string, string>;
}

function outputName(path: string | undefined): string {
  return (path ?? "").replace(/^\.\/dist\//, "").replace(/\.js$/, "");
}
