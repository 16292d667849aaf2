import { Refusal } from "@vitrine/engine";
import type { Answer, Issue, ProviderErrors } from "@vitrine/engine";

const texts: Readonly<Record<number, string>> = {
  400: "Bad request",
  401: "Invalid API key",
  402: "Insufficient balance",
  403: "Account suspended",
  404: "Not found",
  405: "Method not allowed",
  409: "Insufficient stock",
  413: "Request body too large",
  429: "Rate limit exceeded",
  500: "Internal error",
  503: "Maintenance mode",
};

/**
 * The documented error format: `{"detail": "<text>"}` (B020). A 429 carries the time to wait, by default one second.
 */
function failure(status: number, detail: string = textOf(status)): Answer {
  const headers = { "content-type": "application/json", ...(status === 429 && { "retry-after": "1" }) };
  return { status, headers, body: JSON.stringify({ detail }) };
}

function refuse(status: number, detail: string = textOf(status)): Refusal {
  return new Refusal(failure(status, detail), detail);
}

function textOf(status: number): string {
  return texts[status] ?? `Error ${status}`;
}

export const invalidKey = (): Refusal => refuse(401);
export const insufficientFunds = (): Refusal => refuse(402);
export const suspended = (): Refusal => refuse(403);
export const productNotFound = (): Refusal => refuse(404, "Product not found");
export const orderNotFound = (): Refusal => refuse(404, "Order not found");
export const stockConflict = (): Refusal => refuse(409);
export const maintenanceMode = (): Refusal => refuse(503);
export const apiDisabled = (): Refusal => refuse(503, "API globally disabled");

export const badWebhookScheme = (): Refusal => refuse(400, "URL must start with http or https");
export const webhookNotHttps = (): Refusal => refuse(400, "URL must use https");
export const badWebhookUrl = (): Refusal => refuse(400, "url is not a valid URL");

export const badTxid = (): Refusal => refuse(400, "Invalid TXID format");
export const badBinanceOrderId = (): Refusal => refuse(400, "Invalid Order ID format");
export const paymentMethodDisabled = (): Refusal => refuse(403, "Payment method disabled");
export const alreadyProcessing = (): Refusal => refuse(409, "Already processing");
export const alreadyCredited = (): Refusal => refuse(409, "Already credited");
export const workerNotInitialized = (): Refusal => refuse(500, "Worker not initialized");

/** The provider's errors in general. */
export const errors: ProviderErrors = {
  failure,
  wrongMethod: (allow) => {
    const answer = failure(405);
    return { ...answer, headers: { ...answer.headers, allow: allow.join(", ") } };
  },
  invalid: (issue, operation) => refuse(400, detailOf(issue, operation)),
  limited: (retryAfterMs) => {
    const answer = failure(429);
    const seconds = Math.max(1, Math.ceil(retryAfterMs / 1000));
    return new Refusal({ ...answer, headers: { ...answer.headers, "retry-after": String(seconds) } });
  },
};

/** Names the field (B036); an unknown top-up method has its own text (B237). */
function detailOf({ field, rule, problem }: Issue, operation: string): string {
  if (operation === "POST /v1/topup/submit_txid" && field === "method" && rule === "enum") return "Unsupported method";
  return `${field || "Request body"} ${problem}`;
}
