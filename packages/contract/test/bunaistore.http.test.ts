import { bunaistore as shop } from "@vitrine/mock-bunaistore";
import { describe } from "vitest";

import { bunaistore } from "../src/index.ts";
import { servedDoor } from "./doors/served-door.ts";
import { testEveryScenario } from "./every-scenario.ts";

describe("BunaiStore through http", () => {
  testEveryScenario(bunaistore, () => servedDoor(shop));
});
