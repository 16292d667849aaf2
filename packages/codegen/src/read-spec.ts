import { readFileSync } from "node:fs";
import { basename, dirname } from "node:path";

import { parse } from "yaml";

import { isRecord, record, type JsonObject } from "./record.ts";
import { schemaAt, type Schema } from "./schema.ts";
import type {
  DocumentedAnswer,
  DocumentedBody,
  DocumentedLever,
  DocumentedOperation,
  DocumentedParameter,
  DocumentedWebhook,
  Spec,
} from "./spec.ts";

/** HEAD follows GET; the other methods belong to the transport. */
const methods = ["get", "put", "post", "patch", "delete"];

/**
 * Reads an OpenAPI 3.1 file.
 * @throws with the place in the file for what this generator does not support: bodies that are not JSON, parameters
 * that are not scalars, operations without an operationId or without exactly one successful status
 */
export function readSpec(specPath: string): Spec {
  const document = record(parse(readFileSync(specPath, "utf8")), specPath);
  const found = operationsOf(document);
  return {
    name: basename(dirname(specPath)),
    document,
    schemas: Object.fromEntries(
      Object.entries(record(record(document["components"], "components")["schemas"], "components/schemas")).map(
        ([name, schema]) => [name, schemaAt(schema, name)],
      ),
    ),
    operations: found.filter((operation) => !isLever(operation)),
    levers: found.filter(isLever),
    webhooks: webhooksOf(document),
  };
}

function operationsOf(document: JsonObject): readonly (DocumentedOperation | DocumentedLever)[] {
  return Object.entries(record(document["paths"], "paths")).flatMap(([path, item]) => {
    const shared = record(item, path);
    return methods
      .filter((method) => shared[method] !== undefined)
      .map((method) =>
        readOperation(document, { method: method.toUpperCase(), path, shared, own: record(shared[method], path) }),
      );
  });
}

interface Found {
  readonly method: string;
  readonly path: string;
  /** The path item. */
  readonly shared: JsonObject;
  /** The operation object. */
  readonly own: JsonObject;
}

function readOperation(
  document: JsonObject,
  { method, path, shared, own }: Found,
): DocumentedOperation | DocumentedLever {
  const name = `${method} ${path}`;
  const answers = readAnswers(document, own, name);
  const [success, ...more] = answers.filter((answer) => answer.status < 300);
  if (success === undefined || more.length > 0) {
    throw new Error(
      `Cannot read ${name}: it has ${more.length + (success ? 1 : 0)} statuses below 300. Give it exactly one.`,
    );
  }
  if (typeof own["operationId"] !== "string") {
    throw new Error(`Cannot read ${name}: it has no operationId. Give it one; the names of its checks come from it.`);
  }
  const body = readBody(document, own, name);
  const operation: DocumentedOperation = {
    name,
    id: own["operationId"],
    method,
    path,
    summary: text(own["summary"]),
    parameters: readParameters(document, [shared["parameters"], own["parameters"]], name),
    success,
    answers,
    ...(body && { body }),
  };
  if (own["x-lever"] === undefined) return operation;
  const { provider, name: lever } = record(own["x-lever"], `${name}/x-lever`);
  if (typeof provider !== "string" || typeof lever !== "string" || body === undefined) {
    throw new Error(`Cannot read the lever ${name}: x-lever needs a provider and a name, and a lever takes a body.`);
  }
  return { ...operation, provider, lever, body };
}

function isLever(operation: DocumentedOperation | DocumentedLever): operation is DocumentedLever {
  return "lever" in operation;
}

/** The parameters of the operation and of its path; the operation's take precedence. */
function readParameters(document: JsonObject, lists: readonly unknown[], name: string): readonly DocumentedParameter[] {
  const found = lists
    .flatMap((list) => (Array.isArray(list) ? (list as readonly unknown[]) : []))
    .map((item) => follow(document, item, name))
    .flatMap((parameter): DocumentedParameter[] => {
      const place = `${name}, parameter ${text(parameter["name"])}`;
      const location = parameter["in"];
      if (location !== "path" && location !== "query") return [];
      const schema = schemaAt(parameter["schema"], place);
      return [
        {
          name: text(parameter["name"]),
          in: location,
          ...scalarType(document, schema, place),
          required: parameter["required"] === true,
          schema,
        },
      ];
    });
  return [...new Map(found.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter])).values()];
}

function scalarType(document: JsonObject, schema: Schema, place: string): Pick<DocumentedParameter, "type" | "values"> {
  const resolved = typeof schema === "boolean" ? {} : follow(document, schema, place);
  const values = Array.isArray(resolved["enum"]) ? (resolved["enum"] as readonly unknown[]) : [];
  const type = resolved["type"] ?? typeof values[0];
  if (type === "string" || type === "integer" || type === "number" || type === "boolean") return { type, values };
  throw new Error(
    `Cannot read ${place}: its type is ${JSON.stringify(type)}. Make it a string, a number or a boolean.`,
  );
}

function readBody(document: JsonObject, operation: JsonObject, name: string): DocumentedBody | undefined {
  if (operation["requestBody"] === undefined) return undefined;
  const body = follow(document, operation["requestBody"], name);
  const content = jsonContent(body, name);
  if (content === undefined) {
    throw new Error(`Cannot read the body of ${name}: it is not JSON. Describe application/json.`);
  }
  return { required: body["required"] === true, ...content };
}

function readAnswers(document: JsonObject, operation: JsonObject, name: string): readonly DocumentedAnswer[] {
  return Object.entries(record(operation["responses"], name)).map(([status, item]) => {
    const place = `${name}, answer ${status}`;
    if (!/^[1-5]\d\d$/.test(status)) {
      throw new Error(`Cannot read ${place}: only single statuses can be checked. Name each.`);
    }
    const answer = follow(document, item, place);
    const body = jsonContent(answer, place);
    const headers = Object.entries(record(answer["headers"], place))
      .filter(([, header]) => follow(document, header, place)["required"] === true)
      .map(([header]) => header);
    return { status: Number(status), headers, ...(body && { body }) };
  });
}

function webhooksOf(document: JsonObject): readonly DocumentedWebhook[] {
  return Object.entries(record(document["webhooks"], "webhooks")).map(([name, item]) => {
    const content = jsonContent(
      follow(document, record(record(item, name)["post"], name)["requestBody"], name),
      `webhook ${name}`,
    );
    if (content === undefined) {
      throw new Error(`Cannot read the webhook ${name}: it has no JSON body. Describe application/json.`);
    }
    return { name, schema: content.schema };
  });
}

/** The schema of the JSON body, `application/json` or a type based on it; undefined without one. */
function jsonContent(holder: JsonObject, place: string): { mediaType: string; schema: Schema } | undefined {
  const content = record(holder["content"], place);
  const mediaType = Object.keys(content).find((type) => /^application\/(.+\+)?json$/.test(type));
  if (mediaType === undefined) return undefined;
  return { mediaType, schema: schemaAt(record(content[mediaType], place)["schema"], place) };
}

/** Follows the `$ref`s of `value` until it reaches a value. */
function follow(document: JsonObject, value: unknown, place: string): JsonObject {
  const start = record(value, place);
  if (typeof start["$ref"] !== "string") return start;
  const target = start["$ref"]
    .replace(/^#\//, "")
    .split("/")
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((at, step) => (isRecord(at) ? at[step] : undefined), document);
  if (!isRecord(target)) {
    throw new Error(`Cannot follow ${start["$ref"]} at ${place}: nothing is there. Correct the reference.`);
  }
  return follow(document, target, place);
}

function text(value: unknown): string {
  return typeof value === "string" ? value.trim() : "";
}
