import type { Mock } from "@vitrine/engine";

/** A provider's address and the mock that answers there. */
interface Place {
  /** Without a slash at its end. */
  readonly base: string;
  readonly mock: Mock;
}

/**
 * A `fetch` whose whole network are the mocks of a world: each at the addresses of the service it stands for, and at the base
 * URL of your own that is given for it, which stands for the service's origin.
 * @throws RangeError for a base URL that is none, or of no provider here. The `fetch` throws a TypeError, as `fetch` does, for any
 * other address: nothing leaves a test
 */
export function createNetwork(mocks: readonly Mock[], baseUrls: Readonly<Record<string, string>>): typeof fetch {
  for (const name of Object.keys(baseUrls)) {
    if (mocks.some((mock) => mock.name === name)) continue;
    const names = mocks.map((mock) => mock.name).join(", ");
    throw new RangeError(
      `Cannot take the base URL of "${name}": this world has ${names}. Add the provider, or leave the URL out.`,
    );
  }
  const places = mocks
    .flatMap((mock): readonly Place[] => {
      const own = baseUrls[mock.name];
      const bases = [...(own === undefined ? [] : [baseUrl(mock.name, own)]), ...mock.origins];
      return bases.map((base) => ({ base: withoutSlash(base), mock }));
    })
    // One may lie within another, as behind a gateway: the longer one is meant.
    .toSorted((one, other) => other.base.length - one.base.length);
  refuseShared(places);

  return async (input, init) => {
    const request = new Request(input, init);
    const place = places.find(({ base }) => request.url === base || request.url.startsWith(`${base}/`));
    if (place) return place.mock.fetch(new Request(placeOf(request.url, place), request));
    const known = places.map(({ base }) => base).join(", ");
    throw new TypeError(
      `Cannot call ${request.url}: nothing answers there in this test. Call one of ${known}, or give that address in \`baseUrls\`.`,
    );
  };
}

/** As requests have it: a host in capitals, or a port that goes without saying, is the same address. */
function baseUrl(name: string, given: string): string {
  const url = URL.canParse(given) ? new URL(given) : undefined;
  if (url?.protocol === "http:" || url?.protocol === "https:") return `${url.origin}${url.pathname}`;
  throw new RangeError(
    `Cannot call the shop there: the base URL of ${name} is ${JSON.stringify(given)}. Pass an address with http:// or https://.`,
  );
}

function refuseShared(places: readonly Place[]): void {
  for (const { base, mock } of places) {
    const other = places.find((each) => each.base === base && each.mock !== mock);
    if (other === undefined) continue;
    throw new RangeError(
      `Cannot tell ${mock.name} from ${other.mock.name}: both are at ${base}. Give each an address of its own.`,
    );
  }
}

function withoutSlash(base: string): string {
  return base.replace(/\/+$/, "");
}

/** The same path at the service's own address. */
function placeOf(url: string, { base, mock }: Place): string {
  const rest = url.slice(base.length);
  return `${mock.origin}${rest === "" ? "/" : rest}`;
}
