// Writes api.md of every public package; run it in the workspace's root. With --check, only names the stale ones.
import { existsSync, globSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { parse } from "yaml";

import { apiPage } from "./api-page.ts";

const isCheck = process.argv.includes("--check");
const workspace = parse(readFileSync("pnpm-workspace.yaml", "utf8")) as { readonly packages: readonly string[] };
const folders = globSync(workspace.packages.map((pattern) => `${pattern}/package.json`))
  .map(dirname)
  .filter(isPublished)
  .toSorted();

const stale: string[] = [];
for (const folder of folders) {
  const path = join(folder, "api.md");
  const page = apiPage(folder);
  if (existsSync(path) && readFileSync(path, "utf8") === page) continue;
  if (isCheck) stale.push(path);
  else writeFileSync(path, page);
}
if (stale.length > 0) {
  process.stderr.write(`Cannot accept ${stale.join(", ")}: other things are exported. Run \`pnpm api\`.\n`);
  process.exitCode = 1;
}

function isPublished(folder: string): boolean {
  const manifest = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    readonly private?: boolean;
    readonly exports?: object;
  };
  return manifest.private !== true && manifest.exports !== undefined;
}
