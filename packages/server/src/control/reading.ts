import { readInput } from "@vitrine/engine";
import type { Call } from "@vitrine/engine";
import type { Operation } from "@vitrine/specs";

import { Problem } from "./problem.ts";

/**
 * The query and the body of a control request, as the spec describes them.
 * @throws Problem 400 that names the field
 */
export function readRequest(
  operation: Operation,
  call: Call,
): { readonly query: Readonly<Record<string, unknown>>; readonly body: unknown } {
  const input = readInput(operation, call);
  if (input.issue === undefined) return input;
  const { issue } = input;
  const { field, problem } = issue;
  const what = field === "" ? `the ${issue.in}` : `"${field}" of the ${issue.in}`;
  throw new Problem(400, `Cannot use the request: ${what} ${problem}.`, field === "" ? {} : { field });
}
