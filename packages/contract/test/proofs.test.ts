import { readFileSync } from "node:fs";

import { describe, expect, it } from "vitest";

import { gatherProofs, writeReport, type Statement } from "../src/proofs.ts";
import { providers } from "../src/providers.ts";
import { proves, scenario, suite, type Suite } from "../src/scenario.ts";
import { proveProvider, reportFile, reportOf } from "./write-proofs.ts";

describe.for(providers)("the proofs of $title", (provider) => {
  it("cover every testable statement, and scenarios name only known statements", () => {
    expect(proveProvider(provider).faults).toEqual([]);
  });

  it("match proofs.md", () => {
    const file = readFileSync(reportFile(provider), "utf8");
    expect(file, "proofs.md is stale: run `pnpm generate`").toBe(reportOf(provider));
  });
});

describe("gathering proofs", () => {
  const statements: readonly Statement[] = [
    { id: "X1", grade: "doc", says: "One is one." },
    { id: "X2", grade: "chosen", says: "Two | is <two>." },
    { id: "X3", grade: "doc", says: "Be kind.", advice: true },
  ];

  it("finds no error when each testable statement has a scenario", () => {
    expect(gatherProofs(statements, [prove("X1", "X2")]).faults).toEqual([]);
  });

  it("reports a statement without a scenario", () => {
    expect(gatherProofs(statements, [prove("X1")]).faults).toEqual(["X2 is proved by no scenario: Two | is <two>."]);
  });

  it("reports a tag that is not a statement, and one that is advice", () => {
    expect(gatherProofs(statements, [prove("X1", "X2", "X3", "X4")]).faults).toEqual([
      'X4 is no statement, but "it holds" (x/chapter) says it proves it',
      'X3 is advice, but "it holds" (x/chapter) says it proves it',
    ]);
  });

  it("starts the report with the number of proved and testable statements", () => {
    const report = writeReport({ title: "X", seen: "X shows it" }, gatherProofs(statements, [prove("X2"), prove()]));
    expect(report).toMatch(/^statements: 1\/2 proved\n/);
    expect(report).toContain("every answer in it is held");
    expect(report).toContain("`seen`, X shows it;");
    expect(report).toContain("| X1 | doc | One is one. | **nothing** |");
    expect(report).toContain("| X2 | chosen | Two \\| is &lt;two>. | chapter: it holds |");
    expect(report).toContain("## Beyond the statements\n\n- chapter: it holds\n");
  });

  it("refuses a suite with two scenarios of the same sentence", () => {
    const twice = scenario("it holds", proves("X1"), async () => {});
    expect(() => suite("x/chapter", [twice, twice])).toThrow(/"it holds" stands in it twice/);
  });
});

function prove(...ids: readonly string[]): Suite {
  return suite("x/chapter", [scenario("it holds", proves(...ids), async () => {})]);
}
