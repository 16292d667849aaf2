import { flags } from "./flags.ts";
import type { Command } from "./flags.ts";
import { shops } from "./shops.ts";

const pageWidth = 80;

/** What `--help` prints: about one command, or about all of them. */
export function helpAbout(command: Command | undefined): string {
  return `${[...pages[command ?? "all"]].join("\n\n")}\n`;
}

const upExamples = section("Examples", [
  ["vitrine", "every shop, from port 4000 on"],
  ["vitrine --port 5000", "control API at 5000, shops from 5001"],
  ["vitrine --port 0 --only bunaistore", "one shop, on free ports"],
  ["vitrine --clock manual --seed 7", "the same run again, to the byte"],
  ["vitrine --limits off", "no 429, for load tests"],
  ["vitrine --host 0.0.0.0", "for containers and phones; prints a token"],
]);

const doctorExamples = section("Examples", [
  ["vitrine doctor", "with the usual ports"],
  ["vitrine doctor --port 5000", "with those you mean to use"],
]);

const exitCodes = section("Exit codes", [
  ["0", "stopped as it was asked to (Ctrl-C, SIGTERM); for doctor: no problem"],
  ["1", "could not start; for doctor: a problem"],
  ["2", "the command line cannot be understood"],
  ["130, 143", "told twice to stop, so it stopped at once"],
]);

const pages: Readonly<Record<Command | "all", readonly string[]>> = {
  all: [
    "Vitrine serves Telegram shop APIs on this machine: stateful mocks that behave\nlike the real shops, offline.",
    section("Usage", [
      ["vitrine [up] [options]", "serve the shops and the control API"],
      ["vitrine doctor [options]", "look for what keeps it from working"],
      ["vitrine help [command]", "explain a command"],
    ]),
    optionsOf("up"),
    section(
      "Shops",
      shops.map(({ name, title, offset }) => [name, `${title}, at port N+${offset}`]),
    ),
    upExamples,
    exitCodes,
  ],
  up: ["vitrine [up] [options]\n\nServes the shops and the control API until Ctrl-C.", optionsOf("up"), upExamples],
  doctor: [
    "vitrine doctor [options]\n\nLooks at Node, the ports, the checkout if there is one, and asks every shop for\nan answer, in process and over HTTP. Each problem comes with its cure.",
    optionsOf("doctor"),
    doctorExamples,
  ],
  help: ["vitrine help [command]\n\nExplains up, doctor or everything."],
};

function optionsOf(command: Command): string {
  const own = Object.entries(flags).filter(([, { of }]) => of.includes(command));
  return section(
    "Options",
    own.map(([name, { value, short, about }]) => [
      `${short ? `-${short}, ` : ""}--${name}${value === undefined ? "" : ` ${value}`}`,
      about,
    ]),
  );
}

function section(title: string, rows: readonly (readonly [term: string, meaning: string])[]): string {
  const width = Math.max(...rows.map(([term]) => term.length));
  const lines = rows.flatMap(([term, meaning]) =>
    wrap(meaning, pageWidth - width - 4).map((line, index) => `  ${(index === 0 ? term : "").padEnd(width)}  ${line}`),
  );
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
