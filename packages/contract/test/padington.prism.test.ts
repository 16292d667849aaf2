import { padington as shop } from "@vitrine/mock-padington";
import { describe } from "vitest";

import { padington } from "../src/index.ts";
import { prismDoor } from "./doors/prism-door.ts";
import { testEveryScenario } from "./every-scenario.ts";

describe("Padington through Prism", () => {
  testEveryScenario(padington, () => prismDoor(padington, shop));
});
