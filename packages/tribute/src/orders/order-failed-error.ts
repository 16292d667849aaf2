import { ShopError, type Failure } from "@vitrine/client";

/**
 * The order that was waited for has failed: it will not be paid any more.
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
