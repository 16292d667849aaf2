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

/** All figures. Any part may be missing. */
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
  /** `–` for a figure without a goal. */
  readonly goal: string;
  readonly reached: "yes" | "**no**" | "–";
}

/**
 * The project's goals for each operation: over HTTP the minimum share of the raw server, in process the maximum
 * multiple of the floor.
 */
const promised: Readonly<Record<string, { readonly http: number; readonly inProcess: number }>> = {
  "GET /v1/me": { http: 0.65, inProcess: 1.6 },
  "POST /v1/orders": { http: 0.55, inProcess: 1.8 },
};

/** A line without a goal. */
function withoutGoal({ what, text }: { what: string; text: string }): Line {
  return { what, measured: text, goal: "–", reached: "–" };
}

/** A line with a maximum. */
function atMost(goal: number, unit: string, measured: { what: string; value: number; text: string }): Line {
  const { what, value, text } = measured;
  return { what, measured: text, goal: `≤ ${goal}${unit}`, reached: value <= goal ? "yes" : "**no**" };
}

/** A line with a minimum. */
function atLeast(goal: number, measured: { what: string; value: number; text: string }): Line {
  const { what, value, text } = measured;
  return { what, measured: text, goal: `≥ ${goal}`, reached: value >= goal ? "yes" : "**no**" };
}

/** Formats the results as a Markdown page. */
export function report(figures: Figures): string {
  const rows = linesOf(figures).map(
    ({ what, measured, goal, reached }) => `| ${what} | ${measured} | ${goal} | ${reached} |`,
  );
  return [
    "# Results of `pnpm bench`",
    "",
    `Measured with Node ${process.versions.node} on ${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown processor"}, ` +
      `${Math.round(totalmem() / 2 ** 30)} GiB, ${process.platform} ${process.arch}, ${new Date().toISOString().slice(0, 10)}. ` +
      "The rounds alternate, and each number is their median. Absolute numbers hold for this machine only; compare the ratios.",
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
      atMost(50, " µs", { what: "creating a world with its seed", value: freshUs, text: `${one(freshUs)} µs` }),
      withoutGoal({ what: "creating a world and placing its first order", text: `${one(freshWithOrderUs)} µs` }),
      atMost(20, " µs", { what: "resetting a world", value: resetUs, text: `${one(resetUs)} µs` }),
    );
  }
  if (memory) {
    const { bytesPerOrder, bytesPerWorld } = memory;
    lines.push(
      atMost(1_000, " B", { what: "memory per order", value: bytesPerOrder, text: `${whole(bytesPerOrder)} B` }),
      atMost(10_000, " B", { what: "memory per world", value: bytesPerWorld, text: `${whole(bytesPerWorld)} B` }),
    );
  }
  if (coldStart) {
    const { ratio, cliMs, bareMs } = coldStart;
    const text = `${two(ratio)} (${whole(cliMs)} ms, bare ${whole(bareMs)} ms)`;
    lines.push(atMost(1.7, "", { what: "cold start of the built CLI, multiple of a bare script", value: ratio, text }));
  }
  for (const { orders, ratio, us } of growth ?? []) {
    const what = `an order after ${whole(orders)} others, multiple of one after 1,000`;
    lines.push(atMost(1.2, "", { what, value: ratio, text: `${two(ratio)} (${one(us)} µs)` }));
  }
  if (retries) {
    const value = Math.max(...retries.flatMap(({ ours }) => ours));
    const what = `charges for one purchase by our clients, maximum over ${retries.length} faults`;
    lines.push(atMost(1, "", { what, value, text: String(value) }));
  }
  return lines;
}

function doorsOf({ doors }: Figures): readonly string[] {
  if (!doors) return [];
  const rows = doors.map(({ door, us }) => `| ${door} | ${two(us / 1_000)} ms |`);
  return ["One `GET /v1/me` in a test takes:", "", "| through | a call |", "|---|---|", ...rows, ""];
}

/** How often one purchase is charged under each fault, at BunaiStore and at Padington. */
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
    "## Double charges: one purchase whose answer is lost",
    "",
    "How often **one** purchase was charged, at BunaiStore / at Padington, according to the mocks' books. Our clients are compared with a",
    "loop as many programs have it: it resends after anything but a success, at most twice. If a fault loses the answer, the purchase has already",
    "been booked. If the provider refuses (429, 402 in the API's own form), it has not.",
    "",
    "| the caller gets | our client, fault each time | loop, fault once | loop, fault each time |",
    "|---|---|---|---|",
    ...rows,
    `| all ${retries.length}, at both providers | ${totals.map(whole).join(" | ")} |`,
    "",
    "An `unknown` purchase is in the journal: `reconcile` searches for the order that may have been booked. The loop has no such record.",
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
    "## Comparison with other mock servers",
    "",
    "- GET, POST: throughput as a share of ours (and requests per second), over 32 connections. Each server alternates with ours.",
    "- Cold start: from the start of the process to its first answer. Memory: resident memory at that time, and after the load.",
    "- Ours is the built command with rate limits off. The benchmark installs the others and runs them with their defaults.",
    "- Prism and Mockoon mock the same OpenAPI file, and json-server has the same paths. emulate mocks another API: its GET reads a",
    "  customer, its POST creates one.",
    "",
    "| server | GET | POST | cold start | memory | what a POST stores |",
    "|---|---|---|---|---|---|",
    ...rows,
    "",
  ];
}

const notes = `- Raw is a bare \`node:http\` server that parses and returns the same JSON, in its own process like ours. Both are loaded over
  32 keep-alive connections on bare sockets.
- The floor is the work of creating a \`Request\`, reading it (as JSON, if there is a body) and creating a \`Response\` with
  the same JSON. For several calls in a row, it is that work for each of them.
- \`/v1/me\` and \`/v1/orders\` are BunaiStore's, \`/shop/…\` is Tribute's, the others are Padington's. Padington's order is for
  one code; its rental includes the day that passes until the next one.
- The worlds have their rate limits off.
- Memory is the heap after a garbage collection, for 10,000 orders without items and for 1,000 worlds.
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
