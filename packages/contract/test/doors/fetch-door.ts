import { createWorld, type Provider } from "@vitrine/engine";
import { httpSend } from "@vitrine/server";

import { firstMoment, type Door } from "../../src/stage.ts";
import { mockOf, worldControl } from "./world-control.ts";

/** Reaches worlds of a provider in this process by their own fetch function. */
export function fetchDoor(provider: Provider): Door {
  return {
    name: "fetch",
    async open(options = {}) {
      const world = createWorld({
        providers: { [provider.name]: provider },
        now: firstMoment,
        send: httpSend,
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
