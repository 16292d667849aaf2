export { reachable } from "./address.ts";
export type { Exchange } from "./port.ts";
export { httpSend } from "./send.ts";
export { serve } from "./serve.ts";
export type { Servable, ServeOptions, Serving } from "./serve.ts";
export { makeToken } from "./token.ts";
export { createWorlds, WorldConflict } from "./worlds.ts";
export type { NewWorld, Worlds, WorldsOptions } from "./worlds.ts";
