import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

import { parseSync, type ESTree } from "vite";
import { parse } from "yaml";

type Versions = Readonly<Record<string, string>>;

/** The fields of a package.json about the package, who may import it and what it may import. */
export interface Manifest {
  readonly name: string;
  readonly description?: string;
  readonly private?: boolean;
  readonly exports?: Readonly<Record<string, unknown>>;
  readonly dependencies?: Versions;
  readonly devDependencies?: Versions;
  readonly peerDependencies?: Versions;
}

/** One package of the workspace: its folder relative to the root, its manifest, its TypeScript sources. */
export interface Package {
  readonly folder: string;
  readonly manifest: Manifest;
  readonly sources: readonly Source[];
}

/** One TypeScript file; `path` is relative to the workspace's root. */
export interface Source {
  readonly path: string;
  /** True for `*.test.ts`, modules for tests only (`*.test-*.ts`), and everything in a folder `test`. */
  readonly isTest: boolean;
  readonly isGenerated: boolean;
  readonly imports: readonly Import[];
  /** Lines with `new Date()` or `Date()`: they read the machine's clock, and no lint rule finds them. */
  readonly ambientDates: readonly number[];
}

/** One import, re-export, dynamic import or import type. */
export interface Import {
  readonly specifier: string;
  readonly isTypeOnly: boolean;
}

/** The workspace's root folder. */
export const root: string = dirname(dirname(fileURLToPath(import.meta.url)));

/** The root's manifest, whose tools every test may import. */
export const rootManifest: Manifest = manifestIn(".");

/** Reads every package listed in pnpm-workspace.yaml. */
export function readPackages(): readonly Package[] {
  const workspace = parse(readFileSync(join(root, "pnpm-workspace.yaml"), "utf8")) as { packages: readonly string[] };
  const manifests = globSync(
    workspace.packages.map((pattern) => `${pattern}/package.json`),
    { cwd: root },
  );
  return manifests.toSorted().map((path) => {
    const folder = dirname(path);
    return { folder, manifest: manifestIn(folder), sources: sourcesIn(folder) };
  });
}

function manifestIn(folder: string): Manifest {
  return JSON.parse(readFileSync(join(root, folder, "package.json"), "utf8")) as Manifest;
}

function sourcesIn(folder: string): readonly Source[] {
  const left = new Set(["node_modules", "dist", ".tsc", ".turbo"]);
  const paths = globSync("**/*.ts", { cwd: join(root, folder), exclude: (name) => left.has(name) });
  return paths.toSorted().map((path) => sourceAt(join(folder, path)));
}

function sourceAt(path: string): Source {
  const text = readFileSync(join(root, path), "utf8");
  const imports: Import[] = [];
  const ambientDates: number[] = [];
  visit(parseSync(path, text).program, (node) => {
    const found = importIn(node);
    if (found) imports.push(found);
    if (readsTheClock(node)) ambientDates.push(text.slice(0, node.start).split("\n").length);
  });
  return {
    path,
    isTest: /\.test(-[\w-]+)?\.ts$|(^|\/)test\//.test(path),
    isGenerated: /\/generated\//.test(path),
    imports,
    ambientDates,
  };
}

function importIn(node: ESTree.Node): Import | undefined {
  switch (node.type) {
    case "ImportDeclaration":
      return { specifier: node.source.value, isTypeOnly: node.importKind === "type" };
    case "ExportAllDeclaration":
    case "ExportNamedDeclaration":
      return node.source ? { specifier: node.source.value, isTypeOnly: node.exportKind === "type" } : undefined;
    case "TSImportType":
      return { specifier: node.source.value, isTypeOnly: true };
    case "ImportExpression":
      return node.source.type === "Literal" && typeof node.source.value === "string"
        ? { specifier: node.source.value, isTypeOnly: false }
        : undefined;
    default:
      return undefined;
  }
}

function readsTheClock(node: ESTree.Node): boolean {
  if (node.type !== "NewExpression" && node.type !== "CallExpression") return false;
  if (node.callee.type !== "Identifier" || node.callee.name !== "Date") return false;
  // `Date(…)` without `new` ignores its arguments and returns the current time.
  return node.type === "CallExpression" || node.arguments.length === 0;
}

function visit(node: ESTree.Node, see: (node: ESTree.Node) => void): void {
  see(node);
  for (const value of Object.values(node)) {
    for (const child of Array.isArray(value) ? value : [value]) if (isNode(child)) visit(child, see);
  }
}

function isNode(value: unknown): value is ESTree.Node {
  return typeof value === "object" && value !== null && "type" in value && typeof value.type === "string";
}
