import type { Connection, Provider, Reason } from "@vitrine/client";
import type { BunaistoreOperations, paths, PlacedOrder } from "@vitrine/specs/bunaistore";

/** A connection to BunaiStore. */
export type Bunaistore = Connection<paths, BunaistoreOperations>;

/** What the transport needs to know about BunaiStore. */
export const bunaistore: Provider = {
  name: "bunaistore",
  title: "BunaiStore",
  baseUrl: "https://api.bunaistore.shop",
  prefix: "/v1",
  keySource: "the Telegram bot",
  headers: (apiKey) => ({ "X-API-Key": apiKey }),
  refusals: {
    400: "Correct the request.",
    401: "Check the API key; the Telegram bot shows it.",
    402: "Top up the wallet, or buy less.",
    403: "Only the shop's admin can change that.",
    404: "Check the id; what it named may have been deleted.",
    409: "Read the present state before you decide anew.",
    422: "Correct the request.",
    503: "Try again later.",
  },
  reasonIn,
  isComplete: { "POST /v1/orders": (answer) => hasId((answer as Partial<PlacedOrder>).order) },
  nonCharging: ["POST /v1/developer/webhook", "DELETE /v1/developer/webhook", "POST /v1/topup/submit_txid"],
  cacheable: ["GET /v1/products", "GET /v1/product-groups", "GET /v1/products/{id}"],
  // "60 GET and 20 POST requests per minute per key", and 100 per account in total.
  limits: [
    { count: 60, windowMs: 60_000, covers: "GET " },
    { count: 20, windowMs: 60_000, covers: "POST " },
    { count: 100, windowMs: 60_000 },
  ],
};

function hasId(order: Partial<PlacedOrder["order"]> | null | undefined): boolean {
  return typeof order?.order_id === "string" && order.order_id !== "";
}

/**
 * The reason in `detail`, a non-empty string (B020). A body with only `message`, which some integrations also show
 * (B021), may come from a proxy, so it proves nothing about money.
 */
function reasonIn(body: object): Reason | undefined {
  const { detail } = body as { readonly detail?: unknown };
  return typeof detail === "string" && detail !== "" ? { detail } : undefined;
}
