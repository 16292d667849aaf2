export { auditText } from "./audit-text.ts";
export { Inbox } from "./inbox.ts";
export type { Receive, Webhook } from "./inbox.ts";
export { openServedWorld } from "./served-world.ts";
export type { ServedWorld, ServedWorldOptions } from "./served-world.ts";
export { createTestWorld } from "./test-world.ts";
export type { TestWorld, TestWorldOptions } from "./test-world.ts";
