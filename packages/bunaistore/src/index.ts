export type {
  BalanceUpdated,
  BinanceTopupCompleted,
  ChainTopupCompleted,
  ClearedWebhook,
  Developer,
  FoundOrder,
  Me,
  Order,
  OrderPlaced,
  PlacedOrder,
  PlaceOrder,
  Product,
  ProductGroup,
  ProductListItem,
  RegisteredWebhook,
  RegisterWebhook,
  StockType,
  SubmittedTxid,
  SubmitTxid,
  TopupAddresses,
  TopupCompleted,
  TopupMethod,
} from "@vitrine/specs/bunaistore";

export {
  AbortedError,
  AuthenticationError,
  BadRequestError,
  cents,
  ConflictError,
  createMemoryJournal,
  decimal,
  inSmallestUnit,
  InsufficientFundsError,
  NetworkError,
  NotFoundError,
  parseUtc,
  PermissionError,
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
  Cents,
  ClientEvent,
  Failure,
  Fetch,
  Journal,
  JournalEntry,
  Listing,
  Purchase,
  PurchaseOptions,
  Reconciliation,
  ReconcileOptions,
  Reply,
  Timers,
  WaitOptions,
} from "@vitrine/client";
export { BunaistoreError } from "./bunaistore-error.ts";
export { createClient } from "./client.ts";
export type { BunaistoreClient, ClientOptions } from "./client.ts";
export type { BoughtOrder } from "./orders/orders.ts";
export type { CatalogueQuery } from "./products.ts";
export type { Quote } from "./quote.ts";
export type { BunaistoreEvent, BunaistoreEvents, UnknownEvent } from "./webhooks/event.ts";
export { receiver } from "./webhooks/receiver.ts";
export { webhookScheme } from "./webhooks/scheme.ts";
export { signedRequest, testEvent } from "./webhooks/test-event.ts";
export { verify } from "./webhooks/verify.ts";
export { sign, WebhookPayloadError, WebhookSignatureError, WebhookTooLargeError } from "@vitrine/webhooks";
export type { RawBody, ReceiverSettings, Secrets, SignatureSource, WebhookReceiver } from "@vitrine/webhooks";
