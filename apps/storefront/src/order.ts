import { add, kopecks, type Kopecks } from "@vitrine/client";

/**
 * The state of an order.
 *
 * ```
 * created ──> awaiting_payment ──> paid ──> fulfilling <──> parked
 *    │                │              │           └──────┬─────┘
 *    └──> cancelled <─┘              │                  ├──> delivered
 *                                    │                  ├──> partly_delivered
 *                                    │                  └──> refunding ──> refunded
 *                                    └───────────────────────────────────────^
 * ```
 *
 * `parked`: it is not known yet whether a part was bought. `partly_delivered`: the customer has one part and is owed the price of
 * the other. `refunded` directly from `paid`: Tribute refunded the payment before anything was bought.
 */
export type OrderState =
  | "created"
  | "awaiting_payment"
  | "paid"
  | "fulfilling"
  | "parked"
  | "delivered"
  | "partly_delivered"
  | "refunding"
  | "refunded"
  | "cancelled";

/**
 * The state of a part. `buying`: its purchase is about to be sent, or in flight. `unknown`: it may be bought. `ordered`: it is bought,
 * and on its way to the customer. `failed`: it is certainly not bought, or its supplier refunded it, and it is not tried again.
 */
export type PartState = "wanted" | "buying" | "unknown" | "ordered" | "delivered" | "failed";

/** The part of an order that one supplier delivers, and its state. */
export type Part = (ProductPart | StarsPart) & {
  /** What the customer pays for it. */
  readonly price: Kopecks;
  readonly state: PartState;
  /** How many attempts certainly bought nothing. Each attempt has its own ref. */
  readonly rejections: number;
  /** What the customer gets: the product's items, or the proof that the Stars arrived. */
  readonly goods: readonly string[];
};

/** One piece of a BunaiStore product. */
export interface ProductPart {
  readonly what: "product";
  readonly title: string;
  readonly product_id: string;
}

/** Telegram Stars, from Padington. */
export interface StarsPart {
  readonly what: "stars";
  readonly quantity: number;
  readonly recipient: string;
}

/** Tribute's order and its payment page. */
export interface Payment {
  readonly uuid: string;
  readonly url: string;
}

/** An order. Times are in milliseconds since 1970. */
export interface Order {
  readonly id: string;
  readonly customer: string;
  /** In the order of purchase: first the part that may be sold out. */
  readonly parts: readonly Part[];
  readonly state: OrderState;
  readonly createdAt: number;
  readonly paidAt?: number;
  readonly payment?: Payment;
  /** Whether Tribute has refunded the payment. Anything bought before is the shop's loss. */
  readonly isPaidBack: boolean;
  /** Why it is incomplete. */
  readonly why?: string | undefined;
}

/** An event of an order. */
export type OrderEvent =
  | { readonly type: "payment_opened"; readonly payment: Payment }
  /** It certainly cannot be paid. */
  | { readonly type: "payment_ruled_out"; readonly why: string }
  | { readonly type: "paid" }
  | { readonly type: "paid_back" }
  | PartEvent;

/** An event of a part of an order. */
export type PartEvent =
  | { readonly type: "part_begun"; readonly what: Part["what"] }
  | { readonly type: "part_ordered"; readonly what: Part["what"] }
  | { readonly type: "part_delivered"; readonly what: Part["what"]; readonly goods: readonly string[] }
  | { readonly type: "part_unknown"; readonly what: Part["what"]; readonly why: string }
  /** The attempt certainly bought nothing. It may be retried, unless the rejection `isFinal`. */
  | { readonly type: "part_rejected"; readonly what: Part["what"]; readonly why: string; readonly isFinal: boolean };

/** How long after the payment a rejected part is retried before the order is refunded, in milliseconds. */
const retryForMs = 15 * 60_000;

/**
 * Returns the order after an event. An event that no longer applies changes nothing, so every event may be reported twice.
 * Every decision about goods and money is made here.
 */
export function orderAfter(order: Order, event: OrderEvent, at: number): Order {
  switch (event.type) {
    case "payment_opened":
      if (order.state !== "created") return order;
      return { ...order, state: "awaiting_payment", payment: event.payment };
    case "payment_ruled_out":
      return isUnpaid(order) ? { ...order, state: "cancelled", why: event.why } : order;
    case "paid":
      // A payment counts even if the order was cancelled before.
      if (!isUnpaid(order) && order.state !== "cancelled") return order;
      return { ...order, state: order.isPaidBack ? "refunded" : "paid", paidAt: at };
    case "paid_back":
      return paidBack(order);
    default: {
      const part = mayBuy(order) && order.parts.find(({ what }) => what === event.what);
      if (!part || part.state === "delivered" || part.state === "failed") return order;
      const changed = partAfter(part, event, at - (order.paidAt ?? at) < retryForMs && !order.isPaidBack);
      const why = whyAfter(order, event);
      if (changed === part && why === order.why) return order;
      return decided({ ...order, why, parts: order.parts.map((each) => (each === part ? changed : each)) });
    }
  }
}

/** The part to buy, check or search for next; undefined if there is none. */
export function nextPart(order: Order): Part | undefined {
  const open: readonly PartState[] = ["wanted", "buying", "unknown", "ordered"];
  return mayBuy(order) ? order.parts.find(({ state }) => open.includes(state)) : undefined;
}

/** Whether the order is incomplete. */
export function isOpen({ state }: Pick<Order, "state">): boolean {
  return !["delivered", "partly_delivered", "refunded", "cancelled"].includes(state);
}

/** The total price for the customer. */
export function totalOf({ parts }: Pick<Order, "parts">): Kopecks {
  return parts.reduce((total, { price }) => add(total, price), kopecks(0));
}

/** What the operator must repay for undelivered parts: Tribute refunds only whole payments. */
export function owedFor({ state, parts, isPaidBack }: Order): Kopecks {
  if (state !== "partly_delivered" || isPaidBack) return kopecks(0);
  return totalOf({ parts: parts.filter((part) => part.state !== "delivered") });
}

/** The order after a refund: nothing more is bought, but parts that were or may have been bought are still tracked to their end. */
function paidBack(order: Order): Order {
  if (order.state === "paid" || order.state === "refunding") return { ...order, state: "refunded", isPaidBack: true };
  if (!mayBuy(order)) return { ...order, isPaidBack: true };
  const parts = order.parts.map((part): Part => (part.state === "wanted" ? { ...part, state: "failed" } : part));
  return decided({ ...order, parts, isPaidBack: true });
}

function partAfter(part: Part, event: PartEvent, mayTryAgain: boolean): Part {
  switch (event.type) {
    case "part_begun":
      return part.state === "wanted" ? { ...part, state: "buying" } : part;
    case "part_ordered":
      return part.state === "ordered" ? part : { ...part, state: "ordered" };
    case "part_delivered":
      return { ...part, state: "delivered", goods: event.goods };
    case "part_unknown":
      return part.state === "unknown" ? part : { ...part, state: "unknown" };
    case "part_rejected": {
      const isFailed = event.isFinal || !mayTryAgain;
      return { ...part, state: isFailed ? "failed" : "wanted", rejections: part.rejections + 1 };
    }
  }
}

/** The reason after an event: a delivered part clears it. */
function whyAfter({ why }: Order, event: PartEvent): string | undefined {
  if (event.type === "part_delivered") return undefined;
  return "why" in event ? event.why : why;
}

/** Derives the state from the parts: nothing is bought after a failure, and an order is refunded only if nothing was delivered. */
function decided(order: Order): Order {
  const are = (state: PartState): boolean => order.parts.some((part) => part.state === state);
  if (are("unknown")) return { ...order, state: "parked" };
  if (are("buying") || are("ordered")) return { ...order, state: "fulfilling" };
  if (are("failed") && are("delivered")) return { ...order, state: "partly_delivered" };
  if (are("failed")) return { ...order, state: order.isPaidBack ? "refunded" : "refunding" };
  return { ...order, state: are("wanted") ? "fulfilling" : "delivered" };
}

function isUnpaid({ state }: Order): boolean {
  return state === "created" || state === "awaiting_payment";
}

function mayBuy({ state }: Order): boolean {
  return state === "paid" || state === "fulfilling" || state === "parked";
}
