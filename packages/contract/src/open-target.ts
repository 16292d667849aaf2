import { compareAnswer, compareEvent } from "./compare-with-spec.ts";
import type { Provider } from "./provider.ts";
import { openReceiver, type Receiver } from "./receiver.ts";
import type { WorldOptions } from "./scenario.ts";
import type { Door, Ruling, Stage } from "./stage.ts";
import { LeverRefused, type Delivery, type Holder, type Target } from "./target.ts";

/** A target and its end. */
export interface OpenTarget {
  readonly target: Target;
  /** Every world that was opened, that of `target` first. */
  readonly worlds: readonly Target[];
  /** What came to a receiver and does not fit the spec. */
  readonly complaints: readonly Error[];
  /** Closes the receivers and the stages. */
  close(): Promise<void>;
}

/** Opens a fresh world behind a door: every answer and every webhook of it is held against the provider's spec. */
export async function openTarget(door: Door, provider: Provider, options?: WorldOptions): Promise<OpenTarget> {
  const complaints: Error[] = [];
  const receivers: Receiver[] = [];
  const stages: Stage[] = [];
  const worlds: Target[] = [];

  const openWorld = async (wanted: WorldOptions | undefined): Promise<Target> => {
    const stage = await door.open(wanted);
    stages.push(stage);
    const world = targetOf(stage);
    worlds.push(world);
    return world;
  };

  const targetOf = (stage: Stage): Target => {
    const control = async (method: string, path: string, body?: unknown): Promise<unknown> => {
      const ruling = await stage.control(method, path, body);
      if (ruling.status >= 400) {
        throw new Error(`Cannot ${method} ${path}: ${reasonOf(ruling)} (${ruling.status}). Check what was sent.`);
      }
      return ruling.body;
    };
    return {
      name: door.name,
      accounts: atLeastTwo(stage.accounts),
      async fetch(path, init = {}) {
        const { garbled = false, ...plain } = init;
        const response = await stage.fetch(path, plain);
        if (!garbled) await compareAnswer(provider, { method: plain.method ?? "GET", path }, response);
        return response;
      },
      visit: (path, init) => (stage.visit ?? stage.fetch)(path, init),
      async lever(lever, body) {
        const ruling = await stage.control("POST", `/${provider.name}/${lever}`, body);
        if (ruling.status >= 400) throw new LeverRefused(lever, ruling.status, reasonOf(ruling));
        return ruling.body;
      },
      clock: {
        async now() {
          return Date.parse(((await control("GET", "/clock")) as { readonly now: string }).now);
        },
        async advance(span) {
          await control("POST", "/clock/advance", typeof span === "string" ? { by: span } : span);
        },
      },
      async fault(fault) {
        await control("POST", "/faults", fault);
      },
      async deliveries() {
        return (await control("GET", "/deliveries")) as readonly Delivery[];
      },
      control,
      async receiver() {
        const receiver = await openReceiver(({ body }) => {
          try {
            compareEvent(provider, body.toString("utf8"));
          } catch (error) {
            complaints.push(error as Error);
          }
        });
        receivers.push(receiver);
        return receiver;
      },
      anotherWorld: openWorld,
    };
  };

  return {
    target: await openWorld(options),
    worlds,
    complaints,
    async close() {
      await Promise.all(receivers.map((receiver) => receiver.close()));
      for (const stage of stages.toReversed()) await stage.close();
    },
  };
}

function reasonOf({ body }: Ruling): string {
  return typeof body === "object" && body !== null && "detail" in body ? String(body.detail) : JSON.stringify(body);
}

function atLeastTwo(accounts: readonly Holder[]): Target["accounts"] {
  const [first, second, ...rest] = accounts;
  if (!first || !second) {
    throw new Error(`Cannot open a target: its world has ${accounts.length} accounts. Give it at least two.`);
  }
  return [first, second, ...rest];
}
