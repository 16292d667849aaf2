// A program as users write it: every client with its mock, in process and over HTTP, with webhooks and a test world. It
// is compiled against the packed tarballs and run by every supported runtime.
import assert from "node:assert/strict";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import * as bunaistore from "@vitrine/bunaistore";
import { add, cents, decimal } from "@vitrine/client";
import { createTestTimers } from "@vitrine/client/testing";
import * as contract from "@vitrine/contract";
import { createWorld } from "@vitrine/engine";
import { createBunaistore, bunaistore as bunaistoreMock } from "@vitrine/mock-bunaistore";
import { createPadington } from "@vitrine/mock-padington";
import { createTribute } from "@vitrine/mock-tribute";
import * as padington from "@vitrine/padington";
import { createWorlds, serve } from "@vitrine/server";
import { operations } from "@vitrine/specs/bunaistore";
import { auditText, createTestWorld } from "@vitrine/testing";
import * as tribute from "@vitrine/tribute";
import { memoryStore } from "@vitrine/webhooks";
import { nodeListener } from "@vitrine/webhooks/node";

// BunaiStore, over HTTP.
const served = createBunaistore();
const server = await serve(served, { port: 0 });
const bot = bunaistore.createClient({ apiKey: "sk_live_demo", baseUrl: server.url });
const bought = await bot.orders.purchase({ product_id: "PRD_ajS8x", qty: 3 }, { ref: "inv:1" });
assert.equal(bought.outcome, "created");
const paid: number = bought.order.total_paid;
assert.equal(decimal(add(cents(paid), cents("0.02"))), "10.00");

// Padington, in process, with timers that do not wait.
const office = createPadington();
const timers = createTestTimers();
const teller = padington.createClient({ apiKey: "pad_live_demo", fetch: office.fetch, timers });
const codes = await teller.orders.purchase({ category: "claude", item: "pro" }, { ref: "inv:2" });
assert.equal(codes.outcome, "created");
assert.equal(padington.deliveryOf(codes.order)?.kind, "codes");

// Tribute, in process, paid by its customer.
const till = createTribute();
const shop = tribute.createClient({ apiKey: "tribute_demo", fetch: till.fetch });
const opened = await shop.orders.open(
  { amount: 100_000, currency: "rub", title: "Product X", description: "A month of it" },
  { ref: "inv:3" },
);
assert.equal(opened.outcome, "created");
await till.levers["pay-order"]({ uuid: opened.order.uuid });
assert.equal((await shop.orders.status(opened.order.uuid)).status, "paid");

// Webhooks through node:http, each event once.
let placed = 0;
const webhooks = bunaistore
  .receiver({ secrets: "sk_live_demo", store: memoryStore() })
  .on("order_placed", (event) => void (placed += event.items.length));
const listener = createServer(nodeListener(webhooks)).listen(0, "127.0.0.1");
await new Promise((resolve) => void listener.once("listening", resolve));
const address = `http://127.0.0.1:${(listener.address() as AddressInfo).port}/`;
const event = bunaistore.testEvent("order_placed");
for (const delivery of ["first", "repeated"]) {
  const signed = await bunaistore.signedRequest(event, { secret: "sk_live_demo" });
  const body = await signed.text();
  assert.equal((await fetch(address, { method: "POST", headers: signed.headers, body })).status, 200, delivery);
}
assert.equal(placed, event.items.length);
listener.close();

// A test's world, its webhooks and its books.
const world = createTestWorld({ providers: { bunaistore: bunaistoreMock } });
await world.bunaistore.levers["set-webhook"]({ user_id: 12345678, url: world.inbox.url });
const tester = bunaistore.createClient({ apiKey: "sk_live_demo", fetch: world.fetch });
await tester.orders.place({ product_id: "PRD_ajS8x" });
await world.settled();
assert.equal(auditText(await world.audit()), "");
assert.ok(
  (await world.deliveries()).some(({ event: name, state }) => name === "order_placed" && state === "delivered"),
);
assert.equal((await createWorld({ providers: { bunaistore: bunaistoreMock } }).audit()).ok, true);

// A statement of the documentation, checked over HTTP.
const worlds = createWorlds({ providers: { bunaistore: bunaistoreMock } });
const shops = await serve(worlds, { port: 0, provider: "bunaistore" });
const door = contract.httpDoor({ url: shops.url, provider: "bunaistore" });
await contract.runScenario(contract.bunaistore.suites[0]!.scenarios[0]!, door, contract.bunaistore);
await door.close();
await shops.close();
worlds.close();
await server.close();

assert.equal(operations["POST /v1/orders"].body?.check({ product_id: "PRD_ajS8x", qty: 0 }), false);
console.log("bought at every shop");
