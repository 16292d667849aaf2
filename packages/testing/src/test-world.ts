import { createWorld } from "@vitrine/engine";
import type { Providers, Send, World, WorldOptions } from "@vitrine/engine";

import { Inbox } from "./inbox.ts";
import type { Receive } from "./inbox.ts";
import { createNetwork } from "./network.ts";

/** A world's own options, and where your program looks for it. */
export interface TestWorldOptions<Declared extends Providers> extends Omit<WorldOptions<Declared>, "send"> {
  /** Base URLs of your own by provider; the real services' are answered in any case. */
  readonly baseUrls?: { readonly [Name in keyof Declared]?: string };
  /** Your program's webhook receiver; without it every webhook is answered 200. */
  readonly receive?: Receive;
}

/** A world for one test: its shops, a `fetch` that meets nothing else, and an inbox for its webhooks. */
export type TestWorld<Declared extends Providers = Providers> = World<Declared> & {
  /** To hand to the code under test in place of the platform's `fetch`. */
  readonly fetch: typeof fetch;
  readonly inbox: Inbox;
};

/**
 * Makes a world in microseconds. Time stands still until `advance`, every random value follows the seed, and nothing leaves
 * the process: webhooks come to the inbox, and a call to any other address fails.
 * @throws RangeError for a base URL of a provider that is not in the world
 */
export function createTestWorld<Declared extends Providers>(options: TestWorldOptions<Declared>): TestWorld<Declared> {
  return createTestWorldWith(options, (send) => send);
}

/** A test's world in which webhooks go the given way to the inbox. */
export function createTestWorldWith<Declared extends Providers>(
  options: TestWorldOptions<Declared>,
  wayTo: (inbox: Send) => Send,
): TestWorld<Declared> {
  const { baseUrls = {}, receive, ...worldOptions } = options;
  const inbox = new Inbox(receive);
  const world = createWorld<Declared>({ ...(worldOptions as WorldOptions<Declared>), send: wayTo(inbox.send) });
  return Object.assign(world, { fetch: createNetwork(world.mocks, baseUrls), inbox });
}
