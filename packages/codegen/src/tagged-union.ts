import { isRecord, type JsonObject } from "./record.ts";
import { referencedSchema, type Schema } from "./schema.ts";

/**
 * Marks every union whose branches differ by one field, so that ajv checks only the matching branch and reports only
 * its errors. The spec need not declare this: `discriminator` makes openapi-typescript rename branches.
 */
export function tagUnions(schema: Schema, schemas: Readonly<Record<string, Schema>>): Schema {
  if (typeof schema === "boolean") return schema;
  const inner = Object.fromEntries(Object.entries(schema).map(([keyword, value]) => [keyword, tagged(value, schemas)]));
  const { oneOf, discriminator } = schema;
  if (!Array.isArray(oneOf) || discriminator !== undefined) return inner;
  const tag = tagOf((oneOf as readonly Schema[]).map((branch) => schemas[referencedSchema(branch) ?? ""] ?? branch));
  return tag === undefined ? inner : { ...inner, discriminator: { propertyName: tag } };
}

function tagged(value: unknown, schemas: Readonly<Record<string, Schema>>): unknown {
  if (Array.isArray(value)) return (value as readonly unknown[]).map((item) => tagged(item, schemas));
  return isRecord(value) ? tagUnions(value, schemas) : value;
}

/** The field that every branch requires with a constant text of its own. */
function tagOf(branches: readonly Schema[]): string | undefined {
  const objects = branches.filter((branch): branch is JsonObject => typeof branch === "object");
  const [first] = objects;
  if (first === undefined || objects.length < branches.length) return undefined;
  return Object.keys(fieldsOf(first)).find((field) => {
    const values = objects.map((branch) => constantOf(branch, field));
    return values.every((value) => typeof value === "string") && new Set(values).size === values.length;
  });
}

function constantOf(branch: JsonObject, field: string): unknown {
  const { required } = branch;
  const schema = fieldsOf(branch)[field];
  return Array.isArray(required) && required.includes(field) && isRecord(schema) ? schema["const"] : undefined;
}

function fieldsOf({ properties }: JsonObject): JsonObject {
  return isRecord(properties) ? properties : {};
}
