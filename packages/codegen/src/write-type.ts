import { referencedSchema, type Schema } from "./schema.ts";

/** A TypeScript type as text, and the names it uses from the generated types. */
export interface WrittenType {
  readonly text: string;
  readonly imports: readonly string[];
}

/** The alias of openapi-typescript's interface `operations` in generated files, which have a table of that name. */
export const documentedOperations: string = "Documented";

/**
 * Writes a body's type with the names of the spec's schemas. A type without a name becomes `otherwise`, a path that
 * begins with `documentedOperations`.
 */
export function writeType(schema: Schema, otherwise: string): WrittenType {
  return writeNamed(schema) ?? { text: otherwise, imports: [`operations as ${documentedOperations}`] };
}

function writeNamed(schema: Schema): WrittenType | undefined {
  if (typeof schema === "boolean") return undefined;
  const name = referencedSchema(schema);
  if (name !== undefined) return { text: name, imports: [name] };
  const branches = schema["anyOf"] ?? schema["oneOf"];
  if (Array.isArray(branches)) {
    const written = (branches as readonly Schema[]).map(writeNamed);
    if (!written.every((branch) => branch !== undefined)) return undefined;
    return {
      text: written.map((branch) => branch.text).join(" | "),
      imports: written.flatMap((branch) => branch.imports),
    };
  }
  if (schema["type"] !== "array" || schema["prefixItems"] !== undefined || schema["items"] === undefined) {
    return undefined;
  }
  const item = writeNamed(schema["items"] as Schema);
  if (item === undefined) return undefined;
  return { text: `readonly ${item.text.includes(" | ") ? `(${item.text})` : item.text}[]`, imports: item.imports };
}
