export { defineConfig } from "./config.ts";
export type { Config, Seeds, SeedsOf } from "./config.ts";
export type { Settings } from "./setting.ts";
