import type { Connection, Provider } from "@vitrine/client";
import type { Order, PadingtonOperations, paths, Rental } from "@vitrine/specs/padington";

/** A connection to Padington. */
export type Padington = Connection<paths, PadingtonOperations>;

/**
 * What the transport needs to know about Padington. It documents no rate limits. Its prices float, so nothing is
 * cached.
 */
export const padington: Provider = {
  name: "padington",
  title: "Padington",
  baseUrl: "https://api.padington.com",
  prefix: "/v1",
  keySource: "the bot",
  headers: (apiKey) => ({ Authorization: `Bearer ${apiKey}` }),
  refusals: {
    400: "Correct the request.",
    401: "Check the API key; the bot shows it.",
    402: "Top up the balance in the bot, or buy less.",
    404: "Check what it names; an NFT may be rented at the moment.",
    409: "Read the present price before you decide anew.",
    422: "Correct the request.",
    503: "Try again later; the franchise owner decides.",
  },
  // The API's own form is a string in `detail` and nothing else. Any other form may come from a proxy.
  reasonIn: (body) => {
    const { detail } = body as { readonly detail?: unknown };
    return typeof detail === "string" && detail !== "" ? { detail } : undefined;
  },
  isComplete: {
    "POST /v1/order": (answer) => isId((answer as Partial<Order>).order_code),
    "POST /v1/rent": (answer) => isId((answer as Partial<Rental>).rental_id),
  },
  nonCharging: [],
  cacheable: [],
  limits: [],
};

function isId(value: unknown): boolean {
  return typeof value === "string" && value !== "";
}
