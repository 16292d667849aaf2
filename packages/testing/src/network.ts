import type { Mock } from "@vitrine/engine";

/** A base URL and the mock that responds there. */
interface Route {
  /** Without a trailing slash. */
  readonly base: string;
  readonly mock: Mock;
}

/**
 * Creates a `fetch` that reaches only the mocks of a world. A mock responds at the URLs of its real service, and at its base URL in
 * `baseUrls`, which replaces the service's origin. Any other URL throws a TypeError, as `fetch` does for a failed connection.
 * @throws RangeError for an invalid base URL, or for a provider that is not in this world
 */
export function createNetwork(mocks: readonly Mock[], baseUrls: Readonly<Record<string, string>>): typeof fetch {
  for (const name of Object.keys(baseUrls)) {
    if (mocks.some((mock) => mock.name === name)) continue;
    const names = mocks.map((mock) => mock.name).join(", ");
    throw new RangeError(
      `Cannot take the base URL of "${name}": this world has ${names}. Add the provider, or leave the URL out.`,
    );
  }
  const routes = mocks
    .flatMap((mock): readonly Route[] => {
      const own = baseUrls[mock.name];
      const bases = [...(own === undefined ? [] : [baseUrl(mock.name, own)]), ...mock.origins];
      return bases.map((base) => ({ base: withoutSlash(base), mock }));
    })
    // Base URLs can be nested, as behind a gateway: the longest match wins.
    .toSorted((one, other) => other.base.length - one.base.length);
  refuseShared(routes);

  return async (input, init) => {
    const request = new Request(input, init);
    const route = routes.find(({ base }) => request.url === base || request.url.startsWith(`${base}/`));
    if (route) return route.mock.fetch(new Request(originUrl(request.url, route), request));
    const known = routes.map(({ base }) => base).join(", ");
    throw new TypeError(
      `Cannot call ${request.url}: nothing answers there in this test. Call one of ${known}, or list that URL in \`baseUrls\`.`,
    );
  };
}

/** Normalises a base URL as in requests: lower-case host, no default port. */
function baseUrl(name: string, given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url?.protocol === "http:" || url?.protocol === "https:") return `${url.origin}${url.pathname}`;
  throw new RangeError(
    `Cannot call ${name} there: its base URL is ${JSON.stringify(given)}. Pass a URL with http:// or https://.`,
  );
}

function refuseShared(routes: readonly Route[]): void {
  for (const { base, mock } of routes) {
    const other = routes.find((each) => each.base === base && each.mock !== mock);
    if (other === undefined) continue;
    throw new RangeError(
      `Cannot tell ${mock.name} from ${other.mock.name}: both are at ${base}. Give each its own base URL.`,
    );
  }
}

function withoutSlash(base: string): string {
  return base.replace(/\/+$/, "");
}

/** The same path at the real service's origin. */
function originUrl(url: string, { base, mock }: Route): string {
  const rest = url.slice(base.length);
  return `${mock.origin}${rest === "" ? "/" : rest}`;
}
