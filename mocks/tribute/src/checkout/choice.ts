import type { PaymentMethod } from "../orders/payment-methods.ts";
import type { CheckoutOrder, Outcome } from "./checkout.ts";
import { destinationOf } from "./destination.ts";

/** What a button of the page sent. */
export type Choice =
  | { readonly action: "pay"; readonly method: PaymentMethod }
  | { readonly action: "decline"; readonly method: PaymentMethod }
  | { readonly action: "leave" };

/** Reads a form of the page; `undefined` for one that no button of this order's page sends. */
export function choiceIn(form: URLSearchParams, methods: readonly PaymentMethod[]): Choice | undefined {
  const action = form.get("action");
  if (action === "leave") return { action };
  const method = methods.find((each) => each === form.get("method"));
  if (method === undefined || (action !== "pay" && action !== "decline")) return undefined;
  return { action, method };
}

/**
 * The `location` after a choice, for the order as it stands then. A second click on an order already paid leads where the
 * first one led. Where the shop named no address that may be followed, the buyer comes back to the page, whose address keeps
 * what else it holds in its query.
 */
export function locationAfter(
  { action }: Choice,
  { status, successUrl, failUrl }: Pick<CheckoutOrder, "status" | "successUrl" | "failUrl">,
  query: URLSearchParams = new URLSearchParams(),
): string {
  if (status === "paid") return destinationOf(successUrl) ?? page(query);
  // Neither a confirmation that is awaited nor an order that was given up is the shop's answer to this click.
  if (status !== "pending") return page(query);
  return destinationOf(failUrl) ?? page(query, action === "leave" ? "left" : "declined");
}

/** What the buyer did before, as the page's own address remembers it. */
export function outcomeIn(query: URLSearchParams): Outcome | undefined {
  const outcome = query.get("outcome");
  return outcome === "declined" || outcome === "left" ? outcome : undefined;
}

/** The page itself, relative to its own address, wherever it is served. */
function page(query: URLSearchParams, outcome?: Outcome): string {
  const kept = new URLSearchParams(query);
  kept.delete("outcome");
  if (outcome !== undefined) kept.set("outcome", outcome);
  return `?${kept.toString()}`;
}
