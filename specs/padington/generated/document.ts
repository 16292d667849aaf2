// Generated from openapi.yaml by `pnpm generate`. Do not edit.
/** The OpenAPI document. */
export const document: Readonly<Record<string, unknown>> = {
 "openapi": "3.1.0",
 "info": {
  "title": "Padington Shop API",
  "version": "1.0.0",
  "license": {
   "name": "MIT",
   "identifier": "MIT"
  },
  "description": "Buy Telegram Stars and Premium, ChatGPT and Claude codes and Robux, and rent NFTs, from a franchise bot's balance in roubles.\n\nThis description was written by the Vitrine project from the provider's public documentation. It is not the provider's own.\n\n**How certain each part is.** `x-evidence` is set on operations, parameters, fields and responses:\n`doc` – stated by the provider's documentation; `seen` – shown by the vendor's longer page, of which the beginning is known;\n`chosen` – documented nowhere, our choice. The documentation names the requests and says little about the answers, so much of their\nform is chosen. `x-statements` lists the entries of `statements.yaml` about it; `decisions.md` gives the reason for every choice.\n\n**Money** is roubles as a JSON number with at most two decimals, except the price of one star. **Times** are ISO 8601 in UTC with `Z`.\n\n**Prices float** with the USD rate. An order's price is fixed when it is created.\n\n**Limits.** No rate limit is documented. A user has at most five active keys. Requests of one user are carried out one after another.\n\n**Answers are closed, requests are open**: no answer has a field that is not described here; unknown fields of a request body are ignored.\n"
 },
 "servers": [
  {
   "url": "https://api.padington.com",
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
   "description": "The balance in the bot."
  },
  {
   "name": "Catalogue",
   "description": "What can be ordered, at current prices."
  },
  {
   "name": "Orders",
   "description": "Placing and reading orders."
  },
  {
   "name": "Rent",
   "description": "Telegram gifts, anonymous numbers and usernames, rented by the day."
  }
 ],
 "paths": {
  "/v1/balance": {
   "get": {
    "operationId": "getBalance",
    "tags": [
     "Account"
    ],
    "summary": "The user's balance in roubles",
    "description": "The current balance in the bot; all keys of a user show the same.",
    "x-evidence": "doc",
    "x-statements": [
     "P018",
     "P032",
     "P033"
    ],
    "responses": {
     "200": {
      "description": "The balance.",
      "x-evidence": "seen",
      "x-statements": [
       "P009",
       "P032"
      ],
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Balance"
        },
        "example": {
         "balance_rub": 5432.1
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/ApiDisabled"
     }
    }
   }
  },
  "/v1/catalog": {
   "get": {
    "operationId": "getCatalog",
    "tags": [
     "Catalogue"
    ],
    "summary": "Everything that can be ordered, at current prices",
    "description": "Prices include the franchise's markup and follow the USD rate. Read them again before each batch of orders.\n",
    "x-evidence": "doc",
    "x-statements": [
     "P037",
     "P048",
     "P049",
     "P052"
    ],
    "responses": {
     "200": {
      "description": "All categories of orders in one object.",
      "x-evidence": "seen",
      "x-statements": [
       "P009",
       "P037",
       "P038"
      ],
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Catalog"
        },
        "example": {
         "stars": {
          "min_quantity": 50,
          "max_quantity": 1000000,
          "price_per_star_rub": 1.27
         },
         "premium": [
          {
           "duration_months": 3,
           "price_rub": 1500
          },
          {
           "duration_months": 6,
           "price_rub": 2200
          },
          {
           "duration_months": 12,
           "price_rub": 3499
          }
         ],
         "chatgpt": [
          {
           "id": "plus_1m",
           "name": "Chat GPT Plus 1 month",
           "price_rub": 1499
          },
          {
           "id": "plus_12m",
           "name": "Chat GPT Plus 12 months",
           "price_rub": 14999
          },
          {
           "id": "pro_1m",
           "name": "Chat GPT Pro 1 month",
           "price_rub": 8999
          }
         ],
         "claude": [
          {
           "id": "pro",
           "name": "Claude Pro",
           "price_rub": 1299
          },
          {
           "id": "max5",
           "name": "Claude Max 5x",
           "price_rub": 4999
          },
          {
           "id": "max20",
           "name": "Claude Max 20x",
           "price_rub": 9999
          }
         ],
         "robux": [
          {
           "id": "r80",
           "name": "80 Robux",
           "robux": 80,
           "price_rub": 129
          },
          {
           "id": "r500",
           "name": "500 Robux",
           "robux": 500,
           "price_rub": 749
          }
         ]
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/ApiDisabled"
     }
    }
   }
  },
  "/v1/order": {
   "post": {
    "operationId": "placeOrder",
    "tags": [
     "Orders"
    ],
    "summary": "Buy",
    "description": "`category` determines the other fields of the body. The price is charged together with the order or not at all, and is refunded in full if\nthe order fails. There is no idempotency key: the same request sent twice buys twice.\n\nChatGPT and Claude orders are completed in the answer. The others begin as `pending`: read the order every 2 to 3 seconds.\n",
    "x-evidence": "doc",
    "x-statements": [
     "P034",
     "P035",
     "P053",
     "P054",
     "P072",
     "P073",
     "P114"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/NewOrder"
       },
       "examples": {
        "chatgpt": {
         "value": {
          "category": "chatgpt",
          "item": "plus_1m"
         }
        },
        "stars": {
         "value": {
          "category": "stars",
          "quantity": 50,
          "recipient": "durov"
         }
        }
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "Ordered and paid; if `failed`, also refunded. The order exists even if this answer is lost.",
      "x-evidence": "chosen",
      "x-statements": [
       "P009",
       "P055",
       "P056",
       "P084"
      ],
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Order"
        },
        "examples": {
         "chatgpt": {
          "value": {
           "order_code": "PAD-7QK2M9XA",
           "category": "chatgpt",
           "status": "completed",
           "price_rub": 1499,
           "created_at": "2024-06-19T14:32:07.000Z",
           "updated_at": "2024-06-19T14:32:07.000Z",
           "item": "plus_1m",
           "external_id": null,
           "error": {
            "codes": [
             "H4TK-92MX-QW7P-1ZRD"
            ]
           }
          }
         },
         "stars": {
          "value": {
           "order_code": "PAD-B0V5T3LE",
           "category": "stars",
           "status": "pending",
           "price_rub": 63.5,
           "created_at": "2024-06-19T14:32:07.000Z",
           "updated_at": "2024-06-19T14:32:07.000Z",
           "quantity": 50,
           "recipient": "durov",
           "external_id": null,
           "error": null
          }
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
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/ApiDisabled"
     }
    }
   }
  },
  "/v1/order/{order_code}": {
   "get": {
    "operationId": "getOrder",
    "tags": [
     "Orders"
    ],
    "summary": "The current state of an order",
    "description": "Any key of the user may read it. Reading it every 2 to 3 seconds is enough.",
    "x-evidence": "doc",
    "x-statements": [
     "P056",
     "P073"
    ],
    "parameters": [
     {
      "name": "order_code",
      "in": "path",
      "required": true,
      "description": "An `order_code`, unchanged.",
      "x-evidence": "doc",
      "x-statements": [
       "P056",
       "P057"
      ],
      "schema": {
       "type": "string",
       "examples": [
        "PAD-7QK2M9XA"
       ]
      }
     }
    ],
    "responses": {
     "200": {
      "description": "The order.",
      "x-evidence": "chosen",
      "x-statements": [
       "P055",
       "P056"
      ],
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Order"
        },
        "example": {
         "order_code": "PAD-2FAW8RUN",
         "category": "robux",
         "status": "needs_verification",
         "price_rub": 129,
         "created_at": "2024-06-19T14:32:07.000Z",
         "updated_at": "2024-06-19T14:32:37.000Z",
         "pack": "r80",
         "roblox_username": "builder_2fa",
         "external_id": null,
         "error": {
          "next_action": "enter_2fa_code"
         }
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "404": {
      "$ref": "#/components/responses/OrderNotFound"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/ApiDisabled"
     }
    }
   }
  },
  "/v1/orders": {
   "get": {
    "operationId": "listOrders",
    "tags": [
     "Orders"
    ],
    "summary": "The user's orders, newest first",
    "description": "New orders come first. If some arrive between two pages, as many orders of the first page appear again on the second: identify\norders by `order_code`.\n",
    "x-evidence": "doc",
    "x-statements": [
     "P074",
     "P077",
     "P081",
     "P147"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/Limit"
     },
     {
      "$ref": "#/components/parameters/Offset"
     }
    ],
    "responses": {
     "200": {
      "description": "One page of orders. The documentation shows no body for this operation.",
      "x-evidence": "chosen",
      "x-statements": [
       "P074",
       "P075"
      ],
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/OrderPage"
        },
        "example": {
         "orders": [],
         "total": 0,
         "limit": 20,
         "offset": 0
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadQuery"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/ApiDisabled"
     }
    }
   }
  },
  "/v1/rent/{category}": {
   "get": {
    "operationId": "listRentable",
    "tags": [
     "Rent"
    ],
    "summary": "What can be rented",
    "description": "Everything in one category that is available now, at current prices.",
    "x-evidence": "doc",
    "x-statements": [
     "P117",
     "P120",
     "P128"
    ],
    "parameters": [
     {
      "name": "category",
      "in": "path",
      "required": true,
      "description": "The kind of NFT. Any other value is answered 404.",
      "x-evidence": "doc",
      "x-statements": [
       "P117",
       "P118"
      ],
      "schema": {
       "$ref": "#/components/schemas/RentCategory"
      }
     }
    ],
    "responses": {
     "200": {
      "description": "The NFTs. The documentation shows no body for this operation.",
      "x-evidence": "chosen",
      "x-statements": [
       "P117",
       "P119"
      ],
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RentList"
        },
        "example": {
         "category": "gifts",
         "items": [
          {
           "nft_address": "EQBplushpepe2790",
           "name": "Plush Pepe #2790",
           "price_per_day_rub": 100,
           "min_days": 1,
           "max_days": 30
          }
         ]
        }
       }
      }
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "404": {
      "$ref": "#/components/responses/RentCategoryNotFound"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/ApiDisabled"
     }
    }
   }
  },
  "/v1/rent": {
   "post": {
    "operationId": "rent",
    "tags": [
     "Rent"
    ],
    "summary": "Rent an NFT",
    "description": "Charges the whole price at once. `expected_price_rub` guards against a price change since the list was read: a difference of more than 5 %\nin either direction is answered 409, and nothing is charged.\n",
    "x-evidence": "doc",
    "x-statements": [
     "P116",
     "P121",
     "P126",
     "P129",
     "P130"
    ],
    "requestBody": {
     "required": true,
     "content": {
      "application/json": {
       "schema": {
        "$ref": "#/components/schemas/NewRental"
       },
       "example": {
        "category": "gifts",
        "nft_address": "EQBplushpepe2790",
        "duration_days": 7,
        "expected_price_rub": 700
       }
      }
     }
    },
    "responses": {
     "200": {
      "description": "Rented and paid.",
      "x-evidence": "chosen",
      "x-statements": [
       "P009",
       "P126",
       "P136"
      ],
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/Rental"
        },
        "example": {
         "rental_id": "RENT-8M2XQ04B",
         "category": "gifts",
         "nft_address": "EQBplushpepe2790",
         "name": "Plush Pepe #2790",
         "duration_days": 7,
         "price_rub": 700,
         "starts_at": "2024-06-19T14:32:07.000Z",
         "ends_at": "2024-06-26T14:32:07.000Z",
         "status": "active"
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadRental"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "402": {
      "$ref": "#/components/responses/InsufficientFunds"
     },
     "404": {
      "$ref": "#/components/responses/NftNotFound"
     },
     "409": {
      "$ref": "#/components/responses/PriceDrift"
     },
     "413": {
      "$ref": "#/components/responses/TooLarge"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/ApiDisabled"
     }
    }
   }
  },
  "/v1/rentals": {
   "get": {
    "operationId": "listRentals",
    "tags": [
     "Rent"
    ],
    "summary": "The user's rentals, newest first",
    "description": "Active and past ones. New rentals come first, like new orders.",
    "x-evidence": "doc",
    "x-statements": [
     "P139",
     "P141",
     "P143",
     "P147"
    ],
    "parameters": [
     {
      "$ref": "#/components/parameters/Limit"
     },
     {
      "$ref": "#/components/parameters/Offset"
     }
    ],
    "responses": {
     "200": {
      "description": "One page of rentals. The documentation shows no body for this operation.",
      "x-evidence": "chosen",
      "x-statements": [
       "P139",
       "P140"
      ],
      "content": {
       "application/json": {
        "schema": {
         "$ref": "#/components/schemas/RentalPage"
        },
        "example": {
         "rentals": [],
         "total": 0,
         "limit": 20,
         "offset": 0
        }
       }
      }
     },
     "400": {
      "$ref": "#/components/responses/BadQuery"
     },
     "401": {
      "$ref": "#/components/responses/Unauthorized"
     },
     "500": {
      "$ref": "#/components/responses/InternalError"
     },
     "503": {
      "$ref": "#/components/responses/ApiDisabled"
     }
    }
   }
  }
 },
 "components": {
  "securitySchemes": {
   "apiKey": {
    "type": "http",
    "scheme": "bearer",
    "description": "`Authorization: Bearer pad_live_...`. Made in the franchise's bot (Profile → API keys), at most five active ones per user. A missing,\nunknown or revoked key is answered 401.\n"
   }
  },
  "parameters": {
   "Limit": {
    "name": "limit",
    "in": "query",
    "description": "The page size. A value outside 1 to 100, or not a whole number, is answered 400.",
    "x-evidence": "doc",
    "x-statements": [
     "P074",
     "P078",
     "P079",
     "P139"
    ],
    "schema": {
     "type": "integer",
     "minimum": 1,
     "maximum": 100,
     "default": 20
    }
   },
   "Offset": {
    "name": "offset",
    "in": "query",
    "description": "The number of entries to skip. A value below 0 or not a whole number is answered 400.",
    "x-evidence": "doc",
    "x-statements": [
     "P074",
     "P078",
     "P080",
     "P139"
    ],
    "schema": {
     "type": "integer",
     "minimum": 0,
     "default": 0
    }
   }
  },
  "responses": {
   "BadQuery": {
    "description": "`limit` or `offset` is not a whole number or is out of range; `detail` names it.",
    "x-evidence": "doc",
    "x-statements": [
     "P019",
     "P079",
     "P080"
    ],
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "example": {
       "detail": "limit must be at most 100"
      }
     }
    }
   },
   "BadOrder": {
    "description": "The body is not JSON, or is invalid for its category; `detail` names the field.",
    "x-evidence": "doc",
    "x-statements": [
     "P005",
     "P019",
     "P053",
     "P082",
     "P088",
     "P090",
     "P091",
     "P092",
     "P101",
     "P102",
     "P103",
     "P104",
     "P110",
     "P112"
    ],
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "example": {
       "detail": "quantity must be at least 50"
      }
     }
    }
   },
   "BadRental": {
    "description": "The body is not JSON or is invalid, or the NFT cannot be rented for this number of days; `detail` names the field.",
    "x-evidence": "doc",
    "x-statements": [
     "P005",
     "P019",
     "P121",
     "P122",
     "P123",
     "P124",
     "P135"
    ],
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "example": {
       "detail": "duration_days must be at most 365"
      }
     }
    }
   },
   "Unauthorized": {
    "description": "The key is missing, unknown or revoked. Checked before everything else.",
    "x-evidence": "doc",
    "x-statements": [
     "P012",
     "P013",
     "P014",
     "P015",
     "P027"
    ],
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "example": {
       "detail": "Invalid or revoked API key"
      }
     }
    }
   },
   "InsufficientFunds": {
    "description": "The price exceeds the balance. Nothing was bought.",
    "x-evidence": "doc",
    "x-statements": [
     "P021",
     "P028",
     "P036"
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
   "OrderNotFound": {
    "description": "There is no such order, or it belongs to another user; the answer is the same.",
    "x-evidence": "doc",
    "x-statements": [
     "P022",
     "P023"
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
   "RentCategoryNotFound": {
    "description": "No such category.",
    "x-evidence": "chosen",
    "x-statements": [
     "P118"
    ],
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "example": {
       "detail": "Rent category not found"
      }
     }
    }
   },
   "NftNotFound": {
    "description": "There is no such NFT in this category, or it is currently rented.",
    "x-evidence": "chosen",
    "x-statements": [
     "P125",
     "P138"
    ],
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "example": {
       "detail": "NFT not found"
      }
     }
    }
   },
   "PriceDrift": {
    "description": "The real price differs from `expected_price_rub` by more than 5 %. Nothing was charged.",
    "x-evidence": "doc",
    "x-statements": [
     "P130",
     "P131",
     "P132",
     "P133"
    ],
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "example": {
       "detail": "Price changed"
      }
     }
    }
   },
   "TooLarge": {
    "description": "The body is larger than the host accepts. It never reaches the API, whose own statuses are those of P026.",
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
   "InternalError": {
    "description": "The service failed.",
    "x-evidence": "doc",
    "x-statements": [
     "P025"
    ],
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
   "ApiDisabled": {
    "description": "The franchise owner has switched the API off.",
    "x-evidence": "doc",
    "x-statements": [
     "P024"
    ],
    "content": {
     "application/json": {
      "schema": {
       "$ref": "#/components/schemas/Error"
      },
      "example": {
       "detail": "API disabled by franchise owner"
      }
     }
    }
   }
  },
  "schemas": {
   "Error": {
    "type": "object",
    "description": "The body of every refusal. The documentation states this only for 400.",
    "additionalProperties": false,
    "required": [
     "detail"
    ],
    "properties": {
     "detail": {
      "type": "string",
      "minLength": 1,
      "description": "The reason in words.",
      "x-evidence": "doc",
      "x-statements": [
       "P019",
       "P020"
      ]
     }
    }
   },
   "Balance": {
    "type": "object",
    "description": "The user's balance.",
    "additionalProperties": false,
    "required": [
     "balance_rub"
    ],
    "properties": {
     "balance_rub": {
      "type": "number",
      "minimum": 0,
      "description": "The current balance in roubles.",
      "x-evidence": "seen",
      "x-statements": [
       "P003",
       "P032",
       "P033"
      ]
     }
    }
   },
   "UtcTime": {
    "type": "string",
    "description": "A time in ISO 8601 in UTC: `2024-06-19T14:32:07.000Z`.",
    "pattern": "^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?Z$",
    "x-evidence": "chosen",
    "x-statements": [
     "P004"
    ]
   },
   "Catalog": {
    "type": "object",
    "description": "What can be ordered, by category.",
    "additionalProperties": false,
    "required": [
     "stars",
     "premium",
     "chatgpt",
     "claude",
     "robux"
    ],
    "properties": {
     "stars": {
      "$ref": "#/components/schemas/StarsOffer",
      "x-evidence": "seen",
      "x-statements": [
       "P038",
       "P039"
      ]
     },
     "premium": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/PremiumOffer"
      },
      "description": "One for each duration.",
      "x-evidence": "seen",
      "x-statements": [
       "P038",
       "P040"
      ]
     },
     "chatgpt": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ChatgptOffer"
      },
      "description": "Codes for ChatGPT.",
      "x-evidence": "seen",
      "x-statements": [
       "P038",
       "P041"
      ]
     },
     "claude": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/ClaudeOffer"
      },
      "description": "Codes for Claude.",
      "x-evidence": "seen",
      "x-statements": [
       "P038",
       "P042"
      ]
     },
     "robux": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/RobuxOffer"
      },
      "description": "Packs of Robux.",
      "x-evidence": "chosen",
      "x-statements": [
       "P038",
       "P043"
      ]
     }
    }
   },
   "StarsOffer": {
    "type": "object",
    "description": "Telegram Stars, by the piece.",
    "additionalProperties": false,
    "required": [
     "min_quantity",
     "max_quantity",
     "price_per_star_rub"
    ],
    "properties": {
     "min_quantity": {
      "type": "integer",
      "description": "The minimum quantity of an order.",
      "x-evidence": "seen",
      "x-statements": [
       "P039"
      ]
     },
     "max_quantity": {
      "type": "integer",
      "description": "The maximum quantity of an order.",
      "x-evidence": "seen",
      "x-statements": [
       "P039"
      ]
     },
     "price_per_star_rub": {
      "type": "number",
      "exclusiveMinimum": 0,
      "description": "Roubles for one star, with as many decimals as necessary. An order's price is rounded once, to a kopeck.",
      "x-evidence": "seen",
      "x-statements": [
       "P039",
       "P044",
       "P050",
       "P106"
      ]
     }
    }
   },
   "PremiumOffer": {
    "type": "object",
    "description": "Telegram Premium for a number of months.",
    "additionalProperties": false,
    "required": [
     "duration_months",
     "price_rub"
    ],
    "properties": {
     "duration_months": {
      "type": "integer",
      "enum": [
       3,
       6,
       12
      ],
      "description": "The `duration` of an order.",
      "x-evidence": "seen",
      "x-statements": [
       "P040"
      ]
     },
     "price_rub": {
      "$ref": "#/components/schemas/Roubles",
      "x-evidence": "seen",
      "x-statements": [
       "P040",
       "P045"
      ]
     }
    }
   },
   "ChatgptOffer": {
    "type": "object",
    "description": "A code for ChatGPT.",
    "additionalProperties": false,
    "required": [
     "id",
     "name",
     "price_rub"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/ChatgptItem",
      "x-evidence": "seen",
      "x-statements": [
       "P041"
      ]
     },
     "name": {
      "type": "string",
      "description": "The display name.",
      "x-evidence": "seen",
      "x-statements": [
       "P041"
      ]
     },
     "price_rub": {
      "$ref": "#/components/schemas/Roubles",
      "x-evidence": "seen",
      "x-statements": [
       "P041",
       "P046"
      ]
     }
    }
   },
   "ClaudeOffer": {
    "type": "object",
    "description": "A code for Claude.",
    "additionalProperties": false,
    "required": [
     "id",
     "name",
     "price_rub"
    ],
    "properties": {
     "id": {
      "$ref": "#/components/schemas/ClaudeItem",
      "x-evidence": "seen",
      "x-statements": [
       "P042"
      ]
     },
     "name": {
      "type": "string",
      "description": "The display name.",
      "x-evidence": "seen",
      "x-statements": [
       "P042"
      ]
     },
     "price_rub": {
      "$ref": "#/components/schemas/Roubles",
      "x-evidence": "seen",
      "x-statements": [
       "P042",
       "P046",
       "P047"
      ]
     }
    }
   },
   "RobuxOffer": {
    "type": "object",
    "description": "A pack of Robux.",
    "additionalProperties": false,
    "required": [
     "id",
     "name",
     "robux",
     "price_rub"
    ],
    "properties": {
     "id": {
      "type": "string",
      "description": "The `pack` of an order.",
      "x-evidence": "chosen",
      "x-statements": [
       "P043",
       "P090"
      ]
     },
     "name": {
      "type": "string",
      "description": "The display name.",
      "x-evidence": "chosen",
      "x-statements": [
       "P043"
      ]
     },
     "robux": {
      "type": "integer",
      "minimum": 1,
      "description": "The number of Robux in it.",
      "x-evidence": "chosen",
      "x-statements": [
       "P043"
      ]
     },
     "price_rub": {
      "$ref": "#/components/schemas/Roubles",
      "x-evidence": "chosen",
      "x-statements": [
       "P043"
      ]
     }
    }
   },
   "Roubles": {
    "type": "number",
    "minimum": 0.01,
    "description": "Roubles, whole kopecks, at least one.",
    "x-evidence": "seen",
    "x-statements": [
     "P003",
     "P144"
    ]
   },
   "ChatgptItem": {
    "type": "string",
    "description": "A plan of ChatGPT.",
    "enum": [
     "plus_1m",
     "plus_12m",
     "pro_1m"
    ],
    "x-evidence": "doc",
    "x-statements": [
     "P082"
    ]
   },
   "ClaudeItem": {
    "type": "string",
    "description": "A plan of Claude.",
    "enum": [
     "pro",
     "max5",
     "max20"
    ],
    "x-evidence": "doc",
    "x-statements": [
     "P088"
    ]
   },
   "NewOrder": {
    "description": "The order; `category` determines its other fields. Unknown fields are ignored.",
    "oneOf": [
     {
      "$ref": "#/components/schemas/NewChatgptOrder"
     },
     {
      "$ref": "#/components/schemas/NewClaudeOrder"
     },
     {
      "$ref": "#/components/schemas/NewRobuxOrder"
     },
     {
      "$ref": "#/components/schemas/NewStarsOrder"
     },
     {
      "$ref": "#/components/schemas/NewPremiumOrder"
     }
    ]
   },
   "NewChatgptOrder": {
    "type": "object",
    "description": "A code for ChatGPT, at once.",
    "required": [
     "category",
     "item"
    ],
    "properties": {
     "category": {
      "type": "string",
      "const": "chatgpt",
      "description": "A code for ChatGPT.",
      "x-evidence": "doc",
      "x-statements": [
       "P053",
       "P054"
      ]
     },
     "item": {
      "$ref": "#/components/schemas/ChatgptItem",
      "x-evidence": "doc",
      "x-statements": [
       "P082"
      ]
     }
    }
   },
   "NewClaudeOrder": {
    "type": "object",
    "description": "A code for Claude, at once.",
    "required": [
     "category",
     "item"
    ],
    "properties": {
     "category": {
      "type": "string",
      "const": "claude",
      "description": "A code for Claude.",
      "x-evidence": "doc",
      "x-statements": [
       "P053",
       "P054"
      ]
     },
     "item": {
      "$ref": "#/components/schemas/ClaudeItem",
      "x-evidence": "doc",
      "x-statements": [
       "P088"
      ]
     }
    }
   },
   "NewRobuxOrder": {
    "type": "object",
    "description": "Robux for a Roblox account, into which the shop logs in. May require the user's two-factor code.",
    "required": [
     "category",
     "pack",
     "roblox_username",
     "roblox_password"
    ],
    "properties": {
     "category": {
      "type": "string",
      "const": "robux",
      "description": "A pack of Robux.",
      "x-evidence": "doc",
      "x-statements": [
       "P053",
       "P054"
      ]
     },
     "pack": {
      "type": "string",
      "description": "An id from the catalogue's `robux`; any other is answered 400.",
      "examples": [
       "r80",
       "r500"
      ],
      "x-evidence": "doc",
      "x-statements": [
       "P090"
      ]
     },
     "roblox_username": {
      "type": "string",
      "minLength": 1,
      "maxLength": 100,
      "description": "The account's name. Its maximum length is our choice.",
      "x-evidence": "doc",
      "x-statements": [
       "P091",
       "P092",
       "P146"
      ]
     },
     "roblox_password": {
      "type": "string",
      "minLength": 1,
      "writeOnly": true,
      "description": "Not repeated in any answer.",
      "x-evidence": "doc",
      "x-statements": [
       "P091",
       "P092",
       "P093"
      ]
     }
    }
   },
   "NewStarsOrder": {
    "type": "object",
    "description": "Telegram Stars for a recipient, within two minutes.",
    "required": [
     "category",
     "quantity",
     "recipient"
    ],
    "properties": {
     "category": {
      "type": "string",
      "const": "stars",
      "description": "Telegram Stars.",
      "x-evidence": "doc",
      "x-statements": [
       "P053",
       "P054"
      ]
     },
     "quantity": {
      "type": "integer",
      "minimum": 50,
      "maximum": 1000000,
      "description": "The number of stars.",
      "x-evidence": "doc",
      "x-statements": [
       "P101",
       "P102"
      ]
     },
     "recipient": {
      "$ref": "#/components/schemas/NewRecipient",
      "x-evidence": "doc",
      "x-statements": [
       "P103",
       "P104",
       "P105"
      ]
     }
    }
   },
   "NewPremiumOrder": {
    "type": "object",
    "description": "Telegram Premium for a recipient, within two minutes.",
    "required": [
     "category",
     "duration",
     "recipient"
    ],
    "properties": {
     "category": {
      "type": "string",
      "const": "premium",
      "description": "Telegram Premium.",
      "x-evidence": "doc",
      "x-statements": [
       "P053",
       "P054"
      ]
     },
     "duration": {
      "enum": [
       3,
       6,
       12,
       "3",
       "6",
       "12"
      ],
      "description": "Months; the same digits as a string are accepted as well (our choice).",
      "x-evidence": "doc",
      "x-statements": [
       "P110",
       "P111"
      ]
     },
     "recipient": {
      "$ref": "#/components/schemas/NewRecipient",
      "x-evidence": "doc",
      "x-statements": [
       "P112"
      ]
     }
    }
   },
   "NewRecipient": {
    "type": "string",
    "description": "A Telegram username, with or without `@`. Its form is our choice.",
    "pattern": "^@?[A-Za-z][A-Za-z0-9_]{4,31}$",
    "examples": [
     "durov",
     "@durov"
    ],
    "x-evidence": "doc",
    "x-statements": [
     "P103",
     "P104",
     "P105"
    ]
   },
   "Order": {
    "description": "The current state of an order; `category` determines which fields it repeats. The names of `order_code`, `status`, `external_id` and `error` are\ndocumented, the rest is our choice.\n",
    "oneOf": [
     {
      "$ref": "#/components/schemas/ChatgptOrder"
     },
     {
      "$ref": "#/components/schemas/ClaudeOrder"
     },
     {
      "$ref": "#/components/schemas/RobuxOrder"
     },
     {
      "$ref": "#/components/schemas/StarsOrder"
     },
     {
      "$ref": "#/components/schemas/PremiumOrder"
     }
    ]
   },
   "ChatgptOrder": {
    "type": "object",
    "description": "A code for ChatGPT, in `error.codes`.",
    "additionalProperties": false,
    "required": [
     "order_code",
     "category",
     "status",
     "price_rub",
     "created_at",
     "updated_at",
     "item",
     "external_id",
     "error"
    ],
    "properties": {
     "order_code": {
      "$ref": "#/components/schemas/OrderCode",
      "x-evidence": "doc",
      "x-statements": [
       "P056"
      ]
     },
     "category": {
      "type": "string",
      "const": "chatgpt",
      "description": "As ordered.",
      "x-evidence": "chosen",
      "x-statements": [
       "P058"
      ]
     },
     "status": {
      "$ref": "#/components/schemas/OrderStatus",
      "x-evidence": "doc",
      "x-statements": [
       "P059",
       "P083"
      ]
     },
     "price_rub": {
      "$ref": "#/components/schemas/OrderPrice",
      "x-evidence": "chosen",
      "x-statements": [
       "P060",
       "P061"
      ]
     },
     "created_at": {
      "$ref": "#/components/schemas/UtcTime",
      "x-evidence": "chosen",
      "x-statements": [
       "P062"
      ]
     },
     "updated_at": {
      "$ref": "#/components/schemas/UtcTime",
      "x-evidence": "chosen",
      "x-statements": [
       "P062"
      ]
     },
     "item": {
      "$ref": "#/components/schemas/ChatgptItem",
      "x-evidence": "chosen",
      "x-statements": [
       "P063"
      ]
     },
     "external_id": {
      "$ref": "#/components/schemas/ExternalId",
      "x-evidence": "doc",
      "x-statements": [
       "P064",
       "P067",
       "P087"
      ]
     },
     "error": {
      "$ref": "#/components/schemas/OrderError",
      "x-evidence": "doc",
      "x-statements": [
       "P064",
       "P065",
       "P085",
       "P086"
      ]
     }
    }
   },
   "ClaudeOrder": {
    "type": "object",
    "description": "A code for Claude, in `error.codes`.",
    "additionalProperties": false,
    "required": [
     "order_code",
     "category",
     "status",
     "price_rub",
     "created_at",
     "updated_at",
     "item",
     "external_id",
     "error"
    ],
    "properties": {
     "order_code": {
      "$ref": "#/components/schemas/OrderCode",
      "x-evidence": "doc",
      "x-statements": [
       "P056"
      ]
     },
     "category": {
      "type": "string",
      "const": "claude",
      "description": "As ordered.",
      "x-evidence": "chosen",
      "x-statements": [
       "P058"
      ]
     },
     "status": {
      "$ref": "#/components/schemas/OrderStatus",
      "x-evidence": "doc",
      "x-statements": [
       "P059",
       "P089"
      ]
     },
     "price_rub": {
      "$ref": "#/components/schemas/OrderPrice",
      "x-evidence": "chosen",
      "x-statements": [
       "P060",
       "P061"
      ]
     },
     "created_at": {
      "$ref": "#/components/schemas/UtcTime",
      "x-evidence": "chosen",
      "x-statements": [
       "P062"
      ]
     },
     "updated_at": {
      "$ref": "#/components/schemas/UtcTime",
      "x-evidence": "chosen",
      "x-statements": [
       "P062"
      ]
     },
     "item": {
      "$ref": "#/components/schemas/ClaudeItem",
      "x-evidence": "chosen",
      "x-statements": [
       "P063"
      ]
     },
     "external_id": {
      "$ref": "#/components/schemas/ExternalId",
      "x-evidence": "doc",
      "x-statements": [
       "P064",
       "P067",
       "P087"
      ]
     },
     "error": {
      "$ref": "#/components/schemas/OrderError",
      "x-evidence": "doc",
      "x-statements": [
       "P064",
       "P065",
       "P086",
       "P089"
      ]
     }
    }
   },
   "RobuxOrder": {
    "type": "object",
    "description": "Robux; the only orders that may need verification. The password is not included.",
    "additionalProperties": false,
    "required": [
     "order_code",
     "category",
     "status",
     "price_rub",
     "created_at",
     "updated_at",
     "pack",
     "roblox_username",
     "external_id",
     "error"
    ],
    "properties": {
     "order_code": {
      "$ref": "#/components/schemas/OrderCode",
      "x-evidence": "doc",
      "x-statements": [
       "P056"
      ]
     },
     "category": {
      "type": "string",
      "const": "robux",
      "description": "As ordered.",
      "x-evidence": "chosen",
      "x-statements": [
       "P058"
      ]
     },
     "status": {
      "$ref": "#/components/schemas/OrderStatus",
      "x-evidence": "doc",
      "x-statements": [
       "P059",
       "P094",
       "P100"
      ]
     },
     "price_rub": {
      "$ref": "#/components/schemas/OrderPrice",
      "x-evidence": "chosen",
      "x-statements": [
       "P060",
       "P061"
      ]
     },
     "created_at": {
      "$ref": "#/components/schemas/UtcTime",
      "x-evidence": "chosen",
      "x-statements": [
       "P062"
      ]
     },
     "updated_at": {
      "$ref": "#/components/schemas/UtcTime",
      "x-evidence": "chosen",
      "x-statements": [
       "P062"
      ]
     },
     "pack": {
      "type": "string",
      "description": "As ordered.",
      "x-evidence": "chosen",
      "x-statements": [
       "P063"
      ]
     },
     "roblox_username": {
      "type": "string",
      "description": "As ordered.",
      "x-evidence": "chosen",
      "x-statements": [
       "P063"
      ]
     },
     "external_id": {
      "$ref": "#/components/schemas/ExternalId",
      "x-evidence": "doc",
      "x-statements": [
       "P064",
       "P067"
      ]
     },
     "error": {
      "$ref": "#/components/schemas/OrderError",
      "x-evidence": "doc",
      "x-statements": [
       "P064",
       "P065",
       "P095",
       "P097"
      ]
     }
    }
   },
   "StarsOrder": {
    "type": "object",
    "description": "Telegram Stars.",
    "additionalProperties": false,
    "required": [
     "order_code",
     "category",
     "status",
     "price_rub",
     "created_at",
     "updated_at",
     "quantity",
     "recipient",
     "external_id",
     "error"
    ],
    "properties": {
     "order_code": {
      "$ref": "#/components/schemas/OrderCode",
      "x-evidence": "doc",
      "x-statements": [
       "P056"
      ]
     },
     "category": {
      "type": "string",
      "const": "stars",
      "description": "As ordered.",
      "x-evidence": "chosen",
      "x-statements": [
       "P058"
      ]
     },
     "status": {
      "$ref": "#/components/schemas/OrderStatus",
      "x-evidence": "doc",
      "x-statements": [
       "P059",
       "P107",
       "P108"
      ]
     },
     "price_rub": {
      "$ref": "#/components/schemas/OrderPrice",
      "x-evidence": "chosen",
      "x-statements": [
       "P060",
       "P106"
      ]
     },
     "created_at": {
      "$ref": "#/components/schemas/UtcTime",
      "x-evidence": "chosen",
      "x-statements": [
       "P062"
      ]
     },
     "updated_at": {
      "$ref": "#/components/schemas/UtcTime",
      "x-evidence": "chosen",
      "x-statements": [
       "P062"
      ]
     },
     "quantity": {
      "type": "integer",
      "description": "As ordered.",
      "x-evidence": "chosen",
      "x-statements": [
       "P063"
      ]
     },
     "recipient": {
      "$ref": "#/components/schemas/Recipient",
      "x-evidence": "chosen",
      "x-statements": [
       "P063",
       "P105"
      ]
     },
     "external_id": {
      "$ref": "#/components/schemas/ExternalId",
      "x-evidence": "doc",
      "x-statements": [
       "P064",
       "P067",
       "P109"
      ]
     },
     "error": {
      "$ref": "#/components/schemas/OrderError",
      "x-evidence": "chosen",
      "x-statements": [
       "P064",
       "P065"
      ]
     }
    }
   },
   "PremiumOrder": {
    "type": "object",
    "description": "Telegram Premium.",
    "additionalProperties": false,
    "required": [
     "order_code",
     "category",
     "status",
     "price_rub",
     "created_at",
     "updated_at",
     "duration",
     "recipient",
     "external_id",
     "error"
    ],
    "properties": {
     "order_code": {
      "$ref": "#/components/schemas/OrderCode",
      "x-evidence": "doc",
      "x-statements": [
       "P056"
      ]
     },
     "category": {
      "type": "string",
      "const": "premium",
      "description": "As ordered.",
      "x-evidence": "chosen",
      "x-statements": [
       "P058"
      ]
     },
     "status": {
      "$ref": "#/components/schemas/OrderStatus",
      "x-evidence": "doc",
      "x-statements": [
       "P059",
       "P113"
      ]
     },
     "price_rub": {
      "$ref": "#/components/schemas/OrderPrice",
      "x-evidence": "chosen",
      "x-statements": [
       "P060",
       "P061"
      ]
     },
     "created_at": {
      "$ref": "#/components/schemas/UtcTime",
      "x-evidence": "chosen",
      "x-statements": [
       "P062"
      ]
     },
     "updated_at": {
      "$ref": "#/components/schemas/UtcTime",
      "x-evidence": "chosen",
      "x-statements": [
       "P062"
      ]
     },
     "duration": {
      "type": "integer",
      "enum": [
       3,
       6,
       12
      ],
      "description": "Months, always as an integer.",
      "x-evidence": "chosen",
      "x-statements": [
       "P063",
       "P111"
      ]
     },
     "recipient": {
      "$ref": "#/components/schemas/Recipient",
      "x-evidence": "chosen",
      "x-statements": [
       "P063",
       "P105"
      ]
     },
     "external_id": {
      "$ref": "#/components/schemas/ExternalId",
      "x-evidence": "doc",
      "x-statements": [
       "P064",
       "P067",
       "P109"
      ]
     },
     "error": {
      "$ref": "#/components/schemas/OrderError",
      "x-evidence": "chosen",
      "x-statements": [
       "P064",
       "P065"
      ]
     }
    }
   },
   "OrderCode": {
    "type": "string",
    "description": "Unique; its form is our choice.",
    "pattern": "^PAD-[A-Z0-9]{8}$",
    "x-evidence": "doc",
    "x-statements": [
     "P056",
     "P057"
    ]
   },
   "OrderStatus": {
    "type": "string",
    "description": "`pending`: queued. `processing`: being fulfilled. `needs_verification`: Roblox asks for a second factor, see `error.next_action`.\n`completed`: done, see `external_id` or `error.codes`. `failed`: refunded, see `error.message`. The last two are final.\n",
    "enum": [
     "pending",
     "processing",
     "needs_verification",
     "completed",
     "failed"
    ],
    "x-evidence": "doc",
    "x-statements": [
     "P059",
     "P067",
     "P068",
     "P071",
     "P095",
     "P099"
    ]
   },
   "OrderPrice": {
    "type": "number",
    "minimum": 0.01,
    "description": "The whole price of the order in roubles, fixed when it was created.",
    "x-evidence": "chosen",
    "x-statements": [
     "P003",
     "P051",
     "P060",
     "P144"
    ]
   },
   "Recipient": {
    "type": "string",
    "description": "A Telegram username without `@`.",
    "pattern": "^[A-Za-z][A-Za-z0-9_]{4,31}$",
    "x-evidence": "chosen",
    "x-statements": [
     "P063",
     "P105"
    ]
   },
   "ExternalId": {
    "type": [
     "string",
     "null"
    ],
    "minLength": 1,
    "description": "The proof of delivery of stars, premium and robux; null before delivery and for codes.",
    "x-evidence": "doc",
    "x-statements": [
     "P064",
     "P067",
     "P087",
     "P109"
    ]
   },
   "OrderError": {
    "description": "Details of the status, not only of errors: the codes of completed orders are here. Null if there are none.",
    "type": [
     "object",
     "null"
    ],
    "additionalProperties": false,
    "properties": {
     "message": {
      "type": "string",
      "minLength": 1,
      "description": "Why the order failed.",
      "x-evidence": "chosen",
      "x-statements": [
       "P066",
       "P070"
      ]
     },
     "next_action": {
      "type": "string",
      "minLength": 1,
      "description": "What the user must do in the bot; `enter_2fa_code`.",
      "x-evidence": "doc",
      "x-statements": [
       "P066",
       "P095",
       "P096"
      ]
     },
     "codes": {
      "type": "array",
      "minItems": 1,
      "items": {
       "type": "string",
       "minLength": 1
      },
      "description": "The activation codes of a completed chatgpt or claude order.",
      "x-evidence": "doc",
      "x-statements": [
       "P066",
       "P085",
       "P086"
      ]
     }
    },
    "x-evidence": "doc",
    "x-statements": [
     "P064",
     "P065",
     "P066"
    ]
   },
   "OrderPage": {
    "type": "object",
    "description": "A page of the user's orders.",
    "additionalProperties": false,
    "required": [
     "orders",
     "total",
     "limit",
     "offset"
    ],
    "properties": {
     "orders": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Order"
      },
      "description": "Newest first.",
      "x-evidence": "chosen",
      "x-statements": [
       "P075",
       "P077"
      ]
     },
     "total": {
      "$ref": "#/components/schemas/Total",
      "x-evidence": "chosen",
      "x-statements": [
       "P075",
       "P076"
      ]
     },
     "limit": {
      "$ref": "#/components/schemas/LimitInForce",
      "x-evidence": "chosen",
      "x-statements": [
       "P075",
       "P076"
      ]
     },
     "offset": {
      "$ref": "#/components/schemas/OffsetInForce",
      "x-evidence": "chosen",
      "x-statements": [
       "P075",
       "P076"
      ]
     }
    }
   },
   "Total": {
    "type": "integer",
    "minimum": 0,
    "description": "The total number on all pages.",
    "x-evidence": "chosen",
    "x-statements": [
     "P076"
    ]
   },
   "LimitInForce": {
    "type": "integer",
    "minimum": 1,
    "maximum": 100,
    "description": "The page size.",
    "x-evidence": "chosen",
    "x-statements": [
     "P076",
     "P078"
    ]
   },
   "OffsetInForce": {
    "type": "integer",
    "minimum": 0,
    "description": "The number of skipped entries.",
    "x-evidence": "chosen",
    "x-statements": [
     "P076",
     "P078"
    ]
   },
   "RentCategory": {
    "type": "string",
    "description": "`gifts`: Telegram Gifts. `numbers`: anonymous numbers. `usernames`: Telegram usernames.",
    "enum": [
     "gifts",
     "numbers",
     "usernames"
    ],
    "x-evidence": "doc",
    "x-statements": [
     "P117",
     "P122"
    ]
   },
   "RentList": {
    "type": "object",
    "description": "What can be rented in one category.",
    "additionalProperties": false,
    "required": [
     "category",
     "items"
    ],
    "properties": {
     "category": {
      "$ref": "#/components/schemas/RentCategory",
      "x-evidence": "chosen",
      "x-statements": [
       "P119"
      ]
     },
     "items": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/RentItem"
      },
      "description": "The available NFTs.",
      "x-evidence": "chosen",
      "x-statements": [
       "P119",
       "P120"
      ]
     }
    }
   },
   "RentItem": {
    "type": "object",
    "description": "An NFT that can be rented.",
    "additionalProperties": false,
    "required": [
     "nft_address",
     "name",
     "price_per_day_rub",
     "min_days",
     "max_days"
    ],
    "properties": {
     "nft_address": {
      "type": "string",
      "minLength": 1,
      "description": "The address that `POST /v1/rent` takes; opaque.",
      "x-evidence": "chosen",
      "x-statements": [
       "P119"
      ]
     },
     "name": {
      "type": "string",
      "description": "The display name.",
      "x-evidence": "chosen",
      "x-statements": [
       "P119"
      ]
     },
     "price_per_day_rub": {
      "type": "number",
      "minimum": 0.01,
      "description": "Roubles for one day, at the current rate.",
      "x-evidence": "chosen",
      "x-statements": [
       "P119",
       "P127",
       "P128",
       "P144"
      ]
     },
     "min_days": {
      "type": "integer",
      "minimum": 1,
      "description": "The minimum number of days.",
      "x-evidence": "chosen",
      "x-statements": [
       "P119",
       "P124"
      ]
     },
     "max_days": {
      "type": "integer",
      "maximum": 365,
      "description": "The maximum number of days.",
      "x-evidence": "chosen",
      "x-statements": [
       "P119",
       "P124"
      ]
     }
    }
   },
   "NewRental": {
    "type": "object",
    "description": "The rental. Unknown fields are ignored.",
    "required": [
     "category",
     "nft_address",
     "duration_days"
    ],
    "properties": {
     "category": {
      "$ref": "#/components/schemas/RentCategory",
      "x-evidence": "doc",
      "x-statements": [
       "P121",
       "P122"
      ]
     },
     "nft_address": {
      "type": "string",
      "minLength": 1,
      "description": "An `nft_address` from the list.",
      "x-evidence": "doc",
      "x-statements": [
       "P121",
       "P125"
      ]
     },
     "duration_days": {
      "type": "integer",
      "minimum": 1,
      "maximum": 365,
      "description": "Days; the NFT's own `min_days` and `max_days` also apply.",
      "x-evidence": "doc",
      "x-statements": [
       "P121",
       "P123",
       "P124"
      ]
     },
     "expected_price_rub": {
      "type": "number",
      "exclusiveMinimum": 0,
      "description": "The expected price of the whole rental. If the real price differs by more than 5 %, the answer is 409. If left out, any price is accepted; null is answered 400.",
      "x-evidence": "doc",
      "x-statements": [
       "P129",
       "P130",
       "P132",
       "P135",
       "P145"
      ]
     }
    }
   },
   "Rental": {
    "type": "object",
    "description": "A rental, active or past.",
    "additionalProperties": false,
    "required": [
     "rental_id",
     "category",
     "nft_address",
     "name",
     "duration_days",
     "price_rub",
     "starts_at",
     "ends_at",
     "status"
    ],
    "properties": {
     "rental_id": {
      "type": "string",
      "minLength": 1,
      "description": "Unique; opaque.",
      "x-evidence": "chosen",
      "x-statements": [
       "P136"
      ]
     },
     "category": {
      "$ref": "#/components/schemas/RentCategory",
      "x-evidence": "chosen",
      "x-statements": [
       "P136"
      ]
     },
     "nft_address": {
      "type": "string",
      "minLength": 1,
      "description": "The address of the rented NFT.",
      "x-evidence": "chosen",
      "x-statements": [
       "P136"
      ]
     },
     "name": {
      "type": "string",
      "description": "As in the list.",
      "x-evidence": "chosen",
      "x-statements": [
       "P136"
      ]
     },
     "duration_days": {
      "type": "integer",
      "minimum": 1,
      "maximum": 365,
      "description": "Days of 24 hours.",
      "x-evidence": "chosen",
      "x-statements": [
       "P136",
       "P137"
      ]
     },
     "price_rub": {
      "$ref": "#/components/schemas/Roubles",
      "x-evidence": "chosen",
      "x-statements": [
       "P127",
       "P134",
       "P136"
      ]
     },
     "starts_at": {
      "$ref": "#/components/schemas/UtcTime",
      "x-evidence": "chosen",
      "x-statements": [
       "P136"
      ]
     },
     "ends_at": {
      "$ref": "#/components/schemas/UtcTime",
      "x-evidence": "chosen",
      "x-statements": [
       "P136",
       "P137"
      ]
     },
     "status": {
      "type": "string",
      "enum": [
       "active",
       "expired"
      ],
      "description": "`active` until `ends_at`, then `expired`.",
      "x-evidence": "chosen",
      "x-statements": [
       "P136",
       "P142"
      ]
     }
    }
   },
   "RentalPage": {
    "type": "object",
    "description": "A page of the user's rentals.",
    "additionalProperties": false,
    "required": [
     "rentals",
     "total",
     "limit",
     "offset"
    ],
    "properties": {
     "rentals": {
      "type": "array",
      "items": {
       "$ref": "#/components/schemas/Rental"
      },
      "description": "Newest first.",
      "x-evidence": "chosen",
      "x-statements": [
       "P140",
       "P141"
      ]
     },
     "total": {
      "$ref": "#/components/schemas/Total",
      "x-evidence": "chosen",
      "x-statements": [
       "P076",
       "P140"
      ]
     },
     "limit": {
      "$ref": "#/components/schemas/LimitInForce",
      "x-evidence": "chosen",
      "x-statements": [
       "P076",
       "P140"
      ]
     },
     "offset": {
      "$ref": "#/components/schemas/OffsetInForce",
      "x-evidence": "chosen",
      "x-statements": [
       "P076",
       "P140"
      ]
     }
    }
   }
  }
 }
};
