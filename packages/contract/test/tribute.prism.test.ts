import { tribute as shop } from "@vitrine/mock-tribute";
import { describe } from "vitest";

import { tribute } from "../src/index.ts";
import { prismDoor } from "./doors/prism-door.ts";
import { testEveryScenario } from "./every-scenario.ts";

describe("Tribute through Prism", () => {
  testEveryScenario(tribute, () => prismDoor(tribute, shop));
});
