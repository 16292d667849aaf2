import { defineConfig, mergeConfig, type ViteUserConfig } from "vitest/config";

import { fromSources } from "./vitest.shared.ts";

const config: ViteUserConfig = mergeConfig(
  fromSources,
  defineConfig({
    test: {
      include: ["{scripts,specs,packages,mocks,apps}/**/*.test.ts"],
      exclude: ["**/node_modules/**", "**/dist/**"],
      pool: "threads",
      reporters: ["default", "./scripts/closing-line.ts"],
    },
  }),
);

export default config;
