import type { Answer, Call } from "./call.ts";
import { callOf, responseOf } from "./fetch-door.ts";
import { handle } from "./handle.ts";
import type { AccountListing, LeverShape, Provider } from "./provider.ts";
import { LeverError } from "./refusal.ts";
import { misfitOf } from "./validate.ts";
import type { EngineWorld } from "./world.ts";

/** A lever as users pull it: a body in, the objects it changed out. */
export type PulledLevers<Shapes> = {
  readonly [Name in keyof Shapes]: Shapes[Name] extends LeverShape
    ? (body: Shapes[Name]["body"]) => Promise<Shapes[Name]["answer"]>
    : never;
};

/** One provider of one world: what users hold. */
export interface Mock<Name extends string = string, LeverShapes = unknown> {
  readonly name: Name;
  /** The real service it stands for: `https://api.bunaistore.shop`. */
  readonly origin: string;
  /** Every address it stands for: that of the API, and that of its pages where there are any. */
  readonly origins: readonly string[];
  readonly world: EngineWorld;
  /** Itself; so that a mock and a world can be served alike. */
  readonly mocks: readonly Mock[];
  /** Every documented operation and every page, by the name that the journal and faults know it by. */
  readonly operations: readonly string[];
  /** The keys the world began with. */
  readonly keys: readonly string[];
  /** The first of them: all that most tests need. */
  readonly apiKey: string;
  readonly levers: PulledLevers<LeverShapes>;
  /** Like the platform's `fetch`, but answered here, whatever the host. A path alone is enough. */
  fetch(this: void, input: Request | URL | string, init?: RequestInit): Promise<Response>;
  /** What `fetch` and every other door come down to. Never rejects. */
  handle(call: Call): Promise<Answer>;
  /** A lever by its name. @throws LeverError for an unknown lever, a body or a state it cannot use */
  pull(lever: string, body: unknown): Promise<unknown>;
  /** Whoever may call, with a key that works. */
  accounts(): Promise<readonly AccountListing[]>;
  /** What the provider calls them: `"accounts"`, `"shops"`. */
  readonly holders: string;
  /** A status in the provider's own error form. */
  failure(status: number, detail?: string): Answer;
}

export function createMock(world: EngineWorld, provider: Provider): Mock {
  const keys = provider.keys(world.name);
  const handleHere = (call: Call): Promise<Answer> => handle(world, provider, call);
  const pull = (lever: string, body: unknown): Promise<unknown> => pullLever(world, provider, lever, body);
  let levers: PulledLevers<unknown> | undefined;
  const mock: Mock = {
    name: provider.name,
    origin: provider.origin,
    origins: provider.pages ? [provider.origin, provider.pages.origin] : [provider.origin],
    holders: provider.holders ?? "accounts",
    world,
    operations: Object.keys({ ...provider.operations, ...provider.pages?.shown }),
    keys,
    apiKey: keys[0] ?? "",
    get mocks() {
      return [mock];
    },
    get levers() {
      levers ??= Object.fromEntries(
        Object.keys(provider.levers).map((lever) => [lever, (body: unknown) => pull(lever, body)]),
      );
      return levers;
    },
    fetch: async (input, init) => {
      const request = requestOf(input, init, provider.origin);
      request.signal.throwIfAborted();
      const body = request.method === "GET" || request.method === "HEAD" ? "" : await request.text();
      return responseOf(request, await handleHere(callOf(request, body)));
    },
    handle: handleHere,
    pull,
    accounts: () => world.transaction(provider, (step) => provider.accounts(step)),
    failure: (status, detail) => provider.errors.failure(status, detail),
  };
  return mock;
}

function requestOf(input: Request | URL | string, init: RequestInit | undefined, origin: string): Request {
  if (input instanceof Request) return init === undefined ? input : new Request(input, init);
  return new Request(new URL(input, origin), init);
}

async function pullLever(world: EngineWorld, provider: Provider, lever: string, body: unknown): Promise<unknown> {
  if (!Object.hasOwn(provider.levers, lever)) {
    const known = Object.keys(provider.levers).join(", ");
    throw new LeverError(404, `Cannot pull "${lever}": ${provider.name} has no such lever. It has ${known}.`);
  }
  const issue = misfitOf(provider.leverBodies[lever]!, body ?? {}, "body");
  if (issue) {
    const { field, problem } = issue;
    throw new LeverError(400, `Cannot pull ${lever}: ${field || "the body"} ${problem}.`, field || undefined);
  }
  try {
    return await world.transaction(provider, (step) => provider.levers[lever]!(step, body ?? {}));
  } catch (cause) {
    // An amount with too many decimals and the like.
    if (cause instanceof RangeError) throw new LeverError(400, cause.message);
    throw cause;
  }
}
