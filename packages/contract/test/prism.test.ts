import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { afterAll, beforeAll, expect, it } from "vitest";

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

/** What the server behind Prism says next. */
let next: Answer;
let prism: Prism;
const server = createServer((_request, response) => {
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

it("Prism lets an answer through that fits the spec", async () => {
  next = right;
  const response = await prism.fetch("/v1/me");
  expect(await response.json()).toEqual(profile);
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
  await expect(prism.fetch("/v1/me")).rejects.toThrow(complaint);
});
