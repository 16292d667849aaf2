import { readFileSync } from "node:fs";

import { expect, it } from "vitest";
import { parse } from "yaml";

import { driftBetween } from "../src/index.ts";
import type { SpecDocument } from "../src/index.ts";

const read = (provider: string): SpecDocument =>
  parse(readFileSync(new URL(`../../../specs/${provider}/openapi.yaml`, import.meta.url), "utf8")) as SpecDocument;

/** A small API in one document. */
const api = (parts: object): SpecDocument => ({ openapi: "3.1.0", paths: {}, ...parts });
const json = (schema: object) => ({ content: { "application/json": { schema } } });
const get = (schema: object, more: object = {}): object => ({ get: { responses: { "200": json(schema) }, ...more } });

it.each(["bunaistore", "padington", "tribute"])("%s does not drift from itself", (provider) => {
  expect(driftBetween(read(provider), read(provider))).toEqual([]);
});

it("a changed field, status, parameter, operation or webhook is reported by its place", () => {
  const ours = api({
    paths: {
      "/me": get({
        type: "object",
        required: ["id"],
        properties: { id: { type: "integer" }, old: { type: "string" } },
      }),
      "/gone": get({ type: "object" }),
    },
  });
  const theirs = api({
    paths: {
      "/me": {
        get: {
          parameters: [{ in: "query", name: "full", schema: { type: "boolean" } }],
          responses: {
            "200": json({ type: "object", required: ["id"], properties: { id: { type: "string" } } }),
            "429": json({ type: "object", properties: { error: { type: "string" } } }),
          },
        },
      },
    },
    webhooks: { paid: { post: { requestBody: json({ type: "object" }) } } },
  });
  expect(driftBetween(ours, theirs)).toEqual([
    { kind: "removed", place: "GET /gone", ours: "offered", theirs: "" },
    { kind: "changed", place: "GET /me 200 body.id", ours: "integer, required", theirs: "string, required" },
    { kind: "removed", place: "GET /me 200 body.old", ours: "string", theirs: "" },
    { kind: "added", place: "GET /me 429", ours: "", theirs: "answered" },
    { kind: "added", place: "GET /me query full", ours: "", theirs: "boolean" },
    { kind: "added", place: "webhook paid", ours: "", theirs: "sent" },
  ]);
});

it("references, allOf, parameter names in paths and a base path make no difference", () => {
  const plain = api({
    paths: {
      "/shop/{id}": get({
        type: "object",
        required: ["a"],
        properties: { a: { type: "string" }, b: { type: "integer" } },
      }),
    },
  });
  const nested = api({
    paths: {
      "/api/v1/shop/{shopId}": get({
        allOf: [{ $ref: "#/components/schemas/A" }, { properties: { b: { type: "integer" } } }],
      }),
    },
    components: { schemas: { A: { type: "object", required: ["a"], properties: { a: { type: "string" } } } } },
  });
  expect(driftBetween(plain, nested, "/api/v1")).toEqual([]);
});

it("headers and path parameters of a request are compared, regardless of the path's parameter names", () => {
  const ours = api({
    paths: {
      "/shop/{id}/orders/{uuid}": get(
        {},
        {
          parameters: [
            { in: "path", name: "uuid", required: true, schema: { type: "string", format: "uuid" } },
            { in: "path", name: "id", required: true, schema: { type: "integer" } },
            { in: "header", name: "X-Request-Id", schema: { type: "string" } },
          ],
        },
      ),
    },
  });
  const theirs = api({
    paths: {
      "/shop/{shopId}/orders/{order}": get(
        {},
        {
          parameters: [
            { in: "path", name: "shopId", required: true, schema: { type: "string" } },
            { in: "path", name: "order", required: true, schema: { type: "string", format: "uuid" } },
            { in: "header", name: "x-request-id", required: true, schema: { type: "string" } },
            // OpenAPI ignores these three.
            { in: "header", name: "Authorization", required: true, schema: { type: "string" } },
          ],
        },
      ),
    },
  });
  const name = "GET /shop/{}/orders/{}";
  expect(driftBetween(ours, theirs)).toEqual([
    { kind: "changed", place: `${name} header x-request-id`, ours: "string", theirs: "string, required" },
    { kind: "changed", place: `${name} path 1`, ours: "integer", theirs: "string" },
  ]);
});

it("every media type is compared, not only the first", () => {
  const answers = (content: object): SpecDocument =>
    api({ paths: { "/list": { get: { responses: { "200": { content } } } } } });
  const list = { schema: { type: "array", items: { type: "string" } } };
  const ours = answers({ "application/json; charset=utf-8": list, "text/csv": { schema: { type: "string" } } });
  expect(driftBetween(ours, answers({ "text/html": {}, "application/json": list }))).toEqual([
    { kind: "removed", place: "GET /list 200 text/csv body", ours: "string, required", theirs: "" },
    { kind: "added", place: "GET /list 200 text/html body", ours: "", theirs: "anything, required" },
  ]);
});

it("a difference is found at any depth", () => {
  const nested = (levels: number, innermost: object): object =>
    levels === 0 ? innermost : { type: "object", properties: { in: nested(levels - 1, innermost) } };
  const deep = (type: string): SpecDocument => api({ paths: { "/deep": get(nested(40, { type })) } });
  expect(driftBetween(deep("string"), deep("integer"))).toEqual([
    { kind: "changed", place: `GET /deep 200 body${".in".repeat(40)}`, ours: "string", theirs: "integer" },
  ]);
});

it("a field without a description counts as a field", () => {
  const some = api({ paths: { "/me": get({ type: "object", properties: { note: {} } }) } });
  expect(driftBetween(api({ paths: { "/me": get({ type: "object" }) } }), some)).toEqual([
    { kind: "added", place: "GET /me 200 body.note", ours: "", theirs: "anything" },
  ]);
});

it("a recursive schema terminates, and differs from one that contains another schema", () => {
  const tree = (child: object): SpecDocument =>
    api({
      paths: { "/tree": get({ $ref: "#/components/schemas/Tree" }) },
      components: { schemas: { Tree: { type: "object", properties: { child } }, Leaf: { type: "string" } } },
    });
  const itself = tree({ $ref: "#/components/schemas/Tree" });
  expect(driftBetween(itself, itself)).toEqual([]);
  expect(driftBetween(itself, tree({ $ref: "#/components/schemas/Leaf" }))).toEqual([
    { kind: "changed", place: "GET /tree 200 body.child", ours: "as GET /tree 200 body", theirs: "string" },
  ]);
  const ofItself = tree({ allOf: [{ $ref: "#/components/schemas/Tree" }, { description: "A part." }] });
  expect(driftBetween(ofItself, ofItself)).toEqual([]);
});

it("a schema that consists only of itself terminates", () => {
  const circle = api({
    paths: { "/circle": get({ $ref: "#/components/schemas/Circle" }) },
    components: { schemas: { Circle: { allOf: [{ $ref: "#/components/schemas/Circle" }], type: "object" } } },
  });
  expect(driftBetween(circle, circle)).toEqual([]);
});
