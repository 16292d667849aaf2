// Generated from openapi.yaml by `pnpm generate`. Do not edit.
export interface paths {
    readonly "/v1/balance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The user's balance in roubles
         * @description The current balance in the bot; all keys of a user show the same.
         */
        readonly get: operations["getBalance"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/catalog": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Everything that can be ordered, at current prices
         * @description Prices include the franchise's markup and follow the USD rate. Read them again before each batch of orders.
         */
        readonly get: operations["getCatalog"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/order": {
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
         * @description `category` determines the other fields of the body. The price is charged together with the order or not at all, and is refunded in full if
         *     the order fails. There is no idempotency key: the same request sent twice buys twice.
         *
         *     ChatGPT and Claude orders are completed in the answer. The others begin as `pending`: read the order every 2 to 3 seconds.
         */
        readonly post: operations["placeOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/order/{order_code}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The current state of an order
         * @description Any key of the user may read it. Reading it every 2 to 3 seconds is enough.
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
    readonly "/v1/orders": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The user's orders, newest first
         * @description New orders come first. If some arrive between two pages, as many orders of the first page appear again on the second: identify
         *     orders by `order_code`.
         */
        readonly get: operations["listOrders"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rent/{category}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * What can be rented
         * @description Everything in one category that is available now, at current prices.
         */
        readonly get: operations["listRentable"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rent": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Rent an NFT
         * @description Charges the whole price at once. `expected_price_rub` guards against a price change since the list was read: a difference of more than 5 %
         *     in either direction is answered 409, and nothing is charged.
         */
        readonly post: operations["rent"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/v1/rentals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The user's rentals, newest first
         * @description Active and past ones. New rentals come first, like new orders.
         */
        readonly get: operations["listRentals"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description The body of every refusal. The documentation states this only for 400. */
        readonly Error: {
            /** @description The reason in words. */
            readonly detail: string;
        };
        /** @description The user's balance. */
        readonly Balance: {
            /** @description The current balance in roubles. */
            readonly balance_rub: number;
        };
        /** @description A time in ISO 8601 in UTC: `2024-06-19T14:32:07.000Z`. */
        readonly UtcTime: string;
        /** @description What can be ordered, by category. */
        readonly Catalog: {
            readonly stars: components["schemas"]["StarsOffer"];
            /** @description One for each duration. */
            readonly premium: readonly components["schemas"]["PremiumOffer"][];
            /** @description Codes for ChatGPT. */
            readonly chatgpt: readonly components["schemas"]["ChatgptOffer"][];
            /** @description Codes for Claude. */
            readonly claude: readonly components["schemas"]["ClaudeOffer"][];
            /** @description Packs of Robux. */
            readonly robux: readonly components["schemas"]["RobuxOffer"][];
        };
        /** @description Telegram Stars, by the piece. */
        readonly StarsOffer: {
            /** @description The minimum quantity of an order. */
            readonly min_quantity: number;
            /** @description The maximum quantity of an order. */
            readonly max_quantity: number;
            /** @description Roubles for one star, with as many decimals as necessary. An order's price is rounded once, to a kopeck. */
            readonly price_per_star_rub: number;
        };
        /** @description Telegram Premium for a number of months. */
        readonly PremiumOffer: {
            /**
             * @description The `duration` of an order.
             * @enum {integer}
             */
            readonly duration_months: 3 | 6 | 12;
            readonly price_rub: components["schemas"]["Roubles"];
        };
        /** @description A code for ChatGPT. */
        readonly ChatgptOffer: {
            readonly id: components["schemas"]["ChatgptItem"];
            /** @description The display name. */
            readonly name: string;
            readonly price_rub: components["schemas"]["Roubles"];
        };
        /** @description A code for Claude. */
        readonly ClaudeOffer: {
            readonly id: components["schemas"]["ClaudeItem"];
            /** @description The display name. */
            readonly name: string;
            readonly price_rub: components["schemas"]["Roubles"];
        };
        /** @description A pack of Robux. */
        readonly RobuxOffer: {
            /** @description The `pack` of an order. */
            readonly id: string;
            /** @description The display name. */
            readonly name: string;
            /** @description The number of Robux in it. */
            readonly robux: number;
            readonly price_rub: components["schemas"]["Roubles"];
        };
        /** @description Roubles, whole kopecks, at least one. */
        readonly Roubles: number;
        /**
         * @description A plan of ChatGPT.
         * @enum {string}
         */
        readonly ChatgptItem: "plus_1m" | "plus_12m" | "pro_1m";
        /**
         * @description A plan of Claude.
         * @enum {string}
         */
        readonly ClaudeItem: "pro" | "max5" | "max20";
        /** @description The order; `category` determines its other fields. Unknown fields are ignored. */
        readonly NewOrder: components["schemas"]["NewChatgptOrder"] | components["schemas"]["NewClaudeOrder"] | components["schemas"]["NewRobuxOrder"] | components["schemas"]["NewStarsOrder"] | components["schemas"]["NewPremiumOrder"];
        /** @description A code for ChatGPT, at once. */
        readonly NewChatgptOrder: {
            /**
             * @description A code for ChatGPT.
             * @constant
             */
            readonly category: "chatgpt";
            readonly item: components["schemas"]["ChatgptItem"];
        };
        /** @description A code for Claude, at once. */
        readonly NewClaudeOrder: {
            /**
             * @description A code for Claude.
             * @constant
             */
            readonly category: "claude";
            readonly item: components["schemas"]["ClaudeItem"];
        };
        /** @description Robux for a Roblox account, into which the shop logs in. May require the user's two-factor code. */
        readonly NewRobuxOrder: {
            /**
             * @description A pack of Robux.
             * @constant
             */
            readonly category: "robux";
            /**
             * @description An id from the catalogue's `robux`; any other is answered 400.
             * @example r80
             * @example r500
             */
            readonly pack: string;
            /** @description The account's name. Its maximum length is our choice. */
            readonly roblox_username: string;
            /** @description Not repeated in any answer. */
            readonly roblox_password: string;
        };
        /** @description Telegram Stars for a recipient, within two minutes. */
        readonly NewStarsOrder: {
            /**
             * @description Telegram Stars.
             * @constant
             */
            readonly category: "stars";
            /** @description The number of stars. */
            readonly quantity: number;
            readonly recipient: components["schemas"]["NewRecipient"];
        };
        /** @description Telegram Premium for a recipient, within two minutes. */
        readonly NewPremiumOrder: {
            /**
             * @description Telegram Premium.
             * @constant
             */
            readonly category: "premium";
            /**
             * @description Months; the same digits as a string are accepted as well (our choice).
             * @enum {unknown}
             */
            readonly duration: 3 | 6 | 12 | "3" | "6" | "12";
            readonly recipient: components["schemas"]["NewRecipient"];
        };
        /**
         * @description A Telegram username, with or without `@`. Its form is our choice.
         * @example durov
         * @example @durov
         */
        readonly NewRecipient: string;
        /**
         * @description The current state of an order; `category` determines which fields it repeats. The names of `order_code`, `status`, `external_id` and `error` are
         *     documented, the rest is our choice.
         */
        readonly Order: components["schemas"]["ChatgptOrder"] | components["schemas"]["ClaudeOrder"] | components["schemas"]["RobuxOrder"] | components["schemas"]["StarsOrder"] | components["schemas"]["PremiumOrder"];
        /** @description A code for ChatGPT, in `error.codes`. */
        readonly ChatgptOrder: {
            readonly order_code: components["schemas"]["OrderCode"];
            /**
             * @description As ordered.
             * @constant
             */
            readonly category: "chatgpt";
            readonly status: components["schemas"]["OrderStatus"];
            readonly price_rub: components["schemas"]["OrderPrice"];
            readonly created_at: components["schemas"]["UtcTime"];
            readonly updated_at: components["schemas"]["UtcTime"];
            readonly item: components["schemas"]["ChatgptItem"];
            readonly external_id: components["schemas"]["ExternalId"];
            readonly error: components["schemas"]["OrderError"];
        };
        /** @description A code for Claude, in `error.codes`. */
        readonly ClaudeOrder: {
            readonly order_code: components["schemas"]["OrderCode"];
            /**
             * @description As ordered.
             * @constant
             */
            readonly category: "claude";
            readonly status: components["schemas"]["OrderStatus"];
            readonly price_rub: components["schemas"]["OrderPrice"];
            readonly created_at: components["schemas"]["UtcTime"];
            readonly updated_at: components["schemas"]["UtcTime"];
            readonly item: components["schemas"]["ClaudeItem"];
            readonly external_id: components["schemas"]["ExternalId"];
            readonly error: components["schemas"]["OrderError"];
        };
        /** @description Robux; the only orders that may need verification. The password is not included. */
        readonly RobuxOrder: {
            readonly order_code: components["schemas"]["OrderCode"];
            /**
             * @description As ordered.
             * @constant
             */
            readonly category: "robux";
            readonly status: components["schemas"]["OrderStatus"];
            readonly price_rub: components["schemas"]["OrderPrice"];
            readonly created_at: components["schemas"]["UtcTime"];
            readonly updated_at: components["schemas"]["UtcTime"];
            /** @description As ordered. */
            readonly pack: string;
            /** @description As ordered. */
            readonly roblox_username: string;
            readonly external_id: components["schemas"]["ExternalId"];
            readonly error: components["schemas"]["OrderError"];
        };
        /** @description Telegram Stars. */
        readonly StarsOrder: {
            readonly order_code: components["schemas"]["OrderCode"];
            /**
             * @description As ordered.
             * @constant
             */
            readonly category: "stars";
            readonly status: components["schemas"]["OrderStatus"];
            readonly price_rub: components["schemas"]["OrderPrice"];
            readonly created_at: components["schemas"]["UtcTime"];
            readonly updated_at: components["schemas"]["UtcTime"];
            /** @description As ordered. */
            readonly quantity: number;
            readonly recipient: components["schemas"]["Recipient"];
            readonly external_id: components["schemas"]["ExternalId"];
            readonly error: components["schemas"]["OrderError"];
        };
        /** @description Telegram Premium. */
        readonly PremiumOrder: {
            readonly order_code: components["schemas"]["OrderCode"];
            /**
             * @description As ordered.
             * @constant
             */
            readonly category: "premium";
            readonly status: components["schemas"]["OrderStatus"];
            readonly price_rub: components["schemas"]["OrderPrice"];
            readonly created_at: components["schemas"]["UtcTime"];
            readonly updated_at: components["schemas"]["UtcTime"];
            /**
             * @description Months, always as an integer.
             * @enum {integer}
             */
            readonly duration: 3 | 6 | 12;
            readonly recipient: components["schemas"]["Recipient"];
            readonly external_id: components["schemas"]["ExternalId"];
            readonly error: components["schemas"]["OrderError"];
        };
        /** @description Unique; its form is our choice. */
        readonly OrderCode: string;
        /**
         * @description `pending`: queued. `processing`: being fulfilled. `needs_verification`: Roblox asks for a second factor, see `error.next_action`.
         *     `completed`: done, see `external_id` or `error.codes`. `failed`: refunded, see `error.message`. The last two are final.
         * @enum {string}
         */
        readonly OrderStatus: "pending" | "processing" | "needs_verification" | "completed" | "failed";
        /** @description The whole price of the order in roubles, fixed when it was created. */
        readonly OrderPrice: number;
        /** @description A Telegram username without `@`. */
        readonly Recipient: string;
        /** @description The proof of delivery of stars, premium and robux; null before delivery and for codes. */
        readonly ExternalId: string | null;
        /** @description Details of the status, not only of errors: the codes of completed orders are here. Null if there are none. */
        readonly OrderError: {
            /** @description Why the order failed. */
            readonly message?: string;
            /** @description What the user must do in the bot; `enter_2fa_code`. */
            readonly next_action?: string;
            /** @description The activation codes of a completed chatgpt or claude order. */
            readonly codes?: readonly string[];
        } | null;
        /** @description A page of the user's orders. */
        readonly OrderPage: {
            /** @description Newest first. */
            readonly orders: readonly components["schemas"]["Order"][];
            readonly total: components["schemas"]["Total"];
            readonly limit: components["schemas"]["LimitInForce"];
            readonly offset: components["schemas"]["OffsetInForce"];
        };
        /** @description The total number on all pages. */
        readonly Total: number;
        /** @description The page size. */
        readonly LimitInForce: number;
        /** @description The number of skipped entries. */
        readonly OffsetInForce: number;
        /**
         * @description `gifts`: Telegram Gifts. `numbers`: anonymous numbers. `usernames`: Telegram usernames.
         * @enum {string}
         */
        readonly RentCategory: "gifts" | "numbers" | "usernames";
        /** @description What can be rented in one category. */
        readonly RentList: {
            readonly category: components["schemas"]["RentCategory"];
            /** @description The available NFTs. */
            readonly items: readonly components["schemas"]["RentItem"][];
        };
        /** @description An NFT that can be rented. */
        readonly RentItem: {
            /** @description The address that `POST /v1/rent` takes; opaque. */
            readonly nft_address: string;
            /** @description The display name. */
            readonly name: string;
            /** @description Roubles for one day, at the current rate. */
            readonly price_per_day_rub: number;
            /** @description The minimum number of days. */
            readonly min_days: number;
            /** @description The maximum number of days. */
            readonly max_days: number;
        };
        /** @description The rental. Unknown fields are ignored. */
        readonly NewRental: {
            readonly category: components["schemas"]["RentCategory"];
            /** @description An `nft_address` from the list. */
            readonly nft_address: string;
            /** @description Days; the NFT's own `min_days` and `max_days` also apply. */
            readonly duration_days: number;
            /** @description The expected price of the whole rental. If the real price differs by more than 5 %, the answer is 409. If left out, any price is accepted; null is answered 400. */
            readonly expected_price_rub?: number;
        };
        /** @description A rental, active or past. */
        readonly Rental: {
            /** @description Unique; opaque. */
            readonly rental_id: string;
            readonly category: components["schemas"]["RentCategory"];
            /** @description The address of the rented NFT. */
            readonly nft_address: string;
            /** @description As in the list. */
            readonly name: string;
            /** @description Days of 24 hours. */
            readonly duration_days: number;
            readonly price_rub: components["schemas"]["Roubles"];
            readonly starts_at: components["schemas"]["UtcTime"];
            readonly ends_at: components["schemas"]["UtcTime"];
            /**
             * @description `active` until `ends_at`, then `expired`.
             * @enum {string}
             */
            readonly status: "active" | "expired";
        };
        /** @description A page of the user's rentals. */
        readonly RentalPage: {
            /** @description Newest first. */
            readonly rentals: readonly components["schemas"]["Rental"][];
            readonly total: components["schemas"]["Total"];
            readonly limit: components["schemas"]["LimitInForce"];
            readonly offset: components["schemas"]["OffsetInForce"];
        };
    };
    responses: {
        /** @description `limit` or `offset` is not a whole number or is out of range; `detail` names it. */
        readonly BadQuery: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "limit must be at most 100"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is not JSON, or is invalid for its category; `detail` names the field. */
        readonly BadOrder: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "quantity must be at least 50"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is not JSON or is invalid, or the NFT cannot be rented for this number of days; `detail` names the field. */
        readonly BadRental: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "duration_days must be at most 365"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The key is missing, unknown or revoked. Checked before everything else. */
        readonly Unauthorized: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Invalid or revoked API key"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The price exceeds the balance. Nothing was bought. */
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
        /** @description There is no such order, or it belongs to another user; the answer is the same. */
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
        /** @description No such category. */
        readonly RentCategoryNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Rent category not found"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description There is no such NFT in this category, or it is currently rented. */
        readonly NftNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "NFT not found"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The real price differs from `expected_price_rub` by more than 5 %. Nothing was charged. */
        readonly PriceDrift: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "Price changed"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** @description The body is larger than the host accepts. It never reaches the API, whose own statuses are those of P026. */
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
        /** @description The franchise owner has switched the API off. */
        readonly ApiDisabled: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "detail": "API disabled by franchise owner"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /** @description The page size. A value outside 1 to 100, or not a whole number, is answered 400. */
        readonly Limit: number;
        /** @description The number of entries to skip. A value below 0 or not a whole number is answered 400. */
        readonly Offset: number;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Error = components['schemas']['Error'];
export type Balance = components['schemas']['Balance'];
export type UtcTime = components['schemas']['UtcTime'];
export type Catalog = components['schemas']['Catalog'];
export type StarsOffer = components['schemas']['StarsOffer'];
export type PremiumOffer = components['schemas']['PremiumOffer'];
export type ChatgptOffer = components['schemas']['ChatgptOffer'];
export type ClaudeOffer = components['schemas']['ClaudeOffer'];
export type RobuxOffer = components['schemas']['RobuxOffer'];
export type Roubles = components['schemas']['Roubles'];
export type ChatgptItem = components['schemas']['ChatgptItem'];
export type ClaudeItem = components['schemas']['ClaudeItem'];
export type NewOrder = components['schemas']['NewOrder'];
export type NewChatgptOrder = components['schemas']['NewChatgptOrder'];
export type NewClaudeOrder = components['schemas']['NewClaudeOrder'];
export type NewRobuxOrder = components['schemas']['NewRobuxOrder'];
export type NewStarsOrder = components['schemas']['NewStarsOrder'];
export type NewPremiumOrder = components['schemas']['NewPremiumOrder'];
export type NewRecipient = components['schemas']['NewRecipient'];
export type Order = components['schemas']['Order'];
export type ChatgptOrder = components['schemas']['ChatgptOrder'];
export type ClaudeOrder = components['schemas']['ClaudeOrder'];
export type RobuxOrder = components['schemas']['RobuxOrder'];
export type StarsOrder = components['schemas']['StarsOrder'];
export type PremiumOrder = components['schemas']['PremiumOrder'];
export type OrderCode = components['schemas']['OrderCode'];
export type OrderStatus = components['schemas']['OrderStatus'];
export type OrderPrice = components['schemas']['OrderPrice'];
export type Recipient = components['schemas']['Recipient'];
export type ExternalId = components['schemas']['ExternalId'];
export type OrderError = components['schemas']['OrderError'];
export type OrderPage = components['schemas']['OrderPage'];
export type Total = components['schemas']['Total'];
export type LimitInForce = components['schemas']['LimitInForce'];
export type OffsetInForce = components['schemas']['OffsetInForce'];
export type RentCategory = components['schemas']['RentCategory'];
export type RentList = components['schemas']['RentList'];
export type RentItem = components['schemas']['RentItem'];
export type NewRental = components['schemas']['NewRental'];
export type Rental = components['schemas']['Rental'];
export type RentalPage = components['schemas']['RentalPage'];
export type ResponseBadQuery = components['responses']['BadQuery'];
export type ResponseBadOrder = components['responses']['BadOrder'];
export type ResponseBadRental = components['responses']['BadRental'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseInsufficientFunds = components['responses']['InsufficientFunds'];
export type ResponseOrderNotFound = components['responses']['OrderNotFound'];
export type ResponseRentCategoryNotFound = components['responses']['RentCategoryNotFound'];
export type ResponseNftNotFound = components['responses']['NftNotFound'];
export type ResponsePriceDrift = components['responses']['PriceDrift'];
export type ResponseTooLarge = components['responses']['TooLarge'];
export type ResponseInternalError = components['responses']['InternalError'];
export type ResponseApiDisabled = components['responses']['ApiDisabled'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterOffset = components['parameters']['Offset'];
export type $defs = Record<string, never>;
export interface operations {
    readonly getBalance: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The balance. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "balance_rub": 5432.1
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Balance"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ApiDisabled"];
        };
    };
    readonly getCatalog: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All categories of orders in one object. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "stars": {
                     *         "min_quantity": 50,
                     *         "max_quantity": 1000000,
                     *         "price_per_star_rub": 1.27
                     *       },
                     *       "premium": [
                     *         {
                     *           "duration_months": 3,
                     *           "price_rub": 1500
                     *         },
                     *         {
                     *           "duration_months": 6,
                     *           "price_rub": 2200
                     *         },
                     *         {
                     *           "duration_months": 12,
                     *           "price_rub": 3499
                     *         }
                     *       ],
                     *       "chatgpt": [
                     *         {
                     *           "id": "plus_1m",
                     *           "name": "Chat GPT Plus 1 month",
                     *           "price_rub": 1499
                     *         },
                     *         {
                     *           "id": "plus_12m",
                     *           "name": "Chat GPT Plus 12 months",
                     *           "price_rub": 14999
                     *         },
                     *         {
                     *           "id": "pro_1m",
                     *           "name": "Chat GPT Pro 1 month",
                     *           "price_rub": 8999
                     *         }
                     *       ],
                     *       "claude": [
                     *         {
                     *           "id": "pro",
                     *           "name": "Claude Pro",
                     *           "price_rub": 1299
                     *         },
                     *         {
                     *           "id": "max5",
                     *           "name": "Claude Max 5x",
                     *           "price_rub": 4999
                     *         },
                     *         {
                     *           "id": "max20",
                     *           "name": "Claude Max 20x",
                     *           "price_rub": 9999
                     *         }
                     *       ],
                     *       "robux": [
                     *         {
                     *           "id": "r80",
                     *           "name": "80 Robux",
                     *           "robux": 80,
                     *           "price_rub": 129
                     *         },
                     *         {
                     *           "id": "r500",
                     *           "name": "500 Robux",
                     *           "robux": 500,
                     *           "price_rub": 749
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Catalog"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ApiDisabled"];
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
                readonly "application/json": components["schemas"]["NewOrder"];
            };
        };
        readonly responses: {
            /** @description Ordered and paid; if `failed`, also refunded. The order exists even if this answer is lost. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Order"];
                };
            };
            readonly 400: components["responses"]["BadOrder"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 402: components["responses"]["InsufficientFunds"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ApiDisabled"];
        };
    };
    readonly getOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description An `order_code`, unchanged. */
                readonly order_code: string;
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
                     *       "order_code": "PAD-2FAW8RUN",
                     *       "category": "robux",
                     *       "status": "needs_verification",
                     *       "price_rub": 129,
                     *       "created_at": "2024-06-19T14:32:07.000Z",
                     *       "updated_at": "2024-06-19T14:32:37.000Z",
                     *       "pack": "r80",
                     *       "roblox_username": "builder_2fa",
                     *       "external_id": null,
                     *       "error": {
                     *         "next_action": "enter_2fa_code"
                     *       }
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Order"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["OrderNotFound"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ApiDisabled"];
        };
    };
    readonly listOrders: {
        readonly parameters: {
            readonly query?: {
                /** @description The page size. A value outside 1 to 100, or not a whole number, is answered 400. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description The number of entries to skip. A value below 0 or not a whole number is answered 400. */
                readonly offset?: components["parameters"]["Offset"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of orders. The documentation shows no body for this operation. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "orders": [],
                     *       "total": 0,
                     *       "limit": 20,
                     *       "offset": 0
                     *     }
                     */
                    readonly "application/json": components["schemas"]["OrderPage"];
                };
            };
            readonly 400: components["responses"]["BadQuery"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ApiDisabled"];
        };
    };
    readonly listRentable: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The kind of NFT. Any other value is answered 404. */
                readonly category: components["schemas"]["RentCategory"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The NFTs. The documentation shows no body for this operation. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "category": "gifts",
                     *       "items": [
                     *         {
                     *           "nft_address": "EQBplushpepe2790",
                     *           "name": "Plush Pepe #2790",
                     *           "price_per_day_rub": 100,
                     *           "min_days": 1,
                     *           "max_days": 30
                     *         }
                     *       ]
                     *     }
                     */
                    readonly "application/json": components["schemas"]["RentList"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 404: components["responses"]["RentCategoryNotFound"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ApiDisabled"];
        };
    };
    readonly rent: {
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
                 *       "category": "gifts",
                 *       "nft_address": "EQBplushpepe2790",
                 *       "duration_days": 7,
                 *       "expected_price_rub": 700
                 *     }
                 */
                readonly "application/json": components["schemas"]["NewRental"];
            };
        };
        readonly responses: {
            /** @description Rented and paid. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rental_id": "RENT-8M2XQ04B",
                     *       "category": "gifts",
                     *       "nft_address": "EQBplushpepe2790",
                     *       "name": "Plush Pepe #2790",
                     *       "duration_days": 7,
                     *       "price_rub": 700,
                     *       "starts_at": "2024-06-19T14:32:07.000Z",
                     *       "ends_at": "2024-06-26T14:32:07.000Z",
                     *       "status": "active"
                     *     }
                     */
                    readonly "application/json": components["schemas"]["Rental"];
                };
            };
            readonly 400: components["responses"]["BadRental"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 402: components["responses"]["InsufficientFunds"];
            readonly 404: components["responses"]["NftNotFound"];
            readonly 409: components["responses"]["PriceDrift"];
            readonly 413: components["responses"]["TooLarge"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ApiDisabled"];
        };
    };
    readonly listRentals: {
        readonly parameters: {
            readonly query?: {
                /** @description The page size. A value outside 1 to 100, or not a whole number, is answered 400. */
                readonly limit?: components["parameters"]["Limit"];
                /** @description The number of entries to skip. A value below 0 or not a whole number is answered 400. */
                readonly offset?: components["parameters"]["Offset"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of rentals. The documentation shows no body for this operation. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "rentals": [],
                     *       "total": 0,
                     *       "limit": 20,
                     *       "offset": 0
                     *     }
                     */
                    readonly "application/json": components["schemas"]["RentalPage"];
                };
            };
            readonly 400: components["responses"]["BadQuery"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 500: components["responses"]["InternalError"];
            readonly 503: components["responses"]["ApiDisabled"];
        };
    };
}
