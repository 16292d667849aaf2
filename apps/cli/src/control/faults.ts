import type { Effect, Fault, FaultRow } from "@vitrine/specs/control";

import { Misuse } from "../failure.ts";
import { table } from "../terminal/table.ts";
import type { Column } from "../terminal/table.ts";
import { openSession } from "./session.ts";
import type { WorldCommandOptions } from "./session.ts";

/** `vitrine faults list` */
export async function listFaults(options: WorldCommandOptions): Promise<void> {
  const { client, world, show, colours } = openSession(options);
  const faults = await client.call("GET /_vitrine/worlds/{world}/faults", { path: { world } });
  show(faults, () => (faults.length === 0 ? "There are no faults.\n" : table(columns, faults, colours)));
}

/** `vitrine faults add [OPERATION] --…` */
export async function addFault(input: FaultInput & WorldCommandOptions): Promise<void> {
  const body = faultIn(input);
  const { client, world, show, colours } = openSession(input);
  const fault = await client.call("POST /_vitrine/worlds/{world}/faults", { path: { world }, body });
  show(fault, () => table(columns, [fault], colours));
}

/** `vitrine faults remove ID` */
export async function removeFault({ id, ...options }: Pick<FaultRow, "id"> & WorldCommandOptions): Promise<void> {
  const { client, world, show } = openSession(options);
  await client.call("DELETE /_vitrine/worlds/{world}/faults/{id}", { path: { world, id } });
  show({ removed: id }, () => `Removed ${id}.\n`);
}

/** `vitrine faults clear` */
export async function clearFaults(options: WorldCommandOptions): Promise<void> {
  const { client, world, show } = openSession(options);
  await client.call("DELETE /_vitrine/worlds/{world}/faults", { path: { world } });
  show({ cleared: true }, () => "No fault is left.\n");
}

/** The input of `faults add`. */
export interface FaultInput extends Omit<Fault, "then"> {
  readonly status?: number;
  readonly body?: string;
  readonly header?: readonly (readonly [name: string, value: string])[];
  readonly reset?: Extract<Effect, { readonly reset: unknown }>["reset"];
  /** Milliseconds, or a range of them. */
  readonly delay?: number | [number, number];
  readonly truncate?: true;
  readonly garbage?: Extract<Effect, { readonly garbage: unknown }>["garbage"];
  readonly twice?: true;
  readonly webhook?: Extract<Effect, { readonly webhook: unknown }>["webhook"];
  readonly event?: string;
}

/**
 * Builds the fault that the options describe.
 * @throws Misuse for invalid values, or options that cannot be combined
 */
export function faultIn(input: FaultInput): Fault {
  const { operation, provider, key, nth, times, probability } = input;
  return {
    ...(operation !== undefined && { operation }),
    ...(provider !== undefined && { provider }),
    ...(key !== undefined && { key }),
    ...(nth !== undefined && { nth }),
    ...(times !== undefined && { times }),
    ...(probability !== undefined && { probability }),
    then: effectIn(input),
  };
}

const effects = ["status", "reset", "delay", "truncate", "garbage", "twice", "webhook"] as const;

function effectIn(input: FaultInput): Effect {
  const asked = effects.filter((name) => input[name] !== undefined && !(name === "delay" && input.webhook === "delay"));
  const [effect, other] = asked;
  if (effect === undefined)
    throw new Misuse(`"faults add" needs one of ${effects.map((name) => `--${name}`).join(", ")}.`);
  if (other !== undefined) throw new Misuse(`a fault does one thing: --${effect} or --${other}.`);
  refuseStray(input, effect, { status: ["body", "header"], webhook: ["event"] });
  switch (effect) {
    case "status":
      return statusIn(input);
    case "reset":
      return { reset: input.reset! };
    case "delay":
      return { delay_ms: input.delay! };
    case "truncate":
      return { truncate: true };
    case "garbage":
      return { garbage: input.garbage! };
    case "twice":
      return { twice: true };
    case "webhook":
      return webhookIn(input, input.webhook!);
  }
}

/** Refuses options of one effect that are given with another. */
function refuseStray(
  input: FaultInput,
  effect: string,
  own: Readonly<Record<string, readonly (keyof FaultInput)[]>>,
): void {
  for (const [owner, names] of Object.entries(own)) {
    const stray = owner === effect ? undefined : names.find((name) => input[name] !== undefined);
    if (stray !== undefined) throw new Misuse(`--${stray} goes with --${owner}.`);
  }
}

function statusIn({ status, body, header = [] }: FaultInput): Effect {
  const headers = Object.fromEntries(header);
  return {
    status: status!,
    ...(body !== undefined && { body }),
    ...(Object.keys(headers).length > 0 && { headers }),
  };
}

function webhookIn({ event, delay }: FaultInput, webhook: NonNullable<FaultInput["webhook"]>): Effect {
  if (webhook === "delay" && delay === undefined) throw new Misuse("--webhook delay needs --delay SPAN.");
  if (Array.isArray(delay)) throw new Misuse("--webhook delay takes one --delay, not a range.");
  return {
    webhook,
    ...(event !== undefined && { event }),
    ...(delay !== undefined && { delay_ms: delay }),
  };
}

const columns: readonly Column<FaultRow>[] = [
  { title: "ID", text: ({ id }) => id },
  { title: "FOR", text: whereOf },
  { title: "DOES", text: ({ then }) => doingOf(then), colour: (_fault, colours) => colours.yellow },
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
