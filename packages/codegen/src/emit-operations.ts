import { bodyCheckName, queryCheckName, takesQuery } from "./emit-requests.ts";
import { banner, pascalCase, quoted, remark, typeImport } from "./source-text.ts";
import type { DocumentedOperation, DocumentedParameter, Spec } from "./spec.ts";
import { documentedOperations, writeType, type WrittenType } from "./write-type.ts";

/** `operations.ts`: the input and answers of each operation, as types and as a table. */
export function emitOperations(spec: Spec): string {
  const { operations } = spec;
  const table = `${pascalCase(spec.name)}Operations`;
  const shapes = operations.map((operation) => ({
    operation,
    body: bodyType(operation),
    answer: answerType(operation),
  }));
  const checks = operations.flatMap((operation) => [
    ...(operation.body ? [bodyCheckName(operation)] : []),
    ...(takesQuery(operation) ? [queryCheckName(operation)] : []),
  ]);
  return [
    banner,
    typeImport(["OperationTable"], "../../operation.ts") +
      (checks.length > 0
        ? `import {\n${checks
            .toSorted()
            .map((name) => `  ${name},\n`)
            .join("")}} from "./requests.ts";\n`
        : "") +
      typeImport(
        shapes.flatMap(({ body, answer }) => [...body.imports, ...answer.imports]),
        "./types.ts",
      ),
    `/** What each operation takes and answers. Query values are those after their texts were turned into numbers and booleans. */`,
    `export interface ${table} {`,
    ...shapes.map(
      ({ operation, body, answer }) =>
        `${remark(operation.summary, 2)}  ${quoted(operation.name)}: {\n` +
        `    readonly path: ${parameterTypes(operation, "path")};\n` +
        `    readonly query: ${parameterTypes(operation, "query")};\n` +
        `    readonly body: ${body.text};\n` +
        `    readonly answer: ${answer.text};\n` +
        `  };`,
    ),
    `}\n`,
    `export const operations: OperationTable<${table}> = {`,
    ...operations.map((operation) => `  ${quoted(operation.name)}: {\n${tableEntry(operation)}  },`),
    `};\n`,
  ].join("\n");
}

/** The type of an operation's body: `undefined` without one, a union with `undefined` for an optional one. */
export function bodyType(operation: DocumentedOperation): WrittenType {
  if (operation.body === undefined) return { text: "undefined", imports: [] };
  const { required, mediaType, schema } = operation.body;
  const body = `${documented(operation)}["requestBody"]`;
  const written = writeType(schema, `${required ? body : `NonNullable<${body}>`}["content"][${quoted(mediaType)}]`);
  return required ? written : { ...written, text: `${written.text} | undefined` };
}

/** The type of an operation's successful body; `undefined` without one. */
export function answerType(operation: DocumentedOperation): WrittenType {
  const { status, body } = operation.success;
  if (body === undefined) return { text: "undefined", imports: [] };
  return writeType(
    body.schema,
    `${documented(operation)}["responses"][${status}]["content"][${quoted(body.mediaType)}]`,
  );
}

/** The operation in the generated types. */
function documented(operation: DocumentedOperation): string {
  return `${documentedOperations}[${quoted(operation.id)}]`;
}

function parameterTypes(operation: DocumentedOperation, place: "path" | "query"): string {
  const parameters = operation.parameters.filter((parameter) => parameter.in === place);
  if (parameters.length === 0) return "{}";
  return `{ ${parameters.map(parameterType).join("; ")} }`;
}

function parameterType({ name, type, required, values }: DocumentedParameter): string {
  const open = type === "integer" ? "number" : type;
  const text = values.length === 0 ? open : values.map((value) => JSON.stringify(value)).join(" | ");
  return `readonly ${/^[A-Za-z_$][\w$]*$/.test(name) ? name : quoted(name)}${required ? "" : "?"}: ${text}`;
}

function tableEntry(operation: DocumentedOperation): string {
  const parameters = operation.parameters.map(
    ({ name, in: place, type, required }) =>
      `      { name: ${quoted(name)}, in: ${quoted(place)}, type: ${quoted(type)}, required: ${required} },\n`,
  );
  return (
    `    method: ${quoted(operation.method)},\n` +
    `    path: ${quoted(operation.path)},\n` +
    `    success: ${operation.success.status},\n` +
    `    parameters: ${parameters.length === 0 ? "[]" : `[\n${parameters.join("")}    ]`},\n` +
    (takesQuery(operation) ? `    query: ${queryCheckName(operation)},\n` : "") +
    (operation.body ? `    body: { required: ${operation.body.required}, check: ${bodyCheckName(operation)} },\n` : "")
  );
}
