import { createHmac } from "node:crypto";

import type { Send } from "@vitrine/engine";
import { bunaistore } from "@vitrine/mock-bunaistore";
import type { Delivery, Ledger, Message, Note, RequestEntry } from "@vitrine/specs/control";
import { expect, test } from "vitest";

import { steer } from "../test/steer.ts";

const hook = { user_id: 12345678, url: "http://127.0.0.1:9/hook" };
const order = { product_id: "PRD_ajS8x", qty: 1 };

test("the journal shows requests and answers, without the key", async () => {
  const { control, shop } = await steer();
  await shop("GET", "/v1/products?limit=1");
  await shop("POST", "/v1/orders", "{");
  await shop("GET", "/v2/me");
  const entries = (await control("GET", "/worlds/default/requests")).json();
  expect(entries).toMatchObject([
    {
      at: "2024-06-19T14:32:07.000Z",
      provider: "bunaistore",
      operation: "GET /v1/products",
      method: "GET",
      path: "/v1/products?limit=1",
      status: 200,
      fault: null,
    },
    { operation: "POST /v1/orders", status: 400, request: "{" },
    { operation: null, path: "/v2/me", status: 404 },
  ]);
  expect(JSON.stringify(entries)).not.toContain("sk_live_demo");
});

test("the journal is filtered by operation, status and number", async () => {
  const { control, shop } = await steer();
  for (const path of ["/v1/me", "/v1/products", "/v1/products/PRD_ajS8x", "/v1/products/nothing"])
    await shop("GET", path);
  const paths = async (query: string) => {
    const entries = (await control("GET", `/worlds/default/requests?${query}`)).json() as { readonly path: string }[];
    return entries.map(({ path }) => path);
  };
  expect(await paths("operation=GET%20/v1/me")).toEqual(["/v1/me"]);
  expect(await paths("operation=GET%20/v1/products*")).toHaveLength(3);
  expect(await paths("operation=GET%20/v1/products*&status=404")).toEqual(["/v1/products/nothing"]);
  expect(await paths("operation=GET%20/v1/products*&limit=1")).toEqual(["/v1/products/nothing"]);
  expect(await paths("limit=2")).toEqual(["/v1/products/PRD_ajS8x", "/v1/products/nothing"]);
});

test.each(["status=ok", "status=42", "limit=0", "limit=many"])("the journal rejects the filter %s", async (query) => {
  const { control } = await steer();
  const reply = await control("GET", `/worlds/default/requests?${query}`);
  expect([reply.status, reply.json()]).toMatchObject([400, { field: query.split("=")[0] }]);
});

test("a fault that struck is marked in the journal", async () => {
  const { control, shop } = await steer();
  const fault = (await control("POST", "/worlds/default/faults", { then: { status: 500 } })).json();
  await shop("GET", "/v1/me");
  const { id } = fault as { readonly id: string };
  expect((await control("GET", "/worlds/default/requests")).json()).toMatchObject([{ status: 500, fault: id }]);
});

test("a delivery shows its body, its signature and every attempt", async () => {
  const results = [{ status: 500 }, { error: "no answer within 5000 ms" }, { status: 204 }];
  const send: Send = async () => results.shift() ?? { status: 200 };
  const { control, shop, worlds } = await steer({ send });
  await control("POST", "/worlds/default/bunaistore/set-webhook", hook);
  await shop("POST", "/v1/orders", order);
  await worlds.first.settled();
  await control("POST", "/worlds/default/clock/advance", { by: "1m" });
  const [placed, updated] = (await control("GET", "/worlds/default/deliveries")).json() as readonly Delivery[];
  expect(placed).toMatchObject({
    provider: "bunaistore",
    event: "order_placed",
    url: hook.url,
    state: "delivered",
    signature: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
    created_at: "2024-06-19T14:32:07.000Z",
    attempts: [
      { at: "2024-06-19T14:32:07.000Z", status: 500, error: null, lost: null },
      { at: "2024-06-19T14:32:08.000Z", status: null, error: "no answer within 5000 ms", lost: null },
      { at: "2024-06-19T14:32:10.000Z", status: 204, error: null, lost: null },
    ],
  });
  expect(JSON.parse(placed!.body)).toMatchObject({ event: "order_placed", product_id: "PRD_ajS8x" });
  expect(updated).toMatchObject({ event: "balance_updated", state: "delivered" });
});

test("a delivery's signature is read from the header that its provider declares", async () => {
  const webhooks: NonNullable<typeof bunaistore.webhooks> = {
    ...bunaistore.webhooks!,
    signatureHeader: "x-seal",
    compose: async () => ({ body: "{}", headers: { "x-old-signature": "old", "x-seal": "sealed" } }),
  };
  const send: Send = async () => ({ status: 200 });
  const { control, shop, worlds } = await steer({ send, providers: { bunaistore: { ...bunaistore, webhooks } } });
  await control("POST", "/worlds/default/bunaistore/set-webhook", hook);
  await shop("POST", "/v1/orders", order);
  await worlds.first.settled();
  const [sent] = (await control("GET", "/worlds/default/deliveries")).json() as readonly Delivery[];
  const composed = (await control("GET", "/worlds/default/deliveries/1/message")).json() as Message;
  expect([sent!.signature, composed.signature]).toEqual(["sealed", "sealed"]);
});

test("a failed delivery is sent again on request, with the same body", async () => {
  let status = 500;
  const sent: string[] = [];
  const { control, shop } = await steer({
    send: async ({ body }) => {
      sent.push(body);
      return { status };
    },
  });
  await control("POST", "/worlds/default/bunaistore/set-webhook", hook);
  await shop("POST", "/v1/orders", order);
  await control("POST", "/worlds/default/clock/advance", { by: "1m" });
  const [failed] = (await control("GET", "/worlds/default/deliveries")).json() as readonly Delivery[];
  expect(failed).toMatchObject({ state: "failed", attempts: [{}, {}, {}] });
  status = 200;
  const again = await control("POST", `/worlds/default/deliveries/${failed!.id}/redeliver`);
  expect(again.json()).toMatchObject({ id: failed!.id, state: "delivered", attempts: [{}, {}, {}, { status: 200 }] });
  expect(sent.at(-1)).toBe(failed!.body);
});

test.each(["7", "x", "1e3"])("delivery %s does not exist and cannot be sent again", async (id) => {
  const { control } = await steer();
  expect((await control("POST", `/worlds/default/deliveries/${id}/redeliver`)).status).toBe(404);
});

test("an event for a foreign host is held", async () => {
  const sent: string[] = [];
  const { control, shop, worlds } = await steer({
    send: async ({ url }) => {
      sent.push(url);
      return { status: 200 };
    },
  });
  const url = "https://mystore.com/hook";
  await control("POST", "/worlds/default/bunaistore/set-webhook", { ...hook, url });
  await shop("POST", "/v1/orders", order);
  await worlds.first.settled();
  expect((await control("GET", "/worlds/default/deliveries")).json()).toMatchObject([
    { state: "held", url },
    { state: "held", url },
  ]);
  expect(sent).toEqual([]);
});

test("a held event is composed and signed on request, and stays unsent", async () => {
  const { control, shop, worlds } = await steer();
  const url = "https://mystore.com/hook";
  await control("POST", "/worlds/default/bunaistore/set-webhook", { ...hook, url });
  await shop("POST", "/v1/orders", order);
  await worlds.first.settled();
  const composed = (await control("GET", "/worlds/default/deliveries/1/message")).json() as Message;
  expect(composed).toMatchObject({ url, headers: { "x-webhook-signature": composed.signature } });
  expect(JSON.parse(composed.body)).toMatchObject({ event: "order_placed", product_id: "PRD_ajS8x" });
  const hmac = createHmac("sha256", "sk_live_demo").update(composed.body).digest("hex");
  expect(composed.signature).toBe(hmac);
  const [held] = (await control("GET", "/worlds/default/deliveries")).json() as readonly Delivery[];
  expect(held).toMatchObject({ state: "held", attempts: [], body: "" });
});

test("an event that its owner no longer wants, or that does not exist, is not composed", async () => {
  const { control, shop, worlds } = await steer();
  await control("POST", "/worlds/default/bunaistore/set-webhook", { ...hook, url: "https://mystore.com/hook" });
  await shop("POST", "/v1/orders", order);
  await worlds.first.settled();
  await control("POST", "/worlds/default/bunaistore/revoke-key", { api_key: "sk_live_demo" });
  for (const id of ["1", "7", "x"]) {
    expect((await control("GET", `/worlds/default/deliveries/${id}/message`)).status).toBe(404);
  }
});

test("the notes say how a top-up ended without credit", async () => {
  const told: string[] = [];
  const { control, shop } = await steer({ onNote: ({ text }, world) => told.push(`${world}: ${text}`) });
  const txid = "d".repeat(64);
  await shop("POST", "/v1/topup/submit_txid", { method: "trx", txid });
  await control("POST", "/worlds/default/clock/advance", { until: "idle" });
  const notes = (await control("GET", "/worlds/default/notes")).json() as readonly Note[];
  expect(notes).toMatchObject([{ at: "2024-06-19T14:52:07.000Z", provider: "bunaistore" }]);
  expect(notes[0]?.text).toContain(txid);
  expect(told).toEqual([`default: ${notes[0]?.text}`]);
});

test("the ledger shows the source and destination of every amount, in cents", async () => {
  const { control, shop } = await steer();
  await shop("POST", "/v1/orders", { product_id: "PRD_ajS8x", qty: 3 });
  const { entries, balances } = (await control("GET", "/worlds/default/ledger")).json() as Ledger;
  expect(entries.at(-1)).toMatchObject({
    at: "2024-06-19T14:32:07.000Z",
    from: "bunaistore/wallet/12345678",
    amount: 998,
    currency: "USD",
    reason: "order_purchase",
  });
  const wallet = balances.find(({ account }) => account === "bunaistore/wallet/12345678");
  expect(wallet).toMatchObject({ balance: 150050 - 998, floor: 0 });
});

test("the audit finds nothing wrong", async () => {
  const { control, shop } = await steer();
  await shop("POST", "/v1/orders", order);
  expect((await control("GET", "/worlds/default/audit")).json()).toEqual({ ok: true, violations: [] });
});

test("the audit reports what is broken, and the requests that caused it", async () => {
  const finding = { rule: "negative-balance", detail: "it holds -1", account: "bunaistore/wallet/12345678" };
  const thief = { ...bunaistore, audit: async () => [finding] };
  const { control, shop } = await steer({ providers: { bunaistore: thief } });
  await shop("POST", "/v1/orders", order);
  await shop("GET", "/v1/me");
  const line = {
    at: "2024-06-19T14:32:07.000Z",
    operation: "POST /v1/orders",
    status: 200,
    key: "sk_…demo",
    lost: false,
  };
  expect((await control("GET", "/worlds/default/audit")).json()).toEqual({
    ok: false,
    violations: [{ ...finding, requests: [expect.objectContaining({ id: 1, ...line })] }],
  });
});

test("a duplicated call takes effect twice and is answered once", async () => {
  const { control, shop } = await steer();
  await control("POST", "/worlds/default/faults", { operation: "POST /v1/orders", then: { twice: true } });
  expect((await shop("POST", "/v1/orders", order)).status).toBe(200);
  const entries = (await control("GET", "/worlds/default/requests")).json() as readonly RequestEntry[];
  expect(entries.map(({ lost, posted }) => [lost, posted.length])).toEqual([
    [true, 1],
    [false, 1],
  ]);
});
