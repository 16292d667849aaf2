import { expect, test } from "vitest";

import { ask } from "../test/ask.ts";
import { steer } from "../test/steer.ts";

test("health reports the version and each provider's address", async () => {
  const { control, url } = await steer();
  expect((await control("GET", "/health")).json()).toEqual({
    status: "ok",
    version: expect.stringMatching(/^\d+\.\d+\.\d+/) as unknown,
    providers: { bunaistore: { url } },
  });
});

test("a world is created, listed, shown and deleted", async () => {
  const { control, url } = await steer();
  const created = await control("POST", "/worlds", { name: "spring", seed: 5, now: "2025-03-01T00:00:00Z" });
  expect(created.status).toBe(201);
  const world = {
    name: "spring",
    seed: 5,
    clock: { mode: "manual", now: "2025-03-01T00:00:00.000Z" },
    providers: {
      bunaistore: {
        url,
        accounts: [
          { user_id: 12345678, api_key: "sk_live_spring_demo" },
          { user_id: 87654321, api_key: "sk_live_spring_other" },
        ],
      },
    },
  };
  expect(created.json()).toEqual(world);
  expect((await control("GET", "/worlds/spring")).json()).toEqual(world);
  expect((await control("GET", "/worlds")).json()).toMatchObject([{ name: "default" }, { name: "spring" }]);
  const deleted = await control("DELETE", "/worlds/spring");
  expect([deleted.status, deleted.text]).toEqual([204, ""]);
  expect((await control("GET", "/worlds/spring")).status).toBe(404);
});

test("a world is created without any options, even without a body", async () => {
  const { control } = await steer();
  expect((await control("POST", "/worlds")).json()).toMatchObject({ name: "w1", seed: 1 });
  expect((await control("POST", "/worlds", {})).json()).toMatchObject({ name: "w2" });
});

test("two worlds are independent", async () => {
  const { control, url } = await steer();
  await control("POST", "/worlds", { name: "a" });
  await control("POST", "/worlds", { name: "b" });
  await control("POST", "/worlds/a/bunaistore/credit", { user_id: 12345678, amount: 10 });
  const balances = await Promise.all(
    ["a", "b"].map(async (name) => {
      const reply = await ask(`${url}/v1/me`, { headers: { "x-api-key": `sk_live_${name}_demo` } });
      return (reply.json() as { readonly balance: number }).balance;
    }),
  );
  expect(balances).toEqual([1510.5, 1500.5]);
});

test("rate limits are off in a world created without them", async () => {
  const { control, url } = await steer();
  await control("POST", "/worlds", { name: "load", limits: "off" });
  const headers = { "x-api-key": "sk_live_load_demo" };
  const statuses = await Promise.all(Array.from({ length: 61 }, () => ask(`${url}/v1/me`, { headers })));
  expect(new Set(statuses.map(({ status }) => status))).toEqual(new Set([200]));
});

test.each([
  [{ name: "Spring" }, 400, "name"],
  [{ name: "x".repeat(64) }, 400, "name"],
  [{ seed: "one" }, 400, "seed"],
  [{ now: "tomorrow" }, 400, "now"],
  [{ now: "2025-02-31T25:00:00Z" }, 400, "now"],
  [{ clock: "sundial" }, 400, "clock"],
  [{ colour: "red" }, 400, "colour"],
  [{ name: "default" }, 409, undefined],
])("a world like %j is refused with %i", async (body, status, field) => {
  const { control, worlds } = await steer();
  const reply = await control("POST", "/worlds", body);
  expect(reply.status).toBe(status);
  expect(reply.headers["content-type"]).toBe("application/problem+json");
  expect(reply.json()).toMatchObject({ type: "about:blank", status, ...(field && { field }) });
  expect(worlds.list()).toHaveLength(1);
});

test("the default world cannot be deleted", async () => {
  const { control } = await steer();
  expect((await control("DELETE", "/worlds/default")).status).toBe(409);
});

test("a reset restores everything but the keys", async () => {
  const { control, shop } = await steer();
  await shop("POST", "/v1/orders", { product_id: "PRD_ajS8x" });
  await control("POST", "/worlds/default/faults", { then: { status: 500 }, nth: 50 });
  await control("POST", "/worlds/default/clock/advance", { by: "2d" });
  const reset = await control("POST", "/worlds/default/reset");
  expect(reset.json()).toMatchObject({ clock: { mode: "manual", now: "2024-06-19T14:32:07.000Z" } });
  expect((await control("GET", "/worlds/default/faults")).json()).toEqual([]);
  expect((await control("GET", "/worlds/default/requests")).json()).toEqual([]);
  expect((await shop("GET", "/v1/me")).json()).toMatchObject({ balance: 1500.5, api_orders: 45 });
});
