import { readFileSync } from "node:fs";

import { expect, test } from "vitest";

import { synopsis } from "./command-line/read-command-line.ts";
import { commands } from "./command-line/resolve-command.ts";
import { shops } from "./shops.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");

/** The first column of the table below a title. */
function firstColumn(title: string): readonly string[] {
  const table = readme.slice(readme.indexOf(`| ${title} |`)).split("\n\n")[0]!;
  const rows = table.split("\n").slice(2);
  return rows.map((row) => /^\| `((?:[^`])+)` \|/.exec(row)![1]!.replaceAll("\\|", "|"));
}

test("the README names every command as it is typed, in the order of --help", () => {
  const documented = [...commands].filter(([name]) => !["up", "doctor"].includes(name));
  expect(firstColumn("command")).toEqual(documented.map(([name, command]) => synopsis(name, command.arguments)));
});

test("the README names every option of up", () => {
  const named = firstColumn("option").map((option) => option.split(" ")[0]);
  expect(named).toEqual(Object.keys(commands.get("up")!.options).map((name) => `--${name}`));
});

test("the README shows the banner as it is printed", () => {
  const shown = readme.slice(readme.indexOf("  BunaiStore   http"), readme.indexOf("  Control API  http"));
  const listed = shops.map(({ title, offset, keys }) => {
    const width = Math.max(...keys.map(({ key }) => key.length));
    const lines = keys.map(({ key, whose }) => `               ${key.padEnd(width)}  ${whose}\n`);
    return `  ${title.padEnd(11)}  http://127.0.0.1:${4000 + offset}\n${lines.join("")}\n`;
  });
  expect(shown).toBe(listed.join(""));
});
