import assert from "node:assert/strict";

import { proves, scenario, suite, type Suite } from "../scenario.ts";
import type { Target } from "../target.ts";
import { buyer, pull, type Caller } from "./caller.ts";
import {
  balanceOf,
  hash,
  methods,
  pay,
  paymentId,
  paymentIds,
  plainBytes,
  submit,
  submitted,
  type Method,
} from "./payment.ts";
import { newBuyer } from "./shelf.ts";
import { submits } from "./submits.ts";

/** Longer than any verification takes. */
const pastEveryLimit = "21m";

/** One payment is credited once: which ids are the same, and when an id may be submitted again. */
export const topupOnce: Suite = suite("bunaistore/topup-once", [
  scenario("an id is refused for as long as its verification is under way", submits("B251"), async (target) => {
    const caller = buyer(target);
    const limits: readonly [Method, string][] = [
      ["bep20", "19m"],
      ["ton", "19m"],
      ["trx", "19m"],
      ["binance", "9m"],
    ];
    for (const [method, almostOver] of limits) {
      await submitted(caller, method, paymentId(method));
      await isRefused(caller, method, paymentId(method), "Already processing");
      await isRefused(caller, method, paymentId(method), "Already processing");
      await target.clock.advance(almostOver);
      await isRefused(caller, method, paymentId(method), "Already processing");
      await submitted(caller, method, paymentId(method, 2));
    }
  }),

  // facts.md 7: waiting in line is part of the verification.
  scenario("an id that waits in line is under way as well", submits(), async (target) => {
    const caller = buyer(target);
    await submitted(caller, "bep20", ...paymentIds("bep20", 5));
    for (const txid of paymentIds("bep20", 5)) await isRefused(caller, "bep20", txid, "Already processing");
  }),

  scenario("of ten simultaneous submissions of one id exactly one is accepted", submits("B251"), async (target) => {
    const caller = buyer(target);
    const replies = await Promise.all(Array.from({ length: 10 }, () => submit(caller, "trx", paymentId("trx"))));
    assert.equal(replies.filter(({ status }) => status === 202).length, 1);
    assert.equal(replies.filter(({ status }) => status === 409).length, 9);
  }),

  scenario("an id that was credited is refused for ever", proves("B252"), async (target) => {
    for (const method of methods) {
      const caller = await newBuyer(target, 0);
      await credit(target, caller, method, paymentId(method), 7);
      await isRefused(caller, method, paymentId(method), "Already credited");
      await target.clock.advance("1d");
      await isRefused(caller, method, paymentId(method), "Already credited");
      assert.equal(await balanceOf(caller), 7, method);
    }
  }),

  scenario("an id of one account is refused to another, under way and credited", proves("B253"), async (target) => {
    for (const method of methods) {
      const [first, second] = [await newBuyer(target, 0), await newBuyer(target, 0)];
      await submitted(first, method, paymentId(method));
      await isRefused(second, method, paymentId(method), "Already processing");
      await pay(target, method, paymentId(method), 7);
      await target.clock.advance("10s");
      await isRefused(second, method, paymentId(method), "Already credited");
      await target.clock.advance("1h");
      assert.deepEqual([await balanceOf(first), await balanceOf(second)], [7, 0], method);
    }
  }),

  scenario(
    "an id that was not found in time may be submitted again, by anybody, and then be credited",
    proves("B254"),
    async (target) => {
      for (const method of methods) {
        const [first, second] = [await newBuyer(target, 0), await newBuyer(target, 0)];
        await submitted(first, method, paymentId(method), paymentId(method, 2));
        await target.clock.advance(pastEveryLimit);
        await pay(target, method, paymentId(method), 7);
        await pay(target, method, paymentId(method, 2), 9);
        await submitted(first, method, paymentId(method));
        await submitted(second, method, paymentId(method, 2));
        await target.clock.advance("10s");
        assert.deepEqual([await balanceOf(first), await balanceOf(second)], [7, 9], method);
      }
    },
  ),

  scenario(
    "an id that went to somebody else, or was too small, may be submitted again",
    proves("B254"),
    async (target) => {
      for (const method of methods) {
        const caller = await newBuyer(target, 0);
        const [elsewhere, small] = [paymentId(method, 1), paymentId(method, 2)];
        await pull(target, "set-payment-method", { method, minimum: 5 });
        await pull(target, "pay", { method, txid: elsewhere, amount: 7, recipient: "other" });
        await pay(target, method, small, 4.99);
        await submitted(caller, method, elsewhere, small);
        await target.clock.advance("10s");
        await submitted(caller, method, elsewhere, small);
        await target.clock.advance("10s");
        assert.equal(await balanceOf(caller), 0, method);
        await pull(target, "set-payment-method", { method, minimum: 4 });
        await submitted(caller, method, small);
        await target.clock.advance("10s");
        assert.equal(await balanceOf(caller), 4.99, method);
      }
    },
  ),

  scenario("hexadecimal ids that differ only in case are one id", proves("B255"), async (target) => {
    for (const method of ["bep20", "trx", "ton"] as const) {
      const caller = await newBuyer(target, 0);
      const lower = paymentId(method);
      const upper = lower.replace(/[a-f]/g, (letter) => letter.toUpperCase());
      const mixed = lower.replace(/[a-f]/, (letter) => letter.toUpperCase());
      assert.equal(new Set([lower, upper, mixed]).size, 3);
      await submitted(caller, method, mixed);
      for (const txid of [lower, upper, mixed]) await isRefused(caller, method, txid, "Already processing");
      // The payment, too, is the same whichever way its id is written.
      await pay(target, method, lower, 7);
      await target.clock.advance("10s");
      assert.equal(await balanceOf(caller), 7, method);
      for (const txid of [upper, lower, mixed]) await isRefused(caller, method, txid, "Already credited");
    }
  }),

  scenario("base64 ids that differ in case are two ids", submits(), async (target) => {
    const caller = buyer(target);
    const one = plainBytes("a transfer").toString("base64");
    const letter = one.slice(0, 20).search(/[a-z]/);
    const other = one.slice(0, letter) + one.charAt(letter).toUpperCase() + one.slice(letter + 1);
    assert.notEqual(one, other);
    await submitted(caller, "ton", one, other);
  }),

  // facts.md 7.
  scenario("blanks around an id do not make it another one", submits(), async (target) => {
    const caller = buyer(target);
    for (const method of methods) {
      await submitted(caller, method, ` ${paymentId(method)}\n`);
      await isRefused(caller, method, paymentId(method), "Already processing");
      await isRefused(caller, method, `\t${paymentId(method)}`, "Already processing");
    }
  }),

  // facts.md 7.
  scenario("a ton hash is one id in hexadecimal, base64 and base64url", proves(), async (target) => {
    const caller = await newBuyer(target, 0);
    // Bytes whose base64 has + and /, so that the two alphabets differ.
    const bytes = Buffer.from("fb".repeat(16) + "ff".repeat(16), "hex");
    const forms = [bytes.toString("hex"), bytes.toString("base64"), `${bytes.toString("base64url")}=`];
    assert.equal(new Set(forms).size, 3);
    await submitted(caller, "ton", forms[1]!);
    for (const txid of forms) await isRefused(caller, "ton", txid, "Already processing");
    await pay(target, "ton", forms[0]!, 7);
    await target.clock.advance("10s");
    assert.equal(await balanceOf(caller), 7);
    for (const txid of forms) await isRefused(caller, "ton", txid, "Already credited");
  }),

  // facts.md 7: ids are unique per method.
  scenario("the same digits are another payment on another chain", proves(), async (target) => {
    const caller = await newBuyer(target, 0);
    const digits = hash("a transfer");
    await submitted(caller, "ton", digits);
    await submitted(caller, "trx", digits);
    await submitted(caller, "bep20", `0x${digits}`);
    await pay(target, "trx", digits, 7);
    await target.clock.advance("10s");
    assert.equal(await balanceOf(caller), 7);
    await isRefused(caller, "trx", digits, "Already credited");
    await isRefused(caller, "ton", digits, "Already processing");
    await isRefused(caller, "bep20", `0x${digits}`, "Already processing");
  }),
]);

async function isRefused(caller: Caller, method: Method, txid: string, reason: string): Promise<void> {
  const { status, detail } = await submit(caller, method, txid);
  assert.equal(status, 409, `${method} ${txid}`);
  assert.equal(detail, reason, `${method} ${txid}`);
}

async function credit(target: Target, caller: Caller, method: Method, txid: string, amount: number): Promise<void> {
  await pay(target, method, txid, amount);
  await submitted(caller, method, txid);
  await target.clock.advance("10s");
  assert.equal(await balanceOf(caller), amount, method);
}
