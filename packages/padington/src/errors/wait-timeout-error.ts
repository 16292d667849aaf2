import type { Order } from "@vitrine/specs/padington";

import { PadingtonError } from "./padington-error.ts";

/**
 * The time to wait for an order is over. The order goes on all the same, and is paid back if it fails: look again later.
 *
 * @example
 * ```ts
 * if (error instanceof WaitTimeoutError) await lookAgainTomorrow(error.order_code, error.order?.status);
 * ```
 */
export class WaitTimeoutError extends PadingtonError {
  override readonly name = "WaitTimeoutError";
  readonly order_code: string;
  /** As it was when it was last seen; undefined where no look succeeded. */
  readonly order: Order | undefined;

  /** `cause` is what the last look failed with, if it did. */
  constructor(
    order_code: string,
    seen: { readonly ms: number; readonly order: Order | undefined; readonly cause: unknown },
  ) {
    const { ms, order, cause } = seen;
    const state = order === undefined ? "it could not be read" : `it is ${order.status}`;
    super(`Cannot wait for ${order_code} any longer: after ${ms / 1000} s ${state}. Look again later.`, {
      operation: "GET /v1/order/{order_code}",
      cause,
    });
    this.order_code = order_code;
    this.order = order;
  }
}
