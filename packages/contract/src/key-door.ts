import type { Door, WorldHandle } from "./door.ts";
import { LimitReached, Skipped } from "./skipped.ts";
import type { Holder } from "./target.ts";

/** An address and its keys, without a control API. */
export interface KeyDoorOptions {
  /** The origin to call in place of the documented one: "https://api.bunaistore.shop". */
  readonly url: string;
  /** Keys of different accounts; most scenarios need only one. */
  readonly keys: readonly [string, ...string[]];
}

/** Time-out of an answer, in real milliseconds. */
const patienceMs = 30_000;

/**
 * A door to any address, such as a live account. It has no levers and no clock, and its one world cannot be reset: a scenario
 * that needs more is skipped. So is one that meets a rate limit or an empty wallet, since all scenarios share the account's.
 * Redirects are not followed, so that no key is sent elsewhere.
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

/** What a scenario lacks without a control API. The kind of it can be counted; the details follow in brackets. */
function outOfReach(method: string, path: string): string {
  const [, lever] = /^\/[^/]+\/([^/]+)$/.exec(path) ?? [];
  if (path.startsWith("/clock")) return "needs a clock that can be moved";
  if (path === "/faults") return "needs calls that fail on request";
  if (method === "POST" && lever !== undefined) return `needs a lever (${lever})`;
  return `needs a look behind the scenes (${method} ${path})`;
}

/** A key does not tell who holds it; a scenario that asks is skipped. */
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
