import { bunaistore as shop } from "@vitrine/mock-bunaistore";
import { describe, expect, it } from "vitest";

import { bunaistore } from "../src/index.ts";
import { prismDoor } from "./doors/prism-door.ts";
import type { PrismDoor } from "./doors/prism-door.ts";
import { testEveryScenario } from "./every-scenario.ts";

/**
 * Operations that succeed although the spec forbids the request, by the decision that says so (specs/bunaistore/decisions.md).
 */
const tolerated = {
  "POST /v1/orders": "the content type of a request is not looked at",
};

describe("BunaiStore through Prism", () => {
  let door: PrismDoor;
  testEveryScenario(bunaistore, async () => (door = await prismDoor(bunaistore, shop)));

  it("had Prism judge nearly all answers", () => {
    expect(door.answers.judged).toBeGreaterThan(10 * door.answers.past);
  });

  it("carried out no request that the spec forbids, except the documented ones", () => {
    const named = Object.keys(tolerated).map((operation) => [operation, expect.any(String) as unknown]);
    expect(Object.fromEntries(door.tolerant)).toEqual(Object.fromEntries(named));
  });
});
