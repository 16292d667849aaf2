import { ShopError, type Failure } from "@vitrine/client";

/**
 * The awaited order has failed: it can no longer be paid.
 *
 * @example
 * ```ts
 * if (error instanceof OrderFailedError) await openAnotherOrder(error.orderUuid);
 * ```
 */
export class OrderFailedError extends ShopError {
  override readonly name = "OrderFailedError";
  readonly orderUuid: string;

  constructor(message: string, failure: Failure & { readonly orderUuid: string }) {
    super(message, { charged: "no", ...failure });
    this.orderUuid = failure.orderUuid;
  }
}
