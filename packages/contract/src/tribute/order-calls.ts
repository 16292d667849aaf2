import type { Caller, Reply } from "./caller.ts";

/** Asks for an order and gives back whatever comes. */
export function read(caller: Caller, orderUuid: string): Promise<Reply> {
  return caller.call("GET /shop/orders/{orderUuid}", { path: { orderUuid } });
}

/** Asks for the status of an order and gives back whatever comes. */
export function readStatus(caller: Caller, orderUuid: string): Promise<Reply> {
  return caller.call("GET /shop/orders/{orderUuid}/status", { path: { orderUuid } });
}

/** Asks for the transactions of an order and gives back whatever comes. */
export function readTransactions(caller: Caller, orderUuid: string): Promise<Reply> {
  return caller.call("GET /shop/orders/{orderUuid}/transactions", { path: { orderUuid } });
}

/** Asks for an order to be cancelled and gives back whatever comes. */
export function cancel(caller: Caller, orderUuid: string): Promise<Reply> {
  return caller.call("POST /shop/orders/{orderUuid}/cancel", { path: { orderUuid } });
}

/** Asks for a webhook of an order once more and gives back whatever comes. */
export function resend(caller: Caller, orderUuid: string, event: unknown = "shop_order"): Promise<Reply> {
  return caller.call("POST /shop/orders/{orderUuid}/webhooks/resend", { path: { orderUuid }, body: { event } });
}
