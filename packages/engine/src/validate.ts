import type { Check, Misfit, Operation, Parameter } from "@vitrine/specs";

/** Why an input does not match the spec. */
export interface Issue {
  readonly in: "path" | "query" | "body";
  /** The name of the parameter or body field; `""` for the body itself. */
  readonly field: string;
  /** The JSON Schema keyword that failed, or `json` for text that is not JSON. */
  readonly rule: string;
  /** `must be an integer` */
  readonly problem: string;
}

/** A body's parsed JSON, or why it could not be parsed. */
export interface ParsedBody {
  readonly value: unknown;
  readonly issue?: Issue | undefined;
}

/** A call's input before validation. */
export interface RawInput {
  readonly path: Readonly<Record<string, string>>;
  /** The part after the `?`, still encoded. */
  readonly query: string;
  readonly body: ParsedBody;
}

type Values = Readonly<Record<string, unknown>>;

/** A call's input as the spec types it; passed to the operation. */
export interface TypedInput {
  readonly path: Values;
  readonly query: Values;
  readonly body: unknown;
}

/** A valid input, or the first issue with it. */
export type Reading =
  | { readonly input: TypedInput; readonly issue?: undefined }
  | { readonly input?: undefined; readonly issue: Issue };

const noQuery: Values = {};

/** Parses the JSON of a body; undefined if the operation takes none, or has an optional body and got none. */
export function parseBody({ body }: Operation, text: string): ParsedBody {
  if (body === undefined || (text === "" && !body.required)) return { value: undefined };
  try {
    return { value: JSON.parse(text) as unknown };
  } catch {
    const problem = text.trim() === "" ? "is required: send a JSON object" : "is not valid JSON";
    return { value: undefined, issue: { in: "body", field: "", rule: "json", problem } };
  }
}

/**
 * Reads path, query and body of a call as the spec describes them. Unknown query parameters are dropped, unknown body
 * fields are kept.
 */
export function readInput(
  operation: Operation,
  raw: RawInput,
  { unfitQuery = "refused" }: { readonly unfitQuery?: "refused" | "ignored" } = {},
): Reading {
  const path = readPath(operation, raw.path);
  if (path.issue) return { issue: path.issue };
  const query = readQuery(operation, raw.query, unfitQuery);
  if (query.issue) return { issue: query.issue };
  const body = raw.body.value;
  const issue = raw.body.issue ?? (body === undefined ? undefined : misfitOf(operation.body!.check, body, "body"));
  return issue ? { issue } : { input: { path: path.values, query: query.values, body } };
}

interface Read {
  readonly values: Values;
  readonly issue?: Issue | undefined;
}

/** Path values, converted where the spec types them as numbers or other non-texts. */
function readPath({ parameters }: Operation, texts: Readonly<Record<string, string>>): Read {
  let values: Values = texts;
  for (const parameter of parameters) {
    if (parameter.in !== "path" || parameter.type === "string") continue;
    const typed = fromText(parameter, texts[parameter.name]!);
    if (typed === undefined) return { values, issue: wrongType(parameter) };
    values = { ...values, [parameter.name]: typed };
  }
  return { values };
}

function readQuery(operation: Operation, text: string, unfit: "refused" | "ignored"): Read {
  if (text === "" && !operation.parameters.some((parameter) => parameter.in === "query" && parameter.required)) {
    return { values: noQuery };
  }
  const given = new URLSearchParams(text);
  const values: Record<string, unknown> = {};
  for (const parameter of operation.parameters) {
    const value = parameter.in === "query" ? given.get(parameter.name) : null;
    if (value === null) continue;
    const typed = fromText(parameter, value);
    if (typed !== undefined) values[parameter.name] = typed;
    else if (unfit === "refused") return { values, issue: wrongType(parameter) };
  }
  const issue = operation.query && misfitOf(operation.query, values, "query");
  return issue && unfit === "ignored" ? withoutMisfits(operation, values, issue) : { values, issue };
}

/** Reads the input again as if the invalid values had not been sent. */
function withoutMisfits(operation: Operation, values: Values, { field }: Issue): Read {
  const { [field]: _unfit, ...fitting } = values;
  const issue = misfitOf(operation.query!, fitting, "query");
  return issue && issue.field !== field ? withoutMisfits(operation, fitting, issue) : { values: fitting, issue };
}

function wrongType({ in: place, name, type }: Parameter): Issue {
  return { in: place, field: name, rule: "type", problem: `must be ${article[type]}` };
}

const booleans = new Map([
  ["true", true],
  ["1", true],
  ["false", false],
  ["0", false],
]);

/** Converts a text to the parameter's type; undefined if it has no such value. */
function fromText({ in: place, type }: Parameter, text: string): string | number | boolean | undefined {
  switch (type) {
    case "integer":
      // A 64-bit path id may lose precision: it is only looked up, and not found.
      return (place === "path" ? /^-?\d{1,20}$/ : /^-?\d{1,15}$/).test(text) ? Number(text) : undefined;
    case "number":
      return /^-?\d{1,15}(\.\d+)?$/.test(text) ? Number(text) : undefined;
    case "boolean":
      return booleans.get(text.toLowerCase());
    case "string":
      return text;
  }
}

/** Describes in words how `value` violates the check. */
export function misfitOf(check: Check, value: unknown, where: Issue["in"]): Issue | undefined {
  if (check(value)) return undefined;
  return issueOf(toBlame(check.errors ?? []), where);
}

/**
 * Picks the misfit to report when every branch of a union failed: the one deepest in the value is closest to what was
 * meant. On a tie the last one wins, which is the union's own.
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
      return `must be one of ${[...new Set((params["allowedValues"] as readonly unknown[]).map(String))].join(", ")}`;
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
