import { readFileSync } from "node:fs";

import { expect, it } from "vitest";
import { parse } from "yaml";

import { driftBetween } from "../src/index.ts";
import type { SpecDocument } from "../src/index.ts";

const read = (provider: string): SpecDocument =>
  parse(readFileSync(new URL(`../../../specs/${provider}/openapi.yaml`, import.meta.url), "utf8")) as SpecDocument;

/** A small API in one file. */
const api = (parts: object): SpecDocument => ({ openapi: "3.1.0", paths: {}, ...parts });
const json = (schema: object) => ({ content: { "application/json": { schema } } });
const get = (schema: object, more: object = {}): object => ({ get: { responses: { "200": json(schema) }, ...more } });

it.each(["bunaistore", "padington", "tribute"])("%s has not drifted from itself", (provider) => {
  expect(driftBetween(read(provider), read(provider))).toEqual([]);
});

it("a field, a status, a parameter, an operation and a webhook are told by their places", () => {
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

it("how a document is put together makes no difference: references, allOf, names in paths, a base path", () => {
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

it("a schema that holds itself comes to an end", () => {
  const tree = api({
    paths: { "/tree": get({ $ref: "#/components/schemas/Tree" }) },
    components: { schemas: { Tree: { type: "object", properties: { child: { $ref: "#/components/schemas/Tree" } } } } },
  });
  expect(driftBetween(tree, tree)).toEqual([]);
});
