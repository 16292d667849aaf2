import assert from "node:assert/strict";

import { observes, proves, scenario, suite, type Suite } from "../scenario.ts";
import type { Target } from "../target.ts";
import { buyer, pull } from "./caller.ts";
import { methods } from "./payment.ts";

/** GET /v1/topup/methods: how money can be sent, and which methods are open. */
export const topupMethods: Suite = suite("bunaistore/topup-methods", [
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
]);

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
