import { expect, test } from "vitest";

import { findingLines } from "./finding.ts";
import { createPaint } from "./paint.ts";

test("a finding is one line, a problem has its cure below", () => {
  const plain = createPaint(false);
  expect(findingLines({ what: "Port 4000 is free" }, plain)).toBe("  ok       Port 4000 is free\n");
  expect(findingLines({ what: "Port 4000 is in use.", cure: "Choose another." }, plain)).toBe(
    "  problem  Port 4000 is in use.\n           Choose another.\n",
  );
});
