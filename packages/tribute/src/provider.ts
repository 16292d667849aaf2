import type { Connection, Provider } from "@vitrine/client";
import type { paths, TransactionPage, TributeOperations } from "@vitrine/specs/tribute";

/** A connection to Tribute. */
export type Tribute = Connection<paths, TributeOperations>;

/**
 * What the transport needs to know about Tribute. Its only documented rate limit is that of a card's charges, which
 * only Tribute can count.
 */
export const tribute: Provider = {
  name: "tribute",
  title: "Tribute",
  baseUrl: "https://tribute.tg",
  prefix: "/api/v1",
  basePath: "/api/v1",
  keySource: "the creator dashboard",
  headers: (apiKey) => ({ "Api-Key": apiKey }),
  refusals: {
    400: "Correct the request, or read the present state of what it names.",
    401: "Check the API key; the creator dashboard shows it.",
    403: "Use a key of the shop's owner; charging cards is for shops that Tribute has switched it on for.",
    404: "Check the uuid, and that the key's owner has an active shop.",
    409: "Wait until the charge that is under way has ended.",
  },
  reasonIn: (body) => {
    // Some integrations have observed `code` where the documentation says `error`.
    const { error, code = error, message } = body as Readonly<Record<string, unknown>>;
    return typeof code === "string" && typeof message === "string" ? { detail: message, code } : undefined;
  },
  // Look-ups too, because they decide whether something was done.
  isComplete: {
    "GET /shop": has("link"),
    "GET /shops": Array.isArray,
    "GET /shop/orders": Array.isArray,
    "POST /shop/orders": has("uuid"),
    "GET /shop/orders/{orderUuid}": has("uuid"),
    "GET /shop/orders/{orderUuid}/status": has("status"),
    "POST /shop/orders/{orderUuid}/cancel": isSuccess,
    "GET /shop/orders/{orderUuid}/transactions": (answer) =>
      Array.isArray((answer as Partial<TransactionPage>).transactions),
    "POST /shop/orders/{orderUuid}/transactions/{txId}/refund": isSuccess,
    "POST /shop/orders/{orderUuid}/webhooks/resend": isSuccess,
    "GET /shop/tokens": Array.isArray,
    "GET /shop/tokens/{token}": has("token"),
    "DELETE /shop/tokens/{token}": isSuccess,
    "POST /shop/charges": has("chargeUuid"),
    "GET /shop/charges/{chargeUuid}": has("chargeUuid"),
  },
  // An order is paid later, by the customer. A charge and a refund move money at once.
  nonCharging: [
    "POST /shop/orders",
    "POST /shop/orders/{orderUuid}/cancel",
    "POST /shop/orders/{orderUuid}/webhooks/resend",
    "DELETE /shop/tokens/{token}",
  ],
  cacheable: [],
  limits: [],
};

/** Whether the answer has a non-empty string under this name. */
function has(name: string): (answer: object) => boolean {
  return (answer) => {
    const value = (answer as Readonly<Record<string, unknown>>)[name];
    return typeof value === "string" && value !== "";
  };
}

function isSuccess(answer: object): boolean {
  return (answer as { readonly success?: unknown }).success === true;
}
