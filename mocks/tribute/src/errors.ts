import { Refusal } from "@vitrine/engine";
import type { Answer, Issue, ProviderErrors } from "@vitrine/engine";

/** Default code and text by status. */
const usual: Readonly<Record<number, readonly [code: string, text: string]>> = {
  400: ["error_bad_request", "bad request"],
  401: ["error_not_permitted", "invalid API key"],
  403: ["no_access", "access denied"],
  404: ["error_not_found", "not found"],
  500: ["error_internal", "internal error"],
};

/** Placeholder for the request id, replaced when the answer belongs to a certain request. */
const anyRequest = "0".repeat(32);

/**
 * Both documented formats in one: `error` and `message`, and `code`, `message` and `requestId` (T024–T026). A 429
 * carries the time to wait, by default one second.
 */
function errorAnswer(status: number, error: string, message: string): Answer {
  const headers = { "content-type": "application/json", ...(status === 429 && { "retry-after": "1" }) };
  return { status, headers, body: JSON.stringify({ error, message, code: error, requestId: anyRequest }) };
}

function failure(status: number, detail?: string): Answer {
  const [code, text] = usual[status] ?? (status < 500 ? usual[400]! : usual[500]!);
  return errorAnswer(status, code, detail ?? text);
}

function refuse(status: number, message?: string): Refusal {
  return new Refusal(failure(status, message), message);
}

function refuseAs(status: number, code: string, message: string): Refusal {
  return new Refusal(errorAnswer(status, code, message), message);
}

export const invalidKey = (): Refusal => refuse(401);
export const noAccess = (): Refusal => refuse(403);
export const tokenChargingOff = (): Refusal => refuse(403, "token charging is not enabled for this shop");
export const badRequest = (message: string): Refusal => refuse(400, message);

export const shopNotFound = (): Refusal => refuse(404, "shop not found");
export const orderNotFound = (): Refusal => refuse(404, "order not found");
export const subscriptionNotFound = (): Refusal => refuse(404, "recurring subscription not found");
export const transactionNotFound = (): Refusal => refuse(404, "transaction not found");
export const eventNotFound = (): Refusal => refuse(404, "event not found");
export const tokenNotFound = (): Refusal => refuse(404, "token not found");
export const chargeNotFound = (): Refusal => refuse(404, "charge not found");

export const shopInactive = (): Refusal => refuseAs(400, "error_shop_inactive", "shop is inactive");
export const invalidCurrency = (): Refusal =>
  refuseAs(400, "error_invalid_currency", "currency must be one of eur, rub, usd");
export const amountTooSmall = (least: number, field = "amount"): Refusal =>
  refuseAs(400, "error_amount_too_small", `${field} must be at least ${least} smallest units`);
export const amountTooLarge = (most: number, field = "amount"): Refusal =>
  refuseAs(400, "error_amount_too_large", `${field} must be at most ${most} smallest units`);
export const textRequired = (field: "title" | "description"): Refusal =>
  refuseAs(400, `error_${field}_required`, `${field} is required`);
export const textTooLong = (field: "title" | "description", most: number): Refusal =>
  refuseAs(400, `error_${field}_too_long`, `${field} must have at most ${most} characters`);
export const invalidUrl = (field: string): Refusal =>
  refuseAs(
    400,
    "error_invalid_url",
    `${field} must be a valid ${field === "imageUrl" ? "https" : "http or https"} URL`,
  );
export const customerIdTooLong = (most: number): Refusal =>
  refuseAs(400, "error_customer_id_too_long", `customerId must have at most ${most} characters`);

export const alreadyCancelled = (): Refusal =>
  refuseAs(400, "error_already_cancelled", "recurring order is already cancelled");
export const orderNotPaid = (): Refusal => refuseAs(400, "error_order_not_paid", "order is not paid");
export const alreadyRefunded = (): Refusal =>
  refuseAs(400, "error_already_refunded", "transaction is already refunded");
export const notRefundable = (): Refusal =>
  refuseAs(400, "error_not_refundable", "only sell transactions can be refunded");
export const transactionMismatch = (): Refusal =>
  refuseAs(400, "error_transaction_mismatch", "transaction belongs to another order");
export const tokenInactive = (): Refusal => badRequest("token is not active");
export const chargePending = (): Refusal => refuse(409, "a charge of this token is already pending");
/** Takes milliseconds until the token can be charged again; the answer gives whole seconds, in two places (T233). */
export const chargedLately = (waitMs: number): Refusal => {
  const seconds = Math.ceil(waitMs / 1_000);
  const message = `this token can be charged again in ${seconds} ${seconds === 1 ? "second" : "seconds"}`;
  const answer = failure(429, message);
  return new Refusal({ ...answer, headers: { ...answer.headers, "retry-after": String(seconds) } }, message);
};
export const gatewayUnavailable = (): Refusal => refuseAs(502, "error_bad_request", "payment gateway is unavailable");
export const refundFailed = (): Refusal => refuseAs(500, "error_refund_failed", "refund processing failed");

/** The provider's errors in general. Neither a rate limit nor a 405 is documented (T034, T035). */
export const errors: ProviderErrors = {
  failure,
  wrongMethod: () => failure(404),
  invalid: (issue, operation) =>
    (operation === "POST /shop/charges" && amountOutside(issue)) || badRequest(textOf(issue)),
  limited: () => refuse(429),
  // The same for the same request of a repeated run, different for any other request (T026).
  identify: (answer, request) => ({ ...answer, body: answer.body.replace(anyRequest, idOf(request)) }),
};

/** The spec's limits span all currencies; an amount beyond them is beyond those of each currency (T222). */
function amountOutside({ field, rule }: Issue): Refusal | undefined {
  if (field !== "amount") return undefined;
  if (rule === "minimum") return amountTooSmall(100);
  return rule === "maximum" ? amountTooLarge(30_000_000) : undefined;
}

function textOf({ field, problem }: Issue): string {
  return `${field || "request body"} ${problem}`;
}

/** 32 lower-case hexadecimal digits: four rounds of FNV-1a, each over the text and its own number. */
function idOf(request: string): string {
  return [0, 1, 2, 3].map((round) => hash(`${round}/${request}/${round}`).toString(16).padStart(8, "0")).join("");
}

function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  }
  return value >>> 0;
}
