import type { Clock, Delivery } from "@vitrine/specs/control";

import { compareAnswer, compareEvent } from "./compare-with-spec.ts";
import type { ControlResponse } from "./control.ts";
import type { Door, WorldHandle } from "./door.ts";
import type { ProviderSuite } from "./provider-suite.ts";
import { openReceiver, type Receiver } from "./receiver.ts";
import type { WorldOptions } from "./scenario.ts";
import { LeverRefused, type Holder, type Target } from "./target.ts";

/** A target, its worlds and violations, and how to close it. */
export interface OpenTarget extends Target {
  /** All worlds that were opened, this one first. */
  readonly worlds: readonly Target[];
  /** The webhooks received that do not fit the spec. */
  readonly complaints: readonly Error[];
  /** Closes the receivers and releases the worlds. */
  close(): Promise<void>;
}

/** Opens a fresh world behind a door. All its answers and webhooks are validated against the provider's spec. */
export async function openTarget(door: Door, provider: ProviderSuite, options?: WorldOptions): Promise<OpenTarget> {
  const complaints: Error[] = [];
  const receivers: Receiver[] = [];
  const handles: WorldHandle[] = [];
  const worlds: Target[] = [];

  const openWorld = async (wanted: WorldOptions | undefined): Promise<Target> => {
    const handle = await door.open(wanted);
    handles.push(handle);
    const world = targetOf(handle);
    worlds.push(world);
    return world;
  };

  const targetOf = (handle: WorldHandle): Target => {
    const control = async (method: string, path: string, body?: unknown): Promise<unknown> => {
      const response = await handle.control(method, path, body);
      if (response.status >= 400) {
        throw new Error(`Cannot ${method} ${path}: ${reasonOf(response)} (${response.status}). Check what was sent.`);
      }
      return response.body;
    };
    return {
      name: door.name,
      accounts: atLeastTwo(handle.accounts),
      async fetch(path, init = {}) {
        const { garbled = false, ...plain } = init;
        const response = await handle.fetch(path, plain);
        if (!garbled) await compareAnswer(provider, { method: plain.method ?? "GET", path }, response);
        return response;
      },
      visit: (path, init) => (handle.visit ?? handle.fetch)(path, init),
      async lever(lever, body) {
        const response = await handle.control("POST", `/${provider.name}/${lever}`, body);
        if (response.status >= 400) throw new LeverRefused(lever, response.status, reasonOf(response));
        return response.body;
      },
      clock: {
        async now() {
          return Date.parse(((await control("GET", "/clock")) as Clock).now);
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
    ...(await openWorld(options)),
    worlds,
    complaints,
    async close() {
      await Promise.all(receivers.map((receiver) => receiver.close()));
      for (const handle of handles.toReversed()) await handle.close();
    },
  };
}

function reasonOf({ body }: ControlResponse): string {
  return typeof body === "object" && body !== null && "detail" in body ? String(body.detail) : JSON.stringify(body);
}

function atLeastTwo(accounts: readonly Holder[]): Target["accounts"] {
  const [first, second, ...rest] = accounts;
  if (!first || !second) {
    throw new Error(`Cannot open a target: its world has ${accounts.length} accounts. Give it at least two.`);
  }
  return [first, second, ...rest];
}
