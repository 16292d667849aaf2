import { commonOptions, sections } from "../commands.ts";
import { shops } from "../shops.ts";
import type { Command, Group, Options, Section } from "./command.ts";
import { synopsis } from "./read-command-line.ts";
import { commands, entryNamed, isGroup } from "./resolve-command.ts";

/** The help line of `help`, which is not in the command table. */
export const helpAboutHelp = "Explain one command, or list all.";

const pageWidth = 80;
/** The widest column of terms when lines have to wrap. */
const widestTerm = 30;

/** The `--help` text for a command, for a group, or for everything. */
export function helpAbout(topic: string | undefined): string {
  return `${[...pageAbout(topic)].join("\n\n")}\n`;
}

function pageAbout(topic: string | undefined): readonly string[] {
  if (topic === undefined) return frontPage();
  const entry = commands.get(topic) ?? entryNamed(topic)!;
  return isGroup(entry) ? pageOfGroup(topic, entry) : pageOf(topic, entry);
}

const exitCodes = section("Exit codes", [
  ["0", "success: done, or stopped by Ctrl-C or SIGTERM"],
  ["1", "failure; doctor found a problem, or audit a violation"],
  [
    "2",
    "wrong command line or configuration; with check and drift instead: the server contradicts the documentation, or the documents differ",
  ],
  ["130, 143", "interrupted twice, so it stopped at once"],
]);

function frontPage(): readonly string[] {
  const up = commands.get("up")!;
  return [
    "Vitrine serves Telegram shop APIs on this machine: stateful mocks that behave\nlike the real providers, offline.",
    section("Usage", [
      ["vitrine [up] [options]", "serve the providers and the control API"],
      ["vitrine COMMAND [options]", "run another command"],
      ["vitrine help COMMAND", "explain a command, its options and examples"],
    ]),
    ...sections.map((each) => section(each.title, entriesOf(each))),
    section("Options of up", rowsOf({ ...up.options, ...commonOptions })),
    section(
      "Providers",
      shops.map(({ name, title, offset }) => [name, `${title}, on port N+${offset}`]),
    ),
    section("Examples", up.examples!),
    exitCodes,
  ];
}

/** First words with their descriptions. */
function entriesOf({ entries }: Section): readonly (readonly [string, string])[] {
  const rows = Object.entries(entries).map(([first, { about }]) => [first, about] as const);
  return entries === sections.at(-1)!.entries ? [...rows, ["help", helpAboutHelp]] : rows;
}

function pageOf(name: string, command: Command): readonly string[] {
  const { about, more, options, examples } = command;
  return [
    `vitrine ${synopsis(name, command.arguments)} [options]`,
    wrap(about, pageWidth).join("\n"),
    ...(more === undefined ? [] : [wrap(more, pageWidth).join("\n")]),
    section("Options", rowsOf({ ...options, ...commonOptions })),
    ...(examples ? [section("Examples", examples)] : []),
  ];
}

function pageOfGroup(first: string, group: Group): readonly string[] {
  const own = Object.entries(group.commands);
  const examples = own.flatMap(([, each]) => each.examples ?? []);
  return [
    `vitrine ${first} COMMAND [options]`,
    group.about,
    section(
      "Commands",
      own.map(([name, command]) => [
        synopsis(name, command.arguments),
        name === group.default ? command.about.replace(/\.$/, " (the default).") : command.about,
      ]),
    ),
    ...(examples.length > 0 ? [section("Examples", examples)] : []),
    `vitrine help ${first} COMMAND explains its options.`,
  ];
}

function rowsOf(options: Options): readonly (readonly [string, string])[] {
  return Object.entries(options).map(([name, { value, short, about }]) => [
    `${short ? `-${short}, ` : ""}--${name}${value === undefined ? "" : ` ${value.label}`}`,
    about,
  ]);
}

function section(title: string, rows: readonly (readonly [term: string, meaning: string])[]): string {
  const widest = Math.max(...rows.map(([term]) => term.length));
  const fitsAtOnce = rows.every(([, meaning]) => widest + 4 + meaning.length <= pageWidth);
  const fitting = rows.map(([term]) => term.length).filter((length) => fitsAtOnce || length <= widestTerm);
  const width = Math.max(0, ...fitting);
  const lines = rows.flatMap(([term, meaning]) => {
    const said = wrap(meaning, pageWidth - width - 4);
    // A longer term gets its own line.
    if (term.length > width) return [`  ${term}`, ...said.map((line) => `${" ".repeat(width + 4)}${line}`)];
    return said.map((line, index) => `  ${(index === 0 ? term : "").padEnd(width)}  ${line}`);
  });
  return [title, ...lines].join("\n");
}

function wrap(text: string, width: number): readonly string[] {
  const lines = [""];
  for (const word of text.split(" ")) {
    const last = lines.at(-1)!;
    if (last !== "" && last.length + 1 + word.length > width) lines.push(word);
    else lines[lines.length - 1] = last === "" ? word : `${last} ${word}`;
  }
  return lines;
}
