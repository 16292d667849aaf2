import type { World } from "@vitrine/specs/control";

import { controlThrough } from "./control.ts";
import { firstMoment, type Door } from "./door.ts";
import type { Holder } from "./target.ts";

/** A running server and the provider to test on it. */
export interface HttpDoorOptions {
  /** Origin of the control API: "http://127.0.0.1:4000". */
  readonly url: string;
  /** "bunaistore". */
  readonly provider: string;
  /** The token that servers beyond loopback require. */
  readonly token?: string;
}

/** Options of a world as documented, regardless of how the server was started. */
const documented = { clock: "manual", now: firstMoment, limits: "documented", strict: false, checkout: "official" };

/** A door to a running server: each world is created, controlled and deleted over its control API. */
export function httpDoor({ url, provider, token }: HttpDoorOptions): Door {
  const control = controlThrough((path, init) => {
    const headers = new Headers(init.headers);
    if (token !== undefined) headers.set("authorization", `Bearer ${token}`);
    return fetch(`${url}/_vitrine${path}`, { ...init, headers });
  });

  return {
    name: "http",
    async open(world = {}) {
      const created = await control("POST", "/worlds", { ...documented, ...world });
      if (created.status !== 201) {
        throw new Error(
          `Cannot create a world at ${url}: ${JSON.stringify(created.body)} (${created.status}). Is it a Vitrine server?`,
        );
      }
      const { name, providers } = created.body as World;
      const shop = (providers as Readonly<Record<string, Served>>)[provider];
      if (!shop)
        throw new Error(
          `Cannot open ${provider} at ${url}: the server has ${Object.keys(providers).join(", ")} only. Start it with ${provider}.`,
        );
      return {
        accounts: holdersOf(shop),
        fetch: (path, init) => fetch(`${shop.url}${path}`, init),
        // Without a key, the address selects the world.
        visit: (path, init) => fetch(`${shop.url}${path}?world=${name}`, init),
        control: (method, path, body) => control(method, `/worlds/${name}${path}`, body),
        close: async () => void (await control("DELETE", `/worlds/${name}`)),
      };
    },
    close: async () => {},
  };
}

/** A provider's address, and its key holders under the provider's own word for them, such as "accounts". */
interface Served {
  readonly url: string;
  readonly [holders: string]: string | readonly Holder[];
}

function holdersOf(shop: Served): readonly Holder[] {
  return Object.values(shop).find((value) => typeof value !== "string") ?? [];
}
