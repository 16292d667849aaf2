import { compileChecks } from "./compile-checks.ts";
import type { Schema } from "./schema.ts";
import { banner } from "./source-text.ts";
import type { DocumentedOperation, Spec } from "./spec.ts";

/** `requests.ts`: one precompiled check for each query and each body of an operation. */
export function emitRequests(spec: Spec): string {
  return requestChecks(
    spec,
    new Map(
      spec.operations.flatMap((operation): [string, Schema][] => [
        ...(takesQuery(operation)
          ? [[queryCheckName(operation), querySchema(operation)] satisfies [string, Schema]]
          : []),
        ...(operation.body ? [[bodyCheckName(operation), operation.body.schema] satisfies [string, Schema]] : []),
      ]),
    ),
  );
}

/** A module that exports a check for each of `wanted`. ajv writes JavaScript, so the module is not type-checked. */
export function requestChecks(spec: Spec, wanted: ReadonlyMap<string, Schema>): string {
  const { code, functions } = compileChecks(spec.schemas, wanted, { inline: true });
  const exported = [...functions].map(([name, check]) => `export const ${name}: Check = ${check};`);
  return [
    banner,
    "// @ts-nocheck",
    `import type { Check } from "../../operation.ts";`,
    "",
    ...exported,
    "",
    code,
    "",
  ].join("\n");
}

/** `listProductsQuery` */
export function queryCheckName(operation: DocumentedOperation): string {
  return `${operation.id}Query`;
}

/** `placeOrderBody` */
export function bodyCheckName(operation: DocumentedOperation): string {
  return `${operation.id}Body`;
}

/** Whether the operation has query parameters. */
export function takesQuery(operation: DocumentedOperation): boolean {
  return operation.parameters.some((parameter) => parameter.in === "query");
}

/** Allows unknown query parameters, because providers ignore them. */
function querySchema(operation: DocumentedOperation): Schema {
  const parameters = operation.parameters.filter((parameter) => parameter.in === "query");
  const required = parameters.filter((parameter) => parameter.required).map((parameter) => parameter.name);
  return {
    type: "object",
    ...(required.length > 0 && { required }),
    properties: Object.fromEntries(parameters.map((parameter) => [parameter.name, parameter.schema])),
  };
}
