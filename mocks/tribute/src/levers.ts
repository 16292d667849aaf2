import type { Levers } from "@vitrine/engine";
import type { TributeLevers } from "@vitrine/specs/control/levers";

import { finishCharge } from "./charges/owner.ts";
import { declinePayment, failOrder, orderFromLink, payOrder, setCard } from "./orders/owner.ts";
import { setDelays, setGateway } from "./service.ts";
import { addManager, createShop, issueKey, revokeKey, sendTestWebhook, updateShop } from "./shops/owner.ts";
import { renewNow } from "./subscription/owner.ts";
import type { Tx } from "./transaction.ts";
import { chargeBack, completeRefundNow, failRefund } from "./transactions/owner.ts";

/** What a shop's owner, its customers, their banks and Tribute may do, and the API may not. */
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
