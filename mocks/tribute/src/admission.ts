import type { Admission, AdmissionRequest } from "@vitrine/engine";
import type { TributeOperations } from "@vitrine/specs/tribute";

import type { Caller } from "./authentication.ts";
import type { Tx } from "./collections.ts";
import { checkNewOrder } from "./orders/new-order.ts";
import {
  chooseActiveShop,
  chooseShop,
  requireAnyShop,
  requireTokenCharging,
  requireTokenChargingSomewhere,
} from "./shops/choice.ts";
import { withoutUnsetFields } from "./unset-fields.ts";

/**
 * Checks what comes between the key and the body: the shop (404), whether it may charge cards (403), then the fields of
 * a new order, in the order in which mistakes are reported (T017, T123).
 * @throws shopNotFound (404), tokenChargingOff (403); for a new order, its first mistake (400)
 */
export async function admit(
  tx: Tx,
  request: AdmissionRequest<Caller, keyof TributeOperations>,
): Promise<Admission<Caller>> {
  const { query, caller } = request;
  const { user_id } = caller;
  const body = withoutUnsetFields(request.body);
  const shopId = shopIdAsked(query);

  switch (request.operation) {
    case "GET /shops":
      return { caller, body };
    case "GET /shop":
      return { caller: { user_id, shop: await chooseActiveShop(tx, user_id, shopId) }, body };
    case "GET /shop/orders":
      return { caller: { user_id, shop: await chooseShop(tx, user_id, shopId) }, body };
    case "POST /shop/orders": {
      // The shop in the body takes precedence over the one in the query (T110).
      const shop = await chooseShop(tx, user_id, shopIdIn(body) ?? shopId);
      checkNewOrder(body, shop);
      return { caller: { user_id, shop }, body };
    }
    case "GET /shop/tokens": {
      const shop = await chooseShop(tx, user_id, shopId);
      requireTokenCharging(shop);
      return { caller: { user_id, shop }, body };
    }
    case "GET /shop/tokens/{token}":
    case "DELETE /shop/tokens/{token}":
    case "POST /shop/charges":
    case "GET /shop/charges/{chargeUuid}":
      await requireTokenChargingSomewhere(tx, user_id);
      return { caller, body };
    case "GET /shop/orders/{orderUuid}":
    case "GET /shop/orders/{orderUuid}/status":
    case "POST /shop/orders/{orderUuid}/cancel":
    case "GET /shop/orders/{orderUuid}/transactions":
    case "POST /shop/orders/{orderUuid}/transactions/{txId}/refund":
    case "POST /shop/orders/{orderUuid}/webhooks/resend":
      await requireAnyShop(tx, user_id);
      return { caller, body };
  }
}

/** The id as a number, or the text itself if it is not one. */
function shopIdAsked(query: URLSearchParams): unknown {
  const text = query.get("shopId") ?? undefined;
  return text !== undefined && /^\d{1,15}$/.test(text) ? Number(text) : text;
}

function shopIdIn(body: unknown): unknown {
  return typeof body === "object" && body !== null && "shopId" in body ? body.shopId : undefined;
}
