import { emitAnswers } from "./emit-answers.ts";
import { emitDocument } from "./emit-document.ts";
import { emitLeverList } from "./emit-lever-list.ts";
import { emitLeverRequests, emitLevers } from "./emit-levers.ts";
import { emitOperations } from "./emit-operations.ts";
import { emitRequests } from "./emit-requests.ts";
import { emitTypes } from "./emit-types.ts";
import { readSpec } from "./read-spec.ts";

/** Generates every file of one openapi.yaml, as file name to text. Deterministic. */
export async function generate(specPath: string): Promise<ReadonlyMap<string, string>> {
  const spec = readSpec(specPath);
  return new Map([
    ["types.ts", await emitTypes(spec)],
    ["requests.ts", emitRequests(spec)],
    ["operations.ts", emitOperations(spec)],
    ["answers.ts", emitAnswers(spec)],
    ...(spec.levers.length > 0
      ? ([
          ["lever-requests.ts", emitLeverRequests(spec)],
          ["levers.ts", emitLevers(spec)],
          ["lever-list.ts", emitLeverList(spec)],
        ] as const)
      : // Only a provider's is mocked and compared by others than its own tests.
        ([["document.ts", emitDocument(spec)]] as const)),
  ]);
}
