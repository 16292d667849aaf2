import type { Send, SendResult } from "./deliver.ts";
import { customer, lemonade } from "./lemonade.test-provider.ts";
import type { Customer } from "./lemonade.test-provider.ts";
import type { WorldOptions } from "./world-options.ts";
import { createWorld } from "./world.ts";
import type { World } from "./world.ts";

export type Stand = World<{ lemonade: typeof lemonade }>;
export type StandOptions = Partial<WorldOptions<{ lemonade: typeof lemonade }>>;

/** Where the two buyers have their webhooks sent. */
export const here = { ada: "http://localhost:9/ada", bob: "http://localhost:9/bob" } as const;

export interface OpenStand {
  readonly world: Stand;
  readonly ada: Customer;
  readonly bob: Customer;
  /** Every attempt that went out, in that order. */
  readonly sent: readonly Parameters<Send>[0][];
  /** What receivers answer, one after another; 200 when they are used up. */
  readonly answers: (SendResult | Promise<SendResult>)[];
  readonly errors: readonly Error[];
}

/** A world without limits in which both buyers have a receiver on this machine. */
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

/** Of every delivery its state and the seconds after its beginning at which each attempt was made. */
export async function fatesIn(world: Stand): Promise<readonly (readonly [string, readonly number[]])[]> {
  return (await world.deliveries()).map(({ state, attempts, created_at }) => [
    state,
    attempts.map(({ at }) => (at - created_at) / 1_000),
  ]);
}

/** How many cups a webhook is about. */
export function cupsOf({ body }: { readonly body: string }): number {
  return (JSON.parse(body) as { readonly cups: number }).cups;
}

/** Has work of the stand done in so many milliseconds. */
export function schedule(world: Stand, work: string, in_ms: number, subject: string = work): Promise<object> {
  return world.lemonade.levers.schedule({ work, subject, in_ms });
}

/** What work was done, and how many seconds after the beginning. */
export function logOf(world: Stand): Promise<readonly string[]> {
  return world.lemonade.levers.log({});
}

/** Lets other work go on until something holds that needs no time to pass. */
export async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let turn = 0; turn < 1_000; turn += 1) if (await holds()) return;
  throw new Error("Cannot go on: it never came.");
}

/** Lets others go on for so many turns of the microtask queue. */
export async function pass(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
}
