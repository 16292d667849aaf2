export type {
  CancelReason,
  Currency,
  MemberStatus,
  ShopOrderCancelledEvent,
  ShopOrderChargeFailedEvent,
  ShopOrderChargeSuccessEvent,
  ShopOrderEvent,
  ShopOrderPaymentFailedEvent,
  ShopOrderPaymentReceivedEvent,
  ShopOrderPrepaidEvent,
  ShopOrderRefundedEvent,
  ShopTokenChargeFailedEvent,
  ShopTokenChargeSuccessEvent,
} from "@vitrine/specs/tribute";

export type { DashboardTest, TributeEvent, TributeEvents, UnknownEvent } from "./webhooks/event.ts";
export { isPaid } from "./webhooks/is-paid.ts";
export { receiver } from "./webhooks/receiver.ts";
export { webhookScheme } from "./webhooks/scheme.ts";
export { signedRequest, testEvent } from "./webhooks/test-event.ts";
export type { TestFields } from "./webhooks/test-event.ts";
export { verify } from "./webhooks/verify.ts";
export { sign, WebhookPayloadError, WebhookSignatureError } from "@vitrine/webhooks";
export type { RawBody, SignatureSource } from "@vitrine/webhooks";
