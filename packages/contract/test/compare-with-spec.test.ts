import { describe, expect, it } from "vitest";

import { bunaistore, compareAnswer, compareEvent } from "../src/index.ts";

const asked = { method: "GET", path: "/v1/me?x=1" };
const me = { user_id: 1, display_name: null, balance: 1.5, api_orders: 0, api_spent: 0 };

function answer(
  body: unknown,
  { status = 200, ...headers }: { status?: number; [header: string]: unknown } = {},
): Response {
  const all = { "content-type": "application/json", "cache-control": "public, max-age=30", ...headers };
  return new Response(JSON.stringify(body), { status, headers: all as Record<string, string> });
}

describe("an answer compared with the spec", () => {
  it("passes when it is as documented, and is still readable", async () => {
    const response = answer(me);
    await compareAnswer(bunaistore, asked, response);
    expect(await response.json()).toEqual(me);
  });

  it.for([
    [
      "a status the operation does not have",
      answer({ detail: "x" }, { status: 409 }),
      /409 of GET \/v1\/me: .*no answer of this status/,
    ],
    [
      "a required header that is missing",
      answer({ detail: "x" }, { status: 429 }),
      /429 of GET \/v1\/me: the header Retry-After is missing/,
    ],
    [
      "a field that is not documented",
      answer({ ...me, vip: true }),
      /200 of GET \/v1\/me: .*"additionalProperty":"vip"/,
    ],
    ["a field that is missing", answer({ ...me, balance: undefined }), /200 of GET \/v1\/me: .*balance/],
    ["a number in quotes", answer({ ...me, balance: "1.5" }), /200 of GET \/v1\/me: \/balance must be number/],
    ["another content type", answer(me, { "content-type": "text/html" }), /its content type is "text\/html"/],
    ["a body that is no JSON", new Response("{", { headers: answer(me).headers }), /its body is no JSON: \{/],
  ] as const)("fails for %s and says which", async ([, response, reason]) => {
    await expect(compareAnswer(bunaistore, asked, response)).rejects.toThrow(reason);
  });

  it("is matched with the operation whose path template fits", async () => {
    const order = { method: "GET", path: "/v1/orders/ORD12345678" };
    await expect(compareAnswer(bunaistore, order, answer(me))).rejects.toThrow("200 of GET /v1/orders/{id}");
    const unknown = { method: "GET", path: "/v1/orders" };
    expect(await compareAnswer(bunaistore, unknown, answer(me))).toBeUndefined();
  });

  it("has no body to compare after HEAD", async () => {
    const response = new Response(null, { headers: answer(me).headers });
    expect(await compareAnswer(bunaistore, { ...asked, method: "HEAD" }, response)).toBeUndefined();
  });
});

describe("an event compared with the spec", () => {
  const event = { event: "balance_updated", user_id: 1, new_balance: 1, delta: -1, reason: "order_purchase" };

  it("passes when it is as documented", () => {
    expect(compareEvent(bunaistore, JSON.stringify(event))).toBeUndefined();
  });

  it.for([
    ["an unknown kind", { ...event, event: "paid" }, /the event paid: the spec has no event of this kind/],
    ["no kind", { user_id: 1 }, /the event \(none\)/],
    ["a field too many", { ...event, note: "" }, /the event balance_updated: .*"additionalProperty":"note"/],
    ["a number in quotes", { ...event, delta: "-1" }, /the event balance_updated: \/delta must be number/],
  ] as const)("fails for %s", ([, body, reason]) => {
    expect(() => compareEvent(bunaistore, JSON.stringify(body))).toThrow(reason);
  });
});
