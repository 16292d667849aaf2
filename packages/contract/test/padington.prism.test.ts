import { padington as shop } from "@vitrine/mock-padington";
import { describe, expect, it } from "vitest";

import { padington } from "../src/index.ts";
import { prismDoor } from "./doors/prism-door.ts";
import type { PrismDoor } from "./doors/prism-door.ts";
import { testEveryScenario } from "./every-scenario.ts";

describe("Padington through Prism", () => {
  let door: PrismDoor;
  testEveryScenario(padington, async () => (door = await prismDoor(padington, shop)));

  it("had nearly all of its answers judged: few went past", () => {
    expect(door.answers.judged).toBeGreaterThan(10 * door.answers.past);
  });
});
