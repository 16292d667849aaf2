import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

import ts from "typescript";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parse } from "yaml";

import { generate } from "./generate.ts";

const spec = `
openapi: 3.1.0
info: { title: Kiosk, version: 1.0.0 }
paths:
  /things/{kind}/{number}:
    parameters:
      - { name: kind, in: path, required: true, schema: { type: string } }
    get:
      operationId: findThing
      summary: One thing
      parameters:
        - { name: number, in: path, required: true, schema: { type: integer } }
        - { name: limit, in: query, schema: { type: integer, minimum: 1, default: 50 } }
        - { name: exact, in: query, required: true, schema: { type: boolean } }
        - { name: sort-by, in: query, schema: { $ref: "#/components/schemas/Sorting" } }
        - { name: X-Trace, in: header, schema: { type: string } }
      responses:
        "200":
          description: The thing.
          headers:
            ETag: { required: true, schema: { type: string } }
            X-Hint: { schema: { type: string } }
          content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } }
        "404": { $ref: "#/components/responses/Problem" }
  /things:
    get:
      operationId: listThings
      responses:
        "200":
          description: All.
          content:
            application/json:
              schema: { type: array, items: { anyOf: [{ $ref: "#/components/schemas/Thing" }, { $ref: "#/components/schemas/Pack" }] } }
    post:
      operationId: orderThing
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: "#/components/schemas/Wish" } } }
      responses:
        "202":
          description: Accepted.
          content: { application/json: { schema: { type: object, required: [id], properties: { id: { type: integer, format: int64 } } } } }
    patch:
      operationId: changeThing
      requestBody:
        content: { application/json: { schema: { $ref: "#/components/schemas/Change" } } }
      responses:
        "205": { description: Done. }
    put:
      operationId: renameThings
      requestBody:
        content: { application/json: { schema: { type: object, properties: { name: { type: string, maxLength: 2 } } } } }
      responses:
        "204": { description: Done. }
  /_kiosk/{world}/shop/fill-up:
    post:
      operationId: shopFillUp
      x-lever: { provider: shop, name: fill-up }
      requestBody:
        required: true
        content:
          application/json:
            schema: { type: object, additionalProperties: false, required: [count], properties: { count: { type: integer } } }
      responses:
        "200":
          description: The thing.
          content: { application/json: { schema: { $ref: "#/components/schemas/Thing" } } }
  /_kiosk/{world}/shop/repaint:
    post:
      operationId: shopRepaint
      summary: Paints a thing.
      x-lever: { provider: shop, name: repaint }
      requestBody:
        content:
          application/json:
            schema:
              oneOf:
                - { type: object, required: [name, color], properties: { name: { type: string }, color: { enum: [red, 7] } } }
                - { type: object, required: [name], properties: { name: { $ref: "#/components/schemas/Sorting" }, coat: { type: [object, "null"] } } }
      responses: { "200": { description: Done. } }
webhooks:
  thing_sold:
    post:
      requestBody:
        content: { application/json: { schema: { $ref: "#/components/schemas/ThingSold" } } }
      responses: { "2XX": { description: Received. } }
components:
  responses:
    Problem:
      description: No.
      content: { application/problem+json: { schema: { $ref: "#/components/schemas/Error" } } }
  schemas:
    Sorting: { type: string, enum: [name, price] }
    Error: { type: object, additionalProperties: false, required: [detail], properties: { detail: { type: string } } }
    Thing: { type: object, additionalProperties: false, required: [name], properties: { name: { type: [string, "null"] } } }
    Pack: { type: object, additionalProperties: false, required: [things], properties: { things: { type: array, items: { $ref: "#/components/schemas/Thing" } } } }
    ThingSold: { type: object, additionalProperties: false, required: [event], properties: { event: { const: thing_sold } } }
    Wish:
      oneOf: [{ $ref: "#/components/schemas/StarWish" }, { $ref: "#/components/schemas/MoonWish" }]
      discriminator: { propertyName: category, mapping: { star: "#/components/schemas/StarWish", moon: "#/components/schemas/MoonWish" } }
    Change: { oneOf: [{ $ref: "#/components/schemas/Rename" }, { $ref: "#/components/schemas/Repaint" }] }
    Rename: { type: object, required: [kind, name], properties: { kind: { const: rename }, name: { type: string } } }
    Repaint: { type: object, required: [kind, color], properties: { kind: { const: repaint }, color: { type: string } } }
    StarWish: { type: object, required: [category, quantity], properties: { category: { enum: [star] }, quantity: { type: integer, minimum: 50, default: 50, description: How many. } } }
    MoonWish: { type: object, required: [category], properties: { category: { enum: [moon] }, description: { type: string, pattern: "^.{1,3}$" } } }
`;

interface TestCheck {
  (value: unknown): boolean;
  readonly errors?:
    | readonly { readonly keyword: string; readonly instancePath: string; readonly params: unknown }[]
    | null;
}
interface TestAnswer {
  readonly body?: TestCheck;
  readonly headers: readonly string[];
}
interface Generated {
  readonly operations: Readonly<
    Record<
      string,
      {
        readonly parameters: unknown;
        readonly query?: TestCheck;
        readonly body?: { readonly required: boolean; readonly check: TestCheck };
      }
    >
  >;
  readonly answers: Readonly<Record<string, Readonly<Record<number, TestAnswer>>>>;
  readonly webhooks: Readonly<Record<string, TestCheck>>;
  readonly leverList: unknown;
  readonly shopLevers: Readonly<Record<string, TestCheck>>;
}

const folder = mkdtempSync(join(tmpdir(), "codegen-"));
let files: ReadonlyMap<string, string>;
let generated: Generated;

beforeAll(async () => {
  copyFileSync(fileURLToPath(new URL("../../../specs/operation.ts", import.meta.url)), join(folder, "operation.ts"));
  writeFileSync(join(folder, "package.json"), `{ "type": "module" }`);
  files = await generate(write("kiosk", spec));
  mkdirSync(join(folder, "kiosk/generated"));
  for (const [name, text] of files) writeFileSync(join(folder, "kiosk/generated", name), text);
  generated = {
    ...(await load("operations.ts")),
    ...(await load("answers.ts")),
    ...(await load("levers.ts")),
    ...(await load("lever-list.ts")),
  } as Generated;
});
afterAll(() => rmSync(folder, { recursive: true }));

test("the operation table has the documented parameters with their types", () => {
  expect(Object.keys(generated.operations)).toEqual([
    "GET /things/{kind}/{number}",
    "GET /things",
    "PUT /things",
    "POST /things",
    "PATCH /things",
  ]);
  expect(generated.operations["GET /things/{kind}/{number}"]).toMatchObject({
    method: "GET",
    path: "/things/{kind}/{number}",
    success: 200,
    parameters: [
      { name: "kind", in: "path", type: "string", required: true },
      { name: "number", in: "path", type: "integer", required: true },
      { name: "limit", in: "query", type: "integer", required: false },
      { name: "exact", in: "query", type: "boolean", required: true },
      { name: "sort-by", in: "query", type: "string", required: false },
    ],
  });
});

test("a query is checked after its texts became numbers and booleans, and may have undocumented parameters", () => {
  const { query } = generated.operations["GET /things/{kind}/{number}"] ?? {};
  expect(query?.({ exact: true, limit: 1, "sort-by": "price", unknown: "x" })).toBe(true);
  expect(query?.({ limit: 1 })).toBe(false);
  expect(query?.errors).toMatchObject([
    { instancePath: "", keyword: "required", params: { missingProperty: "exact" } },
  ]);
  expect(query?.({ exact: true, limit: 0 })).toBe(false);
  expect(query?.errors).toMatchObject([{ instancePath: "/limit", keyword: "minimum", params: { limit: 1 } }]);
  expect(query?.({ exact: true, limit: "1" })).toBe(false);
  expect(query?.({ exact: true, "sort-by": "age" })).toBe(false);
});

test("a body of a union is checked by the branch of its category", () => {
  const { body } = generated.operations["POST /things"] ?? {};
  expect(body?.required).toBe(true);
  expect(body?.check({ category: "star", quantity: 50, unknown: 1 })).toBe(true);
  expect(body?.check({ category: "star", quantity: 49 })).toBe(false);
  expect(body?.check.errors).toMatchObject([{ instancePath: "/quantity", keyword: "minimum" }]);
  expect(body?.check({ category: "sun" })).toBe(false);
  expect(body?.check.errors).toMatchObject([{ keyword: "discriminator" }]);
  expect(body?.check([])).toBe(false);
});

test("a union whose branches differ in a constant is checked by the right branch without a discriminator", () => {
  const check = generated.operations["PATCH /things"]?.body?.check;
  expect(check?.({ kind: "rename", name: "Lamp" })).toBe(true);
  expect(check?.({ kind: "repaint", name: "Lamp" })).toBe(false);
  expect(check?.errors).toMatchObject([{ keyword: "required", params: { missingProperty: "color" } }]);
  expect(check?.({ kind: "remove" })).toBe(false);
  expect(check?.errors).toMatchObject([{ keyword: "discriminator", params: { tag: "kind", tagValue: "remove" } }]);
  expect(check?.({ name: "Lamp" })).toBe(false);
  expect(check?.errors).toMatchObject([{ keyword: "discriminator", params: { tag: "kind" } }]);
  expect(check?.(null)).toBe(false);
  expect(files.get("types.ts")).toContain('readonly kind: "rename";');
});

test("a property can have the name of a keyword", () => {
  const { body } = generated.operations["POST /things"] ?? {};
  expect(body?.check({ category: "moon", description: "abc" })).toBe(true);
  expect(body?.check({ category: "moon", description: "abcd" })).toBe(false);
});

test("lengths count UTF-16 units", () => {
  const { body } = generated.operations["PUT /things"] ?? {};
  expect(body?.required).toBe(false);
  expect(body?.check({ name: "🌟" })).toBe(true);
  expect(body?.check({ name: "🌟!" })).toBe(false);
});

test("answers are checked by status, and name the required headers", () => {
  const { 200: found, 404: missing } = generated.answers["GET /things/{kind}/{number}"] ?? {};
  expect(found?.headers).toEqual(["ETag"]);
  expect(found?.body?.({ name: null })).toBe(true);
  expect(found?.body?.({ name: "x", more: 1 })).toBe(false);
  expect(missing).toMatchObject({ headers: [] });
  expect(missing?.body?.({ detail: "no" })).toBe(true);
  expect(generated.answers["PUT /things"]).toEqual({ 204: { headers: [] } });
  expect(generated.answers["GET /things"]?.[200]?.body?.([{ name: "a" }, { things: [{ name: "b" }] }])).toBe(true);
});

test("events are checked by their names", () => {
  expect(generated.webhooks["thing_sold"]?.({ event: "thing_sold" })).toBe(true);
  expect(generated.webhooks["thing_sold"]?.({ event: "thing_sold", more: 1 })).toBe(false);
});

test("levers have a table of their own, and their answers are checked like others", () => {
  expect(Object.keys(generated.shopLevers)).toEqual(["fill-up", "repaint"]);
  expect(generated.shopLevers["fill-up"]?.({ count: 1 })).toBe(true);
  expect(generated.shopLevers["fill-up"]?.({ count: 1, more: 1 })).toBe(false);
  expect(generated.answers["POST /_kiosk/{world}/shop/fill-up"]?.[200]?.body?.({ name: "x" })).toBe(true);
});

test("levers are listed with their descriptions and the JSON types of their fields", () => {
  expect(generated.leverList).toEqual({
    shop: {
      "fill-up": { about: "", fields: { count: { types: ["integer"], required: true } } },
      repaint: {
        about: "Paints a thing.",
        fields: {
          name: { types: ["string"], required: true },
          color: { types: ["string", "number"], required: false },
          coat: { types: ["object", "null"], required: false },
        },
      },
    },
  });
});

test("the types describe inputs and answers", () => {
  const use = join(folder, "kiosk/use.ts");
  writeFileSync(
    use,
    `import type { KioskOperations } from "./generated/operations.ts";
     import type { ProviderLevers, ShopLevers } from "./generated/levers.ts";
     import type { MoonWish, Pack, StarWish, Thing } from "./generated/types.ts";
     type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;
     type Find = KioskOperations["GET /things/{kind}/{number}"];
     export const facts: readonly [
       Same<Find["path"], { readonly kind: string; readonly number: number }>,
       Same<Find["query"], { readonly limit?: number; readonly exact: boolean; readonly "sort-by"?: "name" | "price" }>,
       Same<Find["body"], undefined>,
       Same<Find["answer"], Thing>,
       Same<KioskOperations["GET /things"]["answer"], readonly (Thing | Pack)[]>,
       Same<KioskOperations["POST /things"]["body"], StarWish | MoonWish>,
       Same<StarWish["category"], "star">,
       Same<KioskOperations["POST /things"]["answer"], { readonly id: number }>,
       Same<KioskOperations["PUT /things"]["body"], { readonly name?: string } | undefined>,
       Same<KioskOperations["PUT /things"]["answer"], undefined>,
       Same<ShopLevers["fill-up"]["body"], { readonly count: number }>,
       Same<ShopLevers["fill-up"]["answer"], Thing>,
       Same<ProviderLevers, { readonly shop: ShopLevers }>,
     ] = [true, true, true, true, true, true, true, true, true, true, true, true, true];`,
  );
  const program = ts.createProgram([use, ...[...files.keys()].map((name) => join(folder, "kiosk/generated", name))], {
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2024,
    strict: true,
    exactOptionalPropertyTypes: true,
    verbatimModuleSyntax: true,
    isolatedDeclarations: true,
    declaration: true,
    allowImportingTsExtensions: true,
    noEmit: true,
    lib: ["lib.es2024.d.ts"],
    types: [],
  });
  const problems = ts
    .getPreEmitDiagnostics(program)
    .map((found) => ts.flattenDiagnosticMessageText(found.messageText, "\n"));
  expect(problems).toEqual([]);
});

test("a spec without levers is also generated as a value, completely", async () => {
  const { paths: all, ...rest } = parse(spec) as { readonly paths: Readonly<Record<string, unknown>> };
  const paths = Object.fromEntries(Object.entries(all).filter(([path]) => path.startsWith("/things")));
  const plain = JSON.stringify({ ...rest, paths });
  const text = (await generate(write("plain", plain))).get("document.ts")!;
  expect(JSON.parse(/ = (\{.*\});\n$/s.exec(text)![1]!)).toEqual(JSON.parse(plain));
  expect(files.has("document.ts")).toBe(false);
});

test("generated files have no run-time dependencies and are the same every time", async () => {
  for (const text of files.values()) {
    expect(text).toMatch(/^\/\/ Generated from openapi\.yaml by `pnpm generate`\. Do not edit\.\n/);
    expect(text.match(/^import .* from "(?!\.)|\brequire\(/m)).toBeNull();
  }
  expect([...(await generate(join(folder, "kiosk/openapi.yaml")))]).toEqual([...files]);
});

test.each([
  [
    "two successes",
    `"202": { description: Done. }`,
    `"202": { description: Done. }\n        "200": { description: Done. }`,
    /PUT \/things: it has 2 statuses below 300/,
  ],
  ["no operationId", "operationId: renameThings", "tags: []", /PUT \/things: it has no operationId/],
  [
    "a body that is not JSON",
    "content: { application/json: { schema: { type: object, properties: { name",
    "content: { text/csv: { schema: { type: object, properties: { name",
    /body of PUT \/things: it is not JSON/,
  ],
  [
    "a parameter that is a list",
    "schema: { type: boolean }",
    "schema: { type: array }",
    /parameter exact: its type is "array"/,
  ],
  [
    "a format that checks nothing",
    "maxLength: 2",
    "format: email",
    /format "email" alone checks nothing. Put a pattern/,
  ],
  [
    "a reference into nothing",
    "#/components/responses/Problem",
    "#/components/responses/Nothing",
    /Cannot follow #\/components\/responses\/Nothing/,
  ],
  ["an unknown keyword", "maxLength: 2", "maxLenght: 2", /unknown keyword: "maxLenght"/],
])("%s in a spec stops generation with its place", async (_what, from, to, message) => {
  const text = spec.replace(`"204": { description: Done. }`, `"202": { description: Done. }`);
  expect(text).toContain(from);
  await expect(generate(write("broken", text.replace(from, to)))).rejects.toThrow(message);
});

function write(name: string, text: string): string {
  const path = join(folder, name, "openapi.yaml");
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  return path;
}

async function load(name: string): Promise<object> {
  return (await import(pathToFileURL(join(folder, "kiosk/generated", name)).href)) as object;
}
