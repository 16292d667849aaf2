import assert from "node:assert/strict";

import { signatureOf } from "../receiver.ts";
import { proves, scenario, suite, type Suite } from "../scenario.ts";
import { buyer, pull, type Caller, type Input, type OperationName } from "./caller.ts";
import { plainReads, unknownTxid } from "./every-operation.ts";
import { newBuyer, shelve, times, withAnotherKey } from "./shelf.ts";

const gets = (caller: Caller, count: number): Promise<number[]> => statuses(caller, "GET /v1/me", count);
const deletes = (caller: Caller, count: number): Promise<number[]> =>
  statuses(caller, "DELETE /v1/developer/webhook", count);
const posts = (caller: Caller, count: number): Promise<number[]> =>
  statuses(caller, "POST /v1/developer/webhook", count, { body: { url: "https://mystore.com/hook" } });

/** Rate limits: 60 GET and 20 POST a minute per key, 100 requests a minute per account. */
export const limits: Suite = suite("bunaistore/limits", [
  scenario("a key makes 60 GETs in a minute and the 61st answers 429", proves("B038"), async (target) => {
    const caller = buyer(target);
    assert.deepEqual(await gets(caller, 60), all(60, 200));
    assert.deepEqual(await gets(caller, 1), [429]);
  }),

  scenario("a key makes 20 POSTs in a minute and the 21st answers 429", proves("B039"), async (target) => {
    const caller = buyer(target);
    assert.deepEqual(await posts(caller, 20), all(20, 200));
    assert.deepEqual(await posts(caller, 1), [429]);
  }),

  scenario("the GET quota and the POST quota of a key are two", proves("B040"), async (target) => {
    const [reader, writer] = [await newBuyer(target, 0), await newBuyer(target, 0)];
    assert.deepEqual(await gets(reader, 61), [...all(60, 200), 429]);
    assert.deepEqual(await posts(reader, 20), all(20, 200));
    assert.deepEqual(await posts(writer, 21), [...all(20, 200), 429]);
    assert.deepEqual(await gets(writer, 60), all(60, 200));
  }),

  scenario("all GETs share one quota", proves("B041"), async (target) => {
    const caller = buyer(target);
    const product_id = await shelve(target, { infinite_stock: true });
    const { order } = await caller.ask("POST /v1/orders", { body: { product_id } });
    const reads: readonly [OperationName, Input][] = [
      ...plainReads.map((operation): [OperationName, Input] => [operation, {}]),
      ["GET /v1/products/{id}", { path: { id: product_id } }],
      ["GET /v1/orders/{id}", { path: { id: order.order_id } }],
    ];
    for (let spent = 0; spent < 60; spent += 1) {
      const [operation, input] = reads[spent % reads.length] ?? [reads[0]![0], {}];
      assert.equal((await caller.call(operation, input)).status, 200, `${operation} as GET ${spent + 1}`);
    }
    for (const [operation, input] of reads) {
      assert.equal((await caller.call(operation, input)).status, 429, operation);
    }
  }),

  scenario("all POSTs share one quota", proves("B041"), async (target) => {
    const caller = buyer(target);
    const product_id = await shelve(target, { infinite_stock: true });
    const writes: readonly [OperationName, Input][] = [
      ["POST /v1/orders", { body: { product_id } }],
      ["POST /v1/developer/webhook", { body: { url: "https://mystore.com/hook" } }],
      ["POST /v1/topup/submit_txid", { body: { method: "bep20", txid: unknownTxid } }],
    ];
    for (let spent = 0; spent < 20; spent += 1) {
      const [operation, input] = writes[spent % writes.length] ?? [writes[0]![0], {}];
      assert.notEqual((await caller.call(operation, input)).status, 429, `${operation} as POST ${spent + 1}`);
    }
    for (const [operation, input] of writes) {
      assert.equal((await caller.call(operation, input)).status, 429, operation);
    }
  }),

  scenario("a second key of the account has quotas of its own", proves("B042"), async (target) => {
    const first = await newBuyer(target, 0);
    const second = await withAnotherKey(target, first);
    assert.deepEqual(await posts(first, 21), [...all(20, 200), 429]);
    assert.deepEqual(await posts(second, 21), [...all(20, 200), 429]);
    await target.clock.advance("60s");
    assert.deepEqual(await gets(first, 61), [...all(60, 200), 429]);
    assert.deepEqual(await gets(second, 40), all(40, 200));
  }),

  scenario(
    "an account makes 100 requests in a minute over all its keys and operations",
    proves("B043"),
    async (target) => {
      const first = await newBuyer(target, 0);
      const second = await withAnotherKey(target, first);
      assert.deepEqual(await gets(first, 40), all(40, 200));
      assert.deepEqual(await posts(first, 10), all(10, 200));
      assert.deepEqual(await gets(second, 30), all(30, 200));
      assert.deepEqual(await posts(second, 10), all(10, 200));
      assert.deepEqual(await deletes(second, 10), all(10, 200));
      for (const caller of [first, second]) {
        assert.deepEqual(await gets(caller, 1), [429]);
        assert.deepEqual(await posts(caller, 1), [429]);
        assert.deepEqual(await deletes(caller, 1), [429]);
      }
    },
  ),

  scenario("100 DELETEs in a minute pass and the 101st answers 429", proves("B044"), async (target) => {
    const caller = buyer(target);
    assert.deepEqual(await deletes(caller, 100), all(100, 200));
    assert.deepEqual(await deletes(caller, 1), [429]);
  }),

  scenario("a DELETE takes nothing from the quotas of GET and POST", proves("B044"), async (target) => {
    const caller = buyer(target);
    assert.deepEqual(await deletes(caller, 20), all(20, 200));
    assert.deepEqual(await gets(caller, 60), all(60, 200));
    assert.deepEqual(await posts(caller, 20), all(20, 200));
    assert.deepEqual(await deletes(caller, 1), [429]);
  }),

  scenario("one account's requests leave another's quotas whole", proves("B045"), async (target) => {
    const [busy, idle] = [await newBuyer(target, 0), await newBuyer(target, 0)];
    await gets(busy, 70);
    await posts(busy, 30);
    await deletes(busy, 30);
    assert.deepEqual(await deletes(busy, 1), [429]);
    assert.deepEqual(await gets(idle, 60), all(60, 200));
    assert.deepEqual(await posts(idle, 20), all(20, 200));
    assert.deepEqual(await deletes(idle, 20), all(20, 200));
  }),

  scenario("a 429 says in whole seconds when to come back", proves("B046", "B047"), async (target) => {
    const caller = buyer(target);
    await gets(caller, 60);
    const seen: number[] = [];
    for (const wait of ["0s", "250ms", "29s", "30s", "749ms"]) {
      await target.clock.advance(wait);
      const { status, headers } = await caller.call("GET /v1/me");
      assert.equal(status, 429, `${wait} later`);
      const seconds = headers.get("retry-after") ?? "";
      assert.match(seconds, /^[1-9]\d*$/, `${wait} later`);
      seen.push(Number(seconds));
    }
    assert.deepEqual(
      seen,
      seen.toSorted((one, two) => two - one),
    );
  }),

  scenario("every kind of 429 carries Retry-After", proves("B046", "B047"), async (target) => {
    const caller = buyer(target);
    const url = "https://mystore.com/hook";
    await posts(caller, 20);
    const write = await caller.call("POST /v1/developer/webhook", { body: { url } });
    await deletes(caller, 80);
    const clear = await caller.call("DELETE /v1/developer/webhook");
    for (const { status, headers } of [write, clear]) {
      assert.equal(status, 429);
      assert.match(headers.get("retry-after") ?? "", /^[1-9]\d*$/);
    }
  }),

  scenario("the refused request passes once Retry-After is over", proves("B048"), async (target) => {
    const caller = buyer(target);
    const url = "https://mystore.com/hook";
    const tries: readonly [OperationName, Input, number][] = [
      ["GET /v1/me", {}, 60],
      ["POST /v1/developer/webhook", { body: { url } }, 20],
      ["DELETE /v1/developer/webhook", {}, 100],
    ];
    for (const elapsed of ["0s", "17300ms", "59999ms"]) {
      for (const [operation, input, quota] of tries) {
        await statuses(caller, operation, quota, input);
        await target.clock.advance(elapsed);
        const refusal = await caller.call(operation, input);
        assert.equal(refusal.status, 429, `${operation} after ${elapsed}`);
        await target.clock.advance(`${refusal.headers.get("retry-after")}s`);
        const { status } = await caller.call(operation, input);
        assert.equal(status, 200, `${operation} once the wait is over`);
        // Keeps the account's own window from reaching into the next attempt.
        await target.clock.advance("2m");
      }
    }
  }),

  scenario(
    "the window opens with its first request and gives everything back after 60 s",
    proves("B049"),
    async (target) => {
      const caller = buyer(target);
      assert.deepEqual(await gets(caller, 1), [200]);
      await target.clock.advance("30s");
      assert.deepEqual(await gets(caller, 60), [...all(59, 200), 429]);
      await target.clock.advance("29999ms");
      assert.deepEqual(await gets(caller, 1), [429]);
      await target.clock.advance("1ms");
      assert.deepEqual(await gets(caller, 61), [...all(60, 200), 429]);
      // The second window began with the request just made, not on a full minute of any clock.
      await target.clock.advance("59999ms");
      assert.deepEqual(await gets(caller, 1), [429]);
      await target.clock.advance("25s");
      assert.deepEqual(await gets(caller, 60), all(60, 200));
      await target.clock.advance("59s");
      assert.deepEqual(await gets(caller, 1), [429]);
    },
  ),

  scenario("a refused request uses nothing up", proves("B050"), async (target) => {
    const caller = buyer(target);
    assert.deepEqual(await gets(caller, 60), all(60, 200));
    assert.deepEqual(await gets(caller, 30), all(30, 429));
    assert.deepEqual(await posts(caller, 20), all(20, 200));
    assert.deepEqual(await deletes(caller, 20), all(20, 200));
    assert.deepEqual(await deletes(caller, 1), [429]);
  }),

  scenario("a request answered with 401 counts nowhere", proves("B051"), async (target) => {
    const caller = await newBuyer(target, 0);
    const revoked = await withAnotherKey(target, caller);
    await pull(target, "revoke-key", { api_key: revoked.api_key });
    assert.deepEqual(await gets(revoked, 110), all(110, 401));
    assert.deepEqual(await posts(revoked, 30), all(30, 401));
    const unknown = buyer(target, { user_id: 0, api_key: "never issued" });
    assert.deepEqual(await gets(unknown, 110), all(110, 401));
    assert.deepEqual(await gets(caller, 60), all(60, 200));
    assert.deepEqual(await posts(caller, 20), all(20, 200));
    assert.deepEqual(await deletes(caller, 21), [...all(20, 200), 429]);
  }),

  scenario("webhook deliveries count nowhere", proves("B052"), async (target) => {
    const caller = await newBuyer(target, 100);
    const product_id = await shelve(target, { infinite_stock: true });
    const receiver = await target.receiver();
    await caller.ask("POST /v1/developer/webhook", { body: { url: receiver.url } });
    await times(19, () => caller.ask("POST /v1/orders", { body: { product_id } }));
    const [first] = await receiver.arrivals(38);
    assert.equal(first?.headers["x-webhook-signature"], signatureOf(first!.body, caller.api_key));
    assert.deepEqual(await gets(caller, 60), all(60, 200));
    assert.deepEqual(await deletes(caller, 21), [...all(20, 200), 429]);
  }),
  scenario("a request answered with 403 or 503 counts", proves(), async (target) => {
    const caller = await newBuyer(target, 0);
    await pull(target, "suspend", { user_id: caller.user_id });
    assert.deepEqual(await gets(caller, 30), all(30, 403));
    await pull(target, "restore", { user_id: caller.user_id });
    await pull(target, "set-maintenance", { on: true });
    assert.deepEqual(await gets(caller, 29), all(29, 503));
    await pull(target, "set-maintenance", { on: false });
    assert.deepEqual(await gets(caller, 2), [200, 429]);
  }),

  scenario("of two quotas that are full Retry-After is the longer wait", proves(), async (target) => {
    const caller = await newBuyer(target, 0);
    assert.deepEqual(await deletes(caller, 1), [200]);
    await target.clock.advance("20s");
    assert.deepEqual(await gets(caller, 60), all(60, 200));
    assert.deepEqual(await deletes(caller, 39), all(39, 200));
    // The account's window ends 40 s from now, that of the key's GETs 60 s from now.
    const [read, clear] = [await caller.call("GET /v1/me"), await caller.call("DELETE /v1/developer/webhook")];
    assert.equal(read.headers.get("retry-after"), "60");
    assert.equal(clear.headers.get("retry-after"), "40");
  }),
]);

async function statuses(caller: Caller, operation: OperationName, count: number, input: Input = {}): Promise<number[]> {
  return times(count, async () => (await caller.call(operation, input)).status);
}

function all(count: number, status: number): number[] {
  return Array.from({ length: count }, () => status);
}
