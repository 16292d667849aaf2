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
