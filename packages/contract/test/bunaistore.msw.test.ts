import { bunaistore as shop } from "@vitrine/mock-bunaistore";
import { describe } from "vitest";

import { bunaistore } from "../src/index.ts";
import { mswDoor } from "./doors/msw-door.ts";
import { testEveryScenario } from "./every-scenario.ts";

describe("BunaiStore through msw", () => {
  testEveryScenario(bunaistore, () => mswDoor(shop, bunaistore.origin));
});
