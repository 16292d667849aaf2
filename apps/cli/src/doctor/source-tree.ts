import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import type { Diagnosis } from "./diagnosis.ts";

/** What is true of a checkout of this project. */
export interface SourceTree {
  /** `>=24.18.0`, as its package.json asks for. */
  readonly wantedNode: string;
  /** `12.21.0` */
  readonly wantedPnpm: string;
  readonly node: string;
  /** Undefined if there is none on PATH. */
  readonly pnpm: string | undefined;
  /** Whether what is installed is what the lockfile says; undefined if nothing is. */
  readonly installed: "as locked" | "otherwise" | undefined;
}

/** Looks at the checkout this program runs from; nothing to find where it was installed from a registry. */
export function examineSourceTree(): readonly Diagnosis[] {
  const root = rootAbove(dirname(fileURLToPath(import.meta.url)));
  return root === undefined ? [] : sourceTreeDiagnoses(lookAt(root));
}

/** What is to be said of a checkout. */
export function sourceTreeDiagnoses({
  wantedNode,
  wantedPnpm,
  node,
  pnpm,
  installed,
}: SourceTree): readonly Diagnosis[] {
  const tools = `Run npm start or npm test, which fetch it, or: eval "$(node scripts/run.mjs --print-path)"`;
  return [
    isAtLeast(node, wantedNode.replace(/^>=/, ""))
      ? { what: `Node ${node} for this checkout (${wantedNode})` }
      : { what: `Node ${node} is not what this checkout asks for (${wantedNode}).`, cure: tools },
    pnpm !== undefined && majorOf(pnpm) === majorOf(wantedPnpm)
      ? { what: `pnpm ${pnpm} (${wantedPnpm} is pinned)` }
      : {
          what: pnpm ? `pnpm ${pnpm} is not ${wantedPnpm}.` : `There is no pnpm; ${wantedPnpm} is pinned.`,
          cure: tools,
        },
    installed === "as locked"
      ? { what: "Packages are installed as pnpm-lock.yaml says" }
      : {
          what: installed ? "The installed packages are not those of pnpm-lock.yaml." : "No packages are installed.",
          cure: "Run npm start, which installs them, or: pnpm install",
        },
  ];
}

function rootAbove(folder: string): string | undefined {
  const manifest = join(folder, "package.json");
  if (existsSync(manifest) && manifestAt(manifest).name === "vitrine-workspace") return folder;
  return dirname(folder) === folder ? undefined : rootAbove(dirname(folder));
}

function lookAt(root: string): SourceTree {
  const { engines, packageManager } = manifestAt(join(root, "package.json"));
  // A shell finds pnpm.cmd where that is what it is called.
  const asked = spawnSync("pnpm --version", { cwd: root, encoding: "utf8", shell: true });
  return {
    wantedNode: engines?.node ?? "*",
    wantedPnpm: packageManager?.replace(/^pnpm@/, "") ?? "",
    node: process.versions.node,
    pnpm: asked.status === 0 ? asked.stdout.trim() : undefined,
    installed: installedIn(root),
  };
}

/** pnpm keeps beside the packages the lockfile they were installed from. */
function installedIn(root: string): SourceTree["installed"] {
  const kept = join(root, "node_modules", ".pnpm", "lock.yaml");
  if (!existsSync(kept)) return undefined;
  const isSame = readFileSync(kept).equals(readFileSync(join(root, "pnpm-lock.yaml")));
  return isSame ? "as locked" : "otherwise";
}

interface Manifest {
  readonly name?: string;
  readonly engines?: { readonly node?: string };
  readonly packageManager?: string;
}

function manifestAt(path: string): Manifest {
  return JSON.parse(readFileSync(path, "utf8")) as Manifest;
}

function isAtLeast(version: string, floor: string): boolean {
  const [have, want] = [version, floor].map((text) => text.split(".").map(Number)) as [number[], number[]];
  const place = want.findIndex((part, index) => part !== have[index]);
  return place < 0 || (have[place] ?? 0) > want[place]!;
}

function majorOf(version: string): string | undefined {
  return version.split(".")[0];
}
