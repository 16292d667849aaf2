import { expect, test } from "vitest";

import { runCaptured } from "./run.test-server.ts";

test.for([
  [["--prot", "5"], "--help", 2],
  [["flauts"], "--help", 2],
  [["faults", "add", "--reset", "soon"], "help faults add", 2],
  [["faults", "ad"], "help faults", 2],
  [["snapshot"], "help snapshot", 2],
  [["worlds", "delete", "check", "orders"], "help worlds delete", 2],
  [["worlds", "delete", "drift", "--prot"], "help worlds delete", 2],
  [["check", "lemonade"], "help check", 1],
  [["check", "--prot", "bunaistore"], "help check", 1],
  [["--token", "worlds", "check"], "help check", 1],
  [["drift", "bunaistore"], "help drift", 1],
] as const)("%j is told to look at %s, and ends with %i", async ([argv, help, code]) => {
  const said = await runCaptured(argv);
  expect(said.stderr).toMatch(/^Cannot read the command line: .*\.|\? See /);
  expect(said.stderr.endsWith(` See vitrine ${help}.\n`)).toBe(true);
  expect(said.code).toBe(code);
});

test("the help that is named is there", async () => {
  for (const topic of [["faults", "add"], ["faults"], ["snapshot"], ["check"]]) {
    expect(await runCaptured(["help", ...topic])).toMatchObject({ code: 0, stderr: "" });
  }
});

test("what is said of a command line does not steer the terminal", async () => {
  expect((await runCaptured(["\u001b[31mup"])).stderr).toContain('no command "?[31mup"');
});
