import type { Order } from "@vitrine/specs/padington";

/**
 * What a completed order delivered: activation codes, or proof of delivery to the recipient.
 *
 * @example
 * ```ts
 * const delivery: Delivery = { kind: "codes", codes: ["H4TK-92MX-QW7P-1ZRD"] };
 * ```
 */
export type Delivery =
  | { readonly kind: "codes"; readonly codes: readonly string[] }
  | { readonly kind: "proof"; readonly external_id: string };

/**
 * Reads an order's delivery from where the API really puts it. The codes of a ChatGPT or Claude order are in
 * `error.codes`, although there is no error; other orders have an `external_id`. Undefined if the order is not
 * completed or shows no delivery.
 *
 * @example
 * ```ts
 * const delivery = deliveryOf(await client.orders.place({ category: "claude", item: "pro" }));
 * if (delivery?.kind === "codes") sendToBuyer(delivery.codes);
 * ```
 */
export function deliveryOf({
  status,
  error,
  external_id,
}: Pick<Order, "status" | "error" | "external_id">): Delivery | undefined {
  if (status !== "completed") return undefined;
  const codes = error?.codes ?? [];
  if (codes.length > 0) return { kind: "codes", codes };
  return external_id === null || external_id === "" ? undefined : { kind: "proof", external_id };
}
