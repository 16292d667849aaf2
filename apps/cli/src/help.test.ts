import { expect, test } from "vitest";

import { readArguments } from "./arguments.ts";
import { commands, flags } from "./flags.ts";
import { helpAbout } from "./help.ts";

const pages = [helpAbout(undefined), ...commands.map((command) => helpAbout(command))];

test("help names every option of a command, and none of another", () => {
  for (const [name, { of }] of Object.entries(flags)) {
    for (const command of ["up", "doctor"] as const) {
      expect(helpAbout(command).includes(`--${name} `) || helpAbout(command).includes(`--${name}\n`)).toBe(
        of.includes(command),
      );
    }
  }
});

test("help fits a terminal of 80 columns", () => {
  const lines = pages.flatMap((page) => page.split("\n"));
  expect(lines.filter((line) => line.length > 80)).toEqual([]);
});

test("every example of help can be typed", () => {
  const examples = pages.flatMap((page) => /^Examples\n((?: .*\n)+)/m.exec(page)?.[1]?.trimEnd().split("\n") ?? []);
  expect(examples.length).toBeGreaterThan(5);
  for (const example of examples) {
    const [command = ""] = example.trim().split(/ {2,}/);
    const [program, ...argv] = command.split(" ");
    expect(program).toBe("vitrine");
    expect(() => readArguments(argv)).not.toThrow();
  }
});
