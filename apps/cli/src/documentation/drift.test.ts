import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { document } from "@vitrine/specs/padington/document";
import { describe, expect, onTestFinished, test } from "vitest";
import { stringify } from "yaml";

import { runCaptured } from "../run.test-server.ts";
import type { Ended } from "../run.test-server.ts";
import { shops } from "../shops.ts";

/** A file that holds this text; it is gone with the test. */
function fileOf(text: string): string {
  const folder = mkdtempSync(join(tmpdir(), "drift-"));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const file = join(folder, "openapi");
  writeFileSync(file, text);
  return file;
}

/** An address that answers so. */
async function addressOf(status: number, text: string): Promise<string> {
  const server = createServer((_request, response) => void response.writeHead(status).end(text));
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/openapi.yaml`;
}

const drift = (place: string, ...more: readonly string[]): Promise<Ended> =>
  runCaptured(["drift", "padington", "--spec", place, ...more]);

/** The spec, but with an operation taken away, one put in and a field of another type. */
function changed(): object {
  const { paths, ...rest } = structuredClone(document) as { readonly paths: Record<string, object> };
  const { "/v1/balance": balance, ...others } = paths;
  const told = JSON.stringify(balance).replaceAll("Balance", "Purse");
  const schemas = {
    ...(rest as { components: { schemas: object } }).components.schemas,
    Purse: { type: "object", required: ["balance_rub"], properties: { balance_rub: { type: "string" } } },
  };
  delete others["/v1/orders"];
  return {
    ...rest,
    components: { ...(rest as { components: object }).components, schemas },
    paths: {
      ...others,
      "/v1/balance": JSON.parse(told) as object,
      "/v1/news": { get: { responses: { "200": { description: "News." } } } },
    },
  };
}

test.for(shops)("$title has not drifted from itself, as JSON or as YAML", async (shop) => {
  const own = await shop.document();
  for (const text of [JSON.stringify(own), stringify(own)]) {
    expect(await runCaptured(["drift", shop.name, "--spec", fileOf(text)])).toEqual({
      code: 0,
      stdout: `ok  ${shop.title} has not drifted from its spec here.\n`,
      stderr: "",
    });
  }
});

test("what was added, removed and changed is told by its place, and the command ends with 2", async () => {
  const { code, stdout, stderr } = await drift(await addressOf(200, JSON.stringify(changed())));
  expect({ code, stderr }).toEqual({ code: 2, stderr: "" });
  expect(stdout).toMatch(/^\+ GET \/v1\/news {2}offered$/m);
  expect(stdout).toMatch(/^- GET \/v1\/orders {2}offered$/m);
  expect(stdout).toMatch(/^~ GET \/v1\/balance 200 body\.balance_rub {2}number.*required {2}→ {2}string, required$/m);
  expect(stdout).toMatch(/\n\n1 added, \d+ removed, 1 changed\n$/);
});

test("with --json it is one document", async () => {
  const { code, stdout } = await drift(fileOf(JSON.stringify(changed())), "--json");
  expect(code).toBe(2);
  expect(JSON.parse(stdout)).toContainEqual({ kind: "added", place: "GET /v1/news", ours: "", theirs: "offered" });
  expect(JSON.parse((await drift(fileOf(JSON.stringify(document)), "--json")).stdout)).toEqual([]);
});

test("what they write does not steer the terminal", async () => {
  const paths = { ...(document["paths"] as object), "/v1/\u001b[2J": { get: { responses: {} } } };
  const { stdout } = await drift(fileOf(JSON.stringify({ ...document, paths })));
  expect(stdout).toContain("+ GET /v1/?[2J");
});

describe("what cannot be compared ends with 1:", () => {
  test.for<readonly [string, () => string | Promise<string>, RegExp]>([
    ["a file that is not there", () => "nowhere.json", /Cannot read their spec at nowhere\.json: ENOENT/],
    ["an address that refuses", () => addressOf(404, "no"), /: it answers 404\. /],
    ["an address where nothing is", () => "http://127.0.0.1:9/openapi.json", /Cannot read their spec at http:/],
    ["a text that is neither JSON nor YAML", () => fileOf("{ a: ["), /: it is neither JSON nor YAML/],
    ["a page", () => fileOf("<html></html>"), /: it is not an OpenAPI 3 document\. /],
    ["an older document", () => fileOf('{"swagger":"2.0","paths":{}}'), /: it is not an OpenAPI 3 document\. /],
  ])("%s", async ([, place, said]) => {
    const { code, stdout, stderr } = await drift(await place());
    expect(stderr).toMatch(said);
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
  });
});
