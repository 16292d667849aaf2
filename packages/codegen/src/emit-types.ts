import openapiTS, { astToString } from "openapi-typescript";

import { banner } from "./source-text.ts";
import type { Spec } from "./spec.ts";

/** `types.ts`: every schema, parameter and answer as TypeScript types, named as in the spec. */
export async function emitTypes(spec: Spec): Promise<string> {
  // A copy, because openapi-typescript resolves references in place.
  const nodes = await openapiTS(JSON.stringify(spec.document), {
    defaultNonNullable: false,
    immutable: true,
    rootTypes: true,
    rootTypesKeepCasing: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
  });
  return `${banner}\n${astToString(nodes)}`;
}
