import { expect, test } from "vitest";

import { commonOptions } from "../commands.ts";
import { helpAbout } from "./help.ts";
import { readCommandLine } from "./read-command-line.ts";
import { commands, firstWords, resolveCommand } from "./resolve-command.ts";
import { splitCommandLine } from "./split-command-line.ts";

const topics = [undefined, ...firstWords, ...commands.keys()];
const pages = topics.map((topic) => helpAbout(topic));

test("help names every option of a command, and none of another", () => {
  for (const [name, { options }] of commands) {
    const named = [...helpAbout(name).matchAll(/^ {2}(?:-\w, )?--([a-z-]+)/gm)].map(([, option]) => option);
    expect(named).toEqual([...Object.keys(options), ...Object.keys(commonOptions)]);
  }
});

test("help names every command", () => {
  const front = helpAbout(undefined);
  for (const name of commands.keys()) expect(front).toMatch(new RegExp(`^ {2}${name.split(" ")[0]} `, "m"));
  for (const [name, command] of commands) {
    const [first, second] = name.split(" ");
    if (second !== undefined) expect(helpAbout(first)).toContain(`\n  ${second} `);
    for (const { value } of Object.values(command.arguments)) expect(helpAbout(name)).toContain(value.label);
  }
});

test("help fits a terminal of 80 columns", () => {
  const lines = pages.flatMap((page) => page.split("\n"));
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
});

test("every example of help can be typed, and is of the command it explains", () => {
  for (const [name, { examples = [] }] of commands) {
    for (const [line] of examples) {
      expect(helpAbout(name)).toContain(`  ${line}`);
      const [program, ...argv] = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
      expect(program).toBe("vitrine");
      const typed = splitCommandLine(argv);
      expect(readCommandLine(typed, resolveCommand(typed.words))).toMatchObject({ kind: "run", name });
    }
  }
});
