import type { Check, Misfit, Operation, Parameter } from "@vitrine/specs";

import type { Call } from "./exchange.ts";

/** Why an input does not fit the spec. */
export interface Issue {
  readonly in: "path" | "query" | "body";
  /** The parameter's or the body field's name; `""` for the body itself. */
  readonly field: string;
  /** The JSON Schema keyword that failed, or `json` for text that is not JSON at all. */
  readonly rule: string;
  /** `must be an integer` */
  readonly problem: string;
}

export type Reading =
  | { readonly query: Readonly<Record<string, unknown>>; readonly body: unknown; readonly issue?: undefined }
  | { readonly query?: undefined; readonly body?: undefined; readonly issue: Issue };

const noQuery: Readonly<Record<string, unknown>> = {};

/** Reads the query and the body of a call as the spec describes them. What the spec does not name is left out or let pass. */
export function readInput(operation: Operation, call: Call): Reading {
  const { query, issue } = readQuery(operation, call.query);
  if (issue) return { issue };
  return operation.body === undefined ? { query, body: undefined } : readBody(operation.body, query, call.body);
}

function readBody(
  body: NonNullable<Operation["body"]>,
  query: Readonly<Record<string, unknown>>,
  text: string,
): Reading {
  if (text === "" && !body.required) return { query, body: undefined };
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    const problem = text.trim() === "" ? "is required: send a JSON object" : "is not valid JSON";
    return { issue: { in: "body", field: "", rule: "json", problem } };
  }
  const issue = misfitOf(body.check, value, "body");
  return issue ? { issue } : { query, body: value };
}

function readQuery(
  operation: Operation,
  text: string,
): { readonly query: Readonly<Record<string, unknown>>; readonly issue?: Issue | undefined } {
  if (text === "" && !operation.parameters.some((parameter) => parameter.in === "query" && parameter.required)) {
    return { query: noQuery };
  }
  const given = new URLSearchParams(text);
  const query: Record<string, unknown> = {};
  for (const parameter of operation.parameters) {
    const value = parameter.in === "query" ? given.get(parameter.name) : null;
    if (value === null) continue;
    const typed = fromText(parameter, value);
    if (typed === undefined) {
      return {
        query,
        issue: { in: "query", field: parameter.name, rule: "type", problem: `must be ${article[parameter.type]}` },
      };
    }
    query[parameter.name] = typed;
  }
  return { query, issue: operation.query && misfitOf(operation.query, query, "query") };
}

const booleans = new Map([
  ["true", true],
  ["1", true],
  ["false", false],
  ["0", false],
]);

/** The value a text stands for, or undefined where it stands for none of that type. */
function fromText({ type }: Parameter, text: string): string | number | boolean | undefined {
  switch (type) {
    case "integer":
      return /^-?\d{1,15}$/.test(text) ? Number(text) : undefined;
    case "number":
      return /^-?\d{1,15}(\.\d+)?$/.test(text) ? Number(text) : undefined;
    case "boolean":
      return booleans.get(text.toLowerCase());
    case "string":
      return text;
  }
}

/** What about `value` does not fit, in words. */
export function misfitOf(check: Check, value: unknown, where: Issue["in"]): Issue | undefined {
  if (check(value)) return undefined;
  return issueOf(toBlame(check.errors ?? []), where);
}

/**
 * Where a union refused, each of its branches has a complaint. The one that went deepest into the value comes nearest to
 * what was meant; of equals the last, which is the union's own.
 */
function toBlame(misfits: readonly Misfit[]): Misfit {
  const first = misfits[0] ?? { instancePath: "", keyword: "schema", params: {} };
  const depth = ({ instancePath }: Misfit): number => instancePath.split("/").length;
  return misfits.reduce((best, other) => (depth(other) >= depth(best) ? other : best), first);
}

function issueOf(misfit: Misfit, where: Issue["in"]): Issue {
  const { missingProperty, additionalProperty, tag } = misfit.params;
  const missing = missingProperty ?? additionalProperty ?? tag;
  const steps = misfit.instancePath
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
  const path = [...steps, ...(typeof missing === "string" ? [missing] : [])];
  return { in: where, field: path.join("."), rule: misfit.keyword, problem: problemOf(misfit) };
}

const article: Readonly<Record<string, string>> = {
  string: "a string",
  integer: "an integer",
  number: "a number",
  boolean: "true or false",
  array: "an array",
  object: "a JSON object",
  null: "null",
};

function problemOf({ keyword, params, message }: Misfit): string {
  switch (keyword) {
    case "required":
      return "is required";
    case "additionalProperties":
      return "is not a known field";
    case "type":
      return `must be ${[params["type"]]
        .flat()
        .map((type) => article[String(type)] ?? String(type))
        .join(" or ")}`;
    case "const":
      return `must be ${JSON.stringify(params["allowedValue"])}`;
    case "minProperties":
      return `must have at least ${String(params["limit"])} fields`;
    case "maxProperties":
      return `must have at most ${String(params["limit"])} fields`;
    case "propertyNames":
      return `has the name "${String(params["propertyName"])}", which is not allowed`;
    case "oneOf":
    case "anyOf":
      return "has none of its documented forms";
    case "discriminator":
      if (params["tagValue"] === undefined) return "is required";
      return params["error"] === "tag" ? "must be a string" : "is none of its documented values";
    case "enum":
      return `must be one of ${(params["allowedValues"] as readonly unknown[]).join(", ")}`;
    case "minimum":
      return `must be at least ${String(params["limit"])}`;
    case "maximum":
      return `must be at most ${String(params["limit"])}`;
    case "exclusiveMinimum":
      return `must be greater than ${String(params["limit"])}`;
    case "minLength":
    case "minItems":
      return params["limit"] === 1
        ? "must not be empty"
        : `must have at least ${String(params["limit"])} ${unitOf(keyword)}`;
    case "maxLength":
    case "maxItems":
      return `must have at most ${String(params["limit"])} ${unitOf(keyword)}`;
    default:
      return message ?? "is not allowed";
  }
}

function unitOf(keyword: string): string {
  return keyword.endsWith("Items") ? "items" : "characters";
}
