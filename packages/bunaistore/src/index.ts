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

export type { CallOptions } from "./ask.ts";
export { createClient } from "./client.ts";
export type { BunaistoreClient, ClientOptions } from "./client.ts";
export { BunaistoreError } from "./errors/bunaistore-error.ts";
export type { Failure } from "./errors/bunaistore-error.ts";
export { NetworkError } from "./errors/network-error.ts";
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
export { UnexpectedResponseError } from "./errors/unexpected-response-error.ts";
export type { CatalogueQuery } from "./products.ts";
export type { Answered, Reply } from "./reply.ts";
export type { Fetch } from "./send.ts";
export { parseUtc } from "./utc.ts";
export type { BunaistoreEvent, BunaistoreEvents, UnknownEvent } from "./webhooks/event.ts";
export { receiver } from "./webhooks/receiver.ts";
export { webhookScheme } from "./webhooks/scheme.ts";
export { signedRequest, testEvent } from "./webhooks/test-event.ts";
export { verify } from "./webhooks/verify.ts";
export { sign, WebhookPayloadError, WebhookSignatureError } from "@vitrine/webhooks";
export type { RawBody, SignatureSource } from "@vitrine/webhooks";
