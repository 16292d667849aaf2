// Generated from openapi.yaml by `pnpm generate`. Do not edit.
export interface paths {
    readonly "/_vitrine/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Says that the server is up, and where each provider listens. */
        readonly get: operations["checkHealth"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Lists the worlds, in the order of their creation. */
        readonly get: operations["listWorlds"];
        readonly put?: never;
        /** Creates a world with keys of its own. */
        readonly post: operations["createWorld"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /** Shows one world with its clock, its providers and their accounts. */
        readonly get: operations["getWorld"];
        readonly put?: never;
        readonly post?: never;
        /** Deletes a world and its keys; the default world stays (409). */
        readonly delete: operations["deleteWorld"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Puts a world back to its seed and its first moment; keys stay, faults and journal are cleared. */
        readonly post: operations["resetWorld"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/snapshot": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /**
         * The whole world as JSON, once the webhooks under way have arrived.
         * @description Documents, ledger, deliveries, clock, random streams, faults and journal, keys included: whoever has it can call as anybody in this world.
         */
        readonly get: operations["takeSnapshot"];
        /**
         * Puts a snapshot in place of all there is in a world; what waits for its clock is let go.
         * @description The world keeps its name. A key of the snapshot that belongs to another world of this server is refused with 409: fork that world instead. Bodies may have 512 MiB.
         */
        readonly put: operations["restoreSnapshot"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/fork": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Makes one more world in the same state, with keys of its own. */
        readonly post: operations["forkWorld"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/clock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /** Reads the world's clock. */
        readonly get: operations["readClock"];
        /** Sets the mode, the time, or both; due work that is jumped over runs late, not in order of its time. */
        readonly put: operations["setClock"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/clock/advance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Moves the clock forward and runs all due work on the way.
         * @description Due work runs in the order of its time with the clock standing at that time, deliveries awaited; the answer comes
         *     when all of it is done. `until: idle` goes on to the last waiting work and stops there. Renewals of subscriptions come
         *     again for ever: they are done on the way, and not waited for. A world that is reset or restored meanwhile is left alone.
         */
        readonly post: operations["advanceClock"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /** Lists the provider requests of the journal, oldest first. */
        readonly get: operations["listRequests"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/notes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /**
         * Lists what happened and no answer or webhook tells, oldest first.
         * @description How a top-up ended that was not credited, say. The last thousand are kept.
         */
        readonly get: operations["listNotes"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/deliveries": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /** Lists the webhook deliveries with all their attempts, oldest first. */
        readonly get: operations["listDeliveries"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/deliveries/{id}/redeliver": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
                /** @description The delivery's id. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Makes one more attempt now, with the same bytes and signature, and answers when it is over. */
        readonly post: operations["redeliver"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/deliveries/{id}/message": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
                /** @description The delivery's id. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        /**
         * Composes and signs what an attempt would send at this moment, and sends nothing.
         * @description For whoever takes a webhook somewhere else, above all one that is `held` and so has no bytes yet. The delivery and its attempts stay as they are.
         *     404 as well where its owner wants no more events.
         */
        readonly get: operations["composeDelivery"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/faults": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /** Lists the faults in the order they were asked for, those that are used up too. */
        readonly get: operations["listFaults"];
        readonly put?: never;
        /** Adds a fault. */
        readonly post: operations["addFault"];
        /** Removes all faults. */
        readonly delete: operations["clearFaults"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/faults/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
                /** @description The fault's id. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        readonly post?: never;
        /** Removes one fault. */
        readonly delete: operations["removeFault"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /**
         * What happens in the world as server-sent events, until the reader goes.
         * @description `request` (a RequestEntry), `delivery` (a Delivery, each time it changes), `order` (`{provider, order}`, as the mock keeps it), `balance` (`{account, currency, balance, floor}`, in minor units),
         *     `note` and `clock`. It begins with `clock`. A reader that falls a megabyte behind is let go.
         */
        readonly get: operations["followWorld"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/ledger": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /** Shows every entry of the double-entry ledger and every balance, in integer minor units. */
        readonly get: operations["readLedger"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/audit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        /** Checks that money and orders agree in this world. */
        readonly get: operations["auditWorld"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/bunaistore/credit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Pays money into a wallet.
         * @description The balance rises by `amount`; the ledger books it against the outside world. Neither `api_orders` nor `api_spent` changes.
         *
         *     Events: none; only top-ups, purchases and refunds send one.
         */
        readonly post: operations["bunaistoreCredit"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/bunaistore/update-product": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Changes a product as the owner does in the admin panel.
         * @description Only the fields given change; orders already placed keep their price, name and warranty. Switching `infinite_stock` off shows
         *     the finite stock again. `promo_tiers` replaces all tiers.
         *
         *     Events: none.
         */
        readonly post: operations["bunaistoreUpdateProduct"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/bunaistore/create-product": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Puts a new product on sale.
         * @description `group_name` puts it into the group of that name, making the group if need be; `variant_name` (the product's `name` when left
         *     out) is its plan there. Auto products take their stock from `items`, manual ones from `stock_count`; the other one is a 400.
         *     Left out: nothing in stock, finite stock, no warranty, no notes, no promotion.
         *
         *     Events: none.
         */
        readonly post: operations["bunaistoreCreateProduct"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/bunaistore/add-stock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Loads more stock.
         * @description `items` for auto products, handed out after what is already loaded; `count` for manual ones. The wrong one of the two is a 409.
         *
         *     Events: none.
         */
        readonly post: operations["bunaistoreAddStock"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/bunaistore/remove-stock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Takes stock away, as if it had been sold elsewhere.
         * @description Auto products lose the pieces that would be handed out next. More than there is: 409, and nothing changes.
         *
         *     Events: none.
         */
        readonly post: operations["bunaistoreRemoveStock"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/bunaistore/delete-product": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Deletes a product for good.
         * @description It leaves lists and look-ups (404); orders placed before stay readable with an empty `after_note`.
         *
         *     Events: none.
         */
        readonly post: operations["bunaistoreDeleteProduct"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/bunaistore/place-bot-order": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Buys in the Telegram bot instead of through the API.
         * @description Stock and balance fall as with `POST /v1/orders`; `api_orders` and `api_spent` stay. Too little stock or money: 409, and nothing
         *     changes.
         *
         *     Events: `order_placed` with the source `bot`, then `balance_updated` with the reason `order_purchase`.
         */
        readonly post: operations["bunaistorePlaceBotOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/bunaistore/refund-order": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Refunds an order in full.
         * @description The buyer's balance rises by `total_paid` and `refunded` turns true. Stock and counters stay. A second refund: 409.
         *
         *     Events: `balance_updated` with a positive `delta` and the reason `order_refund`.
         */
        readonly post: operations["bunaistoreRefundOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/bunaistore/suspend": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Suspends an account.
         * @description Every call with one of its keys answers 403 until it is restored. Suspending it again changes nothing.
         *
         *     Events: none.
         */
        readonly post: operations["bunaistoreSuspend"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/bunaistore/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Lifts a suspension.
         * @description The account's keys work again. Restoring an account that is not suspended changes nothing.
         *
         *     Events: none.
         */
        readonly post: operations["bunaistoreRestore"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/bunaistore/issue-key": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Issues one more key for an account.
         * @description The older keys stay valid; all of them share the account's quota. A key is made up unless `api_key` gives one; one that
         *     was issued before is a 409.
         *
         *     Events: none.
         */
        readonly post: operations["bunaistoreIssueKey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/bunaistore/revoke-key": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Revokes a key.
         * @description The next call with it answers 401. Events that were signed with it are signed with the oldest active key from then on. A key
         *     already revoked: 409.
         *
         *     Events: none.
         */
        readonly post: operations["bunaistoreRevokeKey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/bunaistore/create-account": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Creates an account with a key.
         * @description A `user_id` is drawn when none is given, and one that exists is a 409. Left out: no display name, an empty wallet.
         *
         *     Events: none.
         */
        readonly post: operations["bunaistoreCreateAccount"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/bunaistore/update-account": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Changes what Telegram shows of a user.
         * @description `null` stands for a user without a display name.
         *
         *     Events: none.
         */
        readonly post: operations["bunaistoreUpdateAccount"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/bunaistore/set-webhook": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Sets the webhook URL as from the bot.
         * @description The same field as `POST /v1/developer/webhook`, with the same rules for the URL (400). Events are signed with the account's oldest
         *     active key.
         *
         *     Events: none.
         */
        readonly post: operations["bunaistoreSetWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/bunaistore/set-maintenance": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Switches maintenance mode on or off.
         * @description While it is on every operation answers 503.
         *
         *     Events: none.
         */
        readonly post: operations["bunaistoreSetMaintenance"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/bunaistore/set-api": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Switches the whole API on or off.
         * @description While it is off every operation answers 503; maintenance mode wins when both hold.
         *
         *     Events: none.
         */
        readonly post: operations["bunaistoreSetApi"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/bunaistore/set-worker": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Starts or stops the worker that verifies payments.
         * @description While it stands `POST /v1/topup/submit_txid` answers 500; verifications already running finish.
         *
         *     Events: none.
         */
        readonly post: operations["bunaistoreSetWorker"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/bunaistore/set-payment-method": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Switches a payment method on or off, or sets its minimum.
         * @description `GET /v1/topup/addresses` shows the switch at once; verifications already running finish. `minimum` is in dollars, and a payment of
         *     exactly that much passes.
         *
         *     Events: none.
         */
        readonly post: operations["bunaistoreSetPaymentMethod"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/bunaistore/pay": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Makes a payment that the chain or Binance will report.
         * @description A verification under way finds it at its next look-up, a later one at its first. `amount` is what is credited and contains `bonus`
         *     (0 when left out). `recipient: other` sends the money to somebody else (`ours` when left out). `seen_at` is the moment from which it can be
         *     found (now when left out). Paying the same id again replaces what is known; once it was credited, that is a 409.
         *
         *     Events: none by itself; the verification that finds it sends `topup_completed`, then `balance_updated`.
         */
        readonly post: operations["bunaistorePay"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/padington/create-account": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Creates a user of the bot with a key.
         * @description A `user_id` is drawn when none is given, and one that exists is a 409. Left out: an empty balance.
         */
        readonly post: operations["padingtonCreateAccount"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/padington/credit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Pays money into a balance, as the user does in the bot.
         * @description The balance rises by `amount`; the ledger books it against the outside world.
         */
        readonly post: operations["padingtonCredit"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/padington/set-rate": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Sets how many roubles a dollar costs.
         * @description All prices follow at once; orders and rentals keep theirs. At most four decimals.
         */
        readonly post: operations["padingtonSetRate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/padington/set-markup": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Sets what the franchise adds to every price.
         * @description All prices follow at once; orders and rentals keep theirs. At most two decimals.
         */
        readonly post: operations["padingtonSetMarkup"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/padington/complete-order": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Completes an order now.
         * @description A `pending` or `processing` order is completed whatever its time. One that needs verification is a 409, as is one that is completed or failed.
         */
        readonly post: operations["padingtonCompleteOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/padington/fail-order": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Fails an order and pays it back.
         * @description The whole price comes back, once. An order that is completed or failed is a 409. `message` becomes `error.message`.
         */
        readonly post: operations["padingtonFailOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/padington/require-verification": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Makes Roblox ask for a second factor.
         * @description For robux orders that are `pending` or `processing`; others are a 409. Such an order waits until it is verified or failed. An order whose `roblox_username` ends in `_2fa` comes to this by itself.
         */
        readonly post: operations["padingtonRequireVerification"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/padington/verify-order": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Enters the second factor, as the user does in the bot.
         * @description The order goes on as `processing` and is completed 30 to 120 seconds later. One that does not need verification is a 409.
         */
        readonly post: operations["padingtonVerifyOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/padington/set-codes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Says how many codes are left.
         * @description Orders for which no code is left fail at once and are paid back. `available` is how many are left; `true` for as many as are asked for, which is how a world begins, and `false` for none.
         */
        readonly post: operations["padingtonSetCodes"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/padington/issue-key": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Issues one more key for a user.
         * @description The older keys stay valid. A user has at most five active keys: a sixth is a 409 until one is revoked.
         */
        readonly post: operations["padingtonIssueKey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/padington/revoke-key": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Revokes a key.
         * @description The next call with it answers 401, and its place is free. A key already revoked is a 409.
         */
        readonly post: operations["padingtonRevokeKey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/padington/set-api": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Switches the API on or off, as the franchise owner does.
         * @description While it is off, every call with a valid key answers 503. Orders under way go on.
         */
        readonly post: operations["padingtonSetApi"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/padington/set-rent-price": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Sets what an NFT costs a day at present.
         * @description Moves the NFT's cost so that the price is the given one at today's rate and markup; later changes of these act on it.
         */
        readonly post: operations["padingtonSetRentPrice"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/tribute/create-shop": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Opens a shop.
         * @description With a `user_id` that is known the shop is that owner's next one, and `api_key` is a key they have; otherwise the owner is new, and so is the key.
         *     Left out: a name and a link made of the id, no `callbackUrl`, an active shop that takes money once and no recurring orders, a fee of 8 per cent, no SBP.
         *
         *     Events: none.
         */
        readonly post: operations["tributeCreateShop"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/tribute/update-shop": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Changes a shop as its owner, or Tribute, does.
         * @description Only the fields given change; orders already made keep their price. An empty `callbackUrl` stops webhooks. `fee_percent` counts for payments from now on.
         *
         *     Events: none.
         */
        readonly post: operations["tributeUpdateShop"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/tribute/add-manager": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Lets somebody else manage a shop.
         * @description A new user with a key. It reads, cancels and refunds the orders of the shop; it has no shop of its own.
         *
         *     Events: none.
         */
        readonly post: operations["tributeAddManager"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/tribute/issue-key": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Issues one more key for the owner of a shop, or one for somebody new.
         * @description Without a `shop_id` it is the key of a new user who has no shop. The older keys stay valid; webhooks are signed with the newest active one from now on. A key is made up unless `api_key` gives one; one that was issued before is a 409.
         *
         *     Events: none.
         */
        readonly post: operations["tributeIssueKey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/tribute/revoke-key": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Revokes a key.
         * @description The next call with it answers 401. Webhooks are signed with the newest active key that is left; without one they are not sent. A key already revoked: 409.
         *
         *     Events: none.
         */
        readonly post: operations["tributeRevokeKey"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/tribute/pay-order": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Pays an order, as the customer does at the checkout.
         * @description `card` where the checkout offers it, else `stars`, unless `method` says otherwise. A method that it does not offer is a 409, as is an order that is no longer `pending`.
         *     Stars, and cards that are converted to Stars, leave it `prepaid` for a while; a trial begins without a transaction.
         *
         *     Events: `shop_order`; for Stars first `shop_order_prepaid`, for cards converted to Stars first `shop_order_payment_received`.
         */
        readonly post: operations["tributePayOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/tribute/decline-payment": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Declines a first payment, as the customer's bank does.
         * @description The order stays `pending` and can be paid; one that is not `pending` is a 409. Left out: `payment_declined`, `Card declined by issuer`.
         *
         *     Events: `shop_order_payment_failed`.
         */
        readonly post: operations["tributeDeclinePayment"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/tribute/fail-order": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Gives an order up.
         * @description It turns `failed` for good. Only a `pending` order; another one is a 409.
         *
         *     Events: none.
         */
        readonly post: operations["tributeFailOrder"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/tribute/renew": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Tries to renew a subscription now, whatever its due time.
         * @description Success moves `memberExpiresAt` one period on; the third failure in a row cancels. An order without an active subscription is a 409.
         *
         *     Events: `shop_order_charge_success`, or `shop_order_charge_failed` and after the third `shop_order_cancelled`.
         */
        readonly post: operations["tributeRenew"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/tribute/complete-refund": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Completes a refund now.
         * @description A refund that has not begun, or is done, is a 409.
         *
         *     Events: `shop_order_refunded` with `completed`; `shop_order_cancelled` where it was the last charge of an active subscription.
         */
        readonly post: operations["tributeCompleteRefund"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/tribute/fail-refund": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Makes the next refund of a transaction fail.
         * @description The next call answers 500 with `error_refund_failed` and changes nothing; the one after it goes through. A transaction that cannot be refunded is a 409.
         *
         *     Events: none.
         */
        readonly post: operations["tributeFailRefund"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/tribute/charge-back": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Takes a payment back, as the customer's bank does.
         * @description The transaction is refunded at once. One that is not refundable is a 409.
         *
         *     Events: `shop_order_refunded` with `completed`; `shop_order_cancelled` where it was the last charge of an active subscription.
         */
        readonly post: operations["tributeChargeBack"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/tribute/set-card": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Says what the customer's card answers from now on.
         * @description To renewals of the order and to charges of the token it made: `accepted`; `declined`, which fails each attempt; or `expired`, which ends the subscription at the next renewal. A new order's card is `accepted`.
         *
         *     Events: none.
         */
        readonly post: operations["tributeSetCard"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/tribute/order-from-link": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Makes an order from a payment link, as a customer who follows it does.
         * @description The order has a `paymentLinkUuid`; one is drawn when none is given. The rest is as in `POST /shop/orders`; what that would refuse is a 400.
         *
         *     Events: none.
         */
        readonly post: operations["tributeOrderFromLink"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/tribute/finish-charge": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Ends a charge of a saved card now.
         * @description A charge that has its final status is a 409.
         *
         *     Events: `shop_token_charge_success` or `shop_token_charge_failed`; none for `timeout`.
         */
        readonly post: operations["tributeFinishCharge"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/tribute/send-test-webhook": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Presses the dashboard's test button.
         * @description `{"test_event":"test_event"}` goes to the shop's `callbackUrl`, once. A shop without one is a 409.
         *
         *     Events: the test.
         */
        readonly post: operations["tributeSendTestWebhook"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/tribute/set-gateway": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Switches the payment gateway on or off.
         * @description While it is off, `POST /shop/charges` answers 502 and makes no charge.
         *
         *     Events: none.
         */
        readonly post: operations["tributeSetGateway"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_vitrine/worlds/{world}/tribute/set-delays": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Sets how long things take.
         * @description How long an order stays `prepaid`, a refund `initiated` and a charge under way: 5 seconds each in a new world. What is under way keeps its time.
         *
         *     Events: none.
         */
        readonly post: operations["tributeSetDelays"];
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
        /** @description RFC 9457. */
        readonly Problem: {
            /** @description `about:blank`: the status says it all. */
            readonly type: string;
            readonly title: string;
            readonly status: number;
            readonly detail: string;
            /** @description The field to blame, as a path: `then.status`. */
            readonly field?: string;
        };
        /**
         * Format: date-time
         * @description A moment in ISO 8601 with a zone.
         * @example 2024-06-19T14:32:07.000Z
         */
        readonly Moment: string;
        readonly Health: {
            /** @constant */
            readonly status: "ok";
            readonly version: string;
            /** @description Each provider's origin, by name. */
            readonly providers: {
                readonly [key: string]: {
                    readonly url: string;
                };
            };
        };
        /**
         * @description A `real` clock follows the machine's, a `manual` one stands still until it is moved.
         * @enum {unknown}
         */
        readonly ClockMode: "real" | "manual";
        readonly Clock: {
            readonly mode: components["schemas"]["ClockMode"];
            readonly now: components["schemas"]["Moment"];
        };
        readonly ClockSetting: {
            readonly mode?: components["schemas"]["ClockMode"];
            readonly now?: components["schemas"]["Moment"];
        };
        /** @description How far to move the clock. */
        readonly Advance: {
            /** @description A span such as `500ms`, `30s`, `5m`, `1h` or `2d`. */
            readonly by: string;
        } | {
            readonly to: components["schemas"]["Moment"];
        } | {
            /** @constant */
            readonly until: "idle";
        };
        /** @description A whole world. Its parts are the engine's own; take it as it is. */
        readonly Snapshot: {
            readonly format: string;
            readonly world: string;
            readonly providers: readonly string[];
            readonly clock: {
                /** @enum {unknown} */
                readonly mode: "real" | "manual";
                readonly now: string;
            };
            readonly random: {
                readonly ids: components["schemas"]["RandomState"];
                readonly keys: components["schemas"]["RandomState"];
            };
            readonly faults: {
                readonly rows: readonly components["schemas"]["FaultRow"][];
                readonly last: number;
                readonly heldBack: readonly number[];
                readonly random: components["schemas"]["RandomState"];
            };
            readonly keys: {
                readonly [key: string]: readonly string[];
            };
            readonly documents: {
                readonly [key: string]: readonly {
                    readonly [key: string]: unknown;
                }[];
            };
            readonly sequences: {
                readonly [key: string]: number;
            };
            readonly requests: readonly {
                readonly [key: string]: unknown;
            }[];
            readonly notes: readonly {
                readonly [key: string]: unknown;
            }[];
        };
        readonly RandomState: readonly number[];
        /** @description Unique; w1, w2, … when left out. */
        readonly WorldName: string;
        /** @description What is left out is as the server was started. */
        readonly NewWorld: {
            readonly name?: components["schemas"]["WorldName"];
            /** @description Decides every random value. */
            readonly seed?: number;
            readonly now?: components["schemas"]["Moment"];
            readonly clock?: components["schemas"]["ClockMode"];
            /**
             * @description `off` lifts the providers' rate limits, for load tests.
             * @enum {unknown}
             */
            readonly limits?: "documented" | "off";
            /** @description Switches off our documented deviations from the provider. */
            readonly strict?: boolean;
            /**
             * @description Where Tribute's `paymentUrl` leads; `local` is a page of this server where the order can be paid.
             * @enum {unknown}
             */
            readonly checkout?: "official" | "local";
        };
        readonly World: {
            readonly name: string;
            readonly seed: number;
            readonly clock: components["schemas"]["Clock"];
            /** @description The providers this server runs. */
            readonly providers: {
                readonly bunaistore?: {
                    /** @description The origin to put in place of https://api.bunaistore.shop. */
                    readonly url: string;
                    readonly accounts: readonly {
                        readonly user_id: components["schemas"]["BunaistoreUserId"];
                        readonly api_key: components["schemas"]["BunaistoreApiKey"];
                    }[];
                };
                readonly padington?: {
                    /** @description The origin to put in place of https://api.padington.com. */
                    readonly url: string;
                    readonly accounts: readonly {
                        readonly user_id: components["schemas"]["PadingtonUserId"];
                        readonly api_key: components["schemas"]["PadingtonApiKey"];
                    }[];
                };
                readonly tribute?: {
                    /** @description The origin to put in place of https://tribute.tg. */
                    readonly url: string;
                    readonly shops: readonly {
                        readonly id: components["schemas"]["TributeShopId"];
                        readonly api_key: components["schemas"]["TributeApiKey"];
                    }[];
                };
            };
        };
        /** @description One provider request and its answer. */
        readonly RequestEntry: {
            readonly id: number;
            readonly at: components["schemas"]["Moment"];
            readonly provider: string;
            /** @description As the documentation writes it, `POST /v1/orders`; null when no operation matched. */
            readonly operation: string | null;
            readonly method: string;
            /** @description With its query. */
            readonly path: string;
            /** @description What was answered, or would have been had a fault not cut the connection. */
            readonly status: number;
            readonly duration_ms: number;
            /** @description The key, redacted; null when none was sent. */
            readonly key: string | null;
            /** @description The id of the fault that fired, or null. */
            readonly fault: string | null;
            /** @description Whether its answer was lost. A fault cut or spoiled it, or nobody waited for it any more. */
            readonly lost: boolean;
            /** @description The ids of the ledger entries that it made. */
            readonly posted: readonly number[];
            /** @description The body as it came, without what the provider keeps secret. */
            readonly request: string;
            /** @description The body as it was answered. */
            readonly response: string;
            /** @description What the mock itself got wrong, if it did. */
            readonly error?: string;
        };
        /** @description Something that happened in a world. */
        readonly Note: {
            readonly at: components["schemas"]["Moment"];
            readonly provider: string;
            readonly text: string;
        };
        /** @description One webhook event on its way. */
        readonly Delivery: {
            readonly id: string;
            readonly provider: string;
            readonly event: string;
            readonly url: string;
            /** @description The exact text of the last attempt; empty before the first. */
            readonly body: string;
            /** @description Those of the last attempt, as the provider sends them. */
            readonly headers: {
                readonly [key: string]: string;
            };
            /** @description That of the last attempt; empty before the first. */
            readonly signature: string;
            readonly created_at: components["schemas"]["Moment"];
            readonly attempts: readonly {
                readonly at: components["schemas"]["Moment"];
                /** @description The receiver's status; null when none came. */
                readonly status: number | null;
                /** @description Why none came; null when one did. */
                readonly error: string | null;
                /** @description The fault that took the attempt on its way; null when it went out. */
                readonly lost: string | null;
            }[];
            /** @description The fault that met it before its first attempt. */
            readonly fault: string | null;
            /**
             * @description `held`: the host is not loopback and was not named with `--allow-webhook-host`, or a fault put it behind the next event of its account.
             * @enum {unknown}
             */
            readonly state: "pending" | "delivered" | "failed" | "held";
        };
        /** @description What a webhook's receiver gets. */
        readonly Message: {
            /** @description Where it would go. */
            readonly url: string;
            /** @description The exact text. */
            readonly body: string;
            readonly headers: {
                readonly [key: string]: string;
            };
            readonly signature: string;
        };
        /** @description What a fault does. */
        readonly Effect: {
            readonly delay_ms: number | readonly number[];
        } | {
            readonly status: number;
            /** @description Sent as it is when a string, else as JSON. */
            readonly body?: unknown;
            readonly headers?: {
                readonly [key: string]: string;
            };
        } | {
            /** @enum {unknown} */
            readonly reset: "before" | "after";
        } | {
            /** @constant */
            readonly truncate: true;
        } | {
            /** @enum {unknown} */
            readonly garbage: "html" | "json";
        } | {
            /** @constant */
            readonly twice: true;
        } | {
            /** @enum {unknown} */
            readonly webhook: "drop" | "lose" | "duplicate" | "delay" | "reorder";
            /** @description Only events of this name; one that no provider sends is refused. */
            readonly event?: string;
            /** @description With `delay` and with nothing else. */
            readonly delay_ms?: number;
        };
        readonly Fault: {
            /**
             * @description Only this operation; may end in `*`. Any when left out.
             * @example POST /v1/orders
             */
            readonly operation?: string;
            readonly provider?: string;
            /** @description Only calls with this key. */
            readonly key?: string;
            /** @description The first matching call it fires on (1 when left out). */
            readonly nth?: number;
            /** @description How often it fires (1 when left out, without end where there is a `probability`). */
            readonly times?: number;
            /** @description Draws from the world's own random stream for each matching call; 0 never fires. */
            readonly probability?: number;
            readonly then: components["schemas"]["Effect"];
        };
        /** @description A fault that was added. */
        readonly FaultRow: {
            readonly id: string;
            readonly operation?: string;
            readonly provider?: string;
            readonly key?: string;
            readonly nth?: number;
            readonly times?: number;
            readonly probability?: number;
            readonly then: components["schemas"]["Effect"];
            /** @description Matching calls so far. */
            readonly seen: number;
            /** @description How often it fired so far. */
            readonly fired: number;
        };
        readonly Ledger: {
            /** @description Oldest first. */
            readonly entries: readonly {
                readonly id: number;
                readonly at: components["schemas"]["Moment"];
                /** @description The ledger account that gives. */
                readonly from: string;
                /** @description The ledger account that takes. */
                readonly to: string;
                /** @description Minor units (cents). */
                readonly amount: number;
                readonly currency: string;
                readonly reason: string;
                /** @description What it was for, the id of an order say. */
                readonly ref: string | null;
            }[];
            readonly balances: readonly {
                readonly account: string;
                readonly currency: string;
                /** @description Minor units (cents). */
                readonly balance: number;
                /** @description The least it may hold; null for an account that may go below zero. */
                readonly floor: number | null;
            }[];
        };
        readonly Audit: {
            readonly ok: boolean;
            readonly violations: readonly {
                /**
                 * @description Stable, for programs.
                 * @example goods-without-payment
                 */
                readonly rule: string;
                readonly detail: string;
                /** @description What it is about: the id of an order, a rental or a charge. */
                readonly order?: string;
                /** @description Whose money it is about. */
                readonly account?: string;
                /** @description Those that led there, oldest first. What a lever or due work did has none. */
                readonly requests: readonly components["schemas"]["RequestLine"][];
            }[];
        };
        /** @description What the journal says of a request, without its bodies. */
        readonly RequestLine: {
            readonly id: number;
            readonly at: components["schemas"]["Moment"];
            readonly provider: string;
            readonly operation: string | null;
            readonly method: string;
            /** @description With its query. */
            readonly path: string;
            readonly status: number;
            readonly key: string | null;
            readonly fault: string | null;
            readonly lost: boolean;
        };
        /** @description US dollars above zero, at most two decimals. */
        readonly Dollars: number;
        /** @description In the provider's currency. */
        readonly Balance: number;
        readonly Percent: number;
        readonly Count: number;
        readonly Title: string;
        readonly DisplayName: string | null;
        /** @description 0 for none. */
        readonly WarrantyHours: number;
        /** @description One string a piece, of any length and with any newlines. */
        readonly Items: readonly string[];
        /**
         * @description Minimum quantities and their discounts in percent; empty for none.
         * @example {
         *       "5": 5,
         *       "10": 12
         *     }
         */
        readonly PromoTiers: {
            readonly [key: string]: number;
        };
        readonly BunaistoreUserId: number;
        readonly BunaistoreProductId: string;
        readonly BunaistoreOrderId: string;
        readonly BunaistoreApiKey: string;
        /** @enum {unknown} */
        readonly BunaistoreStockType: "auto" | "manual";
        /** @enum {unknown} */
        readonly BunaistorePaymentMethod: "bep20" | "ton" | "trx" | "binance";
        /** @description The fields of `GET /v1/products/{id}`, and the instructions that buyers see afterwards. */
        readonly BunaistoreProduct: {
            readonly product_id: string;
            readonly group_id: string | null;
            readonly group_name: string | null;
            readonly variant_name: string | null;
            readonly display_name: string;
            readonly price: number;
            readonly stock_type: components["schemas"]["BunaistoreStockType"];
            readonly stock_count: number;
            readonly infinite_stock: boolean;
            readonly warranty_hours: number;
            readonly has_promo: boolean;
            readonly group_share_path: string | null;
            readonly plan_share_path: string | null;
            readonly name: string;
            readonly note: string;
            readonly promo_active: boolean;
            readonly promo_cb: number;
            readonly promo_tiers: {
                readonly [key: string]: number;
            };
            readonly after_note: string;
        };
        /** @description The order as `POST /v1/orders` answers it. */
        readonly BunaistoreOrder: {
            readonly order_id: string;
            readonly product_id: string;
            readonly product_name: string;
            readonly qty: number;
            readonly timestamp: string;
            readonly base_price: number;
            readonly total_paid: number;
            readonly discount_applied: number;
            readonly stock_type: components["schemas"]["BunaistoreStockType"];
            readonly items: readonly string[];
            readonly warranty_expires: string | null;
            readonly refunded: boolean;
        };
        readonly BunaistoreAccount: {
            readonly user_id: components["schemas"]["BunaistoreUserId"];
            readonly display_name: string | null;
            readonly balance: components["schemas"]["Balance"];
            readonly api_key?: components["schemas"]["BunaistoreApiKey"];
        };
        /** @description What the chain or Binance reports. */
        readonly BunaistorePayment: {
            readonly method: components["schemas"]["BunaistorePaymentMethod"];
            readonly txid: string;
            readonly amount: number;
            readonly bonus: number;
            /** @enum {unknown} */
            readonly recipient: "ours" | "other";
            readonly seen_at?: components["schemas"]["Moment"];
        };
        /** @description Roubles, at most two decimals. */
        readonly Roubles: number;
        /** @description A Telegram user. */
        readonly PadingtonUserId: number;
        readonly PadingtonApiKey: string;
        readonly PadingtonOrderCode: string;
        readonly PadingtonNftAddress: string;
        /** @enum {unknown} */
        readonly PadingtonCodeCategory: "chatgpt" | "claude";
        /** @description A number of codes, or whether there are any at all. */
        readonly PadingtonAvailable: number | boolean;
        /** @description Roubles for a dollar. */
        readonly PadingtonRate: number;
        /** @description Per cent on top of the cost. */
        readonly PadingtonMarkup: number;
        /** @description Roubles, at most two decimals. */
        readonly PadingtonPricePerDay: number;
        readonly PadingtonPricing: {
            readonly usd_rub: components["schemas"]["PadingtonRate"];
            readonly percent: components["schemas"]["PadingtonMarkup"];
        };
        /** @description A user of the bot, with a key. */
        readonly PadingtonAccount: {
            readonly user_id: components["schemas"]["PadingtonUserId"];
            readonly balance: components["schemas"]["Balance"];
            readonly api_key: components["schemas"]["PadingtonApiKey"];
        };
        /** @description An order as the provider's API shows it. */
        readonly PadingtonOrder: {
            readonly order_code: components["schemas"]["PadingtonOrderCode"];
            /** @enum {unknown} */
            readonly category: "chatgpt" | "claude" | "robux" | "stars" | "premium";
            /** @enum {unknown} */
            readonly status: "pending" | "processing" | "needs_verification" | "completed" | "failed";
            readonly price_rub: number;
            readonly created_at: components["schemas"]["Moment"];
            readonly updated_at: components["schemas"]["Moment"];
            readonly item?: string;
            readonly pack?: string;
            readonly roblox_username?: string;
            readonly quantity?: number;
            readonly duration?: number;
            readonly recipient?: string;
            readonly external_id: string | null;
            readonly error: {
                readonly message?: string;
                readonly next_action?: string;
                readonly codes?: readonly string[];
            } | null;
        };
        /** @description An NFT as the provider's list shows it, with its category. */
        readonly PadingtonNft: {
            /** @enum {unknown} */
            readonly category: "gifts" | "numbers" | "usernames";
            readonly nft_address: components["schemas"]["PadingtonNftAddress"];
            readonly name: string;
            readonly price_per_day_rub: number;
            readonly min_days: number;
            readonly max_days: number;
        };
        /** @description A Telegram user. */
        readonly TributeUserId: number;
        readonly TributeShopId: number;
        readonly TributeApiKey: string;
        readonly TributeUuid: string;
        readonly TributeTransactionId: number;
        readonly TributeShopName: string;
        /** @description No URL, its last part. */
        readonly TributeLink: string;
        /** @description Empty for no webhooks. */
        readonly TributeCallbackUrl: string;
        /**
         * @description 1 for an active shop.
         * @enum {unknown}
         */
        readonly TributeShopStatus: 0 | 1;
        /** @description At most two decimals. */
        readonly TributeFeePercent: number;
        /** @enum {unknown} */
        readonly TributePaymentMethod: "card" | "sbp" | "wallet" | "stars";
        /** @enum {unknown} */
        readonly TributeCard: "accepted" | "declined" | "expired";
        readonly TributeDelay: number;
        /** @description A shop as the provider's API shows it, with what only Tribute knows of it. */
        readonly TributeShop: {
            readonly id: components["schemas"]["TributeShopId"];
            readonly userId: components["schemas"]["TributeUserId"];
            readonly name: string;
            readonly link: string;
            readonly callbackUrl: string;
            readonly recurrent: boolean;
            readonly onlyStars: boolean;
            readonly tokenCharging: boolean;
            readonly status: components["schemas"]["TributeShopStatus"];
            readonly fee_percent: components["schemas"]["TributeFeePercent"];
            readonly sbp: boolean;
        };
        /** @description An order as the provider's API shows it. */
        readonly TributeOrder: {
            readonly uuid: components["schemas"]["TributeUuid"];
            readonly shopId: components["schemas"]["TributeShopId"];
            readonly amount: number;
            /** @enum {unknown} */
            readonly currency: "eur" | "rub" | "usd";
            readonly title: string;
            readonly description: string;
            /** @enum {unknown} */
            readonly status: "pending" | "prepaid" | "paid" | "failed";
            readonly email?: string;
            readonly successUrl: string;
            readonly failUrl: string;
            readonly paymentUrl: string | null;
            readonly webappPaymentUrl: string;
            readonly createdAt: components["schemas"]["Moment"];
            readonly comment?: string;
            readonly customerId?: string;
            /** @enum {unknown} */
            readonly period: "onetime" | "weekly" | "monthly" | "quarterly" | "halfyearly" | "yearly";
            /** @enum {unknown} */
            readonly memberStatus?: "active" | "cancelled";
            readonly memberExpiresAt?: components["schemas"]["Moment"];
            readonly starsAmount?: number;
            readonly onlyStars?: boolean;
            readonly firstPeriodAmount?: number | null;
            readonly lastPaidTransactionAt?: string | null;
            readonly sendEmail?: boolean;
            readonly paymentLinkUuid?: components["schemas"]["TributeUuid"];
        };
        /** @description A transaction as the provider's API shows it, in whole roubles, euros or dollars. */
        readonly TributeTransaction: {
            readonly id: components["schemas"]["TributeTransactionId"];
            readonly type: string;
            readonly objectId?: number;
            readonly amount: number;
            /** @enum {unknown} */
            readonly currency: "eur" | "rub" | "usd";
            /** @description Unix seconds. */
            readonly createdAt: number;
            readonly serviceFee?: number;
            readonly total: number;
            readonly paymentMethod?: string;
            readonly isRefunded?: boolean;
            readonly isRefundable?: boolean;
            readonly isRecurring?: boolean;
        };
        /** @description A charge of a saved card as the provider's API shows it. */
        readonly TributeCharge: {
            readonly chargeUuid: components["schemas"]["TributeUuid"];
            /** @enum {unknown} */
            readonly status: "pending" | "processing" | "success" | "failed" | "timeout";
            readonly reference?: string;
            readonly amount: number;
            /** @enum {unknown} */
            readonly currency: "eur" | "rub" | "usd";
            readonly token: components["schemas"]["TributeUuid"];
            readonly errorCode?: string;
            readonly errorMessage?: string;
            readonly createdAt: components["schemas"]["Moment"];
            readonly processedAt?: components["schemas"]["Moment"];
        };
    };
    responses: {
        /** @description The request cannot be used; `field` names what is wrong. */
        readonly BadRequest: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "type": "about:blank",
                 *       "title": "Bad Request",
                 *       "status": 400,
                 *       "detail": "Cannot use the request: \"amount\" must be number, got \"ten\". Send a number.",
                 *       "field": "amount"
                 *     }
                 */
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The server listens beyond loopback and the token is missing or wrong. */
        readonly Unauthorized: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The request comes from a browser page of another origin, or names a host that is not this server. */
        readonly Forbidden: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description There is no such world or object. */
        readonly NotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The present state does not allow it. */
        readonly Conflict: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is above the server's limit (1 MiB unless set otherwise). */
        readonly TooLarge: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description The world's name.
         * @example default
         */
        readonly World: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type Problem = components['schemas']['Problem'];
export type Moment = components['schemas']['Moment'];
export type Health = components['schemas']['Health'];
export type ClockMode = components['schemas']['ClockMode'];
export type Clock = components['schemas']['Clock'];
export type ClockSetting = components['schemas']['ClockSetting'];
export type Advance = components['schemas']['Advance'];
export type Snapshot = components['schemas']['Snapshot'];
export type RandomState = components['schemas']['RandomState'];
export type WorldName = components['schemas']['WorldName'];
export type NewWorld = components['schemas']['NewWorld'];
export type World = components['schemas']['World'];
export type RequestEntry = components['schemas']['RequestEntry'];
export type Note = components['schemas']['Note'];
export type Delivery = components['schemas']['Delivery'];
export type Message = components['schemas']['Message'];
export type Effect = components['schemas']['Effect'];
export type Fault = components['schemas']['Fault'];
export type FaultRow = components['schemas']['FaultRow'];
export type Ledger = components['schemas']['Ledger'];
export type Audit = components['schemas']['Audit'];
export type RequestLine = components['schemas']['RequestLine'];
export type Dollars = components['schemas']['Dollars'];
export type Balance = components['schemas']['Balance'];
export type Percent = components['schemas']['Percent'];
export type Count = components['schemas']['Count'];
export type Title = components['schemas']['Title'];
export type DisplayName = components['schemas']['DisplayName'];
export type WarrantyHours = components['schemas']['WarrantyHours'];
export type Items = components['schemas']['Items'];
export type PromoTiers = components['schemas']['PromoTiers'];
export type BunaistoreUserId = components['schemas']['BunaistoreUserId'];
export type BunaistoreProductId = components['schemas']['BunaistoreProductId'];
export type BunaistoreOrderId = components['schemas']['BunaistoreOrderId'];
export type BunaistoreApiKey = components['schemas']['BunaistoreApiKey'];
export type BunaistoreStockType = components['schemas']['BunaistoreStockType'];
export type BunaistorePaymentMethod = components['schemas']['BunaistorePaymentMethod'];
export type BunaistoreProduct = components['schemas']['BunaistoreProduct'];
export type BunaistoreOrder = components['schemas']['BunaistoreOrder'];
export type BunaistoreAccount = components['schemas']['BunaistoreAccount'];
export type BunaistorePayment = components['schemas']['BunaistorePayment'];
export type Roubles = components['schemas']['Roubles'];
export type PadingtonUserId = components['schemas']['PadingtonUserId'];
export type PadingtonApiKey = components['schemas']['PadingtonApiKey'];
export type PadingtonOrderCode = components['schemas']['PadingtonOrderCode'];
export type PadingtonNftAddress = components['schemas']['PadingtonNftAddress'];
export type PadingtonCodeCategory = components['schemas']['PadingtonCodeCategory'];
export type PadingtonAvailable = components['schemas']['PadingtonAvailable'];
export type PadingtonRate = components['schemas']['PadingtonRate'];
export type PadingtonMarkup = components['schemas']['PadingtonMarkup'];
export type PadingtonPricePerDay = components['schemas']['PadingtonPricePerDay'];
export type PadingtonPricing = components['schemas']['PadingtonPricing'];
export type PadingtonAccount = components['schemas']['PadingtonAccount'];
export type PadingtonOrder = components['schemas']['PadingtonOrder'];
export type PadingtonNft = components['schemas']['PadingtonNft'];
export type TributeUserId = components['schemas']['TributeUserId'];
export type TributeShopId = components['schemas']['TributeShopId'];
export type TributeApiKey = components['schemas']['TributeApiKey'];
export type TributeUuid = components['schemas']['TributeUuid'];
export type TributeTransactionId = components['schemas']['TributeTransactionId'];
export type TributeShopName = components['schemas']['TributeShopName'];
export type TributeLink = components['schemas']['TributeLink'];
export type TributeCallbackUrl = components['schemas']['TributeCallbackUrl'];
export type TributeShopStatus = components['schemas']['TributeShopStatus'];
export type TributeFeePercent = components['schemas']['TributeFeePercent'];
export type TributePaymentMethod = components['schemas']['TributePaymentMethod'];
export type TributeCard = components['schemas']['TributeCard'];
export type TributeDelay = components['schemas']['TributeDelay'];
export type TributeShop = components['schemas']['TributeShop'];
export type TributeOrder = components['schemas']['TributeOrder'];
export type TributeTransaction = components['schemas']['TributeTransaction'];
export type TributeCharge = components['schemas']['TributeCharge'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponseTooLarge = components['responses']['TooLarge'];
export type ParameterWorld = components['parameters']['World'];
export type $defs = Record<string, never>;
export interface operations {
    readonly checkHealth: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The server is up. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Health"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    readonly listWorlds: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All worlds. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["World"][];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
        };
    };
    readonly createWorld: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewWorld"];
            };
        };
        readonly responses: {
            /** @description The new world. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["World"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly getWorld: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The world. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["World"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
        };
    };
    readonly deleteWorld: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The world is gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
        };
    };
    readonly resetWorld: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The world after the reset. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["World"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
        };
    };
    readonly takeSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The snapshot. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Snapshot"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
        };
    };
    readonly restoreSnapshot: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Snapshot"];
            };
        };
        readonly responses: {
            /** @description The world as it then is. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["World"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly forkWorld: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "what-if"
                 *     }
                 */
                readonly "application/json": {
                    readonly name?: components["schemas"]["WorldName"];
                };
            };
        };
        readonly responses: {
            /** @description The new world. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["World"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly readClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The clock. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Clock"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
        };
    };
    readonly setClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClockSetting"];
            };
        };
        readonly responses: {
            /** @description The clock as it now stands. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Clock"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly advanceClock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Advance"];
            };
        };
        readonly responses: {
            /** @description The clock after the move. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Clock"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly listRequests: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only this operation; may end in `*`.
                 * @example POST /v1/orders
                 */
                readonly operation?: string;
                /** @description Only answers with this status. */
                readonly status?: number;
                /** @description Only the newest so many; all when left out. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The requests. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["RequestEntry"][];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
        };
    };
    readonly listNotes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The notes. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Note"][];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
        };
    };
    readonly listDeliveries: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The deliveries. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Delivery"][];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
        };
    };
    readonly redeliver: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
                /** @description The delivery's id. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The delivery with its new attempt. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Delivery"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
        };
    };
    readonly composeDelivery: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
                /** @description The delivery's id. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The message. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Message"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
        };
    };
    readonly listFaults: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The faults. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["FaultRow"][];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
        };
    };
    readonly addFault: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Fault"];
            };
        };
        readonly responses: {
            /** @description The fault with its id. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FaultRow"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly clearFaults: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description No fault is left. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
        };
    };
    readonly removeFault: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
                /** @description The fault's id. */
                readonly id: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The fault is gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
        };
    };
    readonly followWorld: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The events. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/event-stream": string;
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
        };
    };
    readonly readLedger: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The ledger. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Ledger"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
        };
    };
    readonly auditWorld: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What was found. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Audit"];
                };
            };
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
        };
    };
    readonly bunaistoreCredit: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "user_id": 12345678,
                 *       "amount": 25.5
                 *     }
                 */
                readonly "application/json": {
                    readonly user_id: components["schemas"]["BunaistoreUserId"];
                    readonly amount: components["schemas"]["Dollars"];
                };
            };
        };
        readonly responses: {
            /** @description The objects it changed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly user_id: components["schemas"]["BunaistoreUserId"];
                        readonly balance: components["schemas"]["Balance"];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly bunaistoreUpdateProduct: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "product_id": "PRD_ajS8x",
                 *       "price": 4.25,
                 *       "promo_active": false
                 *     }
                 */
                readonly "application/json": {
                    readonly product_id: components["schemas"]["BunaistoreProductId"];
                    readonly price?: components["schemas"]["Dollars"];
                    readonly note?: string;
                    readonly after_note?: string;
                    readonly infinite_stock?: boolean;
                    readonly warranty_hours?: components["schemas"]["WarrantyHours"];
                    readonly promo_active?: boolean;
                    readonly promo_cb?: components["schemas"]["Percent"];
                    readonly promo_tiers?: components["schemas"]["PromoTiers"];
                };
            };
        };
        readonly responses: {
            /** @description The objects it changed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BunaistoreProduct"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly bunaistoreCreateProduct: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "3 months",
                 *       "price": 2.75,
                 *       "stock_type": "auto",
                 *       "group_name": "Amazon Prime",
                 *       "items": [
                 *         "mail:secret"
                 *       ]
                 *     }
                 */
                readonly "application/json": {
                    readonly name: components["schemas"]["Title"];
                    readonly price: components["schemas"]["Dollars"];
                    readonly stock_type: components["schemas"]["BunaistoreStockType"];
                    readonly group_name?: components["schemas"]["Title"];
                    readonly variant_name?: components["schemas"]["Title"];
                    readonly items?: components["schemas"]["Items"];
                    readonly stock_count?: number;
                    readonly infinite_stock?: boolean;
                    readonly warranty_hours?: components["schemas"]["WarrantyHours"];
                    readonly note?: string;
                    readonly after_note?: string;
                    readonly promo_active?: boolean;
                    readonly promo_cb?: components["schemas"]["Percent"];
                    readonly promo_tiers?: components["schemas"]["PromoTiers"];
                };
            };
        };
        readonly responses: {
            /** @description The new product with its ids. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BunaistoreProduct"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly bunaistoreAddStock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "product_id": "PRD_ajS8x",
                 *       "items": [
                 *         "mail-1:secret",
                 *         "mail-2:secret"
                 *       ]
                 *     }
                 */
                readonly "application/json": {
                    readonly product_id: components["schemas"]["BunaistoreProductId"];
                    readonly items: components["schemas"]["Items"];
                } | {
                    readonly product_id: components["schemas"]["BunaistoreProductId"];
                    readonly count: components["schemas"]["Count"];
                };
            };
        };
        readonly responses: {
            /** @description The objects it changed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BunaistoreProduct"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly bunaistoreRemoveStock: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "product_id": "ab360422",
                 *       "count": 11
                 *     }
                 */
                readonly "application/json": {
                    readonly product_id: components["schemas"]["BunaistoreProductId"];
                    readonly count: components["schemas"]["Count"];
                };
            };
        };
        readonly responses: {
            /** @description The objects it changed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BunaistoreProduct"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly bunaistoreDeleteProduct: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "product_id": "PRD_ajS8x"
                 *     }
                 */
                readonly "application/json": {
                    readonly product_id: components["schemas"]["BunaistoreProductId"];
                };
            };
        };
        readonly responses: {
            /** @description The objects it changed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly product_id: components["schemas"]["BunaistoreProductId"];
                        /** @constant */
                        readonly deleted: true;
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly bunaistorePlaceBotOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "user_id": 12345678,
                 *       "product_id": "PRD_ajS8x",
                 *       "qty": 3
                 *     }
                 */
                readonly "application/json": {
                    readonly user_id: components["schemas"]["BunaistoreUserId"];
                    readonly product_id: components["schemas"]["BunaistoreProductId"];
                    readonly qty: components["schemas"]["Count"];
                };
            };
        };
        readonly responses: {
            /** @description The objects it changed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly order: components["schemas"]["BunaistoreOrder"];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly bunaistoreRefundOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "order_id": "ORDx8kLm2Qp"
                 *     }
                 */
                readonly "application/json": {
                    readonly order_id: components["schemas"]["BunaistoreOrderId"];
                };
            };
        };
        readonly responses: {
            /** @description The objects it changed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly order: components["schemas"]["BunaistoreOrder"];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly bunaistoreSuspend: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "user_id": 12345678
                 *     }
                 */
                readonly "application/json": {
                    readonly user_id: components["schemas"]["BunaistoreUserId"];
                };
            };
        };
        readonly responses: {
            /** @description The objects it changed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly user_id: components["schemas"]["BunaistoreUserId"];
                        readonly suspended: boolean;
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly bunaistoreRestore: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "user_id": 12345678
                 *     }
                 */
                readonly "application/json": {
                    readonly user_id: components["schemas"]["BunaistoreUserId"];
                };
            };
        };
        readonly responses: {
            /** @description The objects it changed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly user_id: components["schemas"]["BunaistoreUserId"];
                        readonly suspended: boolean;
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly bunaistoreIssueKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "user_id": 12345678
                 *     }
                 */
                readonly "application/json": {
                    readonly user_id: components["schemas"]["BunaistoreUserId"];
                    readonly api_key?: components["schemas"]["BunaistoreApiKey"];
                };
            };
        };
        readonly responses: {
            /** @description The new key. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly user_id: components["schemas"]["BunaistoreUserId"];
                        readonly api_key: components["schemas"]["BunaistoreApiKey"];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly bunaistoreRevokeKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "api_key": "sk_live_other"
                 *     }
                 */
                readonly "application/json": {
                    readonly api_key: components["schemas"]["BunaistoreApiKey"];
                };
            };
        };
        readonly responses: {
            /** @description The objects it changed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly api_key: components["schemas"]["BunaistoreApiKey"];
                        /** @constant */
                        readonly revoked: true;
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly bunaistoreCreateAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "display_name": "Ada",
                 *       "balance": 100
                 *     }
                 */
                readonly "application/json": {
                    readonly user_id?: components["schemas"]["BunaistoreUserId"];
                    readonly display_name?: components["schemas"]["DisplayName"];
                    /** @description US dollars, at most two decimals. */
                    readonly balance?: number;
                };
            };
        };
        readonly responses: {
            /** @description The account and its key. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BunaistoreAccount"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly bunaistoreUpdateAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "user_id": 12345678,
                 *       "display_name": null
                 *     }
                 */
                readonly "application/json": {
                    readonly user_id: components["schemas"]["BunaistoreUserId"];
                    readonly display_name?: components["schemas"]["DisplayName"];
                };
            };
        };
        readonly responses: {
            /** @description The account, without its keys. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BunaistoreAccount"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly bunaistoreSetWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "user_id": 12345678,
                 *       "url": "http://127.0.0.1:8080/hook"
                 *     }
                 */
                readonly "application/json": {
                    readonly user_id: components["schemas"]["BunaistoreUserId"];
                    readonly url: string;
                };
            };
        };
        readonly responses: {
            /** @description The objects it changed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly user_id: components["schemas"]["BunaistoreUserId"];
                        readonly webhook_url: string;
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly bunaistoreSetMaintenance: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "on": true
                 *     }
                 */
                readonly "application/json": {
                    readonly on: boolean;
                };
            };
        };
        readonly responses: {
            /** @description The objects it changed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly maintenance: boolean;
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly bunaistoreSetApi: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "enabled": false
                 *     }
                 */
                readonly "application/json": {
                    readonly enabled: boolean;
                };
            };
        };
        readonly responses: {
            /** @description The objects it changed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly api_enabled: boolean;
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly bunaistoreSetWorker: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "running": false
                 *     }
                 */
                readonly "application/json": {
                    readonly running: boolean;
                };
            };
        };
        readonly responses: {
            /** @description The objects it changed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly worker_running: boolean;
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly bunaistoreSetPaymentMethod: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "method": "ton",
                 *       "enabled": false
                 *     }
                 */
                readonly "application/json": {
                    readonly method: components["schemas"]["BunaistorePaymentMethod"];
                    readonly enabled?: boolean;
                    readonly minimum?: number;
                };
            };
        };
        readonly responses: {
            /** @description The objects it changed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly method: components["schemas"]["BunaistorePaymentMethod"];
                        readonly enabled: boolean;
                        readonly minimum: number;
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly bunaistorePay: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "method": "binance",
                 *       "txid": "40123456789",
                 *       "amount": 25.5,
                 *       "bonus": 0.5
                 *     }
                 */
                readonly "application/json": {
                    readonly method: components["schemas"]["BunaistorePaymentMethod"];
                    readonly txid: string;
                    readonly amount: components["schemas"]["Dollars"];
                    /** @description US dollars, at most two decimals. */
                    readonly bonus?: number;
                    /** @enum {unknown} */
                    readonly recipient?: "ours" | "other";
                    readonly seen_at?: components["schemas"]["Moment"];
                };
            };
        };
        readonly responses: {
            /** @description The payment as it will be reported. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BunaistorePayment"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly padingtonCreateAccount: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "balance": 5000
                 *     }
                 */
                readonly "application/json": {
                    readonly user_id?: components["schemas"]["PadingtonUserId"];
                    /** @description Roubles, at most two decimals. */
                    readonly balance?: number;
                };
            };
        };
        readonly responses: {
            /** @description The account and its key. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PadingtonAccount"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly padingtonCredit: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "user_id": 12345678,
                 *       "amount": 1000
                 *     }
                 */
                readonly "application/json": {
                    readonly user_id: components["schemas"]["PadingtonUserId"];
                    readonly amount: components["schemas"]["Roubles"];
                };
            };
        };
        readonly responses: {
            /** @description The objects it changed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly user_id: components["schemas"]["PadingtonUserId"];
                        readonly balance: components["schemas"]["Balance"];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly padingtonSetRate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "usd_rub": 84.5
                 *     }
                 */
                readonly "application/json": {
                    readonly usd_rub: components["schemas"]["PadingtonRate"];
                };
            };
        };
        readonly responses: {
            /** @description What prices are made with. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PadingtonPricing"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly padingtonSetMarkup: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "percent": 30
                 *     }
                 */
                readonly "application/json": {
                    readonly percent: components["schemas"]["PadingtonMarkup"];
                };
            };
        };
        readonly responses: {
            /** @description What prices are made with. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PadingtonPricing"];
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly padingtonCompleteOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "order_code": "PAD-B0V5T3LE"
                 *     }
                 */
                readonly "application/json": {
                    readonly order_code: components["schemas"]["PadingtonOrderCode"];
                };
            };
        };
        readonly responses: {
            /** @description The objects it changed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly order: components["schemas"]["PadingtonOrder"];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly padingtonFailOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "order_code": "PAD-B0V5T3LE",
                 *       "message": "Recipient not found"
                 *     }
                 */
                readonly "application/json": {
                    readonly order_code: components["schemas"]["PadingtonOrderCode"];
                    readonly message?: string;
                };
            };
        };
        readonly responses: {
            /** @description The objects it changed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly order: components["schemas"]["PadingtonOrder"];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly padingtonRequireVerification: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "order_code": "PAD-2FAW8RUN"
                 *     }
                 */
                readonly "application/json": {
                    readonly order_code: components["schemas"]["PadingtonOrderCode"];
                };
            };
        };
        readonly responses: {
            /** @description The objects it changed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly order: components["schemas"]["PadingtonOrder"];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly padingtonVerifyOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "order_code": "PAD-2FAW8RUN"
                 *     }
                 */
                readonly "application/json": {
                    readonly order_code: components["schemas"]["PadingtonOrderCode"];
                };
            };
        };
        readonly responses: {
            /** @description The objects it changed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly order: components["schemas"]["PadingtonOrder"];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly padingtonSetCodes: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "category": "chatgpt",
                 *       "available": false
                 *     }
                 */
                readonly "application/json": {
                    readonly category: components["schemas"]["PadingtonCodeCategory"];
                    readonly available: components["schemas"]["PadingtonAvailable"];
                };
            };
        };
        readonly responses: {
            /** @description The objects it changed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly category: components["schemas"]["PadingtonCodeCategory"];
                        readonly available: components["schemas"]["PadingtonAvailable"];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly padingtonIssueKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "user_id": 12345678
                 *     }
                 */
                readonly "application/json": {
                    readonly user_id: components["schemas"]["PadingtonUserId"];
                };
            };
        };
        readonly responses: {
            /** @description The new key. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly user_id: components["schemas"]["PadingtonUserId"];
                        readonly api_key: components["schemas"]["PadingtonApiKey"];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly padingtonRevokeKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "api_key": "pad_live_other"
                 *     }
                 */
                readonly "application/json": {
                    readonly api_key: components["schemas"]["PadingtonApiKey"];
                };
            };
        };
        readonly responses: {
            /** @description The objects it changed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly api_key: components["schemas"]["PadingtonApiKey"];
                        /** @constant */
                        readonly revoked: true;
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly padingtonSetApi: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "enabled": false
                 *     }
                 */
                readonly "application/json": {
                    readonly enabled: boolean;
                };
            };
        };
        readonly responses: {
            /** @description The objects it changed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly api_enabled: boolean;
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly padingtonSetRentPrice: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "nft_address": "EQBplushpepe2790",
                 *       "price_per_day_rub": 105
                 *     }
                 */
                readonly "application/json": {
                    readonly nft_address: components["schemas"]["PadingtonNftAddress"];
                    readonly price_per_day_rub: components["schemas"]["PadingtonPricePerDay"];
                };
            };
        };
        readonly responses: {
            /** @description The objects it changed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly nft: components["schemas"]["PadingtonNft"];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly tributeCreateShop: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "name": "My Other Shop",
                 *       "recurrent": true,
                 *       "callbackUrl": "http://127.0.0.1:8080/webhook"
                 *     }
                 */
                readonly "application/json": {
                    readonly user_id?: components["schemas"]["TributeUserId"];
                    readonly name?: components["schemas"]["TributeShopName"];
                    readonly link?: components["schemas"]["TributeLink"];
                    readonly callbackUrl?: components["schemas"]["TributeCallbackUrl"];
                    readonly recurrent?: boolean;
                    readonly onlyStars?: boolean;
                    readonly tokenCharging?: boolean;
                    readonly status?: components["schemas"]["TributeShopStatus"];
                    readonly fee_percent?: components["schemas"]["TributeFeePercent"];
                    readonly sbp?: boolean;
                };
            };
        };
        readonly responses: {
            /** @description The shop, its owner and a key. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly shop: components["schemas"]["TributeShop"];
                        readonly user_id: components["schemas"]["TributeUserId"];
                        readonly api_key: components["schemas"]["TributeApiKey"];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly tributeUpdateShop: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "id": 1,
                 *       "recurrent": false
                 *     }
                 */
                readonly "application/json": {
                    readonly id: components["schemas"]["TributeShopId"];
                    readonly name?: components["schemas"]["TributeShopName"];
                    readonly link?: components["schemas"]["TributeLink"];
                    readonly callbackUrl?: components["schemas"]["TributeCallbackUrl"];
                    readonly recurrent?: boolean;
                    readonly onlyStars?: boolean;
                    readonly tokenCharging?: boolean;
                    readonly status?: components["schemas"]["TributeShopStatus"];
                    readonly fee_percent?: components["schemas"]["TributeFeePercent"];
                    readonly sbp?: boolean;
                };
            };
        };
        readonly responses: {
            /** @description The objects it changed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly shop: components["schemas"]["TributeShop"];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly tributeAddManager: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "shop_id": 1
                 *     }
                 */
                readonly "application/json": {
                    readonly shop_id: components["schemas"]["TributeShopId"];
                };
            };
        };
        readonly responses: {
            /** @description The manager and the key. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly shop_id: components["schemas"]["TributeShopId"];
                        readonly user_id: components["schemas"]["TributeUserId"];
                        readonly api_key: components["schemas"]["TributeApiKey"];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly tributeIssueKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                /**
                 * @example {
                 *       "shop_id": 1
                 *     }
                 */
                readonly "application/json": {
                    readonly shop_id?: components["schemas"]["TributeShopId"];
                    readonly api_key?: components["schemas"]["TributeApiKey"];
                };
            };
        };
        readonly responses: {
            /** @description The new key. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly shop_id?: components["schemas"]["TributeShopId"];
                        readonly user_id: components["schemas"]["TributeUserId"];
                        readonly api_key: components["schemas"]["TributeApiKey"];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly tributeRevokeKey: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "api_key": "tribute_other"
                 *     }
                 */
                readonly "application/json": {
                    readonly api_key: components["schemas"]["TributeApiKey"];
                };
            };
        };
        readonly responses: {
            /** @description The objects it changed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly api_key: components["schemas"]["TributeApiKey"];
                        /** @constant */
                        readonly revoked: true;
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly tributePayOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "uuid": "550e8400-e29b-41d4-a716-446655440000",
                 *       "method": "card"
                 *     }
                 */
                readonly "application/json": {
                    readonly uuid: components["schemas"]["TributeUuid"];
                    readonly method?: components["schemas"]["TributePaymentMethod"];
                };
            };
        };
        readonly responses: {
            /** @description The order, and its transaction where money has come in. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly order: components["schemas"]["TributeOrder"];
                        readonly transaction?: components["schemas"]["TributeTransaction"];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly tributeDeclinePayment: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "uuid": "550e8400-e29b-41d4-a716-446655440000",
                 *       "error_code": "insufficient_funds",
                 *       "error_message": "Insufficient funds"
                 *     }
                 */
                readonly "application/json": {
                    readonly uuid: components["schemas"]["TributeUuid"];
                    readonly error_code?: string;
                    readonly error_message?: string;
                };
            };
        };
        readonly responses: {
            /** @description The objects it changed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly order: components["schemas"]["TributeOrder"];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly tributeFailOrder: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "uuid": "550e8400-e29b-41d4-a716-446655440000"
                 *     }
                 */
                readonly "application/json": {
                    readonly uuid: components["schemas"]["TributeUuid"];
                };
            };
        };
        readonly responses: {
            /** @description The objects it changed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly order: components["schemas"]["TributeOrder"];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly tributeRenew: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "uuid": "550e8400-e29b-41d4-a716-446655440000",
                 *       "outcome": "success"
                 *     }
                 */
                readonly "application/json": {
                    readonly uuid: components["schemas"]["TributeUuid"];
                    /** @enum {unknown} */
                    readonly outcome: "success" | "failed";
                };
            };
        };
        readonly responses: {
            /** @description The order, and the transaction of a success. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly order: components["schemas"]["TributeOrder"];
                        readonly transaction?: components["schemas"]["TributeTransaction"];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly tributeCompleteRefund: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "uuid": "550e8400-e29b-41d4-a716-446655440000",
                 *       "transaction_id": 12345
                 *     }
                 */
                readonly "application/json": {
                    readonly uuid: components["schemas"]["TributeUuid"];
                    readonly transaction_id: components["schemas"]["TributeTransactionId"];
                };
            };
        };
        readonly responses: {
            /** @description The order, and the transaction that is given back. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly order: components["schemas"]["TributeOrder"];
                        readonly transaction: components["schemas"]["TributeTransaction"];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly tributeFailRefund: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "uuid": "550e8400-e29b-41d4-a716-446655440000",
                 *       "transaction_id": 12345
                 *     }
                 */
                readonly "application/json": {
                    readonly uuid: components["schemas"]["TributeUuid"];
                    readonly transaction_id: components["schemas"]["TributeTransactionId"];
                };
            };
        };
        readonly responses: {
            /** @description The order, and the transaction whose refund will fail. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly order: components["schemas"]["TributeOrder"];
                        readonly transaction: components["schemas"]["TributeTransaction"];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly tributeChargeBack: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "uuid": "550e8400-e29b-41d4-a716-446655440000",
                 *       "transaction_id": 12345
                 *     }
                 */
                readonly "application/json": {
                    readonly uuid: components["schemas"]["TributeUuid"];
                    readonly transaction_id: components["schemas"]["TributeTransactionId"];
                };
            };
        };
        readonly responses: {
            /** @description The order, and the transaction that is taken back. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly order: components["schemas"]["TributeOrder"];
                        readonly transaction: components["schemas"]["TributeTransaction"];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly tributeSetCard: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "uuid": "550e8400-e29b-41d4-a716-446655440000",
                 *       "card": "declined"
                 *     }
                 */
                readonly "application/json": {
                    readonly uuid: components["schemas"]["TributeUuid"];
                    readonly card: components["schemas"]["TributeCard"];
                };
            };
        };
        readonly responses: {
            /** @description The objects it changed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly order: components["schemas"]["TributeOrder"];
                        readonly card: components["schemas"]["TributeCard"];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly tributeOrderFromLink: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "shop_id": 1,
                 *       "amount": 100000,
                 *       "currency": "rub",
                 *       "title": "Product X",
                 *       "description": "Detailed product description"
                 *     }
                 */
                readonly "application/json": {
                    readonly shop_id: components["schemas"]["TributeShopId"];
                    readonly payment_link_uuid?: components["schemas"]["TributeUuid"];
                    readonly amount?: number;
                    /** @enum {unknown} */
                    readonly currency: "eur" | "rub" | "usd";
                    readonly title: string;
                    readonly description: string;
                    readonly successUrl?: string;
                    readonly failUrl?: string;
                    readonly email?: string;
                    readonly comment?: string;
                    readonly customerId?: string;
                    /** @enum {unknown} */
                    readonly period?: "onetime" | "weekly" | "monthly" | "quarterly" | "halfyearly" | "yearly";
                    readonly starsAmount?: number;
                    readonly firstPeriodAmount?: number;
                    /** @enum {unknown} */
                    readonly trialPeriod?: "one_hour" | "twelve_hours" | "twenty_four_hours" | "three_days" | "seven_days";
                };
            };
        };
        readonly responses: {
            /** @description The new order. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly order: components["schemas"]["TributeOrder"];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly tributeFinishCharge: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "charge_uuid": "770e8400-e29b-41d4-a716-446655440002",
                 *       "outcome": "failed"
                 *     }
                 */
                readonly "application/json": {
                    readonly charge_uuid: components["schemas"]["TributeUuid"];
                    /** @enum {unknown} */
                    readonly outcome: "success" | "failed" | "timeout";
                };
            };
        };
        readonly responses: {
            /** @description The objects it changed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly charge: components["schemas"]["TributeCharge"];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly tributeSendTestWebhook: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "shop_id": 1
                 *     }
                 */
                readonly "application/json": {
                    readonly shop_id: components["schemas"]["TributeShopId"];
                };
            };
        };
        readonly responses: {
            /** @description The shop. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly shop: components["schemas"]["TributeShop"];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly tributeSetGateway: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "available": false
                 *     }
                 */
                readonly "application/json": {
                    readonly available: boolean;
                };
            };
        };
        readonly responses: {
            /** @description The objects it changed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly available: boolean;
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
    readonly tributeSetDelays: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The world's name.
                 * @example default
                 */
                readonly world: components["parameters"]["World"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "refund_ms": 60000
                 *     }
                 */
                readonly "application/json": {
                    readonly prepaid_ms?: components["schemas"]["TributeDelay"];
                    readonly refund_ms?: components["schemas"]["TributeDelay"];
                    readonly charge_ms?: components["schemas"]["TributeDelay"];
                };
            };
        };
        readonly responses: {
            /** @description All delays. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly prepaid_ms: components["schemas"]["TributeDelay"];
                        readonly refund_ms: components["schemas"]["TributeDelay"];
                        readonly charge_ms: components["schemas"]["TributeDelay"];
                    };
                };
            };
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 409: components["responses"]["Conflict"];
            readonly 413: components["responses"]["TooLarge"];
        };
    };
}
