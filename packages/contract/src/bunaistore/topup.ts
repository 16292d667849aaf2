import assert from "node:assert/strict";

import { observes, proves, scenario, suite, untouched, type Proof, type Suite } from "../scenario.ts";
import type { Target } from "../target.ts";
import { buyer, pull, type Caller } from "./caller.ts";
import { kinds, listen } from "./listen.ts";
import { balanceOf, hash, methods, pay, paymentId, paymentIds, submit, submitted, type Method } from "./payment.ts";
import { newBuyer } from "./shelf.ts";

/** Longer than any verification may take. */
const pastEveryLimit = "21m";

/** Names what a scenario proves by submitting ids that have to be new: nobody has submitted them in a world of its own only. */
const submits = (...ids: readonly string[]): Proof => ({ ...proves(...ids), world: untouched });

/** Deposit addresses, and submitting a payment for verification. */
export const topup: Suite = suite("bunaistore/topup", [
  scenario("the addresses are those of the four methods", observes("B221"), async (target) => {
    const { status, body } = await buyer(target).call("GET /v1/topup/addresses");
    assert.equal(status, 200);
    assert.deepEqual(Object.keys(body).toSorted(), ["bep20", "binance", "ton", "trx"]);
  }),

  scenario("each method says with a boolean whether it is enabled", observes("B222"), async (target) => {
    const addresses = await buyer(target).ask("GET /v1/topup/addresses");
    for (const method of methods) assert.equal(typeof addresses[method].enabled, "boolean", method);
  }),

  scenario(
    "the next call shows a method the admin has switched, and only that one changed",
    proves("B223"),
    async (target) => {
      const caller = buyer(target);
      const switches = async (): Promise<boolean[]> => {
        const addresses = await caller.ask("GET /v1/topup/addresses");
        return methods.map((method) => addresses[method].enabled);
      };
      assert.deepEqual(await switches(), [true, true, true, true]);
      for (const method of methods) {
        await pull(target, "set-payment-method", { method, enabled: false });
        assert.deepEqual(
          await switches(),
          methods.map((one) => one !== method),
        );
        await pull(target, "set-payment-method", { method, enabled: true });
        assert.deepEqual(await switches(), [true, true, true, true]);
      }
    },
  ),

  scenario("a disabled method stays in the answer with all its other fields", proves("B224"), async (target) => {
    const caller = buyer(target);
    const before = await caller.ask("GET /v1/topup/addresses");
    for (const method of methods) await pull(target, "set-payment-method", { method, enabled: false });
    const after = await caller.ask("GET /v1/topup/addresses");
    for (const method of methods) assert.deepEqual(after[method], { ...before[method], enabled: false }, method);
    assert.deepEqual(Object.keys(after).toSorted(), Object.keys(before).toSorted());
  }),

  scenario("bep20 takes USDT on BSC by transaction hash", observes("B226"), async (target) => {
    await isChain(target, "bep20", { network: "BSC (BEP-20)", token: "USDT" });
  }),

  scenario("ton takes USDT or TON on TON by transaction hash", observes("B227"), async (target) => {
    await isChain(target, "ton", { network: "TON", token: "USDT/TON" });
  }),

  scenario("trx takes USDT or TRX on TRON by transaction hash", observes("B228"), async (target) => {
    await isChain(target, "trx", { network: "TRON (TRC-20)", token: "USDT/TRX" });
  }),

  scenario("binance has a Pay ID and a name, and takes a numeric order id", observes("B229"), async (target) => {
    const { enabled, pay_id, name, ...rest } = (await buyer(target).ask("GET /v1/topup/addresses")).binance;
    assert.deepEqual(rest, { submit_order_id: true, order_id_format: "numeric string" });
    assert.deepEqual([typeof enabled, typeof pay_id, typeof name], ["boolean", "string", "string"]);
    assert.notEqual(pay_id, "");
    assert.notEqual(name, "");
  }),

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

  scenario("bep20 accepts 0x and 64 hexadecimal digits", submits("B238"), async (target) => {
    await areAccepted(target, "bep20", [
      `0x${hash("lower case")}`,
      `0x${hash("upper case").toUpperCase()}`,
      `0x${"0".repeat(64)}`,
      `0x${"aF".repeat(32)}`,
    ]);
  }),

  scenario(
    "bep20 refuses an id without 0x, of another length or with other characters",
    proves("B239"),
    async (target) => {
      const digits = hash("a transfer");
      await areRefused(target, "bep20", "Invalid TXID format", [
        digits,
        `0x${digits.slice(1)}`,
        `0x${digits}0`,
        `0x${digits}${digits}`,
        `0x${digits.slice(1)}g`,
        `0x${digits.slice(2)}-1`,
        `${digits}0x`,
        "0x",
        "",
        "40123456789",
      ]);
    },
  ),

  scenario("trx accepts 64 hexadecimal digits", submits("B240"), async (target) => {
    await areAccepted(target, "trx", [
      hash("lower case"),
      hash("upper case").toUpperCase(),
      "0".repeat(64),
      "aF".repeat(32),
    ]);
  }),

  scenario("trx refuses 0x in front, another length and other characters", proves("B241"), async (target) => {
    const digits = hash("a transfer");
    await areRefused(target, "trx", "Invalid TXID format", [
      `0x${digits}`,
      `0x${digits.slice(2)}`,
      digits.slice(1),
      `${digits}0`,
      `${digits.slice(1)}g`,
      Buffer.from(digits, "hex").toString("base64"),
      "",
      "40123456789",
    ]);
  }),

  scenario("ton accepts 64 hexadecimal digits", submits("B242"), async (target) => {
    await areAccepted(target, "ton", [
      hash("lower case"),
      hash("upper case").toUpperCase(),
      "0".repeat(64),
      "aF".repeat(32),
    ]);
  }),

  scenario("ton accepts 44 characters of base64 or base64url", submits("B243"), async (target) => {
    const accepted = [plainBytes("one"), plainBytes("two")].map((bytes) => bytes.toString("base64"));
    const special = Buffer.from("fb".repeat(16) + "ff".repeat(16), "hex").toString("base64");
    assert.match(special, /^(?=.*\+)(?=.*\/)[\w+/]{43}=$/);
    const url = Buffer.from("ff".repeat(16) + "fb".repeat(16), "hex").toString("base64url") + "=";
    assert.match(url, /^(?=.*-)(?=.*_)[\w-]{43}=$/);
    await areAccepted(target, "ton", [...accepted, special, url]);
  }),

  scenario("ton refuses any other length or alphabet", proves("B244"), async (target) => {
    const digits = hash("a transfer");
    const base64 = plainBytes("a transfer").toString("base64");
    await areRefused(target, "ton", "Invalid TXID format", [
      digits.slice(1),
      `${digits}0`,
      `${digits.slice(1)}g`,
      base64.slice(0, 43),
      `A${base64}`,
      `${base64.slice(0, 20)}!${base64.slice(21)}`,
      `${base64.slice(0, 20)}.${base64.slice(21)}`,
      `${base64.slice(0, 20)} ${base64.slice(21)}`,
      "",
      "40123456789",
    ]);
  }),

  scenario("binance accepts decimal digits", submits("B245"), async (target) => {
    await areAccepted(target, "binance", ["40123456789", "100200300400", "98765432109876543210"]);
  }),

  // facts.md 7.
  scenario("an order number has 6 to 25 digits", submits(), async (target) => {
    await areAccepted(target, "binance", ["1".repeat(6), "1".repeat(25)]);
    await areRefused(target, "binance", "Invalid Order ID format", ["1".repeat(5), "1".repeat(26)]);
  }),

  scenario("binance refuses anything but digits", proves("B246"), async (target) => {
    await areRefused(target, "binance", "Invalid Order ID format", [
      "4.012e10",
      "BNBP_12345",
      "40123456789.0",
      "-40123456789",
      "+40123456789",
      "0x40123456789",
      "40123 456789",
      "4O123456789",
      // Digits, but not decimal ones of ASCII.
      "４０１２３４５６７８９",
      hash("a transfer"),
      "",
    ]);
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

/** 32 bytes, as long as a hash, whose base64 has letters and digits only. */
function plainBytes(name: string): Buffer {
  for (let number = 0; ; number += 1) {
    const bytes = Buffer.from(hash(`${name} ${number}`), "hex");
    if (/^[A-Za-z0-9]{43}=$/.test(bytes.toString("base64"))) return bytes;
  }
}

async function isChain(
  target: Target,
  method: "bep20" | "ton" | "trx",
  texts: { readonly network: string; readonly token: string },
): Promise<void> {
  const { enabled, address, ...rest } = (await buyer(target).ask("GET /v1/topup/addresses"))[method];
  assert.deepEqual(rest, { ...texts, submit_txid: true });
  assert.deepEqual([typeof enabled, typeof address], ["boolean", "string"]);
  assert.notEqual(address, "");
}

async function areAccepted(target: Target, method: Method, txids: readonly string[]): Promise<void> {
  await submitted(buyer(target), method, ...txids);
}

async function areRefused(target: Target, method: Method, reason: string, txids: readonly string[]): Promise<void> {
  const caller = buyer(target);
  for (const txid of txids) {
    const { status, detail } = await submit(caller, method, txid);
    assert.equal(status, 400, `${method} ${txid}`);
    assert.equal(detail, reason, `${method} ${txid}`);
  }
}

async function isRefused(caller: Caller, method: Method, txid: string, reason: string): Promise<void> {
  const { status, detail } = await submit(caller, method, txid);
  assert.equal(status, 409, `${method} ${txid}`);
  assert.equal(detail, reason, `${method} ${txid}`);
}

async function areTurnedAway(target: Target, status: number, reason: string): Promise<void> {
  for (const method of methods) {
    const reply = await submit(buyer(target), method, paymentId(method));
    assert.equal(reply.status, status, method);
    assert.equal(reply.detail, reason, method);
  }
}

/** That the refusals before took nothing up: the same ids are new. */
async function areWelcome(target: Target): Promise<void> {
  for (const method of methods) await submitted(buyer(target), method, paymentId(method));
}

async function credit(target: Target, caller: Caller, method: Method, txid: string, amount: number): Promise<void> {
  await pay(target, method, txid, amount);
  await submitted(caller, method, txid);
  await target.clock.advance("10s");
  assert.equal(await balanceOf(caller), amount, method);
}
