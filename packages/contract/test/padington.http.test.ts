import { padington as shop } from "@vitrine/mock-padington";
import { describe } from "vitest";

import { padington } from "../src/index.ts";
import { servedDoor } from "./doors/served-door.ts";
import { testEveryScenario } from "./every-scenario.ts";

describe("Padington through http", () => {
  testEveryScenario(padington, () => servedDoor(shop));
});
