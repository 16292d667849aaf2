export { operations, type ControlOperations } from "./generated/operations.ts";
export type * from "./generated/types.ts";
