import { createWorld } from "@vitrine/engine";
import { bunaistore, createBunaistore } from "@vitrine/mock-bunaistore";
import { expect, test } from "vitest";

import { controlFetch } from "./control-fetch.ts";
import { createWorlds } from "./worlds.ts";

test("a world in this process is controlled without a port, as over HTTP", async () => {
  const world = createWorld({ providers: { bunaistore }, now: "2024-06-19T14:32:07Z" });
  const control = controlFetch(world);
  const advanced = await control("/_vitrine/worlds/default/clock/advance", {
    method: "POST",
    body: JSON.stringify({ by: "1m" }),
  });
  expect([advanced.status, advanced.headers.get("content-type")]).toEqual([200, "application/json"]);
  expect(await advanced.json()).toEqual({ mode: "manual", now: "2024-06-19T14:33:07.000Z" });
  const body = JSON.stringify({ user_id: 12345678, amount: 5 });
  expect((await control("/_vitrine/worlds/default/bunaistore/credit", { method: "POST", body })).status).toBe(200);
  expect((await control("/_vitrine/worlds/default/faults", { method: "DELETE" })).status).toBe(204);
  expect(await (await control("/_vitrine/worlds/default/requests?status=ok")).json()).toMatchObject({
    field: "status",
  });
});

test("a mock and many worlds are controlled alike", async () => {
  const worlds = createWorlds({ providers: { bunaistore }, clock: "manual" });
  for (const target of [createBunaistore(), worlds]) {
    expect(await (await controlFetch(target)("/_vitrine/worlds/default")).json()).toMatchObject({
      providers: { bunaistore: { url: "https://api.bunaistore.shop" } },
    });
  }
  worlds.close();
});

test("events are streamed only by a port", async () => {
  const control = controlFetch(createBunaistore());
  const response = await control("/_vitrine/worlds/default/events");
  expect(response.status).toBe(501);
  expect(await response.json()).toMatchObject({
    detail: "Cannot stream the events of a world without a port. Serve it, or call its watch().",
  });
});
