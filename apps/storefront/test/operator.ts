import type { CallShop, OrderView } from "./customers.ts";
import { adminKey } from "./shop-process.ts";

const headers = { authorization: `Bearer ${adminKey}` };

/** The person who runs the shop, with its admin key. */
export class Operator {
  readonly #callShop: CallShop;

  constructor(callShop: CallShop) {
    this.#callShop = callShop;
  }

  /** Why an order is not complete; empty where nothing is wrong with it. */
  async reasonFor({ id }: Pick<OrderView, "id">): Promise<string> {
    const response = await this.#callShop("/admin/orders", { headers });
    const orders = (await response!.json()) as readonly { readonly id: string; readonly why: string | null }[];
    return orders.find((each) => each.id === id)?.why ?? "";
  }

  /** Says which order of a supplier belongs to a parked order. */
  async settle({ id }: Pick<OrderView, "id">, order: string): Promise<unknown> {
    const init = { method: "POST", headers, body: JSON.stringify({ order }) };
    return (await this.#callShop(`/admin/orders/${id}/settle`, init))?.json();
  }
}
