import { isRecord } from "./record.ts";
import type { JsonObject } from "./record.ts";
import { referencedSchema } from "./schema.ts";
import type { Schema } from "./schema.ts";
import { banner, quoted } from "./source-text.ts";
import type { DocumentedLever, Spec } from "./spec.ts";

interface Field {
  readonly types: readonly string[];
  readonly required: boolean;
}

/**
 * `lever-list.ts`: every lever with its description and fields, for listings and completion; small, because it has no
 * checks.
 */
export function emitLeverList(spec: Spec): string {
  const providers = Map.groupBy(spec.levers, (lever) => lever.provider);
  return [
    banner,
    `/** A lever as people see it. */`,
    `export interface LeverListing {`,
    `  /** What it does. */`,
    `  readonly about: string;`,
    `  /** What its body may hold; \`types\` are those of JSON. */`,
    `  readonly fields: Readonly<Record<string, { readonly types: readonly string[]; readonly required: boolean }>>;`,
    `}\n`,
    `/** Every lever, by its provider and its name. */`,
    `export const leverList: Readonly<Record<string, Readonly<Record<string, LeverListing>>>> = {`,
    ...[...providers].map(
      ([provider, levers]) => `  ${quoted(provider)}: {\n${levers.map((lever) => entryOf(spec, lever)).join("")}  },`,
    ),
    `};\n`,
  ].join("\n");
}

function entryOf(spec: Spec, { lever, summary, body }: DocumentedLever): string {
  const fields = Object.entries(fieldsOf(spec, body.schema)).map(
    ([name, { types, required }]) =>
      `        ${quoted(name)}: { types: ${JSON.stringify(types)}, required: ${required} },\n`,
  );
  return [
    `    ${quoted(lever)}: {\n      about: ${quoted(summary)},\n`,
    fields.length === 0 ? `      fields: {},\n` : `      fields: {\n${fields.join("")}      },\n`,
    `    },\n`,
  ].join("");
}

/** The fields of an object. For a union: the fields of all branches, required if every branch requires them. */
function fieldsOf(spec: Spec, schema: Schema): Readonly<Record<string, Field>> {
  const object = followed(spec, schema);
  const branches = listOf(object, "oneOf").concat(listOf(object, "anyOf"));
  if (branches.length > 0) return merged(branches.map((branch) => fieldsOf(spec, branch)));
  const required = Array.isArray(object["required"]) ? (object["required"] as readonly unknown[]) : [];
  const properties = isRecord(object["properties"]) ? object["properties"] : {};
  return Object.fromEntries(
    Object.entries(properties).map(([name, field]) => [
      name,
      { types: [...new Set(typesOf(spec, field as Schema))], required: required.includes(name) },
    ]),
  );
}

function merged(branches: readonly Readonly<Record<string, Field>>[]): Readonly<Record<string, Field>> {
  const names = new Set(branches.flatMap((branch) => Object.keys(branch)));
  return Object.fromEntries(
    [...names].map((name) => {
      const found = branches.map((branch) => branch[name]);
      const types = [...new Set(found.flatMap((field) => field?.types ?? []))];
      return [name, { types, required: found.every((field) => field?.required === true) }];
    }),
  );
}

/** The JSON types a value may have; every type if the schema names none. */
function typesOf(spec: Spec, schema: Schema): readonly string[] {
  const { type, const: only, enum: values, ...rest } = followed(spec, schema);
  if (typeof type === "string") return [type];
  if (Array.isArray(type)) return type as readonly string[];
  if (only !== undefined) return [typeOf(only)];
  if (Array.isArray(values)) return (values as readonly unknown[]).map(typeOf);
  const branches = listOf(rest, "oneOf").concat(listOf(rest, "anyOf"));
  return branches.length > 0 ? branches.flatMap((branch) => typesOf(spec, branch)) : everyType;
}

const everyType = ["string", "number", "boolean", "object", "array", "null"];

function typeOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

function listOf(object: JsonObject, keyword: string): readonly Schema[] {
  const list = object[keyword];
  return Array.isArray(list) ? (list as readonly Schema[]) : [];
}

function followed(spec: Spec, schema: Schema): JsonObject {
  const name = referencedSchema(schema);
  if (name !== undefined) return followed(spec, spec.schemas[name]!);
  return typeof schema === "boolean" ? {} : schema;
}
