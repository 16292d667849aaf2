import { bunaistore as shop } from "@vitrine/mock-bunaistore";
import { describe } from "vitest";

import { bunaistore } from "../src/index.ts";
import { fetchDoor } from "./doors/fetch-door.ts";
import { testEveryScenario } from "./every-scenario.ts";

describe("BunaiStore through fetch", () => {
  testEveryScenario(bunaistore, () => fetchDoor(shop));
});
