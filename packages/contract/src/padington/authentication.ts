import assert from "node:assert/strict";

import { observes, proves, scenario, suite, type Suite } from "../scenario.ts";
import type { Target } from "../target.ts";
import { times } from "../times.ts";
import { buyer, newBuyer, pull, twoBuyers, withAnotherKey } from "./caller.ts";
import { everyOperation, operationCount, placeOf, type ValidCall } from "./every-operation.ts";
import { findNft, rent } from "./nft.ts";
import { inquire, look, place, wishes } from "./order.ts";
import { balanceOf, kopecks } from "./roubles.ts";

/** Authorization: Bearer pad_live_…: who may call. */
export const authentication: Suite = suite("padington/authentication", [
  scenario("each of the eight operations asks for a bearer key", proves("P011"), async (target) => {
    const caller = buyer(target);
    const calls = await everyOperation(target, caller);
    assert.equal(calls.length, operationCount);
    for (const call of calls) {
      assert.equal(await send(target, call, {}), 401, call.operation);
      const key = { authorization: `Bearer ${caller.api_key}` };
      assert.equal(await send(target, call, key), 200, call.operation);
    }
  }),

  scenario("no header, and any scheme but Bearer, gives 401", observes("P012"), async (target) => {
    const { api_key } = buyer(target);
    const read = async (headers: Readonly<Record<string, string>>): Promise<number> =>
      (await target.fetch("/v1/balance", { headers })).status;
    assert.equal(await read({}), 401);
    const basic = Buffer.from(`${api_key}:`).toString("base64");
    const schemes = [`Basic ${basic}`, `Token ${api_key}`, `ApiKey ${api_key}`, `BearerX ${api_key}`, api_key];
    for (const authorization of schemes) assert.equal(await read({ authorization }), 401, authorization);
    for (const name of ["x-api-key", "api-key", "x-authorization", "cookie"]) {
      assert.equal(await read({ [name]: `Bearer ${api_key}` }), 401, name);
    }
    assert.equal(await read({ authorization: `Bearer ${api_key}` }), 200);
  }),

  scenario("a key that was never issued gives 401", observes("P013"), async (target) => {
    const { api_key } = buyer(target);
    const never = ["pad_live_never_issued", "pad_live_", `${api_key}x`, api_key.slice(0, -1)];
    for (const key of never) assert.equal(await statusWith(target, key), 401, key);
  }),

  scenario("a bearer value without the prefix pad_live_ gives 401", observes("P014"), async (target) => {
    const { api_key } = buyer(target);
    assert.ok(api_key.startsWith("pad_live_"));
    const rest = api_key.slice("pad_live_".length);
    const values = [rest, `pad_test_${rest}`, `PAD_LIVE_${rest}`, `live_${rest}`, `x${api_key}`, "", " ", "null"];
    for (const value of values) assert.equal(await statusWith(target, value), 401, value);
  }),

  scenario("a revoked key gives 401 from the next request on", proves("P015"), async (target) => {
    const first = buyer(target);
    const second = await withAnotherKey(target, first);
    const order = await place(second, wishes.chatgpt);
    await pull(target, "revoke-key", { api_key: second.api_key });
    assert.equal((await second.call("GET /v1/balance")).status, 401);
    assert.equal((await second.call("POST /v1/order", { body: wishes.chatgpt })).status, 401);
    assert.equal((await inquire(second, order)).status, 401);
    await target.clock.advance("365d");
    assert.equal((await second.call("GET /v1/balance")).status, 401);
    assert.equal((await look(first, order)).order_code, order.order_code);
  }),

  scenario("every issued key begins with pad_live_", proves("P016"), async (target) => {
    const issued = target.accounts.map(({ api_key }) => api_key);
    for (const user of [buyer(target), await newBuyer(target, 0), await newBuyer(target, 10)]) {
      issued.push(user.api_key, (await withAnotherKey(target, user)).api_key);
    }
    for (const key of issued) {
      assert.match(key, /^pad_live_[!-~]+$/);
      assert.equal(await statusWith(target, key), 200, key);
    }
    // The first account's key stands in it twice.
    assert.equal(new Set(issued).size, issued.length - 1);
  }),

  scenario("nothing below /v1 makes, lists or revokes keys", proves("P017"), async (target) => {
    const caller = buyer(target);
    const headers = { authorization: `Bearer ${caller.api_key}`, "content-type": "application/json" };
    const nouns = ["keys", "key", "api-keys", "api_keys", "apikeys", "tokens", "auth", "me", "user", "account"];
    for (const noun of nouns) {
      for (const path of [`/v1/${noun}`, `/v1/${noun}/${caller.api_key}`, `/v1/balance/${noun}`]) {
        for (const method of ["GET", "POST", "PUT", "PATCH", "DELETE"]) {
          const body = method === "GET" ? {} : { body: "{}" };
          assert.equal((await target.fetch(path, { method, headers, ...body })).status, 404, `${method} ${path}`);
        }
      }
    }
    // All five places but one are still free: nothing was made on the way.
    await times(4, () => withAnotherKey(target, caller));
    assert.equal(await statusWith(target, caller.api_key), 200);
  }),

  scenario("all keys of a user act on one balance, one history and one shelf", proves("P018"), async (target) => {
    const [first, other] = twoBuyers(target);
    const second = await withAnotherKey(target, first);
    const before = await balanceOf(first);
    assert.equal(await balanceOf(second), before);

    const order = await place(first, wishes.stars);
    const left = before - kopecks(order.price_rub);
    assert.equal(await balanceOf(second), left);
    assert.deepEqual(await look(second, order), order);
    assert.deepEqual((await second.ask("GET /v1/orders")).orders, (await first.ask("GET /v1/orders")).orders);

    const nft = await findNft(target, { pricePerDay: 10 });
    const { rental_id } = await rent(second, nft);
    assert.equal(await balanceOf(first), left - 1_000);
    const { rentals } = await first.ask("GET /v1/rentals");
    assert.ok(rentals.some((rental) => rental.rental_id === rental_id));

    await pull(target, "revoke-key", { api_key: first.api_key });
    assert.equal(await balanceOf(second), left - 1_000);
    assert.equal((await look(second, order)).order_code, order.order_code);
    assert.equal((await inquire(other, order)).status, 404);
  }),
]);

async function send(target: Target, call: ValidCall, headers: Readonly<Record<string, string>>): Promise<number> {
  const { method, path } = placeOf(call);
  const body = call.input.body === undefined ? {} : { body: JSON.stringify(call.input.body) };
  return (await target.fetch(path, { method, headers, ...body })).status;
}

async function statusWith(target: Target, key: string): Promise<number> {
  return (await target.fetch("/v1/balance", { headers: { authorization: `Bearer ${key}` } })).status;
}
