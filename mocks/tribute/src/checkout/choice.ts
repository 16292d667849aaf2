import type { PaymentMethod } from "../orders/payment-methods.ts";
import type { CheckoutOrder, Outcome } from "./checkout.ts";
import { destinationOf } from "./destination.ts";

/** What a button of the page sends. */
export type Choice =
  | { readonly action: "pay"; readonly method: PaymentMethod }
  | { readonly action: "decline"; readonly method: PaymentMethod }
  | { readonly action: "leave" };

/** Reads a submitted form; `undefined` for one that no button of this order's page sends. */
export function choiceIn(form: URLSearchParams, methods: readonly PaymentMethod[]): Choice | undefined {
  const action = form.get("action");
  if (action === "leave") return { action };
  const method = methods.find((each) => each === form.get("method"));
  if (method === undefined || (action !== "pay" && action !== "decline")) return undefined;
  return { action, method };
}

/**
 * The `location` after a choice, given the order's state by then. A second click on a paid order leads where the first
 * one led. If the shop set no valid URL, the buyer returns to the page, whose URL keeps the rest of its query.
 */
export function locationAfter(
  { action }: Choice,
  { status, successUrl, failUrl }: Pick<CheckoutOrder, "status" | "successUrl" | "failUrl">,
  query: URLSearchParams = new URLSearchParams(),
): string {
  if (status === "paid") return destinationOf(successUrl) ?? page(query);
  // A payment awaiting confirmation, or an order that failed, is not the result of this click.
  if (status !== "pending") return page(query);
  return destinationOf(failUrl) ?? page(query, action === "leave" ? "left" : "declined");
}

/** What the buyer did before, as the page's own URL records it. */
export function outcomeIn(query: URLSearchParams): Outcome | undefined {
  const outcome = query.get("outcome");
  return outcome === "declined" || outcome === "left" ? outcome : undefined;
}

/** The page itself, as a URL relative to its own, so that it works wherever it is served. */
function page(query: URLSearchParams, outcome?: Outcome): string {
  const kept = new URLSearchParams(query);
  kept.delete("outcome");
  if (outcome !== undefined) kept.set("outcome", outcome);
  return `?${kept.toString()}`;
}
