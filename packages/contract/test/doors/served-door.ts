import type { Provider } from "@vitrine/engine";
import { createWorlds, serve } from "@vitrine/server";

import type { Door } from "../../src/door.ts";
import { httpDoor } from "../../src/http-door.ts";

/** A door to one real server with many worlds of a provider, over HTTP, including its control API. */
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
