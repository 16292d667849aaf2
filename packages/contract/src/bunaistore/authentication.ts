import assert from "node:assert/strict";

import { observes, proves, scenario, suite, type Suite } from "../scenario.ts";
import { accountsOf, buyer, pull } from "./caller.ts";
import { everyOperation } from "./every-operation.ts";
import { newBuyer, withAnotherKey } from "./shelf.ts";

/** X-API-Key: who may call. */
export const authentication: Suite = suite("bunaistore/authentication", [
  scenario("an active key in X-API-Key lets the caller in", observes("B008"), async (target) => {
    const { status } = await buyer(target).call("GET /v1/me");
    assert.equal(status, 200);
  }),

  scenario("each of the eleven operations answers 401 without X-API-Key", proves("B009"), async (target) => {
    const calls = await everyOperation(target, buyer(target));
    assert.equal(calls.length, 11);
    for (const { operation, input } of calls) {
      const [method = "", template = ""] = operation.split(" ");
      const path = template.replace("{id}", input.path?.["id"] ?? "");
      const body = input.body === undefined ? {} : { body: JSON.stringify(input.body) };
      const { status } = await target.fetch(path, { method, ...body });
      assert.equal(status, 401, operation);
    }
  }),

  scenario("a key of zero length gives 401", observes("B010"), async (target) => {
    const { status } = await buyer(target).call("GET /v1/me", { headers: { "x-api-key": "" } });
    assert.equal(status, 401);
  }),

  scenario("a key of blanks alone gives 401", observes("B011"), async (target) => {
    for (const blanks of [" ", "    ", "\t", " \t ", "\u00a0"]) {
      const { status } = await buyer(target).call("GET /v1/me", { headers: { "x-api-key": blanks } });
      assert.equal(status, 401, JSON.stringify(blanks));
    }
  }),

  scenario("a key that was never issued gives 401", observes("B012"), async (target) => {
    const { api_key } = buyer(target);
    const never = ["sk_live_never_issued", "Shop::never", `${api_key}x`, api_key.slice(0, -1), api_key.toUpperCase()];
    for (const key of never) {
      const { status } = await buyer(target).call("GET /v1/me", { headers: { "x-api-key": key } });
      assert.equal(status, 401, key);
    }
  }),

  scenario("a revoked key gives 401 from the next request on", proves("B013"), async (target) => {
    const first = buyer(target);
    const second = await withAnotherKey(target, first);
    await second.ask("GET /v1/me");
    await pull(target, "revoke-key", { api_key: second.api_key });
    assert.equal((await second.call("GET /v1/me")).status, 401);
    assert.equal((await second.call("GET /v1/products")).status, 401);
    assert.equal((await first.call("GET /v1/me")).status, 200);
  }),

  scenario("a valid key sent as a bearer token alone gives 401", observes("B015"), async (target) => {
    const { api_key } = buyer(target);
    const { status } = await target.fetch("/v1/me", { headers: { authorization: `Bearer ${api_key}` } });
    assert.equal(status, 401);
  }),

  scenario("an Authorization header beside a valid X-API-Key changes nothing", observes("B016"), async (target) => {
    const caller = buyer(target);
    const plain = await caller.call("GET /v1/me");
    const others = [`Bearer ${caller.api_key}`, "Bearer sk_live_never_issued", "nonsense"];
    for (const authorization of others) {
      const reply = await caller.call("GET /v1/me", { headers: { authorization } });
      assert.equal(reply.status, 200, authorization);
      assert.equal(reply.text, plain.text, authorization);
    }
  }),

  scenario("no prefix is asked of a key", proves("B017"), async (target) => {
    const { user_id } = buyer(target);
    // The key selects its world, so two worlds cannot share one.
    const own = buyer(target).api_key.replaceAll("_", "-");
    for (const prefix of ["sk_live_", "Shop::", "", "pad_", "7:"]) {
      const { api_key } = await pull(target, "issue-key", { user_id, api_key: `${prefix}${own}` });
      assert.equal(api_key, `${prefix}${own}`);
      const me = await buyer(target, { user_id, api_key }).ask("GET /v1/me");
      assert.equal(me.user_id, user_id, api_key);
    }
  }),

  scenario("keys of two users tell two different user_id values", proves("B018"), async (target) => {
    const [one, two] = accountsOf(target);
    const first = await buyer(target, one).ask("GET /v1/me");
    const second = await buyer(target, two).ask("GET /v1/me");
    assert.notEqual(first.user_id, second.user_id);
    assert.deepEqual([first.user_id, second.user_id], [one.user_id, two.user_id]);
    const third = await newBuyer(target, 0);
    assert.equal((await third.ask("GET /v1/me")).user_id, third.user_id);
  }),
]);
