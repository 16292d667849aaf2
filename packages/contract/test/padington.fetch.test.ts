import { padington as shop } from "@vitrine/mock-padington";
import { describe } from "vitest";

import { padington } from "../src/index.ts";
import { fetchDoor } from "./doors/fetch-door.ts";
import { testEveryScenario } from "./every-scenario.ts";

describe("Padington through fetch", () => {
  testEveryScenario(padington, () => fetchDoor(shop));
});
