import type { Levers } from "@vitrine/engine";
import type { TributeLevers } from "@vitrine/specs/control/levers";

import { finishCharge } from "./charges/levers.ts";
import type { Tx } from "./collections.ts";
import { declinePayment, failOrder, orderFromLink, payOrder, setCard } from "./orders/levers.ts";
import { setDelays, setGateway } from "./settings/levers.ts";
import { addManager, createShop, issueKey, revokeKey, sendTestWebhook, updateShop } from "./shops/levers.ts";
import { renewNow } from "./subscription/levers.ts";
import { chargeBack, completeRefundNow, failRefund } from "./transactions/levers.ts";

/** What a shop's owner, its customers, their banks and Tribute can do but the API cannot. */
export const levers: Levers<TributeLevers, Tx> = {
  "create-shop": createShop,
  "update-shop": updateShop,
  "add-manager": addManager,
  "issue-key": issueKey,
  "revoke-key": revokeKey,
  "pay-order": payOrder,
  "decline-payment": declinePayment,
  "fail-order": failOrder,
  renew: renewNow,
  "complete-refund": completeRefundNow,
  "fail-refund": failRefund,
  "charge-back": chargeBack,
  "set-card": setCard,
  "order-from-link": orderFromLink,
  "finish-charge": finishCharge,
  "send-test-webhook": sendTestWebhook,
  "set-gateway": setGateway,
  "set-delays": setDelays,
};
