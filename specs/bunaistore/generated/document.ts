// Generated from openapi.yaml by `pnpm generate`. Do not edit.
/** The OpenAPI document. */
export const document: Readonly<Record<string, unknown>> = {
 "openapi": "3.1.0",
 "info": {
  "title": "BunaiStore Market API",
  "version": "1.0.0",
  "license": {
   "name": "MIT",
   "identifier": "MIT"
  },
  "description": "Buy digital goods from the BunaiStore Telegram market with a wallet: catalogue, orders, top-ups and signed webhooks.\n\nThis description was written by the Vitrine project from the provider's public documentation. It is not the provider's own.\n\n**How certain each part is.** `x-evidence` is set on operations, parameters, fields and responses:\n`doc` – stated by the provider's documentation; `seen` – public integrations rely on it; `chosen` – documented nowhere, our choice.\n`x-statements` lists the entries of `statements.yaml` about it; `decisions.md` gives the reason for every choice.\n\n**Money** is US dollars as a JSON number with at most two decimals. **Times** are UTC, written without a zone: `2024-06-19T14:32:07`.\n\n**Limits**, all of which apply: 60 GET and 20 POST requests a minute for each key, and 100 requests a minute for all keys of an account.\nA request over a limit is answered 429 with `Retry-After`.\n\n**Answers are closed, requests are open**: no answer or event has a field that is not described here; unknown fields of a request body are ignored.\n"
 },
 "servers": [
  {
   "url": "https://api.bunaistore.shop",
   "description": "The production service; there is no sandbox."
  }
 ],
 "security": [
  {
   "apiKey": []
  }
 ],
 "tags": [
  {
   "name": "Account",
   "description": "The caller and the wallet."
  },
  {
   "name": "Products",
   "description": "What can be bought now."
  },
  {
   "name": "Orders",
   "description": "Placing and reading orders."
  },
  {
   "name": "Developer",
   "description": "The caller's key and webhook URL."
  },
  {
   "name": "Top-up",
   "description": "Topping up the wallet."
  },
  {
   "name": "Events",
   "description": "The events that the shop sends to the registered URL."
  }
 ],
 "paths": {
  "/v1/me": {
   "get": {
    "operationId": "getMe",
    "tags": [
     "Account"
    ],
    "summary": "The caller and the wallet balance",
    "description": "The caller's identity, the current wallet balance, and the counters of orders placed through the API.",
    "x-evidence": "doc",
    "x-statements": [
     "B002",
     "B054"
    ],
    "responses": {
     "200": {
      "description": "The caller.",
      "x-evidence": "doc",
      "x-statements": [
       "B003",
       "B004",
       "B054"
      ],
      "headers": {
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Me"
        },
        "example": {
         "user_id": 12345678,
         "display_name": "Premium Dev",
         "balance": 1500.5,
         "api_orders": 45,
         "api_spent": 142
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "429": {
      "$ref": "#/components/responses/RateLimited"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/ServiceUnavailable"
     }
    }
   }
  },
  "/v1/products": {
   "get": {
    "operationId": "listProducts",
    "tags": [
     "Products"
    ],
    "summary": "The products in stock",
    "description": "Every plan that can be bought now, as a bare array. Plans without stock are left out, unless their stock is infinite.\nWith `view=groups` the answer holds the cards of `GET /v1/product-groups` instead.\n",
    "x-evidence": "doc",
    "x-statements": [
     "B065",
     "B076",
     "B077",
     "B103",
     "B104",
     "B105"
    ],
    "parameters": [
     {
      "name": "view",
      "in": "query",
      "description": "`variants` for single plans, `groups` for one card per collection. Any other value counts as `variants`.",
      "x-evidence": "doc",
      "x-statements": [
       "B088",
       "B089",
       "B090"
      ],
      "schema": {
       "type": "string",
       "default": "variants",
       "examples": [
        "variants",
        "groups"
       ]
      }
     },
     {
      "$ref": "#/components/parameters/StockTypeFilter"
     },
     {
      "name": "include_note",
      "in": "query",
      "description": "Whether each object carries `note`, the long product description with its markup.",
      "x-evidence": "doc",
      "x-statements": [
       "B094",
       "B095"
      ],
      "schema": {
       "type": "boolean",
       "default": false
      }
     },
     {
      "$ref": "#/components/parameters/Offset"
     },
     {
      "$ref": "#/components/parameters/Limit"
     }
    ],
    "responses": {
     "200": {
      "description": "The plans; with `view=groups` the cards.",
      "x-evidence": "doc",
      "x-statements": [
       "B004",
       "B065"
      ],
      "headers": {
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "anyOf": [
          {
           "type": "array",
           "items": {
            "$ref": "#/components/schemas/ProductListItem"
           }
          },
          {
           "type": "array",
           "items": {
            "$ref": "#/components/schemas/ProductGroup"
           }
          }
         ]
        },
        "example": [
         {
          "product_id": "ab360422",
          "group_id": "d8b627d5",
          "group_name": "Amazon Prime",
          "variant_name": "1 month",
          "display_name": "Amazon Prime > 1 month",
          "price": 1,
          "stock_type": "manual",
          "stock_count": 11,
          "infinite_stock": false,
          "warranty_hours": 1,
          "has_promo": false,
          "group_share_path": "/group_d8b627d5",
          "plan_share_path": "/plan_ab360422_d8b627d5"
         }
        ]
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadQuery"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "429": {
      "$ref": "#/components/responses/RateLimited"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/ServiceUnavailable"
     }
    }
   }
  },
  "/v1/product-groups": {
   "get": {
    "operationId": "listProductGroups",
    "tags": [
     "Products"
    ],
    "summary": "The collections, as one card each",
    "description": "A collection with several plans appears once. `include_variants=true` adds the plans to the cards.",
    "x-evidence": "doc",
    "x-statements": [
     "B106",
     "B107"
    ],
    "parameters": [
     {
      "name": "include_variants",
      "in": "query",
      "description": "Whether each card carries its plans in `variants`.",
      "x-evidence": "doc",
      "x-statements": [
       "B118",
       "B119"
      ],
      "schema": {
       "type": "boolean",
       "default": false
      }
     },
     {
      "$ref": "#/components/parameters/StockTypeFilter"
     },
     {
      "$ref": "#/components/parameters/Offset"
     },
     {
      "$ref": "#/components/parameters/Limit"
     }
    ],
    "responses": {
     "200": {
      "description": "The cards. The documentation shows no body for this operation.",
      "x-evidence": "chosen",
      "x-statements": [
       "B004",
       "B106",
       "B108"
      ],
      "headers": {
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "type": "array",
         "items": {
          "$ref": "#/components/schemas/ProductGroup"
         }
        },
        "example": [
         {
          "group_id": "d8b627d5",
          "name": "Amazon Prime",
          "group_name": "Amazon Prime",
          "variant_count": 1,
          "min_price": 1,
          "max_price": 1,
          "stock_count": 11,
          "group_share_path": "/group_d8b627d5"
         }
        ]
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadQuery"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "429": {
      "$ref": "#/components/responses/RateLimited"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/ServiceUnavailable"
     }
    }
   }
  },
  "/v1/products/{id}": {
   "get": {
    "operationId": "getProduct",
    "tags": [
     "Products"
    ],
    "summary": "One product, with its note and its discounts",
    "description": "Also returns products that are sold out. Show `note` to the buyer before the purchase.",
    "x-evidence": "doc",
    "x-statements": [
     "B122",
     "B123",
     "B135"
    ],
    "parameters": [
     {
      "name": "id",
      "in": "path",
      "required": true,
      "description": "A `product_id` from the list, unchanged.",
      "x-evidence": "doc",
      "x-statements": [
       "B067"
      ],
      "schema": {
       "type": "string",
       "examples": [
        "PRD_ajS8x"
       ]
      }
     }
    ],
    "responses": {
     "200": {
      "description": "The product.",
      "x-evidence": "doc",
      "x-statements": [
       "B004",
       "B122"
      ],
      "headers": {
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Product"
        },
        "example": {
         "product_id": "PRD_ajS8x",
         "name": "Netflix Premium",
         "note": "Read TOS before buying.",
         "price": 3.5,
         "stock_type": "auto",
         "stock_count": 12,
         "infinite_stock": false,
         "warranty_hours": 720,
         "promo_active": true,
         "promo_cb": 5,
         "promo_tiers": {
          "5": 5,
          "10": 12
         },
         "group_id": null,
         "group_name": null,
         "variant_name": null,
         "display_name": "Netflix Premium",
         "has_promo": true,
         "group_share_path": null,
         "plan_share_path": "/plan_PRD_ajS8x"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/ProductNotFound"
     },
     "429": {
      "$ref": "#/components/responses/RateLimited"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/ServiceUnavailable"
     }
    }
   }
  },
  "/v1/orders": {
   "post": {
    "operationId": "placeOrder",
    "tags": [
     "Orders"
    ],
    "summary": "Buy",
    "description": "Stock and money move together or not at all. There is no idempotency key: the same request sent twice buys twice.\nThe answer can be large, because an item is a string of any length with line breaks.\n",
    "x-evidence": "doc",
    "x-statements": [
     "B138",
     "B148",
     "B149",
     "B150",
     "B151",
     "B152"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/PlaceOrder"
       },
       "example": {
        "product_id": "PRD_XYZ",
        "qty": 1
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "Bought and paid. The order exists even if this answer is lost.",
      "x-evidence": "doc",
      "x-statements": [
       "B138"
      ],
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/PlacedOrder"
        },
        "example": {
         "status": "success",
         "order": {
          "order_id": "ORDx8kLm2Qp",
          "product_id": "PRD_ajS8x",
          "product_name": "Netflix Premium",
          "qty": 3,
          "timestamp": "2024-06-19T14:32:07",
          "base_price": 10.5,
          "total_paid": 9.98,
          "discount_applied": 0.52,
          "stock_type": "auto",
          "items": [
           "Full account details...\nRegion: US\nPlan: Premium...",
           "Full account details...\nRegion: CA\nPlan: Premium...",
           "Full account details...\nRegion: UK\nPlan: Premium..."
          ],
          "warranty_expires": "2024-07-19T14:32:07",
          "refunded": false,
          "after_note": "Use CA VPN for login."
         }
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadOrder"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "402": {
      "$ref": "#/components/responses/InsufficientFunds"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/ProductNotFound"
     },
     "409": {
      "$ref": "#/components/responses/StockConflict"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "429": {
      "$ref": "#/components/responses/RateLimited"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/ServiceUnavailable"
     }
    }
   }
  },
  "/v1/orders/{id}": {
   "get": {
    "operationId": "getOrder",
    "tags": [
     "Orders"
    ],
    "summary": "The current state of an order",
    "description": "Any key of the account may read it. Leaves out `base_price` and `discount_applied`, and always has the product's current `after_note`.\n",
    "x-evidence": "doc",
    "x-statements": [
     "B194",
     "B195",
     "B196"
    ],
    "parameters": [
     {
      "name": "id",
      "in": "path",
      "required": true,
      "description": "An `order_id`, unchanged.",
      "x-evidence": "doc",
      "x-statements": [
       "B153"
      ],
      "schema": {
       "type": "string",
       "examples": [
        "ORDx8kLm2Qp"
       ]
      }
     }
    ],
    "responses": {
     "200": {
      "description": "The order.",
      "x-evidence": "doc",
      "x-statements": [
       "B004",
       "B194"
      ],
      "headers": {
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/FoundOrder"
        },
        "example": {
         "order": {
          "order_id": "ORDx8kLm2Qp",
          "product_id": "PRD_ajS8x",
          "product_name": "Netflix Premium",
          "qty": 1,
          "timestamp": "2024-06-19T14:32:07",
          "total_paid": 3.5,
          "stock_type": "auto",
          "items": [
           "email:pass"
          ],
          "warranty_expires": "2024-07-19T14:32:07",
          "refunded": false,
          "after_note": "Use Canada VPN."
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "404": {
      "$ref": "#/components/responses/OrderNotFound"
     },
     "429": {
      "$ref": "#/components/responses/RateLimited"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/ServiceUnavailable"
     }
    }
   }
  },
  "/v1/developer/me": {
   "get": {
    "operationId": "getDeveloper",
    "tags": [
     "Developer"
    ],
    "summary": "The caller's key, balance and webhook URL",
    "x-evidence": "doc",
    "x-statements": [
     "B201"
    ],
    "responses": {
     "200": {
      "description": "The developer profile.",
      "x-evidence": "doc",
      "x-statements": [
       "B004",
       "B201"
      ],
      "headers": {
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Developer"
        },
        "example": {
         "user_id": 12345678,
         "api_key": "sk_live_a1b2...",
         "webhook_url": "https://mystore.com/webhooks",
         "balance": 142.5
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "429": {
      "$ref": "#/components/responses/RateLimited"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/ServiceUnavailable"
     }
    }
   }
  },
  "/v1/developer/webhook": {
   "post": {
    "operationId": "registerWebhook",
    "tags": [
     "Developer"
    ],
    "summary": "Register the webhook URL",
    "description": "Replaces the previous URL, even one set in the Telegram bot. Events are signed with the key that registered it.",
    "x-evidence": "doc",
    "x-statements": [
     "B208",
     "B209",
     "B220",
     "B284"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/RegisterWebhook"
       },
       "example": {
        "url": "https://mystore.com/hook"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "Registered.",
      "x-evidence": "doc",
      "x-statements": [
       "B208"
      ],
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RegisteredWebhook"
        },
        "example": {
         "status": "success",
         "webhook_url": "https://mystore.com/hook"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadWebhookUrl"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "429": {
      "$ref": "#/components/responses/RateLimited"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/ServiceUnavailable"
     }
    }
   },
   "delete": {
    "operationId": "clearWebhook",
    "tags": [
     "Developer"
    ],
    "summary": "Stop events",
    "description": "Clears the URL; nothing more is sent. Takes no body, and succeeds even if no URL is registered.",
    "x-evidence": "doc",
    "x-statements": [
     "B216",
     "B217",
     "B219"
    ],
    "responses": {
     "200": {
      "description": "Cleared.",
      "x-evidence": "doc",
      "x-statements": [
       "B216"
      ],
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ClearedWebhook"
        },
        "example": {
         "status": "success",
         "message": "Webhook URL cleared..."
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "429": {
      "$ref": "#/components/responses/RateLimited"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/ServiceUnavailable"
     }
    }
   }
  },
  "/v1/topup/addresses": {
   "get": {
    "operationId": "listTopupAddresses",
    "tags": [
     "Top-up"
    ],
    "summary": "Where to send money",
    "description": "All four payment methods; disabled ones have `enabled` false. Read it each time: addresses and availability change.",
    "x-evidence": "doc",
    "x-statements": [
     "B221",
     "B223",
     "B224"
    ],
    "responses": {
     "200": {
      "description": "The payment methods.",
      "x-evidence": "doc",
      "x-statements": [
       "B004",
       "B221"
      ],
      "headers": {
       "Cache-Control": {
        "$ref": "#/components/headers/CacheControl"
       }
      },
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/TopupAddresses"
        },
        "example": {
         "bep20": {
          "enabled": true,
          "address": "0xAbC1...",
          "network": "BSC (BEP-20)",
          "token": "USDT",
          "submit_txid": true
         },
         "ton": {
          "enabled": true,
          "address": "UQAbc...",
          "network": "TON",
          "token": "USDT/TON",
          "submit_txid": true
         },
         "trx": {
          "enabled": true,
          "address": "TXyz...",
          "network": "TRON (TRC-20)",
          "token": "USDT/TRX",
          "submit_txid": true
         },
         "binance": {
          "enabled": true,
          "pay_id": "123456789",
          "name": "BunaiStore",
          "submit_order_id": true,
          "order_id_format": "numeric string"
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/Forbidden"
     },
     "429": {
      "$ref": "#/components/responses/RateLimited"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/ServiceUnavailable"
     }
    }
   }
  },
  "/v1/topup/submit_txid": {
   "post": {
    "operationId": "submitTxid",
    "tags": [
     "Top-up"
    ],
    "summary": "Submit a payment for verification and credit",
    "description": "Answers at once; the payment is looked up in the background, every 5 seconds for 20 minutes (binance: every 1 to 2 seconds for 10 minutes).\nA confirmed payment is credited and sends `topup_completed` and `balance_updated`; every other outcome ends without an event.\n",
    "x-evidence": "doc",
    "x-statements": [
     "B233",
     "B234",
     "B236",
     "B259",
     "B264"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/SubmitTxid"
       },
       "examples": {
        "chain": {
         "summary": "A transfer on a blockchain",
         "value": {
          "method": "bep20",
          "txid": "0x1a2b3c..."
         }
        },
        "binance": {
         "summary": "A payment with Binance Pay",
         "value": {
          "method": "binance",
          "txid": "40123456789"
         }
        }
       }
      }
     }
    },
    "responses": {
     "202": {
      "description": "Accepted; the balance is not changed yet.",
      "x-evidence": "doc",
      "x-statements": [
       "B234",
       "B235"
      ],
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/SubmittedTxid"
        },
        "example": {
         "status": "success",
         "message": "Payment verification started in background"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadTxid"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/ForbiddenPayment"
     },
     "409": {
      "$ref": "#/components/responses/AlreadySubmitted"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "429": {
      "$ref": "#/components/responses/RateLimited"
     },
     "500": {
      "$ref": "#/components/responses/WorkerNotInitialized"
     },
     "503": {
      "$ref": "#/components/responses/ServiceUnavailable"
     }
    }
   }
  }
 },
 "webhooks": {
  "topup_completed": {
   "post": {
    "operationId": "topupCompleted",
    "tags": [
     "Events"
    ],
    "summary": "A payment was verified and credited",
    "description": "Sent for all four methods, before the `balance_updated` of the same top-up.",
    "security": [],
    "x-evidence": "doc",
    "x-statements": [
     "B299",
     "B303",
     "B315"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/WebhookSignature"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/TopupCompleted"
       },
       "examples": {
        "chain": {
         "summary": "A transfer on a blockchain",
         "value": {
          "event": "topup_completed",
          "method": "bep20",
          "txid": "0x1a2b...",
          "amount": 25.5,
          "bonus": 0.5,
          "user_id": 12345678
         }
        },
        "binance": {
         "summary": "A payment with Binance Pay, which only a comment in the documentation mentions",
         "value": {
          "event": "topup_completed",
          "method": "binance",
          "txid": null,
          "order_id": "40123456789",
          "amount": 25.5,
          "bonus": 0,
          "user_id": 12345678
         }
        }
       }
      }
     }
    },
    "responses": {
     "2XX": {
      "$ref": "#/components/responses/Received"
     }
    }
   }
  },
  "balance_updated": {
   "post": {
    "operationId": "balanceUpdated",
    "tags": [
     "Events"
    ],
    "summary": "The wallet balance changed",
    "description": "Sent after every change, as the last event of a top-up or a purchase.",
    "security": [],
    "x-evidence": "doc",
    "x-statements": [
     "B307",
     "B315",
     "B316"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/WebhookSignature"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/BalanceUpdated"
       },
       "example": {
        "event": "balance_updated",
        "user_id": 12345678,
        "new_balance": 167.5,
        "delta": 25.5,
        "reason": "topup_bep20"
       }
      }
     }
    },
    "responses": {
     "2XX": {
      "$ref": "#/components/responses/Received"
     }
    }
   }
  },
  "order_placed": {
   "post": {
    "operationId": "orderPlaced",
    "tags": [
     "Events"
    ],
    "summary": "An order was placed, through the API or in the bot",
    "description": "Sent before the `balance_updated` of the same purchase, with all items.",
    "security": [],
    "x-evidence": "doc",
    "x-statements": [
     "B316",
     "B317",
     "B318"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/WebhookSignature"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/OrderPlaced"
       },
       "example": {
        "event": "order_placed",
        "order_id": "ORDx8kLm2Qp",
        "product_id": "PRD_ajS8x",
        "product_name": "Netflix Premium",
        "qty": 2,
        "total_paid": 7,
        "stock_type": "auto",
        "items": [
         "email:pass",
         "email2:pass2"
        ],
        "source": "api",
        "user_id": 12345678
       }
      }
     }
    },
    "responses": {
     "2XX": {
      "$ref": "#/components/responses/Received"
     }
    }
   }
  }
 },
 "components": {
  "securitySchemes": {
   "apiKey": {
    "type": "apiKey",
    "in": "header",
    "name": "X-API-Key",
    "description": "Made in the Telegram bot; each belongs to one user. A missing, empty, blank, unknown or revoked key is answered 401.\nKeys are shown as `sk_live_...`, others begin with `Shop::`; do not rely on a prefix. An additional `Authorization` header is ignored.\n"
   }
  },
  "headers": {
   "CacheControl": {
    "required": true,
    "description": "On every 200 answer to a GET, including those with live balances.",
    "x-evidence": "doc",
    "x-statements": [
     "B004"
    ],
    "schema": {
     "type": "string",
     "const": "public, max-age=30"
    }
   },
   "RetryAfter": {
    "required": true,
    "description": "Whole seconds until the same request is accepted.",
    "x-evidence": "doc",
    "x-statements": [
     "B046",
     "B047",
     "B048"
    ],
    "schema": {
     "type": "integer",
     "minimum": 1
    }
   }
  },
  "parameters": {
   "StockTypeFilter": {
    "name": "type",
    "in": "query",
    "description": "`auto` or `manual` returns only that stock type. Any other value is ignored.",
    "x-evidence": "doc",
    "x-statements": [
     "B091",
     "B092",
     "B093"
    ],
    "schema": {
     "type": "string",
     "examples": [
      "auto",
      "manual"
     ]
    }
   },
   "Offset": {
    "name": "offset",
    "in": "query",
    "description": "The number of entries to skip. A value below 0 or not a whole number is answered 400.",
    "x-evidence": "doc",
    "x-statements": [
     "B096",
     "B101",
     "B102"
    ],
    "schema": {
     "type": "integer",
     "minimum": 0,
     "default": 0
    }
   },
   "Limit": {
    "name": "limit",
    "in": "query",
    "description": "The maximum number of entries. A value above 100 counts as 100; one below 1 or not a whole number is answered 400.",
    "x-evidence": "doc",
    "x-statements": [
     "B097",
     "B098",
     "B099",
     "B100",
     "B102",
     "B121"
    ],
    "schema": {
     "type": "integer",
     "minimum": 1,
     "default": 50
    }
   },
   "WebhookSignature": {
    "name": "X-Webhook-Signature",
    "in": "header",
    "required": true,
    "description": "HMAC-SHA256 of the exact body bytes with the account's API key as the secret, as 64 lower-case hexadecimal digits.",
    "x-evidence": "doc",
    "x-statements": [
     "B281",
     "B282",
     "B283"
    ],
    "schema": {
     "type": "string",
     "pattern": "^[0-9a-f]{64}$"
    }
   }
  },
  "responses": {
   "BadQuery": {
    "description": "A query parameter has the wrong type or is out of range; `detail` names it.",
    "x-evidence": "chosen",
    "x-statements": [
     "B037",
     "B100",
     "B101",
     "B102"
    ],
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "example": {
       "detail": "limit must be >= 1"
      }
     }
    }
   },
   "BadOrder": {
    "description": "The body is not JSON or is invalid; `detail` names the field. Only a `qty` of 0 or below is documented; the rest is our choice.",
    "x-evidence": "doc",
    "x-statements": [
     "B035",
     "B036",
     "B141",
     "B142",
     "B143",
     "B144",
     "B145",
     "B192"
    ],
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "example": {
       "detail": "qty must be >= 1"
      }
     }
    }
   },
   "BadWebhookUrl": {
    "description": "Events cannot be sent to this URL.",
    "x-evidence": "doc",
    "x-statements": [
     "B035",
     "B210",
     "B211",
     "B213",
     "B214"
    ],
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "example": {
       "detail": "URL must start with http or https"
      }
     }
    }
   },
   "BadTxid": {
    "description": "The method is unknown, or the id does not have its form.",
    "x-evidence": "doc",
    "x-statements": [
     "B035",
     "B036",
     "B237",
     "B239",
     "B241",
     "B244",
     "B246"
    ],
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "examples": {
       "txid": {
        "value": {
         "detail": "Invalid TXID format"
        }
       },
       "order_id": {
        "value": {
         "detail": "Invalid Order ID format"
        }
       },
       "method": {
        "value": {
         "detail": "Unsupported method"
        }
       }
      }
     }
    }
   },
   "Unauthorized": {
    "description": "`X-API-Key` is missing, blank, unknown or revoked. Checked before everything else, and not counted towards any limit.",
    "x-evidence": "doc",
    "x-statements": [
     "B009",
     "B010",
     "B011",
     "B012",
     "B013",
     "B015",
     "B028",
     "B051"
    ],
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "example": {
       "detail": "Invalid API key"
      }
     }
    }
   },
   "InsufficientFunds": {
    "description": "The total exceeds the wallet balance. Nothing was bought.",
    "x-evidence": "doc",
    "x-statements": [
     "B022",
     "B149"
    ],
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "example": {
       "detail": "Insufficient balance"
      }
     }
    }
   },
   "Forbidden": {
    "description": "The account is banned or its API access is suspended.",
    "x-evidence": "doc",
    "x-statements": [
     "B023",
     "B024",
     "B029"
    ],
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "example": {
       "detail": "Account suspended"
      }
     }
    }
   },
   "ForbiddenPayment": {
    "description": "The account is suspended, or the payment method is disabled.",
    "x-evidence": "doc",
    "x-statements": [
     "B023",
     "B024",
     "B247"
    ],
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "examples": {
       "method": {
        "value": {
         "detail": "Payment method disabled"
        }
       },
       "account": {
        "value": {
         "detail": "Account suspended"
        }
       }
      }
     }
    }
   },
   "ProductNotFound": {
    "description": "There is no such product, or the admin has deleted it.",
    "x-evidence": "doc",
    "x-statements": [
     "B136",
     "B137",
     "B146"
    ],
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "example": {
       "detail": "Product not found"
      }
     }
    }
   },
   "OrderNotFound": {
    "description": "There is no such order, or it belongs to another account.",
    "x-evidence": "doc",
    "x-statements": [
     "B200"
    ],
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "example": {
       "detail": "Order not found"
      }
     }
    }
   },
   "StockConflict": {
    "description": "The stock is less than `qty`; another buyer may have been faster. Nothing was bought.",
    "x-evidence": "doc",
    "x-statements": [
     "B025",
     "B034",
     "B147",
     "B150"
    ],
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "example": {
       "detail": "Insufficient stock"
      }
     }
    }
   },
   "AlreadySubmitted": {
    "description": "The same id is being verified or was already credited, for any account.",
    "x-evidence": "doc",
    "x-statements": [
     "B251",
     "B252",
     "B253",
     "B255"
    ],
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "examples": {
       "processing": {
        "value": {
         "detail": "Already processing"
        }
       },
       "credited": {
        "value": {
         "detail": "Already credited"
        }
       }
      }
     }
    }
   },
   "TooLarge": {
    "description": "The body is larger than the host accepts.",
    "x-evidence": "chosen",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "example": {
       "detail": "Request body too large"
      }
     }
    }
   },
   "RateLimited": {
    "description": "Too many requests of this key or this account. A refused request does not count.",
    "x-evidence": "doc",
    "x-statements": [
     "B038",
     "B039",
     "B043",
     "B046",
     "B050"
    ],
    "headers": {
     "Retry-After": {
      "$ref": "#/components/headers/RetryAfter"
     }
    },
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "example": {
       "detail": "Rate limit exceeded"
      }
     }
    }
   },
   "InternalError": {
    "description": "The service failed.",
    "x-evidence": "chosen",
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "example": {
       "detail": "Internal error"
      }
     }
    }
   },
   "WorkerNotInitialized": {
    "description": "The verification worker is not running, or the service failed.",
    "x-evidence": "doc",
    "x-statements": [
     "B250"
    ],
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "example": {
       "detail": "Worker not initialized"
      }
     }
    }
   },
   "ServiceUnavailable": {
    "description": "The market is in maintenance, or the admin has switched the API off.",
    "x-evidence": "doc",
    "x-statements": [
     "B026",
     "B027",
     "B030",
     "B248",
     "B249"
    ],
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "examples": {
       "maintenance": {
        "value": {
         "detail": "Maintenance mode"
        }
       },
       "disabled": {
        "value": {
         "detail": "API globally disabled"
        }
       }
      }
     }
    }
   },
   "Received": {
    "description": "Delivered. Answer within 5 seconds and process the event afterwards. Anything else is retried after 1 and after 2 seconds, then the event is dropped.\n",
    "x-evidence": "doc",
    "x-statements": [
     "B285",
     "B286",
     "B288",
     "B289",
     "B292"
    ]
   }
  },
  "schemas": {
   "Error": {
    "type": "object",
    "description": "The body of every refusal.",
    "additionalProperties": false,
    "required": [
     "detail"
    ],
    "properties": {
     "detail": {
      "type": "string",
      "minLength": 1,
      "description": "The reason in words.",
      "x-evidence": "seen",
      "x-statements": [
       "B020"
      ]
     }
    }
   },
   "Me": {
    "type": "object",
    "description": "The caller.",
    "additionalProperties": false,
    "required": [
     "user_id",
     "display_name",
     "balance",
     "api_orders",
     "api_spent"
    ],
    "properties": {
     "user_id": {
      "type": "integer",
      "format": "int64",
      "description": "Telegram user id; never changes.",
      "x-evidence": "doc",
      "x-statements": [
       "B055",
       "B056"
      ]
     },
     "display_name": {
      "type": [
       "string",
       "null"
      ],
      "description": "Telegram display name; null for a user without one.",
      "x-evidence": "doc",
      "x-statements": [
       "B057",
       "B058"
      ]
     },
     "balance": {
      "type": "number",
      "description": "Current wallet balance in US dollars.",
      "x-evidence": "doc",
      "x-statements": [
       "B059"
      ]
     },
     "api_orders": {
      "type": "integer",
      "minimum": 0,
      "description": "Orders placed through the API; those placed in the bot do not count.",
      "x-evidence": "doc",
      "x-statements": [
       "B060",
       "B061"
      ]
     },
     "api_spent": {
      "type": "number",
      "minimum": 0,
      "description": "US dollars paid for orders through the API.",
      "x-evidence": "doc",
      "x-statements": [
       "B062",
       "B063",
       "B064"
      ]
     }
    }
   },
   "StockType": {
    "type": "string",
    "description": "`auto` is delivered with the order; `manual` is handed over by the admin outside the API.",
    "enum": [
     "auto",
     "manual"
    ],
    "x-evidence": "doc",
    "x-statements": [
     "B072"
    ]
   },
   "UtcTime": {
    "type": "string",
    "description": "A time in UTC to the second, without zone and fraction: `2024-06-19T14:32:07`.",
    "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$",
    "x-evidence": "doc",
    "x-statements": [
     "B158"
    ]
   },
   "ProductListItem": {
    "type": "object",
    "description": "A plan that can be bought.",
    "additionalProperties": false,
    "required": [
     "product_id",
     "group_id",
     "group_name",
     "variant_name",
     "display_name",
     "price",
     "stock_type",
     "stock_count",
     "infinite_stock",
     "warranty_hours",
     "has_promo",
     "group_share_path",
     "plan_share_path"
    ],
    "properties": {
     "product_id": {
      "type": "string",
      "description": "The id that `POST /v1/orders` takes; opaque.",
      "x-evidence": "doc",
      "x-statements": [
       "B067"
      ]
     },
     "group_id": {
      "type": [
       "string",
       "null"
      ],
      "description": "The collection; null for a product without one (our choice).",
      "x-evidence": "doc",
      "x-statements": [
       "B068"
      ]
     },
     "group_name": {
      "type": [
       "string",
       "null"
      ],
      "description": "Title of the collection.",
      "x-evidence": "doc",
      "x-statements": [
       "B068"
      ]
     },
     "variant_name": {
      "type": [
       "string",
       "null"
      ],
      "description": "Title of the plan within its collection.",
      "x-evidence": "doc",
      "x-statements": [
       "B068"
      ]
     },
     "display_name": {
      "type": "string",
      "description": "`Amazon Prime > 1 month`: collection and plan; the name alone for a product without a collection.",
      "x-evidence": "doc",
      "x-statements": [
       "B069",
       "B070"
      ]
     },
     "price": {
      "type": "number",
      "minimum": 0,
      "description": "US dollars for one piece.",
      "x-evidence": "doc",
      "x-statements": [
       "B071"
      ]
     },
     "stock_type": {
      "$ref": "#/components/schemas/StockType",
      "x-evidence": "doc",
      "x-statements": [
       "B072"
      ]
     },
     "stock_count": {
      "type": "integer",
      "minimum": 0,
      "description": "Pieces that can be bought now; 9999 with infinite stock.",
      "x-evidence": "doc",
      "x-statements": [
       "B073",
       "B074",
       "B075"
      ]
     },
     "infinite_stock": {
      "type": "boolean",
      "description": "Unlimited supply; `stock_count` is then meaningless. The admin can switch it at any time.",
      "x-evidence": "doc",
      "x-statements": [
       "B078",
       "B079",
       "B080"
      ]
     },
     "warranty_hours": {
      "type": "integer",
      "minimum": 0,
      "description": "Hours of warranty from the purchase; 0 means none.",
      "x-evidence": "doc",
      "x-statements": [
       "B082"
      ]
     },
     "has_promo": {
      "type": "boolean",
      "description": "Whether there are quantity discounts; `GET /v1/products/{id}` lists them.",
      "x-evidence": "doc",
      "x-statements": [
       "B083"
      ]
     },
     "group_share_path": {
      "type": [
       "string",
       "null"
      ],
      "description": "Path of the collection's public page on api.bunaistore.shop.",
      "x-evidence": "doc",
      "x-statements": [
       "B084",
       "B086"
      ]
     },
     "plan_share_path": {
      "type": [
       "string",
       "null"
      ],
      "description": "Path of the plan's public page on api.bunaistore.shop.",
      "x-evidence": "doc",
      "x-statements": [
       "B085",
       "B086"
      ]
     },
     "note": {
      "type": "string",
      "description": "The product description with its markup. Only with `include_note=true`; the documentation does not name the field.",
      "x-evidence": "chosen",
      "x-statements": [
       "B094",
       "B095"
      ]
     }
    }
   },
   "ProductGroup": {
    "type": "object",
    "description": "A collection of plans as one card. Its figures leave out plans without stock.",
    "additionalProperties": false,
    "required": [
     "group_id",
     "name",
     "group_name",
     "variant_count",
     "min_price",
     "max_price",
     "stock_count",
     "group_share_path"
    ],
    "properties": {
     "group_id": {
      "type": "string",
      "description": "The `group_id` of its plans.",
      "x-evidence": "chosen",
      "x-statements": [
       "B109"
      ]
     },
     "name": {
      "type": "string",
      "description": "Title of the collection.",
      "x-evidence": "seen",
      "x-statements": [
       "B110"
      ]
     },
     "group_name": {
      "type": "string",
      "description": "The same title, under the name it has in the product list.",
      "x-evidence": "chosen",
      "x-statements": [
       "B111"
      ]
     },
     "variant_count": {
      "type": "integer",
      "minimum": 1,
      "description": "The number of its plans.",
      "x-evidence": "chosen",
      "x-statements": [
       "B112"
      ]
     },
     "min_price": {
      "type": "number",
      "minimum": 0,
      "description": "Its cheapest plan, in US dollars.",
      "x-evidence": "chosen",
      "x-statements": [
       "B113"
      ]
     },
     "max_price": {
      "type": "number",
      "minimum": 0,
      "description": "Its most expensive plan, in US dollars.",
      "x-evidence": "chosen",
      "x-statements": [
       "B114"
      ]
     },
     "stock_count": {
      "type": "integer",
      "minimum": 0,
      "description": "Pieces of all plans; 9999 if any plan has infinite stock.",
      "x-evidence": "chosen",
      "x-statements": [
       "B115",
       "B116"
      ]
     },
     "group_share_path": {
      "type": [
       "string",
       "null"
      ],
      "description": "Path of its public page on api.bunaistore.shop.",
      "x-evidence": "chosen",
      "x-statements": [
       "B117"
      ]
     },
     "variants": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ProductListItem"
      },
      "description": "Its plans. Only with `include_variants=true`.",
      "x-evidence": "seen",
      "x-statements": [
       "B118",
       "B119",
       "B120"
      ]
     }
    }
   },
   "Product": {
    "type": "object",
    "description": "A complete product: the fields of the list, plus `name`, `note` and its discounts.\nThe documentation mentions properties in addition to the list; its example omits seven of the list's fields.\n",
    "additionalProperties": false,
    "required": [
     "product_id",
     "name",
     "note",
     "price",
     "stock_type",
     "stock_count",
     "infinite_stock",
     "warranty_hours",
     "promo_active",
     "promo_cb",
     "promo_tiers",
     "group_id",
     "group_name",
     "variant_name",
     "display_name",
     "has_promo",
     "group_share_path",
     "plan_share_path"
    ],
    "properties": {
     "product_id": {
      "type": "string",
      "description": "The id that `POST /v1/orders` takes; opaque.",
      "x-evidence": "doc",
      "x-statements": [
       "B067"
      ]
     },
     "name": {
      "type": "string",
      "description": "Name of the product; collection and plan for a grouped one.",
      "x-evidence": "doc",
      "x-statements": [
       "B125"
      ]
     },
     "note": {
      "type": "string",
      "description": "What buyers should read before they buy, written by the admin; empty if there is nothing.",
      "x-evidence": "doc",
      "x-statements": [
       "B126",
       "B127",
       "B128"
      ]
     },
     "price": {
      "type": "number",
      "minimum": 0,
      "description": "US dollars for one piece, before any discount.",
      "x-evidence": "doc",
      "x-statements": [
       "B071",
       "B124"
      ]
     },
     "stock_type": {
      "$ref": "#/components/schemas/StockType",
      "x-evidence": "doc",
      "x-statements": [
       "B072",
       "B124"
      ]
     },
     "stock_count": {
      "type": "integer",
      "minimum": 0,
      "description": "Pieces that can be bought now; 9999 with infinite stock, 0 when sold out.",
      "x-evidence": "doc",
      "x-statements": [
       "B075",
       "B124",
       "B135"
      ]
     },
     "infinite_stock": {
      "type": "boolean",
      "description": "Unlimited supply; `stock_count` is then meaningless.",
      "x-evidence": "doc",
      "x-statements": [
       "B078",
       "B080",
       "B124"
      ]
     },
     "warranty_hours": {
      "type": "integer",
      "minimum": 0,
      "description": "Hours of warranty from the purchase; 0 means none.",
      "x-evidence": "doc",
      "x-statements": [
       "B082",
       "B124"
      ]
     },
     "promo_active": {
      "type": "boolean",
      "description": "Whether discounts apply, regardless of the next two fields.",
      "x-evidence": "doc",
      "x-statements": [
       "B130",
       "B164",
       "B165"
      ]
     },
     "promo_cb": {
      "type": "number",
      "minimum": 0,
      "maximum": 100,
      "description": "Percentage taken off the remainder after the tier's discount, for any quantity; 0.0 for none.",
      "x-evidence": "doc",
      "x-statements": [
       "B132",
       "B167",
       "B168"
      ]
     },
     "promo_tiers": {
      "type": "object",
      "description": "Smallest quantity (as text) to percentage off: `{\"5\": 5.0}` is 5 % off from 5 pieces. The highest tier reached applies. Empty if there are none.\n",
      "propertyNames": {
       "pattern": "^[1-9][0-9]*$"
      },
      "additionalProperties": {
       "type": "number",
       "minimum": 0,
       "maximum": 100
      },
      "x-evidence": "doc",
      "x-statements": [
       "B131",
       "B133",
       "B134",
       "B163",
       "B166"
      ]
     },
     "group_id": {
      "type": [
       "string",
       "null"
      ],
      "description": "The collection; null for a product without one.",
      "x-evidence": "chosen",
      "x-statements": [
       "B123",
       "B124"
      ]
     },
     "group_name": {
      "type": [
       "string",
       "null"
      ],
      "description": "Title of the collection.",
      "x-evidence": "chosen",
      "x-statements": [
       "B123",
       "B124"
      ]
     },
     "variant_name": {
      "type": [
       "string",
       "null"
      ],
      "description": "Title of the plan within its collection.",
      "x-evidence": "chosen",
      "x-statements": [
       "B123",
       "B124"
      ]
     },
     "display_name": {
      "type": "string",
      "description": "As in the list.",
      "x-evidence": "chosen",
      "x-statements": [
       "B123",
       "B124"
      ]
     },
     "has_promo": {
      "type": "boolean",
      "description": "As in the list.",
      "x-evidence": "chosen",
      "x-statements": [
       "B123",
       "B124"
      ]
     },
     "group_share_path": {
      "type": [
       "string",
       "null"
      ],
      "description": "As in the list.",
      "x-evidence": "chosen",
      "x-statements": [
       "B123",
       "B124"
      ]
     },
     "plan_share_path": {
      "type": [
       "string",
       "null"
      ],
      "description": "As in the list.",
      "x-evidence": "chosen",
      "x-statements": [
       "B123",
       "B124"
      ]
     }
    }
   },
   "PlaceOrder": {
    "type": "object",
    "description": "The order. Unknown fields are ignored.",
    "required": [
     "product_id"
    ],
    "properties": {
     "product_id": {
      "type": "string",
      "description": "A `product_id` from the catalogue.",
      "x-evidence": "doc",
      "x-statements": [
       "B138",
       "B145"
      ]
     },
     "qty": {
      "type": "integer",
      "minimum": 1,
      "default": 1,
      "description": "The number of pieces. The only maximum is the stock.",
      "x-evidence": "doc",
      "x-statements": [
       "B140",
       "B141",
       "B142",
       "B143",
       "B144"
      ]
     },
     "include_after_note": {
      "type": "boolean",
      "default": false,
      "description": "Whether the answer carries `after_note`.",
      "x-evidence": "doc",
      "x-statements": [
       "B189",
       "B190",
       "B192"
      ]
     }
    }
   },
   "PlacedOrder": {
    "type": "object",
    "description": "The answer to a purchase.",
    "additionalProperties": false,
    "required": [
     "status",
     "order"
    ],
    "properties": {
     "status": {
      "type": "string",
      "const": "success",
      "description": "Always `success`.",
      "x-evidence": "doc",
      "x-statements": [
       "B138"
      ]
     },
     "order": {
      "type": "object",
      "description": "The order as it was placed, with the price before and after discounts.",
      "additionalProperties": false,
      "x-evidence": "doc",
      "x-statements": [
       "B139"
      ],
      "required": [
       "order_id",
       "product_id",
       "product_name",
       "qty",
       "timestamp",
       "base_price",
       "total_paid",
       "discount_applied",
       "stock_type",
       "items",
       "warranty_expires",
       "refunded"
      ],
      "properties": {
       "order_id": {
        "type": "string",
        "description": "Unique over all accounts; opaque.",
        "x-evidence": "doc",
        "x-statements": [
         "B153",
         "B154"
        ]
       },
       "product_id": {
        "type": "string",
        "description": "The product that was ordered.",
        "x-evidence": "doc",
        "x-statements": [
         "B156"
        ]
       },
       "product_name": {
        "type": "string",
        "description": "The product's `name` at the purchase.",
        "x-evidence": "doc",
        "x-statements": [
         "B155"
        ]
       },
       "qty": {
        "type": "integer",
        "minimum": 1,
        "description": "The number of pieces bought.",
        "x-evidence": "doc",
        "x-statements": [
         "B140",
         "B156"
        ]
       },
       "timestamp": {
        "$ref": "#/components/schemas/UtcTime",
        "description": "When the order was committed.",
        "x-evidence": "doc",
        "x-statements": [
         "B157",
         "B158"
        ]
       },
       "base_price": {
        "type": "number",
        "minimum": 0,
        "description": "Price times quantity, in US dollars.",
        "x-evidence": "doc",
        "x-statements": [
         "B159"
        ]
       },
       "total_paid": {
        "type": "number",
        "minimum": 0,
        "description": "What the wallet paid, in US dollars.",
        "x-evidence": "doc",
        "x-statements": [
         "B160",
         "B169",
         "B170"
        ]
       },
       "discount_applied": {
        "type": "number",
        "minimum": 0,
        "description": "`base_price` less `total_paid`; 0.0 without an active promotion.",
        "x-evidence": "doc",
        "x-statements": [
         "B161",
         "B162"
        ]
       },
       "stock_type": {
        "$ref": "#/components/schemas/StockType",
        "x-evidence": "doc",
        "x-statements": [
         "B156"
        ]
       },
       "items": {
        "type": "array",
        "items": {
         "type": "string"
        },
        "description": "One string per piece for auto stock, of any length and with line breaks; empty for manual stock.",
        "x-evidence": "doc",
        "x-statements": [
         "B176",
         "B177",
         "B179",
         "B180",
         "B181",
         "B183"
        ]
       },
       "warranty_expires": {
        "type": [
         "string",
         "null"
        ],
        "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$",
        "description": "`timestamp` plus the warranty hours, in the same form; null without warranty.",
        "x-evidence": "doc",
        "x-statements": [
         "B184",
         "B185",
         "B186"
        ]
       },
       "refunded": {
        "type": "boolean",
        "const": false,
        "description": "Always false in this answer.",
        "x-evidence": "doc",
        "x-statements": [
         "B188"
        ]
       },
       "after_note": {
        "type": "string",
        "description": "Instructions for after the purchase, from the current product. Only with `include_after_note`; empty if there are none.",
        "x-evidence": "doc",
        "x-statements": [
         "B189",
         "B190",
         "B191"
        ]
       }
      }
     }
    }
   },
   "FoundOrder": {
    "type": "object",
    "description": "The answer to reading an order.",
    "additionalProperties": false,
    "required": [
     "order"
    ],
    "properties": {
     "order": {
      "$ref": "#/components/schemas/Order",
      "x-evidence": "doc",
      "x-statements": [
       "B194"
      ]
     }
    }
   },
   "Order": {
    "type": "object",
    "description": "The current state of an order.",
    "additionalProperties": false,
    "required": [
     "order_id",
     "product_id",
     "product_name",
     "qty",
     "timestamp",
     "total_paid",
     "stock_type",
     "items",
     "warranty_expires",
     "refunded",
     "after_note"
    ],
    "properties": {
     "order_id": {
      "type": "string",
      "description": "Unique over all accounts; opaque.",
      "x-evidence": "doc",
      "x-statements": [
       "B153",
       "B196"
      ]
     },
     "product_id": {
      "type": "string",
      "description": "The product that was ordered.",
      "x-evidence": "doc",
      "x-statements": [
       "B196"
      ]
     },
     "product_name": {
      "type": "string",
      "description": "The product's `name` at the purchase.",
      "x-evidence": "doc",
      "x-statements": [
       "B155",
       "B196"
      ]
     },
     "qty": {
      "type": "integer",
      "minimum": 1,
      "description": "The number of pieces bought.",
      "x-evidence": "doc",
      "x-statements": [
       "B196"
      ]
     },
     "timestamp": {
      "$ref": "#/components/schemas/UtcTime",
      "description": "When the order was committed.",
      "x-evidence": "doc",
      "x-statements": [
       "B157",
       "B158",
       "B196"
      ]
     },
     "total_paid": {
      "type": "number",
      "minimum": 0,
      "description": "What the wallet paid, in US dollars.",
      "x-evidence": "doc",
      "x-statements": [
       "B175",
       "B196"
      ]
     },
     "stock_type": {
      "$ref": "#/components/schemas/StockType",
      "x-evidence": "doc",
      "x-statements": [
       "B196"
      ]
     },
     "items": {
      "type": "array",
      "items": {
       "type": "string"
      },
      "description": "As in the answer to the purchase.",
      "x-evidence": "doc",
      "x-statements": [
       "B176",
       "B177",
       "B196"
      ]
     },
     "warranty_expires": {
      "type": [
       "string",
       "null"
      ],
      "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}$",
      "description": "As in the answer to the purchase; later changes of the product's warranty do not affect it.",
      "x-evidence": "doc",
      "x-statements": [
       "B186",
       "B187",
       "B196"
      ]
     },
     "refunded": {
      "type": "boolean",
      "description": "Whether the admin has refunded the order since.",
      "x-evidence": "doc",
      "x-statements": [
       "B199"
      ]
     },
     "after_note": {
      "type": "string",
      "description": "Instructions for after the purchase, from the current product; empty if there are none or the product is gone.",
      "x-evidence": "doc",
      "x-statements": [
       "B195",
       "B197",
       "B198"
      ]
     }
    }
   },
   "Developer": {
    "type": "object",
    "description": "The developer profile.",
    "additionalProperties": false,
    "required": [
     "user_id",
     "api_key",
     "webhook_url",
     "balance"
    ],
    "properties": {
     "user_id": {
      "type": "integer",
      "format": "int64",
      "description": "Telegram user id, as in `GET /v1/me`.",
      "x-evidence": "doc",
      "x-statements": [
       "B202"
      ]
     },
     "api_key": {
      "type": "string",
      "description": "The key of this request, in full.",
      "x-evidence": "doc",
      "x-statements": [
       "B203"
      ]
     },
     "webhook_url": {
      "type": [
       "string",
       "null"
      ],
      "description": "The webhook URL; null if none is registered (our choice).",
      "x-evidence": "doc",
      "x-statements": [
       "B204",
       "B205",
       "B218",
       "B220"
      ]
     },
     "balance": {
      "type": "number",
      "description": "Current wallet balance in US dollars.",
      "x-evidence": "doc",
      "x-statements": [
       "B206"
      ]
     }
    }
   },
   "RegisterWebhook": {
    "type": "object",
    "description": "The webhook URL to register. Unknown fields are ignored.",
    "required": [
     "url"
    ],
    "properties": {
     "url": {
      "type": "string",
      "description": "A public https address. By our choice, plain http to a loopback host is also accepted, unless the strict option is set.",
      "x-evidence": "doc",
      "x-statements": [
       "B208",
       "B210",
       "B211",
       "B212",
       "B213",
       "B214"
      ]
     }
    }
   },
   "RegisteredWebhook": {
    "type": "object",
    "description": "The answer to a registration.",
    "additionalProperties": false,
    "required": [
     "status",
     "webhook_url"
    ],
    "properties": {
     "status": {
      "type": "string",
      "const": "success",
      "description": "Always `success`.",
      "x-evidence": "doc",
      "x-statements": [
       "B208"
      ]
     },
     "webhook_url": {
      "type": "string",
      "description": "The URL as registered.",
      "x-evidence": "doc",
      "x-statements": [
       "B208"
      ]
     }
    }
   },
   "ClearedWebhook": {
    "type": "object",
    "description": "The answer to clearing the URL.",
    "additionalProperties": false,
    "required": [
     "status",
     "message"
    ],
    "properties": {
     "status": {
      "type": "string",
      "const": "success",
      "description": "Always `success`.",
      "x-evidence": "doc",
      "x-statements": [
       "B216"
      ]
     },
     "message": {
      "type": "string",
      "pattern": "^Webhook URL cleared",
      "description": "A sentence; the documentation shows only its beginning.",
      "x-evidence": "doc",
      "x-statements": [
       "B216"
      ]
     }
    }
   },
   "TopupAddresses": {
    "type": "object",
    "description": "Every payment method, including disabled ones.",
    "additionalProperties": false,
    "required": [
     "bep20",
     "ton",
     "trx",
     "binance"
    ],
    "properties": {
     "bep20": {
      "$ref": "#/components/schemas/ChainAddress",
      "description": "USDT on BSC.",
      "x-evidence": "doc",
      "x-statements": [
       "B226"
      ]
     },
     "ton": {
      "$ref": "#/components/schemas/ChainAddress",
      "description": "USDT or TON on TON; no comment needed.",
      "x-evidence": "doc",
      "x-statements": [
       "B227"
      ]
     },
     "trx": {
      "$ref": "#/components/schemas/ChainAddress",
      "description": "USDT or TRX on TRON.",
      "x-evidence": "doc",
      "x-statements": [
       "B228"
      ]
     },
     "binance": {
      "$ref": "#/components/schemas/BinanceAccount",
      "description": "Binance Pay.",
      "x-evidence": "doc",
      "x-statements": [
       "B229"
      ]
     }
    }
   },
   "ChainAddress": {
    "type": "object",
    "description": "Where to send coins, and which.",
    "additionalProperties": false,
    "required": [
     "enabled",
     "address",
     "network",
     "token",
     "submit_txid"
    ],
    "properties": {
     "enabled": {
      "type": "boolean",
      "description": "Whether the method is currently enabled.",
      "x-evidence": "doc",
      "x-statements": [
       "B222",
       "B223",
       "B224"
      ]
     },
     "address": {
      "type": "string",
      "description": "The deposit address.",
      "x-evidence": "doc",
      "x-statements": [
       "B226",
       "B227",
       "B228"
      ]
     },
     "network": {
      "type": "string",
      "description": "The display name of the network.",
      "examples": [
       "BSC (BEP-20)",
       "TON",
       "TRON (TRC-20)"
      ],
      "x-evidence": "doc",
      "x-statements": [
       "B226",
       "B227",
       "B228"
      ]
     },
     "token": {
      "type": "string",
      "description": "The display names of the accepted coins.",
      "examples": [
       "USDT",
       "USDT/TON",
       "USDT/TRX"
      ],
      "x-evidence": "doc",
      "x-statements": [
       "B226",
       "B227",
       "B228"
      ]
     },
     "submit_txid": {
      "type": "boolean",
      "const": true,
      "description": "`POST /v1/topup/submit_txid` wants the transaction hash.",
      "x-evidence": "doc",
      "x-statements": [
       "B226",
       "B227",
       "B228"
      ]
     }
    }
   },
   "BinanceAccount": {
    "type": "object",
    "description": "The Binance Pay account to pay.",
    "additionalProperties": false,
    "required": [
     "enabled",
     "pay_id",
     "name",
     "submit_order_id",
     "order_id_format"
    ],
    "properties": {
     "enabled": {
      "type": "boolean",
      "description": "Whether the method is currently enabled.",
      "x-evidence": "doc",
      "x-statements": [
       "B222",
       "B223",
       "B224"
      ]
     },
     "pay_id": {
      "type": "string",
      "description": "The account's Pay ID.",
      "x-evidence": "doc",
      "x-statements": [
       "B229"
      ]
     },
     "name": {
      "type": "string",
      "description": "The account's name.",
      "x-evidence": "doc",
      "x-statements": [
       "B229"
      ]
     },
     "submit_order_id": {
      "type": "boolean",
      "const": true,
      "description": "`POST /v1/topup/submit_txid` wants the order number that the Binance app shows after the payment.",
      "x-evidence": "doc",
      "x-statements": [
       "B229"
      ]
     },
     "order_id_format": {
      "type": "string",
      "const": "numeric string",
      "description": "An example of an order number.",
      "x-evidence": "doc",
      "x-statements": [
       "B229"
      ]
     }
    }
   },
   "TopupMethod": {
    "type": "string",
    "description": "The payment method.",
    "enum": [
     "bep20",
     "ton",
     "trx",
     "binance"
    ],
    "x-evidence": "doc",
    "x-statements": [
     "B233",
     "B300"
    ]
   },
   "SubmitTxid": {
    "type": "object",
    "description": "A payment to be verified. Unknown fields are ignored.",
    "required": [
     "method",
     "txid"
    ],
    "properties": {
     "method": {
      "$ref": "#/components/schemas/TopupMethod",
      "description": "The payment method; anything else is refused with `Unsupported method`.",
      "x-evidence": "doc",
      "x-statements": [
       "B233",
       "B237"
      ]
     },
     "txid": {
      "type": "string",
      "description": "bep20: `0x` and 64 hexadecimal digits · trx: 64 hexadecimal digits · ton: 64 hexadecimal digits or 44 characters of base64 · binance: the order number,\ndigits only. The documentation states the last form only.\n",
      "x-evidence": "doc",
      "x-statements": [
       "B233",
       "B238",
       "B240",
       "B242",
       "B243",
       "B245"
      ]
     }
    }
   },
   "SubmittedTxid": {
    "type": "object",
    "description": "The answer to a submission.",
    "additionalProperties": false,
    "required": [
     "status",
     "message"
    ],
    "properties": {
     "status": {
      "type": "string",
      "const": "success",
      "description": "Always `success`.",
      "x-evidence": "doc",
      "x-statements": [
       "B235"
      ]
     },
     "message": {
      "type": "string",
      "const": "Payment verification started in background",
      "description": "Always this sentence.",
      "x-evidence": "doc",
      "x-statements": [
       "B235"
      ]
     }
    }
   },
   "TopupCompleted": {
    "description": "A payment was verified and credited.",
    "oneOf": [
     {
      "$ref": "#/components/schemas/ChainTopupCompleted"
     },
     {
      "$ref": "#/components/schemas/BinanceTopupCompleted"
     }
    ]
   },
   "ChainTopupCompleted": {
    "type": "object",
    "description": "A transfer on a blockchain was verified and credited.",
    "additionalProperties": false,
    "required": [
     "event",
     "method",
     "txid",
     "amount",
     "bonus",
     "user_id"
    ],
    "properties": {
     "event": {
      "type": "string",
      "const": "topup_completed",
      "description": "The kind of event.",
      "x-evidence": "doc",
      "x-statements": [
       "B297"
      ]
     },
     "method": {
      "type": "string",
      "enum": [
       "bep20",
       "ton",
       "trx"
      ],
      "description": "As submitted.",
      "x-evidence": "doc",
      "x-statements": [
       "B300"
      ]
     },
     "txid": {
      "type": "string",
      "description": "The transaction hash as submitted.",
      "x-evidence": "doc",
      "x-statements": [
       "B301"
      ]
     },
     "amount": {
      "type": "number",
      "description": "The credited amount in USDT, including the bonus.",
      "x-evidence": "doc",
      "x-statements": [
       "B304",
       "B306"
      ]
     },
     "bonus": {
      "type": "number",
      "minimum": 0,
      "description": "The promotional bonus within it; 0 for none.",
      "x-evidence": "doc",
      "x-statements": [
       "B305",
       "B306"
      ]
     },
     "user_id": {
      "type": "integer",
      "format": "int64",
      "description": "The owner of the wallet.",
      "x-evidence": "doc",
      "x-statements": [
       "B298"
      ]
     }
    }
   },
   "BinanceTopupCompleted": {
    "type": "object",
    "description": "A payment with Binance Pay was verified and credited.",
    "additionalProperties": false,
    "required": [
     "event",
     "method",
     "txid",
     "order_id",
     "amount",
     "bonus",
     "user_id"
    ],
    "properties": {
     "event": {
      "type": "string",
      "const": "topup_completed",
      "description": "The kind of event.",
      "x-evidence": "doc",
      "x-statements": [
       "B297"
      ]
     },
     "method": {
      "type": "string",
      "const": "binance",
      "description": "As submitted.",
      "x-evidence": "doc",
      "x-statements": [
       "B300"
      ]
     },
     "txid": {
      "type": "null",
      "description": "Null, because there is no transaction hash.",
      "x-evidence": "doc",
      "x-statements": [
       "B302"
      ]
     },
     "order_id": {
      "type": "string",
      "description": "The order number as submitted. The documentation says that it is used, but does not name the field.",
      "x-evidence": "chosen",
      "x-statements": [
       "B303"
      ]
     },
     "amount": {
      "type": "number",
      "description": "The credited amount in USDT, including the bonus.",
      "x-evidence": "doc",
      "x-statements": [
       "B304",
       "B306"
      ]
     },
     "bonus": {
      "type": "number",
      "minimum": 0,
      "description": "The promotional bonus within it; 0 for none.",
      "x-evidence": "doc",
      "x-statements": [
       "B305",
       "B306"
      ]
     },
     "user_id": {
      "type": "integer",
      "format": "int64",
      "description": "The owner of the wallet.",
      "x-evidence": "doc",
      "x-statements": [
       "B298"
      ]
     }
    }
   },
   "BalanceUpdated": {
    "type": "object",
    "description": "The wallet balance changed.",
    "additionalProperties": false,
    "required": [
     "event",
     "user_id",
     "new_balance",
     "delta",
     "reason"
    ],
    "properties": {
     "event": {
      "type": "string",
      "const": "balance_updated",
      "description": "The kind of event.",
      "x-evidence": "doc",
      "x-statements": [
       "B297"
      ]
     },
     "user_id": {
      "type": "integer",
      "format": "int64",
      "description": "The owner of the wallet.",
      "x-evidence": "doc",
      "x-statements": [
       "B298"
      ]
     },
     "new_balance": {
      "type": "number",
      "description": "US dollars after the change.",
      "x-evidence": "doc",
      "x-statements": [
       "B308"
      ]
     },
     "delta": {
      "type": "number",
      "description": "US dollars credited; negative if debited.",
      "x-evidence": "doc",
      "x-statements": [
       "B309",
       "B310"
      ]
     },
     "reason": {
      "type": "string",
      "description": "`topup_bep20`, `topup_ton`, `topup_trx`, `topup_binance` or `order_purchase`; `order_refund` after a refund is our choice. Treat it as open.\n",
      "examples": [
       "topup_bep20",
       "topup_ton",
       "topup_trx",
       "topup_binance",
       "order_purchase",
       "order_refund"
      ],
      "x-evidence": "doc",
      "x-statements": [
       "B311",
       "B312",
       "B313"
      ]
     }
    }
   },
   "OrderPlaced": {
    "type": "object",
    "description": "An order was placed.",
    "additionalProperties": false,
    "required": [
     "event",
     "order_id",
     "product_id",
     "product_name",
     "qty",
     "total_paid",
     "stock_type",
     "items",
     "source",
     "user_id"
    ],
    "properties": {
     "event": {
      "type": "string",
      "const": "order_placed",
      "description": "The kind of event.",
      "x-evidence": "doc",
      "x-statements": [
       "B297"
      ]
     },
     "order_id": {
      "type": "string",
      "description": "The order; `GET /v1/orders/{id}` has the rest of it.",
      "x-evidence": "doc",
      "x-statements": [
       "B319"
      ]
     },
     "product_id": {
      "type": "string",
      "description": "The product that was ordered.",
      "x-evidence": "doc",
      "x-statements": [
       "B319"
      ]
     },
     "product_name": {
      "type": "string",
      "description": "The product's `name` at the purchase.",
      "x-evidence": "doc",
      "x-statements": [
       "B319"
      ]
     },
     "qty": {
      "type": "integer",
      "minimum": 1,
      "description": "The number of pieces bought.",
      "x-evidence": "doc",
      "x-statements": [
       "B319"
      ]
     },
     "total_paid": {
      "type": "number",
      "minimum": 0,
      "description": "What the wallet paid, in US dollars.",
      "x-evidence": "doc",
      "x-statements": [
       "B319"
      ]
     },
     "stock_type": {
      "$ref": "#/components/schemas/StockType",
      "x-evidence": "doc",
      "x-statements": [
       "B319"
      ]
     },
     "items": {
      "type": "array",
      "items": {
       "type": "string"
      },
      "description": "The delivered items; empty for manual stock.",
      "x-evidence": "doc",
      "x-statements": [
       "B320",
       "B321"
      ]
     },
     "source": {
      "type": "string",
      "enum": [
       "api",
       "bot"
      ],
      "description": "Where the order was placed.",
      "x-evidence": "doc",
      "x-statements": [
       "B317",
       "B322"
      ]
     },
     "user_id": {
      "type": "integer",
      "format": "int64",
      "description": "The buyer.",
      "x-evidence": "doc",
      "x-statements": [
       "B298"
      ]
     }
    }
   }
  }
 }
};
