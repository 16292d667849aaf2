import { replyWith, type Answered, type Reply } from "./reply.ts";

/**
 * What every method takes beside its own input.
 *
 * @example
 * ```ts
 * const me = await client.account.me({ timeoutMs: 5_000, signal: leaving.signal });
 * ```
 */
export interface CallOptions {
  /** Gives the call up; it then rejects with an `AbortedError`. What the provider has begun by then, it finishes. */
  readonly signal?: AbortSignal | undefined;
  /** How long the call may take in all, in milliseconds: waiting for limits, repeating and the whole body included. */
  readonly timeoutMs?: number | undefined;
  /** How often the call is sent again at most, where that is safe; as the client's unless told otherwise. */
  readonly retries?: number | undefined;
  /** Asks the provider even where a kept answer of the catalogue would do. */
  readonly fresh?: boolean | undefined;
}

/** What a provider's own methods may add. */
export interface AskOptions extends CallOptions {
  /** How long it may take in all at most, in milliseconds, whatever the client and the caller allow. */
  readonly maxMs?: number | undefined;
  /** Done once, when the limits let the request go and before it is sent; a failure keeps it from being sent. */
  readonly beforeSend?: () => Promise<void>;
}

/** What an operation of a spec takes and answers, as `@vitrine/specs` generates it. */
export interface Documented {
  readonly path: object;
  readonly query: object;
  readonly body: unknown;
  readonly answer: unknown;
}

/** A spec's operations by their documented names. */
export type Operations<Table> = { readonly [Name in keyof Table]: Documented };

/** Calls an operation by its documented name. */
export type Ask<Table extends Operations<Table>> = <Name extends keyof Table & string>(
  operation: Name,
  input: Input<Table[Name]>,
  options?: AskOptions,
) => Reply<Table[Name]["answer"]>;

/** The parts of its input that an operation cannot do without. */
type Needed<Operation extends Documented> = {
  readonly [Part in "path" | "body"]: {} extends Operation[Part]
    ? never
    : undefined extends Operation[Part]
      ? never
      : Part;
}["path" | "body"];

type Input<Operation extends Documented> = Pick<Operation, Needed<Operation>> & Partial<Pick<Operation, "query">>;

/** Makes the function behind every named method of what calls an operation with its parts. */
export function createAsk<Table extends Operations<Table>>(
  call: (operation: string, input: Partial<Documented>, options: AskOptions) => Promise<Answered<unknown>>,
): Ask<Table> {
  return <Name extends keyof Table & string>(
    operation: Name,
    input: Input<Table[Name]>,
    options: AskOptions = {},
  ): Reply<Table[Name]["answer"]> =>
    // The spec says so, and a scenario of the contract holds the mock to it; nobody can hold the live API.
    replyWith(call(operation, input, options) as Promise<Answered<Table[Name]["answer"]>>);
}
