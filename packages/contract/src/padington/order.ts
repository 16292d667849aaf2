import type { Catalog, NewOrder, Order } from "@vitrine/specs/padington";

import type { Reply } from "../caller.ts";
import { LeverRefused, type Target } from "../target.ts";
import { pull, type Caller } from "./caller.ts";
import { kopecks, product, roundedKopecks } from "./roubles.ts";

/** The five categories that can be ordered. */
export const categories: readonly NewOrder["category"][] = ["chatgpt", "claude", "robux", "stars", "premium"];

/** A small order of each category. */
export const wishes: { readonly [Category in NewOrder["category"]]: Extract<NewOrder, { category: Category }> } = {
  chatgpt: { category: "chatgpt", item: "plus_1m" },
  claude: { category: "claude", item: "pro" },
  robux: { category: "robux", pack: "r80", roblox_username: "builderman", roblox_password: "correct horse battery" },
  stars: { category: "stars", quantity: 50, recipient: "durov" },
  premium: { category: "premium", duration: 3, recipient: "durov" },
};

/** A robux order for an account with two-factor login. */
export const guardedRobux: NewOrder = { ...wishes.robux, roblox_username: "builderman_2fa" };

/** An order with delayed delivery, for each category that has one. */
export const delivered: readonly NewOrder[] = [wishes.robux, wishes.stars, wishes.premium];

/** Places an order, expects it to be accepted, and returns it. */
export function place(caller: Caller, body: unknown): Promise<Order> {
  return caller.ask("POST /v1/order", { body });
}

/** Places an order and returns any answer. */
export function attempt(caller: Caller, body: unknown): Promise<Reply> {
  return caller.call("POST /v1/order", { body });
}

/** The current state of an order. */
export function look(caller: Caller, { order_code }: Pick<Order, "order_code">): Promise<Order> {
  return caller.ask("GET /v1/order/{order_code}", { path: { order_code } });
}

/** Requests an order by its code and returns any answer. */
export function inquire(caller: Caller, { order_code }: Pick<Order, "order_code">): Promise<Reply> {
  return caller.call("GET /v1/order/{order_code}", { path: { order_code } });
}

/** The state of an order at one moment. */
export interface Sight {
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly order: Order;
}

/** Longer than any delivery takes, in seconds. */
const longEnough = 125;

/** How an order is observed. */
interface Watch {
  readonly order: Order;
  /** 1 unless told otherwise. */
  readonly seconds?: number;
}

/** Reads an order now and repeatedly at the given interval, for longer than any delivery takes. */
export async function follow(target: Target, caller: Caller, { order, seconds = 1 }: Watch): Promise<readonly Sight[]> {
  const sights: Sight[] = [{ at: await target.clock.now(), order: await look(caller, order) }];
  for (let second = 0; second < longEnough; second += seconds) {
    await target.clock.advance(`${seconds}s`);
    sights.push({ at: await target.clock.now(), order: await look(caller, order) });
  }
  return sights;
}

/** The distinct statuses of an order, in sequence. */
export function statusesOf(sights: readonly Sight[]): readonly string[] {
  return sights.map(({ order }) => order.status).filter((status, index, all) => status !== all[index - 1]);
}

/** Places a robux order that waits for its user's second factor. */
export async function placeGuarded(target: Target, caller: Caller): Promise<Order> {
  const order = await place(caller, guardedRobux);
  await target.clock.advance("10m");
  return look(caller, order);
}

/** The catalogue price of an order, in kopecks. */
export function cataloguePrice(catalog: Catalog, wish: NewOrder): number {
  switch (wish.category) {
    case "chatgpt":
      return kopecks(only(catalog.chatgpt.filter(({ id }) => id === wish.item)).price_rub);
    case "claude":
      return kopecks(only(catalog.claude.filter(({ id }) => id === wish.item)).price_rub);
    case "robux":
      return kopecks(only(catalog.robux.filter(({ id }) => id === wish.pack)).price_rub);
    case "premium":
      return kopecks(
        only(catalog.premium.filter((offer) => offer.duration_months === Number(wish.duration))).price_rub,
      );
    case "stars":
      return roundedKopecks(product(catalog.stars.price_per_star_rub, wish.quantity));
  }
}

/** One order for each price in the catalogue. */
export function everyWish({ chatgpt, claude, robux, premium }: Catalog): readonly NewOrder[] {
  return [
    ...chatgpt.map(({ id }): NewOrder => ({ category: "chatgpt", item: id })),
    ...claude.map(({ id }): NewOrder => ({ category: "claude", item: id })),
    ...robux.map(({ id }): NewOrder => ({ ...wishes.robux, pack: id })),
    ...premium.map(({ duration_months }): NewOrder => ({ ...wishes.premium, duration: duration_months })),
  ];
}

/** The levers that advance an order. */
export type OrderLever = "complete-order" | "fail-order" | "require-verification" | "verify-order";

/** Pulls a lever on an order, and returns the status of its refusal; undefined when it succeeded. */
export async function refusalOf(target: Target, lever: OrderLever, order: Order): Promise<number | undefined> {
  try {
    await pull(target, lever, { order_code: order.order_code });
    return undefined;
  } catch (error) {
    if (error instanceof LeverRefused) return error.status;
    throw error;
  }
}

function only<Offer>([offer]: readonly Offer[]): Offer {
  if (offer === undefined) throw new Error("Cannot find the price: the catalogue does not have the offer. Look at it.");
  return offer;
}
