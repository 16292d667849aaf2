import type { ClockMode, Instant } from "./clock.ts";
import type { Send } from "./delivery.ts";
import type { Provider } from "./provider.ts";
import type { Store } from "./store.ts";
import type { Watcher } from "./watcher.ts";

/** Providers by their own names: `{ bunaistore }`. */
export type Providers = Readonly<Record<string, Provider>>;

export interface WorldOptions<Declared extends Providers = Providers> extends Watcher {
  readonly providers: Declared;
  /** Lower-case letters, digits and dashes. Default: `default`. */
  readonly name?: string;
  /** Decides every random value. Default: 1. */
  readonly seed?: number;
  /** Where time starts. Default: 2024-06-19T14:32:07Z in a manual world, the present in a real one. */
  readonly now?: Instant | string;
  /** `"manual"` stands still until it is moved; `"real"` follows `time`. Default: `"manual"`. */
  readonly clock?: ClockMode;
  /** The time source of a real clock, such as `Date.now`. */
  readonly time?: () => Instant;
  /** `"off"` lifts the providers' rate limits. Default: `"documented"`. */
  readonly limits?: "documented" | "off";
  /** Turns off Vitrine's documented deviations from the real services. Default: false. */
  readonly strict?: boolean;
  /** How webhooks are sent; without it every attempt fails. */
  readonly send?: Send;
  /** How long a receiver has to answer, in real milliseconds. Default: each provider's own time-out. */
  readonly webhookTimeoutMs?: number;
  /** Where links to pages, such as hosted checkouts, lead: to the real service or to this world's server. */
  readonly checkout?: "official" | "local";
  /** Where each provider is served, by provider name; used by `checkout: "local"` and filled in by the server. */
  readonly addresses?: Map<string, string>;
  /** Hosts besides this machine that webhooks may be sent to. */
  readonly allowWebhookHosts?: readonly string[];
  /** Called for each key of this world; returns `false` to refuse a key that belongs to another world. */
  readonly onKey?: (provider: string, key: string) => boolean;
  /** Milliseconds for measuring durations, such as `performance.now`. */
  readonly stopwatch?: () => number;
  /** Creates the store; called again for each reset. Default: an in-memory store. */
  readonly createStore?: () => Store;
}

const worldName = /^[a-z0-9][a-z0-9-]{0,62}$/;

/** Every option, so that a misspelt one is refused also where no compiler sees it. */
const known: Readonly<Record<keyof WorldOptions, true>> = {
  providers: true,
  name: true,
  seed: true,
  now: true,
  clock: true,
  time: true,
  limits: true,
  strict: true,
  send: true,
  webhookTimeoutMs: true,
  checkout: true,
  addresses: true,
  allowWebhookHosts: true,
  onKey: true,
  stopwatch: true,
  createStore: true,
  onDue: true,
  onClock: true,
  onRequest: true,
  onChange: true,
  onNote: true,
  onError: true,
};

/** @throws RangeError for an unknown option, an invalid world name, or a provider registered under a name other than its own */
export function checkOptions(options: WorldOptions): void {
  const { name = "default", providers } = options;
  const stray = Object.keys(options).find((option) => !Object.hasOwn(known, option));
  if (stray !== undefined) {
    throw new RangeError(
      `Cannot create a world: it has no option "${stray}". It has ${Object.keys(known).join(", ")}.`,
    );
  }
  if (!worldName.test(name)) {
    throw new RangeError(`Cannot name a world "${name}". Use up to 63 lower-case letters, digits and dashes.`);
  }
  for (const [key, provider] of Object.entries(providers)) {
    if (key !== provider.name) {
      throw new RangeError(`Cannot take the provider ${provider.name} as "${key}". Pass it as { ${provider.name} }.`);
    }
  }
}
