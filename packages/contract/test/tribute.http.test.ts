import { tribute as shop } from "@vitrine/mock-tribute";
import { describe } from "vitest";

import { tribute } from "../src/index.ts";
import { servedDoor } from "./doors/served-door.ts";
import { testEveryScenario } from "./every-scenario.ts";

describe("Tribute through http", () => {
  testEveryScenario(tribute, () => servedDoor(shop));
});
