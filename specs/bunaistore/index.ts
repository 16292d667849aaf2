export { operations, type BunaistoreOperations } from "./generated/operations.ts";
export type * from "./generated/types.ts";
