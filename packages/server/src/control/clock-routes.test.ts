import { createWorld } from "@vitrine/engine";
import { bunaistore } from "@vitrine/mock-bunaistore";
import { expect, onTestFinished, test } from "vitest";

import { serve } from "../serve.ts";
import { ask } from "../test/ask.ts";
import { steer } from "../test/steer.ts";

const hash = `0x${"ab".repeat(32)}`;

test("a manual clock stands still until it is moved", async () => {
  const { control } = await steer();
  const clock = { mode: "manual", now: "2024-06-19T14:32:07.000Z" };
  expect((await control("GET", "/worlds/default/clock")).json()).toEqual(clock);
  expect((await control("GET", "/worlds/default/clock")).json()).toEqual(clock);
});

test.each([
  [{ by: "250ms" }, "2024-06-19T14:32:07.250Z"],
  [{ by: "1.5h" }, "2024-06-19T16:02:07.000Z"],
  [{ to: "2024-06-20T00:00:00+02:00" }, "2024-06-19T22:00:00.000Z"],
  [{ until: "idle" }, "2024-06-19T14:32:07.000Z"],
])("advance %j stands at %s", async (body, now) => {
  const { control } = await steer();
  expect((await control("POST", "/worlds/default/clock/advance", body)).json()).toEqual({ mode: "manual", now });
});

test.each([
  [{ by: "30 s" }, "by"],
  [{ by: "99999999999d" }, "by"],
  [{ by: 30 }, "by"],
  [{ to: "2024-06-19" }, "to"],
  [{ to: "2020-01-01T00:00:00Z" }, "to"],
  [{ until: "later" }, "until"],
  [{}, undefined],
  [{ by: "1s", to: "2025-01-01T00:00:00Z" }, undefined],
])("advance %j is refused and names the field", async (body, field) => {
  const { control } = await steer();
  const reply = await control("POST", "/worlds/default/clock/advance", body);
  expect(reply.status).toBe(400);
  if (field) expect(reply.json()).toMatchObject({ field });
  expect((await control("GET", "/worlds/default/clock")).json()).toMatchObject({ now: "2024-06-19T14:32:07.000Z" });
});

test("advance until idle runs all pending work and stops at the last of it", async () => {
  const { control, shop } = await steer();
  await shop("POST", "/v1/topup/submit_txid", { method: "bep20", txid: hash });
  const reply = await control("POST", "/worlds/default/clock/advance", { until: "idle" });
  expect(reply.json()).toEqual({ mode: "manual", now: "2024-06-19T14:52:07.000Z" });
  await control("POST", "/worlds/default/bunaistore/pay", { method: "bep20", txid: hash, amount: 5 });
  expect((await shop("POST", "/v1/topup/submit_txid", { method: "bep20", txid: hash })).status).toBe(202);
});

test("advance answers once all work due on the way is done, including deliveries", async () => {
  const sent: string[] = [];
  const { control, shop } = await steer({
    send: async ({ body }) => {
      sent.push((JSON.parse(body) as { readonly event: string }).event);
      return { status: 200 };
    },
  });
  await control("POST", "/worlds/default/bunaistore/set-webhook", {
    user_id: 12345678,
    url: "http://127.0.0.1:9/hook",
  });
  await control("POST", "/worlds/default/bunaistore/pay", { method: "bep20", txid: hash, amount: 5 });
  await shop("POST", "/v1/topup/submit_txid", { method: "bep20", txid: hash });
  await control("POST", "/worlds/default/clock/advance", { by: "30s" });
  expect(sent).toEqual(["topup_completed", "balance_updated"]);
  expect((await shop("GET", "/v1/me")).json()).toMatchObject({ balance: 1505.5 });
});

test("the clock is set to a moment, to real time and back", async () => {
  let time = Date.UTC(2026, 0, 1);
  const { control } = await steer({ time: () => time });
  const set = async (body: object) => (await control("PUT", "/worlds/default/clock", body)).json();
  expect(await set({ now: "2030-01-01T00:00:00Z" })).toEqual({ mode: "manual", now: "2030-01-01T00:00:00.000Z" });
  expect(await set({ mode: "real" })).toEqual({ mode: "real", now: "2030-01-01T00:00:00.000Z" });
  time += 1_000;
  expect(await set({ mode: "manual" })).toEqual({ mode: "manual", now: "2030-01-01T00:00:01.000Z" });
});

test.each([[{}], [{ mode: "fast" }], [{ now: "noon" }], [{ now: "2024-13-01T00:00:00Z" }], [{ speed: 2 }]])(
  "a clock is not set to %j",
  async (body) => {
    const { control } = await steer();
    expect((await control("PUT", "/worlds/default/clock", body)).status).toBe(400);
  },
);

test("a world made without a time source cannot follow real time", async () => {
  const { url, close } = await serve(createWorld({ providers: { bunaistore } }));
  onTestFinished(close);
  const reply = await ask(`${url}/_vitrine/worlds/default/clock`, { method: "PUT", body: { mode: "real" } });
  expect(reply.status).toBe(409);
});
