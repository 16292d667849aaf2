import type { Fault } from "./fault.ts";
import { namesOperation } from "./operations.ts";
import type { EngineWorld } from "./world.ts";

/** Why a fault could never have an effect. */
export class FaultError extends Error {
  override readonly name = "FaultError";
  /** The field of the fault that is wrong: `then.event`. */
  readonly field: string;

  constructor(field: string, reason: string) {
    super(`Cannot add the fault: ${reason}`);
    this.field = field;
  }
}

/**
 * Checks a fault against the providers of a world: one that names an unknown operation or event would never strike, and
 * its test would pass for the wrong reason.
 * @throws FaultError, which lists what exists
 */
export function checkFault(world: EngineWorld, fault: Fault): void {
  checkShape(fault);
  const { provider, then } = fault;
  const meant = world.mocks.filter(({ name }) => provider === undefined || name === provider);
  if (meant.length === 0) {
    const names = world.mocks.map(({ name }) => name).join(", ");
    throw new FaultError("provider", `there is no provider "${provider}" here. It has ${names}.`);
  }
  if ("webhook" in then) {
    const names = meant.map(({ name }) => name);
    checkWebhook(fault, names.join(", "), eventsOf(world, names));
  } else {
    checkOperation(
      fault,
      meant.flatMap(({ operations }) => operations),
    );
  }
}

/** What a listed fault has besides; it may be added again as it is. */
const ofRow: ReadonlySet<string> = new Set(["id", "seen", "fired"]);
const fields: ReadonlySet<string> = new Set(["operation", "provider", "key", "nth", "times", "probability", "then"]);

/** What `then` may be, by the field that says what goes wrong: its own values, where it has only a few, and the fields beside it. */
const effects: Readonly<Record<string, { readonly values?: readonly unknown[]; readonly beside?: readonly string[] }>> =
  {
    delay_ms: {},
    status: { beside: ["body", "headers"] },
    reset: { values: ["before", "after"] },
    truncate: { values: [true] },
    garbage: { values: ["html", "json"] },
    twice: { values: [true] },
    webhook: { values: ["drop", "lose", "duplicate", "delay", "reorder"], beside: ["event", "delay_ms"] },
  };

/** For callers without types: a misspelt field would be a fault that strikes something else, or never. */
function checkShape(fault: Fault): void {
  const stray = Object.keys(fault).find((name) => !fields.has(name) && !ofRow.has(name));
  if (stray !== undefined)
    throw new FaultError(stray, `"${stray}" is no field of it. It has ${[...fields].join(", ")}.`);
  const then: unknown = fault.then;
  const given = typeof then === "object" && then !== null ? Object.entries(then) : [];
  const names = given.map(([name]) => name);
  const kind = names.includes("webhook") ? "webhook" : names.find((name) => Object.hasOwn(effects, name));
  if (kind === undefined) {
    throw new FaultError(
      "then",
      `"then" does not say what goes wrong. Give one of ${Object.keys(effects).join(", ")}.`,
    );
  }
  const { values, beside = [] } = effects[kind]!;
  const other = names.find((name) => name !== kind && !beside.includes(name));
  if (other !== undefined)
    throw new FaultError(`then.${other}`, `"${other}" does not go with "${kind}". Leave it out.`);
  const value: unknown = given.find(([name]) => name === kind)?.[1];
  if (values !== undefined && !values.includes(value)) {
    const allowed = values.map((each) => JSON.stringify(each)).join(", ");
    throw new FaultError(`then.${kind}`, `${JSON.stringify(value)} is no value of "${kind}". Give ${allowed}.`);
  }
}

function eventsOf(world: EngineWorld, providers: readonly string[]): readonly string[] {
  return providers.flatMap((name) => world.provider(name).webhooks?.events ?? []);
}

function checkWebhook({ operation, key, then }: Fault, names: string, events: readonly string[]): void {
  if (!("webhook" in then)) return;
  const stray = operation === undefined ? key && "key" : "operation";
  if (stray) throw new FaultError(stray, `a webhook has no ${stray}. Choose by "provider" and "then.event".`);
  if (events.length === 0) throw new FaultError("then.webhook", `${names} sends no webhooks. Let a call fail instead.`);
  const { event, webhook, delay_ms: delay } = then;
  if (event !== undefined && !events.includes(event)) {
    throw new FaultError("then.event", `"${event}" is no event of ${names}. Write one of ${events.join(", ")}.`);
  }
  if ((webhook === "delay") === (delay === undefined)) {
    const reason = webhook === "delay" ? "it does not say how late. Give" : `"${webhook}" delays nothing. Leave out`;
    throw new FaultError("then.delay_ms", `${reason} "delay_ms".`);
  }
}

function checkOperation({ operation, then }: Fault, known: readonly string[]): void {
  if (operation !== undefined && !known.some((name) => namesOperation(operation, name))) {
    const reason = `"${operation}" is no documented operation. Write it as ${likest(operation, known)}, or end it in *.`;
    throw new FaultError("operation", reason);
  }
  const delay = "delay_ms" in then ? then.delay_ms : 0;
  if (typeof delay === "object" && delay[0] > delay[1]) {
    const reason = `its shortest delay ${delay[0]} is above its longest ${delay[1]}. Swap them.`;
    throw new FaultError("then.delay_ms", reason);
  }
}

/**
 * The operation most likely meant, such as when the base path was included by mistake; otherwise any operation, as an
 * example.
 */
function likest(operation: string, known: readonly string[]): string | undefined {
  const [method, address = ""] = operation.split(" ");
  const isMeant = (name: string): boolean => {
    const [itsMethod, path = ""] = name.split(" ");
    return itsMethod === method && address.endsWith(path);
  };
  return known.find(isMeant) ?? known[0];
}
