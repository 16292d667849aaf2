import { multiply } from "@vitrine/client";

import type { Order, Part } from "./order.ts";
import type { PriceList } from "./price-list.ts";

/** What a customer orders: a product, Stars, or both. */
export interface OrderRequest {
  readonly customer: string;
  /** Its name in the price list. */
  readonly product?: string;
  readonly stars?: number;
  /** The recipient of the Stars: a Telegram user name. */
  readonly recipient?: string;
}

/** A request that cannot be fulfilled; `message` is for the customer. */
export class InvalidRequestError extends Error {
  override readonly name = "InvalidRequestError";
}

/**
 * Creates an order from a request body.
 *
 * @throws InvalidRequestError for anything that this shop does not sell
 */
export function newOrder(
  sent: unknown,
  { prices, id, now }: { readonly prices: PriceList; readonly id: string; readonly now: number },
): Order {
  const request = requestIn(sent);
  const parts = [...productIn(request, prices), ...starsIn(request, prices)];
  if (parts.length === 0)
    throw new InvalidRequestError("Cannot read the order: it is for nothing. Name a `product`, or how many `stars`.");
  return { id, customer: request.customer, parts, state: "created", createdAt: now, isPaidBack: false };
}

const untouched = { state: "wanted", rejections: 0, goods: [] } as const;

function productIn({ product }: OrderRequest, { products }: PriceList): readonly Part[] {
  if (product === undefined) return [];
  const offer = Object.hasOwn(products, product) ? products[product] : undefined;
  if (offer) return [{ what: "product", ...offer, ...untouched }];
  throw new InvalidRequestError(
    `Cannot sell "${product}": the price list does not have it. Choose one of ${Object.keys(products).join(", ")}.`,
  );
}

function starsIn({ stars, recipient }: OrderRequest, { stars: { price, least, most } }: PriceList): readonly Part[] {
  if (stars === undefined) return [];
  if (!Number.isInteger(stars) || stars < least || stars > most) {
    throw new InvalidRequestError(
      `Cannot sell ${stars} Stars: that is no number of Stars to order. Order ${least} to ${most} of them.`,
    );
  }
  if (recipient === undefined || !/^@?\w{4,32}$/.test(recipient)) {
    const given = recipient === undefined ? "missing" : JSON.stringify(recipient);
    throw new InvalidRequestError(`Cannot send Stars: \`recipient\` is ${given}. Pass a Telegram user name.`);
  }
  return [{ what: "stars", quantity: stars, recipient, price: multiply(price, stars), ...untouched }];
}

function requestIn(sent: unknown): OrderRequest {
  if (typeof sent !== "object" || sent === null)
    throw new InvalidRequestError("Cannot read the order: it is no JSON object. Send one.");
  const { customer, product, stars, recipient } = sent as Readonly<Record<string, unknown>>;
  if (typeof customer !== "string" || customer === "" || customer.length > 256) {
    throw new InvalidRequestError(
      "Cannot read the order: it is for nobody. Pass your own id of the `customer`, up to 256 characters.",
    );
  }
  return {
    customer,
    ...(product !== undefined && { product: text(product, "product") }),
    ...(stars !== undefined && { stars: number(stars, "stars") }),
    ...(recipient !== undefined && { recipient: text(recipient, "recipient") }),
  };
}

function text(value: unknown, field: string): string {
  if (typeof value === "string") return value;
  throw notA("text", value, field);
}

function number(value: unknown, field: string): number {
  if (typeof value === "number") return value;
  throw notA("number", value, field);
}

function notA(kind: string, value: unknown, field: string): InvalidRequestError {
  return new InvalidRequestError(`Cannot read the order: \`${field}\` is ${JSON.stringify(value)}. Pass a ${kind}.`);
}
