import { createWorld, type Provider, type Send } from "@vitrine/engine";
import { httpSend } from "@vitrine/server";

import { firstMoment, type Door } from "../../src/door.ts";
import { mockOf, worldControl } from "./world-control.ts";

/** A door to in-process worlds of a provider through their own fetch function; `send` posts their webhooks. */
export function fetchDoor(provider: Provider, send: Send = httpSend): Door {
  return {
    name: "fetch",
    async open(options = {}) {
      const world = createWorld({
        providers: { [provider.name]: provider },
        now: firstMoment,
        send,
        ...options,
      });
      const mock = mockOf(world);
      return {
        accounts: await mock.accounts(),
        fetch: (path, init) => mock.fetch(path, init),
        control: worldControl(world),
        close: () => world.settled(),
      };
    },
    close: async () => {},
  };
}
