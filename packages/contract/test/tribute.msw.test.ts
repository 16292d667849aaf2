import { tribute as shop } from "@vitrine/mock-tribute";
import { describe } from "vitest";

import { tribute } from "../src/index.ts";
import { mswDoor } from "./doors/msw-door.ts";
import { testEveryScenario } from "./every-scenario.ts";

describe("Tribute through msw", () => {
  testEveryScenario(tribute, () => mswDoor(shop, tribute.origin));
});
