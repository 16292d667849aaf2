import { createWorld } from "@vitrine/engine";
import type { Providers, Send, World, WorldOptions } from "@vitrine/engine";

import { Inbox } from "./inbox.ts";
import type { Receive } from "./inbox.ts";
import { createNetwork } from "./network.ts";
import { aBoolean, aFunction, aWholeNumber, milliseconds, oneOf, refuseInvalidOptions } from "./option-rules.ts";
import type { OptionRule, OptionRules } from "./option-rules.ts";

/** The options of a world and its connection to the app under test. */
export interface TestWorldOptions<Declared extends Providers> extends Omit<WorldOptions<Declared>, "send"> {
  /** The app's base URLs by provider; the real services' URLs always work. */
  readonly baseUrls?: { readonly [Name in keyof Declared]?: string };
  /** The app's webhook receiver. Default: the inbox responds 200 to every webhook. */
  readonly receive?: Receive;
}

/** A world for one test: its providers, a `fetch` that reaches nothing else, and an inbox for its webhooks. */
export type TestWorld<Declared extends Providers = Providers> = World<Declared> & {
  /** Pass it to the code under test instead of the platform's `fetch`. */
  readonly fetch: typeof fetch;
  readonly inbox: Inbox;
};

const anything: OptionRule = { pass: "anything", holds: () => true };

const someProviders: OptionRule = {
  isRequired: true,
  pass: "at least one provider, as its package exports it: `{ bunaistore }`",
  holds: (value) => {
    if (typeof value !== "object" || value === null) return false;
    const all = Object.values(value as Readonly<Record<string, unknown>>);
    return all.length > 0 && all.every((each) => typeof each === "object" && each !== null && "name" in each);
  },
};

/** The rules of a test world's options; the engine checks `name` and `now`. */
export const worldOptionRules: OptionRules<TestWorldOptions<Providers>> = {
  providers: someProviders,
  name: anything,
  seed: aWholeNumber(0),
  now: anything,
  clock: oneOf("manual", "real"),
  time: aFunction,
  limits: oneOf("documented", "off"),
  strict: aBoolean,
  webhookTimeoutMs: milliseconds,
  checkout: oneOf("official", "local"),
  addresses: { pass: "a Map", holds: (value) => value instanceof Map },
  allowWebhookHosts: { pass: "a list of hosts", holds: (value) => Array.isArray(value) },
  onKey: aFunction,
  stopwatch: aFunction,
  createStore: aFunction,
  onDue: aFunction,
  onClock: aFunction,
  onRequest: aFunction,
  onChange: aFunction,
  onNote: aFunction,
  onError: aFunction,
  baseUrls: { pass: "an address by provider", holds: (value) => typeof value === "object" && value !== null },
  receive: aFunction,
};

/**
 * Creates a world in microseconds. Time stands still until `advance`, the seed determines all random values, and nothing leaves the
 * process: webhooks arrive in the inbox, and calls to any other URL fail.
 * @throws RangeError for invalid options, or for a base URL of a provider that is not in the world
 */
export function createTestWorld<Declared extends Providers>(options: TestWorldOptions<Declared>): TestWorld<Declared> {
  refuseInvalidOptions({ act: "create a world", options }, worldOptionRules);
  return createTestWorldWith(options, (send) => send);
}

/** Creates a test's world from valid options; `route` decides how webhooks reach the inbox. */
export function createTestWorldWith<Declared extends Providers>(
  options: TestWorldOptions<Declared>,
  route: (inbox: Send) => Send,
): TestWorld<Declared> {
  const { baseUrls = {}, receive, ...worldOptions } = options;
  const inbox = new Inbox(receive);
  const world = createWorld<Declared>({ ...(worldOptions as WorldOptions<Declared>), send: route(inbox.send) });
  return Object.assign(world, { fetch: createNetwork(world.mocks, baseUrls), inbox });
}
