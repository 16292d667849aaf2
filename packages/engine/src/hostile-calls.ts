import type { Call } from "./call.ts";
import { Random } from "./random.ts";

/** What hostile calls to a provider are built from. An item listed twice is drawn twice as often. */
export interface Surface {
  /** Method and path as documented, with `{}` for each parameter: `["GET", "/v1/orders/{}"]`. */
  readonly operations: readonly (readonly [method: string, path: string])[];
  /** Paths that are nearly right. */
  readonly paths: readonly string[];
  /** Values for path parameters. */
  readonly segments: readonly string[];
  /** Queries without their `?`. */
  readonly queries: readonly string[];
  /** The header that carries the key, in lower case, and its values. */
  readonly key: { readonly header: string; readonly values: readonly string[] };
  /** Values that are right or nearly right, by body field. */
  readonly fields: Readonly<Record<string, readonly unknown[]>>;
  /** The probability that a body has a field, from 0 to 1. */
  readonly presence: (field: string) => number;
}

const methods = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "BREW"];
const longText = "a".repeat(5_000);
const oddSegments = ["%E0%A4%A", "..", "%2e%2e", "__proto__", "constructor", "💥", longText];
const oddPaths = ["", "/", "//", "/%"];
const oddQueries = ["%", "&&&=&=", "limit=1&limit=x", "limit=99999999999999999999", "offset=-5&limit=1e3"];
const oddKeys = ["", "   ", "__proto__", "\u0000", "ключ"];
const oddValues: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1.5,
  1e-300,
  1e300,
  Number.MAX_SAFE_INTEGER,
  "",
  " ",
  "\u0000",
  "💥".repeat(51),
  "__proto__",
  [],
  {},
  [[[]]],
  { toString: 1 },
];
const oddBodies = ["", " ", "{", "null", "[]", '"text"', "1", "{}}", "\u0000", "[".repeat(10_000), "NaN"];

/** Generates malformed and random calls to a provider, the same ones every time; none of them may break a mock. */
export function* hostileCalls(surface: Surface, count: number): Generator<Call> {
  const random = new Random(20_240_619, "hostile calls");
  for (let made = 0; made < count; made += 1) yield anyCall(random, surface);
}

function anyCall(random: Random, surface: Surface): Call {
  const [method, path] = oneOf(random, surface.operations);
  const { header, values } = surface.key;
  const key = random.chance(0.9) ? mostly(random, 0.9, values, oddKeys) : undefined;
  return {
    method: random.chance(0.9) ? method : oneOf(random, methods),
    path: random.chance(0.9)
      ? path.replaceAll("{}", () => mostly(random, 0.8, surface.segments, oddSegments))
      : mostly(random, 0.7, surface.paths, oddPaths),
    query: random.chance(0.5) ? "" : mostly(random, 0.8, surface.queries, oddQueries),
    body: anyBody(random, surface),
    header: (name) => (name === header ? key : undefined),
  };
}

/** Mostly JSON with one or two mistakes. */
function anyBody(random: Random, { fields, presence }: Surface): string {
  if (random.chance(0.1)) return oneOf(random, oddBodies);
  const [anyField] = Object.keys(fields);
  if (random.chance(0.02)) return `{"__proto__":{"${anyField}":1}}`;
  const body = Object.entries(fields)
    .filter(([name]) => random.chance(presence(name)))
    .map(([name, values]) => [name, mostly(random, 0.94, values, oddValues)] as const);
  const text = JSON.stringify(Object.fromEntries(body));
  return random.chance(0.96) ? text : text.slice(0, random.below(text.length));
}

function mostly<Value>(random: Random, share: number, likely: readonly Value[], odd: readonly Value[]): Value {
  return oneOf(random, random.chance(share) ? likely : odd);
}

function oneOf<Value>(random: Random, values: readonly Value[]): Value {
  return values[random.below(values.length)]!;
}
