export { sumByRef } from "./audit.ts";
export type { Audit, Books, AuditFinding, Receipt, RequestLine, Violation } from "./audit.ts";
export { withBasicAuth } from "./basic-auth.ts";
export { FaultError } from "./check-fault.ts";
export type { Advance, ClockMode, Instant } from "./clock.ts";
export { parseInstant } from "./clock.ts";
export type {
  Attempt,
  Composed,
  Delivery,
  DeliveryState,
  Message,
  Route,
  Send,
  SendResult,
  WebhookRules,
} from "./delivery.ts";
export { isLoopback } from "./delivery.ts";
export { demoKeys } from "./demo-keys.ts";
export { parseDuration } from "./duration.ts";
export type { Answer, Call } from "./call.ts";
export type { Effect, Fault, FaultRow, WebhookEffect } from "./fault.ts";
export { hmacSha256 } from "./hmac.ts";
export { redactKey } from "./journal.ts";
export type { JournalEntry, JournalFilter, Note } from "./journal.ts";
export type { Account, Balance, LedgerEntry, Posting } from "./ledger.ts";
export type { Quota } from "./limit.ts";
export { createMemoryStore } from "./memory-store.ts";
export type { Mock, PulledLevers } from "./mock.ts";
export { divideHalfUp, toDecimal, toMinor } from "./money.ts";
export type { Minor } from "./money.ts";
export { callOf } from "./fetch-door.ts";
export { createMatcher, namesOperation } from "./operations.ts";
export type { Input, Match, Routes } from "./operations.ts";
export type { Pages, Visit } from "./page.ts";
export { defineProvider } from "./provider.ts";
export type {
  AccountListing,
  Admission,
  AdmissionRequest,
  Levers,
  Provider,
  ProviderDeclaration,
  ProviderErrors,
} from "./provider.ts";
export { Random } from "./random.ts";
export type { Change } from "./recording-session.ts";
export { LeverError, Refusal } from "./refusal.ts";
export { SnapshotError, withKeysOf } from "./snapshot.ts";
export type { Snapshot } from "./snapshot.ts";
export type { Rows } from "./rows.ts";
export { collection } from "./store.ts";
export type { Collection, Document, Index, Query, Scalar, Session, Store } from "./store.ts";
export type { Event, Step, Transaction } from "./transaction.ts";
export { parseBody, readInput } from "./validate.ts";
export type { Issue, ParsedBody, RawInput, Reading, TypedInput } from "./validate.ts";
export { createWorld, forkWorld } from "./world.ts";
export type { EngineWorld, World } from "./world.ts";
export type { Providers, WorldOptions } from "./world-options.ts";
export type { Watcher } from "./watcher.ts";
