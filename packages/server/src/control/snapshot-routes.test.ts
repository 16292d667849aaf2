import { expect, test } from "vitest";

import { steer } from "../test/steer.ts";
import { talkTo } from "../test/talk.ts";

const order = { product_id: "PRD_ajS8x", qty: 1 };
const balanceOf = async (shop: (method: string, path: string) => Promise<{ json(): unknown }>): Promise<number> =>
  ((await shop("GET", "/v1/me")).json() as { readonly balance: number }).balance;

test("a snapshot restores a world exactly, even when its body is large", async () => {
  const { control, shop } = await steer({ limits: "off" });
  const text = "x".repeat(60_000);
  const items = Array.from({ length: 25 }, (_, index) => `${index}:${text}`);
  await control("POST", "/worlds/default/bunaistore/add-stock", { product_id: "PRD_ajS8x", items: items.slice(0, 12) });
  await control("POST", "/worlds/default/bunaistore/add-stock", { product_id: "PRD_ajS8x", items: items.slice(12) });
  const snapshot = await control("GET", "/worlds/default/snapshot");
  expect(snapshot.text.length).toBeGreaterThan(1024 * 1024);
  const before = await balanceOf(shop);
  await shop("POST", "/v1/orders", order);
  expect(await balanceOf(shop)).toBeLessThan(before);
  expect((await control("PUT", "/worlds/default/snapshot", snapshot.text)).json()).toMatchObject({ name: "default" });
  expect((await control("GET", "/worlds/default/snapshot")).text).toBe(snapshot.text);
  expect(await balanceOf(shop)).toBe(before);
});

const twoMebibytes = 2 * 1024 * 1024;

test("only a restored snapshot may exceed the body limit, however its address is written", async () => {
  const { url, port } = await steer();
  const statusOf = async (target: string): Promise<string> => {
    const talk = await talkTo(port);
    talk.say(`${target} HTTP/1.1\r\nHost: localhost\r\nContent-Length: ${twoMebibytes}\r\nConnection: close\r\n\r\n`);
    talk.say(Buffer.alloc(twoMebibytes, "x"));
    return (await talk.ended()).heard.slice("HTTP/1.1 ".length, "HTTP/1.1 413".length);
  };
  expect(await statusOf("PUT /_vitrine/worlds/default/snapshot")).toBe("400");
  expect(await statusOf(`PUT ${url}/_vitrine/worlds/default/snapshot`)).toBe("400");
  expect(await statusOf("PUT /_vitrine/worlds/default/clock/snapshot")).toBe("413");
  expect(await statusOf("PUT /_vitrine/worlds/default/clock")).toBe("413");
});

test("an invalid snapshot is refused, and the world is unchanged", async () => {
  const { control, shop } = await steer();
  const snapshot = (await control("GET", "/worlds/default/snapshot")).json() as object;
  for (const body of [{}, { ...snapshot, format: "other/1" }, { ...snapshot, documents: { cellar: [] } }, "[]", "{"]) {
    expect((await control("PUT", "/worlds/default/snapshot", body)).status).toBe(400);
  }
  expect((await shop("GET", "/v1/me")).status).toBe(200);
});

test("a snapshot is refused by another world of the same server, because its keys are taken", async () => {
  const { control } = await steer();
  await control("POST", "/worlds", { name: "other" });
  const { text } = await control("GET", "/worlds/other/snapshot");
  expect((await control("PUT", "/worlds/default/snapshot", text)).status).toBe(409);
});

test("a fork has the same state and its own keys, and changes independently", async () => {
  const { control, shop, url } = await steer();
  await shop("POST", "/v1/orders", order);
  const forked = await control("POST", "/worlds/default/fork", { name: "what-if" });
  expect([forked.status, forked.json()]).toMatchObject([
    201,
    {
      name: "what-if",
      providers: { bunaistore: { accounts: [{ user_id: 12345678, api_key: "sk_live_what-if_demo" }, {}] } },
    },
  ]);
  const there = (method: string, path: string, body?: unknown) =>
    fetch(url + path, {
      method,
      headers: { "x-api-key": "sk_live_what-if_demo" },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
  const before = await balanceOf(shop);
  expect(await (await there("GET", "/v1/me")).json()).toMatchObject({ balance: before });
  expect((await there("POST", "/v1/orders", order)).status).toBe(200);
  expect(await balanceOf(shop)).toBe(before);
  expect((await control("GET", "/worlds/what-if/audit")).json()).toMatchObject({ ok: true });
});

test("a fork needs no name, and its name must not be taken", async () => {
  const { control } = await steer();
  expect((await control("POST", "/worlds/default/fork")).json()).toMatchObject({ name: "w1" });
  expect((await control("POST", "/worlds/default/fork", { name: "w1" })).status).toBe(409);
  expect((await control("POST", "/worlds/default/fork", { name: "No" })).status).toBe(400);
});
