import type { Answer, Call } from "./call.ts";
import { callOf, responseOf } from "./fetch-door.ts";
import { handle } from "./handle.ts";
import type { AccountListing, LeverShape, Provider } from "./provider.ts";
import { LeverError } from "./refusal.ts";
import { misfitOf } from "./validate.ts";
import type { EngineWorld } from "./world.ts";

/** The levers of a mock as users call them: each takes a body and resolves to the objects it changed. */
export type PulledLevers<Shapes> = {
  readonly [Name in keyof Shapes]: Shapes[Name] extends LeverShape
    ? (body: Shapes[Name]["body"]) => Promise<Shapes[Name]["answer"]>
    : never;
};

/** One provider's mock in one world. */
export interface Mock<Name extends string = string, LeverShapes = unknown> {
  readonly name: Name;
  /** Origin of the real service: `https://api.bunaistore.shop`. */
  readonly origin: string;
  /** Every origin the mock answers for: the API's and, if the provider has pages, theirs. */
  readonly origins: readonly string[];
  readonly world: EngineWorld;
  /** Only this mock. Lets a mock and a world be served the same way. */
  readonly mocks: readonly Mock[];
  /** Names of every documented operation and every page, as the journal and faults use them. */
  readonly operations: readonly string[];
  /** The API keys the world starts with. */
  readonly keys: readonly string[];
  /** The first of `keys`; enough for most tests. */
  readonly apiKey: string;
  readonly levers: PulledLevers<LeverShapes>;
  /** Like the platform's `fetch`, but answered by this mock, whatever the host. Also accepts a path alone. */
  fetch(this: void, input: Request | URL | string, init?: RequestInit): Promise<Response>;
  /** Answers one call. `fetch` and every adapter use it. Never rejects. */
  handle(call: Call): Promise<Answer>;
  /** Calls a lever by its name. @throws LeverError for an unknown lever, or a body or a state it cannot use */
  pull(lever: string, body: unknown): Promise<unknown>;
  /** The accounts that can call this provider, each with a valid key. */
  accounts(): Promise<readonly AccountListing[]>;
  /** What the provider calls its accounts: `"accounts"`, `"shops"`. */
  readonly holders: string;
  /** Builds an answer with this status in the provider's own error format. */
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
    // Such as an amount with too many decimals.
    if (cause instanceof RangeError) throw new LeverError(400, cause.message);
    throw cause;
  }
}
