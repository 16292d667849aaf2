import { callOf } from "@vitrine/engine";
import type { Mock } from "@vitrine/engine";
import { http, type HttpHandler } from "msw";

import { responseOf } from "./msw-adapter.ts";

/**
 * Makes an MSW handler for each mock of `target` (a mock, or a world with several) at every address of the service it
 * stands for, so that code which calls the real URLs meets the mocks.
 *
 * A connection that a fault cuts fails as it would on the network: at the call, or while the body is read.
 *
 * @example
 * ```ts
 * import { createBunaistore } from "@vitrine/mock-bunaistore";
 * import { handlers } from "@vitrine/msw";
 * import { setupServer } from "msw/node";
 *
 * const network = setupServer(...handlers(createBunaistore()));
 * network.listen({ onUnhandledFrame: "error" });
 *
 * const me = await fetch("https://api.bunaistore.shop/v1/me", { headers: { "X-API-Key": "sk_live_demo" } });
 * console.log(await me.json());
 * network.close();
 * ```
 */
export function handlers(target: Pick<Mock, "mocks">): HttpHandler[] {
  return target.mocks.flatMap((mock) =>
    mock.origins.map((origin) =>
      http.all(everythingAt(origin), async ({ request }) =>
        responseOf(request, await mock.handle(callOf(request, await request.text()))),
      ),
    ),
  );
}

/** A RegExp and not a path with `*`: MSW 2 decodes what `*` matches, and fails on invalid encoding. */
function everythingAt(origin: string): RegExp {
  return new RegExp(`^${origin.replace(/[.[\]]/g, "\\$&")}/`);
}
