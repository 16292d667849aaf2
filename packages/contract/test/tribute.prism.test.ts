import { tribute as shop } from "@vitrine/mock-tribute";
import { describe, expect, it } from "vitest";

import { tribute } from "../src/index.ts";
import { prismDoor } from "./doors/prism-door.ts";
import type { PrismDoor } from "./doors/prism-door.ts";
import { testEveryScenario } from "./every-scenario.ts";

describe("Tribute through Prism", () => {
  let door: PrismDoor;
  testEveryScenario(tribute, async () => (door = await prismDoor(tribute, shop)));

  it("had nearly all of its answers judged: few went past", () => {
    expect(door.answers.judged).toBeGreaterThan(10 * door.answers.past);
  });
});
