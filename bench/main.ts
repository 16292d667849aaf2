// `pnpm bench` measures everything in one run and writes bench/RESULTS.md. Every figure with a bound is a ratio,
// because machines differ and their speed varies. `pnpm bench http growth` runs only those measurements and writes
// nothing.
import { writeFileSync } from "node:fs";

import { measureCompare } from "./src/compare/measure-compare.ts";
import { measureColdStart } from "./src/measure-cold-start.ts";
import { measureDoors } from "./src/measure-doors.ts";
import { measureGrowth } from "./src/measure-growth.ts";
import { measureHttp } from "./src/measure-http.ts";
import { measureInProcess } from "./src/measure-in-process.ts";
import { measureMemory } from "./src/measure-memory.ts";
import { measureWorlds } from "./src/measure-worlds.ts";
import { report } from "./src/report.ts";
import type { Figures } from "./src/report.ts";
import { measureRetries } from "./src/retries/measure-retries.ts";

const measures: { readonly [Part in keyof Figures]-?: () => Promise<Figures[Part]> } = {
  inProcess: measureInProcess,
  worlds: measureWorlds,
  memory: measureMemory,
  http: measureHttp,
  coldStart: measureColdStart,
  doors: measureDoors,
  growth: measureGrowth,
  retries: measureRetries,
  compare: measureCompare,
};

const asked = process.argv.slice(2);
const unknown = asked.find((part) => !Object.hasOwn(measures, part));
if (unknown !== undefined) {
  process.stderr.write(`Cannot measure "${unknown}". Choose from ${Object.keys(measures).join(", ")}.\n`);
  process.exit(2);
}

const figures: Record<string, unknown> = {};
for (const [part, measure] of Object.entries(measures)) {
  if (asked.length > 0 && !asked.includes(part)) continue;
  process.stderr.write(`measuring ${part} …\n`);
  figures[part] = await measure();
}
const text = report(figures);
process.stdout.write(text);
if (asked.length === 0) writeFileSync(new URL("RESULTS.md", import.meta.url), text);
process.exit(0);
