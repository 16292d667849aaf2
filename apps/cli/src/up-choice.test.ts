import { expect, test } from "vitest";

import { Given } from "./given.ts";
import { usualSettings } from "./setting.ts";
import { upChoice } from "./up-choice.ts";

test("options win over a configuration, and a configuration over what is usual", () => {
  const given = new Given([], new Map([["port", ["6000"]]]));
  const configured = { port: 5000, clock: "manual", strict: true } as const;
  expect(upChoice(given, configured)).toEqual({ ...usualSettings, port: 6000, clock: "manual", strict: true });
});
