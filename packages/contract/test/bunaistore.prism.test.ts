import { bunaistore as shop } from "@vitrine/mock-bunaistore";
import { describe } from "vitest";

import { bunaistore } from "../src/index.ts";
import { prismDoor } from "./doors/prism-door.ts";
import { testEveryScenario } from "./every-scenario.ts";

describe("BunaiStore through Prism", () => {
  testEveryScenario(bunaistore, () => prismDoor(bunaistore, shop));
});
