import assert from "node:assert/strict";

import { proves, scenario, suite, type Suite } from "../scenario.ts";
import type { Target } from "../target.ts";
import { buyer, pull } from "./caller.ts";
import { kinds, listen } from "./listen.ts";
import { balanceOf, methods, pay, paymentId, submit, submitted } from "./payment.ts";
import { newBuyer } from "./shelf.ts";
import { submits } from "./submits.ts";

/** POST /v1/topup/submit_txid: the immediate result of a submission. */
export const topup: Suite = suite("bunaistore/topup", [
  scenario("a submission names one of the four methods and the payment's id", submits("B233"), async (target) => {
    const caller = buyer(target);
    for (const method of methods) {
      const txid = paymentId(method);
      for (const body of [
        { method },
        { txid },
        { method, txid: 40_123_456_789 },
        { method, txid: null },
        [method, txid],
        method,
      ]) {
        const { status } = await caller.call("POST /v1/topup/submit_txid", { body });
        assert.equal(status, 400, JSON.stringify(body));
      }
      const { status } = await caller.call("POST /v1/topup/submit_txid", { body: { method, txid } });
      assert.equal(status, 202, method);
      // Seven POSTs a method: four times that is more than a minute allows.
      await target.clock.advance("1m");
    }
  }),

  scenario(
    "an accepted submission answers 202 and that the verification has started",
    submits("B234", "B235"),
    async (target) => {
      const caller = buyer(target);
      for (const method of methods) {
        const { status, body } = await submit(caller, method, paymentId(method));
        assert.equal(status, 202, method);
        assert.deepEqual(body, { status: "success", message: "Payment verification started in background" }, method);
      }
    },
  ),

  scenario(
    "the 202 comes before the payment is looked up, though it could be found",
    proves("B236"),
    async (target) => {
      for (const method of methods) {
        const caller = await newBuyer(target, 5);
        const receiver = await listen(target, caller);
        await pay(target, method, paymentId(method), 20);
        await submitted(caller, method, paymentId(method));
        assert.equal(await balanceOf(caller), 5, method);
        assert.deepEqual(receiver.received, [], method);
        await target.clock.advance("10s");
        assert.equal(await balanceOf(caller), 25, method);
        assert.deepEqual(kinds(receiver.received), ["topup_completed", "balance_updated"], method);
      }
    },
  ),

  scenario("a method outside the four answers 400", proves("B237"), async (target) => {
    const caller = buyer(target);
    for (const method of ["btc", "paypal", "erc20", "usdt", "", "constructor", "__proto__"]) {
      const { status, detail } = await caller.call("POST /v1/topup/submit_txid", {
        body: { method, txid: paymentId("bep20") },
      });
      assert.equal(status, 400, method);
      assert.equal(detail, "Unsupported method", method);
    }
  }),

  scenario("a method that is switched off answers 403, the others go on", proves("B247"), async (target) => {
    const caller = buyer(target);
    for (const off of methods) {
      await pull(target, "set-payment-method", { method: off, enabled: false });
      // facts.md 7: the switch is looked at before the id.
      for (const txid of [paymentId(off), "not an id"]) {
        const { status, detail } = await submit(caller, off, txid);
        assert.equal(status, 403, `${off} ${txid}`);
        assert.equal(detail, "Payment method disabled", `${off} ${txid}`);
      }
    }
    await target.clock.advance("1m");
    for (const method of methods) {
      await pull(target, "set-payment-method", { method, enabled: true });
      await submitted(caller, method, paymentId(method));
      await pull(target, "set-payment-method", { method, enabled: false });
    }
  }),

  scenario("a submission during maintenance answers 503", proves("B248"), async (target) => {
    await pull(target, "set-maintenance", { on: true });
    await areTurnedAway(target, 503, "Maintenance mode");
    await pull(target, "set-maintenance", { on: false });
    await areWelcome(target);
  }),

  scenario("a submission while the API is switched off answers 503", proves("B249"), async (target) => {
    await pull(target, "set-api", { enabled: false });
    await areTurnedAway(target, 503, "API globally disabled");
    await pull(target, "set-api", { enabled: true });
    await areWelcome(target);
  }),

  scenario("a submission without a running worker answers 500", proves("B250"), async (target) => {
    await pull(target, "set-worker", { running: false });
    await areTurnedAway(target, 500, "Worker not initialized");
    await pull(target, "set-worker", { running: true });
    await areWelcome(target);
  }),
]);

async function areTurnedAway(target: Target, status: number, reason: string): Promise<void> {
  for (const method of methods) {
    const reply = await submit(buyer(target), method, paymentId(method));
    assert.equal(reply.status, status, method);
    assert.equal(reply.detail, reason, method);
  }
}

/** Checks that the earlier refusals did not use up their ids. */
async function areWelcome(target: Target): Promise<void> {
  for (const method of methods) await submitted(buyer(target), method, paymentId(method));
}
