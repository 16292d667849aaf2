import { createWorld, type Mock, type Provider } from "@vitrine/engine";
import { handlers } from "@vitrine/msw";
import { httpSend } from "@vitrine/server";
import { setupServer } from "msw/node";

import { firstMoment, type Door } from "../../src/door.ts";
import { mockOf, worldControl } from "./world-control.ts";

/**
 * A door to in-process worlds of a provider. It calls the documented server, which MSW intercepts for the whole process: the
 * world that was opened last answers until it is closed.
 */
export function mswDoor(provider: Provider, origin: string): Door {
  const network = setupServer();
  // Other requests, such as those to receivers on loopback, pass through.
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
