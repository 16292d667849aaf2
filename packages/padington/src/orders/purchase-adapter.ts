import { type CallOptions, type Search, type PurchaseAdapter } from "@vitrine/client";
import type { NewOrder, Order } from "@vitrine/specs/padington";

import type { Padington } from "../provider.ts";
import { sinceCheckpoint } from "../since-checkpoint.ts";
import type { Orders } from "./orders.ts";

/** An order as journaled: the fields that its answer repeats, in the same form. */
type Journaled = Readonly<Record<string, string | number>> & { readonly category: NewOrder["category"] };

/** The newest order before a purchase; null if there was none. */
type Checkpoint = string | null;

/** How Padington sells: an order is searched for among those placed since the checkpoint. */
export function orderAdapter(
  { ask }: Padington,
  { get, list, all }: Pick<Orders, "get" | "list" | "all">,
): PurchaseAdapter<NewOrder, Order, Journaled, Checkpoint> {
  return {
    provider: "padington",
    operation: "POST /v1/order",
    toJournal,
    secretsIn: (order) => (order.category === "robux" ? [order.roblox_password] : []),
    checkpoint: async (options: CallOptions): Promise<Checkpoint> =>
      (await list({ limit: 1 }, options)).orders[0]?.order_code ?? null,
    place: (body, options) => ask("POST /v1/order", { body }, options),
    idOf: ({ order_code }) => order_code,
    look: get,
    placedAt: ({ created_at }) => created_at,
    fits: (journaled, order) => likeness(journaled, order) !== "different",
    search: async ({ input, checkpoint }, _journal, options): Promise<Search<Order>> => {
      const orders = await sinceCheckpoint(all(options), checkpoint, ({ order_code }) => order_code);
      if (orders === undefined)
        return {
          reason:
            "the orders since it began cannot be told from older ones. Find it in the bot, and pass its code as `order`, or `noOrder: true`",
        };
      const unclear = orders.find((order) => likeness(input, order) === "unclear");
      if (unclear)
        return {
          reason: `${unclear.order_code} does not say all that was ordered. Pass it as \`order\` if it is the one`,
        };
      const same = orders.filter((order) => likeness(input, order) === "same");
      return { candidates: same.map((order) => ({ id: order.order_code, look: async () => order })) };
    },
  };
}

/**
 * Names are compared without `@` and in lower case, numbers also if a form sent them as digits. The password is left
 * out.
 */
function toJournal(order: NewOrder): Journaled {
  switch (order.category) {
    case "chatgpt":
    case "claude":
      return { category: order.category, item: order.item };
    case "robux":
      return { category: order.category, pack: order.pack, roblox_username: order.roblox_username };
    case "stars":
      return { category: order.category, quantity: numberOf(order.quantity), recipient: nameOf(order.recipient) };
    case "premium":
      return { category: order.category, duration: numberOf(order.duration), recipient: nameOf(order.recipient) };
  }
}

/** Callers without types pass a form's strings. */
function numberOf(value: number | string): number {
  return Number(value);
}

function nameOf(recipient: string): string {
  return recipient.trim().replace(/^@/, "").toLowerCase();
}

/**
 * Whether an order is what was bought; `unclear` if it does not repeat a field, which the documentation does not
 * promise.
 */
function likeness(journaled: Journaled, order: Order): "same" | "different" | "unclear" {
  if (order.category !== journaled.category) return "different";
  const fields = order as unknown as Readonly<Record<string, unknown>>;
  const pairs = Object.entries(journaled).map(([name, value]) => {
    const shown = fields[name];
    return [value, name === "recipient" && typeof shown === "string" ? nameOf(shown) : shown] as const;
  });
  if (pairs.every(([value, shown]) => shown === value)) return "same";
  const isSilent = (shown: unknown): boolean => shown === undefined || shown === null;
  return pairs.every(([value, shown]) => shown === value || isSilent(shown)) ? "unclear" : "different";
}
