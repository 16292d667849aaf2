// Generated from openapi.yaml by `pnpm generate`. Do not edit.
import type { Check } from "../../operation.ts";
import {
  bunaistoreAddStock,
  bunaistoreCreateAccount,
  bunaistoreCreateProduct,
  bunaistoreCredit,
  bunaistoreDeleteProduct,
  bunaistoreIssueKey,
  bunaistorePay,
  bunaistorePlaceBotOrder,
  bunaistoreRefundOrder,
  bunaistoreRemoveStock,
  bunaistoreRestore,
  bunaistoreRevokeKey,
  bunaistoreSetApi,
  bunaistoreSetMaintenance,
  bunaistoreSetPaymentMethod,
  bunaistoreSetWebhook,
  bunaistoreSetWorker,
  bunaistoreSuspend,
  bunaistoreUpdateAccount,
  bunaistoreUpdateProduct,
  padingtonCompleteOrder,
  padingtonCreateAccount,
  padingtonCredit,
  padingtonFailOrder,
  padingtonIssueKey,
  padingtonRequireVerification,
  padingtonRevokeKey,
  padingtonSetApi,
  padingtonSetCodes,
  padingtonSetMarkup,
  padingtonSetRate,
  padingtonSetRentPrice,
  padingtonVerifyOrder,
  tributeAddManager,
  tributeChargeBack,
  tributeCompleteRefund,
  tributeCreateShop,
  tributeDeclinePayment,
  tributeFailOrder,
  tributeFailRefund,
  tributeFinishCharge,
  tributeIssueKey,
  tributeOrderFromLink,
  tributePayOrder,
  tributeRenew,
  tributeRevokeKey,
  tributeSendTestWebhook,
  tributeSetCard,
  tributeSetDelays,
  tributeSetGateway,
  tributeUpdateShop,
} from "./lever-requests.ts";
import type { BunaistoreAccount, BunaistorePayment, BunaistoreProduct, PadingtonAccount, PadingtonPricing, operations as Documented } from "./types.ts";

export interface BunaistoreLevers {
  /** Pays money into a wallet. */
  "credit": {
    readonly body: Documented["bunaistoreCredit"]["requestBody"]["content"]["application/json"];
    readonly answer: Documented["bunaistoreCredit"]["responses"][200]["content"]["application/json"];
  };
  /** Changes a product as the owner does in the admin panel. */
  "update-product": {
    readonly body: Documented["bunaistoreUpdateProduct"]["requestBody"]["content"]["application/json"];
    readonly answer: BunaistoreProduct;
  };
  /** Puts a new product on sale. */
  "create-product": {
    readonly body: Documented["bunaistoreCreateProduct"]["requestBody"]["content"]["application/json"];
    readonly answer: BunaistoreProduct;
  };
  /** Loads more stock. */
  "add-stock": {
    readonly body: Documented["bunaistoreAddStock"]["requestBody"]["content"]["application/json"];
    readonly answer: BunaistoreProduct;
  };
  /** Takes stock away, as if it had been sold elsewhere. */
  "remove-stock": {
    readonly body: Documented["bunaistoreRemoveStock"]["requestBody"]["content"]["application/json"];
    readonly answer: BunaistoreProduct;
  };
  /** Deletes a product for good. */
  "delete-product": {
    readonly body: Documented["bunaistoreDeleteProduct"]["requestBody"]["content"]["application/json"];
    readonly answer: Documented["bunaistoreDeleteProduct"]["responses"][200]["content"]["application/json"];
  };
  /** Buys in the Telegram bot instead of through the API. */
  "place-bot-order": {
    readonly body: Documented["bunaistorePlaceBotOrder"]["requestBody"]["content"]["application/json"];
    readonly answer: Documented["bunaistorePlaceBotOrder"]["responses"][200]["content"]["application/json"];
  };
  /** Refunds an order in full. */
  "refund-order": {
    readonly body: Documented["bunaistoreRefundOrder"]["requestBody"]["content"]["application/json"];
    readonly answer: Documented["bunaistoreRefundOrder"]["responses"][200]["content"]["application/json"];
  };
  /** Suspends an account. */
  "suspend": {
    readonly body: Documented["bunaistoreSuspend"]["requestBody"]["content"]["application/json"];
    readonly answer: Documented["bunaistoreSuspend"]["responses"][200]["content"]["application/json"];
  };
  /** Lifts a suspension. */
  "restore": {
    readonly body: Documented["bunaistoreRestore"]["requestBody"]["content"]["application/json"];
    readonly answer: Documented["bunaistoreRestore"]["responses"][200]["content"]["application/json"];
  };
  /** Issues one more key for an account. */
  "issue-key": {
    readonly body: Documented["bunaistoreIssueKey"]["requestBody"]["content"]["application/json"];
    readonly answer: Documented["bunaistoreIssueKey"]["responses"][200]["content"]["application/json"];
  };
  /** Revokes a key. */
  "revoke-key": {
    readonly body: Documented["bunaistoreRevokeKey"]["requestBody"]["content"]["application/json"];
    readonly answer: Documented["bunaistoreRevokeKey"]["responses"][200]["content"]["application/json"];
  };
  /** Creates an account with a key. */
  "create-account": {
    readonly body: NonNullable<Documented["bunaistoreCreateAccount"]["requestBody"]>["content"]["application/json"] | undefined;
    readonly answer: BunaistoreAccount;
  };
  /** Changes what Telegram shows of a user. */
  "update-account": {
    readonly body: Documented["bunaistoreUpdateAccount"]["requestBody"]["content"]["application/json"];
    readonly answer: BunaistoreAccount;
  };
  /** Sets the webhook URL as from the bot. */
  "set-webhook": {
    readonly body: Documented["bunaistoreSetWebhook"]["requestBody"]["content"]["application/json"];
    readonly answer: Documented["bunaistoreSetWebhook"]["responses"][200]["content"]["application/json"];
  };
  /** Switches maintenance mode on or off. */
  "set-maintenance": {
    readonly body: Documented["bunaistoreSetMaintenance"]["requestBody"]["content"]["application/json"];
    readonly answer: Documented["bunaistoreSetMaintenance"]["responses"][200]["content"]["application/json"];
  };
  /** Switches the whole API on or off. */
  "set-api": {
    readonly body: Documented["bunaistoreSetApi"]["requestBody"]["content"]["application/json"];
    readonly answer: Documented["bunaistoreSetApi"]["responses"][200]["content"]["application/json"];
  };
  /** Starts or stops the worker that verifies payments. */
  "set-worker": {
    readonly body: Documented["bunaistoreSetWorker"]["requestBody"]["content"]["application/json"];
    readonly answer: Documented["bunaistoreSetWorker"]["responses"][200]["content"]["application/json"];
  };
  /** Switches a payment method on or off, or sets its minimum. */
  "set-payment-method": {
    readonly body: Documented["bunaistoreSetPaymentMethod"]["requestBody"]["content"]["application/json"];
    readonly answer: Documented["bunaistoreSetPaymentMethod"]["responses"][200]["content"]["application/json"];
  };
  /** Makes a payment that the chain or Binance will report. */
  "pay": {
    readonly body: Documented["bunaistorePay"]["requestBody"]["content"]["application/json"];
    readonly answer: BunaistorePayment;
  };
}

/** The checks of the levers' bodies. */
export const bunaistoreLevers: { readonly [Name in keyof BunaistoreLevers]: Check } = {
  "credit": bunaistoreCredit,
  "update-product": bunaistoreUpdateProduct,
  "create-product": bunaistoreCreateProduct,
  "add-stock": bunaistoreAddStock,
  "remove-stock": bunaistoreRemoveStock,
  "delete-product": bunaistoreDeleteProduct,
  "place-bot-order": bunaistorePlaceBotOrder,
  "refund-order": bunaistoreRefundOrder,
  "suspend": bunaistoreSuspend,
  "restore": bunaistoreRestore,
  "issue-key": bunaistoreIssueKey,
  "revoke-key": bunaistoreRevokeKey,
  "create-account": bunaistoreCreateAccount,
  "update-account": bunaistoreUpdateAccount,
  "set-webhook": bunaistoreSetWebhook,
  "set-maintenance": bunaistoreSetMaintenance,
  "set-api": bunaistoreSetApi,
  "set-worker": bunaistoreSetWorker,
  "set-payment-method": bunaistoreSetPaymentMethod,
  "pay": bunaistorePay,
};

export interface PadingtonLevers {
  /** Creates a user of the bot with a key. */
  "create-account": {
    readonly body: NonNullable<Documented["padingtonCreateAccount"]["requestBody"]>["content"]["application/json"] | undefined;
    readonly answer: PadingtonAccount;
  };
  /** Pays money into a balance, as the user does in the bot. */
  "credit": {
    readonly body: Documented["padingtonCredit"]["requestBody"]["content"]["application/json"];
    readonly answer: Documented["padingtonCredit"]["responses"][200]["content"]["application/json"];
  };
  /** Sets how many roubles a dollar costs. */
  "set-rate": {
    readonly body: Documented["padingtonSetRate"]["requestBody"]["content"]["application/json"];
    readonly answer: PadingtonPricing;
  };
  /** Sets what the franchise adds to every price. */
  "set-markup": {
    readonly body: Documented["padingtonSetMarkup"]["requestBody"]["content"]["application/json"];
    readonly answer: PadingtonPricing;
  };
  /** Completes an order now. */
  "complete-order": {
    readonly body: Documented["padingtonCompleteOrder"]["requestBody"]["content"]["application/json"];
    readonly answer: Documented["padingtonCompleteOrder"]["responses"][200]["content"]["application/json"];
  };
  /** Fails an order and pays it back. */
  "fail-order": {
    readonly body: Documented["padingtonFailOrder"]["requestBody"]["content"]["application/json"];
    readonly answer: Documented["padingtonFailOrder"]["responses"][200]["content"]["application/json"];
  };
  /** Makes Roblox ask for a second factor. */
  "require-verification": {
    readonly body: Documented["padingtonRequireVerification"]["requestBody"]["content"]["application/json"];
    readonly answer: Documented["padingtonRequireVerification"]["responses"][200]["content"]["application/json"];
  };
  /** Enters the second factor, as the user does in the bot. */
  "verify-order": {
    readonly body: Documented["padingtonVerifyOrder"]["requestBody"]["content"]["application/json"];
    readonly answer: Documented["padingtonVerifyOrder"]["responses"][200]["content"]["application/json"];
  };
  /** Says how many codes are left. */
  "set-codes": {
    readonly body: Documented["padingtonSetCodes"]["requestBody"]["content"]["application/json"];
    readonly answer: Documented["padingtonSetCodes"]["responses"][200]["content"]["application/json"];
  };
  /** Issues one more key for a user. */
  "issue-key": {
    readonly body: Documented["padingtonIssueKey"]["requestBody"]["content"]["application/json"];
    readonly answer: Documented["padingtonIssueKey"]["responses"][200]["content"]["application/json"];
  };
  /** Revokes a key. */
  "revoke-key": {
    readonly body: Documented["padingtonRevokeKey"]["requestBody"]["content"]["application/json"];
    readonly answer: Documented["padingtonRevokeKey"]["responses"][200]["content"]["application/json"];
  };
  /** Switches the API on or off, as the franchise owner does. */
  "set-api": {
    readonly body: Documented["padingtonSetApi"]["requestBody"]["content"]["application/json"];
    readonly answer: Documented["padingtonSetApi"]["responses"][200]["content"]["application/json"];
  };
  /** Sets what an NFT costs a day at present. */
  "set-rent-price": {
    readonly body: Documented["padingtonSetRentPrice"]["requestBody"]["content"]["application/json"];
    readonly answer: Documented["padingtonSetRentPrice"]["responses"][200]["content"]["application/json"];
  };
}

/** The checks of the levers' bodies. */
export const padingtonLevers: { readonly [Name in keyof PadingtonLevers]: Check } = {
  "create-account": padingtonCreateAccount,
  "credit": padingtonCredit,
  "set-rate": padingtonSetRate,
  "set-markup": padingtonSetMarkup,
  "complete-order": padingtonCompleteOrder,
  "fail-order": padingtonFailOrder,
  "require-verification": padingtonRequireVerification,
  "verify-order": padingtonVerifyOrder,
  "set-codes": padingtonSetCodes,
  "issue-key": padingtonIssueKey,
  "revoke-key": padingtonRevokeKey,
  "set-api": padingtonSetApi,
  "set-rent-price": padingtonSetRentPrice,
};

export interface TributeLevers {
  /** Opens a shop. */
  "create-shop": {
    readonly body: NonNullable<Documented["tributeCreateShop"]["requestBody"]>["content"]["application/json"] | undefined;
    readonly answer: Documented["tributeCreateShop"]["responses"][200]["content"]["application/json"];
  };
  /** Changes a shop as its owner, or Tribute, does. */
  "update-shop": {
    readonly body: Documented["tributeUpdateShop"]["requestBody"]["content"]["application/json"];
    readonly answer: Documented["tributeUpdateShop"]["responses"][200]["content"]["application/json"];
  };
  /** Lets somebody else manage a shop. */
  "add-manager": {
    readonly body: Documented["tributeAddManager"]["requestBody"]["content"]["application/json"];
    readonly answer: Documented["tributeAddManager"]["responses"][200]["content"]["application/json"];
  };
  /** Issues one more key for the owner of a shop, or one for somebody new. */
  "issue-key": {
    readonly body: NonNullable<Documented["tributeIssueKey"]["requestBody"]>["content"]["application/json"] | undefined;
    readonly answer: Documented["tributeIssueKey"]["responses"][200]["content"]["application/json"];
  };
  /** Revokes a key. */
  "revoke-key": {
    readonly body: Documented["tributeRevokeKey"]["requestBody"]["content"]["application/json"];
    readonly answer: Documented["tributeRevokeKey"]["responses"][200]["content"]["application/json"];
  };
  /** Pays an order, as the customer does at the checkout. */
  "pay-order": {
    readonly body: Documented["tributePayOrder"]["requestBody"]["content"]["application/json"];
    readonly answer: Documented["tributePayOrder"]["responses"][200]["content"]["application/json"];
  };
  /** Declines a first payment, as the customer's bank does. */
  "decline-payment": {
    readonly body: Documented["tributeDeclinePayment"]["requestBody"]["content"]["application/json"];
    readonly answer: Documented["tributeDeclinePayment"]["responses"][200]["content"]["application/json"];
  };
  /** Gives an order up. */
  "fail-order": {
    readonly body: Documented["tributeFailOrder"]["requestBody"]["content"]["application/json"];
    readonly answer: Documented["tributeFailOrder"]["responses"][200]["content"]["application/json"];
  };
  /** Tries to renew a subscription now, whatever its due time. */
  "renew": {
    readonly body: Documented["tributeRenew"]["requestBody"]["content"]["application/json"];
    readonly answer: Documented["tributeRenew"]["responses"][200]["content"]["application/json"];
  };
  /** Completes a refund now. */
  "complete-refund": {
    readonly body: Documented["tributeCompleteRefund"]["requestBody"]["content"]["application/json"];
    readonly answer: Documented["tributeCompleteRefund"]["responses"][200]["content"]["application/json"];
  };
  /** Makes the next refund of a transaction fail. */
  "fail-refund": {
    readonly body: Documented["tributeFailRefund"]["requestBody"]["content"]["application/json"];
    readonly answer: Documented["tributeFailRefund"]["responses"][200]["content"]["application/json"];
  };
  /** Takes a payment back, as the customer's bank does. */
  "charge-back": {
    readonly body: Documented["tributeChargeBack"]["requestBody"]["content"]["application/json"];
    readonly answer: Documented["tributeChargeBack"]["responses"][200]["content"]["application/json"];
  };
  /** Says what the customer's card answers from now on. */
  "set-card": {
    readonly body: Documented["tributeSetCard"]["requestBody"]["content"]["application/json"];
    readonly answer: Documented["tributeSetCard"]["responses"][200]["content"]["application/json"];
  };
  /** Makes an order from a payment link, as a customer who follows it does. */
  "order-from-link": {
    readonly body: Documented["tributeOrderFromLink"]["requestBody"]["content"]["application/json"];
    readonly answer: Documented["tributeOrderFromLink"]["responses"][200]["content"]["application/json"];
  };
  /** Ends a charge of a saved card now. */
  "finish-charge": {
    readonly body: Documented["tributeFinishCharge"]["requestBody"]["content"]["application/json"];
    readonly answer: Documented["tributeFinishCharge"]["responses"][200]["content"]["application/json"];
  };
  /** Presses the dashboard's test button. */
  "send-test-webhook": {
    readonly body: Documented["tributeSendTestWebhook"]["requestBody"]["content"]["application/json"];
    readonly answer: Documented["tributeSendTestWebhook"]["responses"][200]["content"]["application/json"];
  };
  /** Switches the payment gateway on or off. */
  "set-gateway": {
    readonly body: Documented["tributeSetGateway"]["requestBody"]["content"]["application/json"];
    readonly answer: Documented["tributeSetGateway"]["responses"][200]["content"]["application/json"];
  };
  /** Sets how long things take. */
  "set-delays": {
    readonly body: Documented["tributeSetDelays"]["requestBody"]["content"]["application/json"];
    readonly answer: Documented["tributeSetDelays"]["responses"][200]["content"]["application/json"];
  };
}

/** The checks of the levers' bodies. */
export const tributeLevers: { readonly [Name in keyof TributeLevers]: Check } = {
  "create-shop": tributeCreateShop,
  "update-shop": tributeUpdateShop,
  "add-manager": tributeAddManager,
  "issue-key": tributeIssueKey,
  "revoke-key": tributeRevokeKey,
  "pay-order": tributePayOrder,
  "decline-payment": tributeDeclinePayment,
  "fail-order": tributeFailOrder,
  "renew": tributeRenew,
  "complete-refund": tributeCompleteRefund,
  "fail-refund": tributeFailRefund,
  "charge-back": tributeChargeBack,
  "set-card": tributeSetCard,
  "order-from-link": tributeOrderFromLink,
  "finish-charge": tributeFinishCharge,
  "send-test-webhook": tributeSendTestWebhook,
  "set-gateway": tributeSetGateway,
  "set-delays": tributeSetDelays,
};

/** Every provider's levers, by its name. */
export interface ProviderLevers {
  readonly "bunaistore": BunaistoreLevers;
  readonly "padington": PadingtonLevers;
  readonly "tribute": TributeLevers;
}
