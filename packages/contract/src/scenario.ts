import type { NewWorld } from "@vitrine/specs/control";

import type { Target } from "./target.ts";

/** What the world of one scenario differs in from the documented one. */
export type WorldOptions = Pick<NewWorld, "seed" | "strict" | "limits">;

/** A world as it opens: for scenarios that an account which has been used, by the last run say, cannot show. */
export const untouched: WorldOptions = { seed: 1 };

/** Which statements a scenario proves, and what it takes to run it. */
export interface Proof {
  /** Statement ids, "B150". */
  readonly ids: readonly string[];
  /** True for a scenario that only reads and sets nothing up: safe against a live account. */
  readonly readOnly: boolean;
  /** The world it wants; a plain fresh one when left out. */
  readonly world?: WorldOptions;
}

/** A sentence about the provider, and the calls that show whether it is true. */
export interface Scenario {
  readonly sentence: string;
  readonly proof: Proof;
  /** Throws (an AssertionError, usually) when the sentence is not true of the target. */
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

/** Names the statements a scenario proves; it may spend money and pull levers, so it never runs against a live account. */
export function proves(...ids: readonly string[]): Proof {
  return { ids, readOnly: false };
}

/** Names the statements a scenario proves by reading alone: no purchase, no lever, no clock. */
export function observes(...ids: readonly string[]): Proof {
  return { ids, readOnly: true };
}

/** States a sentence about the provider. */
export function scenario(sentence: string, proof: Proof, run: (target: Target) => Promise<void>): Scenario {
  return { sentence, proof, run };
}

/**
 * Gathers the scenarios of one chapter.
 * @throws when two of them say the same sentence: reports could not tell them apart.
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
