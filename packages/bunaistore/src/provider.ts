import type { Connection, Provider, Reason } from "@vitrine/client";
import type { BunaistoreOperations, paths, PlacedOrder } from "@vitrine/specs/bunaistore";

/** The way to BunaiStore. */
export type Bunaistore = Connection<paths, BunaistoreOperations>;

/** What the transport has to know of BunaiStore. */
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
  // "60 GET and 20 POST requests per minute per key", and 100 per account over all.
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
 * The reason in `detail`, a text that is not empty (B020). A body with `message` alone, which some integrations show as well (B021),
 * may be a proxy's: nothing follows from it about money.
 */
function reasonIn(body: object): Reason | undefined {
  const { detail } = body as { readonly detail?: unknown };
  return typeof detail === "string" && detail !== "" ? { detail } : undefined;
}
