import { tribute as shop } from "@vitrine/mock-tribute";
import { describe, expect, it } from "vitest";

import { tribute } from "../src/index.ts";
import { prismDoor } from "./doors/prism-door.ts";
import type { PrismDoor } from "./doors/prism-door.ts";
import { testEveryScenario } from "./every-scenario.ts";

/** Operations that succeed although the spec forbids the request, by the statements that say so. */
const tolerated = {
  "GET /shop/orders": "T011",
  "GET /shop/orders/{orderUuid}/transactions": "T011",
  "GET /shop/tokens": "T011",
  "POST /shop/charges": "T007, T009",
  "POST /shop/orders": "T007, T009",
  "POST /shop/orders/{orderUuid}/cancel": "T010",
  "POST /shop/orders/{orderUuid}/transactions/{txId}/refund": "T010, T182",
  "POST /shop/orders/{orderUuid}/webhooks/resend": "T009",
};

describe("Tribute through Prism", () => {
  let door: PrismDoor;
  testEveryScenario(tribute, async () => (door = await prismDoor(tribute, shop)));

  it("had Prism judge nearly all answers", () => {
    expect(door.answers.judged).toBeGreaterThan(10 * door.answers.past);
  });

  it("carried out no request that the spec forbids, except the documented ones", () => {
    const named = Object.keys(tolerated).map((operation) => [operation, expect.any(String) as unknown]);
    expect(Object.fromEntries(door.tolerant)).toEqual(Object.fromEntries(named));
  });
});
