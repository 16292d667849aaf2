import assert from "node:assert/strict";

import type { Receiver } from "../receiver.ts";
import { proves, scenario, suite, type Suite } from "../scenario.ts";
import type { Target } from "../target.ts";
import { pull, type Caller } from "./caller.ts";
import { kinds, listen, register } from "./listen.ts";
import {
  balanceOf,
  chains,
  methods,
  pay,
  paymentId,
  paymentIds,
  submitted,
  untilCredited,
  type Method,
} from "./payment.ts";
import { cents, newBuyer, times } from "./shelf.ts";

/** Minutes until a verification gives up. */
const timeLimit: Readonly<Record<Method, number>> = { bep20: 20, ton: 20, trx: 20, binance: 10 };

/** Longer than two look-ups of any method are apart. */
const twoLookUps = "12s";

/** What happens in the background after a payment was submitted. */
export const verification: Suite = suite("bunaistore/verification", [
  scenario(
    "a payment that is found raises the submitter's balance once, by what was credited",
    proves("B259"),
    async (target) => {
      for (const method of methods) {
        const [caller, other] = [await newBuyer(target, 1.5), await newBuyer(target, 1.5)];
        await pay(target, method, paymentId(method), 25.37);
        await submitted(caller, method, paymentId(method));
        await target.clock.advance(twoLookUps);
        assert.equal(await balanceOf(caller), 26.87, method);
        await target.clock.advance("1h");
        assert.equal(await balanceOf(caller), 26.87, method);
        assert.equal(await balanceOf(other), 1.5, method);
      }
    },
  ),

  // facts.md 7.
  scenario(
    "a verification under way is finished though its method, the worker, the market or the account is switched off",
    proves(),
    async (target) => {
      const caller = await newBuyer(target, 0);
      for (const method of methods) {
        await pay(target, method, paymentId(method), 5);
        await submitted(caller, method, paymentId(method));
        await pull(target, "set-payment-method", { method, enabled: false });
      }
      await pull(target, "set-worker", { running: false });
      await pull(target, "set-maintenance", { on: true });
      await pull(target, "suspend", { user_id: caller.user_id });
      await target.clock.advance(twoLookUps);
      await pull(target, "set-maintenance", { on: false });
      await pull(target, "restore", { user_id: caller.user_id });
      assert.equal(await balanceOf(caller), 20);
    },
  ),

  scenario("a payment to another recipient is not credited", proves("B260"), async (target) => {
    for (const method of methods) {
      const caller = await newBuyer(target, 3);
      await pull(target, "pay", { method, txid: paymentId(method, 1), amount: 50, recipient: "other" });
      await pull(target, "pay", { method, txid: paymentId(method, 2), amount: 8, recipient: "ours" });
      await submitted(caller, method, ...paymentIds(method, 2));
      await target.clock.advance("1h");
      assert.equal(await balanceOf(caller), 11, method);
    }
  }),

  scenario("a Binance payment that is not completed in time is not credited", proves("B261"), async (target) => {
    const caller = await newBuyer(target, 3);
    const late = paymentId("binance");
    await submitted(caller, "binance", late);
    await target.clock.advance("11m");
    await pay(target, "binance", late, 50);
    await target.clock.advance("1h");
    assert.equal(await balanceOf(caller), 3);
  }),

  scenario(
    "a payment below the admin's minimum is not credited, one that reaches it is",
    proves("B262"),
    async (target) => {
      for (const method of methods) {
        const caller = await newBuyer(target, 3);
        await pull(target, "set-payment-method", { method, minimum: 12.5 });
        await pay(target, method, paymentId(method, 1), 12.49);
        await pay(target, method, paymentId(method, 2), 12.5);
        await submitted(caller, method, ...paymentIds(method, 2));
        await target.clock.advance("1h");
        assert.equal(await balanceOf(caller), 15.5, method);
      }
    },
  ),

  // facts.md 7.
  scenario("the minimum is one dollar unless the admin sets another", proves(), async (target) => {
    for (const method of methods) {
      const caller = await newBuyer(target, 0);
      await pay(target, method, paymentId(method, 1), 0.99);
      await pay(target, method, paymentId(method, 2), 1);
      await submitted(caller, method, ...paymentIds(method, 2));
      await target.clock.advance("1h");
      assert.equal(await balanceOf(caller), 1, method);
    }
  }),

  scenario("a payment that is not found before the time limit is not credited", proves("B263"), async (target) => {
    for (const method of methods) {
      const caller = await newBuyer(target, 3);
      await submitted(caller, method, paymentId(method));
      await target.clock.advance(`${timeLimit[method] + 1}m`);
      await pay(target, method, paymentId(method), 50);
      await target.clock.advance("1h");
      assert.equal(await balanceOf(caller), 3, method);
    }
  }),

  scenario("of all outcomes only a confirmed payment sends webhooks", proves("B264"), async (target) => {
    const caller = await newBuyer(target, 0);
    const receiver = await listen(target, caller);
    for (const method of methods) await endWithoutCredit(target, caller, method);
    await target.clock.advance("1h");
    assert.deepEqual(kinds(receiver.received), []);
    await pay(target, "bep20", paymentId("bep20", 100), 5);
    await submitted(caller, "bep20", paymentId("bep20", 100));
    await target.clock.advance(twoLookUps);
    assert.deepEqual(kinds(receiver.received), ["topup_completed", "balance_updated"]);
    assert.equal(receiver.received[0]?.json["txid"], paymentId("bep20", 100));
  }),

  scenario("every outcome without credit stands in the notes of the world", proves("B265"), async (target) => {
    const caller = await newBuyer(target, 0);
    for (const method of methods) {
      await endWithoutCredit(target, caller, method);
      const outcomes = ["wrong recipient", "below minimum", method === "binance" ? "expired" : "not found"];
      const said = await notesAbout(target, method);
      const expected = [paymentId(method, 2), paymentId(method, 3), paymentId(method, 1)];
      assert.equal(said.length, 3, method);
      for (const [index, outcome] of outcomes.entries()) {
        const about = said.find((note) => note.includes(expected[index]!)) ?? "";
        assert.ok(about.includes(outcome), `${method}: ${outcome} in ${JSON.stringify(said)}`);
        assert.ok(about.includes(String(caller.user_id)), about);
      }
    }
  }),

  scenario("a chain is looked up every five seconds", proves("B266"), async (target) => {
    for (const method of chains) {
      const caller = await newBuyer(target, 0);
      const waits = await times(5, async (index) => {
        const txid = paymentId(method, index);
        await submitted(caller, method, txid);
        await target.clock.advance(`${20 + index}s`);
        await pay(target, method, txid, 1);
        return untilCredited(target, caller, 1000, 5000);
      });
      // Paid a second later each time: the waits go through every second of the interval, and none is longer.
      const ascending = waits.toSorted((one, two) => one - two);
      assert.deepEqual(ascending, [1000, 2000, 3000, 4000, 5000], `${method}: ${waits.join(", ")}`);
    }
  }),

  scenario(
    "Binance is looked up every one to two seconds",
    { ...proves("B267"), world: { limits: "off" } },
    async (target) => {
      const caller = await newBuyer(target, 0);
      const ids = paymentIds("binance", 20);
      const waits = await times(ids.length, async (index) => {
        await submitted(caller, "binance", ids[index]!);
        // Payments appear at many different moments between two look-ups.
        await target.clock.advance(`${10_000 + index * 130}ms`);
        await pay(target, "binance", ids[index]!, 1);
        return untilCredited(target, caller, 100, 2000);
      });
      // None waits longer than two seconds. Were it looked up much more often than once a second, none would wait this long.
      assert.ok(Math.max(...waits) > 800, `waits of ${waits.join(", ")} ms`);
    },
  ),

  scenario("a chain is given up after 20 minutes", proves("B268"), async (target) => {
    for (const method of chains) await isGivenUp(target, method);
  }),

  scenario("Binance is given up after 10 minutes", proves("B269"), async (target) => {
    await isGivenUp(target, "binance");
  }),

  scenario("at most four bep20 verifications run at once", proves("B270", "B274"), async (target) => {
    await isCappedAt(target, "bep20", 4);
  }),

  scenario("at most five binance verifications run at once", proves("B271", "B274"), async (target) => {
    await isCappedAt(target, "binance", 5);
  }),

  scenario("any number of ton and trx verifications run at once", proves("B272"), async (target) => {
    for (const method of ["ton", "trx"] as const) {
      const caller = await newBuyer(target, 0);
      const ids = paymentIds(method, 15);
      await submitted(caller, method, ...ids);
      await target.clock.advance("1m");
      for (const txid of ids) await pay(target, method, txid, 1);
      await target.clock.advance("5s");
      assert.equal(await balanceOf(caller), 15, method);
    }
  }),

  scenario(
    "ton and trx verifications start one a second, each method for itself",
    proves("B272", "B273"),
    async (target) => {
      const [inTon, inTrx] = [await newBuyer(target, 0), await newBuyer(target, 0)];
      for (const [caller, method] of [
        [inTon, "ton"],
        [inTrx, "trx"],
      ] as const) {
        for (const txid of paymentIds(method, 6)) await pay(target, method, txid, 1);
        await submitted(caller, method, ...paymentIds(method, 6));
      }
      const seen = await times(40, async () => {
        await target.clock.advance("500ms");
        return [await balanceOf(inTon), await balanceOf(inTrx)] as const;
      });
      const ton = seen.map(([balance]) => balance);
      const trx = seen.map(([, balance]) => balance);
      // The first look-up comes a fixed time after the start, so the credits show the starts: one more every second half-second.
      const first = ton.indexOf(1);
      assert.deepEqual(ton.slice(first, first + 13), [1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 6]);
      assert.deepEqual(trx, ton);
    },
  ),

  scenario("what waits for a place loses none of its own time", proves("B274"), async (target) => {
    for (const [method, cap] of [
      ["bep20", 4],
      ["binance", 5],
    ] as const) {
      const caller = await newBuyer(target, 0);
      const ids = paymentIds(method, cap + 2);
      const [found, late] = [ids[cap]!, ids[cap + 1]!];
      await pay(target, method, found, 5);
      await submitted(caller, method, ...ids);
      await target.clock.advance(`${timeLimit[method] - 1}m`);
      assert.equal(await balanceOf(caller), 0, method);
      // Those before it give up, without credit, and it begins.
      await target.clock.advance("90s");
      assert.equal(await balanceOf(caller), 5, method);
      await target.clock.advance(`${timeLimit[method] - 2}m`);
      await pay(target, method, late, 7);
      await target.clock.advance(twoLookUps);
      assert.equal(await balanceOf(caller), 12, method);
    }
  }),

  scenario("waiting verifications begin in the order of their submission", proves("B275"), async (target) => {
    for (const [method, cap] of [
      ["bep20", 4],
      ["binance", 5],
    ] as const) {
      const { receiver, callers } = await twoListeners(target);
      const ids = paymentIds(method, cap + 5);
      const waiting = ids.slice(cap);
      for (const [index, txid] of ids.entries()) await submitted(callers[index % 2]!, method, txid);
      // Described in another order than submitted.
      for (const txid of waiting.toReversed()) await pay(target, method, txid, 5);
      await target.clock.advance("1m");
      assert.deepEqual(creditedIds(receiver), [], method);
      await pay(target, method, ids[0]!, 5);
      await target.clock.advance("2m");
      assert.deepEqual(creditedIds(receiver), [ids[0]!, ...waiting], method);
    }
  }),

  scenario("ton and trx verifications start in the order of their submission", proves("B275"), async (target) => {
    for (const method of ["ton", "trx"] as const) {
      const { receiver, callers } = await twoListeners(target);
      const ids = paymentIds(method, 8);
      for (const txid of ids.toReversed()) await pay(target, method, txid, 5);
      for (const [index, txid] of ids.entries()) await submitted(callers[index % 2]!, method, txid);
      await target.clock.advance("1m");
      assert.deepEqual(creditedIds(receiver), ids, method);
    }
  }),

  scenario("accounts share the caps", proves("B276"), async (target) => {
    for (const [method, cap] of [
      ["bep20", 4],
      ["binance", 5],
    ] as const) {
      const [one, two] = [await newBuyer(target, 0), await newBuyer(target, 0)];
      const [last, ...before] = paymentIds(method, cap + 1).toReversed();
      for (const [index, txid] of before.entries()) await submitted(index % 2 === 0 ? one : two, method, txid);
      const third = await newBuyer(target, 0);
      await pay(target, method, last!, 5);
      await submitted(third, method, last!);
      await target.clock.advance("5m");
      assert.equal(await balanceOf(third), 0, method);
      await pull(target, "pay", { method, txid: before[0]!, amount: 5, recipient: "other" });
      await target.clock.advance(twoLookUps);
      assert.equal(await balanceOf(third), 5, method);
    }
  }),

  scenario("accounts share the rates", proves("B276"), async (target) => {
    for (const method of ["ton", "trx"] as const) {
      const callers = await times(4, () => newBuyer(target, 0));
      for (const [index, caller] of callers.entries()) {
        await pay(target, method, paymentId(method, index), 1);
        await submitted(caller, method, paymentId(method, index));
      }
      const total = async (): Promise<number> => {
        const balances = await Promise.all(callers.map(balanceOf));
        return balances.reduce((sum, balance) => sum + balance, 0);
      };
      const seen = await times(12, async () => {
        await target.clock.advance("1s");
        return total();
      });
      const first = seen.indexOf(1);
      assert.deepEqual(seen.slice(first, first + 5), [1, 2, 3, 4, 4], method);
    }
  }),

  scenario("a lever says how much was paid, to whom, and from when it can be seen", proves("B277"), async (target) => {
    for (const method of methods) {
      const caller = await newBuyer(target, 0);
      const [now, elsewhere, later] = [paymentId(method, 1), paymentId(method, 2), paymentId(method, 3)];
      const seen_at = new Date((await target.clock.now()) + 60_000).toISOString();
      await pull(target, "pay", { method, txid: now, amount: 12.34 });
      await pull(target, "pay", { method, txid: elsewhere, amount: 100, recipient: "other" });
      await pull(target, "pay", { method, txid: later, amount: 5.66, recipient: "ours", seen_at });
      await submitted(caller, method, now, elsewhere, later);
      await target.clock.advance("59s");
      assert.equal(await balanceOf(caller), 12.34, method);
      await target.clock.advance("6s");
      assert.equal(await balanceOf(caller), 18, method);
    }
  }),

  scenario("an id that no lever has described is never found", proves("B278"), async (target) => {
    const caller = await newBuyer(target, 3);
    for (const method of methods) await submitted(caller, method, ...paymentIds(method, 4));
    await target.clock.advance("30m");
    assert.equal(await balanceOf(caller), 3);
    // Every one of them ended without credit, or it would not be accepted again.
    for (const method of methods) await submitted(caller, method, ...paymentIds(method, 4));
  }),
]);

/** Lets verifications end in every way that credits nothing. */
async function endWithoutCredit(target: Target, caller: Caller, method: Method): Promise<void> {
  const [unknown, elsewhere, small] = [paymentId(method, 1), paymentId(method, 2), paymentId(method, 3)];
  await pull(target, "pay", { method, txid: elsewhere, amount: 50, recipient: "other" });
  await pay(target, method, small, 0.5);
  await submitted(caller, method, unknown, elsewhere, small);
  await target.clock.advance(`${timeLimit[method] + 1}m`);
}

/** The notes of the world that speak of the ids `endWithoutCredit` used. */
async function notesAbout(target: Target, method: Method): Promise<string[]> {
  const notes = (await target.control("GET", "/notes")) as readonly { readonly text: string }[];
  return notes.map(({ text }) => text).filter((text) => paymentIds(method, 3).some((txid) => text.includes(txid)));
}

/** Tests one payment that appears shortly before the limit, and one shortly after. */
async function isGivenUp(target: Target, method: Method): Promise<void> {
  const caller = await newBuyer(target, 0);
  const [early, late] = [paymentId(method, 1), paymentId(method, 2)];
  const limit = timeLimit[method] * 60;
  // So that one more look-up fits in, but hardly two.
  const margin = method === "binance" ? 3 : 6;
  await submitted(caller, method, early, late);
  await target.clock.advance(`${limit - margin}s`);
  await pay(target, method, early, 5);
  await target.clock.advance(`${margin}s`);
  assert.equal(await balanceOf(caller), 5, method);
  // Both started within the first two seconds, whatever the rate.
  await target.clock.advance("2s");
  await pay(target, method, late, 7);
  await target.clock.advance("1h");
  assert.equal(await balanceOf(caller), 5, method);
}

/** Tests that `cap` verifications run, that the next one waits, and that exactly one starts when one ends. */
async function isCappedAt(target: Target, method: Method, cap: number): Promise<void> {
  const caller = await newBuyer(target, 0);
  const running = paymentIds(method, cap);
  const [next, afterNext] = [paymentId(method, cap + 1), paymentId(method, cap + 2)];
  await submitted(caller, method, ...running);
  await submitted(caller, method, next, afterNext);
  await pay(target, method, next, 10);
  await target.clock.advance("5m");
  assert.equal(await balanceOf(caller), 0, "one more than the cap does not run");
  // The last of those that run: it is found, so all of them run. Its place goes to the next.
  await pay(target, method, running[cap - 1]!, 1);
  await untilCredited(target, caller, 1000, 5000);
  assert.equal(cents(await balanceOf(caller)), 100);
  await untilCredited(target, caller, 1000, 6000);
  assert.equal(cents(await balanceOf(caller)), 1100);
  // And on to the one after it; the other places are still taken.
  await target.clock.advance("1m");
  await pay(target, method, afterNext, 20);
  await target.clock.advance(twoLookUps);
  assert.equal(cents(await balanceOf(caller)), 3100);
}

/** Two accounts whose events go to one receiver, in the order in which they happen. */
async function twoListeners(target: Target): Promise<{ receiver: Receiver; callers: readonly [Caller, Caller] }> {
  const callers = [await newBuyer(target, 0), await newBuyer(target, 0)] as const;
  const receiver = await listen(target, callers[0]);
  await register(callers[1], receiver.url);
  return { receiver, callers };
}

/** The ids of the credited payments, in the order of their events. */
function creditedIds(receiver: Receiver): unknown[] {
  return receiver.received
    .map(({ json }) => json)
    .filter(({ event }) => event === "topup_completed")
    .map(({ txid, order_id }) => txid ?? order_id);
}
