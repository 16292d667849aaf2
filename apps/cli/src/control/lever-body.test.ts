import { leverList } from "@vitrine/specs/control/lever-list";
import { describe, expect, test } from "vitest";

import { leverBody } from "./lever-body.ts";

const { credit, pay } = leverList["bunaistore"]!;
const stock = leverList["bunaistore"]!["add-stock"]!;
const codes = leverList["padington"]!["set-codes"]!;

describe("what a text stands for, the lever's spec decides:", () => {
  test.for([
    [credit, ["user_id=12345678", "amount=25.5"], { user_id: 12345678, amount: 25.5 }],
    [credit, ["amount=ten"], { amount: "ten" }],
    [pay, ["txid=123456789012345678"], { txid: "123456789012345678" }],
    [pay, ["txid=true"], { txid: "true" }],
    [pay, ["txid="], { txid: "" }],
    [pay, [`txid="x"`], { txid: `"x"` }],
    [pay, ["txid=a=b"], { txid: "a=b" }],
    [codes, ["category=claude", "available=3"], { category: "claude", available: 3 }],
    [codes, ["available=false"], { available: false }],
    [stock, ["items=mail:one", "items=2"], { items: ["mail:one", "2"] }],
    [stock, [`items=["a","b"]`], { items: ["a", "b"] }],
  ] as const)("%j", ([lever, words, body]) => {
    expect(leverBody(lever!, words, undefined)).toEqual(body);
  });
});

test("a field may have any of several types, and is a text only where it is nothing else", () => {
  const lever = { about: "", fields: { note: { types: ["string", "null"], required: false } } };
  expect(leverBody(lever, ["note=null"], undefined)).toEqual({ note: null });
  expect(leverBody(lever, ["note=12"], undefined)).toEqual({ note: "12" });
});

test("a whole body is JSON", () => {
  expect(leverBody(stock, [], `{ "count": 3 }`)).toEqual({ count: 3 });
});

test.for([
  [["user_id"], undefined, `"user_id" is not a field with a value.`],
  [["=5"], undefined, `"=5" is not a field with a value.`],
  [["amont=5"], undefined, `the lever has no field "amont". Did you mean "amount"?`],
  [["colour=red"], undefined, `the lever has no field "colour". Choose one of user_id, amount.`],
  [["amount=5"], "{}", "fields or --body, not both"],
  [[], "{", `--body "{" is not JSON.`],
] as const)("%j and %s cannot be read", ([words, json, said]) => {
  expect(() => leverBody(credit!, words, json)).toThrow(said);
});
