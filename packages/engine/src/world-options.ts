import type { ClockMode, Instant } from "./clock.ts";
import type { Send } from "./deliver.ts";
import type { Provider } from "./provider.ts";
import type { Store } from "./store.ts";
import type { Watcher } from "./watcher.ts";

/** Providers by their own names: `{ bunaistore }`. */
export type Providers = Readonly<Record<string, Provider>>;

export interface WorldOptions<Declared extends Providers = Providers> extends Watcher {
  readonly providers: Declared;
  /** Lower-case letters, digits and dashes; `default` unless told otherwise. */
  readonly name?: string;
  /** Decides every random value; 1 unless told otherwise. */
  readonly seed?: number;
  /** Where time begins; for a manual world 2024-06-19T14:32:07Z unless told otherwise. */
  readonly now?: Instant | string;
  /** `"manual"` (the default) stands still until it is moved; `"real"` follows `time`. */
  readonly clock?: ClockMode;
  /** What a real clock follows, such as `Date.now`. */
  readonly time?: () => Instant;
  /** `"off"` lifts the providers' rate limits. */
  readonly limits?: "documented" | "off";
  /** Switches off our documented deviations from the real services. */
  readonly strict?: boolean;
  /** How webhooks go out; without it every attempt fails. */
  readonly send?: Send;
  /** Real milliseconds a receiver has for its answer, in place of each provider's own. */
  readonly webhookTimeoutMs?: number;
  /** Where links to pages lead, such as hosted checkouts: to the real service, or to the server of this world. */
  readonly checkout?: "official" | "local";
  /** Where each provider is served, by its name, for `checkout: "local"`; filled in by who serves it. */
  readonly addresses?: Map<string, string>;
  /** Hosts besides this machine that webhooks may go to. */
  readonly allowWebhookHosts?: readonly string[];
  /** Told which keys belong to this world; `false` refuses one that belongs to another. */
  readonly onKey?: (provider: string, key: string) => boolean;
  /** Milliseconds for measuring durations, such as `performance.now`. */
  readonly stopwatch?: () => number;
  /** Where documents are kept; in memory unless told otherwise. Called again for a reset. */
  readonly createStore?: () => Store;
}

const worldName = /^[a-z0-9][a-z0-9-]{0,62}$/;

/** @throws RangeError for a world's name that cannot be used, or a provider under a name that is not its own */
export function checkNames({ name = "default", providers }: WorldOptions): void {
  if (!worldName.test(name)) {
    throw new RangeError(`Cannot name a world "${name}". Use up to 63 lower-case letters, digits and dashes.`);
  }
  for (const [key, provider] of Object.entries(providers)) {
    if (key !== provider.name) {
      throw new RangeError(`Cannot take the provider ${provider.name} as "${key}". Pass it as { ${provider.name} }.`);
    }
  }
}
