import { parseBody, readInput } from "@vitrine/engine";
import type { Call } from "@vitrine/engine";
import type { Operation } from "@vitrine/specs";

import { Problem } from "./problem.ts";

/**
 * Reads the query and the body of a control request, as the spec describes them.
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
  throw new Problem(400, `Cannot use the request: ${what} ${inWords(problem)}.`, field === "" ? {} : { field });
}

/** Patterns of the control API that users run into, by their prefix, with a readable description. */
const patterns: readonly (readonly [beginning: string, words: string])[] = [
  [String.raw`^\d{4}-\d\d-\d\d`, "is no moment. Write it with its zone, as 2024-06-19T14:32:07Z"],
  ["^[a-z0-9][a-z0-9-]*$", "is no name. Write small letters, digits and hyphens, a letter or a digit first"],
];

/** The message that replaces a raw pattern. */
function inWords(problem: string): string {
  return patterns.find(([beginning]) => problem.startsWith(`must match pattern "${beginning}`))?.[1] ?? problem;
}
