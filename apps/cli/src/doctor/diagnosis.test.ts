import { expect, test } from "vitest";

import { createColours } from "../terminal/colours.ts";
import { diagnosisLines } from "./diagnosis.ts";

test("a diagnosis is one line, a problem has its cure below", () => {
  const plain = createColours(false);
  expect(diagnosisLines({ what: "Port 4000 is free" }, plain)).toBe("  ok       Port 4000 is free\n");
  expect(diagnosisLines({ what: "Port 4000 is in use.", cure: "Choose another." }, plain)).toBe(
    "  problem  Port 4000 is in use.\n           Choose another.\n",
  );
});
