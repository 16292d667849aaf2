// Generated from openapi.yaml by `pnpm generate`. Do not edit.
/** The OpenAPI document. */
export const document: Readonly<Record<string, unknown>> = {
 "openapi": "3.1.0",
 "info": {
  "title": "Tribute Shop API",
  "version": "1.0.0",
  "license": {
   "name": "MIT",
   "identifier": "MIT"
  },
  "description": "Take payments for a shop in Telegram: one-time and recurring orders, their transactions and refunds, saved cards, and signed webhooks.\n\nThis description was written by the Vitrine project from the provider's public documentation. It is not the provider's own.\n\n**How certain each part is.** `x-evidence` is set on operations, parameters, fields and responses:\n`doc` – stated by the provider's documentation, or by the public beginning of one of its later pages; `seen` – public clients of the API\nmirror it or rely on it; `chosen` – documented nowhere, our choice. `x-statements` lists the entries of `statements.yaml` about it;\n`decisions.md` gives the reason for every choice.\n\n**Versions.** The documentation exists in two versions, and the service has grown since. The older one, in Russian, has four operations,\none-time orders only, `recurringAvailable` in the shop and `2025-11-13 15:04:05` as a time. The newer one, in English, adds recurring orders\n(`period`, `savePaymentMethod`, `customerId`, `comment`), cancelling, transactions and refunds, and calls the flag `recurrent`. Where\nthey differ, the newer one applies. Later pages and clients add dollars, several shops, saved cards, Telegram Stars, trials and more webhooks. All of that is\nincluded, because it removes nothing. `decisions.md` says when each part came.\n\n**Money** is a JSON integer in the smallest unit of the currency, including the fee. Only transactions are in whole roubles, euros or dollars,\nwith decimals. **Times** are UTC to the second, `2025-11-13T15:04:05Z`; those of transactions are Unix seconds.\n\n**Limits.** The only documented limit is that of `POST /shop/charges`: one charge a minute for each token.\n\n**Answers are closed, requests are open**: no answer or event has a field that is not described here; unknown fields of a request body are\nignored. An optional body field sent as null, or as an empty string, counts as not sent, and so does an unusable query value.\n"
 },
 "servers": [
  {
   "url": "https://tribute.tg/api/v1",
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
   "name": "Shop",
   "description": "The shops of the key's owner."
  },
  {
   "name": "Orders",
   "description": "One-time and recurring orders, and their state."
  },
  {
   "name": "Transactions",
   "description": "The payments of an order, and their refunds."
  },
  {
   "name": "Tokens",
   "description": "Saved cards, for shops that may charge them."
  },
  {
   "name": "Charges",
   "description": "Charges of saved cards."
  },
  {
   "name": "Webhooks",
   "description": "The events that the service sends to the shop's `callbackUrl`."
  }
 ],
 "paths": {
  "/shop": {
   "get": {
    "operationId": "getShop",
    "tags": [
     "Shop"
    ],
    "summary": "The shop of the key's owner",
    "description": "The owner's oldest active shop, or the one with `shopId`. An inactive shop is not found.",
    "x-evidence": "doc",
    "x-statements": [
     "T001",
     "T023",
     "T038",
     "T044",
     "T049",
     "T050"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/ShopId"
     }
    ],
    "responses": {
     "200": {
      "description": "The shop.",
      "x-evidence": "doc",
      "x-statements": [
       "T002",
       "T038"
      ],
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Shop"
        },
        "example": {
         "id": 1,
         "userId": 123,
         "name": "My Shop",
         "link": "myshop",
         "callbackUrl": "https://example.com/webhook",
         "recurrent": true,
         "onlyStars": false,
         "tokenCharging": false,
         "status": 1
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "404": {
      "$ref": "#/components/responses/ShopNotFound"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/shops": {
   "get": {
    "operationId": "listShops",
    "tags": [
     "Shop"
    ],
    "summary": "All active shops of the key's owner",
    "description": "Oldest first. Inactive shops, and shops that the key's user only manages, are left out.",
    "x-evidence": "doc",
    "x-statements": [
     "T023",
     "T046",
     "T047"
    ],
    "responses": {
     "200": {
      "description": "The shops; an empty list if none is active.",
      "x-evidence": "doc",
      "x-statements": [
       "T002",
       "T046",
       "T047"
      ],
      "content": {
       "application/json": {
        "schema": {
         "type": "array",
         "items": {
          "$ref": "#/components/schemas/Shop"
         }
        },
        "example": [
         {
          "id": 1,
          "userId": 123,
          "name": "My Shop",
          "link": "myshop",
          "callbackUrl": "https://example.com/webhook",
          "recurrent": true,
          "onlyStars": false,
          "tokenCharging": false,
          "status": 1
         }
        ]
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/shop/orders": {
   "get": {
    "operationId": "listOrders",
    "tags": [
     "Orders"
    ],
    "summary": "The orders of a shop, newest first",
    "description": "A bare list without pages. The default shop is the owner's oldest one.",
    "x-evidence": "doc",
    "x-statements": [
     "T045",
     "T049",
     "T053",
     "T054",
     "T055"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/ShopId"
     },
     {
      "name": "dateFrom",
      "in": "query",
      "description": "`yyyy-mm-dd` in UTC: only orders created on that day or later.",
      "x-evidence": "doc",
      "x-statements": [
       "T011",
       "T056"
      ],
      "schema": {
       "type": "string",
       "format": "date",
       "pattern": "^\\d{4}-\\d{2}-\\d{2}$",
       "examples": [
        "2025-11-13"
       ]
      }
     },
     {
      "name": "dateTo",
      "in": "query",
      "description": "`yyyy-mm-dd` in UTC: only orders created on that day or earlier.",
      "x-evidence": "doc",
      "x-statements": [
       "T011",
       "T057"
      ],
      "schema": {
       "type": "string",
       "format": "date",
       "pattern": "^\\d{4}-\\d{2}-\\d{2}$",
       "examples": [
        "2025-11-13"
       ]
      }
     },
     {
      "name": "paymentLinkUuid",
      "in": "query",
      "description": "Only orders made from this payment link.",
      "x-evidence": "seen",
      "x-statements": [
       "T011",
       "T058"
      ],
      "schema": {
       "type": "string",
       "format": "uuid",
       "pattern": "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$",
       "examples": [
        "7a1f3c52-9b0e-4c3d-8a64-0d5b7e21f9c8"
       ]
      }
     }
    ],
    "responses": {
     "200": {
      "description": "The orders.",
      "x-evidence": "doc",
      "x-statements": [
       "T002",
       "T053"
      ],
      "content": {
       "application/json": {
        "schema": {
         "type": "array",
         "items": {
          "$ref": "#/components/schemas/ShopOrder"
         }
        },
        "example": [
         {
          "uuid": "550e8400-e29b-41d4-a716-446655440000",
          "shopId": 1,
          "amount": 100000,
          "currency": "rub",
          "title": "Product X",
          "description": "Detailed product description",
          "status": "paid",
          "email": "customer@example.com",
          "successUrl": "https://shop.com/success",
          "failUrl": "https://shop.com/fail",
          "paymentUrl": "https://web.tribute.tg/shop/pay/550e8400-e29b-41d4-a716-446655440000",
          "webappPaymentUrl": "https://t.me/tribute/app?startapp=b2RK4mN",
          "createdAt": "2025-11-13T15:04:05Z",
          "comment": "Special request",
          "period": "onetime",
          "onlyStars": false,
          "sendEmail": true,
          "lastPaidTransactionAt": "2025-11-13T15:06:30Z"
         }
        ]
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "404": {
      "$ref": "#/components/responses/ShopNotFound"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   },
   "post": {
    "operationId": "createOrder",
    "tags": [
     "Orders"
    ],
    "summary": "Create an order",
    "description": "Returns the order with the URL where the customer pays it. The price is fixed from now on. There is no idempotency key: sending the same\nbody twice makes two orders.\n",
    "x-evidence": "doc",
    "x-statements": [
     "T008",
     "T084",
     "T085",
     "T110",
     "T122",
     "T123",
     "T130"
    ],
    "parameters": [
     {
      "name": "shopId",
      "in": "query",
      "description": "The same as `shopId` in the body, which takes precedence.",
      "x-evidence": "chosen",
      "x-statements": [
       "T051",
       "T110"
      ],
      "schema": {
       "type": "integer",
       "format": "uint64",
       "minimum": 0
      }
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CreateShopOrder"
       },
       "examples": {
        "onetime": {
         "summary": "The documentation's example",
         "value": {
          "amount": 100000,
          "currency": "rub",
          "title": "Product X",
          "description": "Detailed product description",
          "successUrl": "https://shop.com/success",
          "failUrl": "https://shop.com/fail",
          "email": "customer@example.com"
         }
        },
        "monthly": {
         "summary": "A subscription",
         "value": {
          "amount": 100000,
          "currency": "rub",
          "title": "Product X",
          "description": "Detailed product description",
          "customerId": "user_12345",
          "period": "monthly"
         }
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The order, which can be read at once. The documentation shows only `uuid` and `paymentUrl`; newer clients receive the whole order.\n",
      "x-evidence": "seen",
      "x-statements": [
       "T002",
       "T085",
       "T086"
      ],
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ShopOrder"
        },
        "example": {
         "uuid": "550e8400-e29b-41d4-a716-446655440000",
         "shopId": 1,
         "amount": 100000,
         "currency": "rub",
         "title": "Product X",
         "description": "Detailed product description",
         "status": "pending",
         "email": "customer@example.com",
         "successUrl": "https://shop.com/success",
         "failUrl": "https://shop.com/fail",
         "paymentUrl": "https://web.tribute.tg/shop/pay/550e8400-e29b-41d4-a716-446655440000",
         "webappPaymentUrl": "https://t.me/tribute/app?startapp=b2RK4mN",
         "createdAt": "2025-11-13T15:04:05Z",
         "period": "onetime",
         "onlyStars": false,
         "sendEmail": true,
         "lastPaidTransactionAt": null
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
     "404": {
      "$ref": "#/components/responses/ShopNotFound"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/shop/orders/{orderUuid}": {
   "parameters": [
    {
     "$ref": "#/components/parameters/OrderUuid"
    }
   ],
   "get": {
    "operationId": "getOrder",
    "tags": [
     "Orders"
    ],
    "summary": "One order",
    "description": "The same object as in the list. For the shop's owner and its authorised managers.",
    "x-evidence": "seen",
    "x-statements": [
     "T022",
     "T045",
     "T052",
     "T081"
    ],
    "responses": {
     "200": {
      "description": "The order.",
      "x-evidence": "seen",
      "x-statements": [
       "T002",
       "T081"
      ],
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ShopOrder"
        },
        "example": {
         "uuid": "550e8400-e29b-41d4-a716-446655440000",
         "shopId": 1,
         "amount": 100000,
         "currency": "rub",
         "title": "Product X",
         "description": "Detailed product description",
         "status": "paid",
         "customerId": "user_12345",
         "successUrl": "",
         "failUrl": "",
         "paymentUrl": "https://web.tribute.tg/shop/pay/550e8400-e29b-41d4-a716-446655440000",
         "webappPaymentUrl": "https://t.me/tribute/app?startapp=b2RK4mN",
         "createdAt": "2025-11-13T15:04:05Z",
         "period": "monthly",
         "memberStatus": "active",
         "memberExpiresAt": "2025-12-13T15:04:05Z",
         "onlyStars": false,
         "sendEmail": false,
         "lastPaidTransactionAt": "2025-11-13T15:04:05Z"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/OrderOfAnotherShop"
     },
     "404": {
      "$ref": "#/components/responses/OrderNotFound"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/shop/orders/{orderUuid}/status": {
   "parameters": [
    {
     "$ref": "#/components/parameters/OrderUuid"
    }
   ],
   "get": {
    "operationId": "getOrderStatus",
    "tags": [
     "Orders"
    ],
    "summary": "The status of an order",
    "description": "Only for the shop's owner; a manager's key is answered 403.",
    "x-evidence": "doc",
    "x-statements": [
     "T019",
     "T020",
     "T082",
     "T083"
    ],
    "responses": {
     "200": {
      "description": "The status.",
      "x-evidence": "doc",
      "x-statements": [
       "T002",
       "T082"
      ],
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/ShopOrderStatus"
        },
        "example": {
         "status": "paid"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/OrderOfAnotherShop"
     },
     "404": {
      "$ref": "#/components/responses/OrderNotFound"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/shop/orders/{orderUuid}/cancel": {
   "parameters": [
    {
     "$ref": "#/components/parameters/OrderUuid"
    }
   ],
   "post": {
    "operationId": "cancelOrder",
    "tags": [
     "Orders"
    ],
    "summary": "Cancel a recurring order",
    "description": "Nothing more is charged; the customer keeps the paid period until `memberExpiresAt`. For the shop's owner and its authorised\nmanagers. Takes no body; a body that is sent is ignored.\n",
    "x-evidence": "doc",
    "x-statements": [
     "T010",
     "T019",
     "T021",
     "T155",
     "T157",
     "T158",
     "T159"
    ],
    "responses": {
     "200": {
      "description": "Cancelled.",
      "x-evidence": "doc",
      "x-statements": [
       "T002",
       "T155",
       "T156"
      ],
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/SubscriptionCancelled"
        },
        "example": {
         "success": true,
         "message": "recurring order cancelled"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/AlreadyCancelled"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/OrderOfAnotherShop"
     },
     "404": {
      "$ref": "#/components/responses/SubscriptionNotFound"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/shop/orders/{orderUuid}/transactions": {
   "parameters": [
    {
     "$ref": "#/components/parameters/OrderUuid"
    }
   ],
   "get": {
    "operationId": "listTransactions",
    "tags": [
     "Transactions"
    ],
    "summary": "The transactions of an order, newest first",
    "description": "For the shop's owner and its authorised managers. An order that was never paid has none.",
    "x-evidence": "doc",
    "x-statements": [
     "T019",
     "T021",
     "T162",
     "T164",
     "T167",
     "T168"
    ],
    "parameters": [
     {
      "name": "startFrom",
      "in": "query",
      "description": "The number of entries to skip.",
      "x-evidence": "doc",
      "x-statements": [
       "T011",
       "T163"
      ],
      "schema": {
       "type": "integer",
       "minimum": 0,
       "default": 0
      }
     }
    ],
    "responses": {
     "200": {
      "description": "A page of transactions.",
      "x-evidence": "seen",
      "x-statements": [
       "T002",
       "T162"
      ],
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/TransactionPage"
        },
        "example": {
         "transactions": [
          {
           "id": 12345,
           "type": "shop_order_sell",
           "objectId": 100,
           "amount": 1000,
           "currency": "rub",
           "createdAt": 1731510245,
           "serviceFee": 80,
           "total": 920,
           "paymentMethod": "bank_card",
           "isRefunded": false,
           "isRefundable": true,
           "isRecurring": false
          }
         ],
         "nextFrom": ""
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/OrderOfAnotherShop"
     },
     "404": {
      "$ref": "#/components/responses/OrderNotFound"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/shop/orders/{orderUuid}/transactions/{txId}/refund": {
   "parameters": [
    {
     "$ref": "#/components/parameters/OrderUuid"
    },
    {
     "name": "txId",
     "in": "path",
     "required": true,
     "description": "The `id` of a sell transaction of the order.",
     "x-evidence": "doc",
     "x-statements": [
      "T194"
     ],
     "schema": {
      "type": "integer",
      "format": "uint64",
      "minimum": 0,
      "examples": [
       12345
      ]
     }
    }
   ],
   "post": {
    "operationId": "refundTransaction",
    "tags": [
     "Transactions"
    ],
    "summary": "Refund a payment",
    "description": "Always refunds the whole transaction, which must be a sale of a paid order. The answer says that the refund has begun; a webhook says that it is done.\nFor the shop's owner and its authorised managers. Takes no body; a body that is sent is ignored.\n",
    "x-evidence": "doc",
    "x-statements": [
     "T010",
     "T019",
     "T021",
     "T180",
     "T182",
     "T185",
     "T186",
     "T187"
    ],
    "responses": {
     "200": {
      "description": "The refund has begun.",
      "x-evidence": "doc",
      "x-statements": [
       "T002",
       "T180",
       "T181"
      ],
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RefundStarted"
        },
        "example": {
         "success": true,
         "message": "refund initiated",
         "status": "initiated"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/NotRefundable"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/OrderOfAnotherShop"
     },
     "404": {
      "$ref": "#/components/responses/TransactionNotFound"
     },
     "500": {
      "$ref": "#/components/responses/RefundFailed"
     }
    }
   }
  },
  "/shop/orders/{orderUuid}/webhooks/resend": {
   "parameters": [
    {
     "$ref": "#/components/parameters/OrderUuid"
    }
   ],
   "post": {
    "operationId": "resendWebhook",
    "tags": [
     "Webhooks"
    ],
    "summary": "Resend a webhook of an order",
    "description": "The latest event of that name, with the same `created_at` and `payload`, a new `sent_at`, and its own retries. For the shop's owner and\nits authorised managers.\n",
    "x-evidence": "seen",
    "x-statements": [
     "T008",
     "T022",
     "T300",
     "T301"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ResendWebhook"
       },
       "example": {
        "event": "shop_order"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The webhook is being sent.",
      "x-evidence": "seen",
      "x-statements": [
       "T002",
       "T300"
      ],
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/WebhookResent"
        },
        "example": {
         "success": true
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadResend"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/OrderOfAnotherShop"
     },
     "404": {
      "$ref": "#/components/responses/EventNotFound"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/shop/tokens": {
   "get": {
    "operationId": "listTokens",
    "tags": [
     "Tokens"
    ],
    "summary": "The saved cards of a shop, newest first",
    "description": "A bare list. Only for shops with `tokenCharging`.",
    "x-evidence": "doc",
    "x-statements": [
     "T048",
     "T049",
     "T198",
     "T199"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/ShopId"
     },
     {
      "name": "customerId",
      "in": "query",
      "description": "Only tokens of this customer.",
      "x-evidence": "doc",
      "x-statements": [
       "T207"
      ],
      "schema": {
       "type": "string",
       "examples": [
        "user_12345"
       ]
      }
     },
     {
      "name": "orderUuid",
      "in": "query",
      "description": "Only the token made by the payment of this order.",
      "x-evidence": "doc",
      "x-statements": [
       "T011",
       "T208"
      ],
      "schema": {
       "type": "string",
       "format": "uuid",
       "pattern": "^[0-9A-Fa-f]{8}(-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}$",
       "examples": [
        "550e8400-e29b-41d4-a716-446655440000"
       ]
      }
     },
     {
      "name": "active",
      "in": "query",
      "description": "`true` returns only active tokens; any other value is ignored.",
      "x-evidence": "doc",
      "x-statements": [
       "T209",
       "T210"
      ],
      "schema": {
       "type": "string",
       "examples": [
        "true"
       ]
      }
     },
     {
      "name": "limit",
      "in": "query",
      "description": "The maximum number of entries.",
      "x-evidence": "doc",
      "x-statements": [
       "T011",
       "T211"
      ],
      "schema": {
       "type": "integer",
       "minimum": 1,
       "maximum": 100,
       "default": 50
      }
     },
     {
      "name": "offset",
      "in": "query",
      "description": "The number of entries to skip.",
      "x-evidence": "doc",
      "x-statements": [
       "T011",
       "T212"
      ],
      "schema": {
       "type": "integer",
       "minimum": 0,
       "default": 0
      }
     }
    ],
    "responses": {
     "200": {
      "description": "The tokens.",
      "x-evidence": "doc",
      "x-statements": [
       "T002",
       "T198"
      ],
      "content": {
       "application/json": {
        "schema": {
         "type": "array",
         "items": {
          "$ref": "#/components/schemas/Token"
         }
        },
        "example": [
         {
          "token": "660e8400-e29b-41d4-a716-446655440001",
          "cardLast4": "1234",
          "cardBrand": "VISA",
          "customerId": "user_12345",
          "amount": 100000,
          "currency": "rub",
          "active": true,
          "createdAt": "2025-03-20T01:15:58Z",
          "lastUsedAt": "2025-03-25T12:30:00Z"
         }
        ]
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/TokenChargingOff"
     },
     "404": {
      "$ref": "#/components/responses/ShopNotFound"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/shop/tokens/{token}": {
   "parameters": [
    {
     "name": "token",
     "in": "path",
     "required": true,
     "description": "The token's UUID.",
     "x-evidence": "seen",
     "x-statements": [
      "T037"
     ],
     "schema": {
      "type": "string",
      "examples": [
       "660e8400-e29b-41d4-a716-446655440001"
      ]
     }
    }
   ],
   "get": {
    "operationId": "getToken",
    "tags": [
     "Tokens"
    ],
    "summary": "One saved card",
    "description": "Deactivated ones can also be read.",
    "x-evidence": "doc",
    "x-statements": [
     "T052",
     "T213",
     "T215"
    ],
    "responses": {
     "200": {
      "description": "The token.",
      "x-evidence": "seen",
      "x-statements": [
       "T002",
       "T213"
      ],
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Token"
        },
        "example": {
         "token": "660e8400-e29b-41d4-a716-446655440001",
         "cardLast4": "1234",
         "cardBrand": "VISA",
         "customerId": "user_12345",
         "amount": 100000,
         "currency": "rub",
         "active": true,
         "createdAt": "2025-03-20T01:15:58Z"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/TokenChargingOff"
     },
     "404": {
      "$ref": "#/components/responses/TokenNotFound"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   },
   "delete": {
    "operationId": "deactivateToken",
    "tags": [
     "Tokens"
    ],
    "summary": "Deactivate a saved card",
    "description": "It can no longer be charged. Takes no body; a body that is sent is ignored.",
    "x-evidence": "seen",
    "x-statements": [
     "T214"
    ],
    "responses": {
     "200": {
      "description": "Deactivated.",
      "x-evidence": "seen",
      "x-statements": [
       "T002",
       "T214"
      ],
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/TokenDeactivated"
        },
        "example": {
         "success": true,
         "message": "token deactivated"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/TokenInactive"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/TokenChargingOff"
     },
     "404": {
      "$ref": "#/components/responses/TokenNotFound"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  },
  "/shop/charges": {
   "post": {
    "operationId": "createCharge",
    "tags": [
     "Charges"
    ],
    "summary": "Charge a saved card",
    "description": "Answers at once with a `pending` charge; its result is sent by webhook and can also be read. One charge a minute for each token, and one at a\ntime. Repeating an `idempotencyKey` returns the existing charge and charges nothing.\n",
    "x-evidence": "seen",
    "x-statements": [
     "T008",
     "T052",
     "T216",
     "T226",
     "T227",
     "T229",
     "T231",
     "T241"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/CreateCharge"
       },
       "example": {
        "token": "660e8400-e29b-41d4-a716-446655440001",
        "amount": 100000,
        "reference": "order-123",
        "idempotencyKey": "charge-req-abc123"
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "The charge; for a repeated `idempotencyKey`, the earlier one in its current state.",
      "x-evidence": "seen",
      "x-statements": [
       "T002",
       "T216",
       "T226"
      ],
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Charge"
        },
        "example": {
         "chargeUuid": "770e8400-e29b-41d4-a716-446655440002",
         "status": "pending",
         "reference": "order-123",
         "amount": 100000,
         "currency": "rub",
         "token": "660e8400-e29b-41d4-a716-446655440001",
         "createdAt": "2025-03-20T01:15:58Z"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadCharge"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/TokenChargingOff"
     },
     "404": {
      "$ref": "#/components/responses/TokenNotFound"
     },
     "409": {
      "$ref": "#/components/responses/ChargePending"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "429": {
      "$ref": "#/components/responses/ChargedLately"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "502": {
      "$ref": "#/components/responses/GatewayUnavailable"
     }
    }
   }
  },
  "/shop/charges/{chargeUuid}": {
   "parameters": [
    {
     "name": "chargeUuid",
     "in": "path",
     "required": true,
     "description": "The charge's UUID.",
     "x-evidence": "seen",
     "x-statements": [
      "T037"
     ],
     "schema": {
      "type": "string",
      "examples": [
       "770e8400-e29b-41d4-a716-446655440002"
      ]
     }
    }
   ],
   "get": {
    "operationId": "getCharge",
    "tags": [
     "Charges"
    ],
    "summary": "The current state of a charge",
    "x-evidence": "seen",
    "x-statements": [
     "T052",
     "T242"
    ],
    "responses": {
     "200": {
      "description": "The charge.",
      "x-evidence": "seen",
      "x-statements": [
       "T002",
       "T242"
      ],
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Charge"
        },
        "example": {
         "chargeUuid": "770e8400-e29b-41d4-a716-446655440002",
         "status": "success",
         "reference": "order-123",
         "amount": 100000,
         "currency": "rub",
         "token": "660e8400-e29b-41d4-a716-446655440001",
         "createdAt": "2025-03-20T01:15:58Z",
         "processedAt": "2025-03-20T01:16:02Z"
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "403": {
      "$ref": "#/components/responses/TokenChargingOff"
     },
     "404": {
      "$ref": "#/components/responses/ChargeNotFound"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     }
    }
   }
  }
 },
 "webhooks": {
  "shopOrder": {
   "post": {
    "operationId": "shopOrder",
    "tags": [
     "Webhooks"
    ],
    "summary": "An order was paid",
    "description": "The first payment of a one-time or recurring order, or the start of a trial. Only this event means paid.",
    "security": [],
    "x-evidence": "doc",
    "x-statements": [
     "T124",
     "T152",
     "T253",
     "T275"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/Signature"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ShopOrderEvent"
       },
       "examples": {
        "onetime": {
         "summary": "A one-time order",
         "value": {
          "name": "shop_order",
          "created_at": "2025-03-20T01:15:58.33246Z",
          "sent_at": "2025-03-20T01:15:58.542279448Z",
          "payload": {
           "uuid": "550e8400-e29b-41d4-a716-446655440000",
           "shopId": 1,
           "amount": 100000,
           "currency": "rub",
           "fee": 8000,
           "status": "paid",
           "email": "customer@example.com",
           "isRecurrent": false
          }
         }
        },
        "trial": {
         "summary": "The start of a trial",
         "value": {
          "name": "shop_order",
          "created_at": "2025-03-20T01:15:58.33246Z",
          "sent_at": "2025-03-20T01:15:58.542279448Z",
          "payload": {
           "uuid": "550e8400-e29b-41d4-a716-446655440000",
           "shopId": 1,
           "amount": 100000,
           "currency": "rub",
           "fee": 0,
           "status": "paid",
           "isRecurrent": true,
           "period": "monthly",
           "memberStatus": "active",
           "memberExpiresAt": "2025-03-23T01:15:58Z",
           "isTrial": true,
           "trialPeriod": "three_days",
           "trialEndsAt": "2025-03-23T01:15:58Z"
          }
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
  "shopOrderChargeSuccess": {
   "post": {
    "operationId": "shopOrderChargeSuccess",
    "tags": [
     "Webhooks"
    ],
    "summary": "A recurring order was renewed",
    "description": "Sent for every charge after the first payment, including the one at the end of a trial.",
    "security": [],
    "x-evidence": "doc",
    "x-statements": [
     "T139",
     "T154",
     "T275"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/Signature"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ShopOrderChargeSuccessEvent"
       },
       "example": {
        "name": "shop_order_charge_success",
        "created_at": "2025-04-20T01:15:58.33246Z",
        "sent_at": "2025-04-20T01:15:58.542279448Z",
        "payload": {
         "uuid": "550e8400-e29b-41d4-a716-446655440000",
         "shopId": 1,
         "amount": 100000,
         "currency": "rub",
         "period": "monthly",
         "email": "customer@example.com",
         "isRecurrent": true,
         "memberStatus": "active",
         "memberExpiresAt": "2025-05-20T01:15:58Z"
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
  "shopOrderChargeFailed": {
   "post": {
    "operationId": "shopOrderChargeFailed",
    "tags": [
     "Webhooks"
    ],
    "summary": "A renewal failed",
    "description": "Sent for each failed attempt; the third in a row cancels the subscription.",
    "security": [],
    "x-evidence": "doc",
    "x-statements": [
     "T141",
     "T142",
     "T145",
     "T146"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/Signature"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ShopOrderChargeFailedEvent"
       },
       "example": {
        "name": "shop_order_charge_failed",
        "created_at": "2025-04-20T01:15:58.33246Z",
        "sent_at": "2025-04-20T01:15:58.542279448Z",
        "payload": {
         "uuid": "550e8400-e29b-41d4-a716-446655440000",
         "shopId": 1,
         "amount": 100000,
         "currency": "rub",
         "period": "monthly",
         "email": "customer@example.com",
         "chargeRetries": 1,
         "isRecurrent": true,
         "memberStatus": "active",
         "memberExpiresAt": "2025-04-20T01:15:58Z"
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
  "shopOrderCancelled": {
   "post": {
    "operationId": "shopOrderCancelled",
    "tags": [
     "Webhooks"
    ],
    "summary": "A subscription was cancelled",
    "description": "`cancelReason` says why.",
    "security": [],
    "x-evidence": "doc",
    "x-statements": [
     "T146",
     "T147",
     "T148",
     "T149",
     "T159"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/Signature"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ShopOrderCancelledEvent"
       },
       "example": {
        "name": "shop_order_cancelled",
        "created_at": "2025-04-02T10:00:00.33246Z",
        "sent_at": "2025-04-02T10:00:00.542279448Z",
        "payload": {
         "uuid": "550e8400-e29b-41d4-a716-446655440000",
         "shopId": 1,
         "amount": 100000,
         "currency": "rub",
         "period": "monthly",
         "cancelReason": "cancelled_by_seller",
         "email": "customer@example.com",
         "isRecurrent": true,
         "memberStatus": "cancelled",
         "memberExpiresAt": "2025-04-20T01:15:58Z"
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
  "shopOrderRefunded": {
   "post": {
    "operationId": "shopOrderRefunded",
    "tags": [
     "Webhooks"
    ],
    "summary": "A refund has begun, or is done",
    "description": "Sent once with `initiated` and once with `completed`. A chargeback by the bank is also reported in this way.",
    "security": [],
    "x-evidence": "doc",
    "x-statements": [
     "T183",
     "T184",
     "T266"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/Signature"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ShopOrderRefundedEvent"
       },
       "examples": {
        "initiated": {
         "summary": "It has begun",
         "value": {
          "name": "shop_order_refunded",
          "created_at": "2025-03-20T01:15:53.33246Z",
          "sent_at": "2025-03-20T01:15:53.542279448Z",
          "payload": {
           "uuid": "550e8400-e29b-41d4-a716-446655440000",
           "shopId": 1,
           "transactionId": 12345,
           "amount": 100000,
           "currency": "rub",
           "status": "initiated"
          }
         }
        },
        "completed": {
         "summary": "It is done",
         "value": {
          "name": "shop_order_refunded",
          "created_at": "2025-03-20T01:15:58.33246Z",
          "sent_at": "2025-03-20T01:15:58.542279448Z",
          "payload": {
           "uuid": "550e8400-e29b-41d4-a716-446655440000",
           "shopId": 1,
           "transactionId": 12345,
           "amount": 100000,
           "currency": "rub",
           "status": "completed",
           "refundedAt": "2025-03-20T01:15:58.33246Z"
          }
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
  "shopOrderPaymentFailed": {
   "post": {
    "operationId": "shopOrderPaymentFailed",
    "tags": [
     "Webhooks"
    ],
    "summary": "A first payment was declined",
    "description": "Once for each attempt. The order stays `pending` and can still be paid.",
    "security": [],
    "x-evidence": "doc",
    "x-statements": [
     "T125",
     "T267",
     "T269"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/Signature"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ShopOrderPaymentFailedEvent"
       },
       "example": {
        "name": "shop_order_payment_failed",
        "created_at": "2025-03-20T01:15:58.33246Z",
        "sent_at": "2025-03-20T01:15:58.542279448Z",
        "payload": {
         "uuid": "550e8400-e29b-41d4-a716-446655440000",
         "shopId": 1,
         "amount": 100000,
         "currency": "rub",
         "errorCode": "payment_declined",
         "errorMessage": "Card declined by issuer",
         "email": "customer@example.com"
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
  "shopOrderPaymentReceived": {
   "post": {
    "operationId": "shopOrderPaymentReceived",
    "tags": [
     "Webhooks"
    ],
    "summary": "A payment was received but is not yet confirmed",
    "description": "A card payment that is being converted to Stars. Not paid; wait for `shop_order`.",
    "security": [],
    "x-evidence": "doc",
    "x-statements": [
     "T273",
     "T274",
     "T276"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/Signature"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ShopOrderPaymentReceivedEvent"
       },
       "example": {
        "name": "shop_order_payment_received",
        "created_at": "2025-03-20T01:15:58.33246Z",
        "sent_at": "2025-03-20T01:15:58.542279448Z",
        "payload": {
         "uuid": "550e8400-e29b-41d4-a716-446655440000",
         "shopId": 1,
         "amount": 100000,
         "currency": "rub",
         "customerId": "user_12345",
         "starsAmount": 500,
         "onlyStars": true
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
  "shopOrderPrepaid": {
   "post": {
    "operationId": "shopOrderPrepaid",
    "tags": [
     "Webhooks"
    ],
    "summary": "Stars were received but are not yet confirmed",
    "description": "Not paid; wait for `shop_order`.",
    "security": [],
    "x-evidence": "seen",
    "x-statements": [
     "T273",
     "T274",
     "T276"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/Signature"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ShopOrderPrepaidEvent"
       },
       "example": {
        "name": "shop_order_prepaid",
        "created_at": "2025-03-20T01:15:58.33246Z",
        "sent_at": "2025-03-20T01:15:58.542279448Z",
        "payload": {
         "uuid": "550e8400-e29b-41d4-a716-446655440000",
         "shopId": 1,
         "amount": 0,
         "currency": "rub",
         "starsAmount": 500,
         "onlyStars": true
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
  "shopTokenChargeSuccess": {
   "post": {
    "operationId": "shopTokenChargeSuccess",
    "tags": [
     "Webhooks"
    ],
    "summary": "A saved card was charged",
    "security": [],
    "x-evidence": "doc",
    "x-statements": [
     "T270",
     "T272"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/Signature"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ShopTokenChargeSuccessEvent"
       },
       "example": {
        "name": "shop_token_charge_success",
        "created_at": "2025-03-20T01:16:02.33246Z",
        "sent_at": "2025-03-20T01:16:02.542279448Z",
        "payload": {
         "chargeUuid": "550e8400-e29b-41d4-a716-446655440000",
         "token": "660e8400-e29b-41d4-a716-446655440001",
         "amount": 100000,
         "currency": "rub",
         "reference": "order-123",
         "processedAt": "2025-03-20T01:16:02Z"
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
  "shopTokenChargeFailed": {
   "post": {
    "operationId": "shopTokenChargeFailed",
    "tags": [
     "Webhooks"
    ],
    "summary": "The charge of a saved card failed",
    "description": "A charge that ends in `timeout` sends no event.",
    "security": [],
    "x-evidence": "doc",
    "x-statements": [
     "T243",
     "T271",
     "T272"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/Signature"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/ShopTokenChargeFailedEvent"
       },
       "example": {
        "name": "shop_token_charge_failed",
        "created_at": "2025-03-20T01:16:02.33246Z",
        "sent_at": "2025-03-20T01:16:02.542279448Z",
        "payload": {
         "chargeUuid": "550e8400-e29b-41d4-a716-446655440000",
         "token": "660e8400-e29b-41d4-a716-446655440001",
         "amount": 100000,
         "currency": "rub",
         "reference": "order-123",
         "errorCode": "payment_declined",
         "errorMessage": "Card was declined by the issuer"
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
  "testEvent": {
   "post": {
    "operationId": "testEvent",
    "tags": [
     "Webhooks"
    ],
    "summary": "The dashboard's test button was pressed",
    "description": "It has no envelope and no name. It is signed like every webhook (our choice) and never retried.",
    "security": [],
    "x-evidence": "seen",
    "x-statements": [
     "T297",
     "T298"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/Signature"
     }
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/TestEvent"
       },
       "example": {
        "test_event": "test_event"
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
    "name": "Api-Key",
    "description": "The bare key, made in the dashboard under Settings, API Keys. A missing, empty or unknown key is answered 401, and so is one in\n`Authorization`. The same key signs webhooks.\n"
   }
  },
  "headers": {
   "RetryAfter": {
    "required": true,
    "description": "Whole seconds until the token can be charged again; `message` contains the same number.",
    "x-evidence": "chosen",
    "x-statements": [
     "T233"
    ],
    "schema": {
     "type": "integer",
     "minimum": 1
    }
   }
  },
  "parameters": {
   "ShopId": {
    "name": "shopId",
    "in": "query",
    "description": "The id of one of the owner's shops. Default: the oldest one. A malformed or unknown id, or another owner's, is answered 404.",
    "x-evidence": "doc",
    "x-statements": [
     "T048",
     "T049",
     "T051"
    ],
    "schema": {
     "type": "integer",
     "format": "uint64",
     "minimum": 0
    }
   },
   "OrderUuid": {
    "name": "orderUuid",
    "in": "path",
    "required": true,
    "description": "The order's `uuid`. A value that is not a UUID is not found.",
    "x-evidence": "doc",
    "x-statements": [
     "T028",
     "T037",
     "T052"
    ],
    "schema": {
     "type": "string",
     "examples": [
      "550e8400-e29b-41d4-a716-446655440000"
     ]
    }
   },
   "Signature": {
    "name": "trbt-signature",
    "in": "header",
    "required": true,
    "description": "HMAC-SHA256 of the exact body bytes with the account's API key as the secret, as 64 lower-case hexadecimal digits.",
    "x-evidence": "doc",
    "x-statements": [
     "T278",
     "T279",
     "T280",
     "T281",
     "T295"
    ],
    "schema": {
     "type": "string",
     "pattern": "^[0-9a-f]{64}$"
    }
   }
  },
  "responses": {
   "BadOrder": {
    "description": "The shop is inactive or the order is invalid; `error` names the first problem.",
    "x-evidence": "seen",
    "x-statements": [
     "T008",
     "T087",
     "T088",
     "T089",
     "T090",
     "T092",
     "T097",
     "T099",
     "T101",
     "T104",
     "T107",
     "T108",
     "T119",
     "T120",
     "T121",
     "T123"
    ],
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "examples": {
       "amount": {
        "value": {
         "error": "error_amount_too_small",
         "message": "amount must be at least 100 smallest units",
         "code": "error_amount_too_small",
         "requestId": "9c5606ac80274d0f97a0c63689e540f8"
        }
       },
       "shop": {
        "value": {
         "error": "error_shop_inactive",
         "message": "shop is inactive",
         "code": "error_shop_inactive",
         "requestId": "3f0c8a1e5b7d4c629d1e0f8a7b6c5d4e"
        }
       }
      }
     }
    }
   },
   "AlreadyCancelled": {
    "description": "The subscription was already cancelled.",
    "x-evidence": "seen",
    "x-statements": [
     "T161"
    ],
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "example": {
       "error": "error_already_cancelled",
       "message": "recurring order is already cancelled",
       "code": "error_already_cancelled",
       "requestId": "9c5606ac80274d0f97a0c63689e540f8"
      }
     }
    }
   },
   "NotRefundable": {
    "description": "`txId` is not an unsigned integer, the order is not paid, or the transaction is not a sale, belongs to another order or was already refunded.\n",
    "x-evidence": "doc",
    "x-statements": [
     "T188",
     "T189",
     "T190",
     "T191",
     "T192",
     "T194"
    ],
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "example": {
       "error": "error_already_refunded",
       "message": "transaction is already refunded",
       "code": "error_already_refunded",
       "requestId": "9c5606ac80274d0f97a0c63689e540f8"
      }
     }
    }
   },
   "BadResend": {
    "description": "`event` is missing or is not one of the names that begin with `shop_order`.",
    "x-evidence": "chosen",
    "x-statements": [
     "T008",
     "T303"
    ],
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "example": {
       "error": "error_bad_request",
       "message": "event is required",
       "code": "error_bad_request",
       "requestId": "9c5606ac80274d0f97a0c63689e540f8"
      }
     }
    }
   },
   "TokenInactive": {
    "description": "The token was already deactivated.",
    "x-evidence": "chosen",
    "x-statements": [
     "T215"
    ],
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "example": {
       "error": "error_bad_request",
       "message": "token is not active",
       "code": "error_bad_request",
       "requestId": "9c5606ac80274d0f97a0c63689e540f8"
      }
     }
    }
   },
   "BadCharge": {
    "description": "The body is invalid, the amount is outside the currency's limits, or the token is deactivated.",
    "x-evidence": "seen",
    "x-statements": [
     "T008",
     "T217",
     "T218",
     "T219",
     "T220",
     "T222",
     "T223",
     "T224",
     "T228"
    ],
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "example": {
       "error": "error_amount_too_small",
       "message": "amount must be at least 10000 smallest units",
       "code": "error_amount_too_small",
       "requestId": "9c5606ac80274d0f97a0c63689e540f8"
      }
     }
    }
   },
   "Unauthorized": {
    "description": "`Api-Key` is missing, empty or unknown. Checked before everything else.",
    "x-evidence": "doc",
    "x-statements": [
     "T012",
     "T013",
     "T014",
     "T015",
     "T016",
     "T017"
    ],
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "example": {
       "error": "error_not_permitted",
       "message": "invalid API key",
       "code": "error_not_permitted",
       "requestId": "9c5606ac80274d0f97a0c63689e540f8"
      }
     }
    }
   },
   "OrderOfAnotherShop": {
    "description": "The order belongs to a shop that the key's user does not own and, if managers may do this, does not manage.",
    "x-evidence": "seen",
    "x-statements": [
     "T019",
     "T020",
     "T022",
     "T032"
    ],
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "example": {
       "error": "no_access",
       "message": "access denied",
       "code": "no_access",
       "requestId": "9c5606ac80274d0f97a0c63689e540f8"
      }
     }
    }
   },
   "TokenChargingOff": {
    "description": "The shop's `tokenCharging` is off.",
    "x-evidence": "doc",
    "x-statements": [
     "T032",
     "T197"
    ],
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "example": {
       "error": "no_access",
       "message": "token charging is not enabled for this shop",
       "code": "no_access",
       "requestId": "9c5606ac80274d0f97a0c63689e540f8"
      }
     }
    }
   },
   "ShopNotFound": {
    "description": "The key's user has no such shop, or none at all.",
    "x-evidence": "doc",
    "x-statements": [
     "T018",
     "T031",
     "T044",
     "T051"
    ],
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "example": {
       "error": "error_not_found",
       "message": "shop not found",
       "code": "error_not_found",
       "requestId": "9c5606ac80274d0f97a0c63689e540f8"
      }
     }
    }
   },
   "OrderNotFound": {
    "description": "There is no such order, or the key's user has no shop.",
    "x-evidence": "seen",
    "x-statements": [
     "T018",
     "T028",
     "T037"
    ],
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "example": {
       "error": "error_not_found",
       "message": "order not found",
       "code": "error_not_found",
       "requestId": "9c5606ac80274d0f97a0c63689e540f8"
      }
     }
    }
   },
   "SubscriptionNotFound": {
    "description": "There is no such order, it is not recurring, or it was never paid.",
    "x-evidence": "seen",
    "x-statements": [
     "T018",
     "T028",
     "T037",
     "T160"
    ],
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "examples": {
       "order": {
        "value": {
         "error": "error_not_found",
         "message": "order not found",
         "code": "error_not_found",
         "requestId": "9c5606ac80274d0f97a0c63689e540f8"
        }
       },
       "subscription": {
        "value": {
         "error": "error_not_found",
         "message": "recurring subscription not found",
         "code": "error_not_found",
         "requestId": "3f0c8a1e5b7d4c629d1e0f8a7b6c5d4e"
        }
       }
      }
     }
    }
   },
   "TransactionNotFound": {
    "description": "There is no such order, or no such transaction in the shop.",
    "x-evidence": "seen",
    "x-statements": [
     "T018",
     "T028",
     "T037",
     "T193"
    ],
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "example": {
       "error": "error_not_found",
       "message": "transaction not found",
       "code": "error_not_found",
       "requestId": "9c5606ac80274d0f97a0c63689e540f8"
      }
     }
    }
   },
   "EventNotFound": {
    "description": "There is no such order, or no event of that name was ever sent for it.",
    "x-evidence": "seen",
    "x-statements": [
     "T018",
     "T028",
     "T037",
     "T302"
    ],
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "example": {
       "error": "error_not_found",
       "message": "event not found",
       "code": "error_not_found",
       "requestId": "9c5606ac80274d0f97a0c63689e540f8"
      }
     }
    }
   },
   "TokenNotFound": {
    "description": "There is no such token, it belongs to another owner, or the key's user has no shop.",
    "x-evidence": "seen",
    "x-statements": [
     "T018",
     "T029",
     "T030",
     "T037"
    ],
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "example": {
       "error": "error_not_found",
       "message": "token not found",
       "code": "error_not_found",
       "requestId": "9c5606ac80274d0f97a0c63689e540f8"
      }
     }
    }
   },
   "ChargeNotFound": {
    "description": "There is no such charge, it belongs to another owner, or the key's user has no shop.",
    "x-evidence": "seen",
    "x-statements": [
     "T018",
     "T029",
     "T030",
     "T037"
    ],
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "example": {
       "error": "error_not_found",
       "message": "charge not found",
       "code": "error_not_found",
       "requestId": "9c5606ac80274d0f97a0c63689e540f8"
      }
     }
    }
   },
   "ChargePending": {
    "description": "A charge of the token is in progress.",
    "x-evidence": "seen",
    "x-statements": [
     "T033",
     "T229",
     "T230",
     "T232"
    ],
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "example": {
       "error": "error_bad_request",
       "message": "a charge of this token is already pending",
       "code": "error_bad_request",
       "requestId": "9c5606ac80274d0f97a0c63689e540f8"
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
       "error": "error_bad_request",
       "message": "request body too large",
       "code": "error_bad_request",
       "requestId": "9c5606ac80274d0f97a0c63689e540f8"
      }
     }
    }
   },
   "ChargedLately": {
    "description": "The token was charged less than a minute ago.",
    "x-evidence": "seen",
    "x-statements": [
     "T033",
     "T231",
     "T232",
     "T233"
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
       "error": "error_bad_request",
       "message": "this token can be charged again in 42 seconds",
       "code": "error_bad_request",
       "requestId": "9c5606ac80274d0f97a0c63689e540f8"
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
       "error": "error_internal",
       "message": "internal error",
       "code": "error_internal",
       "requestId": "9c5606ac80274d0f97a0c63689e540f8"
      }
     }
    }
   },
   "RefundFailed": {
    "description": "The refund was not processed and may be retried, or the service failed.",
    "x-evidence": "seen",
    "x-statements": [
     "T195"
    ],
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "example": {
       "error": "error_refund_failed",
       "message": "refund processing failed",
       "code": "error_refund_failed",
       "requestId": "9c5606ac80274d0f97a0c63689e540f8"
      }
     }
    }
   },
   "GatewayUnavailable": {
    "description": "The payment gateway cannot be reached. Nothing was charged, and the token may be charged at once.",
    "x-evidence": "seen",
    "x-statements": [
     "T033",
     "T234",
     "T235"
    ],
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "example": {
       "error": "error_bad_request",
       "message": "payment gateway is unavailable",
       "code": "error_bad_request",
       "requestId": "9c5606ac80274d0f97a0c63689e540f8"
      }
     }
    }
   },
   "Received": {
    "description": "Delivered, whatever the body; the documentation asks for 200 with `{\"status\":\"ok\"}`. Anything else is retried after 5, 15 and 30\nminutes, 1, 2, 4, 8 and 8 hours, then the event is dropped.\n",
    "x-evidence": "doc",
    "x-statements": [
     "T285",
     "T286",
     "T287",
     "T288",
     "T289",
     "T290",
     "T291",
     "T293",
     "T299"
    ]
   }
  },
  "schemas": {
   "Error": {
    "type": "object",
    "description": "The body of every refusal.",
    "additionalProperties": false,
    "required": [
     "error",
     "message",
     "code",
     "requestId"
    ],
    "properties": {
     "error": {
      "type": "string",
      "minLength": 1,
      "description": "The error code. Treat the list as open.",
      "examples": [
       "error_bad_request",
       "error_not_found",
       "error_not_permitted",
       "no_access"
      ],
      "x-evidence": "doc",
      "x-statements": [
       "T024",
       "T027",
       "T032"
      ]
     },
     "message": {
      "type": "string",
      "minLength": 1,
      "description": "The error message.",
      "x-evidence": "doc",
      "x-statements": [
       "T024"
      ]
     },
     "code": {
      "type": "string",
      "minLength": 1,
      "description": "The same as `error`; some clients read this field.",
      "x-evidence": "chosen",
      "x-statements": [
       "T025"
      ]
     },
     "requestId": {
      "type": "string",
      "pattern": "^[0-9a-f]{32}$",
      "description": "Identifies this answer in enquiries to the provider.",
      "x-evidence": "seen",
      "x-statements": [
       "T026"
      ]
     }
    }
   },
   "Currency": {
    "type": "string",
    "description": "In lower case. The documentation's two versions name euros and roubles; dollars came later.",
    "enum": [
     "eur",
     "rub",
     "usd"
    ],
    "x-evidence": "doc",
    "x-statements": [
     "T090",
     "T091"
    ]
   },
   "Period": {
    "type": "string",
    "description": "How often an order is charged; `onetime` means once.",
    "enum": [
     "onetime",
     "weekly",
     "monthly",
     "quarterly",
     "halfyearly",
     "yearly"
    ],
    "x-evidence": "seen",
    "x-statements": [
     "T106",
     "T107"
    ]
   },
   "RecurringPeriod": {
    "type": "string",
    "description": "How often a recurring order is charged.",
    "enum": [
     "weekly",
     "monthly",
     "quarterly",
     "halfyearly",
     "yearly"
    ],
    "x-evidence": "seen",
    "x-statements": [
     "T107",
     "T261"
    ]
   },
   "OrderStatus": {
    "type": "string",
    "description": "`prepaid` is the status between payment and confirmation of an order paid in Stars. A recurring order stays `paid` when it is cancelled, and\nevery order when it is refunded.\n",
    "enum": [
     "pending",
     "prepaid",
     "paid",
     "failed"
    ],
    "x-evidence": "seen",
    "x-statements": [
     "T061",
     "T126",
     "T128",
     "T158",
     "T187"
    ]
   },
   "MemberStatus": {
    "type": "string",
    "description": "`cancelled`: no further charge; the paid period lasts until `memberExpiresAt`.",
    "enum": [
     "active",
     "cancelled"
    ],
    "x-evidence": "doc",
    "x-statements": [
     "T071"
    ]
   },
   "TrialPeriod": {
    "type": "string",
    "description": "The length of the trial, during which nothing is charged.",
    "enum": [
     "one_hour",
     "twelve_hours",
     "twenty_four_hours",
     "three_days",
     "seven_days"
    ],
    "x-evidence": "seen",
    "x-statements": [
     "T118",
     "T153"
    ]
   },
   "CancelReason": {
    "type": "string",
    "description": "What ended a subscription.",
    "enum": [
     "cancelled_by_seller",
     "charge_failed",
     "payment_method_expired",
     "stars_subscription_expired",
     "seller_unavailable",
     "last_charge_refunded"
    ],
    "x-evidence": "seen",
    "x-statements": [
     "T263"
    ]
   },
   "ChargeStatus": {
    "type": "string",
    "description": "`pending`, then `processing`, then one of the others, which are final.",
    "enum": [
     "pending",
     "processing",
     "success",
     "failed",
     "timeout"
    ],
    "x-evidence": "seen",
    "x-statements": [
     "T237",
     "T241"
    ]
   },
   "Uuid": {
    "type": "string",
    "description": "An RFC 4122 UUID in lower case.",
    "pattern": "^[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$"
   },
   "UtcTime": {
    "type": "string",
    "description": "A moment in UTC to the second: `2025-11-13T15:04:05Z`.",
    "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$"
   },
   "EventTime": {
    "type": "string",
    "description": "A moment in UTC with up to nine digits of fraction: `2025-03-20T01:15:58.542279448Z`.",
    "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?Z$"
   },
   "Shop": {
    "type": "object",
    "description": "A shop.",
    "additionalProperties": false,
    "required": [
     "id",
     "userId",
     "name",
     "link",
     "callbackUrl",
     "recurrent",
     "onlyStars",
     "tokenCharging",
     "status"
    ],
    "properties": {
     "id": {
      "type": "integer",
      "format": "uint64",
      "minimum": 0,
      "description": "The value of `shopId` in other operations.",
      "x-evidence": "doc",
      "x-statements": [
       "T039"
      ]
     },
     "userId": {
      "type": "integer",
      "format": "int64",
      "description": "The owner of the shop.",
      "x-evidence": "doc",
      "x-statements": [
       "T038"
      ]
     },
     "name": {
      "type": "string",
      "description": "The shop's name; the documentation's older version does not have it.",
      "x-evidence": "doc",
      "x-statements": [
       "T039"
      ]
     },
     "link": {
      "type": "string",
      "description": "The last part of the shop's address, not a URL.",
      "examples": [
       "myshop"
      ],
      "x-evidence": "doc",
      "x-statements": [
       "T038"
      ]
     },
     "callbackUrl": {
      "type": "string",
      "description": "Where webhooks go. Empty if none is configured (our choice); then nothing is sent.",
      "x-evidence": "doc",
      "x-statements": [
       "T038",
       "T043"
      ]
     },
     "recurrent": {
      "type": "boolean",
      "description": "Whether recurring orders may be created. The documentation's older version calls it `recurringAvailable`.",
      "x-evidence": "doc",
      "x-statements": [
       "T040",
       "T041"
      ]
     },
     "onlyStars": {
      "type": "boolean",
      "description": "Whether the shop takes Telegram Stars only.",
      "x-evidence": "doc",
      "x-statements": [
       "T038"
      ]
     },
     "tokenCharging": {
      "type": "boolean",
      "description": "Whether saved cards may be charged; Tribute enables it for individual shops.",
      "x-evidence": "doc",
      "x-statements": [
       "T039",
       "T197"
      ]
     },
     "status": {
      "type": "integer",
      "enum": [
       0,
       1
      ],
      "description": "1 for an active shop, 0 for an inactive one.",
      "x-evidence": "doc",
      "x-statements": [
       "T042"
      ]
     }
    }
   },
   "CreateShopOrder": {
    "type": "object",
    "description": "A new order. Unknown fields are ignored. In addition to the schema: without `starsAmount`, `amount` is required; the largest `amount` in\n`eur` and `usd` is 300000; recurring periods and `savePaymentMethod` need the shop's `recurrent`; `starsAmount` goes with `onetime` and `monthly`\nonly; `firstPeriodAmount` and `trialPeriod` are for recurring orders, and `firstPeriodAmount` goes neither with `starsAmount` nor with the same `amount`.\n",
    "required": [
     "currency",
     "title",
     "description"
    ],
    "properties": {
     "amount": {
      "type": "integer",
      "format": "int64",
      "minimum": 100,
      "maximum": 30000000,
      "description": "In the smallest unit of the currency. Optional if `starsAmount` is given.",
      "examples": [
       100000
      ],
      "x-evidence": "doc",
      "x-statements": [
       "T004",
       "T087",
       "T088",
       "T089",
       "T112"
      ]
     },
     "currency": {
      "$ref": "#/components/schemas/Currency",
      "x-evidence": "doc",
      "x-statements": [
       "T090",
       "T091"
      ]
     },
     "title": {
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "description": "At most 100 UTF-16 units.",
      "examples": [
       "Product X"
      ],
      "x-evidence": "doc",
      "x-statements": [
       "T092",
       "T093",
       "T095",
       "T096"
      ]
     },
     "description": {
      "type": "string",
      "minLength": 1,
      "maxLength": 300,
      "description": "At most 300 UTF-16 units.",
      "examples": [
       "Detailed product description"
      ],
      "x-evidence": "doc",
      "x-statements": [
       "T092",
       "T094",
       "T095",
       "T096"
      ]
     },
     "successUrl": {
      "type": "string",
      "format": "uri",
      "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s]+$",
      "description": "Where the customer is redirected after the payment; http or https.",
      "examples": [
       "https://shop.com/success"
      ],
      "x-evidence": "doc",
      "x-statements": [
       "T097",
       "T098"
      ]
     },
     "failUrl": {
      "type": "string",
      "format": "uri",
      "pattern": "^[Hh][Tt][Tt][Pp][Ss]?://[^\\s]+$",
      "description": "Where the customer is redirected after a failed payment; http or https.",
      "examples": [
       "https://shop.com/fail"
      ],
      "x-evidence": "doc",
      "x-statements": [
       "T097",
       "T098"
      ]
     },
     "email": {
      "type": "string",
      "format": "email",
      "pattern": "^[^\\s@]+@[^\\s@]+$",
      "description": "The customer's email address.",
      "examples": [
       "customer@example.com"
      ],
      "x-evidence": "doc",
      "x-statements": [
       "T099"
      ]
     },
     "savePaymentMethod": {
      "type": "boolean",
      "description": "Whether to save the payment method; needs the shop's `recurrent`.",
      "x-evidence": "doc",
      "x-statements": [
       "T100",
       "T101",
       "T151",
       "T206"
      ]
     },
     "comment": {
      "type": "string",
      "description": "A remark, of any length.",
      "examples": [
       "Special request"
      ],
      "x-evidence": "doc",
      "x-statements": [
       "T102",
       "T103"
      ]
     },
     "customerId": {
      "type": "string",
      "maxLength": 256,
      "description": "The shop's own id of the customer; at most 256 UTF-16 units.",
      "examples": [
       "user_12345"
      ],
      "x-evidence": "doc",
      "x-statements": [
       "T104",
       "T105"
      ]
     },
     "period": {
      "$ref": "#/components/schemas/Period",
      "default": "onetime",
      "description": "How often it is charged. Default: `onetime`. The others need the shop's `recurrent`.",
      "x-evidence": "doc",
      "x-statements": [
       "T106",
       "T107",
       "T108"
      ]
     },
     "shopId": {
      "type": "integer",
      "format": "uint64",
      "minimum": 0,
      "description": "The owner's shop that it is for. Default: the oldest one.",
      "x-evidence": "seen",
      "x-statements": [
       "T049",
       "T051",
       "T109",
       "T110"
      ]
     },
     "starsAmount": {
      "type": "integer",
      "minimum": 1,
      "description": "The price in Telegram Stars.",
      "x-evidence": "doc",
      "x-statements": [
       "T111",
       "T112",
       "T113"
      ]
     },
     "imageUrl": {
      "type": "string",
      "format": "uri",
      "pattern": "^[Hh][Tt][Tt][Pp][Ss]://[^\\s]+$",
      "description": "A picture for the payment page; https only.",
      "x-evidence": "seen",
      "x-statements": [
       "T115"
      ]
     },
     "firstPeriodAmount": {
      "type": "integer",
      "format": "int64",
      "minimum": 1,
      "description": "The price of the first period instead of `amount`, in the smallest unit.",
      "x-evidence": "seen",
      "x-statements": [
       "T116",
       "T117",
       "T150"
      ]
     },
     "trialPeriod": {
      "$ref": "#/components/schemas/TrialPeriod",
      "description": "The length of the trial, during which nothing is charged.",
      "x-evidence": "seen",
      "x-statements": [
       "T118",
       "T152"
      ]
     }
    }
   },
   "ShopOrder": {
    "type": "object",
    "description": "An order.",
    "additionalProperties": false,
    "required": [
     "uuid",
     "shopId",
     "amount",
     "currency",
     "title",
     "description",
     "status",
     "successUrl",
     "failUrl",
     "paymentUrl",
     "webappPaymentUrl",
     "createdAt",
     "period"
    ],
    "properties": {
     "uuid": {
      "$ref": "#/components/schemas/Uuid",
      "description": "The order's id in all operations and events.",
      "x-evidence": "doc",
      "x-statements": [
       "T059",
       "T060"
      ]
     },
     "shopId": {
      "type": "integer",
      "format": "uint64",
      "minimum": 0,
      "description": "The shop that it belongs to.",
      "x-evidence": "doc",
      "x-statements": [
       "T073"
      ]
     },
     "amount": {
      "type": "integer",
      "format": "int64",
      "minimum": 0,
      "description": "In the smallest unit of the currency; 0 for an order with a price only in Stars.",
      "x-evidence": "doc",
      "x-statements": [
       "T004",
       "T059",
       "T113"
      ]
     },
     "currency": {
      "$ref": "#/components/schemas/Currency",
      "x-evidence": "doc",
      "x-statements": [
       "T059"
      ]
     },
     "title": {
      "type": "string",
      "description": "As sent.",
      "x-evidence": "doc",
      "x-statements": [
       "T059",
       "T096"
      ]
     },
     "description": {
      "type": "string",
      "description": "As sent.",
      "x-evidence": "doc",
      "x-statements": [
       "T059",
       "T096"
      ]
     },
     "status": {
      "$ref": "#/components/schemas/OrderStatus",
      "x-evidence": "doc",
      "x-statements": [
       "T061",
       "T083"
      ]
     },
     "email": {
      "type": "string",
      "description": "As sent; missing if not sent.",
      "x-evidence": "doc",
      "x-statements": [
       "T062"
      ]
     },
     "successUrl": {
      "type": "string",
      "description": "As sent; empty if not sent (our choice).",
      "x-evidence": "doc",
      "x-statements": [
       "T063",
       "T064"
      ]
     },
     "failUrl": {
      "type": "string",
      "description": "As sent; empty if not sent (our choice).",
      "x-evidence": "doc",
      "x-statements": [
       "T063",
       "T064"
      ]
     },
     "paymentUrl": {
      "type": [
       "string",
       "null"
      ],
      "format": "uri",
      "pattern": "^https?://.*[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}",
      "description": "Where the customer pays, `https://web.tribute.tg/shop/pay/{uuid}`. Null for an order\nthat can be paid only in Stars, in Telegram.\n",
      "x-evidence": "doc",
      "x-statements": [
       "T065",
       "T066",
       "T067"
      ]
     },
     "webappPaymentUrl": {
      "type": "string",
      "format": "uri",
      "pattern": "^https://t\\.me/tribute/app\\?startapp=[A-Za-z0-9]+$",
      "description": "Where the customer pays in Telegram.",
      "examples": [
       "https://t.me/tribute/app?startapp=b2RK4mN"
      ],
      "x-evidence": "doc",
      "x-statements": [
       "T072"
      ]
     },
     "createdAt": {
      "$ref": "#/components/schemas/UtcTime",
      "description": "When it was created.",
      "x-evidence": "doc",
      "x-statements": [
       "T005",
       "T068"
      ]
     },
     "comment": {
      "type": "string",
      "description": "As sent; missing if not sent.",
      "x-evidence": "doc",
      "x-statements": [
       "T069"
      ]
     },
     "customerId": {
      "type": "string",
      "description": "As sent; missing if not sent.",
      "x-evidence": "seen",
      "x-statements": [
       "T074"
      ]
     },
     "period": {
      "$ref": "#/components/schemas/Period",
      "x-evidence": "doc",
      "x-statements": [
       "T070",
       "T106"
      ]
     },
     "memberStatus": {
      "$ref": "#/components/schemas/MemberStatus",
      "description": "Only for a recurring order that has been paid.",
      "x-evidence": "doc",
      "x-statements": [
       "T071",
       "T135",
       "T157"
      ]
     },
     "memberExpiresAt": {
      "$ref": "#/components/schemas/UtcTime",
      "description": "The end of a recurring order's paid period; missing until it has been paid.",
      "x-evidence": "doc",
      "x-statements": [
       "T071",
       "T135",
       "T136",
       "T140"
      ]
     },
     "starsAmount": {
      "type": "integer",
      "minimum": 1,
      "description": "The price in Stars; missing if there is none.",
      "x-evidence": "seen",
      "x-statements": [
       "T075"
      ]
     },
     "onlyStars": {
      "type": "boolean",
      "description": "Whether it takes Stars only.",
      "x-evidence": "seen",
      "x-statements": [
       "T075",
       "T113",
       "T114"
      ]
     },
     "firstPeriodAmount": {
      "type": [
       "integer",
       "null"
      ],
      "description": "The price of the first period, in the smallest unit; missing if it equals `amount`.",
      "x-evidence": "seen",
      "x-statements": [
       "T076"
      ]
     },
     "lastPaidTransactionAt": {
      "type": [
       "string",
       "null"
      ],
      "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}Z$",
      "description": "The time of the last payment; null before the first.",
      "x-evidence": "seen",
      "x-statements": [
       "T077",
       "T078"
      ]
     },
     "sendEmail": {
      "type": "boolean",
      "description": "Whether the customer gets a receipt. It is not documented when; here it is true for an order with an `email` (our choice).",
      "x-evidence": "seen",
      "x-statements": [
       "T079"
      ]
     },
     "paymentLinkUuid": {
      "$ref": "#/components/schemas/Uuid",
      "description": "The payment link it was made from; missing on orders of `POST /shop/orders`.",
      "x-evidence": "seen",
      "x-statements": [
       "T080"
      ]
     }
    }
   },
   "ShopOrderStatus": {
    "type": "object",
    "description": "Only the status of an order.",
    "additionalProperties": false,
    "required": [
     "status"
    ],
    "properties": {
     "status": {
      "$ref": "#/components/schemas/OrderStatus",
      "x-evidence": "doc",
      "x-statements": [
       "T082",
       "T083"
      ]
     }
    }
   },
   "SubscriptionCancelled": {
    "type": "object",
    "description": "The answer to cancelling a recurring order.",
    "additionalProperties": false,
    "required": [
     "success",
     "message"
    ],
    "properties": {
     "success": {
      "type": "boolean",
      "const": true,
      "description": "Always true.",
      "x-evidence": "seen",
      "x-statements": [
       "T156"
      ]
     },
     "message": {
      "type": "string",
      "const": "recurring order cancelled",
      "description": "Always this sentence.",
      "x-evidence": "seen",
      "x-statements": [
       "T156"
      ]
     }
    }
   },
   "TransactionPage": {
    "type": "object",
    "description": "At most 20 transactions.",
    "additionalProperties": false,
    "required": [
     "transactions",
     "nextFrom"
    ],
    "properties": {
     "transactions": {
      "type": "array",
      "maxItems": 20,
      "items": {
       "$ref": "#/components/schemas/Transaction"
      },
      "description": "Newest first.",
      "x-evidence": "seen",
      "x-statements": [
       "T162",
       "T164",
       "T167"
      ]
     },
     "nextFrom": {
      "type": "string",
      "pattern": "^\\d*$",
      "description": "The `startFrom` of the next page; empty on the last page.",
      "x-evidence": "seen",
      "x-statements": [
       "T162",
       "T165",
       "T166"
      ]
     }
    }
   },
   "Transaction": {
    "type": "object",
    "description": "A payment to the shop, or a refund. Amounts are in whole roubles, euros or dollars, with decimals.",
    "additionalProperties": false,
    "required": [
     "id",
     "type",
     "amount",
     "currency",
     "createdAt",
     "total"
    ],
    "properties": {
     "id": {
      "type": "integer",
      "format": "uint64",
      "minimum": 0,
      "description": "Unique among all transactions.",
      "x-evidence": "seen",
      "x-statements": [
       "T169"
      ]
     },
     "type": {
      "type": "string",
      "description": "`shop_order_sell` for a payment; `shop_order_refund` for a refund is our choice. Treat it as open.\n",
      "examples": [
       "shop_order_sell",
       "shop_order_refund"
      ],
      "x-evidence": "seen",
      "x-statements": [
       "T170",
       "T196"
      ]
     },
     "objectId": {
      "type": "integer",
      "format": "int64",
      "description": "The provider's own number of what was paid for.",
      "x-evidence": "seen",
      "x-statements": [
       "T171"
      ]
     },
     "amount": {
      "type": "number",
      "description": "What the customer paid, in whole units; negative for a refund.",
      "x-evidence": "seen",
      "x-statements": [
       "T172",
       "T196"
      ]
     },
     "currency": {
      "$ref": "#/components/schemas/Currency",
      "x-evidence": "seen",
      "x-statements": [
       "T173"
      ]
     },
     "createdAt": {
      "type": "integer",
      "format": "int64",
      "description": "Unix seconds.",
      "x-evidence": "seen",
      "x-statements": [
       "T174"
      ]
     },
     "serviceFee": {
      "type": "number",
      "minimum": 0,
      "description": "The provider's fee, in whole units.",
      "x-evidence": "seen",
      "x-statements": [
       "T175"
      ]
     },
     "total": {
      "type": "number",
      "description": "What the seller receives, in whole units: `amount` without `serviceFee`.",
      "x-evidence": "seen",
      "x-statements": [
       "T176",
       "T196"
      ]
     },
     "paymentMethod": {
      "type": "string",
      "description": "The payment method. Treat it as open.",
      "examples": [
       "bank_card",
       "sbp",
       "wallet_pay",
       "stars"
      ],
      "x-evidence": "seen",
      "x-statements": [
       "T177"
      ]
     },
     "isRefunded": {
      "type": "boolean",
      "description": "Whether it has been refunded.",
      "x-evidence": "seen",
      "x-statements": [
       "T178",
       "T186"
      ]
     },
     "isRefundable": {
      "type": "boolean",
      "description": "Whether it can be refunded.",
      "x-evidence": "seen",
      "x-statements": [
       "T178",
       "T186",
       "T196"
      ]
     },
     "isRecurring": {
      "type": "boolean",
      "description": "False for a first payment, true for a renewal.",
      "x-evidence": "seen",
      "x-statements": [
       "T178",
       "T179"
      ]
     }
    }
   },
   "RefundStarted": {
    "type": "object",
    "description": "The answer to a refund.",
    "additionalProperties": false,
    "required": [
     "success",
     "message",
     "status"
    ],
    "properties": {
     "success": {
      "type": "boolean",
      "const": true,
      "description": "Always true.",
      "x-evidence": "seen",
      "x-statements": [
       "T181"
      ]
     },
     "message": {
      "type": "string",
      "const": "refund initiated",
      "description": "Always this sentence.",
      "x-evidence": "seen",
      "x-statements": [
       "T181"
      ]
     },
     "status": {
      "type": "string",
      "const": "initiated",
      "description": "Always `initiated`; a webhook says that the refund is done.",
      "x-evidence": "seen",
      "x-statements": [
       "T181",
       "T184"
      ]
     }
    }
   },
   "ResendWebhook": {
    "type": "object",
    "description": "The event to resend. Unknown fields are ignored.",
    "required": [
     "event"
    ],
    "properties": {
     "event": {
      "type": "string",
      "enum": [
       "shop_order",
       "shop_order_charge_success",
       "shop_order_charge_failed",
       "shop_order_cancelled",
       "shop_order_refunded",
       "shop_order_payment_failed",
       "shop_order_payment_received",
       "shop_order_prepaid"
      ],
      "description": "The event's `name`.",
      "x-evidence": "seen",
      "x-statements": [
       "T300",
       "T303"
      ]
     }
    }
   },
   "WebhookResent": {
    "type": "object",
    "description": "The answer to a resend.",
    "additionalProperties": false,
    "required": [
     "success"
    ],
    "properties": {
     "success": {
      "type": "boolean",
      "const": true,
      "description": "Always true.",
      "x-evidence": "seen",
      "x-statements": [
       "T300"
      ]
     }
    }
   },
   "Token": {
    "type": "object",
    "description": "A saved card.",
    "additionalProperties": false,
    "required": [
     "token",
     "cardLast4",
     "cardBrand",
     "amount",
     "currency",
     "active",
     "createdAt"
    ],
    "properties": {
     "token": {
      "$ref": "#/components/schemas/Uuid",
      "description": "The card's id in all operations and events.",
      "x-evidence": "doc",
      "x-statements": [
       "T200"
      ]
     },
     "cardLast4": {
      "type": "string",
      "pattern": "^\\d{4}$",
      "description": "The last four digits.",
      "examples": [
       "1234"
      ],
      "x-evidence": "doc",
      "x-statements": [
       "T200"
      ]
     },
     "cardBrand": {
      "type": "string",
      "minLength": 1,
      "description": "The customer whose card it is.",
      "examples": [
       "VISA"
      ],
      "x-evidence": "doc",
      "x-statements": [
       "T200"
      ]
     },
     "customerId": {
      "type": "string",
      "description": "That of the order that made it; missing if the order had none.",
      "x-evidence": "doc",
      "x-statements": [
       "T202"
      ]
     },
     "amount": {
      "type": "integer",
      "format": "int64",
      "minimum": 0,
      "description": "That of the order that made it, in the smallest unit. A charge may take another amount.",
      "x-evidence": "doc",
      "x-statements": [
       "T200",
       "T201",
       "T221"
      ]
     },
     "currency": {
      "$ref": "#/components/schemas/Currency",
      "description": "That of the order that made it.",
      "x-evidence": "doc",
      "x-statements": [
       "T200",
       "T201"
      ]
     },
     "active": {
      "type": "boolean",
      "description": "Whether it can be charged.",
      "x-evidence": "doc",
      "x-statements": [
       "T200",
       "T214",
       "T228"
      ]
     },
     "createdAt": {
      "$ref": "#/components/schemas/UtcTime",
      "description": "When the card was saved.",
      "x-evidence": "doc",
      "x-statements": [
       "T005",
       "T200"
      ]
     },
     "lastUsedAt": {
      "$ref": "#/components/schemas/UtcTime",
      "description": "When a charge last succeeded; missing before.",
      "x-evidence": "doc",
      "x-statements": [
       "T203",
       "T204"
      ]
     }
    }
   },
   "TokenDeactivated": {
    "type": "object",
    "description": "The answer to deactivating a token.",
    "additionalProperties": false,
    "required": [
     "success",
     "message"
    ],
    "properties": {
     "success": {
      "type": "boolean",
      "const": true,
      "description": "Always true.",
      "x-evidence": "seen",
      "x-statements": [
       "T214"
      ]
     },
     "message": {
      "type": "string",
      "const": "token deactivated",
      "description": "Always this sentence.",
      "x-evidence": "seen",
      "x-statements": [
       "T214"
      ]
     }
    }
   },
   "CreateCharge": {
    "type": "object",
    "description": "A new charge. Unknown fields are ignored. The amount is from 100 to 300000 in `eur` and `usd`, and from 10000 to 30000000 in `rub`.",
    "required": [
     "token",
     "amount"
    ],
    "properties": {
     "token": {
      "type": "string",
      "format": "uuid",
      "pattern": "^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$",
      "description": "The card to charge. The charge has the currency of the card.",
      "x-evidence": "seen",
      "x-statements": [
       "T217"
      ]
     },
     "amount": {
      "type": "integer",
      "format": "int64",
      "minimum": 100,
      "maximum": 30000000,
      "description": "In the smallest unit of the token's currency, whatever the token's own `amount` is.",
      "x-evidence": "seen",
      "x-statements": [
       "T218",
       "T219",
       "T220",
       "T221"
      ]
     },
     "reference": {
      "type": "string",
      "maxLength": 256,
      "description": "The shop's own reference of the charge; at most 256 UTF-16 units.",
      "examples": [
       "order-123"
      ],
      "x-evidence": "seen",
      "x-statements": [
       "T223",
       "T225"
      ]
     },
     "idempotencyKey": {
      "type": "string",
      "maxLength": 64,
      "description": "Ensures that the charge is made only once, however often the request is sent; at most 64 UTF-16 units.",
      "examples": [
       "charge-req-abc123"
      ],
      "x-evidence": "seen",
      "x-statements": [
       "T224",
       "T225",
       "T226",
       "T227"
      ]
     }
    }
   },
   "Charge": {
    "type": "object",
    "description": "A charge of a saved card.",
    "additionalProperties": false,
    "required": [
     "chargeUuid",
     "status",
     "amount",
     "currency",
     "token",
     "createdAt"
    ],
    "properties": {
     "chargeUuid": {
      "$ref": "#/components/schemas/Uuid",
      "description": "The charge's id.",
      "x-evidence": "seen",
      "x-statements": [
       "T236"
      ]
     },
     "status": {
      "$ref": "#/components/schemas/ChargeStatus",
      "x-evidence": "seen",
      "x-statements": [
       "T237",
       "T241"
      ]
     },
     "reference": {
      "type": "string",
      "description": "As sent; missing if not sent.",
      "x-evidence": "seen",
      "x-statements": [
       "T238"
      ]
     },
     "amount": {
      "type": "integer",
      "format": "int64",
      "minimum": 0,
      "description": "In the smallest unit of the currency.",
      "x-evidence": "seen",
      "x-statements": [
       "T236"
      ]
     },
     "currency": {
      "$ref": "#/components/schemas/Currency",
      "description": "That of the token.",
      "x-evidence": "seen",
      "x-statements": [
       "T236"
      ]
     },
     "token": {
      "$ref": "#/components/schemas/Uuid",
      "description": "The charged card.",
      "x-evidence": "seen",
      "x-statements": [
       "T236"
      ]
     },
     "errorCode": {
      "type": "string",
      "minLength": 1,
      "description": "The error code; missing unless the charge failed. Treat it as open.",
      "examples": [
       "payment_declined"
      ],
      "x-evidence": "seen",
      "x-statements": [
       "T239"
      ]
     },
     "errorMessage": {
      "type": "string",
      "minLength": 1,
      "description": "The error message; missing unless the charge failed.",
      "examples": [
       "Card was declined by the issuer"
      ],
      "x-evidence": "seen",
      "x-statements": [
       "T239"
      ]
     },
     "createdAt": {
      "$ref": "#/components/schemas/UtcTime",
      "description": "When it was requested.",
      "x-evidence": "seen",
      "x-statements": [
       "T005",
       "T236"
      ]
     },
     "processedAt": {
      "$ref": "#/components/schemas/UtcTime",
      "description": "When it succeeded or failed; missing while it is in progress.",
      "x-evidence": "seen",
      "x-statements": [
       "T240"
      ]
     }
    }
   },
   "ShopOrderEvent": {
    "type": "object",
    "description": "The body of `shop_order`.",
    "additionalProperties": false,
    "required": [
     "name",
     "created_at",
     "sent_at",
     "payload"
    ],
    "properties": {
     "name": {
      "type": "string",
      "const": "shop_order",
      "description": "The event's name.",
      "x-evidence": "seen",
      "x-statements": [
       "T244",
       "T245"
      ]
     },
     "created_at": {
      "$ref": "#/components/schemas/EventTime",
      "description": "When it happened; the same in every attempt.",
      "x-evidence": "doc",
      "x-statements": [
       "T244",
       "T246",
       "T294"
      ]
     },
     "sent_at": {
      "$ref": "#/components/schemas/EventTime",
      "description": "When this attempt was made.",
      "x-evidence": "doc",
      "x-statements": [
       "T244",
       "T246",
       "T294"
      ]
     },
     "payload": {
      "$ref": "#/components/schemas/ShopOrderPayload",
      "x-evidence": "doc",
      "x-statements": [
       "T244"
      ]
     }
    }
   },
   "ShopOrderPayload": {
    "type": "object",
    "description": "A paid order.",
    "additionalProperties": false,
    "required": [
     "uuid",
     "shopId",
     "amount",
     "currency",
     "fee",
     "status",
     "isRecurrent"
    ],
    "properties": {
     "uuid": {
      "$ref": "#/components/schemas/Uuid",
      "description": "The order.",
      "x-evidence": "seen",
      "x-statements": [
       "T247"
      ]
     },
     "shopId": {
      "type": "integer",
      "format": "uint64",
      "minimum": 0,
      "description": "The shop that it belongs to.",
      "x-evidence": "seen",
      "x-statements": [
       "T247"
      ]
     },
     "amount": {
      "type": "integer",
      "format": "int64",
      "minimum": 0,
      "description": "The order's price in the smallest unit, including the fee; with `firstPeriodAmount`, the later price.",
      "x-evidence": "seen",
      "x-statements": [
       "T247",
       "T250"
      ]
     },
     "currency": {
      "$ref": "#/components/schemas/Currency",
      "x-evidence": "seen",
      "x-statements": [
       "T247"
      ]
     },
     "customerId": {
      "type": "string",
      "description": "That of the order; missing if it has none.",
      "x-evidence": "seen",
      "x-statements": [
       "T248"
      ]
     },
     "email": {
      "type": "string",
      "description": "That of the order; missing if it has none.",
      "x-evidence": "seen",
      "x-statements": [
       "T249"
      ]
     },
     "fee": {
      "type": "integer",
      "format": "int64",
      "minimum": 0,
      "description": "The provider's fee on the charged amount, in the smallest unit; 0 at the start of a trial.",
      "x-evidence": "seen",
      "x-statements": [
       "T254",
       "T255",
       "T260"
      ]
     },
     "status": {
      "type": "string",
      "const": "paid",
      "description": "Always `paid`.",
      "x-evidence": "seen",
      "x-statements": [
       "T253"
      ]
     },
     "isRecurrent": {
      "type": "boolean",
      "description": "Whether the order is recurring.",
      "x-evidence": "seen",
      "x-statements": [
       "T256",
       "T257"
      ]
     },
     "period": {
      "$ref": "#/components/schemas/RecurringPeriod",
      "description": "That of a recurring order; not sent for a one-time order.",
      "x-evidence": "seen",
      "x-statements": [
       "T256",
       "T257"
      ]
     },
     "memberStatus": {
      "$ref": "#/components/schemas/MemberStatus",
      "description": "That of a recurring order.",
      "x-evidence": "seen",
      "x-statements": [
       "T257"
      ]
     },
     "memberExpiresAt": {
      "$ref": "#/components/schemas/UtcTime",
      "description": "That of a recurring order.",
      "x-evidence": "seen",
      "x-statements": [
       "T257"
      ]
     },
     "paymentToken": {
      "$ref": "#/components/schemas/Uuid",
      "description": "The token that the payment made, if any.",
      "x-evidence": "seen",
      "x-statements": [
       "T258"
      ]
     },
     "cardLast4": {
      "type": "string",
      "pattern": "^\\d{4}$",
      "description": "That of the token.",
      "x-evidence": "seen",
      "x-statements": [
       "T258"
      ]
     },
     "cardBrand": {
      "type": "string",
      "minLength": 1,
      "description": "That of the token.",
      "x-evidence": "seen",
      "x-statements": [
       "T258"
      ]
     },
     "isTrial": {
      "type": "boolean",
      "description": "Whether a trial starts and nothing was paid.",
      "x-evidence": "seen",
      "x-statements": [
       "T152",
       "T259"
      ]
     },
     "trialPeriod": {
      "$ref": "#/components/schemas/TrialPeriod",
      "description": "That of the order, at the start of a trial.",
      "x-evidence": "seen",
      "x-statements": [
       "T259"
      ]
     },
     "trialEndsAt": {
      "$ref": "#/components/schemas/UtcTime",
      "description": "When the first charge will be made, at the start of a trial.",
      "x-evidence": "seen",
      "x-statements": [
       "T259"
      ]
     },
     "starsAmount": {
      "type": "integer",
      "minimum": 0,
      "description": "That of the order.",
      "x-evidence": "seen",
      "x-statements": [
       "T252"
      ]
     },
     "onlyStars": {
      "type": "boolean",
      "description": "That of the order.",
      "x-evidence": "seen",
      "x-statements": [
       "T252"
      ]
     },
     "firstPeriodAmount": {
      "type": [
       "integer",
       "null"
      ],
      "description": "That of the order.",
      "x-evidence": "seen",
      "x-statements": [
       "T252"
      ]
     }
    }
   },
   "ShopOrderChargeSuccessEvent": {
    "type": "object",
    "description": "The body of `shop_order_charge_success`.",
    "additionalProperties": false,
    "required": [
     "name",
     "created_at",
     "sent_at",
     "payload"
    ],
    "properties": {
     "name": {
      "type": "string",
      "const": "shop_order_charge_success",
      "description": "The event's name.",
      "x-evidence": "seen",
      "x-statements": [
       "T244",
       "T245"
      ]
     },
     "created_at": {
      "$ref": "#/components/schemas/EventTime",
      "description": "When it happened; the same in every attempt.",
      "x-evidence": "doc",
      "x-statements": [
       "T244",
       "T246",
       "T294"
      ]
     },
     "sent_at": {
      "$ref": "#/components/schemas/EventTime",
      "description": "When this attempt was made.",
      "x-evidence": "doc",
      "x-statements": [
       "T244",
       "T246",
       "T294"
      ]
     },
     "payload": {
      "$ref": "#/components/schemas/ShopOrderChargeSuccessPayload",
      "x-evidence": "doc",
      "x-statements": [
       "T244"
      ]
     }
    }
   },
   "ShopOrderChargeSuccessPayload": {
    "type": "object",
    "description": "A renewed order.",
    "additionalProperties": false,
    "required": [
     "uuid",
     "shopId",
     "amount",
     "currency",
     "period"
    ],
    "properties": {
     "uuid": {
      "$ref": "#/components/schemas/Uuid",
      "description": "The order.",
      "x-evidence": "seen",
      "x-statements": [
       "T247"
      ]
     },
     "shopId": {
      "type": "integer",
      "format": "uint64",
      "minimum": 0,
      "description": "The shop that it belongs to.",
      "x-evidence": "seen",
      "x-statements": [
       "T247"
      ]
     },
     "amount": {
      "type": "integer",
      "format": "int64",
      "minimum": 0,
      "description": "The order's price in the smallest unit, including the fee; with `firstPeriodAmount`, the later price.",
      "x-evidence": "seen",
      "x-statements": [
       "T247",
       "T250"
      ]
     },
     "currency": {
      "$ref": "#/components/schemas/Currency",
      "x-evidence": "seen",
      "x-statements": [
       "T247"
      ]
     },
     "customerId": {
      "type": "string",
      "description": "That of the order; missing if it has none.",
      "x-evidence": "seen",
      "x-statements": [
       "T248"
      ]
     },
     "email": {
      "type": "string",
      "description": "That of the order; missing if it has none.",
      "x-evidence": "seen",
      "x-statements": [
       "T249"
      ]
     },
     "period": {
      "$ref": "#/components/schemas/RecurringPeriod",
      "description": "That of the order.",
      "x-evidence": "seen",
      "x-statements": [
       "T261"
      ]
     },
     "isRecurrent": {
      "type": "boolean",
      "description": "Whether the order is recurring.",
      "x-evidence": "seen",
      "x-statements": [
       "T264"
      ]
     },
     "memberStatus": {
      "$ref": "#/components/schemas/MemberStatus",
      "description": "That of the order at that moment.",
      "x-evidence": "seen",
      "x-statements": [
       "T264"
      ]
     },
     "memberExpiresAt": {
      "$ref": "#/components/schemas/UtcTime",
      "description": "That of the order at that moment.",
      "x-evidence": "seen",
      "x-statements": [
       "T264"
      ]
     },
     "starsAmount": {
      "type": "integer",
      "minimum": 0,
      "description": "That of the order.",
      "x-evidence": "seen",
      "x-statements": [
       "T252"
      ]
     },
     "onlyStars": {
      "type": "boolean",
      "description": "That of the order.",
      "x-evidence": "seen",
      "x-statements": [
       "T252"
      ]
     },
     "firstPeriodAmount": {
      "type": [
       "integer",
       "null"
      ],
      "description": "That of the order.",
      "x-evidence": "seen",
      "x-statements": [
       "T252"
      ]
     }
    }
   },
   "ShopOrderChargeFailedEvent": {
    "type": "object",
    "description": "The body of `shop_order_charge_failed`.",
    "additionalProperties": false,
    "required": [
     "name",
     "created_at",
     "sent_at",
     "payload"
    ],
    "properties": {
     "name": {
      "type": "string",
      "const": "shop_order_charge_failed",
      "description": "The event's name.",
      "x-evidence": "seen",
      "x-statements": [
       "T244",
       "T245"
      ]
     },
     "created_at": {
      "$ref": "#/components/schemas/EventTime",
      "description": "When it happened; the same in every attempt.",
      "x-evidence": "doc",
      "x-statements": [
       "T244",
       "T246",
       "T294"
      ]
     },
     "sent_at": {
      "$ref": "#/components/schemas/EventTime",
      "description": "When this attempt was made.",
      "x-evidence": "doc",
      "x-statements": [
       "T244",
       "T246",
       "T294"
      ]
     },
     "payload": {
      "$ref": "#/components/schemas/ShopOrderChargeFailedPayload",
      "x-evidence": "doc",
      "x-statements": [
       "T244"
      ]
     }
    }
   },
   "ShopOrderChargeFailedPayload": {
    "type": "object",
    "description": "An order that was not renewed.",
    "additionalProperties": false,
    "required": [
     "uuid",
     "shopId",
     "amount",
     "currency",
     "period",
     "chargeRetries"
    ],
    "properties": {
     "uuid": {
      "$ref": "#/components/schemas/Uuid",
      "description": "The order.",
      "x-evidence": "seen",
      "x-statements": [
       "T247"
      ]
     },
     "shopId": {
      "type": "integer",
      "format": "uint64",
      "minimum": 0,
      "description": "The shop that it belongs to.",
      "x-evidence": "seen",
      "x-statements": [
       "T247"
      ]
     },
     "amount": {
      "type": "integer",
      "format": "int64",
      "minimum": 0,
      "description": "The order's price in the smallest unit, including the fee; with `firstPeriodAmount`, the later price.",
      "x-evidence": "seen",
      "x-statements": [
       "T247",
       "T250"
      ]
     },
     "currency": {
      "$ref": "#/components/schemas/Currency",
      "x-evidence": "seen",
      "x-statements": [
       "T247"
      ]
     },
     "customerId": {
      "type": "string",
      "description": "That of the order; missing if it has none.",
      "x-evidence": "seen",
      "x-statements": [
       "T248"
      ]
     },
     "email": {
      "type": "string",
      "description": "That of the order; missing if it has none.",
      "x-evidence": "seen",
      "x-statements": [
       "T249"
      ]
     },
     "period": {
      "$ref": "#/components/schemas/RecurringPeriod",
      "description": "That of the order.",
      "x-evidence": "seen",
      "x-statements": [
       "T261"
      ]
     },
     "chargeRetries": {
      "type": "integer",
      "minimum": 1,
      "maximum": 3,
      "description": "The number of consecutive failures, including this one; the third cancels the subscription.",
      "x-evidence": "seen",
      "x-statements": [
       "T141",
       "T144",
       "T262"
      ]
     },
     "isRecurrent": {
      "type": "boolean",
      "description": "Whether the order is recurring.",
      "x-evidence": "seen",
      "x-statements": [
       "T264"
      ]
     },
     "memberStatus": {
      "$ref": "#/components/schemas/MemberStatus",
      "description": "That of the order at that moment.",
      "x-evidence": "seen",
      "x-statements": [
       "T264"
      ]
     },
     "memberExpiresAt": {
      "$ref": "#/components/schemas/UtcTime",
      "description": "That of the order at that moment.",
      "x-evidence": "seen",
      "x-statements": [
       "T264"
      ]
     },
     "starsAmount": {
      "type": "integer",
      "minimum": 0,
      "description": "That of the order.",
      "x-evidence": "seen",
      "x-statements": [
       "T252"
      ]
     },
     "onlyStars": {
      "type": "boolean",
      "description": "That of the order.",
      "x-evidence": "seen",
      "x-statements": [
       "T252"
      ]
     },
     "firstPeriodAmount": {
      "type": [
       "integer",
       "null"
      ],
      "description": "That of the order.",
      "x-evidence": "seen",
      "x-statements": [
       "T252"
      ]
     }
    }
   },
   "ShopOrderCancelledEvent": {
    "type": "object",
    "description": "The body of `shop_order_cancelled`.",
    "additionalProperties": false,
    "required": [
     "name",
     "created_at",
     "sent_at",
     "payload"
    ],
    "properties": {
     "name": {
      "type": "string",
      "const": "shop_order_cancelled",
      "description": "The event's name.",
      "x-evidence": "seen",
      "x-statements": [
       "T244",
       "T245"
      ]
     },
     "created_at": {
      "$ref": "#/components/schemas/EventTime",
      "description": "When it happened; the same in every attempt.",
      "x-evidence": "doc",
      "x-statements": [
       "T244",
       "T246",
       "T294"
      ]
     },
     "sent_at": {
      "$ref": "#/components/schemas/EventTime",
      "description": "When this attempt was made.",
      "x-evidence": "doc",
      "x-statements": [
       "T244",
       "T246",
       "T294"
      ]
     },
     "payload": {
      "$ref": "#/components/schemas/ShopOrderCancelledPayload",
      "x-evidence": "doc",
      "x-statements": [
       "T244"
      ]
     }
    }
   },
   "ShopOrderCancelledPayload": {
    "type": "object",
    "description": "A cancelled order.",
    "additionalProperties": false,
    "required": [
     "uuid",
     "shopId",
     "amount",
     "currency",
     "period",
     "cancelReason"
    ],
    "properties": {
     "uuid": {
      "$ref": "#/components/schemas/Uuid",
      "description": "The order.",
      "x-evidence": "seen",
      "x-statements": [
       "T247"
      ]
     },
     "shopId": {
      "type": "integer",
      "format": "uint64",
      "minimum": 0,
      "description": "The shop that it belongs to.",
      "x-evidence": "seen",
      "x-statements": [
       "T247"
      ]
     },
     "amount": {
      "type": "integer",
      "format": "int64",
      "minimum": 0,
      "description": "The order's price in the smallest unit, including the fee; with `firstPeriodAmount`, the later price.",
      "x-evidence": "seen",
      "x-statements": [
       "T247",
       "T250"
      ]
     },
     "currency": {
      "$ref": "#/components/schemas/Currency",
      "x-evidence": "seen",
      "x-statements": [
       "T247"
      ]
     },
     "customerId": {
      "type": "string",
      "description": "That of the order; missing if it has none.",
      "x-evidence": "seen",
      "x-statements": [
       "T248"
      ]
     },
     "email": {
      "type": "string",
      "description": "That of the order; missing if it has none.",
      "x-evidence": "seen",
      "x-statements": [
       "T249"
      ]
     },
     "period": {
      "$ref": "#/components/schemas/RecurringPeriod",
      "description": "That of the order.",
      "x-evidence": "seen",
      "x-statements": [
       "T261"
      ]
     },
     "cancelReason": {
      "$ref": "#/components/schemas/CancelReason",
      "x-evidence": "seen",
      "x-statements": [
       "T263"
      ]
     },
     "isRecurrent": {
      "type": "boolean",
      "description": "Whether the order is recurring.",
      "x-evidence": "seen",
      "x-statements": [
       "T264"
      ]
     },
     "memberStatus": {
      "$ref": "#/components/schemas/MemberStatus",
      "description": "That of the order at that moment.",
      "x-evidence": "seen",
      "x-statements": [
       "T264"
      ]
     },
     "memberExpiresAt": {
      "$ref": "#/components/schemas/UtcTime",
      "description": "That of the order at that moment.",
      "x-evidence": "seen",
      "x-statements": [
       "T264"
      ]
     },
     "starsAmount": {
      "type": "integer",
      "minimum": 0,
      "description": "That of the order.",
      "x-evidence": "seen",
      "x-statements": [
       "T252"
      ]
     },
     "onlyStars": {
      "type": "boolean",
      "description": "That of the order.",
      "x-evidence": "seen",
      "x-statements": [
       "T252"
      ]
     },
     "firstPeriodAmount": {
      "type": [
       "integer",
       "null"
      ],
      "description": "That of the order.",
      "x-evidence": "seen",
      "x-statements": [
       "T252"
      ]
     }
    }
   },
   "ShopOrderRefundedEvent": {
    "type": "object",
    "description": "The body of `shop_order_refunded`.",
    "additionalProperties": false,
    "required": [
     "name",
     "created_at",
     "sent_at",
     "payload"
    ],
    "properties": {
     "name": {
      "type": "string",
      "const": "shop_order_refunded",
      "description": "The event's name.",
      "x-evidence": "seen",
      "x-statements": [
       "T244",
       "T245"
      ]
     },
     "created_at": {
      "$ref": "#/components/schemas/EventTime",
      "description": "When it happened; the same in every attempt.",
      "x-evidence": "doc",
      "x-statements": [
       "T244",
       "T246",
       "T294"
      ]
     },
     "sent_at": {
      "$ref": "#/components/schemas/EventTime",
      "description": "When this attempt was made.",
      "x-evidence": "doc",
      "x-statements": [
       "T244",
       "T246",
       "T294"
      ]
     },
     "payload": {
      "$ref": "#/components/schemas/ShopOrderRefundedPayload",
      "x-evidence": "doc",
      "x-statements": [
       "T244"
      ]
     }
    }
   },
   "ShopOrderRefundedPayload": {
    "type": "object",
    "description": "A refund.",
    "additionalProperties": false,
    "required": [
     "uuid",
     "shopId",
     "transactionId",
     "amount",
     "currency",
     "status"
    ],
    "properties": {
     "uuid": {
      "$ref": "#/components/schemas/Uuid",
      "description": "The order.",
      "x-evidence": "seen",
      "x-statements": [
       "T247"
      ]
     },
     "shopId": {
      "type": "integer",
      "format": "uint64",
      "minimum": 0,
      "description": "The shop that it belongs to.",
      "x-evidence": "seen",
      "x-statements": [
       "T247"
      ]
     },
     "transactionId": {
      "type": "integer",
      "format": "uint64",
      "minimum": 0,
      "description": "The `id` of the refunded transaction.",
      "x-evidence": "seen",
      "x-statements": [
       "T265"
      ]
     },
     "amount": {
      "type": "integer",
      "format": "int64",
      "minimum": 0,
      "description": "The amount of the refunded transaction, in the smallest unit.",
      "x-evidence": "seen",
      "x-statements": [
       "T247",
       "T251"
      ]
     },
     "currency": {
      "$ref": "#/components/schemas/Currency",
      "x-evidence": "seen",
      "x-statements": [
       "T247"
      ]
     },
     "status": {
      "type": "string",
      "enum": [
       "initiated",
       "completed"
      ],
      "description": "Whether it has begun or is done.",
      "x-evidence": "seen",
      "x-statements": [
       "T265"
      ]
     },
     "refundedAt": {
      "$ref": "#/components/schemas/EventTime",
      "description": "When it was done; only with `completed`.",
      "x-evidence": "seen",
      "x-statements": [
       "T265"
      ]
     },
     "customerId": {
      "type": "string",
      "description": "That of the order; missing if it has none.",
      "x-evidence": "seen",
      "x-statements": [
       "T248"
      ]
     },
     "isRecurrent": {
      "type": "boolean",
      "description": "Whether the order is recurring.",
      "x-evidence": "seen",
      "x-statements": [
       "T264"
      ]
     },
     "period": {
      "$ref": "#/components/schemas/RecurringPeriod",
      "description": "That of a recurring order; not sent for a one-time order.",
      "x-evidence": "seen"
     },
     "memberStatus": {
      "$ref": "#/components/schemas/MemberStatus",
      "description": "That of the order at that moment.",
      "x-evidence": "seen",
      "x-statements": [
       "T264"
      ]
     },
     "memberExpiresAt": {
      "$ref": "#/components/schemas/UtcTime",
      "description": "That of the order at that moment.",
      "x-evidence": "seen",
      "x-statements": [
       "T264"
      ]
     },
     "starsAmount": {
      "type": "integer",
      "minimum": 0,
      "description": "That of the order.",
      "x-evidence": "seen",
      "x-statements": [
       "T252"
      ]
     },
     "onlyStars": {
      "type": "boolean",
      "description": "That of the order.",
      "x-evidence": "seen",
      "x-statements": [
       "T252"
      ]
     },
     "firstPeriodAmount": {
      "type": [
       "integer",
       "null"
      ],
      "description": "That of the order.",
      "x-evidence": "seen",
      "x-statements": [
       "T252"
      ]
     }
    }
   },
   "ShopOrderPaymentFailedEvent": {
    "type": "object",
    "description": "The body of `shop_order_payment_failed`.",
    "additionalProperties": false,
    "required": [
     "name",
     "created_at",
     "sent_at",
     "payload"
    ],
    "properties": {
     "name": {
      "type": "string",
      "const": "shop_order_payment_failed",
      "description": "The event's name.",
      "x-evidence": "seen",
      "x-statements": [
       "T244",
       "T245"
      ]
     },
     "created_at": {
      "$ref": "#/components/schemas/EventTime",
      "description": "When it happened; the same in every attempt.",
      "x-evidence": "doc",
      "x-statements": [
       "T244",
       "T246",
       "T294"
      ]
     },
     "sent_at": {
      "$ref": "#/components/schemas/EventTime",
      "description": "When this attempt was made.",
      "x-evidence": "doc",
      "x-statements": [
       "T244",
       "T246",
       "T294"
      ]
     },
     "payload": {
      "$ref": "#/components/schemas/ShopOrderPaymentFailedPayload",
      "x-evidence": "doc",
      "x-statements": [
       "T244"
      ]
     }
    }
   },
   "ShopOrderPaymentFailedPayload": {
    "type": "object",
    "description": "A declined first payment.",
    "additionalProperties": false,
    "required": [
     "uuid",
     "shopId",
     "amount",
     "currency",
     "errorCode",
     "errorMessage"
    ],
    "properties": {
     "uuid": {
      "$ref": "#/components/schemas/Uuid",
      "description": "The order.",
      "x-evidence": "seen",
      "x-statements": [
       "T247"
      ]
     },
     "shopId": {
      "type": "integer",
      "format": "uint64",
      "minimum": 0,
      "description": "The shop that it belongs to.",
      "x-evidence": "seen",
      "x-statements": [
       "T247"
      ]
     },
     "amount": {
      "type": "integer",
      "format": "int64",
      "minimum": 0,
      "description": "The order's price in the smallest unit, including the fee; with `firstPeriodAmount`, the later price.",
      "x-evidence": "seen",
      "x-statements": [
       "T247",
       "T250"
      ]
     },
     "currency": {
      "$ref": "#/components/schemas/Currency",
      "x-evidence": "seen",
      "x-statements": [
       "T247"
      ]
     },
     "customerId": {
      "type": "string",
      "description": "That of the order; missing if it has none.",
      "x-evidence": "seen",
      "x-statements": [
       "T248"
      ]
     },
     "email": {
      "type": "string",
      "description": "That of the order; missing if it has none.",
      "x-evidence": "seen",
      "x-statements": [
       "T249"
      ]
     },
     "errorCode": {
      "type": "string",
      "minLength": 1,
      "description": "The error code. Treat it as open.",
      "examples": [
       "payment_declined"
      ],
      "x-evidence": "seen",
      "x-statements": [
       "T268"
      ]
     },
     "errorMessage": {
      "type": "string",
      "minLength": 1,
      "description": "The error message.",
      "examples": [
       "Card declined by issuer"
      ],
      "x-evidence": "seen",
      "x-statements": [
       "T268"
      ]
     },
     "starsAmount": {
      "type": "integer",
      "minimum": 0,
      "description": "That of the order.",
      "x-evidence": "seen",
      "x-statements": [
       "T252"
      ]
     },
     "onlyStars": {
      "type": "boolean",
      "description": "That of the order.",
      "x-evidence": "seen",
      "x-statements": [
       "T252"
      ]
     },
     "firstPeriodAmount": {
      "type": [
       "integer",
       "null"
      ],
      "description": "That of the order.",
      "x-evidence": "seen",
      "x-statements": [
       "T252"
      ]
     }
    }
   },
   "ShopOrderPaymentReceivedEvent": {
    "type": "object",
    "description": "The body of `shop_order_payment_received`.",
    "additionalProperties": false,
    "required": [
     "name",
     "created_at",
     "sent_at",
     "payload"
    ],
    "properties": {
     "name": {
      "type": "string",
      "const": "shop_order_payment_received",
      "description": "The event's name.",
      "x-evidence": "seen",
      "x-statements": [
       "T244",
       "T245"
      ]
     },
     "created_at": {
      "$ref": "#/components/schemas/EventTime",
      "description": "When it happened; the same in every attempt.",
      "x-evidence": "doc",
      "x-statements": [
       "T244",
       "T246",
       "T294"
      ]
     },
     "sent_at": {
      "$ref": "#/components/schemas/EventTime",
      "description": "When this attempt was made.",
      "x-evidence": "doc",
      "x-statements": [
       "T244",
       "T246",
       "T294"
      ]
     },
     "payload": {
      "$ref": "#/components/schemas/ShopOrderPaymentReceivedPayload",
      "x-evidence": "doc",
      "x-statements": [
       "T244"
      ]
     }
    }
   },
   "ShopOrderPaymentReceivedPayload": {
    "type": "object",
    "description": "An order whose card payment is being converted to Stars.",
    "additionalProperties": false,
    "required": [
     "uuid",
     "shopId",
     "amount",
     "currency"
    ],
    "properties": {
     "uuid": {
      "$ref": "#/components/schemas/Uuid",
      "description": "The order.",
      "x-evidence": "seen",
      "x-statements": [
       "T247"
      ]
     },
     "shopId": {
      "type": "integer",
      "format": "uint64",
      "minimum": 0,
      "description": "The shop that it belongs to.",
      "x-evidence": "seen",
      "x-statements": [
       "T247"
      ]
     },
     "amount": {
      "type": "integer",
      "format": "int64",
      "minimum": 0,
      "description": "The order's price in the smallest unit, including the fee; with `firstPeriodAmount`, the later price.",
      "x-evidence": "seen",
      "x-statements": [
       "T247",
       "T250"
      ]
     },
     "currency": {
      "$ref": "#/components/schemas/Currency",
      "x-evidence": "seen",
      "x-statements": [
       "T247"
      ]
     },
     "customerId": {
      "type": "string",
      "description": "That of the order; missing if it has none.",
      "x-evidence": "seen",
      "x-statements": [
       "T248"
      ]
     },
     "starsAmount": {
      "type": "integer",
      "minimum": 0,
      "description": "That of the order.",
      "x-evidence": "seen",
      "x-statements": [
       "T252"
      ]
     },
     "onlyStars": {
      "type": "boolean",
      "description": "That of the order.",
      "x-evidence": "seen",
      "x-statements": [
       "T252"
      ]
     }
    }
   },
   "ShopOrderPrepaidEvent": {
    "type": "object",
    "description": "The body of `shop_order_prepaid`.",
    "additionalProperties": false,
    "required": [
     "name",
     "created_at",
     "sent_at",
     "payload"
    ],
    "properties": {
     "name": {
      "type": "string",
      "const": "shop_order_prepaid",
      "description": "The event's name.",
      "x-evidence": "seen",
      "x-statements": [
       "T244",
       "T245"
      ]
     },
     "created_at": {
      "$ref": "#/components/schemas/EventTime",
      "description": "When it happened; the same in every attempt.",
      "x-evidence": "doc",
      "x-statements": [
       "T244",
       "T246",
       "T294"
      ]
     },
     "sent_at": {
      "$ref": "#/components/schemas/EventTime",
      "description": "When this attempt was made.",
      "x-evidence": "doc",
      "x-statements": [
       "T244",
       "T246",
       "T294"
      ]
     },
     "payload": {
      "$ref": "#/components/schemas/ShopOrderPrepaidPayload",
      "x-evidence": "doc",
      "x-statements": [
       "T244"
      ]
     }
    }
   },
   "ShopOrderPrepaidPayload": {
    "type": "object",
    "description": "An order whose Stars are not confirmed yet.",
    "additionalProperties": false,
    "required": [
     "uuid",
     "shopId",
     "amount",
     "currency"
    ],
    "properties": {
     "uuid": {
      "$ref": "#/components/schemas/Uuid",
      "description": "The order.",
      "x-evidence": "seen",
      "x-statements": [
       "T247"
      ]
     },
     "shopId": {
      "type": "integer",
      "format": "uint64",
      "minimum": 0,
      "description": "The shop that it belongs to.",
      "x-evidence": "seen",
      "x-statements": [
       "T247"
      ]
     },
     "amount": {
      "type": "integer",
      "format": "int64",
      "minimum": 0,
      "description": "The order's price in the smallest unit, including the fee; with `firstPeriodAmount`, the later price.",
      "x-evidence": "seen",
      "x-statements": [
       "T247",
       "T250"
      ]
     },
     "currency": {
      "$ref": "#/components/schemas/Currency",
      "x-evidence": "seen",
      "x-statements": [
       "T247"
      ]
     },
     "customerId": {
      "type": "string",
      "description": "That of the order; missing if it has none.",
      "x-evidence": "seen",
      "x-statements": [
       "T248"
      ]
     },
     "starsAmount": {
      "type": "integer",
      "minimum": 0,
      "description": "That of the order.",
      "x-evidence": "seen",
      "x-statements": [
       "T252"
      ]
     },
     "onlyStars": {
      "type": "boolean",
      "description": "That of the order.",
      "x-evidence": "seen",
      "x-statements": [
       "T252"
      ]
     }
    }
   },
   "ShopTokenChargeSuccessEvent": {
    "type": "object",
    "description": "The body of `shop_token_charge_success`.",
    "additionalProperties": false,
    "required": [
     "name",
     "created_at",
     "sent_at",
     "payload"
    ],
    "properties": {
     "name": {
      "type": "string",
      "const": "shop_token_charge_success",
      "description": "The event's name.",
      "x-evidence": "seen",
      "x-statements": [
       "T244",
       "T245"
      ]
     },
     "created_at": {
      "$ref": "#/components/schemas/EventTime",
      "description": "When it happened; the same in every attempt.",
      "x-evidence": "doc",
      "x-statements": [
       "T244",
       "T246",
       "T294"
      ]
     },
     "sent_at": {
      "$ref": "#/components/schemas/EventTime",
      "description": "When this attempt was made.",
      "x-evidence": "doc",
      "x-statements": [
       "T244",
       "T246",
       "T294"
      ]
     },
     "payload": {
      "$ref": "#/components/schemas/ShopTokenChargeSuccessPayload",
      "x-evidence": "doc",
      "x-statements": [
       "T244"
      ]
     }
    }
   },
   "ShopTokenChargeSuccessPayload": {
    "type": "object",
    "description": "A charge that succeeded.",
    "additionalProperties": false,
    "required": [
     "chargeUuid",
     "token",
     "amount",
     "currency",
     "processedAt"
    ],
    "properties": {
     "chargeUuid": {
      "$ref": "#/components/schemas/Uuid",
      "description": "The charge.",
      "x-evidence": "seen",
      "x-statements": [
       "T270",
       "T271"
      ]
     },
     "token": {
      "$ref": "#/components/schemas/Uuid",
      "description": "The card.",
      "x-evidence": "seen",
      "x-statements": [
       "T270",
       "T271"
      ]
     },
     "amount": {
      "type": "integer",
      "format": "int64",
      "minimum": 0,
      "description": "That of the charge, in the smallest unit.",
      "x-evidence": "seen",
      "x-statements": [
       "T270",
       "T271"
      ]
     },
     "currency": {
      "$ref": "#/components/schemas/Currency",
      "description": "That of the charge.",
      "x-evidence": "seen",
      "x-statements": [
       "T270",
       "T271"
      ]
     },
     "reference": {
      "type": "string",
      "description": "That of the charge; missing if it has none.",
      "x-evidence": "seen",
      "x-statements": [
       "T272"
      ]
     },
     "processedAt": {
      "$ref": "#/components/schemas/UtcTime",
      "description": "That of the charge.",
      "x-evidence": "seen",
      "x-statements": [
       "T270"
      ]
     }
    }
   },
   "ShopTokenChargeFailedEvent": {
    "type": "object",
    "description": "The body of `shop_token_charge_failed`.",
    "additionalProperties": false,
    "required": [
     "name",
     "created_at",
     "sent_at",
     "payload"
    ],
    "properties": {
     "name": {
      "type": "string",
      "const": "shop_token_charge_failed",
      "description": "The event's name.",
      "x-evidence": "seen",
      "x-statements": [
       "T244",
       "T245"
      ]
     },
     "created_at": {
      "$ref": "#/components/schemas/EventTime",
      "description": "When it happened; the same in every attempt.",
      "x-evidence": "doc",
      "x-statements": [
       "T244",
       "T246",
       "T294"
      ]
     },
     "sent_at": {
      "$ref": "#/components/schemas/EventTime",
      "description": "When this attempt was made.",
      "x-evidence": "doc",
      "x-statements": [
       "T244",
       "T246",
       "T294"
      ]
     },
     "payload": {
      "$ref": "#/components/schemas/ShopTokenChargeFailedPayload",
      "x-evidence": "doc",
      "x-statements": [
       "T244"
      ]
     }
    }
   },
   "ShopTokenChargeFailedPayload": {
    "type": "object",
    "description": "A charge that failed.",
    "additionalProperties": false,
    "required": [
     "chargeUuid",
     "token",
     "amount",
     "currency",
     "errorCode",
     "errorMessage"
    ],
    "properties": {
     "chargeUuid": {
      "$ref": "#/components/schemas/Uuid",
      "description": "The charge.",
      "x-evidence": "seen",
      "x-statements": [
       "T270",
       "T271"
      ]
     },
     "token": {
      "$ref": "#/components/schemas/Uuid",
      "description": "The card.",
      "x-evidence": "seen",
      "x-statements": [
       "T270",
       "T271"
      ]
     },
     "amount": {
      "type": "integer",
      "format": "int64",
      "minimum": 0,
      "description": "That of the charge, in the smallest unit.",
      "x-evidence": "seen",
      "x-statements": [
       "T270",
       "T271"
      ]
     },
     "currency": {
      "$ref": "#/components/schemas/Currency",
      "description": "That of the charge.",
      "x-evidence": "seen",
      "x-statements": [
       "T270",
       "T271"
      ]
     },
     "reference": {
      "type": "string",
      "description": "That of the charge; missing if it has none.",
      "x-evidence": "seen",
      "x-statements": [
       "T272"
      ]
     },
     "errorCode": {
      "type": "string",
      "minLength": 1,
      "description": "That of the charge.",
      "examples": [
       "payment_declined"
      ],
      "x-evidence": "seen",
      "x-statements": [
       "T271"
      ]
     },
     "errorMessage": {
      "type": "string",
      "minLength": 1,
      "description": "That of the charge.",
      "x-evidence": "seen",
      "x-statements": [
       "T271"
      ]
     }
    }
   },
   "TestEvent": {
    "type": "object",
    "description": "The whole body of the dashboard's test.",
    "additionalProperties": false,
    "required": [
     "test_event"
    ],
    "properties": {
     "test_event": {
      "type": "string",
      "const": "test_event",
      "description": "Always this.",
      "x-evidence": "seen",
      "x-statements": [
       "T297"
      ]
     }
    }
   }
  }
 }
};
