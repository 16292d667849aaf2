// Generated from openapi.yaml by `pnpm generate`. Do not edit.
// @ts-nocheck
import type { AnswerChecks, Check } from "../../operation.ts";

/** The documented answers of every operation, by status. */
export const answers: Readonly<Record<
  | "GET /_vitrine/health"
  | "GET /_vitrine/worlds"
  | "POST /_vitrine/worlds"
  | "GET /_vitrine/worlds/{world}"
  | "DELETE /_vitrine/worlds/{world}"
  | "POST /_vitrine/worlds/{world}/reset"
  | "GET /_vitrine/worlds/{world}/snapshot"
  | "PUT /_vitrine/worlds/{world}/snapshot"
  | "POST /_vitrine/worlds/{world}/fork"
  | "GET /_vitrine/worlds/{world}/clock"
  | "PUT /_vitrine/worlds/{world}/clock"
  | "POST /_vitrine/worlds/{world}/clock/advance"
  | "GET /_vitrine/worlds/{world}/requests"
  | "GET /_vitrine/worlds/{world}/notes"
  | "GET /_vitrine/worlds/{world}/deliveries"
  | "POST /_vitrine/worlds/{world}/deliveries/{id}/redeliver"
  | "GET /_vitrine/worlds/{world}/deliveries/{id}/message"
  | "GET /_vitrine/worlds/{world}/faults"
  | "POST /_vitrine/worlds/{world}/faults"
  | "DELETE /_vitrine/worlds/{world}/faults"
  | "DELETE /_vitrine/worlds/{world}/faults/{id}"
  | "GET /_vitrine/worlds/{world}/events"
  | "GET /_vitrine/worlds/{world}/ledger"
  | "GET /_vitrine/worlds/{world}/audit"
  | "POST /_vitrine/worlds/{world}/bunaistore/credit"
  | "POST /_vitrine/worlds/{world}/bunaistore/update-product"
  | "POST /_vitrine/worlds/{world}/bunaistore/create-product"
  | "POST /_vitrine/worlds/{world}/bunaistore/add-stock"
  | "POST /_vitrine/worlds/{world}/bunaistore/remove-stock"
  | "POST /_vitrine/worlds/{world}/bunaistore/delete-product"
  | "POST /_vitrine/worlds/{world}/bunaistore/place-bot-order"
  | "POST /_vitrine/worlds/{world}/bunaistore/refund-order"
  | "POST /_vitrine/worlds/{world}/bunaistore/suspend"
  | "POST /_vitrine/worlds/{world}/bunaistore/restore"
  | "POST /_vitrine/worlds/{world}/bunaistore/issue-key"
  | "POST /_vitrine/worlds/{world}/bunaistore/revoke-key"
  | "POST /_vitrine/worlds/{world}/bunaistore/create-account"
  | "POST /_vitrine/worlds/{world}/bunaistore/update-account"
  | "POST /_vitrine/worlds/{world}/bunaistore/set-webhook"
  | "POST /_vitrine/worlds/{world}/bunaistore/set-maintenance"
  | "POST /_vitrine/worlds/{world}/bunaistore/set-api"
  | "POST /_vitrine/worlds/{world}/bunaistore/set-worker"
  | "POST /_vitrine/worlds/{world}/bunaistore/set-payment-method"
  | "POST /_vitrine/worlds/{world}/bunaistore/pay"
  | "POST /_vitrine/worlds/{world}/padington/create-account"
  | "POST /_vitrine/worlds/{world}/padington/credit"
  | "POST /_vitrine/worlds/{world}/padington/set-rate"
  | "POST /_vitrine/worlds/{world}/padington/set-markup"
  | "POST /_vitrine/worlds/{world}/padington/complete-order"
  | "POST /_vitrine/worlds/{world}/padington/fail-order"
  | "POST /_vitrine/worlds/{world}/padington/require-verification"
  | "POST /_vitrine/worlds/{world}/padington/verify-order"
  | "POST /_vitrine/worlds/{world}/padington/set-codes"
  | "POST /_vitrine/worlds/{world}/padington/issue-key"
  | "POST /_vitrine/worlds/{world}/padington/revoke-key"
  | "POST /_vitrine/worlds/{world}/padington/set-api"
  | "POST /_vitrine/worlds/{world}/padington/set-rent-price"
  | "POST /_vitrine/worlds/{world}/tribute/create-shop"
  | "POST /_vitrine/worlds/{world}/tribute/update-shop"
  | "POST /_vitrine/worlds/{world}/tribute/add-manager"
  | "POST /_vitrine/worlds/{world}/tribute/issue-key"
  | "POST /_vitrine/worlds/{world}/tribute/revoke-key"
  | "POST /_vitrine/worlds/{world}/tribute/pay-order"
  | "POST /_vitrine/worlds/{world}/tribute/decline-payment"
  | "POST /_vitrine/worlds/{world}/tribute/fail-order"
  | "POST /_vitrine/worlds/{world}/tribute/renew"
  | "POST /_vitrine/worlds/{world}/tribute/complete-refund"
  | "POST /_vitrine/worlds/{world}/tribute/fail-refund"
  | "POST /_vitrine/worlds/{world}/tribute/charge-back"
  | "POST /_vitrine/worlds/{world}/tribute/set-card"
  | "POST /_vitrine/worlds/{world}/tribute/order-from-link"
  | "POST /_vitrine/worlds/{world}/tribute/finish-charge"
  | "POST /_vitrine/worlds/{world}/tribute/send-test-webhook"
  | "POST /_vitrine/worlds/{world}/tribute/set-gateway"
  | "POST /_vitrine/worlds/{world}/tribute/set-delays"
, AnswerChecks>> = {
  "GET /_vitrine/health": {
    200: { body: validate0, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
  },
  "GET /_vitrine/worlds": {
    200: { body: validate2, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds": {
    201: { body: validate3, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "GET /_vitrine/worlds/{world}": {
    200: { body: validate3, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
  },
  "DELETE /_vitrine/worlds/{world}": {
    204: { headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/reset": {
    200: { body: validate3, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
  },
  "GET /_vitrine/worlds/{world}/snapshot": {
    200: { body: validate23, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
  },
  "PUT /_vitrine/worlds/{world}/snapshot": {
    200: { body: validate3, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/fork": {
    201: { body: validate3, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "GET /_vitrine/worlds/{world}/clock": {
    200: { body: validate4, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
  },
  "PUT /_vitrine/worlds/{world}/clock": {
    200: { body: validate4, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/clock/advance": {
    200: { body: validate4, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "GET /_vitrine/worlds/{world}/requests": {
    200: { body: validate32, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
  },
  "GET /_vitrine/worlds/{world}/notes": {
    200: { body: validate36, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
  },
  "GET /_vitrine/worlds/{world}/deliveries": {
    200: { body: validate40, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/deliveries/{id}/redeliver": {
    200: { body: validate41, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
  },
  "GET /_vitrine/worlds/{world}/deliveries/{id}/message": {
    200: { body: validate45, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
  },
  "GET /_vitrine/worlds/{world}/faults": {
    200: { body: validate46, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/faults": {
    201: { body: validate27, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "DELETE /_vitrine/worlds/{world}/faults": {
    204: { headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
  },
  "DELETE /_vitrine/worlds/{world}/faults/{id}": {
    204: { headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
  },
  "GET /_vitrine/worlds/{world}/events": {
    200: { headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
  },
  "GET /_vitrine/worlds/{world}/ledger": {
    200: { body: validate48, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
  },
  "GET /_vitrine/worlds/{world}/audit": {
    200: { body: validate50, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/bunaistore/credit": {
    200: { body: validate54, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/bunaistore/update-product": {
    200: { body: validate58, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/bunaistore/create-product": {
    200: { body: validate58, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/bunaistore/add-stock": {
    200: { body: validate58, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/bunaistore/remove-stock": {
    200: { body: validate58, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/bunaistore/delete-product": {
    200: { body: validate61, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/bunaistore/place-bot-order": {
    200: { body: validate64, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/bunaistore/refund-order": {
    200: { body: validate64, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/bunaistore/suspend": {
    200: { body: validate68, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/bunaistore/restore": {
    200: { body: validate68, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/bunaistore/issue-key": {
    200: { body: validate70, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/bunaistore/revoke-key": {
    200: { body: validate73, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/bunaistore/create-account": {
    200: { body: validate75, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/bunaistore/update-account": {
    200: { body: validate75, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/bunaistore/set-webhook": {
    200: { body: validate79, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/bunaistore/set-maintenance": {
    200: { body: validate81, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/bunaistore/set-api": {
    200: { body: validate82, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/bunaistore/set-worker": {
    200: { body: validate83, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/bunaistore/set-payment-method": {
    200: { body: validate84, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/bunaistore/pay": {
    200: { body: validate87, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/padington/create-account": {
    200: { body: validate90, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/padington/credit": {
    200: { body: validate94, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/padington/set-rate": {
    200: { body: validate97, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/padington/set-markup": {
    200: { body: validate97, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/padington/complete-order": {
    200: { body: validate102, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/padington/fail-order": {
    200: { body: validate102, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/padington/require-verification": {
    200: { body: validate102, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/padington/verify-order": {
    200: { body: validate102, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/padington/set-codes": {
    200: { body: validate109, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/padington/issue-key": {
    200: { body: validate114, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/padington/revoke-key": {
    200: { body: validate117, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/padington/set-api": {
    200: { body: validate82, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/padington/set-rent-price": {
    200: { body: validate119, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/tribute/create-shop": {
    200: { body: validate124, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/tribute/update-shop": {
    200: { body: validate136, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/tribute/add-manager": {
    200: { body: validate138, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/tribute/issue-key": {
    200: { body: validate142, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/tribute/revoke-key": {
    200: { body: validate146, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/tribute/pay-order": {
    200: { body: validate148, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/tribute/decline-payment": {
    200: { body: validate161, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/tribute/fail-order": {
    200: { body: validate161, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/tribute/renew": {
    200: { body: validate148, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/tribute/complete-refund": {
    200: { body: validate163, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/tribute/fail-refund": {
    200: { body: validate163, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/tribute/charge-back": {
    200: { body: validate163, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/tribute/set-card": {
    200: { body: validate166, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/tribute/order-from-link": {
    200: { body: validate161, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/tribute/finish-charge": {
    200: { body: validate170, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/tribute/send-test-webhook": {
    200: { body: validate136, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/tribute/set-gateway": {
    200: { body: validate177, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
  "POST /_vitrine/worlds/{world}/tribute/set-delays": {
    200: { body: validate178, headers: [] },
    400: { body: validate1, headers: [] },
    401: { body: validate1, headers: [] },
    403: { body: validate1, headers: [] },
    404: { body: validate1, headers: [] },
    409: { body: validate1, headers: [] },
    413: { body: validate1, headers: [] },
  },
};

/** The documented bodies of every event. */
export const webhooks: Readonly<Record<never, Check>> = {
};

function validate0(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.status === undefined) && (missing0 = "status")) || ((data.version === undefined) && (missing0 = "version"))) || ((data.providers === undefined) && (missing0 = "providers"))){
validate0.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.status !== undefined){
const _errs1 = errors;
if("ok" !== data.status){
validate0.errors = [{instancePath:instancePath+"/status",keyword:"const",params:{allowedValue: "ok"},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.version !== undefined){
const _errs2 = errors;
if(typeof data.version !== "string"){
validate0.errors = [{instancePath:instancePath+"/version",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.providers !== undefined){
let data2 = data.providers;
const _errs4 = errors;
if(errors === _errs4){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
let data3 = data2[key0];
const _errs7 = errors;
if(errors === _errs7){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
let missing1;
if((data3.url === undefined) && (missing1 = "url")){
validate0.errors = [{instancePath:instancePath+"/providers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data3.url !== undefined){
if(typeof data3.url !== "string"){
validate0.errors = [{instancePath:instancePath+"/providers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/url",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/providers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate0.errors = [{instancePath:instancePath+"/providers",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate0.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate0.errors = vErrors;
return errors === 0;
}
function validate1(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.type === undefined) && (missing0 = "type")) || ((data.title === undefined) && (missing0 = "title"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.detail === undefined) && (missing0 = "detail"))){
validate1.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.type !== undefined){
const _errs1 = errors;
if(typeof data.type !== "string"){
validate1.errors = [{instancePath:instancePath+"/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs3 = errors;
if(typeof data.title !== "string"){
validate1.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data2 = data.status;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate1.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.detail !== undefined){
const _errs7 = errors;
if(typeof data.detail !== "string"){
validate1.errors = [{instancePath:instancePath+"/detail",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.field !== undefined){
const _errs9 = errors;
if(typeof data.field !== "string"){
validate1.errors = [{instancePath:instancePath+"/field",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
else {
validate1.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate1.errors = vErrors;
return errors === 0;
}
const schema5 = {"enum":["real","manual"]};
function validate5(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((data === "real") || (data === "manual"))){
validate5.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema5.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate5.errors = vErrors;
return errors === 0;
}
const pattern0 = new RegExp("^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,3})?)?(Z|[+-]\\d\\d:\\d\\d)$", "u");
function validate7(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(!pattern0.test(data)){
validate7.errors = [{instancePath,keyword:"pattern",params:{pattern: "^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,3})?)?(Z|[+-]\\d\\d:\\d\\d)$"},message:"must match pattern \""+"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d(:\\d\\d(\\.\\d{1,3})?)?(Z|[+-]\\d\\d:\\d\\d)$"+"\""}];
return false;
}
}
else {
validate7.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate7.errors = vErrors;
return errors === 0;
}
function validate4(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.mode === undefined) && (missing0 = "mode")) || ((data.now === undefined) && (missing0 = "now"))){
validate4.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.mode !== undefined){
const _errs1 = errors;
if(!(validate5(data.mode, {instancePath:instancePath+"/mode",parentData:data,parentDataProperty:"mode",rootData}))){
vErrors = vErrors === null ? validate5.errors : vErrors.concat(validate5.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.now !== undefined){
const _errs2 = errors;
if(!(validate7(data.now, {instancePath:instancePath+"/now",parentData:data,parentDataProperty:"now",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate4.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate4.errors = vErrors;
return errors === 0;
}
function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate10.errors = [{instancePath,keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate10.errors = [{instancePath,keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate10.errors = [{instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
validate10.errors = vErrors;
return errors === 0;
}
const pattern1 = new RegExp("^[!-~]+$", "u");
function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 256){
validate12.errors = [{instancePath,keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
else {
if(data.length < 1){
validate12.errors = [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern1.test(data)){
validate12.errors = [{instancePath,keyword:"pattern",params:{pattern: "^[!-~]+$"},message:"must match pattern \""+"^[!-~]+$"+"\""}];
return false;
}
}
}
}
else {
validate12.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate12.errors = vErrors;
return errors === 0;
}
function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate14.errors = [{instancePath,keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate14.errors = [{instancePath,keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate14.errors = [{instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
validate14.errors = vErrors;
return errors === 0;
}
const pattern2 = new RegExp("^pad_live_[!-~]+$", "u");
function validate16(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 256){
validate16.errors = [{instancePath,keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
else {
if(data.length < 1){
validate16.errors = [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern2.test(data)){
validate16.errors = [{instancePath,keyword:"pattern",params:{pattern: "^pad_live_[!-~]+$"},message:"must match pattern \""+"^pad_live_[!-~]+$"+"\""}];
return false;
}
}
}
}
else {
validate16.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate16.errors = vErrors;
return errors === 0;
}
function validate18(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate18.errors = [{instancePath,keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate18.errors = [{instancePath,keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate18.errors = [{instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
validate18.errors = vErrors;
return errors === 0;
}
function validate20(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 256){
validate20.errors = [{instancePath,keyword:"maxLength",params:{limit: 256},message:"must NOT have more than 256 characters"}];
return false;
}
else {
if(data.length < 1){
validate20.errors = [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
else {
if(!pattern1.test(data)){
validate20.errors = [{instancePath,keyword:"pattern",params:{pattern: "^[!-~]+$"},message:"must match pattern \""+"^[!-~]+$"+"\""}];
return false;
}
}
}
}
else {
validate20.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate20.errors = vErrors;
return errors === 0;
}
function validate3(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.name === undefined) && (missing0 = "name")) || ((data.seed === undefined) && (missing0 = "seed"))) || ((data.clock === undefined) && (missing0 = "clock"))) || ((data.providers === undefined) && (missing0 = "providers"))){
validate3.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.name !== undefined){
const _errs1 = errors;
if(typeof data.name !== "string"){
validate3.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seed !== undefined){
let data1 = data.seed;
const _errs3 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
validate3.errors = [{instancePath:instancePath+"/seed",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clock !== undefined){
const _errs5 = errors;
if(!(validate4(data.clock, {instancePath:instancePath+"/clock",parentData:data,parentDataProperty:"clock",rootData}))){
vErrors = vErrors === null ? validate4.errors : vErrors.concat(validate4.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.providers !== undefined){
let data3 = data.providers;
const _errs6 = errors;
if(errors === _errs6){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.bunaistore !== undefined){
let data4 = data3.bunaistore;
const _errs8 = errors;
if(errors === _errs8){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if(((data4.url === undefined) && (missing1 = "url")) || ((data4.accounts === undefined) && (missing1 = "accounts"))){
validate3.errors = [{instancePath:instancePath+"/providers/bunaistore",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data4.url !== undefined){
const _errs10 = errors;
if(typeof data4.url !== "string"){
validate3.errors = [{instancePath:instancePath+"/providers/bunaistore/url",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.accounts !== undefined){
let data6 = data4.accounts;
const _errs12 = errors;
if(errors === _errs12){
if(Array.isArray(data6)){
var valid3 = true;
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
const _errs14 = errors;
if(errors === _errs14){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing2;
if(((data7.user_id === undefined) && (missing2 = "user_id")) || ((data7.api_key === undefined) && (missing2 = "api_key"))){
validate3.errors = [{instancePath:instancePath+"/providers/bunaistore/accounts/" + i0,keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data7.user_id !== undefined){
const _errs16 = errors;
if(!(validate10(data7.user_id, {instancePath:instancePath+"/providers/bunaistore/accounts/" + i0+"/user_id",parentData:data7,parentDataProperty:"user_id",rootData}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
var valid4 = _errs16 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data7.api_key !== undefined){
const _errs17 = errors;
if(!(validate12(data7.api_key, {instancePath:instancePath+"/providers/bunaistore/accounts/" + i0+"/api_key",parentData:data7,parentDataProperty:"api_key",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
}
}
}
else {
validate3.errors = [{instancePath:instancePath+"/providers/bunaistore/accounts/" + i0,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs14 === errors;
if(!valid3){
break;
}
}
}
else {
validate3.errors = [{instancePath:instancePath+"/providers/bunaistore/accounts",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate3.errors = [{instancePath:instancePath+"/providers/bunaistore",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs8 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.padington !== undefined){
let data10 = data3.padington;
const _errs18 = errors;
if(errors === _errs18){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing3;
if(((data10.url === undefined) && (missing3 = "url")) || ((data10.accounts === undefined) && (missing3 = "accounts"))){
validate3.errors = [{instancePath:instancePath+"/providers/padington",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data10.url !== undefined){
const _errs20 = errors;
if(typeof data10.url !== "string"){
validate3.errors = [{instancePath:instancePath+"/providers/padington/url",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid5 = _errs20 === errors;
}
else {
var valid5 = true;
}
if(valid5){
if(data10.accounts !== undefined){
let data12 = data10.accounts;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data12)){
var valid6 = true;
const len1 = data12.length;
for(let i1=0; i1<len1; i1++){
let data13 = data12[i1];
const _errs24 = errors;
if(errors === _errs24){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
let missing4;
if(((data13.user_id === undefined) && (missing4 = "user_id")) || ((data13.api_key === undefined) && (missing4 = "api_key"))){
validate3.errors = [{instancePath:instancePath+"/providers/padington/accounts/" + i1,keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"}];
return false;
}
else {
if(data13.user_id !== undefined){
const _errs26 = errors;
if(!(validate14(data13.user_id, {instancePath:instancePath+"/providers/padington/accounts/" + i1+"/user_id",parentData:data13,parentDataProperty:"user_id",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
var valid7 = _errs26 === errors;
}
else {
var valid7 = true;
}
if(valid7){
if(data13.api_key !== undefined){
const _errs27 = errors;
if(!(validate16(data13.api_key, {instancePath:instancePath+"/providers/padington/accounts/" + i1+"/api_key",parentData:data13,parentDataProperty:"api_key",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
var valid7 = _errs27 === errors;
}
else {
var valid7 = true;
}
}
}
}
else {
validate3.errors = [{instancePath:instancePath+"/providers/padington/accounts/" + i1,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid6 = _errs24 === errors;
if(!valid6){
break;
}
}
}
else {
validate3.errors = [{instancePath:instancePath+"/providers/padington/accounts",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid5 = _errs22 === errors;
}
else {
var valid5 = true;
}
}
}
}
else {
validate3.errors = [{instancePath:instancePath+"/providers/padington",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs18 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data3.tribute !== undefined){
let data16 = data3.tribute;
const _errs28 = errors;
if(errors === _errs28){
if(data16 && typeof data16 == "object" && !Array.isArray(data16)){
let missing5;
if(((data16.url === undefined) && (missing5 = "url")) || ((data16.shops === undefined) && (missing5 = "shops"))){
validate3.errors = [{instancePath:instancePath+"/providers/tribute",keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"}];
return false;
}
else {
if(data16.url !== undefined){
const _errs30 = errors;
if(typeof data16.url !== "string"){
validate3.errors = [{instancePath:instancePath+"/providers/tribute/url",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs30 === errors;
}
else {
var valid8 = true;
}
if(valid8){
if(data16.shops !== undefined){
let data18 = data16.shops;
const _errs32 = errors;
if(errors === _errs32){
if(Array.isArray(data18)){
var valid9 = true;
const len2 = data18.length;
for(let i2=0; i2<len2; i2++){
let data19 = data18[i2];
const _errs34 = errors;
if(errors === _errs34){
if(data19 && typeof data19 == "object" && !Array.isArray(data19)){
let missing6;
if(((data19.id === undefined) && (missing6 = "id")) || ((data19.api_key === undefined) && (missing6 = "api_key"))){
validate3.errors = [{instancePath:instancePath+"/providers/tribute/shops/" + i2,keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"}];
return false;
}
else {
if(data19.id !== undefined){
const _errs36 = errors;
if(!(validate18(data19.id, {instancePath:instancePath+"/providers/tribute/shops/" + i2+"/id",parentData:data19,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
var valid10 = _errs36 === errors;
}
else {
var valid10 = true;
}
if(valid10){
if(data19.api_key !== undefined){
const _errs37 = errors;
if(!(validate20(data19.api_key, {instancePath:instancePath+"/providers/tribute/shops/" + i2+"/api_key",parentData:data19,parentDataProperty:"api_key",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
var valid10 = _errs37 === errors;
}
else {
var valid10 = true;
}
}
}
}
else {
validate3.errors = [{instancePath:instancePath+"/providers/tribute/shops/" + i2,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid9 = _errs34 === errors;
if(!valid9){
break;
}
}
}
else {
validate3.errors = [{instancePath:instancePath+"/providers/tribute/shops",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid8 = _errs32 === errors;
}
else {
var valid8 = true;
}
}
}
}
else {
validate3.errors = [{instancePath:instancePath+"/providers/tribute",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs28 === errors;
}
else {
var valid1 = true;
}
}
}
}
else {
validate3.errors = [{instancePath:instancePath+"/providers",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate3.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate3.errors = vErrors;
return errors === 0;
}
function validate2(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate3(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate3.errors : vErrors.concat(validate3.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate2.errors = [{instancePath,keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate2.errors = vErrors;
return errors === 0;
}
const schema13 = {"type":"object","required":["format","world","providers","clock","random","faults","keys","documents","sequences","requests","notes"],"properties":{"format":{"type":"string"},"world":{"type":"string"},"providers":{"type":"array","items":{"type":"string"}},"clock":{"type":"object","required":["mode","now"],"properties":{"mode":{"enum":["real","manual"]},"now":{"type":"string"}}},"random":{"type":"object","required":["ids","keys"],"properties":{"ids":{"$ref":"RandomState"},"keys":{"$ref":"RandomState"}}},"faults":{"type":"object","required":["rows","last","heldBack","random"],"properties":{"rows":{"type":"array","items":{"$ref":"FaultRow"}},"last":{"type":"integer"},"heldBack":{"type":"array","items":{"type":"integer"}},"random":{"$ref":"RandomState"}}},"keys":{"type":"object","additionalProperties":{"type":"array","items":{"type":"string"}}},"documents":{"type":"object","additionalProperties":{"type":"array","items":{"type":"object","additionalProperties":true}}},"sequences":{"type":"object","additionalProperties":{"type":"integer"}},"requests":{"type":"array","items":{"type":"object","additionalProperties":true}},"notes":{"type":"array","items":{"type":"object","additionalProperties":true}}}};
function validate24(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
if(data.length > 4){
validate24.errors = [{instancePath,keyword:"maxItems",params:{limit: 4},message:"must NOT have more than 4 items"}];
return false;
}
else {
if(data.length < 4){
validate24.errors = [{instancePath,keyword:"minItems",params:{limit: 4},message:"must NOT have fewer than 4 items"}];
return false;
}
else {
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate24.errors = [{instancePath:instancePath+"/" + i0,keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
}
}
else {
validate24.errors = [{instancePath,keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate24.errors = vErrors;
return errors === 0;
}
const schema16 = {"oneOf":[{"type":"object","additionalProperties":false,"required":["delay_ms"],"properties":{"delay_ms":{"oneOf":[{"type":"integer","minimum":0,"maximum":86400000},{"type":"array","minItems":2,"maxItems":2,"items":{"type":"integer","minimum":0,"maximum":86400000}}]}}},{"type":"object","additionalProperties":false,"required":["status"],"properties":{"status":{"type":"integer","minimum":200,"maximum":599},"body":{},"headers":{"type":"object","maxProperties":50,"propertyNames":{"pattern":"^[A-Za-z0-9-]{1,100}$"},"additionalProperties":{"type":"string","maxLength":8192,"pattern":"^[\\x20-\\x7e]*$"}}}},{"type":"object","additionalProperties":false,"required":["reset"],"properties":{"reset":{"enum":["before","after"]}}},{"type":"object","additionalProperties":false,"required":["truncate"],"properties":{"truncate":{"const":true}}},{"type":"object","additionalProperties":false,"required":["garbage"],"properties":{"garbage":{"enum":["html","json"]}}},{"type":"object","additionalProperties":false,"required":["twice"],"properties":{"twice":{"const":true}}},{"type":"object","additionalProperties":false,"required":["webhook"],"properties":{"webhook":{"enum":["drop","lose","duplicate","delay","reorder"]},"event":{"type":"string","minLength":1,"maxLength":100},"delay_ms":{"type":"integer","minimum":0,"maximum":86400000}}}]};
const pattern4 = new RegExp("^[A-Za-z0-9-]{1,100}$", "u");
const pattern5 = new RegExp("^[\\x20-\\x7e]*$", "u");
function validate28(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(errors === _errs1){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.delay_ms === undefined) && (missing0 = "delay_ms")){
const err0 = {instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
else {
const _errs3 = errors;
for(const key0 in data){
if(!(key0 === "delay_ms")){
const err1 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
break;
}
}
if(_errs3 === errors){
if(data.delay_ms !== undefined){
let data0 = data.delay_ms;
const _errs5 = errors;
let valid2 = false;
let passing1 = null;
const _errs6 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
const err2 = {instancePath:instancePath+"/delay_ms",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(errors === _errs6){
if((typeof data0 == "number") && (isFinite(data0))){
if(data0 > 86400000 || isNaN(data0)){
const err3 = {instancePath:instancePath+"/delay_ms",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
else {
if(data0 < 0 || isNaN(data0)){
const err4 = {instancePath:instancePath+"/delay_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
}
}
var _valid1 = _errs6 === errors;
if(_valid1){
valid2 = true;
passing1 = 0;
}
const _errs8 = errors;
if(errors === _errs8){
if(Array.isArray(data0)){
if(data0.length > 2){
const err5 = {instancePath:instancePath+"/delay_ms",keyword:"maxItems",params:{limit: 2},message:"must NOT have more than 2 items"};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
else {
if(data0.length < 2){
const err6 = {instancePath:instancePath+"/delay_ms",keyword:"minItems",params:{limit: 2},message:"must NOT have fewer than 2 items"};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
else {
var valid3 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs10 = errors;
if(!(((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1))) && (isFinite(data1)))){
const err7 = {instancePath:instancePath+"/delay_ms/" + i0,keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(errors === _errs10){
if((typeof data1 == "number") && (isFinite(data1))){
if(data1 > 86400000 || isNaN(data1)){
const err8 = {instancePath:instancePath+"/delay_ms/" + i0,keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000"};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
else {
if(data1 < 0 || isNaN(data1)){
const err9 = {instancePath:instancePath+"/delay_ms/" + i0,keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
}
var valid3 = _errs10 === errors;
if(!valid3){
break;
}
}
}
}
}
else {
const err10 = {instancePath:instancePath+"/delay_ms",keyword:"type",params:{type: "array"},message:"must be array"};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
var _valid1 = _errs8 === errors;
if(_valid1 && valid2){
valid2 = false;
passing1 = [passing1, 1];
}
else {
if(_valid1){
valid2 = true;
passing1 = 1;
}
}
if(!valid2){
const err11 = {instancePath:instancePath+"/delay_ms",keyword:"oneOf",params:{passingSchemas: passing1},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
errors = _errs5;
if(vErrors !== null){
if(_errs5){
vErrors.length = _errs5;
}
else {
vErrors = null;
}
}
}
}
}
}
}
else {
const err12 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs12 = errors;
if(errors === _errs12){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing1;
if((data.status === undefined) && (missing1 = "status")){
const err13 = {instancePath,keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
else {
const _errs14 = errors;
for(const key1 in data){
if(!(((key1 === "status") || (key1 === "body")) || (key1 === "headers"))){
const err14 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
break;
}
}
if(_errs14 === errors){
if(data.status !== undefined){
let data2 = data.status;
const _errs15 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
const err15 = {instancePath:instancePath+"/status",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(errors === _errs15){
if((typeof data2 == "number") && (isFinite(data2))){
if(data2 > 599 || isNaN(data2)){
const err16 = {instancePath:instancePath+"/status",keyword:"maximum",params:{comparison: "<=", limit: 599},message:"must be <= 599"};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
else {
if(data2 < 200 || isNaN(data2)){
const err17 = {instancePath:instancePath+"/status",keyword:"minimum",params:{comparison: ">=", limit: 200},message:"must be >= 200"};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
}
var valid4 = _errs15 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data.headers !== undefined){
let data3 = data.headers;
const _errs17 = errors;
if(errors === _errs17){
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(Object.keys(data3).length > 50){
const err18 = {instancePath:instancePath+"/headers",keyword:"maxProperties",params:{limit: 50},message:"must NOT have more than 50 properties"};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
else {
for(const key2 in data3){
const _errs19 = errors;
if(typeof key2 === "string"){
if(!pattern4.test(key2)){
const err19 = {instancePath:instancePath+"/headers",keyword:"pattern",params:{pattern: "^[A-Za-z0-9-]{1,100}$"},message:"must match pattern \""+"^[A-Za-z0-9-]{1,100}$"+"\"",propertyName:key2};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
var valid5 = _errs19 === errors;
if(!valid5){
const err20 = {instancePath:instancePath+"/headers",keyword:"propertyNames",params:{propertyName: key2},message:"property name must be valid"};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
break;
}
}
if(valid5){
for(const key3 in data3){
let data4 = data3[key3];
const _errs21 = errors;
if(errors === _errs21){
if(typeof data4 === "string"){
if(data4.length > 8192){
const err21 = {instancePath:instancePath+"/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"maxLength",params:{limit: 8192},message:"must NOT have more than 8192 characters"};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
if(!pattern5.test(data4)){
const err22 = {instancePath:instancePath+"/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"pattern",params:{pattern: "^[\\x20-\\x7e]*$"},message:"must match pattern \""+"^[\\x20-\\x7e]*$"+"\""};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
else {
const err23 = {instancePath:instancePath+"/headers/" + key3.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
var valid6 = _errs21 === errors;
if(!valid6){
break;
}
}
}
}
}
else {
const err24 = {instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
var valid4 = _errs17 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
else {
const err25 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
var _valid0 = _errs12 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
const _errs23 = errors;
if(errors === _errs23){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing2;
if((data.reset === undefined) && (missing2 = "reset")){
const err26 = {instancePath,keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
else {
const _errs25 = errors;
for(const key4 in data){
if(!(key4 === "reset")){
const err27 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
break;
}
}
if(_errs25 === errors){
if(data.reset !== undefined){
let data5 = data.reset;
if(!((data5 === "before") || (data5 === "after"))){
const err28 = {instancePath:instancePath+"/reset",keyword:"enum",params:{allowedValues: schema16.oneOf[2].properties.reset.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
}
}
}
else {
const err29 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
var _valid0 = _errs23 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 2];
}
else {
if(_valid0){
valid0 = true;
passing0 = 2;
}
const _errs27 = errors;
if(errors === _errs27){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing3;
if((data.truncate === undefined) && (missing3 = "truncate")){
const err30 = {instancePath,keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
else {
const _errs29 = errors;
for(const key5 in data){
if(!(key5 === "truncate")){
const err31 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
break;
}
}
if(_errs29 === errors){
if(data.truncate !== undefined){
if(true !== data.truncate){
const err32 = {instancePath:instancePath+"/truncate",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
}
}
else {
const err33 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
var _valid0 = _errs27 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 3];
}
else {
if(_valid0){
valid0 = true;
passing0 = 3;
}
const _errs31 = errors;
if(errors === _errs31){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing4;
if((data.garbage === undefined) && (missing4 = "garbage")){
const err34 = {instancePath,keyword:"required",params:{missingProperty: missing4},message:"must have required property '"+missing4+"'"};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
else {
const _errs33 = errors;
for(const key6 in data){
if(!(key6 === "garbage")){
const err35 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
break;
}
}
if(_errs33 === errors){
if(data.garbage !== undefined){
let data7 = data.garbage;
if(!((data7 === "html") || (data7 === "json"))){
const err36 = {instancePath:instancePath+"/garbage",keyword:"enum",params:{allowedValues: schema16.oneOf[4].properties.garbage.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
}
}
else {
const err37 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
var _valid0 = _errs31 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 4];
}
else {
if(_valid0){
valid0 = true;
passing0 = 4;
}
const _errs35 = errors;
if(errors === _errs35){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing5;
if((data.twice === undefined) && (missing5 = "twice")){
const err38 = {instancePath,keyword:"required",params:{missingProperty: missing5},message:"must have required property '"+missing5+"'"};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
else {
const _errs37 = errors;
for(const key7 in data){
if(!(key7 === "twice")){
const err39 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
break;
}
}
if(_errs37 === errors){
if(data.twice !== undefined){
if(true !== data.twice){
const err40 = {instancePath:instancePath+"/twice",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
}
}
}
else {
const err41 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
var _valid0 = _errs35 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 5];
}
else {
if(_valid0){
valid0 = true;
passing0 = 5;
}
const _errs39 = errors;
if(errors === _errs39){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing6;
if((data.webhook === undefined) && (missing6 = "webhook")){
const err42 = {instancePath,keyword:"required",params:{missingProperty: missing6},message:"must have required property '"+missing6+"'"};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
else {
const _errs41 = errors;
for(const key8 in data){
if(!(((key8 === "webhook") || (key8 === "event")) || (key8 === "delay_ms"))){
const err43 = {instancePath,keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties"};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
break;
}
}
if(_errs41 === errors){
if(data.webhook !== undefined){
let data9 = data.webhook;
const _errs42 = errors;
if(!(((((data9 === "drop") || (data9 === "lose")) || (data9 === "duplicate")) || (data9 === "delay")) || (data9 === "reorder"))){
const err44 = {instancePath:instancePath+"/webhook",keyword:"enum",params:{allowedValues: schema16.oneOf[6].properties.webhook.enum},message:"must be equal to one of the allowed values"};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var valid11 = _errs42 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.event !== undefined){
let data10 = data.event;
const _errs43 = errors;
if(errors === _errs43){
if(typeof data10 === "string"){
if(data10.length > 100){
const err45 = {instancePath:instancePath+"/event",keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
else {
if(data10.length < 1){
const err46 = {instancePath:instancePath+"/event",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
}
else {
const err47 = {instancePath:instancePath+"/event",keyword:"type",params:{type: "string"},message:"must be string"};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
var valid11 = _errs43 === errors;
}
else {
var valid11 = true;
}
if(valid11){
if(data.delay_ms !== undefined){
let data11 = data.delay_ms;
const _errs45 = errors;
if(!(((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11))) && (isFinite(data11)))){
const err48 = {instancePath:instancePath+"/delay_ms",keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(errors === _errs45){
if((typeof data11 == "number") && (isFinite(data11))){
if(data11 > 86400000 || isNaN(data11)){
const err49 = {instancePath:instancePath+"/delay_ms",keyword:"maximum",params:{comparison: "<=", limit: 86400000},message:"must be <= 86400000"};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
else {
if(data11 < 0 || isNaN(data11)){
const err50 = {instancePath:instancePath+"/delay_ms",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
}
var valid11 = _errs45 === errors;
}
else {
var valid11 = true;
}
}
}
}
}
}
else {
const err51 = {instancePath,keyword:"type",params:{type: "object"},message:"must be object"};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
var _valid0 = _errs39 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 6];
}
else {
if(_valid0){
valid0 = true;
passing0 = 6;
}
}
}
}
}
}
}
if(!valid0){
const err52 = {instancePath,keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
validate28.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate28.errors = vErrors;
return errors === 0;
}
function validate27(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.id === undefined) && (missing0 = "id")) || ((data.then === undefined) && (missing0 = "then"))) || ((data.seen === undefined) && (missing0 = "seen"))) || ((data.fired === undefined) && (missing0 = "fired"))){
validate27.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate27.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.operation !== undefined){
const _errs3 = errors;
if(typeof data.operation !== "string"){
validate27.errors = [{instancePath:instancePath+"/operation",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider !== undefined){
const _errs5 = errors;
if(typeof data.provider !== "string"){
validate27.errors = [{instancePath:instancePath+"/provider",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key !== undefined){
const _errs7 = errors;
if(typeof data.key !== "string"){
validate27.errors = [{instancePath:instancePath+"/key",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nth !== undefined){
let data4 = data.nth;
const _errs9 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate27.errors = [{instancePath:instancePath+"/nth",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.times !== undefined){
let data5 = data.times;
const _errs11 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate27.errors = [{instancePath:instancePath+"/times",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.probability !== undefined){
let data6 = data.probability;
const _errs13 = errors;
if(!((typeof data6 == "number") && (isFinite(data6)))){
validate27.errors = [{instancePath:instancePath+"/probability",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.then !== undefined){
const _errs15 = errors;
if(!(validate28(data.then, {instancePath:instancePath+"/then",parentData:data,parentDataProperty:"then",rootData}))){
vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seen !== undefined){
let data8 = data.seen;
const _errs16 = errors;
if(!(((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8))) && (isFinite(data8)))){
validate27.errors = [{instancePath:instancePath+"/seen",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fired !== undefined){
let data9 = data.fired;
const _errs18 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate27.errors = [{instancePath:instancePath+"/fired",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate27.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate27.errors = vErrors;
return errors === 0;
}
function validate23(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.format === undefined) && (missing0 = "format")) || ((data.world === undefined) && (missing0 = "world"))) || ((data.providers === undefined) && (missing0 = "providers"))) || ((data.clock === undefined) && (missing0 = "clock"))) || ((data.random === undefined) && (missing0 = "random"))) || ((data.faults === undefined) && (missing0 = "faults"))) || ((data.keys === undefined) && (missing0 = "keys"))) || ((data.documents === undefined) && (missing0 = "documents"))) || ((data.sequences === undefined) && (missing0 = "sequences"))) || ((data.requests === undefined) && (missing0 = "requests"))) || ((data.notes === undefined) && (missing0 = "notes"))){
validate23.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.format !== undefined){
const _errs1 = errors;
if(typeof data.format !== "string"){
validate23.errors = [{instancePath:instancePath+"/format",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.world !== undefined){
const _errs3 = errors;
if(typeof data.world !== "string"){
validate23.errors = [{instancePath:instancePath+"/world",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.providers !== undefined){
let data2 = data.providers;
const _errs5 = errors;
if(errors === _errs5){
if(Array.isArray(data2)){
var valid1 = true;
const len0 = data2.length;
for(let i0=0; i0<len0; i0++){
const _errs7 = errors;
if(typeof data2[i0] !== "string"){
validate23.errors = [{instancePath:instancePath+"/providers/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs7 === errors;
if(!valid1){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/providers",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.clock !== undefined){
let data4 = data.clock;
const _errs9 = errors;
if(errors === _errs9){
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
let missing1;
if(((data4.mode === undefined) && (missing1 = "mode")) || ((data4.now === undefined) && (missing1 = "now"))){
validate23.errors = [{instancePath:instancePath+"/clock",keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data4.mode !== undefined){
let data5 = data4.mode;
const _errs11 = errors;
if(!((data5 === "real") || (data5 === "manual"))){
validate23.errors = [{instancePath:instancePath+"/clock/mode",keyword:"enum",params:{allowedValues: schema13.properties.clock.properties.mode.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data4.now !== undefined){
const _errs12 = errors;
if(typeof data4.now !== "string"){
validate23.errors = [{instancePath:instancePath+"/clock/now",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/clock",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.random !== undefined){
let data7 = data.random;
const _errs14 = errors;
if(errors === _errs14){
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
let missing2;
if(((data7.ids === undefined) && (missing2 = "ids")) || ((data7.keys === undefined) && (missing2 = "keys"))){
validate23.errors = [{instancePath:instancePath+"/random",keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data7.ids !== undefined){
const _errs16 = errors;
if(!(validate24(data7.ids, {instancePath:instancePath+"/random/ids",parentData:data7,parentDataProperty:"ids",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid3 = _errs16 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data7.keys !== undefined){
const _errs17 = errors;
if(!(validate24(data7.keys, {instancePath:instancePath+"/random/keys",parentData:data7,parentDataProperty:"keys",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid3 = _errs17 === errors;
}
else {
var valid3 = true;
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/random",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.faults !== undefined){
let data10 = data.faults;
const _errs18 = errors;
if(errors === _errs18){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing3;
if(((((data10.rows === undefined) && (missing3 = "rows")) || ((data10.last === undefined) && (missing3 = "last"))) || ((data10.heldBack === undefined) && (missing3 = "heldBack"))) || ((data10.random === undefined) && (missing3 = "random"))){
validate23.errors = [{instancePath:instancePath+"/faults",keyword:"required",params:{missingProperty: missing3},message:"must have required property '"+missing3+"'"}];
return false;
}
else {
if(data10.rows !== undefined){
let data11 = data10.rows;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data11)){
var valid5 = true;
const len1 = data11.length;
for(let i1=0; i1<len1; i1++){
const _errs22 = errors;
if(!(validate27(data11[i1], {instancePath:instancePath+"/faults/rows/" + i1,parentData:data11,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid5 = _errs22 === errors;
if(!valid5){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/faults/rows",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs20 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data10.last !== undefined){
let data13 = data10.last;
const _errs23 = errors;
if(!(((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13))) && (isFinite(data13)))){
validate23.errors = [{instancePath:instancePath+"/faults/last",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs23 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data10.heldBack !== undefined){
let data14 = data10.heldBack;
const _errs25 = errors;
if(errors === _errs25){
if(Array.isArray(data14)){
var valid6 = true;
const len2 = data14.length;
for(let i2=0; i2<len2; i2++){
let data15 = data14[i2];
const _errs27 = errors;
if(!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))){
validate23.errors = [{instancePath:instancePath+"/faults/heldBack/" + i2,keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid6 = _errs27 === errors;
if(!valid6){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/faults/heldBack",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid4 = _errs25 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data10.random !== undefined){
const _errs29 = errors;
if(!(validate24(data10.random, {instancePath:instancePath+"/faults/random",parentData:data10,parentDataProperty:"random",rootData}))){
vErrors = vErrors === null ? validate24.errors : vErrors.concat(validate24.errors);
errors = vErrors.length;
}
var valid4 = _errs29 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/faults",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.keys !== undefined){
let data17 = data.keys;
const _errs30 = errors;
if(errors === _errs30){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key0 in data17){
let data18 = data17[key0];
const _errs33 = errors;
if(errors === _errs33){
if(Array.isArray(data18)){
var valid8 = true;
const len3 = data18.length;
for(let i3=0; i3<len3; i3++){
const _errs35 = errors;
if(typeof data18[i3] !== "string"){
validate23.errors = [{instancePath:instancePath+"/keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i3,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid8 = _errs35 === errors;
if(!valid8){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/keys/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid7 = _errs33 === errors;
if(!valid7){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/keys",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.documents !== undefined){
let data20 = data.documents;
const _errs37 = errors;
if(errors === _errs37){
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
for(const key1 in data20){
let data21 = data20[key1];
const _errs40 = errors;
if(errors === _errs40){
if(Array.isArray(data21)){
var valid10 = true;
const len4 = data21.length;
for(let i4=0; i4<len4; i4++){
let data22 = data21[i4];
const _errs42 = errors;
if(errors === _errs42){
if(data22 && typeof data22 == "object" && !Array.isArray(data22)){
}
else {
validate23.errors = [{instancePath:instancePath+"/documents/" + key1.replace(/~/g, "~0").replace(/\//g, "~1")+"/" + i4,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid10 = _errs42 === errors;
if(!valid10){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/documents/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid9 = _errs40 === errors;
if(!valid9){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/documents",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sequences !== undefined){
let data23 = data.sequences;
const _errs45 = errors;
if(errors === _errs45){
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
for(const key2 in data23){
let data24 = data23[key2];
const _errs48 = errors;
if(!(((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24))) && (isFinite(data24)))){
validate23.errors = [{instancePath:instancePath+"/sequences/" + key2.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid11 = _errs48 === errors;
if(!valid11){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/sequences",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs45 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.requests !== undefined){
let data25 = data.requests;
const _errs50 = errors;
if(errors === _errs50){
if(Array.isArray(data25)){
var valid12 = true;
const len5 = data25.length;
for(let i5=0; i5<len5; i5++){
let data26 = data25[i5];
const _errs52 = errors;
if(errors === _errs52){
if(data26 && typeof data26 == "object" && !Array.isArray(data26)){
}
else {
validate23.errors = [{instancePath:instancePath+"/requests/" + i5,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid12 = _errs52 === errors;
if(!valid12){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/requests",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs50 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.notes !== undefined){
let data27 = data.notes;
const _errs55 = errors;
if(errors === _errs55){
if(Array.isArray(data27)){
var valid13 = true;
const len6 = data27.length;
for(let i6=0; i6<len6; i6++){
let data28 = data27[i6];
const _errs57 = errors;
if(errors === _errs57){
if(data28 && typeof data28 == "object" && !Array.isArray(data28)){
}
else {
validate23.errors = [{instancePath:instancePath+"/notes/" + i6,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid13 = _errs57 === errors;
if(!valid13){
break;
}
}
}
else {
validate23.errors = [{instancePath:instancePath+"/notes",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs55 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate23.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate23.errors = vErrors;
return errors === 0;
}
const schema18 = {"type":"object","required":["id","at","provider","operation","method","path","status","duration_ms","key","fault","lost","posted","request","response"],"properties":{"id":{"type":"integer"},"at":{"$ref":"Moment"},"provider":{"type":"string"},"operation":{"type":["string","null"]},"method":{"type":"string"},"path":{"type":"string"},"status":{"type":"integer"},"duration_ms":{"type":"number"},"key":{"type":["string","null"]},"fault":{"type":["string","null"]},"lost":{"type":"boolean"},"posted":{"type":"array","items":{"type":"integer"}},"request":{"type":"string"},"response":{"type":"string"},"error":{"type":"string"}}};
function validate33(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.at === undefined) && (missing0 = "at"))) || ((data.provider === undefined) && (missing0 = "provider"))) || ((data.operation === undefined) && (missing0 = "operation"))) || ((data.method === undefined) && (missing0 = "method"))) || ((data.path === undefined) && (missing0 = "path"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.duration_ms === undefined) && (missing0 = "duration_ms"))) || ((data.key === undefined) && (missing0 = "key"))) || ((data.fault === undefined) && (missing0 = "fault"))) || ((data.lost === undefined) && (missing0 = "lost"))) || ((data.posted === undefined) && (missing0 = "posted"))) || ((data.request === undefined) && (missing0 = "request"))) || ((data.response === undefined) && (missing0 = "response"))){
validate33.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate33.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
const _errs3 = errors;
if(!(validate7(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider !== undefined){
const _errs4 = errors;
if(typeof data.provider !== "string"){
validate33.errors = [{instancePath:instancePath+"/provider",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.operation !== undefined){
let data3 = data.operation;
const _errs6 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate33.errors = [{instancePath:instancePath+"/operation",keyword:"type",params:{type: schema18.properties.operation.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.method !== undefined){
const _errs8 = errors;
if(typeof data.method !== "string"){
validate33.errors = [{instancePath:instancePath+"/method",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined){
const _errs10 = errors;
if(typeof data.path !== "string"){
validate33.errors = [{instancePath:instancePath+"/path",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data6 = data.status;
const _errs12 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate33.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration_ms !== undefined){
let data7 = data.duration_ms;
const _errs14 = errors;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate33.errors = [{instancePath:instancePath+"/duration_ms",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key !== undefined){
let data8 = data.key;
const _errs16 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate33.errors = [{instancePath:instancePath+"/key",keyword:"type",params:{type: schema18.properties.key.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fault !== undefined){
let data9 = data.fault;
const _errs18 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate33.errors = [{instancePath:instancePath+"/fault",keyword:"type",params:{type: schema18.properties.fault.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lost !== undefined){
const _errs20 = errors;
if(typeof data.lost !== "boolean"){
validate33.errors = [{instancePath:instancePath+"/lost",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.posted !== undefined){
let data11 = data.posted;
const _errs22 = errors;
if(errors === _errs22){
if(Array.isArray(data11)){
var valid1 = true;
const len0 = data11.length;
for(let i0=0; i0<len0; i0++){
let data12 = data11[i0];
const _errs24 = errors;
if(!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))){
validate33.errors = [{instancePath:instancePath+"/posted/" + i0,keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid1 = _errs24 === errors;
if(!valid1){
break;
}
}
}
else {
validate33.errors = [{instancePath:instancePath+"/posted",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.request !== undefined){
const _errs26 = errors;
if(typeof data.request !== "string"){
validate33.errors = [{instancePath:instancePath+"/request",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.response !== undefined){
const _errs28 = errors;
if(typeof data.response !== "string"){
validate33.errors = [{instancePath:instancePath+"/response",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error !== undefined){
const _errs30 = errors;
if(typeof data.error !== "string"){
validate33.errors = [{instancePath:instancePath+"/error",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate33.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate33.errors = vErrors;
return errors === 0;
}
function validate32(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate33(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate32.errors = [{instancePath,keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate32.errors = vErrors;
return errors === 0;
}
function validate37(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.at === undefined) && (missing0 = "at")) || ((data.provider === undefined) && (missing0 = "provider"))) || ((data.text === undefined) && (missing0 = "text"))){
validate37.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.at !== undefined){
const _errs1 = errors;
if(!(validate7(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider !== undefined){
const _errs2 = errors;
if(typeof data.provider !== "string"){
validate37.errors = [{instancePath:instancePath+"/provider",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.text !== undefined){
const _errs4 = errors;
if(typeof data.text !== "string"){
validate37.errors = [{instancePath:instancePath+"/text",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate37.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate37.errors = vErrors;
return errors === 0;
}
function validate36(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate37(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate36.errors = [{instancePath,keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate36.errors = vErrors;
return errors === 0;
}
const schema22 = {"type":"object","required":["id","provider","event","url","body","headers","signature","created_at","attempts","fault","state"],"properties":{"id":{"type":"string"},"provider":{"type":"string"},"event":{"type":"string"},"url":{"type":"string"},"body":{"type":"string"},"headers":{"type":"object","additionalProperties":{"type":"string"}},"signature":{"type":"string"},"created_at":{"$ref":"Moment"},"attempts":{"type":"array","items":{"type":"object","required":["at","status","error","lost"],"properties":{"at":{"$ref":"Moment"},"status":{"type":["integer","null"]},"error":{"type":["string","null"]},"lost":{"type":["string","null"]}}}},"fault":{"type":["string","null"]},"state":{"enum":["pending","delivered","failed","held"]}}};
function validate41(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.provider === undefined) && (missing0 = "provider"))) || ((data.event === undefined) && (missing0 = "event"))) || ((data.url === undefined) && (missing0 = "url"))) || ((data.body === undefined) && (missing0 = "body"))) || ((data.headers === undefined) && (missing0 = "headers"))) || ((data.signature === undefined) && (missing0 = "signature"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.attempts === undefined) && (missing0 = "attempts"))) || ((data.fault === undefined) && (missing0 = "fault"))) || ((data.state === undefined) && (missing0 = "state"))){
validate41.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(typeof data.id !== "string"){
validate41.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider !== undefined){
const _errs3 = errors;
if(typeof data.provider !== "string"){
validate41.errors = [{instancePath:instancePath+"/provider",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.event !== undefined){
const _errs5 = errors;
if(typeof data.event !== "string"){
validate41.errors = [{instancePath:instancePath+"/event",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.url !== undefined){
const _errs7 = errors;
if(typeof data.url !== "string"){
validate41.errors = [{instancePath:instancePath+"/url",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.body !== undefined){
const _errs9 = errors;
if(typeof data.body !== "string"){
validate41.errors = [{instancePath:instancePath+"/body",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headers !== undefined){
let data5 = data.headers;
const _errs11 = errors;
if(errors === _errs11){
if(data5 && typeof data5 == "object" && !Array.isArray(data5)){
for(const key0 in data5){
const _errs14 = errors;
if(typeof data5[key0] !== "string"){
validate41.errors = [{instancePath:instancePath+"/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs14 === errors;
if(!valid1){
break;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signature !== undefined){
const _errs16 = errors;
if(typeof data.signature !== "string"){
validate41.errors = [{instancePath:instancePath+"/signature",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
const _errs18 = errors;
if(!(validate7(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.attempts !== undefined){
let data9 = data.attempts;
const _errs19 = errors;
if(errors === _errs19){
if(Array.isArray(data9)){
var valid2 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
let data10 = data9[i0];
const _errs21 = errors;
if(errors === _errs21){
if(data10 && typeof data10 == "object" && !Array.isArray(data10)){
let missing1;
if(((((data10.at === undefined) && (missing1 = "at")) || ((data10.status === undefined) && (missing1 = "status"))) || ((data10.error === undefined) && (missing1 = "error"))) || ((data10.lost === undefined) && (missing1 = "lost"))){
validate41.errors = [{instancePath:instancePath+"/attempts/" + i0,keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data10.at !== undefined){
const _errs23 = errors;
if(!(validate7(data10.at, {instancePath:instancePath+"/attempts/" + i0+"/at",parentData:data10,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
var valid3 = _errs23 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.status !== undefined){
let data12 = data10.status;
const _errs24 = errors;
if((!(((typeof data12 == "number") && (!(data12 % 1) && !isNaN(data12))) && (isFinite(data12)))) && (data12 !== null)){
validate41.errors = [{instancePath:instancePath+"/attempts/" + i0+"/status",keyword:"type",params:{type: schema22.properties.attempts.items.properties.status.type},message:"must be integer,null"}];
return false;
}
var valid3 = _errs24 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.error !== undefined){
let data13 = data10.error;
const _errs26 = errors;
if((typeof data13 !== "string") && (data13 !== null)){
validate41.errors = [{instancePath:instancePath+"/attempts/" + i0+"/error",keyword:"type",params:{type: schema22.properties.attempts.items.properties.error.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs26 === errors;
}
else {
var valid3 = true;
}
if(valid3){
if(data10.lost !== undefined){
let data14 = data10.lost;
const _errs28 = errors;
if((typeof data14 !== "string") && (data14 !== null)){
validate41.errors = [{instancePath:instancePath+"/attempts/" + i0+"/lost",keyword:"type",params:{type: schema22.properties.attempts.items.properties.lost.type},message:"must be string,null"}];
return false;
}
var valid3 = _errs28 === errors;
}
else {
var valid3 = true;
}
}
}
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/attempts/" + i0,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid2 = _errs21 === errors;
if(!valid2){
break;
}
}
}
else {
validate41.errors = [{instancePath:instancePath+"/attempts",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fault !== undefined){
let data15 = data.fault;
const _errs30 = errors;
if((typeof data15 !== "string") && (data15 !== null)){
validate41.errors = [{instancePath:instancePath+"/fault",keyword:"type",params:{type: schema22.properties.fault.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.state !== undefined){
let data16 = data.state;
const _errs32 = errors;
if(!((((data16 === "pending") || (data16 === "delivered")) || (data16 === "failed")) || (data16 === "held"))){
validate41.errors = [{instancePath:instancePath+"/state",keyword:"enum",params:{allowedValues: schema22.properties.state.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate41.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate41.errors = vErrors;
return errors === 0;
}
function validate40(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate41(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate40.errors = [{instancePath,keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate40.errors = vErrors;
return errors === 0;
}
function validate45(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((data.url === undefined) && (missing0 = "url")) || ((data.body === undefined) && (missing0 = "body"))) || ((data.headers === undefined) && (missing0 = "headers"))) || ((data.signature === undefined) && (missing0 = "signature"))){
validate45.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.url !== undefined){
const _errs1 = errors;
if(typeof data.url !== "string"){
validate45.errors = [{instancePath:instancePath+"/url",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.body !== undefined){
const _errs3 = errors;
if(typeof data.body !== "string"){
validate45.errors = [{instancePath:instancePath+"/body",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.headers !== undefined){
let data2 = data.headers;
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
for(const key0 in data2){
const _errs8 = errors;
if(typeof data2[key0] !== "string"){
validate45.errors = [{instancePath:instancePath+"/headers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs8 === errors;
if(!valid1){
break;
}
}
}
else {
validate45.errors = [{instancePath:instancePath+"/headers",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.signature !== undefined){
const _errs10 = errors;
if(typeof data.signature !== "string"){
validate45.errors = [{instancePath:instancePath+"/signature",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate45.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate45.errors = vErrors;
return errors === 0;
}
function validate46(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(Array.isArray(data)){
var valid0 = true;
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
const _errs1 = errors;
if(!(validate27(data[i0], {instancePath:instancePath+"/" + i0,parentData:data,parentDataProperty:i0,rootData}))){
vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
if(!valid0){
break;
}
}
}
else {
validate46.errors = [{instancePath,keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
validate46.errors = vErrors;
return errors === 0;
}
const schema25 = {"type":"object","required":["entries","balances"],"properties":{"entries":{"type":"array","items":{"type":"object","required":["id","at","from","to","amount","currency","reason","ref"],"properties":{"id":{"type":"integer"},"at":{"$ref":"Moment"},"from":{"type":"string"},"to":{"type":"string"},"amount":{"type":"integer"},"currency":{"type":"string"},"reason":{"type":"string"},"ref":{"type":["string","null"]}}}},"balances":{"type":"array","items":{"type":"object","required":["account","currency","balance","floor"],"properties":{"account":{"type":"string"},"currency":{"type":"string"},"balance":{"type":"integer"},"floor":{"type":["integer","null"]}}}}}};
function validate48(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.entries === undefined) && (missing0 = "entries")) || ((data.balances === undefined) && (missing0 = "balances"))){
validate48.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.entries !== undefined){
let data0 = data.entries;
const _errs1 = errors;
if(errors === _errs1){
if(Array.isArray(data0)){
var valid1 = true;
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs3 = errors;
if(errors === _errs3){
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
let missing1;
if(((((((((data1.id === undefined) && (missing1 = "id")) || ((data1.at === undefined) && (missing1 = "at"))) || ((data1.from === undefined) && (missing1 = "from"))) || ((data1.to === undefined) && (missing1 = "to"))) || ((data1.amount === undefined) && (missing1 = "amount"))) || ((data1.currency === undefined) && (missing1 = "currency"))) || ((data1.reason === undefined) && (missing1 = "reason"))) || ((data1.ref === undefined) && (missing1 = "ref"))){
validate48.errors = [{instancePath:instancePath+"/entries/" + i0,keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data1.id !== undefined){
let data2 = data1.id;
const _errs5 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate48.errors = [{instancePath:instancePath+"/entries/" + i0+"/id",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs5 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.at !== undefined){
const _errs7 = errors;
if(!(validate7(data1.at, {instancePath:instancePath+"/entries/" + i0+"/at",parentData:data1,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.from !== undefined){
const _errs8 = errors;
if(typeof data1.from !== "string"){
validate48.errors = [{instancePath:instancePath+"/entries/" + i0+"/from",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs8 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.to !== undefined){
const _errs10 = errors;
if(typeof data1.to !== "string"){
validate48.errors = [{instancePath:instancePath+"/entries/" + i0+"/to",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs10 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.amount !== undefined){
let data6 = data1.amount;
const _errs12 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate48.errors = [{instancePath:instancePath+"/entries/" + i0+"/amount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid2 = _errs12 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.currency !== undefined){
const _errs14 = errors;
if(typeof data1.currency !== "string"){
validate48.errors = [{instancePath:instancePath+"/entries/" + i0+"/currency",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs14 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.reason !== undefined){
const _errs16 = errors;
if(typeof data1.reason !== "string"){
validate48.errors = [{instancePath:instancePath+"/entries/" + i0+"/reason",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs16 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data1.ref !== undefined){
let data9 = data1.ref;
const _errs18 = errors;
if((typeof data9 !== "string") && (data9 !== null)){
validate48.errors = [{instancePath:instancePath+"/entries/" + i0+"/ref",keyword:"type",params:{type: schema25.properties.entries.items.properties.ref.type},message:"must be string,null"}];
return false;
}
var valid2 = _errs18 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/entries/" + i0,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs3 === errors;
if(!valid1){
break;
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/entries",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.balances !== undefined){
let data10 = data.balances;
const _errs20 = errors;
if(errors === _errs20){
if(Array.isArray(data10)){
var valid3 = true;
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
const _errs22 = errors;
if(errors === _errs22){
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
let missing2;
if(((((data11.account === undefined) && (missing2 = "account")) || ((data11.currency === undefined) && (missing2 = "currency"))) || ((data11.balance === undefined) && (missing2 = "balance"))) || ((data11.floor === undefined) && (missing2 = "floor"))){
validate48.errors = [{instancePath:instancePath+"/balances/" + i1,keyword:"required",params:{missingProperty: missing2},message:"must have required property '"+missing2+"'"}];
return false;
}
else {
if(data11.account !== undefined){
const _errs24 = errors;
if(typeof data11.account !== "string"){
validate48.errors = [{instancePath:instancePath+"/balances/" + i1+"/account",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs24 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data11.currency !== undefined){
const _errs26 = errors;
if(typeof data11.currency !== "string"){
validate48.errors = [{instancePath:instancePath+"/balances/" + i1+"/currency",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid4 = _errs26 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data11.balance !== undefined){
let data14 = data11.balance;
const _errs28 = errors;
if(!(((typeof data14 == "number") && (!(data14 % 1) && !isNaN(data14))) && (isFinite(data14)))){
validate48.errors = [{instancePath:instancePath+"/balances/" + i1+"/balance",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid4 = _errs28 === errors;
}
else {
var valid4 = true;
}
if(valid4){
if(data11.floor !== undefined){
let data15 = data11.floor;
const _errs30 = errors;
if((!(((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15))) && (isFinite(data15)))) && (data15 !== null)){
validate48.errors = [{instancePath:instancePath+"/balances/" + i1+"/floor",keyword:"type",params:{type: schema25.properties.balances.items.properties.floor.type},message:"must be integer,null"}];
return false;
}
var valid4 = _errs30 === errors;
}
else {
var valid4 = true;
}
}
}
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/balances/" + i1,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid3 = _errs22 === errors;
if(!valid3){
break;
}
}
}
else {
validate48.errors = [{instancePath:instancePath+"/balances",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate48.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate48.errors = vErrors;
return errors === 0;
}
const schema27 = {"type":"object","required":["id","at","provider","operation","method","path","status","key","fault","lost"],"properties":{"id":{"type":"integer"},"at":{"$ref":"Moment"},"provider":{"type":"string"},"operation":{"type":["string","null"]},"method":{"type":"string"},"path":{"type":"string"},"status":{"type":"integer"},"key":{"type":["string","null"]},"fault":{"type":["string","null"]},"lost":{"type":"boolean"}}};
function validate51(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((data.id === undefined) && (missing0 = "id")) || ((data.at === undefined) && (missing0 = "at"))) || ((data.provider === undefined) && (missing0 = "provider"))) || ((data.operation === undefined) && (missing0 = "operation"))) || ((data.method === undefined) && (missing0 = "method"))) || ((data.path === undefined) && (missing0 = "path"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.key === undefined) && (missing0 = "key"))) || ((data.fault === undefined) && (missing0 = "fault"))) || ((data.lost === undefined) && (missing0 = "lost"))){
validate51.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
let data0 = data.id;
const _errs1 = errors;
if(!(((typeof data0 == "number") && (!(data0 % 1) && !isNaN(data0))) && (isFinite(data0)))){
validate51.errors = [{instancePath:instancePath+"/id",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.at !== undefined){
const _errs3 = errors;
if(!(validate7(data.at, {instancePath:instancePath+"/at",parentData:data,parentDataProperty:"at",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.provider !== undefined){
const _errs4 = errors;
if(typeof data.provider !== "string"){
validate51.errors = [{instancePath:instancePath+"/provider",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.operation !== undefined){
let data3 = data.operation;
const _errs6 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate51.errors = [{instancePath:instancePath+"/operation",keyword:"type",params:{type: schema27.properties.operation.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.method !== undefined){
const _errs8 = errors;
if(typeof data.method !== "string"){
validate51.errors = [{instancePath:instancePath+"/method",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.path !== undefined){
const _errs10 = errors;
if(typeof data.path !== "string"){
validate51.errors = [{instancePath:instancePath+"/path",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data6 = data.status;
const _errs12 = errors;
if(!(((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6))) && (isFinite(data6)))){
validate51.errors = [{instancePath:instancePath+"/status",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.key !== undefined){
let data7 = data.key;
const _errs14 = errors;
if((typeof data7 !== "string") && (data7 !== null)){
validate51.errors = [{instancePath:instancePath+"/key",keyword:"type",params:{type: schema27.properties.key.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fault !== undefined){
let data8 = data.fault;
const _errs16 = errors;
if((typeof data8 !== "string") && (data8 !== null)){
validate51.errors = [{instancePath:instancePath+"/fault",keyword:"type",params:{type: schema27.properties.fault.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lost !== undefined){
const _errs18 = errors;
if(typeof data.lost !== "boolean"){
validate51.errors = [{instancePath:instancePath+"/lost",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate51.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate51.errors = vErrors;
return errors === 0;
}
function validate50(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.ok === undefined) && (missing0 = "ok")) || ((data.violations === undefined) && (missing0 = "violations"))){
validate50.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.ok !== undefined){
const _errs1 = errors;
if(typeof data.ok !== "boolean"){
validate50.errors = [{instancePath:instancePath+"/ok",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.violations !== undefined){
let data1 = data.violations;
const _errs3 = errors;
if(errors === _errs3){
if(Array.isArray(data1)){
var valid1 = true;
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
const _errs5 = errors;
if(errors === _errs5){
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
let missing1;
if((((data2.rule === undefined) && (missing1 = "rule")) || ((data2.detail === undefined) && (missing1 = "detail"))) || ((data2.requests === undefined) && (missing1 = "requests"))){
validate50.errors = [{instancePath:instancePath+"/violations/" + i0,keyword:"required",params:{missingProperty: missing1},message:"must have required property '"+missing1+"'"}];
return false;
}
else {
if(data2.rule !== undefined){
const _errs7 = errors;
if(typeof data2.rule !== "string"){
validate50.errors = [{instancePath:instancePath+"/violations/" + i0+"/rule",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs7 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.detail !== undefined){
const _errs9 = errors;
if(typeof data2.detail !== "string"){
validate50.errors = [{instancePath:instancePath+"/violations/" + i0+"/detail",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs9 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.order !== undefined){
const _errs11 = errors;
if(typeof data2.order !== "string"){
validate50.errors = [{instancePath:instancePath+"/violations/" + i0+"/order",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs11 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.account !== undefined){
const _errs13 = errors;
if(typeof data2.account !== "string"){
validate50.errors = [{instancePath:instancePath+"/violations/" + i0+"/account",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs13 === errors;
}
else {
var valid2 = true;
}
if(valid2){
if(data2.requests !== undefined){
let data7 = data2.requests;
const _errs15 = errors;
if(errors === _errs15){
if(Array.isArray(data7)){
var valid3 = true;
const len1 = data7.length;
for(let i1=0; i1<len1; i1++){
const _errs17 = errors;
if(!(validate51(data7[i1], {instancePath:instancePath+"/violations/" + i0+"/requests/" + i1,parentData:data7,parentDataProperty:i1,rootData}))){
vErrors = vErrors === null ? validate51.errors : vErrors.concat(validate51.errors);
errors = vErrors.length;
}
var valid3 = _errs17 === errors;
if(!valid3){
break;
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/violations/" + i0+"/requests",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid2 = _errs15 === errors;
}
else {
var valid2 = true;
}
}
}
}
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/violations/" + i0,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid1 = _errs5 === errors;
if(!valid1){
break;
}
}
}
else {
validate50.errors = [{instancePath:instancePath+"/violations",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate50.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate50.errors = vErrors;
return errors === 0;
}
function validate56(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((typeof data == "number") && (isFinite(data)))){
validate56.errors = [{instancePath,keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
validate56.errors = vErrors;
return errors === 0;
}
function validate54(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.user_id === undefined) && (missing0 = "user_id")) || ((data.balance === undefined) && (missing0 = "balance"))){
validate54.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.user_id !== undefined){
const _errs1 = errors;
if(!(validate10(data.user_id, {instancePath:instancePath+"/user_id",parentData:data,parentDataProperty:"user_id",rootData}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.balance !== undefined){
const _errs2 = errors;
if(!(validate56(data.balance, {instancePath:instancePath+"/balance",parentData:data,parentDataProperty:"balance",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate54.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate54.errors = vErrors;
return errors === 0;
}
const schema30 = {"type":"object","required":["product_id","group_id","group_name","variant_name","display_name","price","stock_type","stock_count","infinite_stock","warranty_hours","has_promo","group_share_path","plan_share_path","name","note","promo_active","promo_cb","promo_tiers","after_note"],"properties":{"product_id":{"type":"string"},"group_id":{"type":["string","null"]},"group_name":{"type":["string","null"]},"variant_name":{"type":["string","null"]},"display_name":{"type":"string"},"price":{"type":"number"},"stock_type":{"$ref":"BunaistoreStockType"},"stock_count":{"type":"integer"},"infinite_stock":{"type":"boolean"},"warranty_hours":{"type":"integer"},"has_promo":{"type":"boolean"},"group_share_path":{"type":["string","null"]},"plan_share_path":{"type":["string","null"]},"name":{"type":"string"},"note":{"type":"string"},"promo_active":{"type":"boolean"},"promo_cb":{"type":"number"},"promo_tiers":{"type":"object","additionalProperties":{"type":"number"}},"after_note":{"type":"string"}}};
const schema31 = {"enum":["auto","manual"]};
function validate59(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((data === "auto") || (data === "manual"))){
validate59.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema31.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate59.errors = vErrors;
return errors === 0;
}
function validate58(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((((((((data.product_id === undefined) && (missing0 = "product_id")) || ((data.group_id === undefined) && (missing0 = "group_id"))) || ((data.group_name === undefined) && (missing0 = "group_name"))) || ((data.variant_name === undefined) && (missing0 = "variant_name"))) || ((data.display_name === undefined) && (missing0 = "display_name"))) || ((data.price === undefined) && (missing0 = "price"))) || ((data.stock_type === undefined) && (missing0 = "stock_type"))) || ((data.stock_count === undefined) && (missing0 = "stock_count"))) || ((data.infinite_stock === undefined) && (missing0 = "infinite_stock"))) || ((data.warranty_hours === undefined) && (missing0 = "warranty_hours"))) || ((data.has_promo === undefined) && (missing0 = "has_promo"))) || ((data.group_share_path === undefined) && (missing0 = "group_share_path"))) || ((data.plan_share_path === undefined) && (missing0 = "plan_share_path"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.note === undefined) && (missing0 = "note"))) || ((data.promo_active === undefined) && (missing0 = "promo_active"))) || ((data.promo_cb === undefined) && (missing0 = "promo_cb"))) || ((data.promo_tiers === undefined) && (missing0 = "promo_tiers"))) || ((data.after_note === undefined) && (missing0 = "after_note"))){
validate58.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.product_id !== undefined){
const _errs1 = errors;
if(typeof data.product_id !== "string"){
validate58.errors = [{instancePath:instancePath+"/product_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.group_id !== undefined){
let data1 = data.group_id;
const _errs3 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate58.errors = [{instancePath:instancePath+"/group_id",keyword:"type",params:{type: schema30.properties.group_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.group_name !== undefined){
let data2 = data.group_name;
const _errs5 = errors;
if((typeof data2 !== "string") && (data2 !== null)){
validate58.errors = [{instancePath:instancePath+"/group_name",keyword:"type",params:{type: schema30.properties.group_name.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.variant_name !== undefined){
let data3 = data.variant_name;
const _errs7 = errors;
if((typeof data3 !== "string") && (data3 !== null)){
validate58.errors = [{instancePath:instancePath+"/variant_name",keyword:"type",params:{type: schema30.properties.variant_name.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.display_name !== undefined){
const _errs9 = errors;
if(typeof data.display_name !== "string"){
validate58.errors = [{instancePath:instancePath+"/display_name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.price !== undefined){
let data5 = data.price;
const _errs11 = errors;
if(!((typeof data5 == "number") && (isFinite(data5)))){
validate58.errors = [{instancePath:instancePath+"/price",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stock_type !== undefined){
const _errs13 = errors;
if(!(validate59(data.stock_type, {instancePath:instancePath+"/stock_type",parentData:data,parentDataProperty:"stock_type",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stock_count !== undefined){
let data7 = data.stock_count;
const _errs14 = errors;
if(!(((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7))) && (isFinite(data7)))){
validate58.errors = [{instancePath:instancePath+"/stock_count",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.infinite_stock !== undefined){
const _errs16 = errors;
if(typeof data.infinite_stock !== "boolean"){
validate58.errors = [{instancePath:instancePath+"/infinite_stock",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.warranty_hours !== undefined){
let data9 = data.warranty_hours;
const _errs18 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate58.errors = [{instancePath:instancePath+"/warranty_hours",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.has_promo !== undefined){
const _errs20 = errors;
if(typeof data.has_promo !== "boolean"){
validate58.errors = [{instancePath:instancePath+"/has_promo",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.group_share_path !== undefined){
let data11 = data.group_share_path;
const _errs22 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
validate58.errors = [{instancePath:instancePath+"/group_share_path",keyword:"type",params:{type: schema30.properties.group_share_path.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.plan_share_path !== undefined){
let data12 = data.plan_share_path;
const _errs24 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate58.errors = [{instancePath:instancePath+"/plan_share_path",keyword:"type",params:{type: schema30.properties.plan_share_path.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs26 = errors;
if(typeof data.name !== "string"){
validate58.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.note !== undefined){
const _errs28 = errors;
if(typeof data.note !== "string"){
validate58.errors = [{instancePath:instancePath+"/note",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.promo_active !== undefined){
const _errs30 = errors;
if(typeof data.promo_active !== "boolean"){
validate58.errors = [{instancePath:instancePath+"/promo_active",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs30 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.promo_cb !== undefined){
let data16 = data.promo_cb;
const _errs32 = errors;
if(!((typeof data16 == "number") && (isFinite(data16)))){
validate58.errors = [{instancePath:instancePath+"/promo_cb",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs32 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.promo_tiers !== undefined){
let data17 = data.promo_tiers;
const _errs34 = errors;
if(errors === _errs34){
if(data17 && typeof data17 == "object" && !Array.isArray(data17)){
for(const key0 in data17){
let data18 = data17[key0];
const _errs37 = errors;
if(!((typeof data18 == "number") && (isFinite(data18)))){
validate58.errors = [{instancePath:instancePath+"/promo_tiers/" + key0.replace(/~/g, "~0").replace(/\//g, "~1"),keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid1 = _errs37 === errors;
if(!valid1){
break;
}
}
}
else {
validate58.errors = [{instancePath:instancePath+"/promo_tiers",keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
var valid0 = _errs34 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.after_note !== undefined){
const _errs39 = errors;
if(typeof data.after_note !== "string"){
validate58.errors = [{instancePath:instancePath+"/after_note",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate58.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate58.errors = vErrors;
return errors === 0;
}
function validate62(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 100){
validate62.errors = [{instancePath,keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(data.length < 1){
validate62.errors = [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate62.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate62.errors = vErrors;
return errors === 0;
}
function validate61(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.product_id === undefined) && (missing0 = "product_id")) || ((data.deleted === undefined) && (missing0 = "deleted"))){
validate61.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.product_id !== undefined){
const _errs1 = errors;
if(!(validate62(data.product_id, {instancePath:instancePath+"/product_id",parentData:data,parentDataProperty:"product_id",rootData}))){
vErrors = vErrors === null ? validate62.errors : vErrors.concat(validate62.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.deleted !== undefined){
const _errs2 = errors;
if(true !== data.deleted){
validate61.errors = [{instancePath:instancePath+"/deleted",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate61.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate61.errors = vErrors;
return errors === 0;
}
const schema35 = {"type":"object","required":["order_id","product_id","product_name","qty","timestamp","base_price","total_paid","discount_applied","stock_type","items","warranty_expires","refunded"],"properties":{"order_id":{"type":"string"},"product_id":{"type":"string"},"product_name":{"type":"string"},"qty":{"type":"integer"},"timestamp":{"type":"string"},"base_price":{"type":"number"},"total_paid":{"type":"number"},"discount_applied":{"type":"number"},"stock_type":{"$ref":"BunaistoreStockType"},"items":{"type":"array","items":{"type":"string"}},"warranty_expires":{"type":["string","null"]},"refunded":{"type":"boolean"}}};
function validate65(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((((((data.order_id === undefined) && (missing0 = "order_id")) || ((data.product_id === undefined) && (missing0 = "product_id"))) || ((data.product_name === undefined) && (missing0 = "product_name"))) || ((data.qty === undefined) && (missing0 = "qty"))) || ((data.timestamp === undefined) && (missing0 = "timestamp"))) || ((data.base_price === undefined) && (missing0 = "base_price"))) || ((data.total_paid === undefined) && (missing0 = "total_paid"))) || ((data.discount_applied === undefined) && (missing0 = "discount_applied"))) || ((data.stock_type === undefined) && (missing0 = "stock_type"))) || ((data.items === undefined) && (missing0 = "items"))) || ((data.warranty_expires === undefined) && (missing0 = "warranty_expires"))) || ((data.refunded === undefined) && (missing0 = "refunded"))){
validate65.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.order_id !== undefined){
const _errs1 = errors;
if(typeof data.order_id !== "string"){
validate65.errors = [{instancePath:instancePath+"/order_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.product_id !== undefined){
const _errs3 = errors;
if(typeof data.product_id !== "string"){
validate65.errors = [{instancePath:instancePath+"/product_id",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.product_name !== undefined){
const _errs5 = errors;
if(typeof data.product_name !== "string"){
validate65.errors = [{instancePath:instancePath+"/product_name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.qty !== undefined){
let data3 = data.qty;
const _errs7 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate65.errors = [{instancePath:instancePath+"/qty",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.timestamp !== undefined){
const _errs9 = errors;
if(typeof data.timestamp !== "string"){
validate65.errors = [{instancePath:instancePath+"/timestamp",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.base_price !== undefined){
let data5 = data.base_price;
const _errs11 = errors;
if(!((typeof data5 == "number") && (isFinite(data5)))){
validate65.errors = [{instancePath:instancePath+"/base_price",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total_paid !== undefined){
let data6 = data.total_paid;
const _errs13 = errors;
if(!((typeof data6 == "number") && (isFinite(data6)))){
validate65.errors = [{instancePath:instancePath+"/total_paid",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.discount_applied !== undefined){
let data7 = data.discount_applied;
const _errs15 = errors;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate65.errors = [{instancePath:instancePath+"/discount_applied",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.stock_type !== undefined){
const _errs17 = errors;
if(!(validate59(data.stock_type, {instancePath:instancePath+"/stock_type",parentData:data,parentDataProperty:"stock_type",rootData}))){
vErrors = vErrors === null ? validate59.errors : vErrors.concat(validate59.errors);
errors = vErrors.length;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.items !== undefined){
let data9 = data.items;
const _errs18 = errors;
if(errors === _errs18){
if(Array.isArray(data9)){
var valid1 = true;
const len0 = data9.length;
for(let i0=0; i0<len0; i0++){
const _errs20 = errors;
if(typeof data9[i0] !== "string"){
validate65.errors = [{instancePath:instancePath+"/items/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs20 === errors;
if(!valid1){
break;
}
}
}
else {
validate65.errors = [{instancePath:instancePath+"/items",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.warranty_expires !== undefined){
let data11 = data.warranty_expires;
const _errs22 = errors;
if((typeof data11 !== "string") && (data11 !== null)){
validate65.errors = [{instancePath:instancePath+"/warranty_expires",keyword:"type",params:{type: schema35.properties.warranty_expires.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refunded !== undefined){
const _errs24 = errors;
if(typeof data.refunded !== "boolean"){
validate65.errors = [{instancePath:instancePath+"/refunded",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate65.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate65.errors = vErrors;
return errors === 0;
}
function validate64(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.order === undefined) && (missing0 = "order")){
validate64.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.order !== undefined){
if(!(validate65(data.order, {instancePath:instancePath+"/order",parentData:data,parentDataProperty:"order",rootData}))){
vErrors = vErrors === null ? validate65.errors : vErrors.concat(validate65.errors);
errors = vErrors.length;
}
}
}
}
else {
validate64.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate64.errors = vErrors;
return errors === 0;
}
function validate68(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.user_id === undefined) && (missing0 = "user_id")) || ((data.suspended === undefined) && (missing0 = "suspended"))){
validate68.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.user_id !== undefined){
const _errs1 = errors;
if(!(validate10(data.user_id, {instancePath:instancePath+"/user_id",parentData:data,parentDataProperty:"user_id",rootData}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.suspended !== undefined){
const _errs2 = errors;
if(typeof data.suspended !== "boolean"){
validate68.errors = [{instancePath:instancePath+"/suspended",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate68.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate68.errors = vErrors;
return errors === 0;
}
function validate70(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.user_id === undefined) && (missing0 = "user_id")) || ((data.api_key === undefined) && (missing0 = "api_key"))){
validate70.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.user_id !== undefined){
const _errs1 = errors;
if(!(validate10(data.user_id, {instancePath:instancePath+"/user_id",parentData:data,parentDataProperty:"user_id",rootData}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.api_key !== undefined){
const _errs2 = errors;
if(!(validate12(data.api_key, {instancePath:instancePath+"/api_key",parentData:data,parentDataProperty:"api_key",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate70.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate70.errors = vErrors;
return errors === 0;
}
function validate73(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.api_key === undefined) && (missing0 = "api_key")) || ((data.revoked === undefined) && (missing0 = "revoked"))){
validate73.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.api_key !== undefined){
const _errs1 = errors;
if(!(validate12(data.api_key, {instancePath:instancePath+"/api_key",parentData:data,parentDataProperty:"api_key",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revoked !== undefined){
const _errs2 = errors;
if(true !== data.revoked){
validate73.errors = [{instancePath:instancePath+"/revoked",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate73.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate73.errors = vErrors;
return errors === 0;
}
const schema39 = {"type":"object","required":["user_id","display_name","balance"],"properties":{"user_id":{"$ref":"BunaistoreUserId"},"display_name":{"type":["string","null"]},"balance":{"$ref":"Balance"},"api_key":{"$ref":"BunaistoreApiKey"}}};
function validate75(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.user_id === undefined) && (missing0 = "user_id")) || ((data.display_name === undefined) && (missing0 = "display_name"))) || ((data.balance === undefined) && (missing0 = "balance"))){
validate75.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.user_id !== undefined){
const _errs1 = errors;
if(!(validate10(data.user_id, {instancePath:instancePath+"/user_id",parentData:data,parentDataProperty:"user_id",rootData}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.display_name !== undefined){
let data1 = data.display_name;
const _errs2 = errors;
if((typeof data1 !== "string") && (data1 !== null)){
validate75.errors = [{instancePath:instancePath+"/display_name",keyword:"type",params:{type: schema39.properties.display_name.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.balance !== undefined){
const _errs4 = errors;
if(!(validate56(data.balance, {instancePath:instancePath+"/balance",parentData:data,parentDataProperty:"balance",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.api_key !== undefined){
const _errs5 = errors;
if(!(validate12(data.api_key, {instancePath:instancePath+"/api_key",parentData:data,parentDataProperty:"api_key",rootData}))){
vErrors = vErrors === null ? validate12.errors : vErrors.concat(validate12.errors);
errors = vErrors.length;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
else {
validate75.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate75.errors = vErrors;
return errors === 0;
}
function validate79(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.user_id === undefined) && (missing0 = "user_id")) || ((data.webhook_url === undefined) && (missing0 = "webhook_url"))){
validate79.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.user_id !== undefined){
const _errs1 = errors;
if(!(validate10(data.user_id, {instancePath:instancePath+"/user_id",parentData:data,parentDataProperty:"user_id",rootData}))){
vErrors = vErrors === null ? validate10.errors : vErrors.concat(validate10.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.webhook_url !== undefined){
const _errs2 = errors;
if(typeof data.webhook_url !== "string"){
validate79.errors = [{instancePath:instancePath+"/webhook_url",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate79.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate79.errors = vErrors;
return errors === 0;
}
function validate81(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.maintenance === undefined) && (missing0 = "maintenance")){
validate81.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.maintenance !== undefined){
if(typeof data.maintenance !== "boolean"){
validate81.errors = [{instancePath:instancePath+"/maintenance",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
}
}
}
else {
validate81.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate81.errors = vErrors;
return errors === 0;
}
function validate82(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.api_enabled === undefined) && (missing0 = "api_enabled")){
validate82.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.api_enabled !== undefined){
if(typeof data.api_enabled !== "boolean"){
validate82.errors = [{instancePath:instancePath+"/api_enabled",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
}
}
}
else {
validate82.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate82.errors = vErrors;
return errors === 0;
}
function validate83(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.worker_running === undefined) && (missing0 = "worker_running")){
validate83.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.worker_running !== undefined){
if(typeof data.worker_running !== "boolean"){
validate83.errors = [{instancePath:instancePath+"/worker_running",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
}
}
}
else {
validate83.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate83.errors = vErrors;
return errors === 0;
}
const schema45 = {"enum":["bep20","ton","trx","binance"]};
function validate85(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((((data === "bep20") || (data === "ton")) || (data === "trx")) || (data === "binance"))){
validate85.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema45.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate85.errors = vErrors;
return errors === 0;
}
function validate84(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.method === undefined) && (missing0 = "method")) || ((data.enabled === undefined) && (missing0 = "enabled"))) || ((data.minimum === undefined) && (missing0 = "minimum"))){
validate84.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.method !== undefined){
const _errs1 = errors;
if(!(validate85(data.method, {instancePath:instancePath+"/method",parentData:data,parentDataProperty:"method",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.enabled !== undefined){
const _errs2 = errors;
if(typeof data.enabled !== "boolean"){
validate84.errors = [{instancePath:instancePath+"/enabled",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.minimum !== undefined){
let data2 = data.minimum;
const _errs4 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate84.errors = [{instancePath:instancePath+"/minimum",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate84.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate84.errors = vErrors;
return errors === 0;
}
const schema46 = {"type":"object","required":["method","txid","amount","bonus","recipient"],"properties":{"method":{"$ref":"BunaistorePaymentMethod"},"txid":{"type":"string"},"amount":{"type":"number"},"bonus":{"type":"number"},"recipient":{"enum":["ours","other"]},"seen_at":{"$ref":"Moment"}}};
function validate87(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((data.method === undefined) && (missing0 = "method")) || ((data.txid === undefined) && (missing0 = "txid"))) || ((data.amount === undefined) && (missing0 = "amount"))) || ((data.bonus === undefined) && (missing0 = "bonus"))) || ((data.recipient === undefined) && (missing0 = "recipient"))){
validate87.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.method !== undefined){
const _errs1 = errors;
if(!(validate85(data.method, {instancePath:instancePath+"/method",parentData:data,parentDataProperty:"method",rootData}))){
vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.txid !== undefined){
const _errs2 = errors;
if(typeof data.txid !== "string"){
validate87.errors = [{instancePath:instancePath+"/txid",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount !== undefined){
let data2 = data.amount;
const _errs4 = errors;
if(!((typeof data2 == "number") && (isFinite(data2)))){
validate87.errors = [{instancePath:instancePath+"/amount",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.bonus !== undefined){
let data3 = data.bonus;
const _errs6 = errors;
if(!((typeof data3 == "number") && (isFinite(data3)))){
validate87.errors = [{instancePath:instancePath+"/bonus",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recipient !== undefined){
let data4 = data.recipient;
const _errs8 = errors;
if(!((data4 === "ours") || (data4 === "other"))){
validate87.errors = [{instancePath:instancePath+"/recipient",keyword:"enum",params:{allowedValues: schema46.properties.recipient.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.seen_at !== undefined){
const _errs9 = errors;
if(!(validate7(data.seen_at, {instancePath:instancePath+"/seen_at",parentData:data,parentDataProperty:"seen_at",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate87.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate87.errors = vErrors;
return errors === 0;
}
function validate90(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.user_id === undefined) && (missing0 = "user_id")) || ((data.balance === undefined) && (missing0 = "balance"))) || ((data.api_key === undefined) && (missing0 = "api_key"))){
validate90.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.user_id !== undefined){
const _errs1 = errors;
if(!(validate14(data.user_id, {instancePath:instancePath+"/user_id",parentData:data,parentDataProperty:"user_id",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.balance !== undefined){
const _errs2 = errors;
if(!(validate56(data.balance, {instancePath:instancePath+"/balance",parentData:data,parentDataProperty:"balance",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.api_key !== undefined){
const _errs3 = errors;
if(!(validate16(data.api_key, {instancePath:instancePath+"/api_key",parentData:data,parentDataProperty:"api_key",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate90.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate90.errors = vErrors;
return errors === 0;
}
function validate94(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.user_id === undefined) && (missing0 = "user_id")) || ((data.balance === undefined) && (missing0 = "balance"))){
validate94.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.user_id !== undefined){
const _errs1 = errors;
if(!(validate14(data.user_id, {instancePath:instancePath+"/user_id",parentData:data,parentDataProperty:"user_id",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.balance !== undefined){
const _errs2 = errors;
if(!(validate56(data.balance, {instancePath:instancePath+"/balance",parentData:data,parentDataProperty:"balance",rootData}))){
vErrors = vErrors === null ? validate56.errors : vErrors.concat(validate56.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate94.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate94.errors = vErrors;
return errors === 0;
}
function validate98(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 1000 || isNaN(data)){
validate98.errors = [{instancePath,keyword:"maximum",params:{comparison: "<=", limit: 1000},message:"must be <= 1000"}];
return false;
}
else {
if(data < 0.01 || isNaN(data)){
validate98.errors = [{instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0.01},message:"must be >= 0.01"}];
return false;
}
}
}
else {
validate98.errors = [{instancePath,keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
validate98.errors = vErrors;
return errors === 0;
}
function validate100(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 500 || isNaN(data)){
validate100.errors = [{instancePath,keyword:"maximum",params:{comparison: "<=", limit: 500},message:"must be <= 500"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate100.errors = [{instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate100.errors = [{instancePath,keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
validate100.errors = vErrors;
return errors === 0;
}
function validate97(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.usd_rub === undefined) && (missing0 = "usd_rub")) || ((data.percent === undefined) && (missing0 = "percent"))){
validate97.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.usd_rub !== undefined){
const _errs1 = errors;
if(!(validate98(data.usd_rub, {instancePath:instancePath+"/usd_rub",parentData:data,parentDataProperty:"usd_rub",rootData}))){
vErrors = vErrors === null ? validate98.errors : vErrors.concat(validate98.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.percent !== undefined){
const _errs2 = errors;
if(!(validate100(data.percent, {instancePath:instancePath+"/percent",parentData:data,parentDataProperty:"percent",rootData}))){
vErrors = vErrors === null ? validate100.errors : vErrors.concat(validate100.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate97.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate97.errors = vErrors;
return errors === 0;
}
const schema53 = {"type":"object","required":["order_code","category","status","price_rub","created_at","updated_at","external_id","error"],"properties":{"order_code":{"$ref":"PadingtonOrderCode"},"category":{"enum":["chatgpt","claude","robux","stars","premium"]},"status":{"enum":["pending","processing","needs_verification","completed","failed"]},"price_rub":{"type":"number","minimum":0},"created_at":{"$ref":"Moment"},"updated_at":{"$ref":"Moment"},"item":{"type":"string"},"pack":{"type":"string"},"roblox_username":{"type":"string"},"quantity":{"type":"integer"},"duration":{"type":"integer"},"recipient":{"type":"string"},"external_id":{"type":["string","null"]},"error":{"type":["object","null"],"properties":{"message":{"type":"string"},"next_action":{"type":"string"},"codes":{"type":"array","items":{"type":"string"}}}}}};
function validate104(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 100){
validate104.errors = [{instancePath,keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(data.length < 1){
validate104.errors = [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate104.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate104.errors = vErrors;
return errors === 0;
}
function validate103(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((((data.order_code === undefined) && (missing0 = "order_code")) || ((data.category === undefined) && (missing0 = "category"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.price_rub === undefined) && (missing0 = "price_rub"))) || ((data.created_at === undefined) && (missing0 = "created_at"))) || ((data.updated_at === undefined) && (missing0 = "updated_at"))) || ((data.external_id === undefined) && (missing0 = "external_id"))) || ((data.error === undefined) && (missing0 = "error"))){
validate103.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.order_code !== undefined){
const _errs1 = errors;
if(!(validate104(data.order_code, {instancePath:instancePath+"/order_code",parentData:data,parentDataProperty:"order_code",rootData}))){
vErrors = vErrors === null ? validate104.errors : vErrors.concat(validate104.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.category !== undefined){
let data1 = data.category;
const _errs2 = errors;
if(!(((((data1 === "chatgpt") || (data1 === "claude")) || (data1 === "robux")) || (data1 === "stars")) || (data1 === "premium"))){
validate103.errors = [{instancePath:instancePath+"/category",keyword:"enum",params:{allowedValues: schema53.properties.category.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data2 = data.status;
const _errs3 = errors;
if(!(((((data2 === "pending") || (data2 === "processing")) || (data2 === "needs_verification")) || (data2 === "completed")) || (data2 === "failed"))){
validate103.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema53.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.price_rub !== undefined){
let data3 = data.price_rub;
const _errs4 = errors;
if(errors === _errs4){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate103.errors = [{instancePath:instancePath+"/price_rub",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate103.errors = [{instancePath:instancePath+"/price_rub",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.created_at !== undefined){
const _errs6 = errors;
if(!(validate7(data.created_at, {instancePath:instancePath+"/created_at",parentData:data,parentDataProperty:"created_at",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.updated_at !== undefined){
const _errs7 = errors;
if(!(validate7(data.updated_at, {instancePath:instancePath+"/updated_at",parentData:data,parentDataProperty:"updated_at",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.item !== undefined){
const _errs8 = errors;
if(typeof data.item !== "string"){
validate103.errors = [{instancePath:instancePath+"/item",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.pack !== undefined){
const _errs10 = errors;
if(typeof data.pack !== "string"){
validate103.errors = [{instancePath:instancePath+"/pack",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.roblox_username !== undefined){
const _errs12 = errors;
if(typeof data.roblox_username !== "string"){
validate103.errors = [{instancePath:instancePath+"/roblox_username",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs12 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.quantity !== undefined){
let data9 = data.quantity;
const _errs14 = errors;
if(!(((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9))) && (isFinite(data9)))){
validate103.errors = [{instancePath:instancePath+"/quantity",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.duration !== undefined){
let data10 = data.duration;
const _errs16 = errors;
if(!(((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10))) && (isFinite(data10)))){
validate103.errors = [{instancePath:instancePath+"/duration",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recipient !== undefined){
const _errs18 = errors;
if(typeof data.recipient !== "string"){
validate103.errors = [{instancePath:instancePath+"/recipient",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs18 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.external_id !== undefined){
let data12 = data.external_id;
const _errs20 = errors;
if((typeof data12 !== "string") && (data12 !== null)){
validate103.errors = [{instancePath:instancePath+"/external_id",keyword:"type",params:{type: schema53.properties.external_id.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs20 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.error !== undefined){
let data13 = data.error;
const _errs22 = errors;
if((!(data13 && typeof data13 == "object" && !Array.isArray(data13))) && (data13 !== null)){
validate103.errors = [{instancePath:instancePath+"/error",keyword:"type",params:{type: schema53.properties.error.type},message:"must be object,null"}];
return false;
}
if(errors === _errs22){
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.message !== undefined){
const _errs24 = errors;
if(typeof data13.message !== "string"){
validate103.errors = [{instancePath:instancePath+"/error/message",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs24 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data13.next_action !== undefined){
const _errs26 = errors;
if(typeof data13.next_action !== "string"){
validate103.errors = [{instancePath:instancePath+"/error/next_action",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid1 = _errs26 === errors;
}
else {
var valid1 = true;
}
if(valid1){
if(data13.codes !== undefined){
let data16 = data13.codes;
const _errs28 = errors;
if(errors === _errs28){
if(Array.isArray(data16)){
var valid2 = true;
const len0 = data16.length;
for(let i0=0; i0<len0; i0++){
const _errs30 = errors;
if(typeof data16[i0] !== "string"){
validate103.errors = [{instancePath:instancePath+"/error/codes/" + i0,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid2 = _errs30 === errors;
if(!valid2){
break;
}
}
}
else {
validate103.errors = [{instancePath:instancePath+"/error/codes",keyword:"type",params:{type: "array"},message:"must be array"}];
return false;
}
}
var valid1 = _errs28 === errors;
}
else {
var valid1 = true;
}
}
}
}
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate103.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate103.errors = vErrors;
return errors === 0;
}
function validate102(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.order === undefined) && (missing0 = "order")){
validate102.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.order !== undefined){
if(!(validate103(data.order, {instancePath:instancePath+"/order",parentData:data,parentDataProperty:"order",rootData}))){
vErrors = vErrors === null ? validate103.errors : vErrors.concat(validate103.errors);
errors = vErrors.length;
}
}
}
}
else {
validate102.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate102.errors = vErrors;
return errors === 0;
}
const schema56 = {"enum":["chatgpt","claude"]};
function validate110(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((data === "chatgpt") || (data === "claude"))){
validate110.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema56.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate110.errors = vErrors;
return errors === 0;
}
function validate112(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
let passing0 = null;
const _errs1 = errors;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
const err0 = {instancePath,keyword:"type",params:{type: "integer"},message:"must be integer"};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(errors === _errs1){
if((typeof data == "number") && (isFinite(data))){
if(data > 1000000000 || isNaN(data)){
const err1 = {instancePath,keyword:"maximum",params:{comparison: "<=", limit: 1000000000},message:"must be <= 1000000000"};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
else {
if(data < 0 || isNaN(data)){
const err2 = {instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
}
}
var _valid0 = _errs1 === errors;
if(_valid0){
valid0 = true;
passing0 = 0;
}
const _errs3 = errors;
if(typeof data !== "boolean"){
const err3 = {instancePath,keyword:"type",params:{type: "boolean"},message:"must be boolean"};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
var _valid0 = _errs3 === errors;
if(_valid0 && valid0){
valid0 = false;
passing0 = [passing0, 1];
}
else {
if(_valid0){
valid0 = true;
passing0 = 1;
}
}
if(!valid0){
const err4 = {instancePath,keyword:"oneOf",params:{passingSchemas: passing0},message:"must match exactly one schema in oneOf"};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
validate112.errors = vErrors;
return false;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate112.errors = vErrors;
return errors === 0;
}
function validate109(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.category === undefined) && (missing0 = "category")) || ((data.available === undefined) && (missing0 = "available"))){
validate109.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.category !== undefined){
const _errs1 = errors;
if(!(validate110(data.category, {instancePath:instancePath+"/category",parentData:data,parentDataProperty:"category",rootData}))){
vErrors = vErrors === null ? validate110.errors : vErrors.concat(validate110.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.available !== undefined){
const _errs2 = errors;
if(!(validate112(data.available, {instancePath:instancePath+"/available",parentData:data,parentDataProperty:"available",rootData}))){
vErrors = vErrors === null ? validate112.errors : vErrors.concat(validate112.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate109.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate109.errors = vErrors;
return errors === 0;
}
function validate114(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.user_id === undefined) && (missing0 = "user_id")) || ((data.api_key === undefined) && (missing0 = "api_key"))){
validate114.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.user_id !== undefined){
const _errs1 = errors;
if(!(validate14(data.user_id, {instancePath:instancePath+"/user_id",parentData:data,parentDataProperty:"user_id",rootData}))){
vErrors = vErrors === null ? validate14.errors : vErrors.concat(validate14.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.api_key !== undefined){
const _errs2 = errors;
if(!(validate16(data.api_key, {instancePath:instancePath+"/api_key",parentData:data,parentDataProperty:"api_key",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate114.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate114.errors = vErrors;
return errors === 0;
}
function validate117(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.api_key === undefined) && (missing0 = "api_key")) || ((data.revoked === undefined) && (missing0 = "revoked"))){
validate117.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.api_key !== undefined){
const _errs1 = errors;
if(!(validate16(data.api_key, {instancePath:instancePath+"/api_key",parentData:data,parentDataProperty:"api_key",rootData}))){
vErrors = vErrors === null ? validate16.errors : vErrors.concat(validate16.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revoked !== undefined){
const _errs2 = errors;
if(true !== data.revoked){
validate117.errors = [{instancePath:instancePath+"/revoked",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate117.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate117.errors = vErrors;
return errors === 0;
}
const schema61 = {"type":"object","required":["category","nft_address","name","price_per_day_rub","min_days","max_days"],"properties":{"category":{"enum":["gifts","numbers","usernames"]},"nft_address":{"$ref":"PadingtonNftAddress"},"name":{"type":"string"},"price_per_day_rub":{"type":"number","minimum":0},"min_days":{"type":"integer"},"max_days":{"type":"integer"}}};
function validate121(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 200){
validate121.errors = [{instancePath,keyword:"maxLength",params:{limit: 200},message:"must NOT have more than 200 characters"}];
return false;
}
else {
if(data.length < 1){
validate121.errors = [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate121.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate121.errors = vErrors;
return errors === 0;
}
function validate120(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.category === undefined) && (missing0 = "category")) || ((data.nft_address === undefined) && (missing0 = "nft_address"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.price_per_day_rub === undefined) && (missing0 = "price_per_day_rub"))) || ((data.min_days === undefined) && (missing0 = "min_days"))) || ((data.max_days === undefined) && (missing0 = "max_days"))){
validate120.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.category !== undefined){
let data0 = data.category;
const _errs1 = errors;
if(!(((data0 === "gifts") || (data0 === "numbers")) || (data0 === "usernames"))){
validate120.errors = [{instancePath:instancePath+"/category",keyword:"enum",params:{allowedValues: schema61.properties.category.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.nft_address !== undefined){
const _errs2 = errors;
if(!(validate121(data.nft_address, {instancePath:instancePath+"/nft_address",parentData:data,parentDataProperty:"nft_address",rootData}))){
vErrors = vErrors === null ? validate121.errors : vErrors.concat(validate121.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs3 = errors;
if(typeof data.name !== "string"){
validate120.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.price_per_day_rub !== undefined){
let data3 = data.price_per_day_rub;
const _errs5 = errors;
if(errors === _errs5){
if((typeof data3 == "number") && (isFinite(data3))){
if(data3 < 0 || isNaN(data3)){
validate120.errors = [{instancePath:instancePath+"/price_per_day_rub",keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
else {
validate120.errors = [{instancePath:instancePath+"/price_per_day_rub",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.min_days !== undefined){
let data4 = data.min_days;
const _errs7 = errors;
if(!(((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4))) && (isFinite(data4)))){
validate120.errors = [{instancePath:instancePath+"/min_days",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.max_days !== undefined){
let data5 = data.max_days;
const _errs9 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate120.errors = [{instancePath:instancePath+"/max_days",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
else {
validate120.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate120.errors = vErrors;
return errors === 0;
}
function validate119(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.nft === undefined) && (missing0 = "nft")){
validate119.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.nft !== undefined){
if(!(validate120(data.nft, {instancePath:instancePath+"/nft",parentData:data,parentDataProperty:"nft",rootData}))){
vErrors = vErrors === null ? validate120.errors : vErrors.concat(validate120.errors);
errors = vErrors.length;
}
}
}
}
else {
validate119.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate119.errors = vErrors;
return errors === 0;
}
function validate127(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate127.errors = [{instancePath,keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate127.errors = [{instancePath,keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 1 || isNaN(data)){
validate127.errors = [{instancePath,keyword:"minimum",params:{comparison: ">=", limit: 1},message:"must be >= 1"}];
return false;
}
}
}
}
validate127.errors = vErrors;
return errors === 0;
}
const schema66 = {"enum":[0,1]};
function validate129(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!((data === 0) || (data === 1))){
validate129.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema66.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate129.errors = vErrors;
return errors === 0;
}
function validate131(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 100 || isNaN(data)){
validate131.errors = [{instancePath,keyword:"maximum",params:{comparison: "<=", limit: 100},message:"must be <= 100"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate131.errors = [{instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
else {
validate131.errors = [{instancePath,keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
}
validate131.errors = vErrors;
return errors === 0;
}
function validate125(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((data.id === undefined) && (missing0 = "id")) || ((data.userId === undefined) && (missing0 = "userId"))) || ((data.name === undefined) && (missing0 = "name"))) || ((data.link === undefined) && (missing0 = "link"))) || ((data.callbackUrl === undefined) && (missing0 = "callbackUrl"))) || ((data.recurrent === undefined) && (missing0 = "recurrent"))) || ((data.onlyStars === undefined) && (missing0 = "onlyStars"))) || ((data.tokenCharging === undefined) && (missing0 = "tokenCharging"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.fee_percent === undefined) && (missing0 = "fee_percent"))) || ((data.sbp === undefined) && (missing0 = "sbp"))){
validate125.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(!(validate18(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.userId !== undefined){
const _errs2 = errors;
if(!(validate127(data.userId, {instancePath:instancePath+"/userId",parentData:data,parentDataProperty:"userId",rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.name !== undefined){
const _errs3 = errors;
if(typeof data.name !== "string"){
validate125.errors = [{instancePath:instancePath+"/name",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.link !== undefined){
const _errs5 = errors;
if(typeof data.link !== "string"){
validate125.errors = [{instancePath:instancePath+"/link",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.callbackUrl !== undefined){
const _errs7 = errors;
if(typeof data.callbackUrl !== "string"){
validate125.errors = [{instancePath:instancePath+"/callbackUrl",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.recurrent !== undefined){
const _errs9 = errors;
if(typeof data.recurrent !== "boolean"){
validate125.errors = [{instancePath:instancePath+"/recurrent",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.onlyStars !== undefined){
const _errs11 = errors;
if(typeof data.onlyStars !== "boolean"){
validate125.errors = [{instancePath:instancePath+"/onlyStars",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.tokenCharging !== undefined){
const _errs13 = errors;
if(typeof data.tokenCharging !== "boolean"){
validate125.errors = [{instancePath:instancePath+"/tokenCharging",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
const _errs15 = errors;
if(!(validate129(data.status, {instancePath:instancePath+"/status",parentData:data,parentDataProperty:"status",rootData}))){
vErrors = vErrors === null ? validate129.errors : vErrors.concat(validate129.errors);
errors = vErrors.length;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.fee_percent !== undefined){
const _errs16 = errors;
if(!(validate131(data.fee_percent, {instancePath:instancePath+"/fee_percent",parentData:data,parentDataProperty:"fee_percent",rootData}))){
vErrors = vErrors === null ? validate131.errors : vErrors.concat(validate131.errors);
errors = vErrors.length;
}
var valid0 = _errs16 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sbp !== undefined){
const _errs17 = errors;
if(typeof data.sbp !== "boolean"){
validate125.errors = [{instancePath:instancePath+"/sbp",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate125.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate125.errors = vErrors;
return errors === 0;
}
function validate124(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.shop === undefined) && (missing0 = "shop")) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.api_key === undefined) && (missing0 = "api_key"))){
validate124.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.shop !== undefined){
const _errs1 = errors;
if(!(validate125(data.shop, {instancePath:instancePath+"/shop",parentData:data,parentDataProperty:"shop",rootData}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_id !== undefined){
const _errs2 = errors;
if(!(validate127(data.user_id, {instancePath:instancePath+"/user_id",parentData:data,parentDataProperty:"user_id",rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.api_key !== undefined){
const _errs3 = errors;
if(!(validate20(data.api_key, {instancePath:instancePath+"/api_key",parentData:data,parentDataProperty:"api_key",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate124.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate124.errors = vErrors;
return errors === 0;
}
function validate136(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.shop === undefined) && (missing0 = "shop")){
validate136.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.shop !== undefined){
if(!(validate125(data.shop, {instancePath:instancePath+"/shop",parentData:data,parentDataProperty:"shop",rootData}))){
vErrors = vErrors === null ? validate125.errors : vErrors.concat(validate125.errors);
errors = vErrors.length;
}
}
}
}
else {
validate136.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate136.errors = vErrors;
return errors === 0;
}
function validate138(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.shop_id === undefined) && (missing0 = "shop_id")) || ((data.user_id === undefined) && (missing0 = "user_id"))) || ((data.api_key === undefined) && (missing0 = "api_key"))){
validate138.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.shop_id !== undefined){
const _errs1 = errors;
if(!(validate18(data.shop_id, {instancePath:instancePath+"/shop_id",parentData:data,parentDataProperty:"shop_id",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_id !== undefined){
const _errs2 = errors;
if(!(validate127(data.user_id, {instancePath:instancePath+"/user_id",parentData:data,parentDataProperty:"user_id",rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.api_key !== undefined){
const _errs3 = errors;
if(!(validate20(data.api_key, {instancePath:instancePath+"/api_key",parentData:data,parentDataProperty:"api_key",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate138.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate138.errors = vErrors;
return errors === 0;
}
function validate142(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.user_id === undefined) && (missing0 = "user_id")) || ((data.api_key === undefined) && (missing0 = "api_key"))){
validate142.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.shop_id !== undefined){
const _errs1 = errors;
if(!(validate18(data.shop_id, {instancePath:instancePath+"/shop_id",parentData:data,parentDataProperty:"shop_id",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.user_id !== undefined){
const _errs2 = errors;
if(!(validate127(data.user_id, {instancePath:instancePath+"/user_id",parentData:data,parentDataProperty:"user_id",rootData}))){
vErrors = vErrors === null ? validate127.errors : vErrors.concat(validate127.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.api_key !== undefined){
const _errs3 = errors;
if(!(validate20(data.api_key, {instancePath:instancePath+"/api_key",parentData:data,parentDataProperty:"api_key",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate142.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate142.errors = vErrors;
return errors === 0;
}
function validate146(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.api_key === undefined) && (missing0 = "api_key")) || ((data.revoked === undefined) && (missing0 = "revoked"))){
validate146.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.api_key !== undefined){
const _errs1 = errors;
if(!(validate20(data.api_key, {instancePath:instancePath+"/api_key",parentData:data,parentDataProperty:"api_key",rootData}))){
vErrors = vErrors === null ? validate20.errors : vErrors.concat(validate20.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.revoked !== undefined){
const _errs2 = errors;
if(true !== data.revoked){
validate146.errors = [{instancePath:instancePath+"/revoked",keyword:"const",params:{allowedValue: true},message:"must be equal to constant"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate146.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate146.errors = vErrors;
return errors === 0;
}
const schema73 = {"type":"object","required":["uuid","shopId","amount","currency","title","description","status","successUrl","failUrl","paymentUrl","webappPaymentUrl","createdAt","period"],"properties":{"uuid":{"$ref":"TributeUuid"},"shopId":{"$ref":"TributeShopId"},"amount":{"type":"integer"},"currency":{"enum":["eur","rub","usd"]},"title":{"type":"string"},"description":{"type":"string"},"status":{"enum":["pending","prepaid","paid","failed"]},"email":{"type":"string"},"successUrl":{"type":"string"},"failUrl":{"type":"string"},"paymentUrl":{"type":["string","null"]},"webappPaymentUrl":{"type":"string"},"createdAt":{"$ref":"Moment"},"comment":{"type":"string"},"customerId":{"type":"string"},"period":{"enum":["onetime","weekly","monthly","quarterly","halfyearly","yearly"]},"memberStatus":{"enum":["active","cancelled"]},"memberExpiresAt":{"$ref":"Moment"},"starsAmount":{"type":"integer"},"onlyStars":{"type":"boolean"},"firstPeriodAmount":{"type":["integer","null"]},"lastPaidTransactionAt":{"type":["string","null"]},"sendEmail":{"type":"boolean"},"paymentLinkUuid":{"$ref":"TributeUuid"}}};
function validate150(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(typeof data === "string"){
if(data.length > 100){
validate150.errors = [{instancePath,keyword:"maxLength",params:{limit: 100},message:"must NOT have more than 100 characters"}];
return false;
}
else {
if(data.length < 1){
validate150.errors = [{instancePath,keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters"}];
return false;
}
}
}
else {
validate150.errors = [{instancePath,keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
}
validate150.errors = vErrors;
return errors === 0;
}
function validate149(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((((((((((((data.uuid === undefined) && (missing0 = "uuid")) || ((data.shopId === undefined) && (missing0 = "shopId"))) || ((data.amount === undefined) && (missing0 = "amount"))) || ((data.currency === undefined) && (missing0 = "currency"))) || ((data.title === undefined) && (missing0 = "title"))) || ((data.description === undefined) && (missing0 = "description"))) || ((data.status === undefined) && (missing0 = "status"))) || ((data.successUrl === undefined) && (missing0 = "successUrl"))) || ((data.failUrl === undefined) && (missing0 = "failUrl"))) || ((data.paymentUrl === undefined) && (missing0 = "paymentUrl"))) || ((data.webappPaymentUrl === undefined) && (missing0 = "webappPaymentUrl"))) || ((data.createdAt === undefined) && (missing0 = "createdAt"))) || ((data.period === undefined) && (missing0 = "period"))){
validate149.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.uuid !== undefined){
const _errs1 = errors;
if(!(validate150(data.uuid, {instancePath:instancePath+"/uuid",parentData:data,parentDataProperty:"uuid",rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.shopId !== undefined){
const _errs2 = errors;
if(!(validate18(data.shopId, {instancePath:instancePath+"/shopId",parentData:data,parentDataProperty:"shopId",rootData}))){
vErrors = vErrors === null ? validate18.errors : vErrors.concat(validate18.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount !== undefined){
let data2 = data.amount;
const _errs3 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate149.errors = [{instancePath:instancePath+"/amount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
let data3 = data.currency;
const _errs5 = errors;
if(!(((data3 === "eur") || (data3 === "rub")) || (data3 === "usd"))){
validate149.errors = [{instancePath:instancePath+"/currency",keyword:"enum",params:{allowedValues: schema73.properties.currency.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.title !== undefined){
const _errs6 = errors;
if(typeof data.title !== "string"){
validate149.errors = [{instancePath:instancePath+"/title",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.description !== undefined){
const _errs8 = errors;
if(typeof data.description !== "string"){
validate149.errors = [{instancePath:instancePath+"/description",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data6 = data.status;
const _errs10 = errors;
if(!((((data6 === "pending") || (data6 === "prepaid")) || (data6 === "paid")) || (data6 === "failed"))){
validate149.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema73.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs10 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.email !== undefined){
const _errs11 = errors;
if(typeof data.email !== "string"){
validate149.errors = [{instancePath:instancePath+"/email",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.successUrl !== undefined){
const _errs13 = errors;
if(typeof data.successUrl !== "string"){
validate149.errors = [{instancePath:instancePath+"/successUrl",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.failUrl !== undefined){
const _errs15 = errors;
if(typeof data.failUrl !== "string"){
validate149.errors = [{instancePath:instancePath+"/failUrl",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paymentUrl !== undefined){
let data10 = data.paymentUrl;
const _errs17 = errors;
if((typeof data10 !== "string") && (data10 !== null)){
validate149.errors = [{instancePath:instancePath+"/paymentUrl",keyword:"type",params:{type: schema73.properties.paymentUrl.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.webappPaymentUrl !== undefined){
const _errs19 = errors;
if(typeof data.webappPaymentUrl !== "string"){
validate149.errors = [{instancePath:instancePath+"/webappPaymentUrl",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.createdAt !== undefined){
const _errs21 = errors;
if(!(validate7(data.createdAt, {instancePath:instancePath+"/createdAt",parentData:data,parentDataProperty:"createdAt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.comment !== undefined){
const _errs22 = errors;
if(typeof data.comment !== "string"){
validate149.errors = [{instancePath:instancePath+"/comment",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs22 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.customerId !== undefined){
const _errs24 = errors;
if(typeof data.customerId !== "string"){
validate149.errors = [{instancePath:instancePath+"/customerId",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs24 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.period !== undefined){
let data15 = data.period;
const _errs26 = errors;
if(!((((((data15 === "onetime") || (data15 === "weekly")) || (data15 === "monthly")) || (data15 === "quarterly")) || (data15 === "halfyearly")) || (data15 === "yearly"))){
validate149.errors = [{instancePath:instancePath+"/period",keyword:"enum",params:{allowedValues: schema73.properties.period.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs26 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.memberStatus !== undefined){
let data16 = data.memberStatus;
const _errs27 = errors;
if(!((data16 === "active") || (data16 === "cancelled"))){
validate149.errors = [{instancePath:instancePath+"/memberStatus",keyword:"enum",params:{allowedValues: schema73.properties.memberStatus.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs27 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.memberExpiresAt !== undefined){
const _errs28 = errors;
if(!(validate7(data.memberExpiresAt, {instancePath:instancePath+"/memberExpiresAt",parentData:data,parentDataProperty:"memberExpiresAt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
var valid0 = _errs28 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.starsAmount !== undefined){
let data18 = data.starsAmount;
const _errs29 = errors;
if(!(((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18))) && (isFinite(data18)))){
validate149.errors = [{instancePath:instancePath+"/starsAmount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs29 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.onlyStars !== undefined){
const _errs31 = errors;
if(typeof data.onlyStars !== "boolean"){
validate149.errors = [{instancePath:instancePath+"/onlyStars",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs31 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.firstPeriodAmount !== undefined){
let data20 = data.firstPeriodAmount;
const _errs33 = errors;
if((!(((typeof data20 == "number") && (!(data20 % 1) && !isNaN(data20))) && (isFinite(data20)))) && (data20 !== null)){
validate149.errors = [{instancePath:instancePath+"/firstPeriodAmount",keyword:"type",params:{type: schema73.properties.firstPeriodAmount.type},message:"must be integer,null"}];
return false;
}
var valid0 = _errs33 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.lastPaidTransactionAt !== undefined){
let data21 = data.lastPaidTransactionAt;
const _errs35 = errors;
if((typeof data21 !== "string") && (data21 !== null)){
validate149.errors = [{instancePath:instancePath+"/lastPaidTransactionAt",keyword:"type",params:{type: schema73.properties.lastPaidTransactionAt.type},message:"must be string,null"}];
return false;
}
var valid0 = _errs35 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.sendEmail !== undefined){
const _errs37 = errors;
if(typeof data.sendEmail !== "boolean"){
validate149.errors = [{instancePath:instancePath+"/sendEmail",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs37 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paymentLinkUuid !== undefined){
const _errs39 = errors;
if(!(validate150(data.paymentLinkUuid, {instancePath:instancePath+"/paymentLinkUuid",parentData:data,parentDataProperty:"paymentLinkUuid",rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
var valid0 = _errs39 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate149.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate149.errors = vErrors;
return errors === 0;
}
const schema75 = {"type":"object","required":["id","type","amount","currency","createdAt","total"],"properties":{"id":{"$ref":"TributeTransactionId"},"type":{"type":"string"},"objectId":{"type":"integer"},"amount":{"type":"number"},"currency":{"enum":["eur","rub","usd"]},"createdAt":{"type":"integer"},"serviceFee":{"type":"number"},"total":{"type":"number"},"paymentMethod":{"type":"string"},"isRefunded":{"type":"boolean"},"isRefundable":{"type":"boolean"},"isRecurring":{"type":"boolean"}}};
function validate158(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate158.errors = [{instancePath,keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 9007199254740991 || isNaN(data)){
validate158.errors = [{instancePath,keyword:"maximum",params:{comparison: "<=", limit: 9007199254740991},message:"must be <= 9007199254740991"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate158.errors = [{instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate158.errors = vErrors;
return errors === 0;
}
function validate157(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.id === undefined) && (missing0 = "id")) || ((data.type === undefined) && (missing0 = "type"))) || ((data.amount === undefined) && (missing0 = "amount"))) || ((data.currency === undefined) && (missing0 = "currency"))) || ((data.createdAt === undefined) && (missing0 = "createdAt"))) || ((data.total === undefined) && (missing0 = "total"))){
validate157.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.id !== undefined){
const _errs1 = errors;
if(!(validate158(data.id, {instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData}))){
vErrors = vErrors === null ? validate158.errors : vErrors.concat(validate158.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.type !== undefined){
const _errs2 = errors;
if(typeof data.type !== "string"){
validate157.errors = [{instancePath:instancePath+"/type",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.objectId !== undefined){
let data2 = data.objectId;
const _errs4 = errors;
if(!(((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2))) && (isFinite(data2)))){
validate157.errors = [{instancePath:instancePath+"/objectId",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs4 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount !== undefined){
let data3 = data.amount;
const _errs6 = errors;
if(!((typeof data3 == "number") && (isFinite(data3)))){
validate157.errors = [{instancePath:instancePath+"/amount",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs6 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
let data4 = data.currency;
const _errs8 = errors;
if(!(((data4 === "eur") || (data4 === "rub")) || (data4 === "usd"))){
validate157.errors = [{instancePath:instancePath+"/currency",keyword:"enum",params:{allowedValues: schema75.properties.currency.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.createdAt !== undefined){
let data5 = data.createdAt;
const _errs9 = errors;
if(!(((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5))) && (isFinite(data5)))){
validate157.errors = [{instancePath:instancePath+"/createdAt",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.serviceFee !== undefined){
let data6 = data.serviceFee;
const _errs11 = errors;
if(!((typeof data6 == "number") && (isFinite(data6)))){
validate157.errors = [{instancePath:instancePath+"/serviceFee",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.total !== undefined){
let data7 = data.total;
const _errs13 = errors;
if(!((typeof data7 == "number") && (isFinite(data7)))){
validate157.errors = [{instancePath:instancePath+"/total",keyword:"type",params:{type: "number"},message:"must be number"}];
return false;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.paymentMethod !== undefined){
const _errs15 = errors;
if(typeof data.paymentMethod !== "string"){
validate157.errors = [{instancePath:instancePath+"/paymentMethod",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs15 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isRefunded !== undefined){
const _errs17 = errors;
if(typeof data.isRefunded !== "boolean"){
validate157.errors = [{instancePath:instancePath+"/isRefunded",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs17 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isRefundable !== undefined){
const _errs19 = errors;
if(typeof data.isRefundable !== "boolean"){
validate157.errors = [{instancePath:instancePath+"/isRefundable",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs19 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.isRecurring !== undefined){
const _errs21 = errors;
if(typeof data.isRecurring !== "boolean"){
validate157.errors = [{instancePath:instancePath+"/isRecurring",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
var valid0 = _errs21 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate157.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate157.errors = vErrors;
return errors === 0;
}
function validate148(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.order === undefined) && (missing0 = "order")){
validate148.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.order !== undefined){
const _errs1 = errors;
if(!(validate149(data.order, {instancePath:instancePath+"/order",parentData:data,parentDataProperty:"order",rootData}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transaction !== undefined){
const _errs2 = errors;
if(!(validate157(data.transaction, {instancePath:instancePath+"/transaction",parentData:data,parentDataProperty:"transaction",rootData}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate148.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate148.errors = vErrors;
return errors === 0;
}
function validate161(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.order === undefined) && (missing0 = "order")){
validate161.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.order !== undefined){
if(!(validate149(data.order, {instancePath:instancePath+"/order",parentData:data,parentDataProperty:"order",rootData}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
}
}
}
else {
validate161.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate161.errors = vErrors;
return errors === 0;
}
function validate163(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.order === undefined) && (missing0 = "order")) || ((data.transaction === undefined) && (missing0 = "transaction"))){
validate163.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.order !== undefined){
const _errs1 = errors;
if(!(validate149(data.order, {instancePath:instancePath+"/order",parentData:data,parentDataProperty:"order",rootData}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.transaction !== undefined){
const _errs2 = errors;
if(!(validate157(data.transaction, {instancePath:instancePath+"/transaction",parentData:data,parentDataProperty:"transaction",rootData}))){
vErrors = vErrors === null ? validate157.errors : vErrors.concat(validate157.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate163.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate163.errors = vErrors;
return errors === 0;
}
const schema80 = {"enum":["accepted","declined","expired"]};
function validate168(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((data === "accepted") || (data === "declined")) || (data === "expired"))){
validate168.errors = [{instancePath,keyword:"enum",params:{allowedValues: schema80.enum},message:"must be equal to one of the allowed values"}];
return false;
}
validate168.errors = vErrors;
return errors === 0;
}
function validate166(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((data.order === undefined) && (missing0 = "order")) || ((data.card === undefined) && (missing0 = "card"))){
validate166.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.order !== undefined){
const _errs1 = errors;
if(!(validate149(data.order, {instancePath:instancePath+"/order",parentData:data,parentDataProperty:"order",rootData}))){
vErrors = vErrors === null ? validate149.errors : vErrors.concat(validate149.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.card !== undefined){
const _errs2 = errors;
if(!(validate168(data.card, {instancePath:instancePath+"/card",parentData:data,parentDataProperty:"card",rootData}))){
vErrors = vErrors === null ? validate168.errors : vErrors.concat(validate168.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
}
}
}
else {
validate166.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate166.errors = vErrors;
return errors === 0;
}
const schema82 = {"type":"object","required":["chargeUuid","status","amount","currency","token","createdAt"],"properties":{"chargeUuid":{"$ref":"TributeUuid"},"status":{"enum":["pending","processing","success","failed","timeout"]},"reference":{"type":"string"},"amount":{"type":"integer"},"currency":{"enum":["eur","rub","usd"]},"token":{"$ref":"TributeUuid"},"errorCode":{"type":"string"},"errorMessage":{"type":"string"},"createdAt":{"$ref":"Moment"},"processedAt":{"$ref":"Moment"}}};
function validate171(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if(((((((data.chargeUuid === undefined) && (missing0 = "chargeUuid")) || ((data.status === undefined) && (missing0 = "status"))) || ((data.amount === undefined) && (missing0 = "amount"))) || ((data.currency === undefined) && (missing0 = "currency"))) || ((data.token === undefined) && (missing0 = "token"))) || ((data.createdAt === undefined) && (missing0 = "createdAt"))){
validate171.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.chargeUuid !== undefined){
const _errs1 = errors;
if(!(validate150(data.chargeUuid, {instancePath:instancePath+"/chargeUuid",parentData:data,parentDataProperty:"chargeUuid",rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.status !== undefined){
let data1 = data.status;
const _errs2 = errors;
if(!(((((data1 === "pending") || (data1 === "processing")) || (data1 === "success")) || (data1 === "failed")) || (data1 === "timeout"))){
validate171.errors = [{instancePath:instancePath+"/status",keyword:"enum",params:{allowedValues: schema82.properties.status.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.reference !== undefined){
const _errs3 = errors;
if(typeof data.reference !== "string"){
validate171.errors = [{instancePath:instancePath+"/reference",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.amount !== undefined){
let data3 = data.amount;
const _errs5 = errors;
if(!(((typeof data3 == "number") && (!(data3 % 1) && !isNaN(data3))) && (isFinite(data3)))){
validate171.errors = [{instancePath:instancePath+"/amount",keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
var valid0 = _errs5 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.currency !== undefined){
let data4 = data.currency;
const _errs7 = errors;
if(!(((data4 === "eur") || (data4 === "rub")) || (data4 === "usd"))){
validate171.errors = [{instancePath:instancePath+"/currency",keyword:"enum",params:{allowedValues: schema82.properties.currency.enum},message:"must be equal to one of the allowed values"}];
return false;
}
var valid0 = _errs7 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.token !== undefined){
const _errs8 = errors;
if(!(validate150(data.token, {instancePath:instancePath+"/token",parentData:data,parentDataProperty:"token",rootData}))){
vErrors = vErrors === null ? validate150.errors : vErrors.concat(validate150.errors);
errors = vErrors.length;
}
var valid0 = _errs8 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorCode !== undefined){
const _errs9 = errors;
if(typeof data.errorCode !== "string"){
validate171.errors = [{instancePath:instancePath+"/errorCode",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs9 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.errorMessage !== undefined){
const _errs11 = errors;
if(typeof data.errorMessage !== "string"){
validate171.errors = [{instancePath:instancePath+"/errorMessage",keyword:"type",params:{type: "string"},message:"must be string"}];
return false;
}
var valid0 = _errs11 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.createdAt !== undefined){
const _errs13 = errors;
if(!(validate7(data.createdAt, {instancePath:instancePath+"/createdAt",parentData:data,parentDataProperty:"createdAt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
var valid0 = _errs13 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.processedAt !== undefined){
const _errs14 = errors;
if(!(validate7(data.processedAt, {instancePath:instancePath+"/processedAt",parentData:data,parentDataProperty:"processedAt",rootData}))){
vErrors = vErrors === null ? validate7.errors : vErrors.concat(validate7.errors);
errors = vErrors.length;
}
var valid0 = _errs14 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
}
}
}
}
}
}
}
else {
validate171.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate171.errors = vErrors;
return errors === 0;
}
function validate170(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.charge === undefined) && (missing0 = "charge")){
validate170.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.charge !== undefined){
if(!(validate171(data.charge, {instancePath:instancePath+"/charge",parentData:data,parentDataProperty:"charge",rootData}))){
vErrors = vErrors === null ? validate171.errors : vErrors.concat(validate171.errors);
errors = vErrors.length;
}
}
}
}
else {
validate170.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate170.errors = vErrors;
return errors === 0;
}
function validate177(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((data.available === undefined) && (missing0 = "available")){
validate177.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.available !== undefined){
if(typeof data.available !== "boolean"){
validate177.errors = [{instancePath:instancePath+"/available",keyword:"type",params:{type: "boolean"},message:"must be boolean"}];
return false;
}
}
}
}
else {
validate177.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate177.errors = vErrors;
return errors === 0;
}
function validate179(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(!(((typeof data == "number") && (!(data % 1) && !isNaN(data))) && (isFinite(data)))){
validate179.errors = [{instancePath,keyword:"type",params:{type: "integer"},message:"must be integer"}];
return false;
}
if(errors === 0){
if((typeof data == "number") && (isFinite(data))){
if(data > 31536000000 || isNaN(data)){
validate179.errors = [{instancePath,keyword:"maximum",params:{comparison: "<=", limit: 31536000000},message:"must be <= 31536000000"}];
return false;
}
else {
if(data < 0 || isNaN(data)){
validate179.errors = [{instancePath,keyword:"minimum",params:{comparison: ">=", limit: 0},message:"must be >= 0"}];
return false;
}
}
}
}
validate179.errors = vErrors;
return errors === 0;
}
function validate178(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(errors === 0){
if(data && typeof data == "object" && !Array.isArray(data)){
let missing0;
if((((data.prepaid_ms === undefined) && (missing0 = "prepaid_ms")) || ((data.refund_ms === undefined) && (missing0 = "refund_ms"))) || ((data.charge_ms === undefined) && (missing0 = "charge_ms"))){
validate178.errors = [{instancePath,keyword:"required",params:{missingProperty: missing0},message:"must have required property '"+missing0+"'"}];
return false;
}
else {
if(data.prepaid_ms !== undefined){
const _errs1 = errors;
if(!(validate179(data.prepaid_ms, {instancePath:instancePath+"/prepaid_ms",parentData:data,parentDataProperty:"prepaid_ms",rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid0 = _errs1 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.refund_ms !== undefined){
const _errs2 = errors;
if(!(validate179(data.refund_ms, {instancePath:instancePath+"/refund_ms",parentData:data,parentDataProperty:"refund_ms",rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid0 = _errs2 === errors;
}
else {
var valid0 = true;
}
if(valid0){
if(data.charge_ms !== undefined){
const _errs3 = errors;
if(!(validate179(data.charge_ms, {instancePath:instancePath+"/charge_ms",parentData:data,parentDataProperty:"charge_ms",rootData}))){
vErrors = vErrors === null ? validate179.errors : vErrors.concat(validate179.errors);
errors = vErrors.length;
}
var valid0 = _errs3 === errors;
}
else {
var valid0 = true;
}
}
}
}
}
else {
validate178.errors = [{instancePath,keyword:"type",params:{type: "object"},message:"must be object"}];
return false;
}
}
validate178.errors = vErrors;
return errors === 0;
}
