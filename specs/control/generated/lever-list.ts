// Generated from openapi.yaml by `pnpm generate`. Do not edit.
/** A lever as people see it. */
export interface LeverListing {
  /** What it does. */
  readonly about: string;
  /** What its body may hold; `types` are those of JSON. */
  readonly fields: Readonly<Record<string, { readonly types: readonly string[]; readonly required: boolean }>>;
}

/** Every lever, by its provider and its name. */
export const leverList: Readonly<Record<string, Readonly<Record<string, LeverListing>>>> = {
  "bunaistore": {
    "credit": {
      about: "Pays money into a wallet.",
      fields: {
        "user_id": { types: ["integer"], required: true },
        "amount": { types: ["number"], required: true },
      },
    },
    "update-product": {
      about: "Changes a product as the owner does in the admin panel.",
      fields: {
        "product_id": { types: ["string"], required: true },
        "price": { types: ["number"], required: false },
        "note": { types: ["string"], required: false },
        "after_note": { types: ["string"], required: false },
        "infinite_stock": { types: ["boolean"], required: false },
        "warranty_hours": { types: ["integer"], required: false },
        "promo_active": { types: ["boolean"], required: false },
        "promo_cb": { types: ["number"], required: false },
        "promo_tiers": { types: ["object"], required: false },
      },
    },
    "create-product": {
      about: "Puts a new product on sale.",
      fields: {
        "name": { types: ["string"], required: true },
        "price": { types: ["number"], required: true },
        "stock_type": { types: ["string"], required: true },
        "group_name": { types: ["string"], required: false },
        "variant_name": { types: ["string"], required: false },
        "items": { types: ["array"], required: false },
        "stock_count": { types: ["integer"], required: false },
        "infinite_stock": { types: ["boolean"], required: false },
        "warranty_hours": { types: ["integer"], required: false },
        "note": { types: ["string"], required: false },
        "after_note": { types: ["string"], required: false },
        "promo_active": { types: ["boolean"], required: false },
        "promo_cb": { types: ["number"], required: false },
        "promo_tiers": { types: ["object"], required: false },
      },
    },
    "add-stock": {
      about: "Loads more stock.",
      fields: {
        "product_id": { types: ["string"], required: true },
        "items": { types: ["array"], required: false },
        "count": { types: ["integer"], required: false },
      },
    },
    "remove-stock": {
      about: "Takes stock away, as if it had been sold elsewhere.",
      fields: {
        "product_id": { types: ["string"], required: true },
        "count": { types: ["integer"], required: true },
      },
    },
    "delete-product": {
      about: "Deletes a product for good.",
      fields: {
        "product_id": { types: ["string"], required: true },
      },
    },
    "place-bot-order": {
      about: "Buys in the Telegram bot instead of through the API.",
      fields: {
        "user_id": { types: ["integer"], required: true },
        "product_id": { types: ["string"], required: true },
        "qty": { types: ["integer"], required: true },
      },
    },
    "refund-order": {
      about: "Refunds an order in full.",
      fields: {
        "order_id": { types: ["string"], required: true },
      },
    },
    "suspend": {
      about: "Suspends an account.",
      fields: {
        "user_id": { types: ["integer"], required: true },
      },
    },
    "restore": {
      about: "Lifts a suspension.",
      fields: {
        "user_id": { types: ["integer"], required: true },
      },
    },
    "issue-key": {
      about: "Issues one more key for an account.",
      fields: {
        "user_id": { types: ["integer"], required: true },
        "api_key": { types: ["string"], required: false },
      },
    },
    "revoke-key": {
      about: "Revokes a key.",
      fields: {
        "api_key": { types: ["string"], required: true },
      },
    },
    "create-account": {
      about: "Creates an account with a key.",
      fields: {
        "user_id": { types: ["integer"], required: false },
        "display_name": { types: ["string","null"], required: false },
        "balance": { types: ["number"], required: false },
      },
    },
    "update-account": {
      about: "Changes what Telegram shows of a user.",
      fields: {
        "user_id": { types: ["integer"], required: true },
        "display_name": { types: ["string","null"], required: false },
      },
    },
    "set-webhook": {
      about: "Sets the webhook URL as from the bot.",
      fields: {
        "user_id": { types: ["integer"], required: true },
        "url": { types: ["string"], required: true },
      },
    },
    "set-maintenance": {
      about: "Switches maintenance mode on or off.",
      fields: {
        "on": { types: ["boolean"], required: true },
      },
    },
    "set-api": {
      about: "Switches the whole API on or off.",
      fields: {
        "enabled": { types: ["boolean"], required: true },
      },
    },
    "set-worker": {
      about: "Starts or stops the worker that verifies payments.",
      fields: {
        "running": { types: ["boolean"], required: true },
      },
    },
    "set-payment-method": {
      about: "Switches a payment method on or off, or sets its minimum.",
      fields: {
        "method": { types: ["string"], required: true },
        "enabled": { types: ["boolean"], required: false },
        "minimum": { types: ["number"], required: false },
      },
    },
    "pay": {
      about: "Makes a payment that the chain or Binance will report.",
      fields: {
        "method": { types: ["string"], required: true },
        "txid": { types: ["string"], required: true },
        "amount": { types: ["number"], required: true },
        "bonus": { types: ["number"], required: false },
        "recipient": { types: ["string"], required: false },
        "seen_at": { types: ["string"], required: false },
      },
    },
  },
  "padington": {
    "create-account": {
      about: "Creates a user of the bot with a key.",
      fields: {
        "user_id": { types: ["integer"], required: false },
        "balance": { types: ["number"], required: false },
      },
    },
    "credit": {
      about: "Pays money into a balance, as the user does in the bot.",
      fields: {
        "user_id": { types: ["integer"], required: true },
        "amount": { types: ["number"], required: true },
      },
    },
    "set-rate": {
      about: "Sets how many roubles a dollar costs.",
      fields: {
        "usd_rub": { types: ["number"], required: true },
      },
    },
    "set-markup": {
      about: "Sets what the franchise adds to every price.",
      fields: {
        "percent": { types: ["number"], required: true },
      },
    },
    "complete-order": {
      about: "Completes an order now.",
      fields: {
        "order_code": { types: ["string"], required: true },
      },
    },
    "fail-order": {
      about: "Fails an order and pays it back.",
      fields: {
        "order_code": { types: ["string"], required: true },
        "message": { types: ["string"], required: false },
      },
    },
    "require-verification": {
      about: "Makes Roblox ask for a second factor.",
      fields: {
        "order_code": { types: ["string"], required: true },
      },
    },
    "verify-order": {
      about: "Enters the second factor, as the user does in the bot.",
      fields: {
        "order_code": { types: ["string"], required: true },
      },
    },
    "set-codes": {
      about: "Says how many codes are left.",
      fields: {
        "category": { types: ["string"], required: true },
        "available": { types: ["integer","boolean"], required: true },
      },
    },
    "issue-key": {
      about: "Issues one more key for a user.",
      fields: {
        "user_id": { types: ["integer"], required: true },
      },
    },
    "revoke-key": {
      about: "Revokes a key.",
      fields: {
        "api_key": { types: ["string"], required: true },
      },
    },
    "set-api": {
      about: "Switches the API on or off, as the franchise owner does.",
      fields: {
        "enabled": { types: ["boolean"], required: true },
      },
    },
    "set-rent-price": {
      about: "Sets what an NFT costs a day at present.",
      fields: {
        "nft_address": { types: ["string"], required: true },
        "price_per_day_rub": { types: ["number"], required: true },
      },
    },
  },
  "tribute": {
    "create-shop": {
      about: "Opens a shop.",
      fields: {
        "user_id": { types: ["integer"], required: false },
        "name": { types: ["string"], required: false },
        "link": { types: ["string"], required: false },
        "callbackUrl": { types: ["string"], required: false },
        "recurrent": { types: ["boolean"], required: false },
        "onlyStars": { types: ["boolean"], required: false },
        "tokenCharging": { types: ["boolean"], required: false },
        "status": { types: ["number"], required: false },
        "fee_percent": { types: ["number"], required: false },
        "sbp": { types: ["boolean"], required: false },
      },
    },
    "update-shop": {
      about: "Changes a shop as its owner, or Tribute, does.",
      fields: {
        "id": { types: ["integer"], required: true },
        "name": { types: ["string"], required: false },
        "link": { types: ["string"], required: false },
        "callbackUrl": { types: ["string"], required: false },
        "recurrent": { types: ["boolean"], required: false },
        "onlyStars": { types: ["boolean"], required: false },
        "tokenCharging": { types: ["boolean"], required: false },
        "status": { types: ["number"], required: false },
        "fee_percent": { types: ["number"], required: false },
        "sbp": { types: ["boolean"], required: false },
      },
    },
    "add-manager": {
      about: "Lets somebody else manage a shop.",
      fields: {
        "shop_id": { types: ["integer"], required: true },
      },
    },
    "issue-key": {
      about: "Issues one more key for the owner of a shop, or one for somebody new.",
      fields: {
        "shop_id": { types: ["integer"], required: false },
        "api_key": { types: ["string"], required: false },
      },
    },
    "revoke-key": {
      about: "Revokes a key.",
      fields: {
        "api_key": { types: ["string"], required: true },
      },
    },
    "pay-order": {
      about: "Pays an order, as the customer does at the checkout.",
      fields: {
        "uuid": { types: ["string"], required: true },
        "method": { types: ["string"], required: false },
      },
    },
    "decline-payment": {
      about: "Declines a first payment, as the customer's bank does.",
      fields: {
        "uuid": { types: ["string"], required: true },
        "error_code": { types: ["string"], required: false },
        "error_message": { types: ["string"], required: false },
      },
    },
    "fail-order": {
      about: "Gives an order up.",
      fields: {
        "uuid": { types: ["string"], required: true },
      },
    },
    "renew": {
      about: "Tries to renew a subscription now, whatever its due time.",
      fields: {
        "uuid": { types: ["string"], required: true },
        "outcome": { types: ["string"], required: true },
      },
    },
    "complete-refund": {
      about: "Completes a refund now.",
      fields: {
        "uuid": { types: ["string"], required: true },
        "transaction_id": { types: ["integer"], required: true },
      },
    },
    "fail-refund": {
      about: "Makes the next refund of a transaction fail.",
      fields: {
        "uuid": { types: ["string"], required: true },
        "transaction_id": { types: ["integer"], required: true },
      },
    },
    "charge-back": {
      about: "Takes a payment back, as the customer's bank does.",
      fields: {
        "uuid": { types: ["string"], required: true },
        "transaction_id": { types: ["integer"], required: true },
      },
    },
    "set-card": {
      about: "Says what the customer's card answers from now on.",
      fields: {
        "uuid": { types: ["string"], required: true },
        "card": { types: ["string"], required: true },
      },
    },
    "order-from-link": {
      about: "Makes an order from a payment link, as a customer who follows it does.",
      fields: {
        "shop_id": { types: ["integer"], required: true },
        "payment_link_uuid": { types: ["string"], required: false },
        "amount": { types: ["integer"], required: false },
        "currency": { types: ["string"], required: true },
        "title": { types: ["string"], required: true },
        "description": { types: ["string"], required: true },
        "successUrl": { types: ["string"], required: false },
        "failUrl": { types: ["string"], required: false },
        "email": { types: ["string"], required: false },
        "comment": { types: ["string"], required: false },
        "customerId": { types: ["string"], required: false },
        "period": { types: ["string"], required: false },
        "starsAmount": { types: ["integer"], required: false },
        "firstPeriodAmount": { types: ["integer"], required: false },
        "trialPeriod": { types: ["string"], required: false },
      },
    },
    "finish-charge": {
      about: "Ends a charge of a saved card now.",
      fields: {
        "charge_uuid": { types: ["string"], required: true },
        "outcome": { types: ["string"], required: true },
      },
    },
    "send-test-webhook": {
      about: "Presses the dashboard's test button.",
      fields: {
        "shop_id": { types: ["integer"], required: true },
      },
    },
    "set-gateway": {
      about: "Switches the payment gateway on or off.",
      fields: {
        "available": { types: ["boolean"], required: true },
      },
    },
    "set-delays": {
      about: "Sets how long things take.",
      fields: {
        "prepaid_ms": { types: ["integer"], required: false },
        "refund_ms": { types: ["integer"], required: false },
        "charge_ms": { types: ["integer"], required: false },
      },
    },
  },
};
