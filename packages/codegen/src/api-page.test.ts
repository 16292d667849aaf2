import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { afterEach, beforeEach, expect, test } from "vitest";

import { apiPage } from "./api-page.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "api-page-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** A built package; `files` by their paths in it. */
function packageWith(
  files: Readonly<Record<string, string>>,
  exports: object = { ".": { types: "./dist/index.d.ts" } },
): void {
  const all = { ...files, "package.json": JSON.stringify({ name: "@fruit/lemonade", type: "module", exports }) };
  for (const [path, text] of Object.entries(all)) {
    mkdirSync(join(folder, path, ".."), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** The entries of the page's lists. */
const lines = (): readonly string[] =>
  apiPage(folder)
    .split("\n")
    .filter((line) => line.startsWith("- "));

test("a function is listed with its signature and the first sentence of its documentation", () => {
  packageWith({
    "dist/index.d.ts": `
      /** Pours a cup, e.g. a large one. Washing up is yours. */
      export declare function pour(size: "small" | "large", ice?: number): Promise<string>;`,
  });
  expect(lines()).toEqual([
    '- `pour(size: "small" | "large", ice?: number): Promise<string>`: Pours a cup, e.g. a large one.',
  ]);
});

test("an interface and a class are listed with the names of their members", () => {
  packageWith({
    "dist/index.d.ts": `
      interface Vessel { readonly size: number }
      /** What is drunk from. */
      export interface Cup<Drink> extends Vessel { readonly drink: Drink; lid?: boolean; spill(): void }
      export declare class Spilt extends Error { #where; readonly cup: string }
      export {};`,
  });
  expect(lines()).toEqual([
    "- `interface Cup<Drink> { drink, lid?, spill(), size }`: What is drunk from.",
    "- `class Spilt extends Error { cup }`",
  ]);
});

test("a name that is both a value and a type is listed as both", () => {
  packageWith({ "dist/index.d.ts": `export declare const Sour: 1;\nexport type Sour = 1 | 2;` });
  expect(lines()).toEqual(["- `const Sour: 1` and `type Sour = 1 | 2`"]);
});

test("a re-export of another package is listed under that package", () => {
  packageWith({
    "dist/index.d.ts": `export { squeeze } from "@fruit/lemon";`,
    "node_modules/@fruit/lemon/package.json": JSON.stringify({ name: "@fruit/lemon", types: "index.d.ts" }),
    "node_modules/@fruit/lemon/index.d.ts": `export declare function squeeze(): void;`,
  });
  expect(lines()).toEqual(["- from `@fruit/lemon`: `squeeze`"]);
});

test("every entry point with types has a section, in the manifest's order", () => {
  packageWith(
    { "dist/index.d.ts": "export {};", "dist/tap.d.ts": "export declare const isOpen: boolean;" },
    { ".": { types: "./dist/index.d.ts" }, "./tap": { types: "./dist/tap.d.ts" }, "./menu.yaml": "./menu.yaml" },
  );
  expect(apiPage(folder).match(/^## .*/gm)).toEqual(["## @fruit/lemonade", "## @fruit/lemonade/tap"]);
});

test("a package that is not built is refused", () => {
  packageWith({});
  expect(() => apiPage(folder)).toThrow(
    /^Cannot read the API of @fruit\/lemonade: .*index\.d\.ts is not there\. Build it/,
  );
});
