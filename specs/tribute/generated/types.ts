// Generated from openapi.yaml by `pnpm generate`. Do not edit.
export interface paths {
    readonly "/shop": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The shop of the key's owner
         * @description The owner's oldest active shop, or the one with `shopId`. An inactive shop is not found.
         */
        readonly get: operations["getShop"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/shops": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * All active shops of the key's owner
         * @description Oldest first. Inactive shops, and shops that the key's user only manages, are left out.
         */
        readonly get: operations["listShops"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/shop/orders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The orders of a shop, newest first
         * @description A bare list without pages. The default shop is the owner's oldest one.
         */
        readonly get: operations["listOrders"];
        readonly put?: never;
        /**
         * Create an order
         * @description Returns the order with the URL where the customer pays it. The price is fixed from now on. There is no idempotency key: sending the same
         *     body twice makes two orders.
         */
        readonly post: operations["createOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/shop/orders/{orderUuid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The order's `uuid`. A value that is not a UUID is not found. */
                readonly orderUuid: components["parameters"]["OrderUuid"];
            };
            readonly cookie?: never;
        };
        /**
         * One order
         * @description The same object as in the list. For the shop's owner and its authorised managers.
         */
        readonly get: operations["getOrder"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/shop/orders/{orderUuid}/status": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The order's `uuid`. A value that is not a UUID is not found. */
                readonly orderUuid: components["parameters"]["OrderUuid"];
            };
            readonly cookie?: never;
        };
        /**
         * The status of an order
         * @description Only for the shop's owner; a manager's key is answered 403.
         */
        readonly get: operations["getOrderStatus"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/shop/orders/{orderUuid}/cancel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The order's `uuid`. A value that is not a UUID is not found. */
                readonly orderUuid: components["parameters"]["OrderUuid"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Cancel a recurring order
         * @description Nothing more is charged; the customer keeps the paid period until `memberExpiresAt`. For the shop's owner and its authorised
         *     managers. Takes no body; a body that is sent is ignored.
         */
        readonly post: operations["cancelOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/shop/orders/{orderUuid}/transactions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The order's `uuid`. A value that is not a UUID is not found. */
                readonly orderUuid: components["parameters"]["OrderUuid"];
            };
            readonly cookie?: never;
        };
        /**
         * The transactions of an order, newest first
         * @description For the shop's owner and its authorised managers. An order that was never paid has none.
         */
        readonly get: operations["listTransactions"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/shop/orders/{orderUuid}/transactions/{txId}/refund": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The order's `uuid`. A value that is not a UUID is not found. */
                readonly orderUuid: components["parameters"]["OrderUuid"];
                /** @description The `id` of a sell transaction of the order. */
                readonly txId: number;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Refund a payment
         * @description Always refunds the whole transaction, which must be a sale of a paid order. The answer says that the refund has begun; a webhook says that it is done.
         *     For the shop's owner and its authorised managers. Takes no body; a body that is sent is ignored.
         */
        readonly post: operations["refundTransaction"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/shop/orders/{orderUuid}/webhooks/resend": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The order's `uuid`. A value that is not a UUID is not found. */
                readonly orderUuid: components["parameters"]["OrderUuid"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Resend a webhook of an order
         * @description The latest event of that name, with the same `created_at` and `payload`, a new `sent_at`, and its own retries. For the shop's owner and
         *     its authorised managers.
         */
        readonly post: operations["resendWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/shop/tokens": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The saved cards of a shop, newest first
         * @description A bare list. Only for shops with `tokenCharging`.
         */
        readonly get: operations["listTokens"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/shop/tokens/{token}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The token's UUID. */
                readonly token: string;
            };
            readonly cookie?: never;
        };
        /**
         * One saved card
         * @description Deactivated ones can also be read.
         */
        readonly get: operations["getToken"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Deactivate a saved card
         * @description It can no longer be charged. Takes no body; a body that is sent is ignored.
         */
        readonly delete: operations["deactivateToken"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/shop/charges": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Charge a saved card
         * @description Answers at once with a `pending` charge; its result is sent by webhook and can also be read. One charge a minute for each token, and one at a
         *     time. Repeating an `idempotencyKey` returns the existing charge and charges nothing.
         */
        readonly post: operations["createCharge"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/shop/charges/{chargeUuid}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The charge's UUID. */
                readonly chargeUuid: string;
            };
            readonly cookie?: never;
        };
        /** The current state of a charge */
        readonly get: operations["getCharge"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface webhooks {
    readonly shopOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * An order was paid
         * @description The first payment of a one-time or recurring order, or the start of a trial. Only this event means paid.
         */
        readonly post: operations["shopOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly shopOrderChargeSuccess: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A recurring order was renewed
         * @description Sent for every charge after the first payment, including the one at the end of a trial.
         */
        readonly post: operations["shopOrderChargeSuccess"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly shopOrderChargeFailed: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A renewal failed
         * @description Sent for each failed attempt; the third in a row cancels the subscription.
         */
        readonly post: operations["shopOrderChargeFailed"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly shopOrderCancelled: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A subscription was cancelled
         * @description `cancelReason` says why.
         */
        readonly post: operations["shopOrderCancelled"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly shopOrderRefunded: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A refund has begun, or is done
         * @description Sent once with `initiated` and once with `completed`. A chargeback by the bank is also reported in this way.
         */
        readonly post: operations["shopOrderRefunded"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly shopOrderPaymentFailed: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A first payment was declined
         * @description Once for each attempt. The order stays `pending` and can still be paid.
         */
        readonly post: operations["shopOrderPaymentFailed"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly shopOrderPaymentReceived: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A payment was received but is not yet confirmed
         * @description A card payment that is being converted to Stars. Not paid; wait for `shop_order`.
         */
        readonly post: operations["shopOrderPaymentReceived"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly shopOrderPrepaid: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Stars were received but are not yet confirmed
         * @description Not paid; wait for `shop_order`.
         */
        readonly post: operations["shopOrderPrepaid"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly shopTokenChargeSuccess: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** A saved card was charged */
        readonly post: operations["shopTokenChargeSuccess"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly shopTokenChargeFailed: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * The charge of a saved card failed
         * @description A charge that ends in `timeout` sends no event.
         */
        readonly post: operations["shopTokenChargeFailed"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly testEvent: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * The dashboard's test button was pressed
         * @description It has no envelope and no name. It is signed like every webhook (our choice) and never retried.
         */
        readonly post: operations["testEvent"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface components {
    schemas: {
        /** @description The body of every refusal. */
        readonly Error: {
            /**
             * @description The error code. Treat the list as open.
             * @example error_bad_request
             * @example error_not_found
             * @example error_not_permitted
             * @example no_access
             */
            readonly error: string;
            /** @description The error message. */
            readonly message: string;
            /** @description The same as `error`; some clients read this field. */
            readonly code: string;
            /** @description Identifies this answer in enquiries to the provider. */
            readonly requestId: string;
        };
        /**
         * @description In lower case. The documentation's two versions name euros and roubles; dollars came later.
         * @enum {string}
         */
        readonly Currency: "eur" | "rub" | "usd";
        /**
         * @description How often an order is charged; `onetime` means once.
         * @enum {string}
         */
        readonly Period: "onetime" | "weekly" | "monthly" | "quarterly" | "halfyearly" | "yearly";
        /**
         * @description How often a recurring order is charged.
         * @enum {string}
         */
        readonly RecurringPeriod: "weekly" | "monthly" | "quarterly" | "halfyearly" | "yearly";
        /**
         * @description `prepaid` is the status between payment and confirmation of an order paid in Stars. A recurring order stays `paid` when it is cancelled, and
         *     every order when it is refunded.
         * @enum {string}
         */
        readonly OrderStatus: "pending" | "prepaid" | "paid" | "failed";
        /**
         * @description `cancelled`: no further charge; the paid period lasts until `memberExpiresAt`.
         * @enum {string}
         */
        readonly MemberStatus: "active" | "cancelled";
        /**
         * @description The length of the trial, during which nothing is charged.
         * @enum {string}
         */
        readonly TrialPeriod: "one_hour" | "twelve_hours" | "twenty_four_hours" | "three_days" | "seven_days";
        /**
         * @description What ended a subscription.
         * @enum {string}
         */
        readonly CancelReason: "cancelled_by_seller" | "charge_failed" | "payment_method_expired" | "stars_subscription_expired" | "seller_unavailable" | "last_charge_refunded";
        /**
         * @description `pending`, then `processing`, then one of the others, which are final.
         * @enum {string}
         */
        readonly ChargeStatus: "pending" | "processing" | "success" | "failed" | "timeout";
        /** @description An RFC 4122 UUID in lower case. */
        readonly Uuid: string;
        /** @description A moment in UTC to the second: `2025-11-13T15:04:05Z`. */
        readonly UtcTime: string;
        /** @description A moment in UTC with up to nine digits of fraction: `2025-03-20T01:15:58.542279448Z`. */
        readonly EventTime: string;
        /** @description A shop. */
        readonly Shop: {
            /**
             * Format: uint64
             * @description The value of `shopId` in other operations.
             */
            readonly id: number;
            /**
             * Format: int64
             * @description The owner of the shop.
             */
            readonly userId: number;
            /** @description The shop's name; the documentation's older version does not have it. */
            readonly name: string;
            /**
             * @description The last part of the shop's address, not a URL.
             * @example myshop
             */
            readonly link: string;
            /** @description Where webhooks go. Empty if none is configured (our choice); then nothing is sent. */
            readonly callbackUrl: string;
            /** @description Whether recurring orders may be created. The documentation's older version calls it `recurringAvailable`. */
            readonly recurrent: boolean;
            /** @description Whether the shop takes Telegram Stars only. */
            readonly onlyStars: boolean;
            /** @description Whether saved cards may be charged; Tribute enables it for individual shops. */
            readonly tokenCharging: boolean;
            /**
             * @description 1 for an active shop, 0 for an inactive one.
             * @enum {integer}
             */
            readonly status: 0 | 1;
        };
        /**
         * @description A new order. Unknown fields are ignored. In addition to the schema: without `starsAmount`, `amount` is required; the largest `amount` in
         *     `eur` and `usd` is 300000; recurring periods and `savePaymentMethod` need the shop's `recurrent`; `starsAmount` goes with `onetime` and `monthly`
         *     only; `firstPeriodAmount` and `trialPeriod` are for recurring orders, and `firstPeriodAmount` goes neither with `starsAmount` nor with the same `amount`.
         */
        readonly CreateShopOrder: {
            /**
             * Format: int64
             * @description In the smallest unit of the currency. Optional if `starsAmount` is given.
             * @example 100000
             */
            readonly amount?: number;
            readonly currency: components["schemas"]["Currency"];
            /**
             * @description At most 100 UTF-16 units.
             * @example Product X
             */
            readonly title: string;
            /**
             * @description At most 300 UTF-16 units.
             * @example Detailed product description
             */
            readonly description: string;
            /**
             * Format: uri
             * @description Where the customer is redirected after the payment; http or https.
             * @example https://shop.com/success
             */
            readonly successUrl?: string;
            /**
             * Format: uri
             * @description Where the customer is redirected after a failed payment; http or https.
             * @example https://shop.com/fail
             */
            readonly failUrl?: string;
            /**
             * Format: email
             * @description The customer's email address.
             * @example customer@example.com
             */
            readonly email?: string;
            /** @description Whether to save the payment method; needs the shop's `recurrent`. */
            readonly savePaymentMethod?: boolean;
            /**
             * @description A remark, of any length.
             * @example Special request
             */
            readonly comment?: string;
            /**
             * @description The shop's own id of the customer; at most 256 UTF-16 units.
             * @example user_12345
             */
            readonly customerId?: string;
            /**
             * @description How often it is charged. Default: `onetime`. The others need the shop's `recurrent`.
             * @default onetime
             */
            readonly period?: components["schemas"]["Period"];
            /**
             * Format: uint64
             * @description The owner's shop that it is for. Default: the oldest one.
             */
            readonly shopId?: number;
            /** @description The price in Telegram Stars. */
            readonly starsAmount?: number;
            /**
             * Format: uri
             * @description A picture for the payment page; https only.
             */
            readonly imageUrl?: string;
            /**
             * Format: int64
             * @description The price of the first period instead of `amount`, in the smallest unit.
             */
            readonly firstPeriodAmount?: number;
            /** @description The length of the trial, during which nothing is charged. */
            readonly trialPeriod?: components["schemas"]["TrialPeriod"];
        };
        /** @description An order. */
        readonly ShopOrder: {
            /** @description The order's id in all operations and events. */
            readonly uuid: components["schemas"]["Uuid"];
            /**
             * Format: uint64
             * @description The shop that it belongs to.
             */
            readonly shopId: number;
            /**
             * Format: int64
             * @description In the smallest unit of the currency; 0 for an order with a price only in Stars.
             */
            readonly amount: number;
            readonly currency: components["schemas"]["Currency"];
            /** @description As sent. */
            readonly title: string;
            /** @description As sent. */
            readonly description: string;
            readonly status: components["schemas"]["OrderStatus"];
            /** @description As sent; missing if not sent. */
            readonly email?: string;
            /** @description As sent; empty if not sent (our choice). */
            readonly successUrl: string;
            /** @description As sent; empty if not sent (our choice). */
            readonly failUrl: string;
            /**
             * Format: uri
             * @description Where the customer pays, `https://web.tribute.tg/shop/pay/{uuid}`. Null for an order
             *     that can be paid only in Stars, in Telegram.
             */
            readonly paymentUrl: string | null;
            /**
             * Format: uri
             * @description Where the customer pays in Telegram.
             * @example https://t.me/tribute/app?startapp=b2RK4mN
             */
            readonly webappPaymentUrl: string;
            /** @description When it was created. */
            readonly createdAt: components["schemas"]["UtcTime"];
            /** @description As sent; missing if not sent. */
            readonly comment?: string;
            /** @description As sent; missing if not sent. */
            readonly customerId?: string;
            readonly period: components["schemas"]["Period"];
            /** @description Only for a recurring order that has been paid. */
            readonly memberStatus?: components["schemas"]["MemberStatus"];
            /** @description The end of a recurring order's paid period; missing until it has been paid. */
            readonly memberExpiresAt?: components["schemas"]["UtcTime"];
            /** @description The price in Stars; missing if there is none. */
            readonly starsAmount?: number;
            /** @description Whether it takes Stars only. */
            readonly onlyStars?: boolean;
            /** @description The price of the first period, in the smallest unit; missing if it equals `amount`. */
            readonly firstPeriodAmount?: number | null;
            /** @description The time of the last payment; null before the first. */
            readonly lastPaidTransactionAt?: string | null;
            /** @description Whether the customer gets a receipt. It is not documented when; here it is true for an order with an `email` (our choice). */
            readonly sendEmail?: boolean;
            /** @description The payment link it was made from; missing on orders of `POST /shop/orders`. */
            readonly paymentLinkUuid?: components["schemas"]["Uuid"];
        };
        /** @description Only the status of an order. */
        readonly ShopOrderStatus: {
            readonly status: components["schemas"]["OrderStatus"];
        };
        /** @description The answer to cancelling a recurring order. */
        readonly SubscriptionCancelled: {
            /**
             * @description Always true.
             * @constant
             */
            readonly success: true;
            /**
             * @description Always this sentence.
             * @constant
             */
            readonly message: "recurring order cancelled";
        };
        /** @description At most 20 transactions. */
        readonly TransactionPage: {
            /** @description Newest first. */
            readonly transactions: readonly components["schemas"]["Transaction"][];
            /** @description The `startFrom` of the next page; empty on the last page. */
            readonly nextFrom: string;
        };
        /** @description A payment to the shop, or a refund. Amounts are in whole roubles, euros or dollars, with decimals. */
        readonly Transaction: {
            /**
             * Format: uint64
             * @description Unique among all transactions.
             */
            readonly id: number;
            /**
             * @description `shop_order_sell` for a payment; `shop_order_refund` for a refund is our choice. Treat it as open.
             * @example shop_order_sell
             * @example shop_order_refund
             */
            readonly type: string;
            /**
             * Format: int64
             * @description The provider's own number of what was paid for.
             */
            readonly objectId?: number;
            /** @description What the customer paid, in whole units; negative for a refund. */
            readonly amount: number;
            readonly currency: components["schemas"]["Currency"];
            /**
             * Format: int64
             * @description Unix seconds.
             */
            readonly createdAt: number;
            /** @description The provider's fee, in whole units. */
            readonly serviceFee?: number;
            /** @description What the seller receives, in whole units: `amount` without `serviceFee`. */
            readonly total: number;
            /**
             * @description The payment method. Treat it as open.
             * @example bank_card
             * @example sbp
             * @example wallet_pay
             * @example stars
             */
            readonly paymentMethod?: string;
            /** @description Whether it has been refunded. */
            readonly isRefunded?: boolean;
            /** @description Whether it can be refunded. */
            readonly isRefundable?: boolean;
            /** @description False for a first payment, true for a renewal. */
            readonly isRecurring?: boolean;
        };
        /** @description The answer to a refund. */
        readonly RefundStarted: {
            /**
             * @description Always true.
             * @constant
             */
            readonly success: true;
            /**
             * @description Always this sentence.
             * @constant
             */
            readonly message: "refund initiated";
            /**
             * @description Always `initiated`; a webhook says that the refund is done.
             * @constant
             */
            readonly status: "initiated";
        };
        /** @description The event to resend. Unknown fields are ignored. */
        readonly ResendWebhook: {
            /**
             * @description The event's `name`.
             * @enum {string}
             */
            readonly event: "shop_order" | "shop_order_charge_success" | "shop_order_charge_failed" | "shop_order_cancelled" | "shop_order_refunded" | "shop_order_payment_failed" | "shop_order_payment_received" | "shop_order_prepaid";
        };
        /** @description The answer to a resend. */
        readonly WebhookResent: {
            /**
             * @description Always true.
             * @constant
             */
            readonly success: true;
        };
        /** @description A saved card. */
        readonly Token: {
            /** @description The card's id in all operations and events. */
            readonly token: components["schemas"]["Uuid"];
            /**
             * @description The last four digits.
             * @example 1234
             */
            readonly cardLast4: string;
            /**
             * @description The customer whose card it is.
             * @example VISA
             */
            readonly cardBrand: string;
            /** @description That of the order that made it; missing if the order had none. */
            readonly customerId?: string;
            /**
             * Format: int64
             * @description That of the order that made it, in the smallest unit. A charge may take another amount.
             */
            readonly amount: number;
            /** @description That of the order that made it. */
            readonly currency: components["schemas"]["Currency"];
            /** @description Whether it can be charged. */
            readonly active: boolean;
            /** @description When the card was saved. */
            readonly createdAt: components["schemas"]["UtcTime"];
            /** @description When a charge last succeeded; missing before. */
            readonly lastUsedAt?: components["schemas"]["UtcTime"];
        };
        /** @description The answer to deactivating a token. */
        readonly TokenDeactivated: {
            /**
             * @description Always true.
             * @constant
             */
            readonly success: true;
            /**
             * @description Always this sentence.
             * @constant
             */
            readonly message: "token deactivated";
        };
        /** @description A new charge. Unknown fields are ignored. The amount is from 100 to 300000 in `eur` and `usd`, and from 10000 to 30000000 in `rub`. */
        readonly CreateCharge: {
            /**
             * Format: uuid
             * @description The card to charge. The charge has the currency of the card.
             */
            readonly token: string;
            /**
             * Format: int64
             * @description In the smallest unit of the token's currency, whatever the token's own `amount` is.
             */
            readonly amount: number;
            /**
             * @description The shop's own reference of the charge; at most 256 UTF-16 units.
             * @example order-123
             */
            readonly reference?: string;
            /**
             * @description Ensures that the charge is made only once, however often the request is sent; at most 64 UTF-16 units.
             * @example charge-req-abc123
             */
            readonly idempotencyKey?: string;
        };
        /** @description A charge of a saved card. */
        readonly Charge: {
            /** @description The charge's id. */
            readonly chargeUuid: components["schemas"]["Uuid"];
            readonly status: components["schemas"]["ChargeStatus"];
            /** @description As sent; missing if not sent. */
            readonly reference?: string;
            /**
             * Format: int64
             * @description In the smallest unit of the currency.
             */
            readonly amount: number;
            /** @description That of the token. */
            readonly currency: components["schemas"]["Currency"];
            /** @description The charged card. */
            readonly token: components["schemas"]["Uuid"];
            /**
             * @description The error code; missing unless the charge failed. Treat it as open.
             * @example payment_declined
             */
            readonly errorCode?: string;
            /**
             * @description The error message; missing unless the charge failed.
             * @example Card was declined by the issuer
             */
            readonly errorMessage?: string;
            /** @description When it was requested. */
            readonly createdAt: components["schemas"]["UtcTime"];
            /** @description When it succeeded or failed; missing while it is in progress. */
            readonly processedAt?: components["schemas"]["UtcTime"];
        };
        /** @description The body of `shop_order`. */
        readonly ShopOrderEvent: {
            /**
             * @description The event's name.
             * @constant
             */
            readonly name: "shop_order";
            /** @description When it happened; the same in every attempt. */
            readonly created_at: components["schemas"]["EventTime"];
            /** @description When this attempt was made. */
            readonly sent_at: components["schemas"]["EventTime"];
            readonly payload: components["schemas"]["ShopOrderPayload"];
        };
        /** @description A paid order. */
        readonly ShopOrderPayload: {
            /** @description The order. */
            readonly uuid: components["schemas"]["Uuid"];
            /**
             * Format: uint64
             * @description The shop that it belongs to.
             */
            readonly shopId: number;
            /**
             * Format: int64
             * @description The order's price in the smallest unit, including the fee; with `firstPeriodAmount`, the later price.
             */
            readonly amount: number;
            readonly currency: components["schemas"]["Currency"];
            /** @description That of the order; missing if it has none. */
            readonly customerId?: string;
            /** @description That of the order; missing if it has none. */
            readonly email?: string;
            /**
             * Format: int64
             * @description The provider's fee on the charged amount, in the smallest unit; 0 at the start of a trial.
             */
            readonly fee: number;
            /**
             * @description Always `paid`.
             * @constant
             */
            readonly status: "paid";
            /** @description Whether the order is recurring. */
            readonly isRecurrent: boolean;
            /** @description That of a recurring order; not sent for a one-time order. */
            readonly period?: components["schemas"]["RecurringPeriod"];
            /** @description That of a recurring order. */
            readonly memberStatus?: components["schemas"]["MemberStatus"];
            /** @description That of a recurring order. */
            readonly memberExpiresAt?: components["schemas"]["UtcTime"];
            /** @description The token that the payment made, if any. */
            readonly paymentToken?: components["schemas"]["Uuid"];
            /** @description That of the token. */
            readonly cardLast4?: string;
            /** @description That of the token. */
            readonly cardBrand?: string;
            /** @description Whether a trial starts and nothing was paid. */
            readonly isTrial?: boolean;
            /** @description That of the order, at the start of a trial. */
            readonly trialPeriod?: components["schemas"]["TrialPeriod"];
            /** @description When the first charge will be made, at the start of a trial. */
            readonly trialEndsAt?: components["schemas"]["UtcTime"];
            /** @description That of the order. */
            readonly starsAmount?: number;
            /** @description That of the order. */
            readonly onlyStars?: boolean;
            /** @description That of the order. */
            readonly firstPeriodAmount?: number | null;
        };
        /** @description The body of `shop_order_charge_success`. */
        readonly ShopOrderChargeSuccessEvent: {
            /**
             * @description The event's name.
             * @constant
             */
            readonly name: "shop_order_charge_success";
            /** @description When it happened; the same in every attempt. */
            readonly created_at: components["schemas"]["EventTime"];
            /** @description When this attempt was made. */
            readonly sent_at: components["schemas"]["EventTime"];
            readonly payload: components["schemas"]["ShopOrderChargeSuccessPayload"];
        };
        /** @description A renewed order. */
        readonly ShopOrderChargeSuccessPayload: {
            /** @description The order. */
            readonly uuid: components["schemas"]["Uuid"];
            /**
             * Format: uint64
             * @description The shop that it belongs to.
             */
            readonly shopId: number;
            /**
             * Format: int64
             * @description The order's price in the smallest unit, including the fee; with `firstPeriodAmount`, the later price.
             */
            readonly amount: number;
            readonly currency: components["schemas"]["Currency"];
            /** @description That of the order; missing if it has none. */
            readonly customerId?: string;
            /** @description That of the order; missing if it has none. */
            readonly email?: string;
            /** @description That of the order. */
            readonly period: components["schemas"]["RecurringPeriod"];
            /** @description Whether the order is recurring. */
            readonly isRecurrent?: boolean;
            /** @description That of the order at that moment. */
            readonly memberStatus?: components["schemas"]["MemberStatus"];
            /** @description That of the order at that moment. */
            readonly memberExpiresAt?: components["schemas"]["UtcTime"];
            /** @description That of the order. */
            readonly starsAmount?: number;
            /** @description That of the order. */
            readonly onlyStars?: boolean;
            /** @description That of the order. */
            readonly firstPeriodAmount?: number | null;
        };
        /** @description The body of `shop_order_charge_failed`. */
        readonly ShopOrderChargeFailedEvent: {
            /**
             * @description The event's name.
             * @constant
             */
            readonly name: "shop_order_charge_failed";
            /** @description When it happened; the same in every attempt. */
            readonly created_at: components["schemas"]["EventTime"];
            /** @description When this attempt was made. */
            readonly sent_at: components["schemas"]["EventTime"];
            readonly payload: components["schemas"]["ShopOrderChargeFailedPayload"];
        };
        /** @description An order that was not renewed. */
        readonly ShopOrderChargeFailedPayload: {
            /** @description The order. */
            readonly uuid: components["schemas"]["Uuid"];
            /**
             * Format: uint64
             * @description The shop that it belongs to.
             */
            readonly shopId: number;
            /**
             * Format: int64
             * @description The order's price in the smallest unit, including the fee; with `firstPeriodAmount`, the later price.
             */
            readonly amount: number;
            readonly currency: components["schemas"]["Currency"];
            /** @description That of the order; missing if it has none. */
            readonly customerId?: string;
            /** @description That of the order; missing if it has none. */
            readonly email?: string;
            /** @description That of the order. */
            readonly period: components["schemas"]["RecurringPeriod"];
            /** @description The number of consecutive failures, including this one; the third cancels the subscription. */
            readonly chargeRetries: number;
            /** @description Whether the order is recurring. */
            readonly isRecurrent?: boolean;
            /** @description That of the order at that moment. */
            readonly memberStatus?: components["schemas"]["MemberStatus"];
            /** @description That of the order at that moment. */
            readonly memberExpiresAt?: components["schemas"]["UtcTime"];
            /** @description That of the order. */
            readonly starsAmount?: number;
            /** @description That of the order. */
            readonly onlyStars?: boolean;
            /** @description That of the order. */
            readonly firstPeriodAmount?: number | null;
        };
        /** @description The body of `shop_order_cancelled`. */
        readonly ShopOrderCancelledEvent: {
            /**
             * @description The event's name.
             * @constant
             */
            readonly name: "shop_order_cancelled";
            /** @description When it happened; the same in every attempt. */
            readonly created_at: components["schemas"]["EventTime"];
            /** @description When this attempt was made. */
            readonly sent_at: components["schemas"]["EventTime"];
            readonly payload: components["schemas"]["ShopOrderCancelledPayload"];
        };
        /** @description A cancelled order. */
        readonly ShopOrderCancelledPayload: {
            /** @description The order. */
            readonly uuid: components["schemas"]["Uuid"];
            /**
             * Format: uint64
             * @description The shop that it belongs to.
             */
            readonly shopId: number;
            /**
             * Format: int64
             * @description The order's price in the smallest unit, including the fee; with `firstPeriodAmount`, the later price.
             */
            readonly amount: number;
            readonly currency: components["schemas"]["Currency"];
            /** @description That of the order; missing if it has none. */
            readonly customerId?: string;
            /** @description That of the order; missing if it has none. */
            readonly email?: string;
            /** @description That of the order. */
            readonly period: components["schemas"]["RecurringPeriod"];
            readonly cancelReason: components["schemas"]["CancelReason"];
            /** @description Whether the order is recurring. */
            readonly isRecurrent?: boolean;
            /** @description That of the order at that moment. */
            readonly memberStatus?: components["schemas"]["MemberStatus"];
            /** @description That of the order at that moment. */
            readonly memberExpiresAt?: components["schemas"]["UtcTime"];
            /** @description That of the order. */
            readonly starsAmount?: number;
            /** @description That of the order. */
            readonly onlyStars?: boolean;
            /** @description That of the order. */
            readonly firstPeriodAmount?: number | null;
        };
        /** @description The body of `shop_order_refunded`. */
        readonly ShopOrderRefundedEvent: {
            /**
             * @description The event's name.
             * @constant
             */
            readonly name: "shop_order_refunded";
            /** @description When it happened; the same in every attempt. */
            readonly created_at: components["schemas"]["EventTime"];
            /** @description When this attempt was made. */
            readonly sent_at: components["schemas"]["EventTime"];
            readonly payload: components["schemas"]["ShopOrderRefundedPayload"];
        };
        /** @description A refund. */
        readonly ShopOrderRefundedPayload: {
            /** @description The order. */
            readonly uuid: components["schemas"]["Uuid"];
            /**
             * Format: uint64
             * @description The shop that it belongs to.
             */
            readonly shopId: number;
            /**
             * Format: uint64
             * @description The `id` of the refunded transaction.
             */
            readonly transactionId: number;
            /**
             * Format: int64
             * @description The amount of the refunded transaction, in the smallest unit.
             */
            readonly amount: number;
            readonly currency: components["schemas"]["Currency"];
            /**
             * @description Whether it has begun or is done.
             * @enum {string}
             */
            readonly status: "initiated" | "completed";
            /** @description When it was done; only with `completed`. */
            readonly refundedAt?: components["schemas"]["EventTime"];
            /** @description That of the order; missing if it has none. */
            readonly customerId?: string;
            /** @description Whether the order is recurring. */
            readonly isRecurrent?: boolean;
            /** @description That of a recurring order; not sent for a one-time order. */
            readonly period?: components["schemas"]["RecurringPeriod"];
            /** @description That of the order at that moment. */
            readonly memberStatus?: components["schemas"]["MemberStatus"];
            /** @description That of the order at that moment. */
            readonly memberExpiresAt?: components["schemas"]["UtcTime"];
            /** @description That of the order. */
            readonly starsAmount?: number;
            /** @description That of the order. */
            readonly onlyStars?: boolean;
            /** @description That of the order. */
            readonly firstPeriodAmount?: number | null;
        };
        /** @description The body of `shop_order_payment_failed`. */
        readonly ShopOrderPaymentFailedEvent: {
            /**
             * @description The event's name.
             * @constant
             */
            readonly name: "shop_order_payment_failed";
            /** @description When it happened; the same in every attempt. */
            readonly created_at: components["schemas"]["EventTime"];
            /** @description When this attempt was made. */
            readonly sent_at: components["schemas"]["EventTime"];
            readonly payload: components["schemas"]["ShopOrderPaymentFailedPayload"];
        };
        /** @description A declined first payment. */
        readonly ShopOrderPaymentFailedPayload: {
            /** @description The order. */
            readonly uuid: components["schemas"]["Uuid"];
            /**
             * Format: uint64
             * @description The shop that it belongs to.
             */
            readonly shopId: number;
            /**
             * Format: int64
             * @description The order's price in the smallest unit, including the fee; with `firstPeriodAmount`, the later price.
             */
            readonly amount: number;
            readonly currency: components["schemas"]["Currency"];
            /** @description That of the order; missing if it has none. */
            readonly customerId?: string;
            /** @description That of the order; missing if it has none. */
            readonly email?: string;
            /**
             * @description The error code. Treat it as open.
             * @example payment_declined
             */
            readonly errorCode: string;
            /**
             * @description The error message.
             * @example Card declined by issuer
             */
            readonly errorMessage: string;
            /** @description That of the order. */
            readonly starsAmount?: number;
            /** @description That of the order. */
            readonly onlyStars?: boolean;
            /** @description That of the order. */
            readonly firstPeriodAmount?: number | null;
        };
        /** @description The body of `shop_order_payment_received`. */
        readonly ShopOrderPaymentReceivedEvent: {
            /**
             * @description The event's name.
             * @constant
             */
            readonly name: "shop_order_payment_received";
            /** @description When it happened; the same in every attempt. */
            readonly created_at: components["schemas"]["EventTime"];
            /** @description When this attempt was made. */
            readonly sent_at: components["schemas"]["EventTime"];
            readonly payload: components["schemas"]["ShopOrderPaymentReceivedPayload"];
        };
        /** @description An order whose card payment is being converted to Stars. */
        readonly ShopOrderPaymentReceivedPayload: {
            /** @description The order. */
            readonly uuid: components["schemas"]["Uuid"];
            /**
             * Format: uint64
             * @description The shop that it belongs to.
             */
            readonly shopId: number;
            /**
             * Format: int64
             * @description The order's price in the smallest unit, including the fee; with `firstPeriodAmount`, the later price.
             */
            readonly amount: number;
            readonly currency: components["schemas"]["Currency"];
            /** @description That of the order; missing if it has none. */
            readonly customerId?: string;
            /** @description That of the order. */
            readonly starsAmount?: number;
            /** @description That of the order. */
            readonly onlyStars?: boolean;
        };
        /** @description The body of `shop_order_prepaid`. */
        readonly ShopOrderPrepaidEvent: {
            /**
             * @description The event's name.
             * @constant
             */
            readonly name: "shop_order_prepaid";
            /** @description When it happened; the same in every attempt. */
            readonly created_at: components["schemas"]["EventTime"];
            /** @description When this attempt was made. */
            readonly sent_at: components["schemas"]["EventTime"];
            readonly payload: components["schemas"]["ShopOrderPrepaidPayload"];
        };
        /** @description An order whose Stars are not confirmed yet. */
        readonly ShopOrderPrepaidPayload: {
            /** @description The order. */
            readonly uuid: components["schemas"]["Uuid"];
            /**
             * Format: uint64
             * @description The shop that it belongs to.
             */
            readonly shopId: number;
            /**
             * Format: int64
             * @description The order's price in the smallest unit, including the fee; with `firstPeriodAmount`, the later price.
             */
            readonly amount: number;
            readonly currency: components["schemas"]["Currency"];
            /** @description That of the order; missing if it has none. */
            readonly customerId?: string;
            /** @description That of the order. */
            readonly starsAmount?: number;
            /** @description That of the order. */
            readonly onlyStars?: boolean;
        };
        /** @description The body of `shop_token_charge_success`. */
        readonly ShopTokenChargeSuccessEvent: {
            /**
             * @description The event's name.
             * @constant
             */
            readonly name: "shop_token_charge_success";
            /** @description When it happened; the same in every attempt. */
            readonly created_at: components["schemas"]["EventTime"];
            /** @description When this attempt was made. */
            readonly sent_at: components["schemas"]["EventTime"];
            readonly payload: components["schemas"]["ShopTokenChargeSuccessPayload"];
        };
        /** @description A charge that succeeded. */
        readonly ShopTokenChargeSuccessPayload: {
            /** @description The charge. */
            readonly chargeUuid: components["schemas"]["Uuid"];
            /** @description The card. */
            readonly token: components["schemas"]["Uuid"];
            /**
             * Format: int64
             * @description That of the charge, in the smallest unit.
             */
            readonly amount: number;
            /** @description That of the charge. */
            readonly currency: components["schemas"]["Currency"];
            /** @description That of the charge; missing if it has none. */
            readonly reference?: string;
            /** @description That of the charge. */
            readonly processedAt: components["schemas"]["UtcTime"];
        };
        /** @description The body of `shop_token_charge_failed`. */
        readonly ShopTokenChargeFailedEvent: {
            /**
             * @description The event's name.
             * @constant
             */
            readonly name: "shop_token_charge_failed";
            /** @description When it happened; the same in every attempt. */
            readonly created_at: components["schemas"]["EventTime"];
            /** @description When this attempt was made. */
            readonly sent_at: components["schemas"]["EventTime"];
            readonly payload: components["schemas"]["ShopTokenChargeFailedPayload"];
        };
        /** @description A charge that failed. */
        readonly ShopTokenChargeFailedPayload: {
            /** @description The charge. */
            readonly chargeUuid: components["schemas"]["Uuid"];
            /** @description The card. */
            readonly token: components["schemas"]["Uuid"];
            /**
             * Format: int64
             * @description That of the charge, in the smallest unit.
             */
            readonly amount: number;
            /** @description That of the charge. */
            readonly currency: components["schemas"]["Currency"];
            /** @description That of the charge; missing if it has none. */
            readonly reference?: string;
            /**
             * @description That of the charge.
             * @example payment_declined
             */
            readonly errorCode: string;
            /** @description That of the charge. */
            readonly errorMessage: string;
        };
        /** @description The whole body of the dashboard's test. */
        readonly TestEvent: {
            /**
             * @description Always this.
             * @constant
             */
            readonly test_event: "test_event";
        };
    };
    responses: {
        /** @description The shop is inactive or the order is invalid; `error` names the first problem. */
        readonly BadOrder: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The subscription was already cancelled. */
        readonly AlreadyCancelled: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "error_already_cancelled",
                 *       "message": "recurring order is already cancelled",
                 *       "code": "error_already_cancelled",
                 *       "requestId": "9c5606ac80274d0f97a0c63689e540f8"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `txId` is not an unsigned integer, the order is not paid, or the transaction is not a sale, belongs to another order or was already refunded. */
        readonly NotRefundable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "error_already_refunded",
                 *       "message": "transaction is already refunded",
                 *       "code": "error_already_refunded",
                 *       "requestId": "9c5606ac80274d0f97a0c63689e540f8"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `event` is missing or is not one of the names that begin with `shop_order`. */
        readonly BadResend: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "error_bad_request",
                 *       "message": "event is required",
                 *       "code": "error_bad_request",
                 *       "requestId": "9c5606ac80274d0f97a0c63689e540f8"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token was already deactivated. */
        readonly TokenInactive: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "error_bad_request",
                 *       "message": "token is not active",
                 *       "code": "error_bad_request",
                 *       "requestId": "9c5606ac80274d0f97a0c63689e540f8"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is invalid, the amount is outside the currency's limits, or the token is deactivated. */
        readonly BadCharge: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "error_amount_too_small",
                 *       "message": "amount must be at least 10000 smallest units",
                 *       "code": "error_amount_too_small",
                 *       "requestId": "9c5606ac80274d0f97a0c63689e540f8"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `Api-Key` is missing, empty or unknown. Checked before everything else. */
        readonly Unauthorized: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "error_not_permitted",
                 *       "message": "invalid API key",
                 *       "code": "error_not_permitted",
                 *       "requestId": "9c5606ac80274d0f97a0c63689e540f8"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The order belongs to a shop that the key's user does not own and, if managers may do this, does not manage. */
        readonly OrderOfAnotherShop: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "no_access",
                 *       "message": "access denied",
                 *       "code": "no_access",
                 *       "requestId": "9c5606ac80274d0f97a0c63689e540f8"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The shop's `tokenCharging` is off. */
        readonly TokenChargingOff: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "no_access",
                 *       "message": "token charging is not enabled for this shop",
                 *       "code": "no_access",
                 *       "requestId": "9c5606ac80274d0f97a0c63689e540f8"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key's user has no such shop, or none at all. */
        readonly ShopNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "error_not_found",
                 *       "message": "shop not found",
                 *       "code": "error_not_found",
                 *       "requestId": "9c5606ac80274d0f97a0c63689e540f8"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such order, or the key's user has no shop. */
        readonly OrderNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "error_not_found",
                 *       "message": "order not found",
                 *       "code": "error_not_found",
                 *       "requestId": "9c5606ac80274d0f97a0c63689e540f8"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such order, it is not recurring, or it was never paid. */
        readonly SubscriptionNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such order, or no such transaction in the shop. */
        readonly TransactionNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "error_not_found",
                 *       "message": "transaction not found",
                 *       "code": "error_not_found",
                 *       "requestId": "9c5606ac80274d0f97a0c63689e540f8"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such order, or no event of that name was ever sent for it. */
        readonly EventNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "error_not_found",
                 *       "message": "event not found",
                 *       "code": "error_not_found",
                 *       "requestId": "9c5606ac80274d0f97a0c63689e540f8"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such token, it belongs to another owner, or the key's user has no shop. */
        readonly TokenNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "error_not_found",
                 *       "message": "token not found",
                 *       "code": "error_not_found",
                 *       "requestId": "9c5606ac80274d0f97a0c63689e540f8"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such charge, it belongs to another owner, or the key's user has no shop. */
        readonly ChargeNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "error_not_found",
                 *       "message": "charge not found",
                 *       "code": "error_not_found",
                 *       "requestId": "9c5606ac80274d0f97a0c63689e540f8"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description A charge of the token is in progress. */
        readonly ChargePending: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "error_bad_request",
                 *       "message": "a charge of this token is already pending",
                 *       "code": "error_bad_request",
                 *       "requestId": "9c5606ac80274d0f97a0c63689e540f8"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is larger than the host accepts. */
        readonly TooLarge: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "error_bad_request",
                 *       "message": "request body too large",
                 *       "code": "error_bad_request",
                 *       "requestId": "9c5606ac80274d0f97a0c63689e540f8"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The token was charged less than a minute ago. */
        readonly ChargedLately: {
            headers: {
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "error_bad_request",
                 *       "message": "this token can be charged again in 42 seconds",
                 *       "code": "error_bad_request",
                 *       "requestId": "9c5606ac80274d0f97a0c63689e540f8"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The service failed. */
        readonly InternalError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "error_internal",
                 *       "message": "internal error",
                 *       "code": "error_internal",
                 *       "requestId": "9c5606ac80274d0f97a0c63689e540f8"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The refund was not processed and may be retried, or the service failed. */
        readonly RefundFailed: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "error_refund_failed",
                 *       "message": "refund processing failed",
                 *       "code": "error_refund_failed",
                 *       "requestId": "9c5606ac80274d0f97a0c63689e540f8"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The payment gateway cannot be reached. Nothing was charged, and the token may be charged at once. */
        readonly GatewayUnavailable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "error": "error_bad_request",
                 *       "message": "payment gateway is unavailable",
                 *       "code": "error_bad_request",
                 *       "requestId": "9c5606ac80274d0f97a0c63689e540f8"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * @description Delivered, whatever the body; the documentation asks for 200 with `{"status":"ok"}`. Anything else is retried after 5, 15 and 30
         *     minutes, 1, 2, 4, 8 and 8 hours, then the event is dropped.
         */
        readonly Received: {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /** @description The id of one of the owner's shops. Default: the oldest one. A malformed or unknown id, or another owner's, is answered 404. */
        readonly ShopId: number;
        /** @description The order's `uuid`. A value that is not a UUID is not found. */
        readonly OrderUuid: string;
        /** @description HMAC-SHA256 of the exact body bytes with the account's API key as the secret, as 64 lower-case hexadecimal digits. */
        readonly Signature: string;
    };
    requestBodies: never;
    headers: {
        /** @description Whole seconds until the token can be charged again; `message` contains the same number. */
        readonly RetryAfter: number;
    };
    pathItems: never;
}
export type Error = components['schemas']['Error'];
export type Currency = components['schemas']['Currency'];
export type Period = components['schemas']['Period'];
export type RecurringPeriod = components['schemas']['RecurringPeriod'];
export type OrderStatus = components['schemas']['OrderStatus'];
export type MemberStatus = components['schemas']['MemberStatus'];
export type TrialPeriod = components['schemas']['TrialPeriod'];
export type CancelReason = components['schemas']['CancelReason'];
export type ChargeStatus = components['schemas']['ChargeStatus'];
export type Uuid = components['schemas']['Uuid'];
export type UtcTime = components['schemas']['UtcTime'];
export type EventTime = components['schemas']['EventTime'];
export type Shop = components['schemas']['Shop'];
export type CreateShopOrder = components['schemas']['CreateShopOrder'];
export type ShopOrder = components['schemas']['ShopOrder'];
export type ShopOrderStatus = components['schemas']['ShopOrderStatus'];
export type SubscriptionCancelled = components['schemas']['SubscriptionCancelled'];
export type TransactionPage = components['schemas']['TransactionPage'];
export type Transaction = components['schemas']['Transaction'];
export type RefundStarted = components['schemas']['RefundStarted'];
export type ResendWebhook = components['schemas']['ResendWebhook'];
export type WebhookResent = components['schemas']['WebhookResent'];
export type Token = components['schemas']['Token'];
export type TokenDeactivated = components['schemas']['TokenDeactivated'];
export type CreateCharge = components['schemas']['CreateCharge'];
export type Charge = components['schemas']['Charge'];
export type ShopOrderEvent = components['schemas']['ShopOrderEvent'];
export type ShopOrderPayload = components['schemas']['ShopOrderPayload'];
export type ShopOrderChargeSuccessEvent = components['schemas']['ShopOrderChargeSuccessEvent'];
export type ShopOrderChargeSuccessPayload = components['schemas']['ShopOrderChargeSuccessPayload'];
export type ShopOrderChargeFailedEvent = components['schemas']['ShopOrderChargeFailedEvent'];
export type ShopOrderChargeFailedPayload = components['schemas']['ShopOrderChargeFailedPayload'];
export type ShopOrderCancelledEvent = components['schemas']['ShopOrderCancelledEvent'];
export type ShopOrderCancelledPayload = components['schemas']['ShopOrderCancelledPayload'];
export type ShopOrderRefundedEvent = components['schemas']['ShopOrderRefundedEvent'];
export type ShopOrderRefundedPayload = components['schemas']['ShopOrderRefundedPayload'];
export type ShopOrderPaymentFailedEvent = components['schemas']['ShopOrderPaymentFailedEvent'];
export type ShopOrderPaymentFailedPayload = components['schemas']['ShopOrderPaymentFailedPayload'];
export type ShopOrderPaymentReceivedEvent = components['schemas']['ShopOrderPaymentReceivedEvent'];
export type ShopOrderPaymentReceivedPayload = components['schemas']['ShopOrderPaymentReceivedPayload'];
export type ShopOrderPrepaidEvent = components['schemas']['ShopOrderPrepaidEvent'];
export type ShopOrderPrepaidPayload = components['schemas']['ShopOrderPrepaidPayload'];
export type ShopTokenChargeSuccessEvent = components['schemas']['ShopTokenChargeSuccessEvent'];
export type ShopTokenChargeSuccessPayload = components['schemas']['ShopTokenChargeSuccessPayload'];
export type ShopTokenChargeFailedEvent = components['schemas']['ShopTokenChargeFailedEvent'];
export type ShopTokenChargeFailedPayload = components['schemas']['ShopTokenChargeFailedPayload'];
export type TestEvent = components['schemas']['TestEvent'];
export type ResponseBadOrder = components['responses']['BadOrder'];
export type ResponseAlreadyCancelled = components['responses']['AlreadyCancelled'];
export type ResponseNotRefundable = components['responses']['NotRefundable'];
export type ResponseBadResend = components['responses']['BadResend'];
export type ResponseTokenInactive = components['responses']['TokenInactive'];
export type ResponseBadCharge = components['responses']['BadCharge'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseOrderOfAnotherShop = components['responses']['OrderOfAnotherShop'];
export type ResponseTokenChargingOff = components['responses']['TokenChargingOff'];
export type ResponseShopNotFound = components['responses']['ShopNotFound'];
export type ResponseOrderNotFound = components['responses']['OrderNotFound'];
export type ResponseSubscriptionNotFound = components['responses']['SubscriptionNotFound'];
export type ResponseTransactionNotFound = components['responses']['TransactionNotFound'];
export type ResponseEventNotFound = components['responses']['EventNotFound'];
export type ResponseTokenNotFound = components['responses']['TokenNotFound'];
export type ResponseChargeNotFound = components['responses']['ChargeNotFound'];
export type ResponseChargePending = components['responses']['ChargePending'];
export type ResponseTooLarge = components['responses']['TooLarge'];
export type ResponseChargedLately = components['responses']['ChargedLately'];
export type ResponseInternalError = components['responses']['InternalError'];
export type ResponseRefundFailed = components['responses']['RefundFailed'];
export type ResponseGatewayUnavailable = components['responses']['GatewayUnavailable'];
export type ResponseReceived = components['responses']['Received'];
export type ParameterShopId = components['parameters']['ShopId'];
export type ParameterOrderUuid = components['parameters']['OrderUuid'];
export type ParameterSignature = components['parameters']['Signature'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type $defs = Record<string, never>;
export interface operations {
    readonly getShop: {
        readonly parameters: {
            readonly query?: {
                /** @description The id of one of the owner's shops. Default: the oldest one. A malformed or unknown id, or another owner's, is answered 404. */
                readonly shopId?: components["parameters"]["ShopId"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The shop. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "id": 1,
                     *       "userId": 123,
                     *       "name": "My Shop",
                     *       "link": "myshop",
                     *       "callbackUrl": "https://example.com/webhook",
                     *       "recurrent": true,
                     *       "onlyStars": false,
                     *       "tokenCharging": false,
                     *       "status": 1
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Shop"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["ShopNotFound"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly listShops: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The shops; an empty list if none is active. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "id": 1,
                     *         "userId": 123,
                     *         "name": "My Shop",
                     *         "link": "myshop",
                     *         "callbackUrl": "https://example.com/webhook",
                     *         "recurrent": true,
                     *         "onlyStars": false,
                     *         "tokenCharging": false,
                     *         "status": 1
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["Shop"][];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly listOrders: {
        readonly parameters: {
            readonly query?: {
                /** @description The id of one of the owner's shops. Default: the oldest one. A malformed or unknown id, or another owner's, is answered 404. */
                readonly shopId?: components["parameters"]["ShopId"];
                /** @description `yyyy-mm-dd` in UTC: only orders created on that day or later. */
                readonly dateFrom?: string;
                /** @description `yyyy-mm-dd` in UTC: only orders created on that day or earlier. */
                readonly dateTo?: string;
                /** @description Only orders made from this payment link. */
                readonly paymentLinkUuid?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The orders. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "uuid": "550e8400-e29b-41d4-a716-446655440000",
                     *         "shopId": 1,
                     *         "amount": 100000,
                     *         "currency": "rub",
                     *         "title": "Product X",
                     *         "description": "Detailed product description",
                     *         "status": "paid",
                     *         "email": "customer@example.com",
                     *         "successUrl": "https://shop.com/success",
                     *         "failUrl": "https://shop.com/fail",
                     *         "paymentUrl": "https://web.tribute.tg/shop/pay/550e8400-e29b-41d4-a716-446655440000",
                     *         "webappPaymentUrl": "https://t.me/tribute/app?startapp=b2RK4mN",
                     *         "createdAt": "2025-11-13T15:04:05Z",
                     *         "comment": "Special request",
                     *         "period": "onetime",
                     *         "onlyStars": false,
                     *         "sendEmail": true,
                     *         "lastPaidTransactionAt": "2025-11-13T15:06:30Z"
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["ShopOrder"][];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["ShopNotFound"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly createOrder: {
        readonly parameters: {
            readonly query?: {
                /** @description The same as `shopId` in the body, which takes precedence. */
                readonly shopId?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreateShopOrder"];
            };
        };
        readonly responses: {
            /** @description The order, which can be read at once. The documentation shows only `uuid` and `paymentUrl`; newer clients receive the whole order. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "uuid": "550e8400-e29b-41d4-a716-446655440000",
                     *       "shopId": 1,
                     *       "amount": 100000,
                     *       "currency": "rub",
                     *       "title": "Product X",
                     *       "description": "Detailed product description",
                     *       "status": "pending",
                     *       "email": "customer@example.com",
                     *       "successUrl": "https://shop.com/success",
                     *       "failUrl": "https://shop.com/fail",
                     *       "paymentUrl": "https://web.tribute.tg/shop/pay/550e8400-e29b-41d4-a716-446655440000",
                     *       "webappPaymentUrl": "https://t.me/tribute/app?startapp=b2RK4mN",
                     *       "createdAt": "2025-11-13T15:04:05Z",
                     *       "period": "onetime",
                     *       "onlyStars": false,
                     *       "sendEmail": true,
                     *       "lastPaidTransactionAt": null
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ShopOrder"];
                };
            };
            readonly 400: components["responses"]["BadOrder"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["ShopNotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The order's `uuid`. A value that is not a UUID is not found. */
                readonly orderUuid: components["parameters"]["OrderUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The order. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "uuid": "550e8400-e29b-41d4-a716-446655440000",
                     *       "shopId": 1,
                     *       "amount": 100000,
                     *       "currency": "rub",
                     *       "title": "Product X",
                     *       "description": "Detailed product description",
                     *       "status": "paid",
                     *       "customerId": "user_12345",
                     *       "successUrl": "",
                     *       "failUrl": "",
                     *       "paymentUrl": "https://web.tribute.tg/shop/pay/550e8400-e29b-41d4-a716-446655440000",
                     *       "webappPaymentUrl": "https://t.me/tribute/app?startapp=b2RK4mN",
                     *       "createdAt": "2025-11-13T15:04:05Z",
                     *       "period": "monthly",
                     *       "memberStatus": "active",
                     *       "memberExpiresAt": "2025-12-13T15:04:05Z",
                     *       "onlyStars": false,
                     *       "sendEmail": false,
                     *       "lastPaidTransactionAt": "2025-11-13T15:04:05Z"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ShopOrder"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["OrderOfAnotherShop"];
            readonly 404: components["responses"]["OrderNotFound"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getOrderStatus: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The order's `uuid`. A value that is not a UUID is not found. */
                readonly orderUuid: components["parameters"]["OrderUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The status. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "paid"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ShopOrderStatus"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["OrderOfAnotherShop"];
            readonly 404: components["responses"]["OrderNotFound"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly cancelOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The order's `uuid`. A value that is not a UUID is not found. */
                readonly orderUuid: components["parameters"]["OrderUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Cancelled. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "message": "recurring order cancelled"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["SubscriptionCancelled"];
                };
            };
            readonly 400: components["responses"]["AlreadyCancelled"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["OrderOfAnotherShop"];
            readonly 404: components["responses"]["SubscriptionNotFound"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly listTransactions: {
        readonly parameters: {
            readonly query?: {
                /** @description The number of entries to skip. */
                readonly startFrom?: number;
            };
            readonly header?: never;
            readonly path: {
                /** @description The order's `uuid`. A value that is not a UUID is not found. */
                readonly orderUuid: components["parameters"]["OrderUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of transactions. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "transactions": [
                     *         {
                     *           "id": 12345,
                     *           "type": "shop_order_sell",
                     *           "objectId": 100,
                     *           "amount": 1000,
                     *           "currency": "rub",
                     *           "createdAt": 1731510245,
                     *           "serviceFee": 80,
                     *           "total": 920,
                     *           "paymentMethod": "bank_card",
                     *           "isRefunded": false,
                     *           "isRefundable": true,
                     *           "isRecurring": false
                     *         }
                     *       ],
                     *       "nextFrom": ""
                     *     }
                     */
                    readonly "application/json": components["schemas"]["TransactionPage"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["OrderOfAnotherShop"];
            readonly 404: components["responses"]["OrderNotFound"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly refundTransaction: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The order's `uuid`. A value that is not a UUID is not found. */
                readonly orderUuid: components["parameters"]["OrderUuid"];
                /** @description The `id` of a sell transaction of the order. */
                readonly txId: number;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The refund has begun. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "message": "refund initiated",
                     *       "status": "initiated"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["RefundStarted"];
                };
            };
            readonly 400: components["responses"]["NotRefundable"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["OrderOfAnotherShop"];
            readonly 404: components["responses"]["TransactionNotFound"];
            readonly 500: components["responses"]["RefundFailed"];
        };
    };
    readonly resendWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The order's `uuid`. A value that is not a UUID is not found. */
                readonly orderUuid: components["parameters"]["OrderUuid"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "event": "shop_order"
                 *     }
                 */
                readonly "application/json": components["schemas"]["ResendWebhook"];
            };
        };
        readonly responses: {
            /** @description The webhook is being sent. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true
                     *     }
                     */
                    readonly "application/json": components["schemas"]["WebhookResent"];
                };
            };
            readonly 400: components["responses"]["BadResend"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["OrderOfAnotherShop"];
            readonly 404: components["responses"]["EventNotFound"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly listTokens: {
        readonly parameters: {
            readonly query?: {
                /** @description The id of one of the owner's shops. Default: the oldest one. A malformed or unknown id, or another owner's, is answered 404. */
                readonly shopId?: components["parameters"]["ShopId"];
                /** @description Only tokens of this customer. */
                readonly customerId?: string;
                /** @description Only the token made by the payment of this order. */
                readonly orderUuid?: string;
                /** @description `true` returns only active tokens; any other value is ignored. */
                readonly active?: string;
                /** @description The maximum number of entries. */
                readonly limit?: number;
                /** @description The number of entries to skip. */
                readonly offset?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The tokens. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "token": "660e8400-e29b-41d4-a716-446655440001",
                     *         "cardLast4": "1234",
                     *         "cardBrand": "VISA",
                     *         "customerId": "user_12345",
                     *         "amount": 100000,
                     *         "currency": "rub",
                     *         "active": true,
                     *         "createdAt": "2025-03-20T01:15:58Z",
                     *         "lastUsedAt": "2025-03-25T12:30:00Z"
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["Token"][];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["TokenChargingOff"];
            readonly 404: components["responses"]["ShopNotFound"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly getToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The token's UUID. */
                readonly token: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The token. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "token": "660e8400-e29b-41d4-a716-446655440001",
                     *       "cardLast4": "1234",
                     *       "cardBrand": "VISA",
                     *       "customerId": "user_12345",
                     *       "amount": 100000,
                     *       "currency": "rub",
                     *       "active": true,
                     *       "createdAt": "2025-03-20T01:15:58Z"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Token"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["TokenChargingOff"];
            readonly 404: components["responses"]["TokenNotFound"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly deactivateToken: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The token's UUID. */
                readonly token: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Deactivated. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "success": true,
                     *       "message": "token deactivated"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["TokenDeactivated"];
                };
            };
            readonly 400: components["responses"]["TokenInactive"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["TokenChargingOff"];
            readonly 404: components["responses"]["TokenNotFound"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly createCharge: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "token": "660e8400-e29b-41d4-a716-446655440001",
                 *       "amount": 100000,
                 *       "reference": "order-123",
                 *       "idempotencyKey": "charge-req-abc123"
                 *     }
                 */
                readonly "application/json": components["schemas"]["CreateCharge"];
            };
        };
        readonly responses: {
            /** @description The charge; for a repeated `idempotencyKey`, the earlier one in its current state. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "chargeUuid": "770e8400-e29b-41d4-a716-446655440002",
                     *       "status": "pending",
                     *       "reference": "order-123",
                     *       "amount": 100000,
                     *       "currency": "rub",
                     *       "token": "660e8400-e29b-41d4-a716-446655440001",
                     *       "createdAt": "2025-03-20T01:15:58Z"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Charge"];
                };
            };
            readonly 400: components["responses"]["BadCharge"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["TokenChargingOff"];
            readonly 404: components["responses"]["TokenNotFound"];
            readonly 409: components["responses"]["ChargePending"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 429: components["responses"]["ChargedLately"];
            readonly 500: components["responses"]["InternalError"];
            readonly 502: components["responses"]["GatewayUnavailable"];
        };
    };
    readonly getCharge: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The charge's UUID. */
                readonly chargeUuid: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The charge. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "chargeUuid": "770e8400-e29b-41d4-a716-446655440002",
                     *       "status": "success",
                     *       "reference": "order-123",
                     *       "amount": 100000,
                     *       "currency": "rub",
                     *       "token": "660e8400-e29b-41d4-a716-446655440001",
                     *       "createdAt": "2025-03-20T01:15:58Z",
                     *       "processedAt": "2025-03-20T01:16:02Z"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Charge"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["TokenChargingOff"];
            readonly 404: components["responses"]["ChargeNotFound"];
            readonly 500: components["responses"]["InternalError"];
        };
    };
    readonly shopOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description HMAC-SHA256 of the exact body bytes with the account's API key as the secret, as 64 lower-case hexadecimal digits. */
                readonly "trbt-signature": components["parameters"]["Signature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ShopOrderEvent"];
            };
        };
        readonly responses: {
            readonly "2XX": components["responses"]["Received"];
        };
    };
    readonly shopOrderChargeSuccess: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description HMAC-SHA256 of the exact body bytes with the account's API key as the secret, as 64 lower-case hexadecimal digits. */
                readonly "trbt-signature": components["parameters"]["Signature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "shop_order_charge_success",
                 *       "created_at": "2025-04-20T01:15:58.33246Z",
                 *       "sent_at": "2025-04-20T01:15:58.542279448Z",
                 *       "payload": {
                 *         "uuid": "550e8400-e29b-41d4-a716-446655440000",
                 *         "shopId": 1,
                 *         "amount": 100000,
                 *         "currency": "rub",
                 *         "period": "monthly",
                 *         "email": "customer@example.com",
                 *         "isRecurrent": true,
                 *         "memberStatus": "active",
                 *         "memberExpiresAt": "2025-05-20T01:15:58Z"
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["ShopOrderChargeSuccessEvent"];
            };
        };
        readonly responses: {
            readonly "2XX": components["responses"]["Received"];
        };
    };
    readonly shopOrderChargeFailed: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description HMAC-SHA256 of the exact body bytes with the account's API key as the secret, as 64 lower-case hexadecimal digits. */
                readonly "trbt-signature": components["parameters"]["Signature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "shop_order_charge_failed",
                 *       "created_at": "2025-04-20T01:15:58.33246Z",
                 *       "sent_at": "2025-04-20T01:15:58.542279448Z",
                 *       "payload": {
                 *         "uuid": "550e8400-e29b-41d4-a716-446655440000",
                 *         "shopId": 1,
                 *         "amount": 100000,
                 *         "currency": "rub",
                 *         "period": "monthly",
                 *         "email": "customer@example.com",
                 *         "chargeRetries": 1,
                 *         "isRecurrent": true,
                 *         "memberStatus": "active",
                 *         "memberExpiresAt": "2025-04-20T01:15:58Z"
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["ShopOrderChargeFailedEvent"];
            };
        };
        readonly responses: {
            readonly "2XX": components["responses"]["Received"];
        };
    };
    readonly shopOrderCancelled: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description HMAC-SHA256 of the exact body bytes with the account's API key as the secret, as 64 lower-case hexadecimal digits. */
                readonly "trbt-signature": components["parameters"]["Signature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "shop_order_cancelled",
                 *       "created_at": "2025-04-02T10:00:00.33246Z",
                 *       "sent_at": "2025-04-02T10:00:00.542279448Z",
                 *       "payload": {
                 *         "uuid": "550e8400-e29b-41d4-a716-446655440000",
                 *         "shopId": 1,
                 *         "amount": 100000,
                 *         "currency": "rub",
                 *         "period": "monthly",
                 *         "cancelReason": "cancelled_by_seller",
                 *         "email": "customer@example.com",
                 *         "isRecurrent": true,
                 *         "memberStatus": "cancelled",
                 *         "memberExpiresAt": "2025-04-20T01:15:58Z"
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["ShopOrderCancelledEvent"];
            };
        };
        readonly responses: {
            readonly "2XX": components["responses"]["Received"];
        };
    };
    readonly shopOrderRefunded: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description HMAC-SHA256 of the exact body bytes with the account's API key as the secret, as 64 lower-case hexadecimal digits. */
                readonly "trbt-signature": components["parameters"]["Signature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ShopOrderRefundedEvent"];
            };
        };
        readonly responses: {
            readonly "2XX": components["responses"]["Received"];
        };
    };
    readonly shopOrderPaymentFailed: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description HMAC-SHA256 of the exact body bytes with the account's API key as the secret, as 64 lower-case hexadecimal digits. */
                readonly "trbt-signature": components["parameters"]["Signature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "shop_order_payment_failed",
                 *       "created_at": "2025-03-20T01:15:58.33246Z",
                 *       "sent_at": "2025-03-20T01:15:58.542279448Z",
                 *       "payload": {
                 *         "uuid": "550e8400-e29b-41d4-a716-446655440000",
                 *         "shopId": 1,
                 *         "amount": 100000,
                 *         "currency": "rub",
                 *         "errorCode": "payment_declined",
                 *         "errorMessage": "Card declined by issuer",
                 *         "email": "customer@example.com"
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["ShopOrderPaymentFailedEvent"];
            };
        };
        readonly responses: {
            readonly "2XX": components["responses"]["Received"];
        };
    };
    readonly shopOrderPaymentReceived: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description HMAC-SHA256 of the exact body bytes with the account's API key as the secret, as 64 lower-case hexadecimal digits. */
                readonly "trbt-signature": components["parameters"]["Signature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "shop_order_payment_received",
                 *       "created_at": "2025-03-20T01:15:58.33246Z",
                 *       "sent_at": "2025-03-20T01:15:58.542279448Z",
                 *       "payload": {
                 *         "uuid": "550e8400-e29b-41d4-a716-446655440000",
                 *         "shopId": 1,
                 *         "amount": 100000,
                 *         "currency": "rub",
                 *         "customerId": "user_12345",
                 *         "starsAmount": 500,
                 *         "onlyStars": true
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["ShopOrderPaymentReceivedEvent"];
            };
        };
        readonly responses: {
            readonly "2XX": components["responses"]["Received"];
        };
    };
    readonly shopOrderPrepaid: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description HMAC-SHA256 of the exact body bytes with the account's API key as the secret, as 64 lower-case hexadecimal digits. */
                readonly "trbt-signature": components["parameters"]["Signature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "shop_order_prepaid",
                 *       "created_at": "2025-03-20T01:15:58.33246Z",
                 *       "sent_at": "2025-03-20T01:15:58.542279448Z",
                 *       "payload": {
                 *         "uuid": "550e8400-e29b-41d4-a716-446655440000",
                 *         "shopId": 1,
                 *         "amount": 0,
                 *         "currency": "rub",
                 *         "starsAmount": 500,
                 *         "onlyStars": true
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["ShopOrderPrepaidEvent"];
            };
        };
        readonly responses: {
            readonly "2XX": components["responses"]["Received"];
        };
    };
    readonly shopTokenChargeSuccess: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description HMAC-SHA256 of the exact body bytes with the account's API key as the secret, as 64 lower-case hexadecimal digits. */
                readonly "trbt-signature": components["parameters"]["Signature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "shop_token_charge_success",
                 *       "created_at": "2025-03-20T01:16:02.33246Z",
                 *       "sent_at": "2025-03-20T01:16:02.542279448Z",
                 *       "payload": {
                 *         "chargeUuid": "550e8400-e29b-41d4-a716-446655440000",
                 *         "token": "660e8400-e29b-41d4-a716-446655440001",
                 *         "amount": 100000,
                 *         "currency": "rub",
                 *         "reference": "order-123",
                 *         "processedAt": "2025-03-20T01:16:02Z"
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["ShopTokenChargeSuccessEvent"];
            };
        };
        readonly responses: {
            readonly "2XX": components["responses"]["Received"];
        };
    };
    readonly shopTokenChargeFailed: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description HMAC-SHA256 of the exact body bytes with the account's API key as the secret, as 64 lower-case hexadecimal digits. */
                readonly "trbt-signature": components["parameters"]["Signature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "shop_token_charge_failed",
                 *       "created_at": "2025-03-20T01:16:02.33246Z",
                 *       "sent_at": "2025-03-20T01:16:02.542279448Z",
                 *       "payload": {
                 *         "chargeUuid": "550e8400-e29b-41d4-a716-446655440000",
                 *         "token": "660e8400-e29b-41d4-a716-446655440001",
                 *         "amount": 100000,
                 *         "currency": "rub",
                 *         "reference": "order-123",
                 *         "errorCode": "payment_declined",
                 *         "errorMessage": "Card was declined by the issuer"
                 *       }
                 *     }
                 */
                readonly "application/json": components["schemas"]["ShopTokenChargeFailedEvent"];
            };
        };
        readonly responses: {
            readonly "2XX": components["responses"]["Received"];
        };
    };
    readonly testEvent: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description HMAC-SHA256 of the exact body bytes with the account's API key as the secret, as 64 lower-case hexadecimal digits. */
                readonly "trbt-signature": components["parameters"]["Signature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "test_event": "test_event"
                 *     }
                 */
                readonly "application/json": components["schemas"]["TestEvent"];
            };
        };
        readonly responses: {
            readonly "2XX": components["responses"]["Received"];
        };
    };
}
