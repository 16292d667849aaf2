import { expect, test, vi } from "vitest";

import { steer } from "../test/steer.ts";

test("a fault is added, listed, strikes as often as it says, and is removed", async () => {
  const { control, shop } = await steer();
  const fault = { operation: "GET /v1/*", nth: 2, times: 1, then: { status: 503 } };
  const added = await control("POST", "/worlds/default/faults", fault);
  expect(added.status).toBe(201);
  const { id } = added.json() as { readonly id: string };
  expect(added.json()).toEqual({ id, ...fault, seen: 0, fired: 0 });
  const statuses: number[] = [];
  for (let call = 0; call < 3; call += 1) statuses.push((await shop("GET", "/v1/me")).status);
  expect(statuses).toEqual([200, 503, 200]);
  expect((await control("GET", "/worlds/default/faults")).json()).toMatchObject([{ id, seen: 3, fired: 1 }]);
  expect((await control("DELETE", `/worlds/default/faults/${id}`)).status).toBe(204);
  expect((await control("DELETE", `/worlds/default/faults/${id}`)).status).toBe(404);
});

test("all faults are cleared at once", async () => {
  const { control, shop } = await steer();
  await control("POST", "/worlds/default/faults", { then: { status: 500 }, times: 100 });
  await control("POST", "/worlds/default/faults", { then: { reset: "before" }, times: 100 });
  expect((await control("DELETE", "/worlds/default/faults")).status).toBe(204);
  expect((await control("GET", "/worlds/default/faults")).json()).toEqual([]);
  expect((await shop("GET", "/v1/me")).status).toBe(200);
});

test("a delayed answer is sent when the world's clock has passed the delay", async () => {
  const { control, shop, worlds } = await steer();
  await control("POST", "/worlds/default/faults", { then: { delay_ms: 30_000 } });
  const asking = shop("GET", "/v1/me");
  // The request arrives over its own socket; it has arrived once work is scheduled.
  await vi.waitFor(async () => expect(await worlds.first.nextDue()).toBeDefined(), { interval: 1, timeout: 20_000 });
  await control("POST", "/worlds/default/clock/advance", { by: "30s" });
  expect((await asking).status).toBe(200);
});

test("a webhook fault changes the delivery, which is marked with it", async () => {
  const urls: string[] = [];
  const { control, shop } = await steer({
    send: async ({ body }) => {
      urls.push((JSON.parse(body) as { readonly event: string }).event);
      return { status: 200 };
    },
  });
  await control("POST", "/worlds/default/bunaistore/set-webhook", {
    user_id: 12345678,
    url: "http://127.0.0.1:9/hook",
  });
  const fault = { then: { webhook: "drop", event: "order_placed" } };
  const { id } = (await control("POST", "/worlds/default/faults", fault)).json() as { readonly id: string };
  await shop("POST", "/v1/orders", { product_id: "PRD_ajS8x", qty: 1 });
  await control("POST", "/worlds/default/clock/advance", { by: "1m" });
  expect(urls).toEqual(["balance_updated"]);
  expect((await control("GET", "/worlds/default/deliveries")).json()).toMatchObject([
    { event: "order_placed", state: "failed", attempts: [], fault: id },
    { event: "balance_updated", state: "delivered", fault: null },
  ]);
});

test.each([
  [{ operation: "POST /v1/orders", then: { webhook: "drop" } }, "operation"],
  [{ key: "sk_live_demo", then: { webhook: "drop" } }, "key"],
])("%j is no fault, since a webhook has neither operation nor key", async (fault, field) => {
  const { control } = await steer();
  const reply = await control("POST", "/worlds/default/faults", fault);
  expect([reply.status, reply.json()]).toMatchObject([400, { field }]);
});

test.each([
  [{ then: { webhook: "drop", event: "order_place" } }, "then.event", "topup_completed, balance_updated, order_placed"],
  [{ then: { webhook: "delay" } }, "then.delay_ms", 'Give "delay_ms"'],
  [{ then: { webhook: "lose", delay_ms: 1 } }, "then.delay_ms", 'Leave out "delay_ms"'],
])("%j could never do what it says and is refused", async (fault, field, told) => {
  const { control } = await steer();
  const reply = await control("POST", "/worlds/default/faults", fault);
  expect([reply.status, reply.json()]).toMatchObject([
    400,
    { field, detail: expect.stringContaining(told) as unknown },
  ]);
});

test.each([
  [{ then: { status: 500 }, probability: 0 }],
  [{ then: { webhook: "delay", event: "order_placed", delay_ms: 5 } }],
  [{ then: { status: 500, body: { detail: "x" }, headers: { "retry-after": "3" } }, probability: 0.5, key: "k" }],
  [{ then: { delay_ms: [100, 200] }, provider: "bunaistore" }],
  [{ then: { reset: "after" } }],
  [{ then: { truncate: true } }],
  [{ then: { garbage: "html" } }],
])("%j is a fault", async (fault) => {
  const { control } = await steer();
  expect((await control("POST", "/worlds/default/faults", fault)).status).toBe(201);
});

test.each([
  [{}, "then"],
  [{ then: { status: 999 } }, "then.status"],
  [{ then: { status: "500" } }, "then.status"],
  [{ then: { explode: true } }, "then"],
  [{ then: { reset: "sometimes" } }, "then.reset"],
  [{ then: { delay_ms: -1 } }, "then.delay_ms"],
  [{ then: { delay_ms: [200, 100] } }, "then.delay_ms"],
  [{ then: { delay_ms: [1, 2, 3] } }, "then.delay_ms"],
  [{ then: { status: 500, headers: { "x y": "1" } } }, "then.headers"],
  [{ then: { status: 500, headers: { "x-y": "a\nb" } } }, "then.headers.x-y"],

  [{ then: { status: 500 }, nth: 0 }, "nth"],
  [{ then: { status: 500 }, probability: 1.5 }, "probability"],
  [{ then: { status: 500 }, probability: -0.1 }, "probability"],
  [{ then: { status: 500 }, provider: "tribute" }, "provider"],
  [{ then: { status: 500 }, operations: "GET /v1/me" }, "operations"],
])("%j is no fault, and %s is to blame", async (fault, field) => {
  const { control } = await steer();
  const reply = await control("POST", "/worlds/default/faults", fault);
  expect([reply.status, reply.json()]).toMatchObject([400, { field }]);
  expect((await control("GET", "/worlds/default/faults")).json()).toEqual([]);
});

test.each([
  ["POST /api/v1/orders", "POST /v1/orders"],
  ["POST https://api.bunaistore.shop/v1/orders", "POST /v1/orders"],
  ["GET /nope", "GET /v1/me"],
])("a fault on %s is told to write %s", async (operation, told) => {
  const { control } = await steer();
  const reply = await control("POST", "/worlds/default/faults", { operation, then: { reset: "before" } });
  expect((reply.json() as { detail: string }).detail).toContain(`Write it as ${told},`);
});

test.each(["GET /nope", "POST /v1/order", "__proto__", "PATCH *"])(
  "a fault on %s could never strike and is refused",
  async (operation) => {
    const { control } = await steer();
    const reply = await control("POST", "/worlds/default/faults", { operation, then: { reset: "before" } });
    expect([reply.status, (reply.json() as { field?: string }).field]).toEqual([400, "operation"]);
  },
);
