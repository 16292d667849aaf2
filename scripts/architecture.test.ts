import { existsSync } from "node:fs";
import { isBuiltin } from "node:module";
import { basename, join, normalize, sep } from "node:path";

import { describe, expect, test } from "vitest";

import {
  readPackages,
  root,
  rootManifest,
  type Import,
  type Manifest,
  type Package,
  type Source,
} from "./workspace.ts";

/** The kind of a package. Import rules apply to kinds, so a new provider needs no new rule here. */
type Kind =
  | "specs"
  | "codegen"
  | "client"
  | "webhooks"
  | "engine"
  | "mock"
  | "shop"
  | "server"
  | "msw"
  | "testing"
  | "contract"
  | "cli"
  | "storefront"
  | "bench";

interface Arrows {
  /** What its sources may import. */
  readonly sources: readonly Kind[];
  /** What its tests and its build may also import. */
  readonly tests?: readonly Kind[];
  /** Kinds from which it may import types only. */
  readonly typesOnly?: readonly Kind[];
}

/** Which kind may import which. Mock and client share only the spec, so neither can hide the other's mistake. */
const arrows: Readonly<Record<Kind, Arrows>> = {
  specs: { sources: [], tests: ["codegen"] },
  codegen: { sources: [] },
  // The basis of every shop's client knows none of the shops.
  client: { sources: [] },
  webhooks: { sources: [] },
  engine: { sources: ["specs"], typesOnly: ["specs"] },
  mock: { sources: ["engine", "specs"] },
  shop: { sources: ["client", "specs", "webhooks"], tests: ["engine", "mock"], typesOnly: ["specs"] },
  server: { sources: ["engine", "specs"], tests: ["mock"] },
  msw: { sources: ["engine"], tests: ["mock"] },
  testing: { sources: ["engine"], tests: ["mock", "server"] },
  contract: { sources: ["specs"], tests: ["client", "engine", "mock", "msw", "server", "shop"] },
  // `vitrine check` runs the scenarios.
  cli: { sources: ["contract", "engine", "mock", "server", "specs"] },
  // An example of a user's program: it uses what a user would install, and the mocks only in its tests.
  storefront: { sources: ["client", "shop", "webhooks"], tests: ["engine", "mock", "server", "testing"] },
  // Measures what the clients prevent, and uses their timers for that.
  bench: { sources: ["client", "engine", "mock", "msw", "server", "shop", "specs"] },
};

const packages = readPackages();
const byName = new Map(packages.map((each) => [each.manifest.name, each]));

describe("package dependencies", () => {
  test("every package is of a known kind", () => {
    expect(packages.filter((each) => kindOf(each) === undefined).map((each) => each.folder)).toEqual([]);
  });

  test("manifests name only packages that the table allows", () => {
    const wrong = packages.flatMap((from) => {
      const { sources, tests } = arrowsOf(from);
      const { dependencies, peerDependencies, devDependencies } = from.manifest;
      return [
        ...workspaceNames({ ...dependencies, ...peerDependencies }).filter((name) => !allows(sources, name)),
        ...workspaceNames(devDependencies).filter((name) => !allows([...sources, ...tests], name)),
      ].map((name) => `${from.manifest.name} -> ${name}`);
    });
    expect(wrong).toEqual([]);
  });

  test("imports follow the table", () => {
    const wrong = everyImport(({ from, source, imported }) => {
      const target = byName.get(packageName(imported.specifier));
      if (target === undefined || target === from) return false;
      const { sources, tests } = arrowsOf(from);
      return !allows(source.isTest ? [...sources, ...tests] : sources, target.manifest.name);
    });
    expect(wrong).toEqual([]);
  });

  test("the engine and the shops' clients take only types from the specs", () => {
    const wrong = everyImport(({ from, source, imported }) => {
      const { typesOnly } = arrowsOf(from);
      return !source.isTest && !imported.isTypeOnly && allows(typesOnly, packageName(imported.specifier));
    });
    expect(wrong).toEqual([]);
  });
});

describe("imports", () => {
  test("every imported package is declared", () => {
    const wrong = everyImport(({ from, source, imported: { specifier } }) => {
      if (specifier.startsWith(".") || specifier.startsWith("node:")) return false;
      return isBuiltin(specifier) || !declares(from, source, packageName(specifier));
    });
    expect(wrong).toEqual([]);
  });

  test("no package imports another one's files", () => {
    const wrong = everyImport(({ from, source, imported: { specifier } }) => {
      if (!specifier.startsWith(".")) return false;
      return !normalize(join(source.path, "..", specifier)).startsWith(from.folder + sep);
    });
    expect(wrong).toEqual([]);
  });

  test("another package is imported only by its entry points", () => {
    const wrong = everyImport(({ imported: { specifier } }) => {
      const target = byName.get(packageName(specifier));
      if (target === undefined) return false;
      const door = `.${specifier.slice(target.manifest.name.length)}`;
      return target.manifest.exports?.[door] === undefined;
    });
    expect(wrong).toEqual([]);
  });
});

test("no file or folder is a catch-all: code stands with its noun", () => {
  const drawer = /^(utils?|helpers?|common|shared|lib|misc|types?|constants?)$/;
  const drawers = everySource()
    .filter(({ source }) => !source.isGenerated)
    .map(({ source }) => source.path)
    .filter((path) => path.split(sep).some((part) => drawer.test(basename(part).replace(/(\.test)?\.ts$/, ""))));
  expect(drawers).toEqual([]);
});

test("the engine and the mocks never read the machine's clock", () => {
  const asking = everySource()
    .filter(({ from, source }) => !source.isTest && ["engine", "mock"].includes(kindOf(from) ?? ""))
    .flatMap(({ source }) => source.ambientDates.map((line) => `${source.path}:${line}`));
  expect(asking).toEqual([]);
});

function kindOf({ folder }: Package): Kind | undefined {
  if (folder.startsWith(`mocks${sep}`)) return "mock";
  const name = basename(folder);
  if (Object.hasOwn(arrows, name)) return name as Kind;
  // Any other package in packages/ with a provider's name is that provider's client.
  return existsSync(join(root, "specs", name, "openapi.yaml")) ? "shop" : undefined;
}

function arrowsOf(from: Package): Required<Arrows> {
  const kind = kindOf(from);
  return { sources: [], tests: [], typesOnly: [], ...(kind && arrows[kind]) };
}

function allows(kinds: readonly Kind[], name: string): boolean {
  const target = byName.get(name);
  const kind = target && kindOf(target);
  return kind !== undefined && kinds.includes(kind);
}

function workspaceNames(versions: Manifest["dependencies"]): readonly string[] {
  return Object.keys(versions ?? {}).filter((name) => byName.has(name));
}

/** Sources may import what their users install; tests and bundled programs may also import dev dependencies. */
function declares(from: Package, source: Source, name: string): boolean {
  const { dependencies, peerDependencies, devDependencies } = from.manifest;
  const isBundled = kindOf(from) === "cli";
  const isTool = source.isTest || source.path.endsWith(".config.ts");
  const declared = {
    ...dependencies,
    ...peerDependencies,
    ...((isTool || isBundled) && devDependencies),
  };
  // Every test may use the root's tools. The packages among the root's dependencies are for the READMEs' examples.
  const isRootTool = isTool && !byName.has(name) && name in (rootManifest.devDependencies ?? {});
  return name === from.manifest.name || name in declared || isRootTool;
}

function packageName(specifier: string): string {
  return specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");
}

function everySource(): readonly { readonly from: Package; readonly source: Source }[] {
  return packages.flatMap((from) => from.sources.map((source) => ({ from, source })));
}

/** The imports for which `wrong` holds, each as "file imports specifier". */
function everyImport(
  wrong: (place: { readonly from: Package; readonly source: Source; readonly imported: Import }) => boolean,
): readonly string[] {
  return everySource().flatMap(({ from, source }) =>
    source.imports
      .filter((imported) => wrong({ from, source, imported }))
      .map((imported) => `${source.path} imports ${imported.specifier}`),
  );
}
