import assert from "node:assert/strict";

import { readReply } from "../caller.ts";
import { observes, proves, scenario, suite, type Suite } from "../scenario.ts";
import { buyer, newBuyer, pull } from "./caller.ts";
import { everyOperation, operationCount, placeOf } from "./every-operation.ts";
import { attemptRent, findNft, rent, rentalOf } from "./nft.ts";
import { attempt, look, place, wishes } from "./order.ts";
import { kopecks } from "./roubles.ts";

/** The form of every answer: paths, statuses, JSON, money, times. */
export const format: Suite = suite("padington/format", [
  scenario("all eight operations are served below /v1, and nowhere else", proves("P001"), async (target) => {
    const caller = buyer(target);
    const calls = await everyOperation(target, caller);
    assert.equal(new Set(calls.map(({ operation }) => operation)).size, operationCount);
    for (const call of calls) {
      const { method, path } = placeOf(call);
      assert.match(path, /^\/v1\//);
      assert.equal((await caller.call(call.operation, call.input)).status, 200, call.operation);
      const elsewhere = path.slice("/v1".length);
      const headers = { authorization: `Bearer ${caller.api_key}` };
      const body = call.input.body === undefined ? {} : { body: JSON.stringify(call.input.body) };
      assert.equal((await target.fetch(elsewhere, { method, headers, ...body })).status, 404, `${method} ${elsewhere}`);
    }
  }),

  scenario("every answer is JSON in UTF-8, refusals included", proves("P002"), async (target) => {
    const caller = buyer(target);
    const calls = await everyOperation(target, caller);
    const met = new Set<number>();
    const holds = async (response: Response): Promise<void> => {
      assert.match(response.headers.get("content-type") ?? "", /^application\/json(; *charset=utf-8)?$/i);
      const text = new TextDecoder("utf-8", { fatal: true }).decode(await response.arrayBuffer());
      assert.equal(typeof JSON.parse(text), "object", text);
      met.add(response.status);
    };
    const send = async (operation: string, body?: unknown, key = caller.api_key): Promise<void> => {
      const [method = "", path = ""] = operation.split(" ");
      const headers = { authorization: `Bearer ${key}`, "content-type": "application/json" };
      await holds(await target.fetch(path, { method, headers, ...(body ? { body: JSON.stringify(body) } : {}) }));
    };

    for (const call of calls) {
      const { method, path } = placeOf(call);
      await send(`${method} ${path}`, call.input.body);
      await send(`${method} ${path}`, call.input.body, "pad_live_never_issued");
    }
    const nft = await findNft(target, { pricePerDay: 100 });
    const poor = await newBuyer(target, 0);
    await send("POST /v1/order", { ...wishes.stars, recipient: "Дуров 🛒" });
    await send("POST /v1/order", wishes.chatgpt, poor.api_key);
    await send("GET /v1/order/PAD-00000000");
    await send("GET /v1/nowhere");
    await send("POST /v1/rent", rentalOf(nft, { expected_price_rub: 50 }));
    await pull(target, "set-api", { enabled: false });
    await send("GET /v1/balance");
    assert.deepEqual(
      [...met].toSorted((one, two) => one - two),
      [200, 400, 401, 402, 404, 409, 503],
    );
  }),

  scenario("a text of a request arrives as the UTF-8 it is", proves("P002"), async (target) => {
    const roblox_username = "Зоя-ü€😀\u2028";
    const order = await place(buyer(target), { ...wishes.robux, roblox_username });
    assert.equal("roblox_username" in order && order.roblox_username, roblox_username);
  }),

  scenario("money is a number of roubles in whole kopecks", proves("P003"), async (target) => {
    const caller = await newBuyer(target, 4321.09);
    assert.equal((await caller.ask("GET /v1/balance")).balance_rub, 4321.09);
    const seen = new Set<string>();
    // A rate at which nearly every price has to be rounded.
    for (const usd_rub of [80, 83.3337, 91.0713]) {
      await pull(target, "set-rate", { usd_rub });
      const answers = [
        await caller.call("GET /v1/balance"),
        await caller.call("GET /v1/catalog"),
        await attempt(caller, { ...wishes.stars, quantity: 77 }),
        await attempt(caller, wishes.robux),
        await attemptRent(caller, rentalOf(await findNft(target))),
        await caller.call("GET /v1/orders"),
        await caller.call("GET /v1/rentals"),
      ];
      for (const { status, body, text } of answers) {
        assert.equal(status, 200, text);
        for (const [field, value] of fieldsOf(body)) {
          if (field !== "balance_rub" && field !== "price_rub") continue;
          assert.ok(typeof value === "number", `${field} is ${JSON.stringify(value)}`);
          kopecks(value);
          seen.add(field);
        }
      }
    }
    assert.deepEqual([...seen].toSorted(), ["balance_rub", "price_rub"]);
  }),

  scenario("moments are ISO 8601 in UTC and end in Z", proves("P004"), async (target) => {
    const caller = buyer(target);
    const nft = await findNft(target, { pricePerDay: 1 });
    for (const wait of ["0s", "1500ms", "13h", "200d"]) {
      await target.clock.advance(wait);
      const now = await target.clock.now();
      const order = await place(caller, wishes.stars);
      const rental = await rent(caller, nft);
      for (const moment of [order.created_at, order.updated_at, rental.starts_at, rental.ends_at]) {
        assert.match(moment, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
      }
      assert.deepEqual([Date.parse(order.created_at), Date.parse(rental.starts_at)], [now, now]);
      await target.clock.advance("1d");
      assert.match((await look(caller, order)).updated_at, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/);
    }
  }),

  scenario("a body that is no JSON object answers 400", proves("P005"), async (target) => {
    const caller = buyer(target);
    for (const operation of ["POST /v1/order", "POST /v1/rent"] as const) {
      for (const text of ["{", "", " ", "category=stars", '{"category": "stars",}', "{'category': 1}", "\u0000"]) {
        const { status } = await caller.call(operation, { text });
        assert.equal(status, 400, `${operation} with ${JSON.stringify(text)}`);
      }
      for (const body of [[], [wishes.chatgpt], null, true, 5, "chatgpt"]) {
        const { status } = await caller.call(operation, { body });
        assert.equal(status, 400, `${operation} with ${JSON.stringify(body)}`);
      }
    }
  }),

  scenario("a body is read as JSON whatever its content type says", proves("P006"), async (target) => {
    const caller = buyer(target);
    const types = ["text/plain", "application/x-www-form-urlencoded", "application/json; charset=utf-8", "nonsense"];
    for (const type of types) {
      const headers = { "content-type": type };
      const nft = await findNft(target, { pricePerDay: 1 });
      assert.equal((await caller.call("POST /v1/order", { body: wishes.stars, headers })).status, 200, type);
      assert.equal((await caller.call("POST /v1/rent", { body: rentalOf(nft), headers })).status, 200, type);
      assert.equal((await caller.call("POST /v1/order", { body: { category: "x" }, headers })).status, 400, type);
    }
  }),

  scenario("a body field that the API does not know changes nothing", proves("P007"), async (target) => {
    const caller = await newBuyer(target, 10_000);
    const strange = { price: 0, currency: "USD", coupon: { code: ["x"] }, order_code: "PAD-AAAAAAAA", "": null };
    for (const wish of Object.values(wishes)) {
      const plain = await place(caller, wish);
      const odd = await place(caller, { ...strange, ...wish });
      assert.deepEqual(Object.keys(odd).toSorted(), Object.keys(plain).toSorted());
      assert.equal(odd.price_rub, plain.price_rub);
      assert.equal(odd.status, plain.status);
      assert.notEqual(odd.order_code, strange.order_code);
    }
    const nft = await findNft(target, { pricePerDay: 12.5 });
    const rental = await caller.ask("POST /v1/rent", { body: { ...strange, ...rentalOf(nft) } });
    assert.equal(rental.price_rub, 12.5);
    const { status } = await attempt(caller, { ...strange, category: "stars" });
    assert.equal(status, 400);
  }),

  scenario("what is not documented answers 404 to a valid key and 401 to a bad one", proves("P008"), async (target) => {
    const caller = buyer(target);
    const calls = await everyOperation(target, caller);
    const known = new Set(calls.map(placeOf).map(({ method, path }) => `${method} ${path}`));
    const paths = new Set(calls.map((call) => placeOf(call).path));
    const methods = ["GET", "POST", "PUT", "PATCH", "DELETE"];
    const undocumented = [
      ...[...paths].flatMap((path) => methods.map((method) => `${method} ${path}`)).filter((one) => !known.has(one)),
      ...["/v1", "/v1/orders/PAD-00000000", "/v1/rentals/1", "/v1/catalogue", "/v1/rent/gifts/1"].map(
        (path) => `GET ${path}`,
      ),
      ...["/v2/balance", "/v1/v1/balance", "/V1/balance", "/balance"].map((path) => `GET ${path}`),
    ];
    assert.ok(undocumented.length > 30);
    for (const each of undocumented) {
      const [method = "", path = ""] = each.split(" ");
      const send = async (key: string): Promise<number> =>
        (await target.fetch(path, { method, headers: { authorization: `Bearer ${key}` } })).status;
      assert.equal(await send(caller.api_key), 404, each);
      assert.equal(await send("pad_live_never_issued"), 401, each);
    }
  }),

  scenario("every success answers 200", proves("P009"), async (target) => {
    const caller = await newBuyer(target, 100_000);
    for (const { operation, input } of await everyOperation(target, caller)) {
      assert.equal((await caller.call(operation, input)).status, 200, operation);
    }
    for (const wish of Object.values(wishes)) assert.equal((await attempt(caller, wish)).status, 200, wish.category);
    await pull(target, "set-codes", { category: "claude", available: false });
    assert.equal((await attempt(caller, wishes.claude)).status, 200);
  }),

  scenario("HEAD answers as GET does, without the body", observes(), async (target) => {
    const headers = { authorization: `Bearer ${buyer(target).api_key}` };
    const response = await target.fetch("/v1/balance", { method: "HEAD", headers });
    assert.equal(response.status, 200);
    assert.equal(await response.text(), "");
    const nowhere = await readReply(await target.fetch("/v1/rent/cars", { method: "HEAD", headers }));
    assert.equal(nowhere.status, 404);
  }),
]);

/** Every field of an answer with its value, at any depth. */
function* fieldsOf(value: unknown): Generator<readonly [string, unknown]> {
  if (typeof value !== "object" || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    if (!Array.isArray(value)) yield [name, inner];
    yield* fieldsOf(inner);
  }
}
