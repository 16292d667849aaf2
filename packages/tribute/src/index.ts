export type {
  CancelReason,
  Charge,
  ChargeStatus,
  CreateCharge,
  CreateShopOrder,
  Currency,
  MemberStatus,
  OrderStatus,
  Period,
  RefundStarted,
  ResendWebhook,
  Shop,
  ShopOrder,
  ShopOrderCancelledEvent,
  ShopOrderChargeFailedEvent,
  ShopOrderChargeSuccessEvent,
  ShopOrderEvent,
  ShopOrderPaymentFailedEvent,
  ShopOrderPaymentReceivedEvent,
  ShopOrderPrepaidEvent,
  ShopOrderRefundedEvent,
  ShopOrderStatus,
  ShopTokenChargeFailedEvent,
  ShopTokenChargeSuccessEvent,
  SubscriptionCancelled,
  Token,
  TokenDeactivated,
  Transaction,
  TransactionPage,
  WebhookResent,
} from "@vitrine/specs/tribute";

export {
  AbortedError,
  add,
  AuthenticationError,
  BadRequestError,
  ConflictError,
  createMemoryJournal,
  decimal,
  inSmallestUnit,
  minor,
  NetworkError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ServerError,
  ShopError,
  subtract,
  TimeoutError,
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
  Listing,
  Minor,
  Purchase,
  PurchaseOptions,
  Reconciliation,
  ReconcileOptions,
  Reply,
  Timers,
  WaitOptions,
} from "@vitrine/client";
export type { NewCharge } from "./charges/purchase-adapter.ts";
export { createClient } from "./client.ts";
export type { ClientOptions, TributeClient } from "./client.ts";
export { moneyOf } from "./money.ts";
export type { Money } from "./money.ts";
export { OrderFailedError } from "./orders/order-failed-error.ts";
export type { OrderQuery } from "./orders/orders.ts";
export type { TransactionQuery } from "./orders/transactions.ts";
export type { ShopQuery } from "./shop.ts";
export type { TokenQuery } from "./tokens.ts";
export { TributeError } from "./tribute-error.ts";
export type { DashboardTest, TributeEvent, TributeEvents, UnknownEvent } from "./webhooks/event.ts";
export { isPaid } from "./webhooks/is-paid.ts";
export { receiver } from "./webhooks/receiver.ts";
export { webhookScheme } from "./webhooks/scheme.ts";
export { signedRequest, testEvent } from "./webhooks/test-event.ts";
export type { TestFields } from "./webhooks/test-event.ts";
export { verify } from "./webhooks/verify.ts";
export { sign, WebhookPayloadError, WebhookSignatureError, WebhookTooLargeError } from "@vitrine/webhooks";
export type { RawBody, ReceiverSettings, Secrets, SignatureSource, WebhookReceiver } from "@vitrine/webhooks";
