import type { NewWorld } from "@vitrine/specs/control";

import type { Target } from "./target.ts";

/** How the world of one scenario differs from the documented one. */
export type WorldOptions = Pick<NewWorld, "seed" | "strict" | "limits">;

/** A world as it opens, for scenarios that fail on a used account, such as one from an earlier run. */
export const untouched: WorldOptions = { seed: 1 };

/** The statements that a scenario proves, and what it needs to run. */
export interface Proof {
  /** Statement ids, "B150". */
  readonly ids: readonly string[];
  /** True for a scenario that only reads and needs no set-up: safe against a live account. */
  readonly readOnly: boolean;
  /** The world it needs. Default: a plain fresh one. */
  readonly world?: WorldOptions;
}

/** A sentence about the provider, and the calls that test it. */
export interface Scenario {
  readonly sentence: string;
  readonly proof: Proof;
  /** Throws (usually an AssertionError) when the sentence is not true of the target. */
  readonly run: (target: Target) => Promise<void>;
}

/** The scenarios of one chapter of a provider's documentation. */
export interface Suite {
  /** Provider and chapter: "bunaistore/orders". */
  readonly name: string;
  /** "orders" */
  readonly chapter: string;
  readonly scenarios: readonly Scenario[];
}

/** Tags a scenario with the statements it proves. It may spend money and pull levers, so it never runs against a live account. */
export function proves(...ids: readonly string[]): Proof {
  return { ids, readOnly: false };
}

/** Tags a scenario with the statements it proves by reading alone: no purchase, no lever, no clock. */
export function observes(...ids: readonly string[]): Proof {
  return { ids, readOnly: true };
}

/** Defines a scenario by its sentence. */
export function scenario(sentence: string, proof: Proof, run: (target: Target) => Promise<void>): Scenario {
  return { sentence, proof, run };
}

/**
 * Groups the scenarios of one chapter.
 * @throws when two have the same sentence, since reports could not tell them apart
 */
export function suite(name: string, scenarios: readonly Scenario[]): Suite {
  const sentences = new Set<string>();
  for (const { sentence } of scenarios) {
    if (sentences.has(sentence)) {
      throw new Error(`Cannot open the suite ${name}: "${sentence}" stands in it twice. Reword one of the two.`);
    }
    sentences.add(sentence);
  }
  return { name, chapter: name.slice(name.indexOf("/") + 1), scenarios };
}
