export type { Ask, AskOptions, CallOptions, Documented, Operations } from "./ask.ts";
export type { Fetch } from "./attempt.ts";
export { connect } from "./connect.ts";
export type { Connection, ConnectOptions } from "./connect.ts";
export { AbortedError, NetworkError, TimeoutError } from "./errors/cut-short.ts";
export type { Phase } from "./errors/cut-short.ts";
export {
  AuthenticationError,
  BadRequestError,
  ConflictError,
  InsufficientFundsError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  UnavailableError,
} from "./errors/refusal.ts";
export type { RefusalBody } from "./errors/refusal.ts";
export { errorsOf, ShopError } from "./errors/shop-error.ts";
export type { ErrorsOf, Failure } from "./errors/shop-error.ts";
export { UnexpectedResponseError } from "./errors/unexpected-response-error.ts";
export { WaitTimeoutError } from "./errors/wait-timeout-error.ts";
export type { ClientEvent, Listener } from "./event.ts";
export type { Limit } from "./limiter.ts";
export { listPages } from "./listing.ts";
export type { Listing, Paging } from "./listing.ts";
export { add, cents, decimal, inSmallestUnit, kopecks, minor, multiply, subtract } from "./money.ts";
export type { Cents, Kopecks, Minor } from "./money.ts";
export type { Provider, Reason } from "./provider.ts";
export { overAt, wasTold } from "./purchase/journal.ts";
export type { Journal, JournalEntry, JournaledError } from "./purchase/journal.ts";
export { createMemoryJournal } from "./purchase/memory-journal.ts";
export { processJournal } from "./purchase/process-journal.ts";
export type { OpenPurchase, Purchase, PurchaseOptions, Reconciliation, ReconcileOptions } from "./purchase/outcome.ts";
export { canonical } from "./purchase/canonical.ts";
export type { PurchaseDependencies } from "./purchase/context.ts";
export { createPurchases } from "./purchase/purchases.ts";
export type { Purchases } from "./purchase/purchases.ts";
export type { Candidate, PurchaseAdapter, PurchaseEntry, Search } from "./purchase/adapter.ts";
export type { Answered, Reply } from "./reply.ts";
export { platformTimers } from "./timers.ts";
export type { Timers } from "./timers.ts";
export { parseUtc } from "./utc.ts";
export type { Charged } from "./verdict.ts";
export { waitFor } from "./wait-for.ts";
export type { Awaited, WaitOptions } from "./wait-for.ts";
