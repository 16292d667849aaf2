import { expect, test } from "vitest";

import { ask } from "../test/ask.ts";
import { steer } from "../test/steer.ts";
import { passGate } from "./gate.ts";

const caller = (headers: Readonly<Record<string, string>>) => ({ header: (name: string) => headers[name] });
const inside = { loopback: true, token: undefined, ports: new Set([4000, 4001]) };
const outside = { loopback: false, token: "let-me-in", ports: new Set([4000, 4001]) };

function statusOf(gate: typeof inside | typeof outside, headers: Readonly<Record<string, string>>): unknown {
  try {
    passGate(gate, caller(headers));
    return "in";
  } catch (problem) {
    return (problem as { readonly status: number }).status;
  }
}

test.each([
  ["127.0.0.1:4000", "in"],
  ["localhost:4000", "in"],
  ["[::1]:4000", "in"],
  ["app.localhost:4000", 403],
  ["evil.test:4000", 403],
  ["127.0.0.1.evil.test:4000", 403],
  ["192.168.0.7:4000", 403],
  ["", 403],
])("on loopback the host %s gets %s", (host, outcome) => {
  expect(statusOf(inside, { host })).toBe(outcome);
});

test.each([
  ["http://127.0.0.1:4000", "in"],
  ["http://localhost:4000", "in"],
  ["http://localhost:4001", "in"],
  ["http://localhost:5173", 403],
  ["http://localhost", 403],
  ["https://evil.test", 403],
  ["null", 403],
])("on loopback a page of %s gets %s", (origin, outcome) => {
  expect(statusOf(inside, { host: "127.0.0.1:4000", origin })).toBe(outcome);
});

test.each([
  [undefined, 401],
  ["Bearer wrong", 401],
  ["Basic let-me-in", 401],
  ["let-me-in", 401],
  ["Bearer let-me-in", "in"],
  ["bearer let-me-in", "in"],
])("beyond loopback the authorization %s gets %s", (authorization, outcome) => {
  expect(statusOf(outside, { host: "box:4000", ...(authorization && { authorization }) })).toBe(outcome);
});

test("beyond loopback only the server's own page is let in, and it needs the token too", () => {
  const authorization = "Bearer let-me-in";
  expect(statusOf(outside, { host: "box:4000", origin: "http://box:4000", authorization })).toBe("in");
  expect(statusOf(outside, { host: "box:4000", origin: "http://box:4000" })).toBe(401);
  expect(statusOf(outside, { host: "box:4000", origin: "http://localhost:4000", authorization })).toBe(403);
});

test("a foreign page is refused without any effect", async () => {
  const { control, worlds } = await steer();
  const reply = await control("POST", "/worlds", {}, { origin: "https://evil.test" });
  expect([reply.status, reply.headers["content-type"]]).toEqual([403, "application/problem+json"]);
  expect(reply.headers["access-control-allow-origin"]).toBeUndefined();
  expect(worlds.list()).toHaveLength(1);
});

test("the provider's own paths accept any host, since the real host may be mapped to this one", async () => {
  const { url } = await steer();
  const headers = { host: "api.bunaistore.shop", "x-api-key": "sk_live_demo" };
  expect((await ask(`${url}/v1/me`, { headers })).status).toBe(200);
});
