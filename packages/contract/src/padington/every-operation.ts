import type { Input } from "../caller.ts";
import type { Target } from "../target.ts";
import type { Caller, OperationName } from "./caller.ts";
import { findNft, rentalOf } from "./nft.ts";
import { place, wishes } from "./order.ts";

/** An operation together with an input it accepts. */
export interface ValidCall {
  readonly operation: OperationName;
  readonly input: Input;
}

/** How many operations the documentation has. */
export const operationCount = 8;

/**
 * Sets up what is needed and gives back all eight operations, each with an input that succeeds for the caller: each may be
 * made once.
 */
export async function everyOperation(target: Target, caller: Caller): Promise<readonly ValidCall[]> {
  const { order_code } = await place(caller, wishes.stars);
  const nft = await findNft(target, { pricePerDay: 10 });
  return [
    { operation: "GET /v1/balance", input: {} },
    { operation: "GET /v1/catalog", input: {} },
    { operation: "POST /v1/order", input: { body: wishes.stars } },
    { operation: "GET /v1/order/{order_code}", input: { path: { order_code } } },
    { operation: "GET /v1/orders", input: { query: { limit: 5, offset: 0 } } },
    { operation: "GET /v1/rent/{category}", input: { path: { category: nft.category } } },
    { operation: "POST /v1/rent", input: { body: rentalOf(nft) } },
    { operation: "GET /v1/rentals", input: { query: { limit: 5, offset: 0 } } },
  ];
}

/** Method and path of an operation, with its path parameters filled in. */
export function placeOf({ operation, input }: ValidCall): { readonly method: string; readonly path: string } {
  const [method = "", template = ""] = operation.split(" ");
  return { method, path: template.replace(/\{(\w+)\}/g, (_, name: string) => input.path?.[name] ?? "") };
}
