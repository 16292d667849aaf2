import type { Fault } from "@vitrine/specs/control";
import type { ProviderLevers } from "@vitrine/specs/control/levers";

import type { Settings } from "./settings.ts";

/** The content of a `vitrine.config.ts`. Command-line options override it; missing settings have their defaults. */
export interface Config extends Partial<Settings> {
  /** The faults that every world begins with, as in the control API. */
  readonly faults?: readonly Fault[];
  /** Objects that every world begins with, in addition to its shops' own examples; also after each reset. */
  readonly seeds?: Seeds;
}

/** Seeds by shop; seeds of shops that are not served are ignored. */
export type Seeds = { readonly [Provider in keyof ProviderLevers]?: SeedsOf<ProviderLevers[Provider]> };

/**
 * Objects to create, each as the body of the lever that creates it (`create-account` for `accounts`), and `levers`, any levers to
 * pull: `{ "set-webhook": { … } }`. They run in the order of the file.
 */
export type SeedsOf<Levers> = {
  readonly [Lever in keyof Levers as Lever extends `create-${infer Thing}` ? `${Thing}s` : never]?: readonly BodyOf<
    Levers[Lever]
  >[];
} & { readonly levers?: readonly { readonly [Lever in keyof Levers]?: BodyOf<Levers[Lever]> }[] };

type BodyOf<Lever> = Lever extends { readonly body: infer Body } ? Exclude<Body, undefined> : never;

/** Returns the configuration unchanged, for type checking. */
export function defineConfig(config: Config): Config {
  return config;
}
