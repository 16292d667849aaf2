import assert from "node:assert/strict";

import { proves, scenario, suite, type Suite } from "../scenario.ts";
import type { Target } from "../target.ts";
import { buyer } from "./caller.ts";
import { hash, plainBytes, submit, submitted, type Method } from "./payment.ts";
import { submits } from "./submits.ts";

/** What the id of a payment looks like, method by method. */
export const topupIds: Suite = suite("bunaistore/topup-ids", [
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
]);

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
