import assert from "node:assert/strict";

import { proves, scenario, suite, type Suite } from "../scenario.ts";
import type { Target } from "../target.ts";
import { times } from "../times.ts";
import { newBuyer, pull, withAnotherKey, type Caller } from "./caller.ts";

/** Limits: at most five active keys a user. */
export const limits: Suite = suite("padington/limits", [
  scenario("a user has five active keys and no sixth", proves("P029"), async (target) => {
    const first = await newBuyer(target, 10);
    const keys = [first, ...(await times(4, () => withAnotherKey(target, first)))];
    assert.equal(new Set(keys.map(({ api_key }) => api_key)).size, 5);
    await refusesAnother(target, first);
    await target.clock.advance("365d");
    await refusesAnother(target, first);
    for (const key of keys) assert.equal((await key.ask("GET /v1/balance")).balance_rub, 10);
  }),

  scenario("ten keys asked for at once make five", proves("P029"), async (target) => {
    const first = await newBuyer(target, 10);
    const asked = await Promise.allSettled(Array.from({ length: 10 }, () => withAnotherKey(target, first)));
    assert.equal(asked.filter(({ status }) => status === "fulfilled").length, 4);
    await refusesAnother(target, first);
  }),

  scenario("a revoked key makes room for another one", proves("P030"), async (target) => {
    const first = await newBuyer(target, 10);
    const [second] = await times(4, () => withAnotherKey(target, first));
    assert.ok(second);
    await refusesAnother(target, first);
    await pull(target, "revoke-key", { api_key: second.api_key });
    const sixth = await withAnotherKey(target, first);
    assert.equal((await sixth.ask("GET /v1/balance")).balance_rub, 10);
    assert.equal((await second.call("GET /v1/balance")).status, 401);
    await refusesAnother(target, first);
    await pull(target, "revoke-key", { api_key: first.api_key });
    await withAnotherKey(target, first);
    await refusesAnother(target, first);
  }),

  scenario("each user has five keys of their own", proves("P031"), async (target) => {
    const [one, two] = [await newBuyer(target, 10), await newBuyer(target, 20)];
    await times(4, () => withAnotherKey(target, one));
    await refusesAnother(target, one);
    const others = await times(4, () => withAnotherKey(target, two));
    await refusesAnother(target, two);
    await pull(target, "revoke-key", { api_key: two.api_key });
    await refusesAnother(target, one);
    for (const other of others) assert.equal((await other.ask("GET /v1/balance")).balance_rub, 20);
  }),
]);

async function refusesAnother(target: Target, user: Caller): Promise<void> {
  await assert.rejects(withAnotherKey(target, user), { name: "LeverRefused", status: 409 });
}
