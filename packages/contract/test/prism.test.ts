import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";

import { startPrism } from "./doors/prism.ts";
import type { Prism } from "./doors/prism.ts";

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

const profile = {
  user_id: 1,
  display_name: "Ada",
  balance: 1.5,
  api_orders: 0,
  api_spent: 0,
};
const right: Answer = {
  status: 200,
  headers: { "content-type": "application/json", "cache-control": "public, max-age=30" },
  body: JSON.stringify(profile),
};

const key = { "x-api-key": "sk_live_demo" };

/** The next answer of the server behind Prism. */
let next: Answer;
/** The requests that it received. */
const asked: string[] = [];
let prism: Prism;
const server = createServer((request, response) => {
  asked.push(`${request.method} ${request.url}`);
  response.writeHead(next.status, next.headers).end(next.body);
});

beforeAll(async () => {
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  prism = await startPrism("bunaistore", `http://127.0.0.1:${(server.address() as AddressInfo).port}`);
});
afterAll(async () => {
  await prism.close();
  server.close();
});

beforeEach(() => {
  asked.length = 0;
});

it("Prism passes a request and an answer that fit the spec", async () => {
  next = right;
  const { response, objection } = await prism.fetch("/v1/me", { headers: key });
  expect(await response.json()).toEqual(profile);
  expect(objection).toBe("");
  expect(asked).toEqual(["GET /v1/me"]);
});

it.for<readonly [string, string, RequestInit, string]>([
  ["shows no key", "/v1/me", {}, "UNAUTHORIZED"],
  ["asks for no number of products", "/v1/products?limit=ten", { headers: key }, "limit"],
  ["lacks what is needed", "/v1/orders", posted("{}"), "product_id"],
  ["has another content type", "/v1/orders", posted('{"product_id":"x"}', "text/plain"), "Supported content types"],
])("Prism objects to a request that %s, and the server is asked once", async ([, path, init, objection]) => {
  next = { status: 403, headers: { "content-type": "application/json" }, body: '{"detail":"no"}' };
  const judged = await prism.fetch(path, init);
  expect(judged.objection).toContain(objection);
  expect(judged.response.status).toBe(403);
  expect(asked).toHaveLength(1);
});

it("Prism judges the answer to a request that it rejects", async () => {
  next = { ...right, body: JSON.stringify({ ...profile, balance: "1.50" }) };
  await expect(prism.fetch("/v1/me")).rejects.toThrow("must be number");
  next = { ...right, status: 418 };
  await expect(prism.fetch("/v1/me")).rejects.toThrow("Unable to match the returned status code");
});

it.for<readonly [string, Partial<Answer>, string]>([
  ["a value of another type", { body: JSON.stringify({ ...profile, balance: "1.50" }) }, "must be number"],
  ["a field that is missing", { body: JSON.stringify({ ...profile, balance: undefined }) }, "'balance'"],
  ["a header that is missing", { headers: { "content-type": "application/json" } }, "cache-control"],
  ["an undocumented refusal", { status: 418 }, "Unable to match the returned status code"],
  ["an undocumented success", { status: 201 }, "Unable to match the returned status code"],
  [
    "another content type",
    { headers: { ...right.headers, "content-type": "text/html" } },
    'media type \\"text/html\\"',
  ],
])("Prism complains of %s", async ([, wrong, complaint]) => {
  next = { ...right, ...wrong };
  await expect(prism.fetch("/v1/me", { headers: key })).rejects.toThrow(complaint);
});

function posted(body: string, type = "application/json"): RequestInit {
  return { method: "POST", body, headers: { ...key, "content-type": type } };
}
