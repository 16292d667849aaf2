import { isRecord, type JsonObject } from "./record.ts";

/** A JSON Schema of dialect 2020-12, as OpenAPI 3.1 uses it. */
export type Schema = JsonObject | boolean;

const namedSchemas = ["properties", "patternProperties", "dependentSchemas", "$defs"];
const listedSchemas = ["oneOf", "anyOf", "allOf", "prefixItems"];
const singleSchemas = [
  "items",
  "additionalProperties",
  "propertyNames",
  "contains",
  "not",
  "if",
  "then",
  "else",
  "unevaluatedProperties",
  "unevaluatedItems",
];
const remarks = [
  "$comment",
  "default",
  "deprecated",
  "description",
  "example",
  "examples",
  "externalDocs",
  "readOnly",
  "summary",
  "title",
  "writeOnly",
  "xml",
];
const numberFormats = ["int32", "int64", "uint32", "uint64", "float", "double"];

/**
 * Reduces a schema to what decides whether a value is valid: no descriptions, examples, defaults or `x-` fields.
 * References into `components/schemas` become the names of these schemas.
 * @throws for a string `format` without a pattern: in this dialect it checks nothing, although it looks as if it did
 */
export function bareSchema(schema: Schema, place: string): Schema {
  if (typeof schema === "boolean") return schema;
  const entries = Object.entries(schema).filter(([keyword]) => !isRemark(keyword));
  // ajv accepts anything that is not an object for a discriminator.
  const discriminated = schema["discriminator"] !== undefined && schema["type"] === undefined ? { type: "object" } : {};
  return Object.fromEntries([
    ...Object.entries(discriminated),
    ...entries
      .filter(([keyword, value]) => keyword !== "format" || !saysEnough(value, schema, place))
      .map(([keyword, value]) => [keyword, bareKeyword(keyword, value, `${place}/${keyword}`)] as const),
  ]);
}

/** The name of the schema that this one refers to; undefined if it is not exactly a reference to a named schema. */
export function referencedSchema(schema: Schema): string | undefined {
  if (typeof schema === "boolean" || typeof schema["$ref"] !== "string") return undefined;
  if (Object.keys(schema).some((keyword) => keyword !== "$ref" && !isRemark(keyword))) return undefined;
  return /^#\/components\/schemas\/([^/]+)$/.exec(schema["$ref"])?.[1];
}

function bareKeyword(keyword: string, value: unknown, place: string): unknown {
  if (keyword === "$ref") return schemaReference(value, place);
  // `mapping` is for code generators; the `const` or `enum` in each branch determines the branch.
  if (keyword === "discriminator" && isRecord(value)) return { propertyName: value["propertyName"] };
  if (singleSchemas.includes(keyword)) return bareSchema(schemaAt(value, place), place);
  if (listedSchemas.includes(keyword) && Array.isArray(value)) {
    return value.map((item: unknown, index) => bareSchema(schemaAt(item, place), `${place}/${index}`));
  }
  if (namedSchemas.includes(keyword) && isRecord(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([name, item]) => [name, bareSchema(schemaAt(item, place), `${place}/${name}`)]),
    );
  }
  return value;
}

function isRemark(keyword: string): boolean {
  return keyword.startsWith("x-") || remarks.includes(keyword);
}

/** Whether a format can be dropped: on a number it changes nothing here, and on a string a pattern stands beside it. */
function saysEnough(format: unknown, schema: JsonObject, place: string): true {
  if (numberFormats.includes(String(format)) || "pattern" in schema) return true;
  throw new Error(
    `Cannot check ${place}: format ${JSON.stringify(format)} alone checks nothing. Put a pattern beside it.`,
  );
}

function schemaReference(reference: unknown, place: string): string {
  const [, name, rest] = /^#\/components\/schemas\/([^/]+)(\/.*)?$/.exec(String(reference)) ?? [];
  if (name === undefined) {
    throw new Error(
      `Cannot follow ${place}: ${String(reference)} is no schema of this spec. Refer to #/components/schemas.`,
    );
  }
  return rest === undefined ? name : `${name}#${rest}`;
}

/** `value` as a schema. @throws for a value that cannot be one, naming `place` */
export function schemaAt(value: unknown, place: string): Schema {
  if (typeof value === "boolean" || isRecord(value)) return value;
  throw new Error(`Cannot read ${place}: ${JSON.stringify(value)} is no schema. Write a mapping, true or false.`);
}
