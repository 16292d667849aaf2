import { readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { pathToFileURL } from "node:url";

import type { Beginning, BeginningError, Pull } from "@vitrine/server";
import type { Fault } from "@vitrine/specs/control";
import { leverList } from "@vitrine/specs/control/lever-list";

import { suggestion } from "../command-line/suggest.ts";
import { InvalidValue } from "../command-line/value.ts";
import { Failure } from "../failure.ts";
import { defaultSettings, inOrder, settings } from "./settings.ts";
import type { Settings } from "./settings.ts";

/** A configuration that was loaded and checked. */
export interface LoadedConfig {
  /** Its display name. */
  readonly file: string;
  readonly settings: Partial<Settings>;
  /** The beginning of worlds with these shops; undefined if there is none. */
  beginningFor(shops: readonly string[]): Beginning | undefined;
  /** The failure to print when a world with these shops cannot begin with a part of it. */
  failureOf(error: BeginningError, shops: readonly string[]): Failure;
}

/**
 * Loads a configuration file: its default export, or a JSON document.
 * @throws Failure (2) that names the place of an invalid value
 */
export async function loadConfig(file: string): Promise<LoadedConfig> {
  const name = basename(file);
  const unusable = (reason: string, cause?: unknown): Failure =>
    new Failure(`Cannot use ${name}: ${reason}`, { exitCode: 2, cause });
  try {
    return checked(name, await contentOf(file));
  } catch (error) {
    throw error instanceof InvalidValue ? unusable(error.message, error.cause) : error;
  }
}

async function contentOf(file: string): Promise<unknown> {
  try {
    if (extname(file) === ".json") return JSON.parse(readFileSync(file, "utf8")) as unknown;
    const loaded = (await inTime(import(pathToFileURL(file).href))) as { readonly default?: unknown };
    if (loaded.default === undefined) {
      throw new InvalidValue("it exports nothing by default. Write: export default defineConfig({ … })");
    }
    return loaded.default;
  } catch (cause) {
    if (cause instanceof InvalidValue) throw cause;
    throw new InvalidValue(reasonOf(cause, file), { cause });
  }
}

/** The time limit for loading a file, in real milliseconds. */
const patienceMs = 10_000;

/** Limits the time. A promise that never settles does not keep a process alive: without the timer the process would end as if it had succeeded. */
async function inTime<Loaded>(loading: Promise<Loaded>): Promise<Loaded> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    const reason = `it has not come to its end after ${patienceMs / 1_000} seconds. Look at what it awaits.`;
    timer = setTimeout(() => reject(new InvalidValue(reason)), patienceMs);
  });
  return Promise.race([loading, late]).finally(() => clearTimeout(timer));
}

function reasonOf(cause: unknown, file: string): string {
  const { code, message } = cause as NodeJS.ErrnoException;
  if (code === "ERR_UNKNOWN_FILE_EXTENSION" && file.endsWith("ts")) {
    const { node } = process.versions;
    return `Node ${node} does not run TypeScript. Use Node 22.18 or newer, or write it as vitrine.config.mjs.`;
  }
  if (code === "ERR_MODULE_NOT_FOUND" && message.includes("'vitrine'")) {
    return `it imports vitrine, which is not installed there. Run npm install --save-dev vitrine, or export a plain object.`;
  }
  return `${message.split("\n")[0]!.replace(/\.$/, "")}. Correct the file.`;
}

const listed: readonly string[] = ["only", "allowWebhookHosts"];

function checked(file: string, content: unknown): LoadedConfig {
  const config = objectAt(content, "it");
  const known = [...Object.keys(defaultSettings), "faults", "seeds"];
  for (const key of Object.keys(config)) if (!known.includes(key)) throw unknownKey("", key, known);

  const chosen = Object.entries(config).filter(([key, value]) => key in defaultSettings && value !== undefined);
  const read = Object.fromEntries(
    chosen.map(([key, value]) => {
      const setting = settings[key as keyof Settings];
      const check = (each: unknown, subject: string): unknown => setting.read(each, subject);
      return [key, listed.includes(key) ? listAt(value, key, check) : check(value, subjectOf(key, value))];
    }),
  ) as Partial<Settings>;
  const faults = listAt(config["faults"] ?? [], "faults", (fault, subject) => objectAt(fault, subject));
  const pulls = pullsIn(config["seeds"] ?? {});
  const pullsFor = (shops: readonly string[]): readonly PlacedPull[] =>
    pulls.filter(({ provider }) => shops.includes(provider));
  return {
    file,
    settings: read.only ? { ...read, only: inOrder(read.only) } : read,
    beginningFor: (shops) => {
      const begun = pullsFor(shops);
      if (begun.length === 0 && faults.length === 0) return undefined;
      // Checked against the spec when the first world begins.
      return { pulls: begun, faults: faults as unknown as readonly Fault[] };
    },
    failureOf: ({ part, index, field, message, cause }, shops) => {
      const place = part === "pulls" ? pullsFor(shops)[index]!.place : `faults[${index}]`;
      const where = field === undefined ? place : `${place}.${field}`;
      return new Failure(`Cannot use ${file}: ${where} is wrong. ${message}`, { exitCode: 2, cause });
    },
  };
}

interface PlacedPull extends Pull {
  /** Its place in the file: `seeds.bunaistore.products[1]`. */
  readonly place: string;
}

function pullsIn(seeds: unknown): readonly PlacedPull[] {
  return Object.entries(objectAt(seeds, "seeds")).flatMap(([provider, kinds]) => {
    const place = `seeds.${provider}`;
    const levers = leverList[provider];
    if (!levers) throw unknownKey("seeds", provider, Object.keys(leverList));
    return Object.entries(objectAt(kinds, place)).flatMap(([kind, bodies]) =>
      pullsOf(bodies, { provider, kind, place: `${place}.${kind}` }),
    );
  });
}

interface Kind {
  readonly provider: string;
  /** `accounts`, `levers` */
  readonly kind: string;
  readonly place: string;
}

function pullsOf(bodies: unknown, { provider, kind, place }: Kind): readonly PlacedPull[] {
  const levers = Object.keys(leverList[provider]!);
  if (kind === "levers") {
    return listAt(bodies, place, (each, subject) => objectAt(each, subject)).flatMap((each, index) =>
      Object.entries(each).map(([lever, body]) => {
        const own = `${place}[${index}]`;
        if (!levers.includes(lever)) throw unknownKey(own, lever, levers);
        return { provider, lever, body, place: `${own}.${lever}` };
      }),
    );
  }
  const makers = new Map(
    levers.filter((name) => name.startsWith("create-")).map((name) => [`${name.slice("create-".length)}s`, name]),
  );
  const lever = makers.get(kind);
  if (lever === undefined) throw unknownKey(`seeds.${provider}`, kind, [...makers.keys(), "levers"]);
  return listAt(bodies, place, (body, subject) => objectAt(body, subject)).map((body, index) => ({
    provider,
    lever,
    body,
    place: `${place}[${index}]`,
  }));
}

function objectAt(value: unknown, subject: string): Readonly<Record<string, unknown>> {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) {
    return value as Readonly<Record<string, unknown>>;
  }
  throw new InvalidValue(`${subject} is not an object.`);
}

function listAt<Each>(value: unknown, place: string, read: (each: unknown, subject: string) => Each): readonly Each[] {
  if (!Array.isArray(value)) throw new InvalidValue(`${subjectOf(place, value)} is not a list.`);
  return value.map((each: unknown, index) => read(each, subjectOf(`${place}[${index}]`, each)));
}

/** Names a setting with its value. */
function subjectOf(place: string, value: unknown): string {
  return `${place} ${JSON.stringify(value) ?? String(value)}`;
}

/** The error for an unknown key of the object at `place`. */
function unknownKey(place: string, key: string, known: readonly string[]): InvalidValue {
  return new InvalidValue(`there is no ${place === "" ? "" : `${place}.`}${key}. ${suggestion(key, known)}`);
}
