import { defineConfig, mergeConfig, type ViteUserConfig } from "vitest/config";

import { fromSources } from "./vitest.shared.ts";

const config: ViteUserConfig = mergeConfig(
  fromSources,
  defineConfig({
    test: {
      include: ["{scripts,specs,packages,mocks,apps}/**/*.test.ts"],
      exclude: ["**/node_modules/**", "**/dist/**"],
      pool: "threads",
      // A machine may be busy with other things; a test that hangs is found out all the same.
      testTimeout: 30_000,
      hookTimeout: 30_000,
      reporters: ["default", "./scripts/closing-line.ts"],
    },
  }),
);

export default config;
