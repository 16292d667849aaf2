import { banner } from "./source-text.ts";
import type { Spec } from "./spec.ts";

/** `document.ts`: the whole spec as a value, for programs that cannot read files. */
export function emitDocument(spec: Spec): string {
  return [
    banner,
    "/** The OpenAPI document. */",
    `export const document: Readonly<Record<string, unknown>> = ${JSON.stringify(spec.document, undefined, 1)};\n`,
  ].join("\n");
}
