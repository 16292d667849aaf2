import { tribute as shop } from "@vitrine/mock-tribute";
import { describe } from "vitest";

import { tribute } from "../src/index.ts";
import { fetchDoor } from "./doors/fetch-door.ts";
import { testEveryScenario } from "./every-scenario.ts";

describe("Tribute through fetch", () => {
  testEveryScenario(tribute, () => fetchDoor(shop));
});
