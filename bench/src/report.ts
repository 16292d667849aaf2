import { cpus, totalmem } from "node:os";

import type { CompareFigures } from "./compare/measure-compare.ts";
import type { ColdStartFigures } from "./measure-cold-start.ts";
import type { DoorFigures } from "./measure-doors.ts";
import type { GrowthFigures } from "./measure-growth.ts";
import type { HttpFigures } from "./measure-http.ts";
import type { InProcessFigures } from "./measure-in-process.ts";
import type { MemoryFigures } from "./measure-memory.ts";
import type { WorldFigures } from "./measure-worlds.ts";
import type { RetryFigures } from "./retries/measure-retries.ts";

/** Everything that is measured; a part may be left out. */
export interface Figures {
  readonly inProcess?: readonly InProcessFigures[];
  readonly worlds?: WorldFigures;
  readonly memory?: MemoryFigures;
  readonly http?: readonly HttpFigures[];
  readonly coldStart?: ColdStartFigures;
  readonly doors?: readonly DoorFigures[];
  readonly growth?: readonly GrowthFigures[];
  readonly retries?: readonly RetryFigures[];
  readonly compare?: readonly CompareFigures[];
}

interface Line {
  readonly what: string;
  readonly measured: string;
  /** `–` for what is only looked at. */
  readonly goal: string;
  readonly reached: "yes" | "**no**" | "–";
}

/** What the project promises itself of each operation: the least share of raw over HTTP, the highest multiple of the floor in process. */
const promised: Readonly<Record<string, { readonly http: number; readonly inProcess: number }>> = {
  "GET /v1/me": { http: 0.65, inProcess: 1.6 },
  "POST /v1/orders": { http: 0.55, inProcess: 1.8 },
};

/** A line for what is only looked at. */
function withoutGoal({ what, text }: { what: string; text: string }): Line {
  return { what, measured: text, goal: "–", reached: "–" };
}

/** A line for what must not be more than the project promises itself. */
function atMost(goal: number, unit: string, measured: { what: string; value: number; text: string }): Line {
  const { what, value, text } = measured;
  return { what, measured: text, goal: `≤ ${goal}${unit}`, reached: value <= goal ? "yes" : "**no**" };
}

/** A line for what must not be less. */
function atLeast(goal: number, measured: { what: string; value: number; text: string }): Line {
  const { what, value, text } = measured;
  return { what, measured: text, goal: `≥ ${goal}`, reached: value >= goal ? "yes" : "**no**" };
}

/** The results as a page of Markdown. */
export function report(figures: Figures): string {
  const rows = linesOf(figures).map(
    ({ what, measured, goal, reached }) => `| ${what} | ${measured} | ${goal} | ${reached} |`,
  );
  return [
    "# Results of `pnpm bench`",
    "",
    `Measured with Node ${process.versions.node} on ${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown processor"}, ` +
      `${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${process.arch}, ${new Date().toISOString().slice(0, 10)}. ` +
      "Medians of rounds taken in turn; absolute numbers are this machine's, only ratios travel.",
    "",
    "| what | measured | goal | reached |",
    "|---|---|---|---|",
    ...rows,
    "",
    ...doorsOf(figures),
    notes,
    ...retriesOf(figures),
    ...compareOf(figures),
  ].join("\n");
}

function linesOf({ http, inProcess, worlds, memory, coldStart, growth, retries }: Figures): readonly Line[] {
  const lines: Line[] = [];
  for (const { what, throughput, cpu, oursPerSecond, rawPerSecond } of http ?? []) {
    const text = `${two(throughput)} (${whole(oursPerSecond)} of ${whole(rawPerSecond)} a second); by processor time ${two(cpu)}`;
    const goal = promised[what]?.http;
    const line = { what: `${what} over HTTP, share of raw`, value: throughput, text };
    lines.push(goal === undefined ? withoutGoal(line) : atLeast(goal, line));
  }
  for (const { what, ratio, oursUs, floorUs } of inProcess ?? []) {
    const text = `${two(ratio)} (${one(oursUs)} µs, floor ${one(floorUs)} µs)`;
    const goal = promised[what]?.inProcess;
    const line = { what: `${what} in process, multiple of the floor`, value: ratio, text };
    lines.push(goal === undefined ? withoutGoal(line) : atMost(goal, "", line));
  }
  if (worlds) {
    const { freshUs, freshWithOrderUs, resetUs } = worlds;
    lines.push(
      atMost(50, " µs", { what: "a fresh world with its seed", value: freshUs, text: `${one(freshUs)} µs` }),
      withoutGoal({ what: "the same and its first order", text: `${one(freshWithOrderUs)} µs` }),
      atMost(20, " µs", { what: "reset", value: resetUs, text: `${one(resetUs)} µs` }),
    );
  }
  if (memory) {
    const { bytesPerOrder, bytesPerWorld } = memory;
    lines.push(
      atMost(1_000, " B", { what: "memory an order", value: bytesPerOrder, text: `${whole(bytesPerOrder)} B` }),
      atMost(10_000, " B", { what: "memory a world", value: bytesPerWorld, text: `${whole(bytesPerWorld)} B` }),
    );
  }
  if (coldStart) {
    const { ratio, cliMs, bareMs } = coldStart;
    const text = `${two(ratio)} (${whole(cliMs)} ms, bare ${whole(bareMs)} ms)`;
    lines.push(atMost(1.7, "", { what: "cold start of the built CLI, multiple of a bare script", value: ratio, text }));
  }
  for (const { orders, ratio, us } of growth ?? []) {
    const what = `an order with ${whole(orders)} before it, multiple of that with 1,000`;
    lines.push(atMost(1.2, "", { what, value: ratio, text: `${two(ratio)} (${one(us)} µs)` }));
  }
  if (retries) {
    const value = Math.max(...retries.flatMap(({ ours }) => ours));
    const what = `charges of one purchase by our clients, the most under ${retries.length} faults`;
    lines.push(atMost(1, "", { what, value, text: String(value) }));
  }
  return lines;
}

function doorsOf({ doors }: Figures): readonly string[] {
  if (!doors) return [];
  const rows = doors.map(({ door, us }) => `| ${door} | ${two(us / 1_000)} ms |`);
  return ["What one `GET /v1/me` costs a test, by door:", "", "| door | a call |", "|---|---|", ...rows, ""];
}

/** What one purchase is charged under each fault, at BunaiStore and at Padington. */
function retriesOf({ retries }: Figures): readonly string[] {
  if (!retries) return [];
  const shown = (charges: readonly number[]): string => charges.join(" / ");
  const rows = retries.map(({ fault, ours, outcome, naiveOnce, naiveAlways, isKeyLost }) => {
    const leak = isKeyLost ? ", **and its key went to another origin**" : "";
    return `| ${fault} | ${shown(ours)}, ${outcome} | ${shown(naiveOnce)} | ${shown(naiveAlways)}${leak} |`;
  });
  const sum = (of: (row: RetryFigures) => readonly number[]): number =>
    retries.flatMap(of).reduce((total, charges) => total + charges, 0);
  const totals = [sum((row) => row.ours), sum((row) => row.naiveOnce), sum((row) => row.naiveAlways)];
  return [
    "## What it prevents: one purchase, and the answer is lost",
    "",
    "Charges that the shop has booked for **one** purchase, at BunaiStore / at Padington, in the mocks' own books. Beside our clients runs a loop",
    "as many programs have it: whatever is no success is sent again, twice at most. Where a fault loses the answer the shop has booked already;",
    "where it refuses (429, 402 in the API's own form) it has not.",
    "",
    "| what the caller meets | our client, each time | loop, met once | loop, met each time |",
    "|---|---|---|---|",
    ...rows,
    `| all ${retries.length}, at both shops | ${totals.map(whole).join(" | ")} |`,
    "",
    "`unknown` is for the journal: `reconcile` looks for the order that may have been booked. The loop knows of none.",
    "",
  ];
}

/** Other mock servers, in the same run. */
function compareOf({ compare }: Figures): readonly string[] {
  if (!compare) return [];
  const mebibytes = (bytes: number): string => `${whole(bytes / 2 ** 20)} MiB`;
  const rows = compare.map(({ name, keeps, seen }) => {
    if (typeof seen === "string") return `| ${name} | not measured: ${seen} | | | | |`;
    const { getPerSecond, getRatio, postPerSecond, postRatio, coldStartMs, freshBytes, loadedBytes } = seen;
    return (
      `| ${name} | ${two(getRatio)} (${whole(getPerSecond)}) | ${two(postRatio)} (${whole(postPerSecond)}) ` +
      `| ${whole(coldStartMs)} ms | ${mebibytes(freshBytes)}, ${mebibytes(loadedBytes)} | ${keeps} |`
    );
  });
  return [
    "## Beside other mock servers",
    "",
    "Requests as a share of ours, loaded in turn with it over 32 connections (and a second); from the start of the process to its first answer;",
    "resident memory then and after the load. Ours is the built command with rate limits off, the others as they come, installed by the bench.",
    "Prism and Mockoon mock the same OpenAPI file, json-server has the same paths, and emulate mocks another API: its GET is a customer, its POST a new one.",
    "",
    "| server | GET | POST | cold start | memory | what a POST leaves behind |",
    "|---|---|---|---|---|---|",
    ...rows,
    "",
  ];
}

const notes = `Raw is a bare \`node:http\` server that parses the same JSON and answers the same JSON, in a process of its own like ours; both are
loaded over 32 keep-alive connections written on bare sockets. The floor is building a \`Request\`, reading it (as JSON, where
there is a body) and building a \`Response\` of the same JSON. \`/v1/me\` and \`/v1/orders\` are BunaiStore's, \`/shop/…\` Tribute's,
the others Padington's: its order is one of a code, and its rental contains the day that goes by until the next. Of several calls in a row the floor is as many. Worlds have their rate limits off. Memory is the heap after
a collection, for 10,000 orders without items and for 1,000 worlds.
`;

function one(value: number): string {
  return value.toFixed(1);
}

function two(value: number): string {
  return value.toFixed(2);
}

function whole(value: number): string {
  return Math.round(value).toLocaleString("en-US");
}
