import type { Check, Misfit, Operation, Parameter } from "@vitrine/specs";
import { describe, expect, test } from "vitest";

import { misfitOf, parseBody, readInput } from "./validate.ts";

const everything: Check = () => true;

/** A check that reports this about every value. */
function finding(misfit: Misfit): Check {
  const check: Check = () => {
    check.errors = [misfit];
    return false;
  };
  return check;
}

const parameters: readonly Parameter[] = (["string", "integer", "number", "boolean"] as const).map((type) => ({
  name: type,
  in: "query",
  type,
  required: false,
}));

function operation(parts: Partial<Operation> = {}): Operation {
  return { method: "POST", path: "/", success: 200, parameters, ...parts };
}

/** The query and the body as read, or the issue. */
function read(query: string, body: string, parts: Partial<Operation> = {}): unknown {
  const asked = operation(parts);
  const { input, issue } = readInput(asked, { path: {}, query, body: parseBody(asked, body) });
  return issue ? { issue } : { query: input.query, body: input.body };
}

const readQuery = (query: string, parts?: Partial<Operation>): unknown => read(query, "", parts);
const readBody = (body: string, { required = true, check = everything } = {}): unknown =>
  read("", body, { body: { required, check } });

describe("a query", () => {
  test("is converted to the types of the spec", () => {
    expect(readQuery("string=1&integer=-12&number=3.50&boolean=true")).toEqual({
      query: { string: "1", integer: -12, number: 3.5, boolean: true },
      body: undefined,
    });
  });

  test.each([
    ["boolean=TRUE", { boolean: true }],
    ["boolean=1", { boolean: true }],
    ["boolean=False", { boolean: false }],
    ["boolean=0", { boolean: false }],
    ["string=", { string: "" }],
    ["string=a%20b+c%F0%9F%8D%8B", { string: "a b c🍋" }],
    ["integer=007", { integer: 7 }],
    ["number=5", { number: 5 }],
    ["integer=1&integer=2", { integer: 1 }],
    ["unknown=1&constructor=2", {}],
    ["", {}],
  ])("of %j gives %j", (text, query) => {
    expect(readQuery(text)).toEqual({ query, body: undefined });
  });

  test.each([
    ["integer=1.0", "integer", "must be an integer"],
    ["integer=1e3", "integer", "must be an integer"],
    ["integer=", "integer", "must be an integer"],
    ["integer=%201", "integer", "must be an integer"],
    ["integer=9007199254740993", "integer", "must be an integer"],
    ["integer=0x10", "integer", "must be an integer"],
    ["number=NaN", "number", "must be a number"],
    ["number=Infinity", "number", "must be a number"],
    ["number=.5", "number", "must be a number"],
    ["boolean=yes", "boolean", "must be true or false"],
    ["boolean=", "boolean", "must be true or false"],
  ])("of %j is invalid: %s %s", (text, field, problem) => {
    expect(readQuery(text)).toEqual({ issue: { in: "query", field, rule: "type", problem } });
  });

  test("is checked as a whole after the conversion", () => {
    const seen: unknown[] = [];
    const check: Check = (value) => seen.push(value) > 0;
    readQuery("integer=3&string=a", { query: check });
    expect(seen).toEqual([{ integer: 3, string: "a" }]);
  });

  test("without a required parameter is checked, even if it is empty", () => {
    const check = finding({ instancePath: "", keyword: "required", params: { missingProperty: "integer" } });
    const needed = parameters.map((parameter) => ({ ...parameter, required: parameter.type === "integer" }));
    expect(readQuery("", { query: check, parameters: needed })).toEqual({
      issue: { in: "query", field: "integer", rule: "required", problem: "is required" },
    });
  });

  test("does not use the path's parameters", () => {
    const inPath: Parameter = { name: "id", in: "path", type: "string", required: true };
    expect(readQuery("id=7", { parameters: [inPath] })).toEqual({ query: {}, body: undefined });
  });
});

describe("a body", () => {
  test("is parsed JSON, including unknown fields", () => {
    expect(readBody('{"cups":3,"__proto__":{"x":1}}')).toEqual({
      query: {},
      body: JSON.parse('{"cups":3,"__proto__":{"x":1}}') as unknown,
    });
    expect(readBody(" null ")).toEqual({ query: {}, body: null });
  });

  test.each(["{", "{'cups':3}", "undefined", "NaN", "cups=3", '{"cups":3}x', "\u0000"])("of %j is not JSON", (text) => {
    expect(readBody(text)).toEqual({ issue: { in: "body", field: "", rule: "json", problem: "is not valid JSON" } });
  });

  test.each(["", "  ", "\n"])("of %j is missing", (text) => {
    expect(readBody(text)).toEqual({
      issue: { in: "body", field: "", rule: "json", problem: "is required: send a JSON object" },
    });
  });

  test("can be omitted if the spec says so", () => {
    expect(readBody("", { required: false })).toEqual({ query: {}, body: undefined });
  });

  test("is ignored if the spec has none", () => {
    expect(read("", "{")).toEqual({ query: {}, body: undefined });
  });

  test("is not read if the query is invalid", () => {
    const body = { required: true, check: everything };
    expect(read("integer=x", "{", { body })).toMatchObject({ issue: { in: "query" } });
  });
});

test.each<readonly [string, Misfit]>([
  ["cups is required", { instancePath: "", keyword: "required", params: { missingProperty: "cups" } }],
  ["order.cups is required", { instancePath: "/order", keyword: "required", params: { missingProperty: "cups" } }],
  [
    "ice is not a known field",
    { instancePath: "", keyword: "additionalProperties", params: { additionalProperty: "ice" } },
  ],
  ["cups must be an integer", { instancePath: "/cups", keyword: "type", params: { type: "integer" } }],
  ["cups must be a number or null", { instancePath: "/cups", keyword: "type", params: { type: ["number", "null"] } }],
  [" must be a JSON object", { instancePath: "", keyword: "type", params: { type: "object" } }],
  ["size must be one of small, 2", { instancePath: "/size", keyword: "enum", params: { allowedValues: ["small", 2] } }],
  ["kind is required", { instancePath: "", keyword: "discriminator", params: { error: "tag", tag: "kind" } }],
  [
    "kind must be a string",
    { instancePath: "", keyword: "discriminator", params: { error: "tag", tag: "kind", tagValue: 5 } },
  ],
  [
    "order.kind is none of its documented values",
    { instancePath: "/order", keyword: "discriminator", params: { error: "mapping", tag: "kind", tagValue: "tea" } },
  ],
  ["cups must be at least 1", { instancePath: "/cups", keyword: "minimum", params: { limit: 1 } }],
  ["cups must be at most 100", { instancePath: "/cups", keyword: "maximum", params: { limit: 100 } }],
  ["price must be greater than 0", { instancePath: "/price", keyword: "exclusiveMinimum", params: { limit: 0 } }],
  ["note must not be empty", { instancePath: "/note", keyword: "minLength", params: { limit: 1 } }],
  ["note must have at least 3 characters", { instancePath: "/note", keyword: "minLength", params: { limit: 3 } }],
  ["note must have at most 9 characters", { instancePath: "/note", keyword: "maxLength", params: { limit: 9 } }],
  ["items must not be empty", { instancePath: "/items", keyword: "minItems", params: { limit: 1 } }],
  ["items must have at most 2 items", { instancePath: "/items", keyword: "maxItems", params: { limit: 2 } }],
  [
    "items.0.url must match pattern",
    { instancePath: "/items/0/url", keyword: "pattern", params: {}, message: "must match pattern" },
  ],
  ["a/b~c is not allowed", { instancePath: "/a~1b~0c", keyword: "format", params: {} }],
])("a misfit is put into words: %s", (words, misfit) => {
  const issue = misfitOf(finding(misfit), {}, "body");
  expect(`${issue?.field} ${issue?.problem}`).toBe(words);
  expect(issue).toMatchObject({ in: "body", rule: misfit.keyword });
});

test("a check without a reason still refuses", () => {
  expect(misfitOf(() => false, {}, "body")).toEqual({
    in: "body",
    field: "",
    rule: "schema",
    problem: "is not allowed",
  });
});
