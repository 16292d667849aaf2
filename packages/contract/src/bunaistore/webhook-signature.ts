import assert from "node:assert/strict";

import { signatureOf, type Received } from "../receiver.ts";
import { proves, scenario, suite, type Suite } from "../scenario.ts";
import { pull } from "./caller.ts";
import { kinds, listen, register } from "./listen.ts";
import { pay, paymentId, submitted } from "./payment.ts";
import { newBuyer, shelve, withAnotherKey } from "./shelf.ts";
import { order, shopper } from "./shopper.ts";

/** The header X-Webhook-Signature: with which key, over which bytes. */
export const webhookSignature: Suite = suite("bunaistore/webhook-signature", [
  scenario("each delivery is signed, whatever its event", proves("B281", "B282", "B283"), async (target) => {
    const { caller, product_id } = await shopper(target);
    const receiver = await listen(target, caller);
    const { order_id } = await order(caller, product_id);
    await receiver.arrivals(2);
    await pull(target, "refund-order", { order_id });
    await receiver.arrivals(3);
    await pay(target, "binance", paymentId("binance"), 25);
    await submitted(caller, "binance", paymentId("binance"));
    await target.clock.advance("10s");
    const received = await receiver.arrivals(5);
    assert.deepEqual(kinds(received), [
      "order_placed",
      "balance_updated",
      "balance_updated",
      "topup_completed",
      "balance_updated",
    ]);
    for (const delivery of received) isSignedWith(delivery, caller.api_key);
  }),

  scenario(
    "the signature is over the exact bytes, beyond ASCII, with line feeds and long",
    proves("B282"),
    async (target) => {
      const caller = await newBuyer(target, 100);
      const receiver = await listen(target, caller);
      const items = [
        'mail@example.com:pässwörd\nRegion: ∞\r\n\tПлан: Премиум "quoted" \\ / </script>',
        "🛒 \u2028 \u0000 ünïcödé",
        "line of an account\n".repeat(3000),
      ];
      const product_id = await shelve(target, { name: "Ключ 🔑", items });
      await caller.ask("POST /v1/orders", { body: { product_id, qty: items.length } });
      const [placed, updated] = await receiver.arrivals(2);
      assert.deepEqual(placed?.json["items"], items);
      for (const delivery of [placed, updated!]) isSignedWith(delivery, caller.api_key);
    },
  ),

  scenario("a retry carries the same bytes and the same signature", proves("B281", "B282"), async (target) => {
    const { caller, product_id } = await shopper(target);
    const receiver = await listen(target, caller);
    receiver.plan(500, 500);
    await order(caller, product_id);
    await target.clock.advance("3s");
    const [first, second, third] = await receiver.arrivals(3);
    for (const attempt of [first!, second!, third!]) {
      isSignedWith(attempt, caller.api_key);
      assert.ok(attempt.body.equals(first!.body));
      assert.equal(attempt.headers["x-webhook-signature"], first!.headers["x-webhook-signature"]);
    }
  }),

  scenario("the secret is the key of the account the event belongs to", proves("B282"), async (target) => {
    const shoppers = [await shopper(target), await shopper(target)];
    for (const { caller, product_id } of shoppers) {
      const receiver = await listen(target, caller);
      await order(caller, product_id);
      for (const delivery of await receiver.arrivals(2)) isSignedWith(delivery, caller.api_key);
    }
  }),

  scenario("with several keys the secret is the key that registered the URL", proves("B284"), async (target) => {
    const { caller: first, product_id } = await shopper(target);
    const second = await withAnotherKey(target, first);
    const receiver = await listen(target, second);
    await order(first, product_id);
    for (const delivery of await receiver.arrivals(2)) isSignedWith(delivery, second.api_key);
    // The same URL again, with the other key.
    await register(first, receiver.url);
    await order(second, product_id);
    for (const delivery of (await receiver.arrivals(4)).slice(2)) isSignedWith(delivery, first.api_key);
  }),

  // facts.md 7.
  scenario("a URL set in the bot signs with the oldest active key", proves(), async (target) => {
    const { caller: first, product_id } = await shopper(target);
    const second = await withAnotherKey(target, first);
    const third = await withAnotherKey(target, first);
    const receiver = await listen(target, third);
    await pull(target, "set-webhook", { user_id: first.user_id, url: receiver.url });
    await order(third, product_id);
    for (const delivery of await receiver.arrivals(2)) isSignedWith(delivery, first.api_key);
    await pull(target, "revoke-key", { api_key: first.api_key });
    await pull(target, "set-webhook", { user_id: first.user_id, url: receiver.url });
    await order(third, product_id);
    for (const delivery of (await receiver.arrivals(4)).slice(2)) isSignedWith(delivery, second.api_key);
  }),

  // facts.md 7.
  scenario("once the key that registered the URL is revoked the oldest active key signs", proves(), async (target) => {
    const { caller: first, product_id } = await shopper(target);
    await withAnotherKey(target, first);
    const third = await withAnotherKey(target, first);
    const receiver = await listen(target, third);
    await pull(target, "revoke-key", { api_key: third.api_key });
    await order(first, product_id);
    for (const delivery of await receiver.arrivals(2)) isSignedWith(delivery, first.api_key);
  }),
]);

function isSignedWith({ headers, body }: Received, key: string): void {
  const signature = headers["x-webhook-signature"] ?? "";
  assert.match(signature, /^[0-9a-f]{64}$/);
  assert.equal(signature, signatureOf(body, key));
}
