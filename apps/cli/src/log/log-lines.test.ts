import type { JournalEntry } from "@vitrine/engine";
import { describe, expect, test } from "vitest";

import { createColours } from "../terminal/colours.ts";
import { createLogLines } from "./log-lines.ts";
import type { LoggedRequest } from "./log-lines.ts";

const at = new Date(2024, 5, 19, 14, 2, 7);
const lines = createLogLines(createColours(false), { manyShops: false });

const entry: JournalEntry = {
  id: 1,
  at: 0,
  provider: "bunaistore",
  operation: "POST /v1/orders",
  method: "POST",
  path: "/v1/orders",
  status: 200,
  duration_ms: 0.84,
  key: "sk_…demo",
  fault: null,
  lost: false,
  posted: [],
  request: "",
  response: `{"detail":"not shown for a success"}`,
  error: undefined,
};

function requestLine(changes: Partial<JournalEntry>, more: Partial<LoggedRequest> = {}): string {
  return lines.request(at, { entry: { ...entry, ...changes }, world: "default", effect: undefined, ...more });
}

describe("a request", () => {
  test("has its time, status, operation, duration and key", () => {
    expect(requestLine({})).toBe("14:02:07   200  POST   /v1/orders                        0.8 ms  sk_…demo\n");
  });

  test("shows its documented operation, or its path if it has none", () => {
    const found = { method: "GET", operation: "GET /v1/orders/{id}", path: "/v1/orders/ORDx8kLm2Qp" };
    expect(requestLine(found)).toContain("  GET    /v1/orders/{id}  ");
    expect(requestLine({ ...found, operation: null })).toContain("  GET    /v1/orders/ORDx8kLm2Qp  ");
  });

  test("that was refused shows the reason", () => {
    expect(requestLine({ status: 409, response: `{"detail":"Insufficient stock"}` })).toMatch(
      /^14:02:07 {3}409 {2}POST .* sk_…demo {2}Insufficient stock\n$/,
    );
    expect(requestLine({ status: 404, response: `{"error":"x","message":"order not found"}` })).toMatch(
      / order not found\n$/,
    );
    expect(requestLine({ status: 500, response: "<html>" })).toMatch(/ sk_…demo\n$/);
  });

  test("shows a missing key, and the world of a key from another world", () => {
    expect(requestLine({ key: null, status: 401, response: `{"detail":"Invalid API key"}` })).toMatch(
      / no key {4}Invalid API key\n$/,
    );
    expect(requestLine({}, { world: "kiosk" })).toMatch(/ sk_…demo {2}world kiosk\n$/);
  });

  test("with a fault shows it and its effect, if still known", () => {
    const fault = "fault_1";
    expect(requestLine({ fault, status: 503 }, { effect: { status: 503 } })).toMatch(/ fault_1: status 503\n$/);
    expect(requestLine({ fault }, { effect: { delay_ms: [10, 20] } })).toMatch(/ fault_1: delay_ms 10,20\n$/);
    expect(requestLine({ fault })).toMatch(/ fault_1\n$/);
  });

  test("whose response never arrived shows no status", () => {
    const cut = requestLine({ fault: "fault_1" }, { effect: { reset: "after" } });
    expect(cut).toMatch(/^14:02:07 {3}cut {2}POST .* fault_1: reset after, 200 was on its way\n$/);
    expect(requestLine({ fault: "fault_1" }, { effect: { truncate: true } })).toMatch(
      / fault_1: truncate, 200 was on its way\n$/,
    );
  });

  test("cannot control the terminal or flood it", () => {
    const line = requestLine({ operation: null, path: `/\u001b[31m\u0007${"x".repeat(500)}` });
    // oxlint-disable-next-line no-control-regex -- none may be found
    expect(line).not.toMatch(/[\u0000-\u0009\u000b-\u001f]/);
    expect(line.length).toBeLessThan(200);
  });

  test("has the shop's name if there are several shops", () => {
    const many = createLogLines(createColours(false), { manyShops: true });
    expect(many.request(at, { entry, world: "default", effect: undefined })).toBe(
      "14:02:07   200  bunaistore  POST   /v1/orders                        0.8 ms  sk_…demo\n",
    );
  });

  test.for([
    [0.04, "0.0 ms"],
    [9.96, "10.0 ms"],
    [10.4, "10 ms"],
    [999.4, "999 ms"],
    [1_234, "1.2 s"],
  ] as const)("that took %d ms took %s", ([duration_ms, said]) => {
    expect(requestLine({ duration_ms })).toContain(` ${said}  sk_…demo`);
  });

  test.for([
    [200, "32"],
    [302, "32"],
    [404, "33"],
    [500, "31"],
  ] as const)("of status %d has colour %s", ([status, colour]) => {
    const coloured = createLogLines(createColours(true), { manyShops: false });
    const line = coloured.request(at, { entry: { ...entry, status }, world: "default", effect: undefined });
    expect(line).toContain(`\u001b[${colour}m ${status}\u001b[39m`);
  });
});

describe("a webhook", () => {
  const attempt = { url: "http://127.0.0.1:9000/hook", body: `{"event":"order_placed"}`, durationMs: 12 };

  test("that was received has its status, event and receiver", () => {
    expect(lines.attempt(at, { ...attempt, result: { status: 204 } })).toBe(
      "14:02:07   204  →      order_placed                       12 ms  http://127.0.0.1:9000/hook\n",
    );
  });

  test("that was not received shows the reason", () => {
    expect(lines.attempt(at, { ...attempt, result: { error: "connect ECONNREFUSED 127.0.0.1:9000" } })).toMatch(
      /^14:02:07 {2}none {2}→ {6}order_placed .* http:\S+ {2}connect ECONNREFUSED 127\.0\.0\.1:9000\n$/,
    );
  });

  test("is called a webhook when its body names no event", () => {
    expect(lines.attempt(at, { ...attempt, body: "[]", result: { status: 200 } })).toContain(" →      webhook ");
    expect(lines.attempt(at, { ...attempt, body: "{", result: { status: 200 } })).toContain(" →      webhook ");
    expect(lines.attempt(at, { ...attempt, body: `{"name":"new_order"}`, result: { status: 200 } })).toContain(
      " →      new_order ",
    );
  });
});

test("a note of a world is a line of its own", () => {
  const note = { at: 0, provider: "bunaistore", text: "top-up binance 1 of user 12345678: expired" };
  expect(lines.note(at, note, "default")).toBe("14:02:07        ·      top-up binance 1 of user 12345678: expired\n");
  expect(lines.note(at, note, "kiosk")).toMatch(/: expired .*world kiosk\n$/);
});

test("a note shows its whole reason, and does not control the terminal", () => {
  const text = `order_placed to https://${"shop.".repeat(10)}example.com/hook is held: its host is not this machine and was not allowed`;
  expect(lines.note(at, { at: 0, provider: "bunaistore", text: `${text}\u001b` }, "default")).toContain(`${text}?\n`);
});

test("a change by the control API is a line that names what changed", () => {
  const exchange = { method: "POST", status: 201, durationMs: 1.3 };
  expect(lines.exchange(at, { ...exchange, path: "/_vitrine/worlds/default/faults" })).toBe(
    "14:02:07   201  POST   /default/faults                   1.3 ms  control API\n",
  );
  expect(lines.exchange(at, { ...exchange, path: "/_vitrine/worlds" })).toContain(" POST   /worlds  ");
});

test("a body that reached no shop is logged as such", () => {
  expect(lines.exchange(at, { method: "POST", path: "/v1/orders", status: 413, durationMs: 1 })).toMatch(
    /^14:02:07 {3}413 {2}POST {3}\/v1\/orders .* refused before it reached a provider\n$/,
  );
});
