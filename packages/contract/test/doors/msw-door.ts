import { createWorld, type Mock, type Provider } from "@vitrine/engine";
import { handlers } from "@vitrine/msw";
import { httpSend } from "@vitrine/server";
import { setupServer } from "msw/node";

import { firstMoment, type Door } from "../../src/door.ts";
import { mockOf, worldControl } from "./world-control.ts";

/**
 * Reaches worlds of a provider in this process by calling the documented server, which MSW intercepts. It does so for the
 * whole process: the world that was opened last answers, until it is closed.
 */
export function mswDoor(provider: Provider, origin: string): Door {
  const network = setupServer();
  // What is not the shop's (the receivers on loopback) goes its way.
  network.listen({ onUnhandledFrame: "bypass" });
  const open: Mock[] = [];
  const answerWithLast = (): void => network.resetHandlers(...open.slice(-1).flatMap(handlers));
  return {
    name: "msw",
    async open(options = {}) {
      const world = createWorld({
        providers: { [provider.name]: provider },
        now: firstMoment,
        send: httpSend,
        ...options,
      });
      const mock = mockOf(world);
      open.push(mock);
      answerWithLast();
      return {
        accounts: await mock.accounts(),
        fetch: (path, init) => fetch(`${origin}${path}`, init),
        control: worldControl(world),
        async close() {
          await world.settled();
          open.splice(open.indexOf(mock), 1);
          answerWithLast();
        },
      };
    },
    close: async () => network.close(),
  };
}
