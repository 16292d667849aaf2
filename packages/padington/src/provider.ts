import type { Connection, Provider } from "@vitrine/client";
import type { Order, PadingtonOperations, paths, Rental } from "@vitrine/specs/padington";

/** The way to Padington. */
export type Padington = Connection<paths, PadingtonOperations>;

/** What the transport has to know of Padington. It documents no limits, and its prices float: nothing is kept. */
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
  // A text in `detail`, and nothing else, is its own form: another one may be a proxy's.
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
