import { expect, test } from "vitest";

import { readArguments } from "./arguments.ts";
import { commands, everywhere, groups } from "./commands.ts";
import { helpAbout } from "./help.ts";

const topics = [undefined, ...Object.keys(groups), ...Object.keys(commands)];
const pages = topics.map((topic) => helpAbout(topic));

test("help names every option of a command, and none of another", () => {
  for (const [name, { flags }] of Object.entries(commands)) {
    const named = [...helpAbout(name).matchAll(/^ {2}(?:-\w, )?--([a-z-]+)/gm)].map(([, option]) => option);
    expect(named).toEqual([...Object.keys(flags), ...Object.keys(everywhere)]);
  }
});

test("help names every command", () => {
  const front = helpAbout(undefined);
  for (const name of Object.keys(commands)) expect(front).toMatch(new RegExp(`^ {2}${name.split(" ")[0]} `, "m"));
  for (const [name, { words = [] }] of Object.entries(commands)) {
    const [first, second] = name.split(" ");
    if (second !== undefined) expect(helpAbout(first)).toContain(`\n  ${second} `);
    for (const word of words) expect(helpAbout(name)).toContain(word.name);
  }
});

test("help fits a terminal of 80 columns", () => {
  const lines = pages.flatMap((page) => page.split("\n"));
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
});

test("every example of help can be typed, and is of the command it explains", () => {
  for (const [name, { examples = [] }] of Object.entries(commands)) {
    for (const [line] of examples) {
      expect(helpAbout(name)).toContain(`  ${line}`);
      const [program, ...argv] = [...line.matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
      expect(program).toBe("vitrine");
      expect(readArguments(argv)).toMatchObject({ kind: "run", name });
    }
  }
});
