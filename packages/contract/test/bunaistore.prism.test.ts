import { bunaistore as shop } from "@vitrine/mock-bunaistore";
import { describe, expect, it } from "vitest";

import { bunaistore } from "../src/index.ts";
import { prismDoor } from "./doors/prism-door.ts";
import type { PrismDoor } from "./doors/prism-door.ts";
import { testEveryScenario } from "./every-scenario.ts";

describe("BunaiStore through Prism", () => {
  let door: PrismDoor;
  testEveryScenario(bunaistore, async () => (door = await prismDoor(bunaistore, shop)));

  it("had nearly all of its answers judged: few went past", () => {
    expect(door.answers.judged).toBeGreaterThan(10 * door.answers.past);
  });
});
