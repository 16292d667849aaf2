import assert from "node:assert/strict";

import type { Reply } from "../caller.ts";
import { observes, proves, scenario, suite, type Suite } from "../scenario.ts";
import type { Target } from "../target.ts";
import { attempt } from "./attempt.ts";
import { openShop, owner, pull, type OpenedShop, type ShopSettings } from "./caller.ts";
import { openListeningShop } from "./listen.ts";
import { cancel, resend } from "./order-calls.ts";
import { createOrder, look, paidOrder } from "./order.ts";
import { assertRefused } from "./refusal.ts";
import { charge, lookAtToken, saveCard } from "./saved-card.ts";
import { latestOf, refund, transactionsOf } from "./transaction.ts";

/** Several shops of one owner, and which of them a call is about. */
export const shops: Suite = suite("tribute/shops", [
  scenario("GET /shops has the shops as GET /shop tells them, the oldest first", proves("T046"), async (target) => {
    const first = await openShop(target, { name: "First", recurrent: true, callbackUrl: "https://example.com/hook" });
    await openShop(target);
    await target.clock.advance("1h");
    const { user_id } = first;
    const [second, third] = [
      await openShop(target, { user_id, name: "Second", onlyStars: true }),
      await openShop(target, { user_id, name: "Third", tokenCharging: true }),
    ];
    await pull(target, "update-shop", { id: first.id, name: "Later" });
    const reply = await first.call("GET /shops");
    assert.equal(reply.status, 200);
    const single = await Promise.all(
      [first, second, third].map(({ id }) => first.ask("GET /shop", { query: { shopId: id } })),
    );
    assert.deepEqual(reply.body, single);
    assert.deepEqual(
      single.map(({ id, name }) => [id, name]),
      [
        [first.id, "Later"],
        [second.id, "Second"],
        [third.id, "Third"],
      ],
    );
  }),

  scenario(
    "an owner's shops are told alike one by one and together, and the first is the usual one",
    observes("T046", "T048", "T049"),
    async (target) => {
      const reader = owner(target);
      const together = await reader.ask("GET /shops");
      assert.deepEqual(together[0], await reader.ask("GET /shop"));
      for (const one of together) assert.deepEqual(await reader.ask("GET /shop", { query: { shopId: one.id } }), one);
      const [first] = together;
      const ofFirst = await reader.ask("GET /shop/orders", { query: { shopId: first?.id ?? 0 } });
      assert.deepEqual(ofFirst, await reader.ask("GET /shop/orders"));
    },
  ),

  scenario("a shop that cannot be is a 404 to whoever reads it", observes("T031", "T051"), async (target) => {
    const reader = owner(target);
    for (const shopId of ["18446744073709551615", "abc", "-1", "1.5", "0x1", "null"]) {
      for (const operation of ["GET /shop", "GET /shop/orders", "GET /shop/tokens"] as const) {
        const reply = await reader.call(operation, { query: { shopId } });
        assertRefused(reply, 404, "error_not_found");
        assert.equal(reply.body["message"], "shop not found", `${operation} ${shopId}`);
      }
    }
  }),

  scenario("GET /shops leaves inactive shops out, and may be empty", proves("T047"), async (target) => {
    const [first, second, third] = await threeShops(target);
    const ids = async (): Promise<readonly number[]> => (await first.ask("GET /shops")).map(({ id }) => id);
    const set = (id: number, status: 0 | 1): Promise<unknown> => pull(target, "update-shop", { id, status });
    assert.deepEqual(await ids(), [first.id, second.id, third.id]);
    await set(second.id, 0);
    assert.deepEqual(await ids(), [first.id, third.id]);
    await set(first.id, 0);
    assert.deepEqual(await ids(), [third.id]);
    await set(third.id, 0);
    const none = await first.call("GET /shops");
    assert.deepEqual([none.status, none.body], [200, []]);
    await set(second.id, 1);
    assert.deepEqual(await ids(), [second.id]);
  }),

  scenario("shopId chooses the shop that is read, listed and asked for tokens", proves("T048"), async (target) => {
    const opened = await threeShops(target, { tokenCharging: true });
    const [caller] = opened;
    for (const { id } of opened) {
      const query = { shopId: id };
      const { orderUuid, token } = await saveCard(target, caller, query);
      assert.equal((await caller.ask("GET /shop", { query })).id, id);
      assert.deepEqual(await caller.ask("GET /shop/orders", { query }), [await look(caller, orderUuid)]);
      assert.deepEqual(await caller.ask("GET /shop/tokens", { query }), [await lookAtToken(caller, token)]);
    }
  }),

  scenario("without shopId a call is about the owner's oldest shop", proves("T049"), async (target) => {
    const opened = await threeShops(target, { tokenCharging: true });
    const [caller, second] = opened;
    for (const { id } of opened.toReversed()) await saveCard(target, caller, { shopId: id });
    assert.equal((await caller.ask("GET /shop")).id, caller.id);
    assert.deepEqual(
      (await caller.ask("GET /shop/orders")).map(({ shopId }) => shopId),
      [caller.id],
    );
    assert.deepEqual(
      await caller.ask("GET /shop/tokens"),
      await caller.ask("GET /shop/tokens", { query: { shopId: caller.id } }),
    );
    assert.equal((await createOrder(caller)).shopId, caller.id);
    await pull(target, "update-shop", { id: second.id, status: 0 });
    assert.equal((await createOrder(caller)).shopId, caller.id);
  }),

  scenario("when the oldest shop is inactive the oldest active one takes its place", proves("T050"), async (target) => {
    const opened = await threeShops(target, { tokenCharging: true });
    const [caller, second] = opened;
    const cards: string[] = [];
    for (const { id } of opened) cards.push((await saveCard(target, caller, { shopId: id })).token);
    const used = async (): Promise<readonly unknown[]> => [
      (await caller.ask("GET /shop")).id,
      (await caller.ask("GET /shop/orders")).at(-1)?.shopId,
      (await caller.ask("GET /shop/tokens")).map(({ token }) => token),
      (await createOrder(caller)).shopId,
    ];
    for (const [index, { id }] of opened.entries()) {
      assert.deepEqual(await used(), [id, id, [cards[index]], id]);
      if (index < 2) await pull(target, "update-shop", { id, status: 0 });
    }
    await pull(target, "update-shop", { id: second.id, status: 1 });
    assert.deepEqual(await used(), [second.id, second.id, [cards[1]], second.id]);
  }),

  scenario("a shopId that is malformed, unknown or of somebody else answers 404", proves("T051"), async (target) => {
    const shop = await openShop(target, { tokenCharging: true });
    const stranger = await openShop(target, { tokenCharging: true });
    const refused = (reply: Reply): void => {
      assertRefused(reply, 404, "error_not_found");
      assert.equal(reply.body["message"], "shop not found");
    };
    const values = [stranger.id, 987_654_321, "18446744073709551615", "abc", "-1", "1.5", "0x1", `${shop.id}x`, "null"];
    for (const shopId of values) {
      for (const operation of ["GET /shop", "GET /shop/orders", "GET /shop/tokens"] as const) {
        refused(await shop.call(operation, { query: { shopId } }));
      }
      refused(await shop.call("POST /shop/orders", { query: { shopId }, body: { title: "" } }));
    }
    for (const shopId of [stranger.id, 987_654_321, -1, 1.5, "abc", true, [shop.id], {}]) {
      refused(await attempt(shop, { shopId }));
    }
    assert.deepEqual(await shop.ask("GET /shop/orders"), []);
    assert.deepEqual(await stranger.ask("GET /shop/orders"), []);
  }),

  scenario("an order is found in any shop of the owner", proves("T052"), async (target) => {
    const { shop: first } = await openListeningShop(target, { recurrent: true });
    const { url } = await target.receiver();
    const second = await openShop(target, { user_id: first.user_id, recurrent: true, callbackUrl: url });
    const order = await paidOrder(target, first, { shopId: second.id, period: "monthly" });
    assert.equal(order.shopId, second.id);
    const path = { orderUuid: order.uuid };
    assert.deepEqual(await look(first, order.uuid), order);
    assert.deepEqual(await first.ask("GET /shop/orders/{orderUuid}/status", { path }), { status: "paid" });
    assert.equal((await transactionsOf(first, order.uuid)).length, 1);
    assert.equal((await resend(first, order.uuid)).status, 200);
    assert.equal((await cancel(first, order.uuid)).status, 200);
    assert.equal((await refund(first, order.uuid, (await latestOf(first, order.uuid)).id)).status, 200);
    await pull(target, "update-shop", { id: first.id, status: 0 });
    assert.equal((await look(first, order.uuid)).memberStatus, "cancelled");
  }),

  scenario("a token and its charges are found in any shop of the owner", proves("T052"), async (target) => {
    const [caller, , third] = await threeShops(target);
    await pull(target, "update-shop", { id: third.id, tokenCharging: true });
    const { token } = await saveCard(target, caller, { shopId: third.id });
    assert.equal((await caller.call("GET /shop/tokens")).status, 403);
    const found = await lookAtToken(caller, token);
    assert.deepEqual([found], await caller.ask("GET /shop/tokens", { query: { shopId: third.id } }));
    const { chargeUuid } = await charge(caller, token);
    const made = await caller.ask("GET /shop/charges/{chargeUuid}", { path: { chargeUuid } });
    assert.deepEqual([made.chargeUuid, made.token], [chargeUuid, token]);
    await caller.ask("DELETE /shop/tokens/{token}", { path: { token } });
    assert.equal((await lookAtToken(caller, token)).active, false);
  }),
]);

/** Opens three shops of one new owner, the oldest first, with a shop of somebody else between them. */
async function threeShops(
  target: Target,
  settings: ShopSettings = {},
): Promise<readonly [OpenedShop, OpenedShop, OpenedShop]> {
  const first = await openShop(target, settings);
  await openShop(target, settings);
  const next = { ...settings, user_id: first.user_id };
  await target.clock.advance("1h");
  return [first, await openShop(target, next), await openShop(target, next)];
}
