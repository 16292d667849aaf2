import { createWorld } from "@vitrine/engine";
import type { Providers, Send, World, WorldOptions } from "@vitrine/engine";

import { Inbox } from "./inbox.ts";
import type { Receive } from "./inbox.ts";
import { createNetwork } from "./network.ts";
import { aBoolean, aFunction, aWholeNumber, milliseconds, oneOf, refuseInvalidOptions } from "./option-rules.ts";
import type { OptionRule, OptionRules } from "./option-rules.ts";

/** A world's own options, and where your program looks for it. */
export interface TestWorldOptions<Declared extends Providers> extends Omit<WorldOptions<Declared>, "send"> {
  /** Base URLs of your own by provider; the real services' are answered in any case. */
  readonly baseUrls?: { readonly [Name in keyof Declared]?: string };
  /** Your program's webhook receiver; without it every webhook is answered 200. */
  readonly receive?: Receive;
}

/** A world for one test: its shops, a `fetch` that meets nothing else, and an inbox for its webhooks. */
export type TestWorld<Declared extends Providers = Providers> = World<Declared> & {
  /** To hand to the code under test in place of the platform's `fetch`. */
  readonly fetch: typeof fetch;
  readonly inbox: Inbox;
};

const anything: OptionRule = { pass: "anything", holds: () => true };

/** At least one, and each as its package exports it. */
const someProviders: OptionRule = {
  isRequired: true,
  pass: "at least one provider, as its package exports it: `{ bunaistore }`",
  holds: (value) => {
    if (typeof value !== "object" || value === null) return false;
    const all = Object.values(value as Readonly<Record<string, unknown>>);
    return all.length > 0 && all.every((each) => typeof each === "object" && each !== null && "name" in each);
  },
};

/** The rules of a test world's options; the engine itself checks `name` and `now`. */
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
 * Makes a world in microseconds. Time stands still until `advance`, every random value follows the seed, and nothing leaves
 * the process: webhooks come to the inbox, and a call to any other address fails.
 * @throws RangeError for an option that cannot be used, and for a base URL of a provider that is not in the world
 */
export function createTestWorld<Declared extends Providers>(options: TestWorldOptions<Declared>): TestWorld<Declared> {
  refuseInvalidOptions({ act: "make a world", options }, worldOptionRules);
  return createTestWorldWith(options, (send) => send);
}

/** A test's world, whose options have been looked at, in which webhooks go the given way to the inbox. */
export function createTestWorldWith<Declared extends Providers>(
  options: TestWorldOptions<Declared>,
  wayTo: (inbox: Send) => Send,
): TestWorld<Declared> {
  const { baseUrls = {}, receive, ...worldOptions } = options;
  const inbox = new Inbox(receive);
  const world = createWorld<Declared>({ ...(worldOptions as WorldOptions<Declared>), send: wayTo(inbox.send) });
  return Object.assign(world, { fetch: createNetwork(world.mocks, baseUrls), inbox });
}
