import type { OrderState, PartState } from "../src/order.ts";
import type { World } from "./providers.ts";
import type { StorefrontClock } from "./storefront-clock.ts";

/** Sends a request to the shop; undefined where there was no response. */
export type CallShop = (path: string, init?: RequestInit) => Promise<Response | undefined>;

/** An order as the shop shows it to its customer. */
export interface OrderView {
  readonly id: string;
  readonly state: OrderState;
  readonly total_rub: string;
  readonly payment_url?: string;
  readonly parts: readonly { readonly what: string; readonly state: PartState; readonly goods: readonly string[] }[];
  readonly owed_rub: string;
}

/** What somebody orders. */
export interface Wish {
  readonly product?: string;
  readonly stars?: number;
  readonly recipient?: string;
}

/** What the customer of an order knows beside it. */
interface Knowledge {
  readonly recipient?: string | undefined;
  /** Tribute's order, where the customer was told of one. */
  readonly uuid?: string | undefined;
}

/** The customers: they order over HTTP, look at their orders, and pay at Tribute. */
export class Customers {
  readonly #callShop: CallShop;
  readonly #world: World;
  readonly #clock: StorefrontClock;
  readonly #known = new Map<string, Knowledge>();
  readonly #paid = new Set<string>();

  constructor(callShop: CallShop, { world, clock }: { readonly world: World; readonly clock: StorefrontClock }) {
    this.#callShop = callShop;
    this.#world = world;
    this.#clock = clock;
  }

  /** Places an order; undefined where there was no response. */
  async order(wish: Wish): Promise<OrderView | undefined> {
    const body = JSON.stringify({ customer: "42", ...wish });
    const response = await this.#callShop("/orders", { method: "POST", body });
    if (!response) return undefined;
    const order = (await response.json()) as OrderView;
    this.#known.set(order.id, { recipient: wish.recipient?.replace("@", ""), uuid: uuidOf(order) });
    return order;
  }

  /** An order as it is now. */
  async view({ id }: Pick<OrderView, "id">): Promise<OrderView> {
    const order = (await (await this.#callShop(`/orders/${id}`))!.json()) as OrderView;
    const { uuid = uuidOf(order), ...known } = this.#known.get(id) ?? {};
    this.#known.set(id, { ...known, uuid });
    return order;
  }

  /** All orders whose customers got a response, as they are now. */
  async orders(): Promise<readonly (OrderView & Knowledge)[]> {
    const orders: (OrderView & Knowledge)[] = [];
    for (const id of this.#known.keys()) orders.push({ ...(await this.view({ id })), ...this.#known.get(id) });
    return orders;
  }

  /** Pays by card on the order's payment page. */
  async pay(order: Pick<OrderView, "payment_url">): Promise<void> {
    const uuid = uuidOf(order)!;
    await this.#world.tribute.levers["pay-order"]({ uuid, method: "card" });
    this.#paid.add(uuid);
    await this.#clock.settled();
  }

  /** The orders that a customer has seen a payment page of and has not paid. */
  unpaid(): readonly Pick<OrderView, "payment_url">[] {
    const uuids = [...this.#known.values()].flatMap(({ uuid }) => uuid ?? []);
    return uuids.filter((uuid) => !this.#paid.has(uuid)).map((uuid) => ({ payment_url: `/${uuid}` }));
  }
}

/** Tribute's id of an order, from the address of its payment page; undefined for one without a page. */
export function uuidOf({ payment_url }: Pick<OrderView, "payment_url">): string | undefined {
  return payment_url?.split("/").at(-1);
}
