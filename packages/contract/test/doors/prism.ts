import { fileURLToPath } from "node:url";

import { createLogger } from "@stoplight/prism-core";
import { getHttpOperationsFromSpec } from "@stoplight/prism-http";
import { createServer } from "@stoplight/prism-http-server";

/** Prism, an OpenAPI implementation of other people, as a proxy in front of a server. */
export interface Prism {
  /** Calls the server through it. @throws Error with Prism's own words where it holds that the answer does not fit the spec */
  fetch(path: string, init?: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

/**
 * Puts Prism in front of `upstream`, with a provider's spec. Requests are not judged, nor whether they show a key, since many
 * scenarios send what the documentation forbids.
 */
export async function startPrism(provider: string, upstream: string): Promise<Prism> {
  const spec = fileURLToPath(new URL(`../../../../specs/${provider}/openapi.yaml`, import.meta.url));
  const server = createServer(await getHttpOperationsFromSpec(spec), {
    cors: false,
    config: {
      isProxy: true,
      upstream: new URL(upstream),
      upstreamProxy: undefined,
      checkSecurity: false,
      validateRequest: false,
      validateResponse: true,
      // Otherwise an undocumented 4xx would be a mere warning in Prism's own log; in the header every violation is told.
      errors: false,
      mock: { dynamic: false },
    },
    components: { logger: createLogger("prism", { level: "silent" }) },
  });
  const url = await server.listen(0, "127.0.0.1");
  return {
    async fetch(path, init) {
      const response = await fetch(url + path, init);
      const violations = response.headers.get("sl-violations");
      if (violations === null) return response;
      throw new Error(
        `Cannot accept ${response.status} of ${path}: Prism says ${violations}. Compare it with openapi.yaml.`,
      );
    },
    close: () => server.close(),
  };
}
