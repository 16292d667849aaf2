import assert from "node:assert/strict";

import type { Target } from "../target.ts";

/** An event of an order, as it was sent to the shop. */
export interface Told {
  readonly name: string;
  /** `created_at` in ms since 1970. */
  readonly at: number;
  readonly payload: Readonly<Record<string, unknown>>;
}

/** The events of an order so far, in the order in which they happened. Pending deliveries are awaited first. */
export async function historyOf(target: Target, uuid: string): Promise<readonly Told[]> {
  await target.clock.advance("0s");
  const told: Told[] = [];
  for (const { state, event, body } of await target.deliveries()) {
    assert.equal(state, "delivered", `${event} is ${state}`);
    const { name, created_at, payload } = JSON.parse(body) as Envelope;
    if (payload["uuid"] === uuid) told.push({ name, at: Date.parse(created_at), payload });
  }
  return told;
}

/** The names of the events of an order, in the order in which they happened. */
export async function namesOf(target: Target, uuid: string): Promise<readonly string[]> {
  return (await historyOf(target, uuid)).map(({ name }) => name);
}

/** The events of one name, in the order in which they happened. */
export async function toldOf(target: Target, uuid: string, wanted: string): Promise<readonly Told[]> {
  return (await historyOf(target, uuid)).filter(({ name }) => name === wanted);
}

interface Envelope {
  readonly name: string;
  readonly created_at: string;
  readonly payload: Readonly<Record<string, unknown>>;
}
