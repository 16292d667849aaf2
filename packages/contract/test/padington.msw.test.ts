import { padington as shop } from "@vitrine/mock-padington";
import { describe } from "vitest";

import { padington } from "../src/index.ts";
import { mswDoor } from "./doors/msw-door.ts";
import { testEveryScenario } from "./every-scenario.ts";

describe("Padington through msw", () => {
  testEveryScenario(padington, () => mswDoor(shop, padington.origin));
});
