import { bunaistore } from "@vitrine/mock-bunaistore";
import { expect, test } from "vitest";

import { steer } from "../test/steer.ts";

/** Reads the given number of events. */
async function read(response: Response, count: number): Promise<readonly (readonly [string, unknown])[]> {
  let text = "";
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  const told = (): readonly string[] => text.split("\n\n").slice(0, -1);
  while (told().length < count) {
    const { done, value } = await reader.read();
    if (done) break;
    text += value;
  }
  await reader.cancel();
  return told().map((block) => {
    const [, event, data] = /^event: (\w+)\ndata: (.*)$/.exec(block)!;
    return [event!, JSON.parse(data!) as unknown] as const;
  });
}

test("events are streamed as they happen: the order, the balance, the webhook and the request", async () => {
  const { url, control, shop } = await steer({ send: async () => ({ status: 200 }) });
  await control("POST", "/worlds/default/bunaistore/set-webhook", {
    user_id: 12345678,
    url: "http://127.0.0.1:9/hook",
  });
  const response = await fetch(`${url}/_vitrine/worlds/default/events`);
  expect([response.status, response.headers.get("content-type")]).toEqual([200, "text/event-stream"]);
  const reading = read(response, 9);
  await shop("POST", "/v1/orders", { product_id: "PRD_ajS8x", qty: 1 });
  const told = await reading;
  expect(told[0]).toEqual(["clock", { mode: "manual", now: "2024-06-19T14:32:07.000Z" }]);
  expect(new Set(told.map(([event]) => event))).toEqual(new Set(["clock", "balance", "order", "delivery", "request"]));
  expect(told.find(([event]) => event === "order")).toMatchObject([
    "order",
    { provider: "bunaistore", order: { qty: 1 } },
  ]);
  expect(told.find(([event]) => event === "request")).toMatchObject([
    "request",
    { operation: "POST /v1/orders", status: 200 },
  ]);
  expect(JSON.stringify(told.filter(([event]) => event === "request"))).not.toContain("sk_live_demo");
});

test("an order event is sent for the collection that the provider declares, whatever its name", async () => {
  const withProducts = { ...bunaistore, orders: bunaistore.collections["products"]! };
  const { url, control } = await steer({ providers: { bunaistore: withProducts } });
  const response = await fetch(`${url}/_vitrine/worlds/default/events`);
  const reading = read(response, 2);
  await control("POST", "/worlds/default/bunaistore/update-product", { product_id: "PRD_ajS8x", note: "Sealed" });
  expect((await reading)[1]).toMatchObject(["order", { provider: "bunaistore", order: { product_id: "PRD_ajS8x" } }]);
});

test("a refused order is reported as a request only", async () => {
  const { url, control, shop } = await steer();
  const response = await fetch(`${url}/_vitrine/worlds/default/events`);
  const reading = read(response, 3);
  await shop("POST", "/v1/orders", { product_id: "nothing", qty: 1 });
  await control("POST", "/worlds/default/clock/advance", { by: "1s" });
  expect((await reading).map(([event]) => event)).toEqual(["clock", "request", "clock"]);
});

test("a disconnected reader gets no more events, and closing the server ends the stream", async () => {
  const { url, close, worlds } = await steer();
  const gone = new AbortController();
  await fetch(`${url}/_vitrine/worlds/default/events`, { signal: gone.signal });
  const staying = await fetch(`${url}/_vitrine/worlds/default/events`);
  gone.abort();
  await close();
  expect(await staying.text()).toContain("event: clock");
  await worlds.first.advance("1s");
});

test("an unknown world, another method and a foreign page are refused", async () => {
  const { control, url } = await steer();
  expect((await fetch(`${url}/_vitrine/worlds/nowhere/events`)).status).toBe(404);
  expect((await control("POST", "/worlds/default/events")).status).toBe(405);
  expect((await fetch(`${url}/_vitrine/worlds/default/events`, { method: "HEAD" })).status).toBe(405);
  const foreign = await fetch(`${url}/_vitrine/worlds/default/events`, { headers: { origin: "https://evil.example" } });
  expect(foreign.status).toBe(403);
});
