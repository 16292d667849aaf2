export { operations, type PadingtonOperations } from "./generated/operations.ts";
export type * from "./generated/types.ts";
