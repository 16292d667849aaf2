import type { Door, WorldHandle } from "./door.ts";
import { LimitReached, Skipped } from "./skipped.ts";
import type { Holder } from "./target.ts";

/** An address and keys to it, and nothing behind the scenes. */
export interface KeyDoorOptions {
  /** The origin to call in place of the documented one: "https://api.bunaistore.shop". */
  readonly url: string;
  /** Keys of different accounts; one will do for most scenarios. */
  readonly keys: readonly [string, ...string[]];
}

/** How long an answer may take, in real milliseconds. */
const patienceMs = 30_000;

/**
 * Reaches whatever answers at an address, a live account say. It can pull no lever and move no clock, and its one world is
 * as it is: a scenario that needs more is skipped where it says so, and so is one that meets a limit or an empty wallet, since
 * all of them share the account's. No redirect is followed, so that no key goes anywhere else.
 */
export function keyDoor({ url, keys }: KeyDoorOptions): Door {
  const handle: WorldHandle = {
    accounts: [holderOf(keys[0]), keys[1] === undefined ? nobody : holderOf(keys[1]), ...keys.slice(2).map(holderOf)],
    async fetch(path, init) {
      const response = await fetch(`${url.replace(/\/+$/, "")}${path}`, {
        redirect: "manual",
        signal: AbortSignal.timeout(patienceMs),
        ...init,
      });
      if (response.status === 429) throw new LimitReached(response.headers.get("retry-after"));
      if (response.status === 402) throw new Skipped("needs more money in the account (402)");
      return response;
    },
    control: async (method, path) => {
      throw new Skipped(outOfReach(method, path));
    },
    close: async () => {},
  };
  return {
    name: "key",
    open: async (world) => {
      if (world && Object.keys(world).length > 0) throw new Skipped("needs a world of its own");
      return handle;
    },
    close: async () => {},
  };
}

/** What only a control API could have done, in words that can be counted: the kind, and in brackets which it was. */
function outOfReach(method: string, path: string): string {
  const [, lever] = /^\/[^/]+\/([^/]+)$/.exec(path) ?? [];
  if (path.startsWith("/clock")) return "needs a clock that can be moved";
  if (path === "/faults") return "needs calls that fail on request";
  if (method === "POST" && lever !== undefined) return `needs a lever (${lever})`;
  return `needs a look behind the scenes (${method} ${path})`;
}

/** Who holds a key, the key does not tell; a scenario that asks is skipped. */
function holderOf(api_key: string): Holder {
  return Object.defineProperties({ api_key }, { user_id: unknown("user_id"), id: unknown("id") }) as Holder;
}

function unknown(field: string): PropertyDescriptor {
  return {
    get() {
      throw new Skipped(`needs to know whose key it is (${field})`);
    },
  };
}

const nobody: Holder = {
  get api_key(): string {
    throw new Skipped("needs the key of a second account");
  },
};
