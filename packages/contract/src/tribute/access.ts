import assert from "node:assert/strict";

import { proves, scenario, suite, type Suite } from "../scenario.ts";
import { attempt } from "./attempt.ts";
import { openShop, owner, pull, type Caller, type Input, type OperationName, type Reply } from "./caller.ts";
import { everyOperation, operationCount } from "./every-operation.ts";
import { openListeningShop } from "./listen.ts";
import { newManager } from "./manager.ts";
import { cancel, read, readStatus, readTransactions, resend } from "./order-calls.ts";
import { createOrder, look, paidOrder } from "./order.ts";
import { assertRefused } from "./refusal.ts";
import { charge, saveCard } from "./saved-card.ts";
import { latestOf, refund, transactionsOf } from "./transaction.ts";

/** Permissions of owners, managers and everybody else. */
export const access: Suite = suite("tribute/access", [
  scenario("a key of somebody without a shop finds nothing under /shop", proves("T018", "T017"), async (target) => {
    const { calls } = await everyOperation(target);
    const { user_id, api_key } = await pull(target, "issue-key", {});
    const newcomer = owner(target, { id: 0, api_key });
    const underShop = calls.filter(({ operation }) => / \/shop(\/|$)/.test(operation));
    assert.equal(underShop.length, operationCount - 1);
    for (const { operation, input } of underShop) {
      assertRefused(await newcomer.call(operation, input), 404, "error_not_found");
      // Not even the body is looked at.
      if (input.body !== undefined) assert.equal((await newcomer.call(operation, { ...input, text: "{" })).status, 404);
    }
    for (const operation of ["GET /shop", "GET /shop/orders", "GET /shop/tokens"] as const) {
      assert.equal((await newcomer.call(operation)).body["message"], "shop not found");
    }
    assert.equal((await attempt(newcomer)).body["message"], "shop not found");
    assert.deepEqual(await newcomer.ask("GET /shops"), []);
    const { id } = await openShop(target, { user_id });
    assert.equal((await newcomer.ask("GET /shop")).id, id);
    assert.deepEqual(await newcomer.ask("GET /shop/orders"), []);
  }),

  scenario("an order of another owner's shop answers 403", proves("T019"), async (target) => {
    const { shop } = await openListeningShop(target, { recurrent: true });
    const stranger = await openShop(target, { recurrent: true });
    const paid = await paidOrder(target, shop, { period: "monthly" });
    const sale = await latestOf(shop, paid.uuid);
    const others = [
      await createOrder(shop),
      await createOrder(shop, { period: "monthly" }),
      await paidOrder(target, shop),
    ];
    for (const { uuid } of [paid, ...others]) {
      for (const ask of [readStatus, cancel, readTransactions, refundOf(sale.id)]) {
        assertRefused(await ask(stranger, uuid), 403, "no_access");
      }
    }
    assert.equal((await look(shop, paid.uuid)).memberStatus, "active");
    assert.deepEqual(await latestOf(shop, paid.uuid), sale);
    const own = await paidOrder(target, stranger, { period: "monthly" });
    const { id } = await latestOf(stranger, own.uuid);
    for (const ask of [readStatus, readTransactions, cancel, refundOf(id)]) {
      assert.equal((await ask(stranger, own.uuid)).status, 200);
    }
  }),

  scenario("the status of an order is for the owner alone, not for a manager", proves("T020"), async (target) => {
    const shop = await openShop(target, { recurrent: true });
    const manager = await newManager(target, shop.id);
    for (const order of [
      await createOrder(shop),
      await paidOrder(target, shop),
      await paidOrder(target, shop, { period: "weekly" }),
    ]) {
      assertRefused(await readStatus(manager, order.uuid), 403, "no_access");
      assert.deepEqual((await readStatus(shop, order.uuid)).body, { status: order.status });
    }
  }),

  scenario("a manager cancels, refunds and reads transactions as the owner does", proves("T021"), async (target) => {
    const shop = await openShop(target, { recurrent: true });
    const manager = await newManager(target, shop.id);
    const [one, two] = [
      await paidOrder(target, shop, { period: "monthly" }),
      await paidOrder(target, shop, { period: "monthly" }),
    ];
    const [first, second] = [await latestOf(manager, one.uuid), await latestOf(shop, two.uuid)];
    assert.deepEqual(await transactionsOf(manager, two.uuid), await transactionsOf(shop, two.uuid));
    for (const [managed, owned] of [
      [await cancel(manager, one.uuid), await cancel(shop, two.uuid)],
      [await refund(manager, one.uuid, first.id), await refund(shop, two.uuid, second.id)],
    ] as const) {
      assert.deepEqual([managed.status, managed.body], [200, owned.body], managed.text);
    }
    assert.equal((await look(shop, one.uuid)).memberStatus, "cancelled");
    assert.equal((await latestOf(shop, one.uuid)).isRefundable, false);
  }),

  scenario("a manager of one shop has no say in the owner's other shop", proves("T021", "T019"), async (target) => {
    const shop = await openShop(target, { recurrent: true });
    const other = await openShop(target, { recurrent: true, user_id: shop.user_id });
    const manager = await newManager(target, shop.id);
    const managed = await paidOrder(target, shop, { period: "monthly", shopId: shop.id });
    const theirs = await paidOrder(target, shop, { period: "monthly", shopId: other.id });
    const { id } = await latestOf(shop, theirs.uuid);
    for (const ask of [readStatus, readTransactions, cancel, refundOf(id), read]) {
      assertRefused(await ask(manager, theirs.uuid), 403, "no_access");
    }
    const { id: own } = await latestOf(shop, managed.uuid);
    for (const ask of [read, readTransactions, cancel, refundOf(own)]) {
      assert.equal((await ask(manager, managed.uuid)).status, 200);
    }
  }),

  scenario("one order and its webhooks are for the owner and the managers", proves("T022"), async (target) => {
    const { shop, receiver } = await openListeningShop(target);
    const manager = await newManager(target, shop.id);
    const stranger = await openShop(target);
    const elsewhere = await newManager(target, stranger.id);
    const order = await paidOrder(target, shop);
    for (const caller of [shop, manager]) {
      assert.deepEqual(await look(caller, order.uuid), order);
      assert.equal((await resend(caller, order.uuid)).status, 200);
    }
    for (const caller of [stranger, elsewhere]) {
      assertRefused(await read(caller, order.uuid), 403, "no_access");
      assertRefused(await resend(caller, order.uuid), 403, "no_access");
    }
    await receiver.arrivals(3);
    assert.equal((await target.deliveries()).length, 3);
  }),

  scenario("a managed shop does not count where no order is named", proves("T023"), async (target) => {
    const shop = await openShop(target, { tokenCharging: true });
    const manager = await newManager(target, shop.id);
    const { orderUuid, token } = await saveCard(target, shop);
    const order = await look(shop, orderUuid);
    const { chargeUuid } = await charge(shop, token);
    const body = { token, amount: 100_000 };
    await target.clock.advance("1m");
    for (const query of [{}, { shopId: shop.id }]) {
      for (const operation of ["GET /shop", "GET /shop/orders", "GET /shop/tokens"] as const) {
        assertRefused(await manager.call(operation, { query }), 404, "error_not_found");
      }
      assertRefused(await attempt(manager, query), 404, "error_not_found");
    }
    const calls: readonly [OperationName, Input][] = [
      ["GET /shop/tokens/{token}", { path: { token } }],
      ["POST /shop/charges", { body }],
      ["GET /shop/charges/{chargeUuid}", { path: { chargeUuid } }],
      ["DELETE /shop/tokens/{token}", { path: { token } }],
    ];
    for (const [operation, input] of calls) {
      assertRefused(await manager.call(operation, input), 404, "error_not_found");
    }
    assert.deepEqual(await manager.ask("GET /shops"), []);
    assert.deepEqual(await look(manager, orderUuid), order);
    for (const [operation, input] of calls) assert.equal((await shop.call(operation, input)).status, 200, operation);
  }),

  scenario("a manager with a shop of their own acts on that one", proves("T023"), async (target) => {
    const shop = await openShop(target, { tokenCharging: true });
    const manager = await newManager(target, shop.id);
    const { orderUuid, token } = await saveCard(target, shop);
    const order = await look(shop, orderUuid);
    const own = await openShop(target, { user_id: manager.user_id, tokenCharging: true });
    assert.equal((await manager.ask("GET /shop")).id, own.id);
    assert.deepEqual(
      (await manager.ask("GET /shops")).map(({ id }) => id),
      [own.id],
    );
    assert.deepEqual(await manager.ask("GET /shop/orders"), []);
    assert.deepEqual(await manager.ask("GET /shop/tokens"), []);
    assert.equal((await createOrder(manager)).shopId, own.id);
    const query = { shopId: shop.id };
    for (const operation of ["GET /shop", "GET /shop/orders", "GET /shop/tokens"] as const) {
      assertRefused(await manager.call(operation, { query }), 404, "error_not_found");
    }
    const path = { token };
    assertRefused(await manager.call("GET /shop/tokens/{token}", { path }), 404, "error_not_found");
    assert.deepEqual(await look(manager, orderUuid), order);
    assert.equal((await shop.ask("GET /shop/orders")).length, 1);
  }),

  scenario("each owner has the shop that the key is of", proves("T023"), async (target) => {
    const [one, two] = [await openShop(target), await openShop(target)];
    const { api_key } = await pull(target, "issue-key", { shop_id: one.id });
    const second = owner(target, { id: one.id, api_key });
    for (const [caller, id] of [
      [one, one.id],
      [two, two.id],
      [second, one.id],
    ] as const) {
      assert.equal((await caller.ask("GET /shop")).id, id);
      assert.deepEqual(
        (await caller.ask("GET /shops")).map((shop) => shop.id),
        [id],
      );
    }
  }),
]);

const refundOf =
  (txId: number) =>
  (caller: Caller, orderUuid: string): Promise<Reply> =>
    refund(caller, orderUuid, txId);
