// Compares the rules of every audit with the table that documents them for users, and with the tests that plant
// violations.
import { globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";

import { expect, it } from "vitest";

import { root } from "./workspace.ts";

const audits = globSync("{packages/engine,mocks/*}/src/{,*/}audit.ts", { cwd: root });
const table = readFileSync(join(root, "packages/testing/README.md"), "utf8");

/** Every text in an audit that has the format of a rule's name. */
function rulesIn(path: string): readonly string[] {
  const source = readFileSync(join(root, path), "utf8");
  return [...source.matchAll(/"([a-z]+(?:-[a-z]+){1,})"/g)].map(([, rule]) => rule!);
}

/** The test beside the package's own audit. */
function testOf(path: string): string {
  const [kind = "", name = ""] = dirname(path).split("/");
  return readFileSync(join(root, kind, name, "src/audit.test.ts"), "utf8");
}

it("every rule of an audit is in the table, and a violation of it is planted and caught", () => {
  const rules = audits.flatMap((path) => rulesIn(path).map((rule) => ({ path, rule })));
  expect(rules.length).toBeGreaterThan(20);
  expect(rules.filter(({ rule }) => !table.includes(`\`${rule}\``))).toEqual([]);
  expect(rules.filter(({ path, rule }) => !testOf(path).includes(`"${rule}"`))).toEqual([]);
});

it("every rule in the table is a rule of an audit", () => {
  const rows = table.slice(table.indexOf("| rule |"), table.indexOf("The audit is about"));
  const named = [...rows.matchAll(/`([a-z]+(?:-[a-z]+)+)`/g)].map(([, rule]) => rule!);
  const rules = new Set(audits.flatMap(rulesIn));
  expect(named.filter((rule) => !rules.has(rule))).toEqual([]);
});
