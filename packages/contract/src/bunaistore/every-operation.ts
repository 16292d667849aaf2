import type { Target } from "../target.ts";
import type { Caller, Input, OperationName } from "./caller.ts";
import { shelve } from "./shelf.ts";

/** An operation together with an input it accepts. */
export interface ValidCall {
  readonly operation: OperationName;
  readonly input: Input;
}

/** The operations that need no set-up to succeed. */
export const plainReads: readonly OperationName[] = [
  "GET /v1/me",
  "GET /v1/products",
  "GET /v1/product-groups",
  "GET /v1/developer/me",
  "GET /v1/topup/addresses",
];

/** A well-formed bep20 id that no payment has. */
export const unknownTxid: string = `0x${"ab".repeat(32)}`;

/** Sets up all eleven operations and returns each with an input that succeeds for the caller. Each may be called once. */
export async function everyOperation(target: Target, caller: Caller): Promise<readonly ValidCall[]> {
  const product_id = await shelve(target, { infinite_stock: true });
  const { order } = await caller.ask("POST /v1/orders", { body: { product_id } });
  return [
    ...plainReads.map((operation) => ({ operation, input: {} })),
    { operation: "GET /v1/products/{id}", input: { path: { id: product_id } } },
    { operation: "GET /v1/orders/{id}", input: { path: { id: order.order_id } } },
    { operation: "POST /v1/orders", input: { body: { product_id, qty: 1 } } },
    { operation: "POST /v1/developer/webhook", input: { body: { url: "https://mystore.com/hook" } } },
    { operation: "POST /v1/topup/submit_txid", input: { body: { method: "bep20", txid: unknownTxid } } },
    { operation: "DELETE /v1/developer/webhook", input: {} },
  ];
}
