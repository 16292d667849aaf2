import { expect, test } from "vitest";

import { defaultSettings } from "../config/settings.ts";
import { chooseSettings } from "./choose-settings.ts";

test("options override a configuration, and a configuration overrides the defaults", () => {
  const configured = { port: 5000, clock: "manual", strict: true } as const;
  expect(chooseSettings({ port: 6000 }, configured)).toEqual({
    ...defaultSettings,
    port: 6000,
    clock: "manual",
    strict: true,
  });
});
