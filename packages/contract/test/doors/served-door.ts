import type { Provider } from "@vitrine/engine";
import { createWorlds, serve } from "@vitrine/server";

import type { Door } from "../../src/door.ts";
import { httpDoor } from "../../src/http-door.ts";

/** Starts one real server for many worlds of a provider and reaches it over HTTP, its control API included. */
export async function servedDoor(provider: Provider): Promise<Door> {
  const worlds = createWorlds({ providers: { [provider.name]: provider } });
  const serving = await serve(worlds);
  return {
    ...httpDoor({ url: serving.url, provider: provider.name }),
    async close() {
      await serving.close();
      worlds.close();
    },
  };
}
