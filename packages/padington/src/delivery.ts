import type { Order } from "@vitrine/specs/padington";

/**
 * What a completed order brought: activation codes, or proof that somebody got what was ordered for them.
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
 * What an order brought, from where the API really puts it: the codes of a ChatGPT or Claude order stand in `error.codes`,
 * beside no error at all; the others have `external_id`. Undefined for an order that is not completed, or shows nothing.
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
