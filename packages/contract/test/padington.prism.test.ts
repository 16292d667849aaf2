import { padington as shop } from "@vitrine/mock-padington";
import { describe, expect, it } from "vitest";

import { padington } from "../src/index.ts";
import { prismDoor } from "./doors/prism-door.ts";
import type { PrismDoor } from "./doors/prism-door.ts";
import { testEveryScenario } from "./every-scenario.ts";

/** What is done though the spec forbids the request, by the statement that says so. */
const tolerated = {
  "POST /v1/order": "P006",
  "POST /v1/rent": "P006",
};

describe("Padington through Prism", () => {
  let door: PrismDoor;
  testEveryScenario(padington, async () => (door = await prismDoor(padington, shop)));

  it("had nearly all of its answers judged: few went past", () => {
    expect(door.answers.judged).toBeGreaterThan(10 * door.answers.past);
  });

  it("did nothing that the spec forbids to ask for, but what is documented to be done all the same", () => {
    const named = Object.keys(tolerated).map((operation) => [operation, expect.any(String) as unknown]);
    expect(Object.fromEntries(door.tolerant)).toEqual(Object.fromEntries(named));
  });
});
