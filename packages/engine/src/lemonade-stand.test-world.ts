import type { Send, SendResult } from "./delivery.ts";
import { customer, lemonade } from "./lemonade.test-provider.ts";
import type { Customer } from "./lemonade.test-provider.ts";
import type { WorldOptions } from "./world-options.ts";
import { createWorld } from "./world.ts";
import type { World } from "./world.ts";

export type Stand = World<{ lemonade: typeof lemonade }>;
export type StandOptions = Partial<WorldOptions<{ lemonade: typeof lemonade }>>;

/** The webhook URLs of the two buyers. */
export const here = { ada: "http://localhost:9/ada", bob: "http://localhost:9/bob" } as const;

export interface OpenStand {
  readonly world: Stand;
  readonly ada: Customer;
  readonly bob: Customer;
  /** Every attempt sent, in order. */
  readonly sent: readonly Parameters<Send>[0][];
  /** The receivers' answers, one after another; 200 once they are used up. */
  readonly answers: (SendResult | Promise<SendResult>)[];
  readonly errors: readonly Error[];
}

/** Opens a world without limits in which both buyers have a receiver on this machine. */
export async function openStand(options: StandOptions = {}): Promise<OpenStand> {
  const sent: Parameters<Send>[0][] = [];
  const answers: (SendResult | Promise<SendResult>)[] = [];
  const errors: Error[] = [];
  const send: Send = async (request) => {
    sent.push(request);
    return (await answers.shift()) ?? { status: 200 };
  };
  const onError = (error: Error): void => void errors.push(error);
  const world = createWorld({ providers: { lemonade }, limits: "off", send, onError, ...options });
  const [ada, bob] = [customer(world.lemonade, 0), customer(world.lemonade, 1)];
  await ada("PUT", "/hook", { url: here.ada });
  await bob("PUT", "/hook", { url: here.bob });
  return { world, ada, bob, sent, answers, errors };
}

/** The state of each delivery, and the seconds at which its attempts were made, from the world's start. */
export async function fatesIn(world: Stand): Promise<readonly (readonly [string, readonly number[]])[]> {
  return (await world.deliveries()).map(({ state, attempts, created_at }) => [
    state,
    attempts.map(({ at }) => (at - created_at) / 1_000),
  ]);
}

/** How many cups a webhook reports. */
export function cupsOf({ body }: { readonly body: string }): number {
  return (JSON.parse(body) as { readonly cups: number }).cups;
}

/** Schedules work of the stand after this many milliseconds. */
export function schedule(world: Stand, work: string, in_ms: number, subject: string = work): Promise<object> {
  return world.lemonade.levers.schedule({ work, subject, in_ms });
}

/** The work done, and when, in seconds from the world's start. */
export function logOf(world: Stand): Promise<readonly string[]> {
  return world.lemonade.levers.log({});
}

/** Lets other work run until a condition holds, without moving the clock. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 1_000; turn += 1) if (await holds()) return;
  throw new Error("Cannot go on: it never came.");
}

/** Lets other work run for this many turns of the microtask queue. */
export async function pass(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
}
