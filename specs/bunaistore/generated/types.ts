// Generated from openapi.yaml by `pnpm generate`. Do not edit.
export interface paths {
    readonly "/v1/me": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The caller and the wallet balance
         * @description The caller's identity, the current wallet balance, and the counters of orders placed through the API.
         */
        readonly get: operations["getMe"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/products": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The products in stock
         * @description Every plan that can be bought now, as a bare array. Plans without stock are left out, unless their stock is infinite.
         *     With `view=groups` the answer holds the cards of `GET /v1/product-groups` instead.
         */
        readonly get: operations["listProducts"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/product-groups": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The collections, as one card each
         * @description A collection with several plans appears once. `include_variants=true` adds the plans to the cards.
         */
        readonly get: operations["listProductGroups"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/products/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * One product, with its note and its discounts
         * @description Also returns products that are sold out. Show `note` to the buyer before the purchase.
         */
        readonly get: operations["getProduct"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/orders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Buy
         * @description Stock and money move together or not at all. There is no idempotency key: the same request sent twice buys twice.
         *     The answer can be large, because an item is a string of any length with line breaks.
         */
        readonly post: operations["placeOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/orders/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The current state of an order
         * @description Any key of the account may read it. Leaves out `base_price` and `discount_applied`, and always has the product's current `after_note`.
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
    readonly "/v1/developer/me": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The caller's key, balance and webhook URL */
        readonly get: operations["getDeveloper"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/developer/webhook": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Register the webhook URL
         * @description Replaces the previous URL, even one set in the Telegram bot. Events are signed with the key that registered it.
         */
        readonly post: operations["registerWebhook"];
        /**
         * Stop events
         * @description Clears the URL; nothing more is sent. Takes no body, and succeeds even if no URL is registered.
         */
        readonly delete: operations["clearWebhook"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/topup/addresses": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Where to send money
         * @description All four payment methods; disabled ones have `enabled` false. Read it each time: addresses and availability change.
         */
        readonly get: operations["listTopupAddresses"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/topup/submit_txid": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Submit a payment for verification and credit
         * @description Answers at once; the payment is looked up in the background, every 5 seconds for 20 minutes (binance: every 1 to 2 seconds for 10 minutes).
         *     A confirmed payment is credited and sends `topup_completed` and `balance_updated`; every other outcome ends without an event.
         */
        readonly post: operations["submitTxid"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export interface webhooks {
    readonly topup_completed: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * A payment was verified and credited
         * @description Sent for all four methods, before the `balance_updated` of the same top-up.
         */
        readonly post: operations["topupCompleted"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly balance_updated: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * The wallet balance changed
         * @description Sent after every change, as the last event of a top-up or a purchase.
         */
        readonly post: operations["balanceUpdated"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly order_placed: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * An order was placed, through the API or in the bot
         * @description Sent before the `balance_updated` of the same purchase, with all items.
         */
        readonly post: operations["orderPlaced"];
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
            /** @description The reason in words. */
            readonly detail: string;
        };
        /** @description The caller. */
        readonly Me: {
            /**
             * Format: int64
             * @description Telegram user id; never changes.
             */
            readonly user_id: number;
            /** @description Telegram display name; null for a user without one. */
            readonly display_name: string | null;
            /** @description Current wallet balance in US dollars. */
            readonly balance: number;
            /** @description Orders placed through the API; those placed in the bot do not count. */
            readonly api_orders: number;
            /** @description US dollars paid for orders through the API. */
            readonly api_spent: number;
        };
        /**
         * @description `auto` is delivered with the order; `manual` is handed over by the admin outside the API.
         * @enum {string}
         */
        readonly StockType: "auto" | "manual";
        /** @description A time in UTC to the second, without zone and fraction: `2024-06-19T14:32:07`. */
        readonly UtcTime: string;
        /** @description A plan that can be bought. */
        readonly ProductListItem: {
            /** @description The id that `POST /v1/orders` takes; opaque. */
            readonly product_id: string;
            /** @description The collection; null for a product without one (our choice). */
            readonly group_id: string | null;
            /** @description Title of the collection. */
            readonly group_name: string | null;
            /** @description Title of the plan within its collection. */
            readonly variant_name: string | null;
            /** @description `Amazon Prime > 1 month`: collection and plan; the name alone for a product without a collection. */
            readonly display_name: string;
            /** @description US dollars for one piece. */
            readonly price: number;
            readonly stock_type: components["schemas"]["StockType"];
            /** @description Pieces that can be bought now; 9999 with infinite stock. */
            readonly stock_count: number;
            /** @description Unlimited supply; `stock_count` is then meaningless. The admin can switch it at any time. */
            readonly infinite_stock: boolean;
            /** @description Hours of warranty from the purchase; 0 means none. */
            readonly warranty_hours: number;
            /** @description Whether there are quantity discounts; `GET /v1/products/{id}` lists them. */
            readonly has_promo: boolean;
            /** @description Path of the collection's public page on api.bunaistore.shop. */
            readonly group_share_path: string | null;
            /** @description Path of the plan's public page on api.bunaistore.shop. */
            readonly plan_share_path: string | null;
            /** @description The product description with its markup. Only with `include_note=true`; the documentation does not name the field. */
            readonly note?: string;
        };
        /** @description A collection of plans as one card. Its figures leave out plans without stock. */
        readonly ProductGroup: {
            /** @description The `group_id` of its plans. */
            readonly group_id: string;
            /** @description Title of the collection. */
            readonly name: string;
            /** @description The same title, under the name it has in the product list. */
            readonly group_name: string;
            /** @description The number of its plans. */
            readonly variant_count: number;
            /** @description Its cheapest plan, in US dollars. */
            readonly min_price: number;
            /** @description Its most expensive plan, in US dollars. */
            readonly max_price: number;
            /** @description Pieces of all plans; 9999 if any plan has infinite stock. */
            readonly stock_count: number;
            /** @description Path of its public page on api.bunaistore.shop. */
            readonly group_share_path: string | null;
            /** @description Its plans. Only with `include_variants=true`. */
            readonly variants?: readonly components["schemas"]["ProductListItem"][];
        };
        /**
         * @description A complete product: the fields of the list, plus `name`, `note` and its discounts.
         *     The documentation mentions properties in addition to the list; its example omits seven of the list's fields.
         */
        readonly Product: {
            /** @description The id that `POST /v1/orders` takes; opaque. */
            readonly product_id: string;
            /** @description Name of the product; collection and plan for a grouped one. */
            readonly name: string;
            /** @description What buyers should read before they buy, written by the admin; empty if there is nothing. */
            readonly note: string;
            /** @description US dollars for one piece, before any discount. */
            readonly price: number;
            readonly stock_type: components["schemas"]["StockType"];
            /** @description Pieces that can be bought now; 9999 with infinite stock, 0 when sold out. */
            readonly stock_count: number;
            /** @description Unlimited supply; `stock_count` is then meaningless. */
            readonly infinite_stock: boolean;
            /** @description Hours of warranty from the purchase; 0 means none. */
            readonly warranty_hours: number;
            /** @description Whether discounts apply, regardless of the next two fields. */
            readonly promo_active: boolean;
            /** @description Percentage taken off the remainder after the tier's discount, for any quantity; 0.0 for none. */
            readonly promo_cb: number;
            /** @description Smallest quantity (as text) to percentage off: `{"5": 5.0}` is 5 % off from 5 pieces. The highest tier reached applies. Empty if there are none. */
            readonly promo_tiers: {
                readonly [key: string]: number;
            };
            /** @description The collection; null for a product without one. */
            readonly group_id: string | null;
            /** @description Title of the collection. */
            readonly group_name: string | null;
            /** @description Title of the plan within its collection. */
            readonly variant_name: string | null;
            /** @description As in the list. */
            readonly display_name: string;
            /** @description As in the list. */
            readonly has_promo: boolean;
            /** @description As in the list. */
            readonly group_share_path: string | null;
            /** @description As in the list. */
            readonly plan_share_path: string | null;
        };
        /** @description The order. Unknown fields are ignored. */
        readonly PlaceOrder: {
            /** @description A `product_id` from the catalogue. */
            readonly product_id: string;
            /**
             * @description The number of pieces. The only maximum is the stock.
             * @default 1
             */
            readonly qty?: number;
            /**
             * @description Whether the answer carries `after_note`.
             * @default false
             */
            readonly include_after_note?: boolean;
        };
        /** @description The answer to a purchase. */
        readonly PlacedOrder: {
            /**
             * @description Always `success`.
             * @constant
             */
            readonly status: "success";
            /** @description The order as it was placed, with the price before and after discounts. */
            readonly order: {
                /** @description Unique over all accounts; opaque. */
                readonly order_id: string;
                /** @description The product that was ordered. */
                readonly product_id: string;
                /** @description The product's `name` at the purchase. */
                readonly product_name: string;
                /** @description The number of pieces bought. */
                readonly qty: number;
                /** @description When the order was committed. */
                readonly timestamp: components["schemas"]["UtcTime"];
                /** @description Price times quantity, in US dollars. */
                readonly base_price: number;
                /** @description What the wallet paid, in US dollars. */
                readonly total_paid: number;
                /** @description `base_price` less `total_paid`; 0.0 without an active promotion. */
                readonly discount_applied: number;
                readonly stock_type: components["schemas"]["StockType"];
                /** @description One string per piece for auto stock, of any length and with line breaks; empty for manual stock. */
                readonly items: readonly string[];
                /** @description `timestamp` plus the warranty hours, in the same form; null without warranty. */
                readonly warranty_expires: string | null;
                /**
                 * @description Always false in this answer.
                 * @constant
                 */
                readonly refunded: false;
                /** @description Instructions for after the purchase, from the current product. Only with `include_after_note`; empty if there are none. */
                readonly after_note?: string;
            };
        };
        /** @description The answer to reading an order. */
        readonly FoundOrder: {
            readonly order: components["schemas"]["Order"];
        };
        /** @description The current state of an order. */
        readonly Order: {
            /** @description Unique over all accounts; opaque. */
            readonly order_id: string;
            /** @description The product that was ordered. */
            readonly product_id: string;
            /** @description The product's `name` at the purchase. */
            readonly product_name: string;
            /** @description The number of pieces bought. */
            readonly qty: number;
            /** @description When the order was committed. */
            readonly timestamp: components["schemas"]["UtcTime"];
            /** @description What the wallet paid, in US dollars. */
            readonly total_paid: number;
            readonly stock_type: components["schemas"]["StockType"];
            /** @description As in the answer to the purchase. */
            readonly items: readonly string[];
            /** @description As in the answer to the purchase; later changes of the product's warranty do not affect it. */
            readonly warranty_expires: string | null;
            /** @description Whether the admin has refunded the order since. */
            readonly refunded: boolean;
            /** @description Instructions for after the purchase, from the current product; empty if there are none or the product is gone. */
            readonly after_note: string;
        };
        /** @description The developer profile. */
        readonly Developer: {
            /**
             * Format: int64
             * @description Telegram user id, as in `GET /v1/me`.
             */
            readonly user_id: number;
            /** @description The key of this request, in full. */
            readonly api_key: string;
            /** @description The webhook URL; null if none is registered (our choice). */
            readonly webhook_url: string | null;
            /** @description Current wallet balance in US dollars. */
            readonly balance: number;
        };
        /** @description The webhook URL to register. Unknown fields are ignored. */
        readonly RegisterWebhook: {
            /** @description A public https address. By our choice, plain http to a loopback host is also accepted, unless the strict option is set. */
            readonly url: string;
        };
        /** @description The answer to a registration. */
        readonly RegisteredWebhook: {
            /**
             * @description Always `success`.
             * @constant
             */
            readonly status: "success";
            /** @description The URL as registered. */
            readonly webhook_url: string;
        };
        /** @description The answer to clearing the URL. */
        readonly ClearedWebhook: {
            /**
             * @description Always `success`.
             * @constant
             */
            readonly status: "success";
            /** @description A sentence; the documentation shows only its beginning. */
            readonly message: string;
        };
        /** @description Every payment method, including disabled ones. */
        readonly TopupAddresses: {
            /** @description USDT on BSC. */
            readonly bep20: components["schemas"]["ChainAddress"];
            /** @description USDT or TON on TON; no comment needed. */
            readonly ton: components["schemas"]["ChainAddress"];
            /** @description USDT or TRX on TRON. */
            readonly trx: components["schemas"]["ChainAddress"];
            /** @description Binance Pay. */
            readonly binance: components["schemas"]["BinanceAccount"];
        };
        /** @description Where to send coins, and which. */
        readonly ChainAddress: {
            /** @description Whether the method is currently enabled. */
            readonly enabled: boolean;
            /** @description The deposit address. */
            readonly address: string;
            /**
             * @description The display name of the network.
             * @example BSC (BEP-20)
             * @example TON
             * @example TRON (TRC-20)
             */
            readonly network: string;
            /**
             * @description The display names of the accepted coins.
             * @example USDT
             * @example USDT/TON
             * @example USDT/TRX
             */
            readonly token: string;
            /**
             * @description `POST /v1/topup/submit_txid` wants the transaction hash.
             * @constant
             */
            readonly submit_txid: true;
        };
        /** @description The Binance Pay account to pay. */
        readonly BinanceAccount: {
            /** @description Whether the method is currently enabled. */
            readonly enabled: boolean;
            /** @description The account's Pay ID. */
            readonly pay_id: string;
            /** @description The account's name. */
            readonly name: string;
            /**
             * @description `POST /v1/topup/submit_txid` wants the order number that the Binance app shows after the payment.
             * @constant
             */
            readonly submit_order_id: true;
            /**
             * @description An example of an order number.
             * @constant
             */
            readonly order_id_format: "numeric string";
        };
        /**
         * @description The payment method.
         * @enum {string}
         */
        readonly TopupMethod: "bep20" | "ton" | "trx" | "binance";
        /** @description A payment to be verified. Unknown fields are ignored. */
        readonly SubmitTxid: {
            /** @description The payment method; anything else is refused with `Unsupported method`. */
            readonly method: components["schemas"]["TopupMethod"];
            /**
             * @description bep20: `0x` and 64 hexadecimal digits · trx: 64 hexadecimal digits · ton: 64 hexadecimal digits or 44 characters of base64 · binance: the order number,
             *     digits only. The documentation states the last form only.
             */
            readonly txid: string;
        };
        /** @description The answer to a submission. */
        readonly SubmittedTxid: {
            /**
             * @description Always `success`.
             * @constant
             */
            readonly status: "success";
            /**
             * @description Always this sentence.
             * @constant
             */
            readonly message: "Payment verification started in background";
        };
        /** @description A payment was verified and credited. */
        readonly TopupCompleted: components["schemas"]["ChainTopupCompleted"] | components["schemas"]["BinanceTopupCompleted"];
        /** @description A transfer on a blockchain was verified and credited. */
        readonly ChainTopupCompleted: {
            /**
             * @description The kind of event.
             * @constant
             */
            readonly event: "topup_completed";
            /**
             * @description As submitted.
             * @enum {string}
             */
            readonly method: "bep20" | "ton" | "trx";
            /** @description The transaction hash as submitted. */
            readonly txid: string;
            /** @description The credited amount in USDT, including the bonus. */
            readonly amount: number;
            /** @description The promotional bonus within it; 0 for none. */
            readonly bonus: number;
            /**
             * Format: int64
             * @description The owner of the wallet.
             */
            readonly user_id: number;
        };
        /** @description A payment with Binance Pay was verified and credited. */
        readonly BinanceTopupCompleted: {
            /**
             * @description The kind of event.
             * @constant
             */
            readonly event: "topup_completed";
            /**
             * @description As submitted.
             * @constant
             */
            readonly method: "binance";
            /** @description Null, because there is no transaction hash. */
            readonly txid: null;
            /** @description The order number as submitted. The documentation says that it is used, but does not name the field. */
            readonly order_id: string;
            /** @description The credited amount in USDT, including the bonus. */
            readonly amount: number;
            /** @description The promotional bonus within it; 0 for none. */
            readonly bonus: number;
            /**
             * Format: int64
             * @description The owner of the wallet.
             */
            readonly user_id: number;
        };
        /** @description The wallet balance changed. */
        readonly BalanceUpdated: {
            /**
             * @description The kind of event.
             * @constant
             */
            readonly event: "balance_updated";
            /**
             * Format: int64
             * @description The owner of the wallet.
             */
            readonly user_id: number;
            /** @description US dollars after the change. */
            readonly new_balance: number;
            /** @description US dollars credited; negative if debited. */
            readonly delta: number;
            /**
             * @description `topup_bep20`, `topup_ton`, `topup_trx`, `topup_binance` or `order_purchase`; `order_refund` after a refund is our choice. Treat it as open.
             * @example topup_bep20
             * @example topup_ton
             * @example topup_trx
             * @example topup_binance
             * @example order_purchase
             * @example order_refund
             */
            readonly reason: string;
        };
        /** @description An order was placed. */
        readonly OrderPlaced: {
            /**
             * @description The kind of event.
             * @constant
             */
            readonly event: "order_placed";
            /** @description The order; `GET /v1/orders/{id}` has the rest of it. */
            readonly order_id: string;
            /** @description The product that was ordered. */
            readonly product_id: string;
            /** @description The product's `name` at the purchase. */
            readonly product_name: string;
            /** @description The number of pieces bought. */
            readonly qty: number;
            /** @description What the wallet paid, in US dollars. */
            readonly total_paid: number;
            readonly stock_type: components["schemas"]["StockType"];
            /** @description The delivered items; empty for manual stock. */
            readonly items: readonly string[];
            /**
             * @description Where the order was placed.
             * @enum {string}
             */
            readonly source: "api" | "bot";
            /**
             * Format: int64
             * @description The buyer.
             */
            readonly user_id: number;
        };
    };
    responses: {
        /** @description A query parameter has the wrong type or is out of range; `detail` names it. */
        readonly BadQuery: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "limit must be >= 1"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is not JSON or is invalid; `detail` names the field. Only a `qty` of 0 or below is documented; the rest is our choice. */
        readonly BadOrder: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "qty must be >= 1"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Events cannot be sent to this URL. */
        readonly BadWebhookUrl: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "URL must start with http or https"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The method is unknown, or the id does not have its form. */
        readonly BadTxid: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description `X-API-Key` is missing, blank, unknown or revoked. Checked before everything else, and not counted towards any limit. */
        readonly Unauthorized: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Invalid API key"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The total exceeds the wallet balance. Nothing was bought. */
        readonly InsufficientFunds: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Insufficient balance"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The account is banned or its API access is suspended. */
        readonly Forbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Account suspended"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The account is suspended, or the payment method is disabled. */
        readonly ForbiddenPayment: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such product, or the admin has deleted it. */
        readonly ProductNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Product not found"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such order, or it belongs to another account. */
        readonly OrderNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Order not found"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The stock is less than `qty`; another buyer may have been faster. Nothing was bought. */
        readonly StockConflict: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Insufficient stock"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The same id is being verified or was already credited, for any account. */
        readonly AlreadySubmitted: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
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
                 *       "detail": "Request body too large"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Too many requests of this key or this account. A refused request does not count. */
        readonly RateLimited: {
            headers: {
                readonly "Retry-After": components["headers"]["RetryAfter"];
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Rate limit exceeded"
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
                 *       "detail": "Internal error"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The verification worker is not running, or the service failed. */
        readonly WorkerNotInitialized: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Worker not initialized"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The market is in maintenance, or the admin has switched the API off. */
        readonly ServiceUnavailable: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description Delivered. Answer within 5 seconds and process the event afterwards. Anything else is retried after 1 and after 2 seconds, then the event is dropped. */
        readonly Received: {
            headers: {
                readonly [name: string]: unknown;
            };
            content?: never;
        };
    };
    parameters: {
        /** @description `auto` or `manual` returns only that stock type. Any other value is ignored. */
        readonly StockTypeFilter: string;
        /** @description The number of entries to skip. A value below 0 or not a whole number is answered 400. */
        readonly Offset: number;
        /** @description The maximum number of entries. A value above 100 counts as 100; one below 1 or not a whole number is answered 400. */
        readonly Limit: number;
        /** @description HMAC-SHA256 of the exact body bytes with the account's API key as the secret, as 64 lower-case hexadecimal digits. */
        readonly WebhookSignature: string;
    };
    requestBodies: never;
    headers: {
        /** @description On every 200 answer to a GET, including those with live balances. */
        readonly CacheControl: "public, max-age=30";
        /** @description Whole seconds until the same request is accepted. */
        readonly RetryAfter: number;
    };
    pathItems: never;
}
export type Error = components['schemas']['Error'];
export type Me = components['schemas']['Me'];
export type StockType = components['schemas']['StockType'];
export type UtcTime = components['schemas']['UtcTime'];
export type ProductListItem = components['schemas']['ProductListItem'];
export type ProductGroup = components['schemas']['ProductGroup'];
export type Product = components['schemas']['Product'];
export type PlaceOrder = components['schemas']['PlaceOrder'];
export type PlacedOrder = components['schemas']['PlacedOrder'];
export type FoundOrder = components['schemas']['FoundOrder'];
export type Order = components['schemas']['Order'];
export type Developer = components['schemas']['Developer'];
export type RegisterWebhook = components['schemas']['RegisterWebhook'];
export type RegisteredWebhook = components['schemas']['RegisteredWebhook'];
export type ClearedWebhook = components['schemas']['ClearedWebhook'];
export type TopupAddresses = components['schemas']['TopupAddresses'];
export type ChainAddress = components['schemas']['ChainAddress'];
export type BinanceAccount = components['schemas']['BinanceAccount'];
export type TopupMethod = components['schemas']['TopupMethod'];
export type SubmitTxid = components['schemas']['SubmitTxid'];
export type SubmittedTxid = components['schemas']['SubmittedTxid'];
export type TopupCompleted = components['schemas']['TopupCompleted'];
export type ChainTopupCompleted = components['schemas']['ChainTopupCompleted'];
export type BinanceTopupCompleted = components['schemas']['BinanceTopupCompleted'];
export type BalanceUpdated = components['schemas']['BalanceUpdated'];
export type OrderPlaced = components['schemas']['OrderPlaced'];
export type ResponseBadQuery = components['responses']['BadQuery'];
export type ResponseBadOrder = components['responses']['BadOrder'];
export type ResponseBadWebhookUrl = components['responses']['BadWebhookUrl'];
export type ResponseBadTxid = components['responses']['BadTxid'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseInsufficientFunds = components['responses']['InsufficientFunds'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseForbiddenPayment = components['responses']['ForbiddenPayment'];
export type ResponseProductNotFound = components['responses']['ProductNotFound'];
export type ResponseOrderNotFound = components['responses']['OrderNotFound'];
export type ResponseStockConflict = components['responses']['StockConflict'];
export type ResponseAlreadySubmitted = components['responses']['AlreadySubmitted'];
export type ResponseTooLarge = components['responses']['TooLarge'];
export type ResponseRateLimited = components['responses']['RateLimited'];
export type ResponseInternalError = components['responses']['InternalError'];
export type ResponseWorkerNotInitialized = components['responses']['WorkerNotInitialized'];
export type ResponseServiceUnavailable = components['responses']['ServiceUnavailable'];
export type ResponseReceived = components['responses']['Received'];
export type ParameterStockTypeFilter = components['parameters']['StockTypeFilter'];
export type ParameterOffset = components['parameters']['Offset'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterWebhookSignature = components['parameters']['WebhookSignature'];
export type HeaderCacheControl = components['headers']['CacheControl'];
export type HeaderRetryAfter = components['headers']['RetryAfter'];
export type $defs = Record<string, never>;
export interface operations {
    readonly getMe: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The caller. */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["CacheControl"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "user_id": 12345678,
                     *       "display_name": "Premium Dev",
                     *       "balance": 1500.5,
                     *       "api_orders": 45,
                     *       "api_spent": 142
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Me"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly listProducts: {
        readonly parameters: {
            readonly query?: {
                /** @description `variants` for single plans, `groups` for one card per collection. Any other value counts as `variants`. */
                readonly view?: string;
                /** @description `auto` or `manual` returns only that stock type. Any other value is ignored. */
                readonly type?: components["parameters"]["StockTypeFilter"];
                /** @description Whether each object carries `note`, the long product description with its markup. */
                readonly include_note?: boolean;
                /** @description The number of entries to skip. A value below 0 or not a whole number is answered 400. */
                readonly offset?: components["parameters"]["Offset"];
                /** @description The maximum number of entries. A value above 100 counts as 100; one below 1 or not a whole number is answered 400. */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The plans; with `view=groups` the cards. */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["CacheControl"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "product_id": "ab360422",
                     *         "group_id": "d8b627d5",
                     *         "group_name": "Amazon Prime",
                     *         "variant_name": "1 month",
                     *         "display_name": "Amazon Prime > 1 month",
                     *         "price": 1,
                     *         "stock_type": "manual",
                     *         "stock_count": 11,
                     *         "infinite_stock": false,
                     *         "warranty_hours": 1,
                     *         "has_promo": false,
                     *         "group_share_path": "/group_d8b627d5",
                     *         "plan_share_path": "/plan_ab360422_d8b627d5"
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["ProductListItem"][] | readonly components["schemas"]["ProductGroup"][];
                };
            };
            readonly 400: components["responses"]["BadQuery"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly listProductGroups: {
        readonly parameters: {
            readonly query?: {
                /** @description Whether each card carries its plans in `variants`. */
                readonly include_variants?: boolean;
                /** @description `auto` or `manual` returns only that stock type. Any other value is ignored. */
                readonly type?: components["parameters"]["StockTypeFilter"];
                /** @description The number of entries to skip. A value below 0 or not a whole number is answered 400. */
                readonly offset?: components["parameters"]["Offset"];
                /** @description The maximum number of entries. A value above 100 counts as 100; one below 1 or not a whole number is answered 400. */
                readonly limit?: components["parameters"]["Limit"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The cards. The documentation shows no body for this operation. */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["CacheControl"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "group_id": "d8b627d5",
                     *         "name": "Amazon Prime",
                     *         "group_name": "Amazon Prime",
                     *         "variant_count": 1,
                     *         "min_price": 1,
                     *         "max_price": 1,
                     *         "stock_count": 11,
                     *         "group_share_path": "/group_d8b627d5"
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["ProductGroup"][];
                };
            };
            readonly 400: components["responses"]["BadQuery"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly getProduct: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description A `product_id` from the list, unchanged. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The product. */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["CacheControl"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "product_id": "PRD_ajS8x",
                     *       "name": "Netflix Premium",
                     *       "note": "Read TOS before buying.",
                     *       "price": 3.5,
                     *       "stock_type": "auto",
                     *       "stock_count": 12,
                     *       "infinite_stock": false,
                     *       "warranty_hours": 720,
                     *       "promo_active": true,
                     *       "promo_cb": 5,
                     *       "promo_tiers": {
                     *         "5": 5,
                     *         "10": 12
                     *       },
                     *       "group_id": null,
                     *       "group_name": null,
                     *       "variant_name": null,
                     *       "display_name": "Netflix Premium",
                     *       "has_promo": true,
                     *       "group_share_path": null,
                     *       "plan_share_path": "/plan_PRD_ajS8x"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Product"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["ProductNotFound"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly placeOrder: {
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
                 *       "product_id": "PRD_XYZ",
                 *       "qty": 1
                 *     }
                 */
                readonly "application/json": components["schemas"]["PlaceOrder"];
            };
        };
        readonly responses: {
            /** @description Bought and paid. The order exists even if this answer is lost. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "order": {
                     *         "order_id": "ORDx8kLm2Qp",
                     *         "product_id": "PRD_ajS8x",
                     *         "product_name": "Netflix Premium",
                     *         "qty": 3,
                     *         "timestamp": "2024-06-19T14:32:07",
                     *         "base_price": 10.5,
                     *         "total_paid": 9.98,
                     *         "discount_applied": 0.52,
                     *         "stock_type": "auto",
                     *         "items": [
                     *           "Full account details...\nRegion: US\nPlan: Premium...",
                     *           "Full account details...\nRegion: CA\nPlan: Premium...",
                     *           "Full account details...\nRegion: UK\nPlan: Premium..."
                     *         ],
                     *         "warranty_expires": "2024-07-19T14:32:07",
                     *         "refunded": false,
                     *         "after_note": "Use CA VPN for login."
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["PlacedOrder"];
                };
            };
            readonly 400: components["responses"]["BadOrder"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 402: components["responses"]["InsufficientFunds"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["ProductNotFound"];
            readonly 409: components["responses"]["StockConflict"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly getOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description An `order_id`, unchanged. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The order. */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["CacheControl"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "order": {
                     *         "order_id": "ORDx8kLm2Qp",
                     *         "product_id": "PRD_ajS8x",
                     *         "product_name": "Netflix Premium",
                     *         "qty": 1,
                     *         "timestamp": "2024-06-19T14:32:07",
                     *         "total_paid": 3.5,
                     *         "stock_type": "auto",
                     *         "items": [
                     *           "email:pass"
                     *         ],
                     *         "warranty_expires": "2024-07-19T14:32:07",
                     *         "refunded": false,
                     *         "after_note": "Use Canada VPN."
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["FoundOrder"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["OrderNotFound"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly getDeveloper: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The developer profile. */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["CacheControl"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "user_id": 12345678,
                     *       "api_key": "sk_live_a1b2...",
                     *       "webhook_url": "https://mystore.com/webhooks",
                     *       "balance": 142.5
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Developer"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly registerWebhook: {
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
                 *       "url": "https://mystore.com/hook"
                 *     }
                 */
                readonly "application/json": components["schemas"]["RegisterWebhook"];
            };
        };
        readonly responses: {
            /** @description Registered. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "webhook_url": "https://mystore.com/hook"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["RegisteredWebhook"];
                };
            };
            readonly 400: components["responses"]["BadWebhookUrl"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly clearWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Cleared. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "Webhook URL cleared..."
                     *     }
                     */
                    readonly "application/json": components["schemas"]["ClearedWebhook"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly listTopupAddresses: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The payment methods. */
            readonly 200: {
                headers: {
                    readonly "Cache-Control": components["headers"]["CacheControl"];
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "bep20": {
                     *         "enabled": true,
                     *         "address": "0xAbC1...",
                     *         "network": "BSC (BEP-20)",
                     *         "token": "USDT",
                     *         "submit_txid": true
                     *       },
                     *       "ton": {
                     *         "enabled": true,
                     *         "address": "UQAbc...",
                     *         "network": "TON",
                     *         "token": "USDT/TON",
                     *         "submit_txid": true
                     *       },
                     *       "trx": {
                     *         "enabled": true,
                     *         "address": "TXyz...",
                     *         "network": "TRON (TRC-20)",
                     *         "token": "USDT/TRX",
                     *         "submit_txid": true
                     *       },
                     *       "binance": {
                     *         "enabled": true,
                     *         "pay_id": "123456789",
                     *         "name": "BunaiStore",
                     *         "submit_order_id": true,
                     *         "order_id_format": "numeric string"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["TopupAddresses"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly submitTxid: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SubmitTxid"];
            };
        };
        readonly responses: {
            /** @description Accepted; the balance is not changed yet. */
            readonly 202: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "success",
                     *       "message": "Payment verification started in background"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["SubmittedTxid"];
                };
            };
            readonly 400: components["responses"]["BadTxid"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["ForbiddenPayment"];
            readonly 409: components["responses"]["AlreadySubmitted"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 429: components["responses"]["RateLimited"];
            readonly 500: components["responses"]["WorkerNotInitialized"];
            readonly 503: components["responses"]["ServiceUnavailable"];
        };
    };
    readonly topupCompleted: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description HMAC-SHA256 of the exact body bytes with the account's API key as the secret, as 64 lower-case hexadecimal digits. */
                readonly "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TopupCompleted"];
            };
        };
        readonly responses: {
            readonly "2XX": components["responses"]["Received"];
        };
    };
    readonly balanceUpdated: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description HMAC-SHA256 of the exact body bytes with the account's API key as the secret, as 64 lower-case hexadecimal digits. */
                readonly "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "event": "balance_updated",
                 *       "user_id": 12345678,
                 *       "new_balance": 167.5,
                 *       "delta": 25.5,
                 *       "reason": "topup_bep20"
                 *     }
                 */
                readonly "application/json": components["schemas"]["BalanceUpdated"];
            };
        };
        readonly responses: {
            readonly "2XX": components["responses"]["Received"];
        };
    };
    readonly orderPlaced: {
        readonly parameters: {
            readonly query?: never;
            readonly header: {
                /** @description HMAC-SHA256 of the exact body bytes with the account's API key as the secret, as 64 lower-case hexadecimal digits. */
                readonly "X-Webhook-Signature": components["parameters"]["WebhookSignature"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "event": "order_placed",
                 *       "order_id": "ORDx8kLm2Qp",
                 *       "product_id": "PRD_ajS8x",
                 *       "product_name": "Netflix Premium",
                 *       "qty": 2,
                 *       "total_paid": 7,
                 *       "stock_type": "auto",
                 *       "items": [
                 *         "email:pass",
                 *         "email2:pass2"
                 *       ],
                 *       "source": "api",
                 *       "user_id": 12345678
                 *     }
                 */
                readonly "application/json": components["schemas"]["OrderPlaced"];
            };
        };
        readonly responses: {
            readonly "2XX": components["responses"]["Received"];
        };
    };
}
