import { parseDuration } from "@vitrine/engine";
import type { Effect, Fault, FaultRow } from "@vitrine/specs/control";

import { misused } from "../failure.ts";
import type { Given } from "../given.ts";
import { openSession } from "./session.ts";
import { table } from "./table.ts";
import type { Column } from "./table.ts";

/** `vitrine faults list` */
export async function listFaults(given: Given): Promise<void> {
  const { client, world, show, paint } = openSession(given);
  const faults = await client.call("GET /_vitrine/worlds/{world}/faults", { path: { world } });
  show(faults, () => (faults.length === 0 ? "There are no faults.\n" : table(columns, faults, paint)));
}

/** `vitrine faults add [OPERATION] --…` */
export async function addFault(given: Given): Promise<void> {
  const body = faultIn(given);
  const { client, world, show, paint } = openSession(given);
  const fault = await client.call("POST /_vitrine/worlds/{world}/faults", { path: { world }, body });
  show(fault, () => table(columns, [fault], paint));
}

/** `vitrine faults remove ID` */
export async function removeFault(given: Given): Promise<void> {
  const { client, world, show } = openSession(given);
  const id = given.words[0]!;
  await client.call("DELETE /_vitrine/worlds/{world}/faults/{id}", { path: { world, id } });
  show({ removed: id }, () => `Removed ${id}.\n`);
}

/** `vitrine faults clear` */
export async function clearFaults(given: Given): Promise<void> {
  const { client, world, show } = openSession(given);
  await client.call("DELETE /_vitrine/worlds/{world}/faults", { path: { world } });
  show({ cleared: true }, () => "No fault is left.\n");
}

/**
 * The fault that options describe.
 * @throws Failure (2) for values that cannot be used, or options that do not go together
 */
export function faultIn(given: Given): Fault {
  const [operation] = given.words;
  const provider = given.last("provider");
  const key = given.last("key");
  const nth = given.wholeNumber("nth", { least: 1, most: 1_000_000_000 });
  const times = given.wholeNumber("times", { least: 1, most: 1_000_000_000 });
  const probability = probabilityIn(given);
  return {
    ...(operation !== undefined && { operation }),
    ...(provider !== undefined && { provider }),
    ...(key !== undefined && { key }),
    ...(nth !== undefined && { nth }),
    ...(times !== undefined && { times }),
    ...(probability !== undefined && { probability }),
    then: effectIn(given),
  };
}

const effects = ["status", "reset", "delay", "truncate", "garbage", "twice", "webhook"] as const;

function effectIn(given: Given): Effect {
  const webhook = given.oneOf("webhook", ["drop", "lose", "duplicate", "delay", "reorder"]);
  const asked = effects.filter((name) => given.has(name) && !(name === "delay" && webhook === "delay"));
  const [effect, other] = asked;
  if (effect === undefined)
    throw misused(`"faults add" needs one of ${effects.map((name) => `--${name}`).join(", ")}.`);
  if (other !== undefined) throw misused(`a fault does one thing: --${effect} or --${other}.`);
  refuseStray(given, effect, { status: ["body", "header"], webhook: ["event"] });
  switch (effect) {
    case "status":
      return statusIn(given);
    case "reset":
      return { reset: given.oneOf("reset", ["before", "after"])! };
    case "delay":
      return { delay_ms: delayIn(given.last("delay")!) };
    case "truncate":
      return { truncate: true };
    case "garbage":
      return { garbage: given.oneOf("garbage", ["html", "json"])! };
    case "twice":
      return { twice: true };
    case "webhook":
      return webhookIn(given, webhook!);
  }
}

/** Options that belong to one effect say nothing beside another. */
function refuseStray(given: Given, effect: string, own: Readonly<Record<string, readonly string[]>>): void {
  for (const [owner, names] of Object.entries(own)) {
    const stray = owner === effect ? undefined : names.find((name) => given.has(name));
    if (stray !== undefined) throw misused(`--${stray} goes with --${owner}.`);
  }
}

function statusIn(given: Given): Effect {
  const status = given.wholeNumber("status", { least: 200, most: 599 })!;
  const body = given.last("body");
  const headers = Object.fromEntries(given.all("header").map(headerIn));
  return {
    status,
    ...(body !== undefined && { body }),
    ...(Object.keys(headers).length > 0 && { headers }),
  };
}

function headerIn(text: string): readonly [name: string, value: string] {
  const [, name, value] = /^([A-Za-z0-9-]+):\s*(.*)$/.exec(text) ?? [];
  if (name === undefined) throw misused(`--header "${text}" is no header. Write --header "Retry-After: 5".`);
  return [name, value!];
}

function webhookIn(given: Given, webhook: "drop" | "lose" | "duplicate" | "delay" | "reorder"): Effect {
  const event = given.last("event");
  const delay = given.last("delay");
  if (webhook === "delay" && delay === undefined) throw misused("--webhook delay needs --delay SPAN.");
  return {
    webhook,
    ...(event !== undefined && { event }),
    ...(delay !== undefined && { delay_ms: spanIn(delay) }),
  };
}

function delayIn(text: string): number | [number, number] {
  const [least, most, ...more] = text.split("..");
  if (most === undefined) return spanIn(text);
  if (more.length > 0) throw misused(`--delay "${text}" is no range. Write 1s..3s.`);
  return [spanIn(least!), spanIn(most)];
}

function spanIn(text: string): number {
  try {
    return parseDuration(text);
  } catch {
    throw misused(`--delay "${text}" is no span of time. Write 250ms, 2s, 20m or 1h.`);
  }
}

function probabilityIn(given: Given): number | undefined {
  const text = given.last("probability");
  if (text === undefined) return undefined;
  if (/^\d*\.?\d+$/.test(text) && Number(text) > 0 && Number(text) <= 1) return Number(text);
  throw misused(`--probability "${text}" is not above 0 and up to 1.`);
}

const columns: readonly Column<FaultRow>[] = [
  { title: "ID", text: ({ id }) => id },
  { title: "FOR", text: whereOf },
  { title: "DOES", text: ({ then }) => doingOf(then), paint: (_fault, paint) => paint.yellow },
  { title: "WHEN", text: whenOf },
  { title: "SEEN", align: "right", text: ({ seen }) => String(seen) },
  { title: "FIRED", align: "right", text: ({ fired }) => String(fired) },
];

function whereOf({ operation, provider, key, then }: FaultRow): string {
  const what = "webhook" in then ? (then.event ?? "any webhook") : (operation ?? "any call");
  return [
    what,
    ...(provider === undefined ? [] : [`at ${provider}`]),
    ...(key === undefined ? [] : [`with ${key}`]),
  ].join(" ");
}

function doingOf(effect: Effect): string {
  if ("webhook" in effect)
    return effect.webhook + (effect.delay_ms === undefined ? "" : ` ${inWords(effect.delay_ms)}`);
  if ("delay_ms" in effect) return `delay ${[effect.delay_ms].flat().map(inWords).join(" to ")}`;
  const [[word, how]] = Object.entries(effect) as [[string, unknown]];
  return how === true ? word : `${word} ${String(how)}`;
}

function whenOf({ nth = 1, probability, times }: FaultRow): string {
  const often = times ?? (probability === undefined ? 1 : undefined);
  return [
    ...(nth === 1 ? [] : [`from call ${nth}`]),
    ...(probability === undefined ? [] : [`p ${probability}`]),
    ...(often === undefined ? [] : [often === 1 ? "once" : `${often} times`]),
  ].join(", ");
}

function inWords(ms: number): string {
  return ms < 1_000 ? `${ms} ms` : `${ms / 1_000} s`;
}
