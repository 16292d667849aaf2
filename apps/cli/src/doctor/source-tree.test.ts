import { expect, test } from "vitest";

import { sourceTreeDiagnoses } from "./source-tree.ts";
import type { SourceTree } from "./source-tree.ts";

const sound: SourceTree = {
  wantedNode: ">=24.18.0",
  wantedPnpm: "12.21.0",
  node: "26.10.0",
  pnpm: "12.4.0",
  installed: "as locked",
};

/** What is wrong with a checkout that differs from a sound one. */
function problems(changes: Partial<SourceTree>): readonly string[] {
  return sourceTreeDiagnoses({ ...sound, ...changes }).flatMap(({ what, cure }) => (cure === undefined ? [] : [what]));
}

test("a sound checkout has no problem", () => {
  expect(problems({})).toEqual([]);
  expect(problems({ node: "24.18.0" })).toEqual([]);
});

test.for(["20.20.2", "24.17.9", "24.2.0"])("Node %s is too old for a checkout", (node) => {
  expect(problems({ node })).toEqual([`Node ${node} is not what this checkout asks for (>=24.18.0).`]);
});

test("another pnpm, or none, is a problem", () => {
  expect(problems({ pnpm: "11.28.0" })).toEqual(["pnpm 11.28.0 is not 12.21.0."]);
  expect(problems({ pnpm: undefined })).toEqual(["There is no pnpm; 12.21.0 is pinned."]);
});

test("packages that are not those of the lockfile are a problem", () => {
  expect(problems({ installed: "otherwise" })).toEqual(["The installed packages are not those of pnpm-lock.yaml."]);
  expect(problems({ installed: undefined })).toEqual(["No packages are installed."]);
});
