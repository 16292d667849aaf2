import { synopsis } from "./arguments.ts";
import { headings } from "./command.ts";
import type { Command, Flag, Heading } from "./command.ts";
import { commands, everywhere, groups } from "./commands.ts";
import { shops } from "./shops.ts";

const pageWidth = 80;
/** Where lines would have to be broken, no term takes more than this from what is said about it. */
const widestTerm = 30;

/** What `--help` prints: about a command, about those of a group, or about everything. */
export function helpAbout(topic: string | undefined): string {
  return `${[...pageAbout(topic)].join("\n\n")}\n`;
}

function pageAbout(topic: string | undefined): readonly string[] {
  if (topic === undefined) return frontPage();
  const command = commands[topic];
  return command ? pageOf(topic, command) : pageOfGroup(topic);
}

const exitCodes = section("Exit codes", [
  ["0", "done; stopped as it was asked to (Ctrl-C, SIGTERM); no problem found"],
  ["1", "could not be done or could not start; doctor found a problem, audit a violation"],
  [
    "2",
    "the command line or the configuration cannot be understood; but check and drift: something is contradicted, has drifted",
  ],
  ["130, 143", "told twice to stop, so it stopped at once"],
]);

function frontPage(): readonly string[] {
  const up = commands["up"]!;
  return [
    "Vitrine serves Telegram shop APIs on this machine: stateful mocks that behave\nlike the real shops, offline.",
    section("Usage", [
      ["vitrine [up] [options]", "serve the shops and the control API"],
      ["vitrine COMMAND [options]", "do something else"],
      ["vitrine help COMMAND", "explain a command, its options and examples"],
    ]),
    ...headings.map((heading) => section(heading, topicsUnder(heading))),
    section("Options of up", rowsOf({ ...up.flags, ...everywhere })),
    section(
      "Shops",
      shops.map(({ name, title, offset }) => [name, `${title}, at port N+${offset}`]),
    ),
    section("Examples", up.examples!),
    exitCodes,
  ];
}

/** First words, each with what it is for. */
function topicsUnder(heading: Heading): readonly (readonly [string, string])[] {
  const firsts = Object.entries(commands)
    .filter(([, command]) => command.heading === heading)
    .map(([name]) => name.split(" ")[0]!);
  const rows = [...new Set(firsts)].map((first) => [first, (groups[first] ?? commands[first]!).about] as const);
  return heading === "Besides" ? [...rows, ["help", "Explain a command, or everything."]] : rows;
}

function pageOf(name: string, command: Command): readonly string[] {
  const { about, more, flags, examples } = command;
  return [
    `vitrine ${synopsis(name, command)} [options]`,
    wrap(about, pageWidth).join("\n"),
    ...(more === undefined ? [] : [wrap(more, pageWidth).join("\n")]),
    section("Options", rowsOf({ ...flags, ...everywhere })),
    ...(examples ? [section("Examples", examples)] : []),
  ];
}

function pageOfGroup(first: string): readonly string[] {
  const { about, usual } = groups[first]!;
  const own = Object.entries(commands).filter(([name]) => name.startsWith(`${first} `));
  const examples = own.flatMap(([, each]) => each.examples ?? []);
  return [
    `vitrine ${first} COMMAND [options]`,
    about,
    section(
      "Commands",
      own.map(([name, command]) => [
        synopsis(name, command).slice(first.length + 1),
        name === `${first} ${usual}` ? `${command.about} What vitrine ${first} alone does.` : command.about,
      ]),
    ),
    ...(examples.length > 0 ? [section("Examples", examples)] : []),
    `vitrine help ${first} COMMAND explains its options.`,
  ];
}

function rowsOf(flags: Readonly<Record<string, Flag>>): readonly (readonly [string, string])[] {
  return Object.entries(flags).map(([name, { value, short, about }]) => [
    `${short ? `-${short}, ` : ""}--${name}${value === undefined ? "" : ` ${value}`}`,
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
    // A longer one has a line of its own.
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
