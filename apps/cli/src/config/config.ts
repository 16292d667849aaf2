import type { Fault } from "@vitrine/specs/control";
import type { ProviderLevers } from "@vitrine/specs/control/levers";

import type { Settings } from "./settings.ts";

/** What a `vitrine.config.ts` may say. Options of the command line win over it; what is left out is as usual. */
export interface Config extends Partial<Settings> {
  /** Faults that every world begins with, in the words of the control API. */
  readonly faults?: readonly Fault[];
  /** What every world begins with beside its shops' own examples, and once more after each reset. */
  readonly seeds?: Seeds;
}

/** By shop; those of shops that are not served are left out. */
export type Seeds = { readonly [Provider in keyof ProviderLevers]?: SeedsOf<ProviderLevers[Provider]> };

/**
 * Objects to make, each as the body of the lever that makes it, `create-account` for `accounts`; and `levers`, any levers to
 * pull: `{ "set-webhook": { … } }`. All of it in the order of the file.
 */
export type SeedsOf<Levers> = {
  readonly [Lever in keyof Levers as Lever extends `create-${infer Thing}` ? `${Thing}s` : never]?: readonly BodyOf<
    Levers[Lever]
  >[];
} & { readonly levers?: readonly { readonly [Lever in keyof Levers]?: BodyOf<Levers[Lever]> }[] };

type BodyOf<Lever> = Lever extends { readonly body: infer Body } ? Exclude<Body, undefined> : never;

/** Types a configuration; gives back what it is given. */
export function defineConfig(config: Config): Config {
  return config;
}
