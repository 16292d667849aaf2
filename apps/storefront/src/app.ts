import { add, decimal, kopecks, type Timers } from "@vitrine/client";
import { Hono, type Context } from "hono";
import { bearerAuth } from "hono/bearer-auth";
import { bodyLimit } from "hono/body-limit";
import { HTTPException } from "hono/http-exception";

import type { Carrier } from "./carry-on.ts";
import { newOrder, InvalidRequestError } from "./new-order.ts";
import type { OrderStore } from "./order-store.ts";
import { owedFor, totalOf, type Order } from "./order.ts";
import type { PriceList } from "./price-list.ts";
import type { Receive } from "./webhooks.ts";

/** The dependencies of the HTTP interface. */
export interface AppDependencies {
  readonly orders: OrderStore;
  readonly carrier: Carrier;
  readonly webhooks: { readonly tribute: Receive; readonly bunaistore: Receive };
  /** Settles a parked order with a supplier's order. Returns the outcome. */
  readonly settle: (order: Order, supplierOrder: string) => Promise<string>;
  readonly prices: PriceList;
  readonly timers: Timers;
  readonly adminKey: string | undefined;
  readonly onError: (error: unknown) => void;
}

/** How long a new order waits for its payment page before it is returned without one, in milliseconds. */
const paymentPageTimeoutMs = 5_000;

/** Creates the shop's HTTP interface. An order's id is the only access control for reading it; ids cannot be guessed. */
export function createApp({
  orders,
  carrier,
  webhooks,
  settle,
  prices,
  timers,
  adminKey,
  onError,
}: AppDependencies): Hono {
  const app = new Hono();
  app.use("/orders", bodyLimit({ maxSize: 16 * 1024 }));

  app.post("/orders", async (context) => {
    const order = newOrder(await bodyOf(context), { prices, id: crypto.randomUUID(), now: timers.now() });
    orders.add(order);
    await Promise.race([
      carrier.carryOn(order.id),
      new Promise<void>((wake) => void timers.after(paymentPageTimeoutMs, wake)),
    ]);
    const now = orders.get(order.id);
    return context.json(orderView(now), now.state === "cancelled" ? 503 : 201);
  });

  app.get("/orders/:id", (context) => {
    const order = orders.find(context.req.param("id"));
    if (!order) return context.json({ error: "There is no such order." }, 404);
    return context.json(orderView(order));
  });

  app.post("/webhooks/tribute", (context) => webhooks.tribute(context.req.raw));
  app.post("/webhooks/bunaistore", (context) => webhooks.bunaistore(context.req.raw));

  app.get("/healthz", (context) => {
    const owed = orders.partlyDelivered().reduce((sum, order) => add(sum, owedFor(order)), kopecks(0));
    return context.json({ status: "ok", orders: orders.count(), owed_rub: decimal(owed) });
  });

  app.onError((error, context) => {
    if (error instanceof HTTPException) return error.getResponse();
    if (error instanceof InvalidRequestError) return context.json({ error: error.message }, 400);
    onError(error);
    return context.json({ error: "Something went wrong here. Try again later." }, 500);
  });

  // For the shop's operator; absent without an admin key.
  if (adminKey !== undefined) {
    app.use("/admin/*", bearerAuth({ token: adminKey }));

    app.get("/admin/orders", (context) => {
      const left = [...orders.open(), ...orders.partlyDelivered()];
      return context.json(
        left.map((order) => ({ ...orderView(order), customer: order.customer, why: order.why ?? null })),
      );
    });

    app.post("/admin/orders/:id/settle", async (context) => {
      const order = orders.find(context.req.param("id"));
      if (!order) return context.json({ error: "There is no such order." }, 404);
      const { order: supplierOrder } = ((await bodyOf(context)) ?? {}) as { readonly order?: unknown };
      if (typeof supplierOrder !== "string" || !/^[\w-]+$/.test(supplierOrder)) {
        throw new InvalidRequestError(
          "Cannot settle: `order` is not the id of an order. Pass the id that the supplier's bot shows.",
        );
      }
      return context.json({ outcome: await settle(order, supplierOrder) });
    });
  }

  return app;
}

async function bodyOf(context: Context): Promise<unknown> {
  try {
    return await context.req.json<unknown>();
  } catch {
    throw new InvalidRequestError("Cannot read the request: its body is not JSON. Send a JSON object.");
  }
}

/** The customer's view of an order. */
function orderView(order: Order): object {
  const { id, state, parts, payment } = order;
  return {
    id,
    state,
    total_rub: decimal(totalOf(order)),
    ...(state === "awaiting_payment" && { payment_url: payment!.url }),
    parts: parts.map(({ what, state: partState, goods }) => ({ what, state: partState, goods })),
    owed_rub: decimal(owedFor(order)),
  };
}
