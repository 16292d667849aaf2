export { defineConfig } from "./config/config.ts";
export type { Config, Seeds, SeedsOf } from "./config/config.ts";
export type { Settings } from "./config/settings.ts";
