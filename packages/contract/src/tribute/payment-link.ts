import type { Target } from "../target.ts";
import { pull, type OpenedShop } from "./caller.ts";

/** Has a customer follow a payment link to the documented order, and gives back the order's uuid; a link is drawn when none is given. */
export async function followLink(target: Target, { id }: OpenedShop, link?: string): Promise<string> {
  const { order } = await pull(target, "order-from-link", {
    shop_id: id,
    amount: 100_000,
    currency: "rub",
    title: "Product X",
    description: "Detailed product description",
    ...(link === undefined ? {} : { payment_link_uuid: link }),
  });
  return order.uuid;
}
