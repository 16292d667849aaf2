import { padington as shop } from "@vitrine/mock-padington";
import { describe, expect, it } from "vitest";

import { padington } from "../src/index.ts";
import { prismDoor } from "./doors/prism-door.ts";
import type { PrismDoor } from "./doors/prism-door.ts";
import { testEveryScenario } from "./every-scenario.ts";

/** Operations that succeed although the spec forbids the request, by the statement that says so. */
const tolerated = {
  "POST /v1/order": "P006",
  "POST /v1/rent": "P006",
};

describe("Padington through Prism", () => {
  let door: PrismDoor;
  testEveryScenario(padington, async () => (door = await prismDoor(padington, shop)));

  it("had Prism judge nearly all answers", () => {
    expect(door.answers.judged).toBeGreaterThan(10 * door.answers.past);
  });

  it("carried out no request that the spec forbids, except the documented ones", () => {
    const named = Object.keys(tolerated).map((operation) => [operation, expect.any(String) as unknown]);
    expect(Object.fromEntries(door.tolerant)).toEqual(Object.fromEntries(named));
  });
});
