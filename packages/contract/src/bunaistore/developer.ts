import assert from "node:assert/strict";

import { observes, proves, scenario, suite, type Suite } from "../scenario.ts";
import { accountsOf, buyer, pull } from "./caller.ts";
import { kinds, listen, register } from "./listen.ts";
import { newBuyer, pieces, shelve, withAnotherKey } from "./shelf.ts";

const addressOf = (url: string): { body: { url: string } } => ({ body: { url } });

/** Identity & Webhook: whose key this is, and where its account's events go. */
export const developer: Suite = suite("bunaistore/developer", [
  scenario("the developer's profile is exactly its four fields", observes("B201"), async (target) => {
    const profile = await buyer(target).ask("GET /v1/developer/me");
    assert.deepEqual(Object.keys(profile).toSorted(), ["api_key", "balance", "user_id", "webhook_url"]);
  }),

  scenario("both profiles of an account name the same integer user_id", observes("B202"), async (target) => {
    for (const account of accountsOf(target)) {
      const caller = buyer(target, account);
      const { user_id } = await caller.ask("GET /v1/developer/me");
      assert.ok(Number.isInteger(user_id));
      assert.equal(user_id, (await caller.ask("GET /v1/me")).user_id);
    }
  }),

  scenario("api_key is the whole key of the call", observes("B203"), async (target) => {
    for (const account of accountsOf(target)) {
      const { api_key } = await buyer(target, account).ask("GET /v1/developer/me");
      assert.equal(api_key, account.api_key);
    }
  }),

  scenario("each key of an account sees itself as api_key", proves("B203"), async (target) => {
    const first = buyer(target);
    const second = await withAnotherKey(target, first);
    assert.notEqual(second.api_key, first.api_key);
    assert.equal((await second.ask("GET /v1/developer/me")).api_key, second.api_key);
    assert.equal((await first.ask("GET /v1/developer/me")).api_key, first.api_key);
  }),

  scenario(
    "webhook_url is the registered URL, for each key of the account and for nobody else",
    proves("B204"),
    async (target) => {
      const [caller, other] = [await newBuyer(target, 0), await newBuyer(target, 0)];
      const url = "https://mystore.com/webhooks?shop=7&lang=en";
      await register(caller, url);
      assert.equal((await caller.ask("GET /v1/developer/me")).webhook_url, url);
      assert.equal((await (await withAnotherKey(target, caller)).ask("GET /v1/developer/me")).webhook_url, url);
      assert.notEqual((await other.ask("GET /v1/developer/me")).webhook_url, url);
    },
  ),

  scenario("webhook_url is null until a URL is registered", proves("B205"), async (target) => {
    const caller = await newBuyer(target, 0);
    assert.equal((await caller.ask("GET /v1/developer/me")).webhook_url, null);
    await register(caller, "https://mystore.com/hook");
    assert.notEqual((await caller.ask("GET /v1/developer/me")).webhook_url, null);
  }),

  scenario("the profile's balance has the new value directly after a purchase", proves("B206"), async (target) => {
    const caller = await newBuyer(target, 20);
    const product_id = await shelve(target, { price: 3.35, items: pieces(3) });
    assert.equal((await caller.ask("GET /v1/developer/me")).balance, 20);
    await caller.ask("POST /v1/orders", { body: { product_id, qty: 2 } });
    assert.equal((await caller.ask("GET /v1/developer/me")).balance, 13.3);
    await caller.ask("POST /v1/orders", { body: { product_id, qty: 1 } });
    assert.equal((await caller.ask("GET /v1/developer/me")).balance, 9.95);
  }),

  scenario("registering an https address answers success and the address", proves("B208"), async (target) => {
    const caller = buyer(target);
    for (const url of ["https://mystore.com/webhooks", "https://mystore.com:8443/hook?token=a%20b&x=1"]) {
      const { status, body } = await caller.call("POST /v1/developer/webhook", addressOf(url));
      assert.equal(status, 200, url);
      assert.deepEqual(body, { status: "success", webhook_url: url });
    }
  }),

  scenario("a second registration sends later events to the new URL only", proves("B209"), async (target) => {
    const caller = await newBuyer(target, 100);
    const product_id = await shelve(target, { infinite_stock: true });
    const old = await listen(target, caller);
    await caller.ask("POST /v1/orders", { body: { product_id } });
    await old.arrivals(2);
    const current = await listen(target, caller);
    assert.equal((await caller.ask("GET /v1/developer/me")).webhook_url, current.url);
    await caller.ask("POST /v1/orders", { body: { product_id } });
    await current.arrivals(2);
    await target.clock.advance("1h");
    assert.equal(old.received.length, 2);
    assert.deepEqual(kinds(current.received), ["order_placed", "balance_updated"]);
  }),

  // facts.md 7: a changed URL affects attempts not yet made.
  scenario("an event that failed at the old URL is retried at the new one", proves(), async (target) => {
    const caller = await newBuyer(target, 100);
    const product_id = await shelve(target, { infinite_stock: true });
    const old = await listen(target, caller);
    old.always(500);
    await caller.ask("POST /v1/orders", { body: { product_id } });
    const [tried] = await old.arrivals(1);
    const current = await listen(target, caller);
    await target.clock.advance("1h");
    assert.equal(old.received.length, 1);
    assert.deepEqual(kinds(current.received), ["order_placed", "balance_updated"]);
    assert.ok(current.received[0]?.body.equals(tried!.body));
  }),

  scenario("an address that begins with neither http nor https answers 400", proves("B210"), async (target) => {
    const caller = buyer(target);
    const wrong = [
      "ftp://mystore.com/hook",
      "mystore.com/hook",
      "//mystore.com/hook",
      "wss://mystore.com",
      "hook https://mystore.com",
      "",
    ];
    for (const url of wrong) {
      const { status, detail } = await caller.call("POST /v1/developer/webhook", addressOf(url));
      assert.equal(status, 400, url);
      assert.equal(detail, "URL must start with http or https", url);
    }
  }),

  // facts.md 7.
  scenario("a refused address leaves the registered one in place", proves(), async (target) => {
    const caller = buyer(target);
    await register(caller, "https://mystore.com/hook");
    for (const url of ["ftp://mystore.com/hook", "http://mystore.com/hook"]) {
      assert.equal((await caller.call("POST /v1/developer/webhook", addressOf(url))).status, 400, url);
      assert.equal((await caller.ask("GET /v1/developer/me")).webhook_url, "https://mystore.com/hook", url);
    }
  }),

  scenario("plain http to a host that is not loopback answers 400", proves("B211"), async (target) => {
    const caller = buyer(target);
    const hosts = [
      "mystore.com",
      "10.0.0.1",
      "192.168.1.1:8080",
      // Names that only resemble loopback.
      "127.0.0.1.mystore.com",
      "localhost.mystore.com",
      "localhost@mystore.com",
      "mylocalhost",
    ];
    for (const host of hosts) {
      const { status } = await caller.call("POST /v1/developer/webhook", addressOf(`http://${host}/hook`));
      assert.equal(status, 400, host);
    }
    assert.equal((await caller.call("POST /v1/developer/webhook", addressOf("https://mystore.com/hook"))).status, 200);
  }),

  scenario("plain http to a loopback host is accepted", proves("B212"), async (target) => {
    const caller = buyer(target);
    for (const host of ["127.0.0.1:9", "localhost:9", "127.8.9.10:9", "[::1]:9"]) {
      const url = `http://${host}/hook`;
      assert.deepEqual((await caller.call("POST /v1/developer/webhook", addressOf(url))).body, {
        status: "success",
        webhook_url: url,
      });
    }
  }),

  scenario("a receiver on this machine gets its events over plain http", proves("B212"), async (target) => {
    const caller = await newBuyer(target, 10);
    const product_id = await shelve(target, { infinite_stock: true });
    const receiver = await target.receiver();
    assert.match(receiver.url, /^http:/);
    await register(caller, receiver.url);
    await caller.ask("POST /v1/orders", { body: { product_id } });
    await receiver.arrivals(2);
  }),

  scenario(
    "a strict world refuses plain http to loopback hosts as well",
    { ...proves("B213"), world: { strict: true } },
    async (target) => {
      const caller = buyer(target);
      for (const host of ["127.0.0.1:9", "localhost:9", "[::1]:9"]) {
        const { status } = await caller.call("POST /v1/developer/webhook", addressOf(`http://${host}/hook`));
        assert.equal(status, 400, host);
      }
      assert.equal(
        (await caller.call("POST /v1/developer/webhook", addressOf("https://mystore.com/hook"))).status,
        200,
      );
    },
  ),

  scenario(
    "a body without url, or with one that is no string, answers 400 and names url",
    proves("B214"),
    async (target) => {
      const caller = buyer(target);
      const wrong = [
        {},
        { URL: "https://mystore.com" },
        { url: null },
        { url: 5 },
        { url: true },
        { url: ["https://mystore.com"] },
      ];
      for (const body of wrong) {
        const { status, detail } = await caller.call("POST /v1/developer/webhook", { body });
        assert.equal(status, 400, JSON.stringify(body));
        assert.match(detail, /\burl\b/, JSON.stringify(body));
      }
    },
  ),

  scenario("clearing the URL answers success and a message", proves("B216"), async (target) => {
    const caller = buyer(target);
    await register(caller, "https://mystore.com/hook");
    const { status, body } = await caller.call("DELETE /v1/developer/webhook");
    assert.equal(status, 200);
    assert.deepEqual(Object.keys(body).toSorted(), ["message", "status"]);
    assert.equal(body["status"], "success");
    assert.match(String(body["message"]), /^Webhook URL cleared/);
  }),

  scenario("clearing the URL needs no body", proves("B217"), async (target) => {
    const caller = buyer(target);
    await register(caller, "https://mystore.com/hook");
    const headers = { "x-api-key": caller.api_key };
    const { status } = await target.fetch("/v1/developer/webhook", { method: "DELETE", headers });
    assert.equal(status, 200);
    assert.equal((await caller.ask("GET /v1/developer/me")).webhook_url, null);
  }),

  scenario("webhook_url is null once the URL is cleared", proves("B218"), async (target) => {
    const caller = buyer(target);
    await register(caller, "https://mystore.com/hook");
    assert.equal((await caller.ask("GET /v1/developer/me")).webhook_url, "https://mystore.com/hook");
    await caller.ask("DELETE /v1/developer/webhook");
    assert.equal((await caller.ask("GET /v1/developer/me")).webhook_url, null);
  }),

  scenario(
    "what happens after DELETE is never delivered, what happens after a new registration is",
    proves("B219"),
    async (target) => {
      const caller = await newBuyer(target, 100);
      const product_id = await shelve(target, { infinite_stock: true });
      const receiver = await listen(target, caller);
      await caller.ask("POST /v1/orders", { body: { product_id } });
      await receiver.arrivals(2);
      await caller.ask("DELETE /v1/developer/webhook");
      const silent = await caller.ask("POST /v1/orders", { body: { product_id } });
      await target.clock.advance("1h");
      assert.equal(receiver.received.length, 2);
      await register(caller, receiver.url);
      const heard = await caller.ask("POST /v1/orders", { body: { product_id } });
      const [, , next] = await receiver.arrivals(4);
      await target.clock.advance("1h");
      assert.equal(next?.json["order_id"], heard.order.order_id);
      assert.ok(receiver.received.every(({ json }) => json["order_id"] !== silent.order.order_id));
      assert.equal(receiver.received.length, 4);
    },
  ),

  // facts.md 7: clearing the URL also drops what has not been delivered yet ("we stop dispatching events immediately").
  scenario("DELETE ends the retries of events from before", proves(), async (target) => {
    const caller = await newBuyer(target, 100);
    const product_id = await shelve(target, { infinite_stock: true });
    const receiver = await listen(target, caller);
    receiver.plan(500);
    await caller.ask("POST /v1/orders", { body: { product_id } });
    await receiver.arrivals(1);
    await caller.ask("DELETE /v1/developer/webhook");
    await target.clock.advance("10s");
    await register(caller, receiver.url);
    await target.clock.advance("1h");
    assert.equal(receiver.received.length, 1);
  }),

  scenario(
    "a URL set in the bot is shown, gets the events, and is replaced or cleared through the API",
    proves("B220"),
    async (target) => {
      const caller = await newBuyer(target, 100);
      const product_id = await shelve(target, { infinite_stock: true });
      const shownUrl = async (): Promise<string | null> => (await caller.ask("GET /v1/developer/me")).webhook_url;
      const [one, two] = [await target.receiver(), await target.receiver()];

      await pull(target, "set-webhook", { user_id: caller.user_id, url: one.url });
      assert.equal(await shownUrl(), one.url);
      await caller.ask("POST /v1/orders", { body: { product_id } });
      assert.deepEqual(kinds(await one.arrivals(2)), ["order_placed", "balance_updated"]);

      await register(caller, two.url);
      assert.equal(await shownUrl(), two.url);
      await caller.ask("POST /v1/orders", { body: { product_id } });
      assert.deepEqual(kinds(await two.arrivals(2)), ["order_placed", "balance_updated"]);

      await pull(target, "set-webhook", { user_id: caller.user_id, url: one.url });
      assert.equal(await shownUrl(), one.url);
      await caller.ask("DELETE /v1/developer/webhook");
      assert.equal(await shownUrl(), null);
      await caller.ask("POST /v1/orders", { body: { product_id } });
      await target.clock.advance("1h");
      assert.deepEqual([one.received.length, two.received.length], [2, 2]);
    },
  ),
]);
