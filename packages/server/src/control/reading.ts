import { parseBody, readInput } from "@vitrine/engine";
import type { Call } from "@vitrine/engine";
import type { Operation } from "@vitrine/specs";

import { Problem } from "./problem.ts";

/**
 * The query and the body of a control request, as the spec describes them.
 * @throws Problem 400 that names the field
 */
export function readRequest(
  operation: Operation,
  call: Pick<Call, "query" | "body">,
): { readonly query: Readonly<Record<string, unknown>>; readonly body: unknown } {
  const body = parseBody(operation, call.body);
  const { input, issue } = readInput(operation, { path: {}, query: call.query, body });
  if (input) return { query: input.query, body: input.body };
  const { field, problem } = issue;
  const what = field === "" ? `the ${issue.in}` : `"${field}" of the ${issue.in}`;
  throw new Problem(400, `Cannot use the request: ${what} ${problem}.`, field === "" ? {} : { field });
}
