import type { Input, Reply } from "../caller.ts";
import type { Target } from "../target.ts";
import { stray, type OpenedShop, type OperationName } from "./caller.ts";
import { openListeningShop } from "./listen.ts";
import { charge, saveCard } from "./saved-card.ts";
import { latestOf } from "./transaction.ts";

/** An operation together with an input it accepts. */
export interface ValidCall {
  readonly operation: OperationName;
  readonly input: Input;
}

/** A shop in which every operation can be made. */
export interface BusyShop {
  readonly shop: OpenedShop;
  /** All operations, each with an input that succeeds: each may be made once, in this order. */
  readonly calls: readonly ValidCall[];
}

/** How many operations the documentation has. */
export const operationCount = 15;

/** Opens a shop and sets up what every operation needs. */
export async function everyOperation(target: Target): Promise<BusyShop> {
  const { shop } = await openListeningShop(target, { recurrent: true, tokenCharging: true });
  const { orderUuid, token } = await saveCard(target, shop, { period: "monthly" });
  const sale = await latestOf(shop, orderUuid);
  const { chargeUuid } = await charge(shop, (await saveCard(target, shop)).token);
  await target.clock.advance("1m");
  const path = { orderUuid };
  const card = { token };
  return {
    shop,
    calls: [
      { operation: "GET /shop", input: { query: { shopId: shop.id } } },
      { operation: "GET /shops", input: {} },
      { operation: "GET /shop/orders", input: { query: { dateFrom: "2024-06-19" } } },
      { operation: "POST /shop/orders", input: { body: newOrder } },
      { operation: "GET /shop/orders/{orderUuid}", input: { path } },
      { operation: "GET /shop/orders/{orderUuid}/status", input: { path } },
      { operation: "GET /shop/orders/{orderUuid}/transactions", input: { path, query: { startFrom: 0 } } },
      { operation: "POST /shop/orders/{orderUuid}/webhooks/resend", input: { path, body: { event: "shop_order" } } },
      { operation: "POST /shop/orders/{orderUuid}/cancel", input: { path } },
      {
        operation: "POST /shop/orders/{orderUuid}/transactions/{txId}/refund",
        input: { path: { ...path, txId: String(sale.id) } },
      },
      { operation: "GET /shop/tokens", input: { query: { limit: 5 } } },
      { operation: "GET /shop/tokens/{token}", input: { path: card } },
      { operation: "POST /shop/charges", input: { body: { ...card, amount: 100_000 } } },
      { operation: "GET /shop/charges/{chargeUuid}", input: { path: { chargeUuid } } },
      { operation: "DELETE /shop/tokens/{token}", input: { path: card } },
    ],
  };
}

const newOrder = {
  amount: 100_000,
  currency: "rub",
  title: "Product X",
  description: "Detailed product description",
  email: "customer@example.com",
  comment: "Special request",
  customerId: "user_12345",
  successUrl: "https://shop.com/success",
  failUrl: "https://shop.com/fail",
  period: "monthly",
  firstPeriodAmount: 50_000,
};

/** Where an operation is reached, "POST /api/v1/shop/orders", with the input's names filled in. */
export function placeOf({ operation, input }: ValidCall): string {
  return operation.replace(" ", " /api/v1").replace(/\{(\w+)\}/g, (_, name: string) => input.path?.[name] ?? "");
}

/** Makes the call with these headers in place of the key. */
export function send(target: Target, call: ValidCall, headers: Readonly<Record<string, string>>): Promise<Reply> {
  const body = call.input.body === undefined ? {} : { body: JSON.stringify(call.input.body) };
  return stray(target, placeOf(call), { headers, ...body });
}
