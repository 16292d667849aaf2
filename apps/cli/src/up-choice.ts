import { misused } from "./failure.ts";
import type { Given } from "./given.ts";
import { settings, Unfit, usualSettings } from "./setting.ts";
import type { Reading, Settings } from "./setting.ts";
import { shops } from "./shops.ts";

/** What `vitrine up` was asked to serve, and how. */
export type UpChoice = Settings;

/**
 * The settings of the command line, then those of a configuration, then what is usual.
 * @throws Failure (2) for an option's value that cannot be used
 */
export function upChoice(given: Given, configured: Partial<Settings> = {}): UpChoice {
  const asked: Partial<Settings> = {
    ...single(given, "port", numberIn),
    ...single(given, "host"),
    ...single(given, "clock"),
    ...single(given, "seed", numberIn),
    ...single(given, "limits"),
    ...single(given, "checkout"),
    ...(given.has("strict") && { strict: true }),
    ...(given.has("only") && { only: onlyOf(given) }),
    ...(given.has("allow-webhook-host") && { allowWebhookHosts: hostsOf(given) }),
  };
  return { ...usualSettings, ...configured, ...asked };
}

/** Where `vitrine doctor` is to look. */
export function placeOf(given: Given): Pick<Settings, "port" | "host"> {
  const { port, host } = upChoice(given);
  return { port, host };
}

function single(
  given: Given,
  name: "port" | "host" | "clock" | "seed" | "limits" | "checkout",
  valueIn: (text: string) => unknown = (text) => text,
): Partial<Settings> {
  const text = given.last(name);
  if (text === undefined) return {};
  const read = settings[name] as Reading<unknown>;
  return { [name]: readOption(read, valueIn(text), `--${name} "${text}"`) };
}

/** The number that digits write; any other text as it is, to be complained of. */
function numberIn(text: string): unknown {
  return /^\d{1,16}$/.test(text) ? Number(text) : text;
}

function onlyOf(given: Given): readonly string[] {
  const asked = given
    .all("only")
    .flatMap((list) => list.split(",").map((name) => name.trim().toLowerCase()))
    .map((name) => readOption(settings.only, name, `--only "${name}"`));
  return inOrder(asked);
}

/** The shops of a list in their own order, each once. */
export function inOrder(names: readonly string[]): readonly string[] {
  return shops.map(({ name }) => name).filter((name) => names.includes(name));
}

function hostsOf(given: Given): readonly string[] {
  return given
    .all("allow-webhook-host")
    .map((host) => readOption(settings.allowWebhookHosts, host, `--allow-webhook-host "${host}"`));
}

function readOption<Value>(read: Reading<Value>, value: unknown, subject: string): Value {
  try {
    return read(value, subject);
  } catch (error) {
    if (error instanceof Unfit) throw misused(error.message);
    throw error;
  }
}
