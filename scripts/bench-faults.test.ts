import { readFileSync } from "node:fs";
import { join } from "node:path";

import { expect, test } from "vitest";

import { root } from "./workspace.ts";

/** The names of the rows of a table in a source file. */
function rowsIn(path: string): readonly string[] {
  const text = readFileSync(join(root, path), "utf8");
  return [...text.matchAll(/^  "([^"]+)": /gm)].map(([, name]) => name!);
}

test("the benchmark counts charges under the faults that the clients are tested with", () => {
  const tested = rowsIn("packages/contract/test/purchases/fault-matrix.test.ts");
  expect(tested.length).toBeGreaterThan(10);
  // A program that reads whatever comes never finishes these.
  const oversized = ["200 that declares 20 MiB", "200 without an end"];
  expect(rowsIn("bench/src/retries/faults.ts")).toEqual(tested.filter((name) => !oversized.includes(name)));
});
