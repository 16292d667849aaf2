export type {
  Balance,
  Catalog,
  ChatgptItem,
  ChatgptOrder,
  ClaudeItem,
  ClaudeOrder,
  NewChatgptOrder,
  NewClaudeOrder,
  NewOrder,
  NewPremiumOrder,
  NewRental,
  NewRobuxOrder,
  NewStarsOrder,
  Order,
  OrderError,
  OrderPage,
  OrderStatus,
  PremiumOrder,
  Rental,
  RentalPage,
  RentCategory,
  RentItem,
  RentList,
  RobuxOrder,
  StarsOrder,
} from "@vitrine/specs/padington";

export {
  AbortedError,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  createMemoryJournal,
  decimal,
  inSmallestUnit,
  InsufficientFundsError,
  kopecks,
  NetworkError,
  NotFoundError,
  parseUtc,
  RateLimitError,
  ServerError,
  ShopError,
  TimeoutError,
  UnavailableError,
  UnexpectedResponseError,
  WaitTimeoutError,
} from "@vitrine/client";
export type {
  Answered,
  OpenPurchase,
  CallOptions,
  ClientEvent,
  Failure,
  Fetch,
  Journal,
  JournalEntry,
  Kopecks,
  Listing,
  Purchase,
  PurchaseOptions,
  Reconciliation,
  ReconcileOptions,
  Reply,
  Timers,
} from "@vitrine/client";
export { createClient } from "./client.ts";
export type { ClientOptions, PadingtonClient } from "./client.ts";
export { deliveryOf } from "./delivery.ts";
export type { Delivery } from "./delivery.ts";
export type { WaitOptions } from "./orders/orders.ts";
export { PadingtonError } from "./padington-error.ts";
export type { PageQuery } from "./page.ts";
