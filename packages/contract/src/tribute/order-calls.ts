import type { Caller, Reply } from "./caller.ts";

/** Requests an order and returns any answer. */
export function read(caller: Caller, orderUuid: string): Promise<Reply> {
  return caller.call("GET /shop/orders/{orderUuid}", { path: { orderUuid } });
}

/** Requests the status of an order and returns any answer. */
export function readStatus(caller: Caller, orderUuid: string): Promise<Reply> {
  return caller.call("GET /shop/orders/{orderUuid}/status", { path: { orderUuid } });
}

/** Requests the transactions of an order and returns any answer. */
export function readTransactions(caller: Caller, orderUuid: string): Promise<Reply> {
  return caller.call("GET /shop/orders/{orderUuid}/transactions", { path: { orderUuid } });
}

/** Requests the cancellation of an order and returns any answer. */
export function cancel(caller: Caller, orderUuid: string): Promise<Reply> {
  return caller.call("POST /shop/orders/{orderUuid}/cancel", { path: { orderUuid } });
}

/** Requests that a webhook of an order be sent again, and returns any answer. */
export function resend(caller: Caller, orderUuid: string, event: unknown = "shop_order"): Promise<Reply> {
  return caller.call("POST /shop/orders/{orderUuid}/webhooks/resend", { path: { orderUuid }, body: { event } });
}
