import type { Delivery } from "@vitrine/specs/control";
import { expect, test } from "vitest";

import { Forwarding } from "./forwarding.ts";

const waiting: Delivery = {
  id: "1",
  provider: "bunaistore",
  event: "order_placed",
  url: "http://127.0.0.1:9/hook",
  body: "",
  headers: {},
  signature: "",
  created_at: "2024-06-19T14:32:07.000Z",
  attempts: [],
  fault: null,
  state: "pending",
};
const at = waiting.created_at;
const failed = { at, status: 500, error: null, lost: null };
const arrived = { at, status: 200, error: null, lost: null };
const lost = { at, status: null, error: "lost on the way (fault_1)", lost: "fault_1" };

test("one that is held for its host is composed, once", () => {
  const forwarding = new Forwarding();
  const held: Delivery = { ...waiting, state: "held" };
  expect([forwarding.next(held), forwarding.next(held)]).toEqual(["composed", undefined]);
});

test("one that goes out is taken along with each attempt until it was accepted", () => {
  const forwarding = new Forwarding();
  expect(forwarding.next(waiting)).toBeUndefined();
  expect(forwarding.next({ ...waiting, attempts: [failed] })).toBe("as sent");
  expect(forwarding.next({ ...waiting, attempts: [failed, failed] })).toBe("as sent");
  forwarding.accepted("1");
  expect(forwarding.next({ ...waiting, attempts: [failed, failed, arrived], state: "delivered" })).toBeUndefined();
});

test("an attempt that somebody asked for is taken along again", () => {
  const forwarding = new Forwarding();
  const delivered: Delivery = { ...waiting, attempts: [arrived], state: "delivered" };
  expect(forwarding.next(delivered)).toBe("as sent");
  forwarding.accepted("1");
  expect(forwarding.next({ ...delivered, attempts: [arrived, arrived] })).toBe("as sent");
});

test("what a fault drops, holds back or loses is not taken along", () => {
  const forwarding = new Forwarding();
  const struck: Delivery = { ...waiting, fault: "fault_1" };
  expect(forwarding.next({ ...struck, id: "1", state: "failed" })).toBeUndefined();
  expect(forwarding.next({ ...struck, id: "2", state: "held" })).toBeUndefined();
  expect(forwarding.next({ ...struck, id: "2", state: "delivered", attempts: [arrived] })).toBe("as sent");
  expect(forwarding.next({ ...waiting, id: "3", attempts: [lost] })).toBeUndefined();
  expect(forwarding.next({ ...waiting, id: "3", attempts: [lost, arrived], state: "delivered" })).toBe("as sent");
});
