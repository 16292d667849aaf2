import { expect, test } from "vitest";

import { invocation } from "./invocation.ts";

test("advice names the command that was typed", () => {
  expect(invocation({}, "file:///checkout/apps/cli/src/invocation.ts")).toBe("npm start --");
  expect(invocation({}, "file:///usr/lib/node_modules/vitrine/dist/run.js")).toBe("vitrine");
  expect(invocation({ npm_lifecycle_event: "npx" }, "file:///cache/_npx/vitrine/dist/run.js")).toBe("npx vitrine");
});
