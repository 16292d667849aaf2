import type { PadingtonOperations } from "@vitrine/specs/padington";

import { readAnswer, refusalIn } from "./read-answer.ts";
import { replyWith, type Answered, type Reply } from "./reply.ts";
import type { Send } from "./send.ts";

/**
 * What every method takes beside its own input.
 *
 * @example
 * ```ts
 * const { balance_rub } = await client.account.balance({ signal: AbortSignal.timeout(5_000) });
 * ```
 */
export interface CallOptions {
  /** Gives the call up; it then rejects with the signal's reason. What Padington has begun by then, it finishes. */
  readonly signal?: AbortSignal;
}

/** Calls an operation by its documented name. */
export type Ask = <Name extends keyof PadingtonOperations>(
  operation: Name,
  input: Input<PadingtonOperations[Name]>,
  options?: CallOptions,
) => Reply<PadingtonOperations[Name]["answer"]>;

interface Documented {
  readonly path: object;
  readonly query: object;
  readonly body: unknown;
}

/** The parts of its input that an operation cannot do without. */
type Needed<Operation extends Documented> = {
  readonly [Part in "path" | "body"]: {} extends Operation[Part]
    ? never
    : undefined extends Operation[Part]
      ? never
      : Part;
}["path" | "body"];

type Input<Operation extends Documented> = Pick<Operation, Needed<Operation>> & Partial<Pick<Operation, "query">>;

/** openapi-fetch's `request`, for a method and a path that are known only when it is called. */
export type OpenapiRequest = (
  method: string,
  path: string,
  init: object,
) => Promise<{ readonly data?: string; readonly error?: unknown; readonly response: Response }>;

/** Makes the function behind every named method: openapi-fetch writes the request, `send` sends it, and we read the answer. */
export function createAsk(request: OpenapiRequest, send: Send): Ask {
  return <Name extends keyof PadingtonOperations>(
    operation: Name,
    input: Partial<Documented>,
    options?: CallOptions,
  ): Reply<PadingtonOperations[Name]["answer"]> => {
    const answered = async (): Promise<Answered<PadingtonOperations[Name]["answer"]>> => {
      const [method, path] = operation.split(" ") as [string, string];
      const { data, error, response } = await request(method, path, {
        params: { path: input.path, query: input.query },
        body: input.body,
        signal: options?.signal,
        // Its own reading of JSON throws a bare SyntaxError at HTML, and takes an empty body for an answer.
        parseAs: "text",
        fetch: (ready: Request) => send(ready, operation),
      });
      if (!response.ok) throw refusalIn(operation, response, error);
      return { data: readAnswer(operation, response, data) as PadingtonOperations[Name]["answer"], response };
    };
    return replyWith(answered());
  };
}
