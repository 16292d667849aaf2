// The fastest possible: a bare node:http server that reads and answers the same JSON.
import { createServer } from "node:http";

import { tellPort } from "./child.ts";

type Body =
  | { readonly product_id: string; readonly qty: number }
  | { readonly category: string; readonly item: string }
  | { readonly amount: number; readonly title: string };

const me = { user_id: 12345678, display_name: "Premium Dev", balance: 1500.5, api_orders: 45, api_spent: 142 };

function order(qty: number, product_id: string): object {
  return {
    status: "success",
    order: {
      order_id: "ORDx8kLm2Qp",
      product_id,
      product_name: "Bench",
      qty,
      timestamp: "2024-06-19T14:32:07",
      base_price: 0.01,
      total_paid: 0.01,
      discount_applied: 0,
      stock_type: "manual",
      items: [],
      warranty_expires: null,
      refunded: false,
    },
  };
}

const prices = (ids: readonly string[]): readonly object[] => ids.map((id) => ({ id, name: id, price_rub: 1499 }));
const catalog = {
  stars: { min_quantity: 50, max_quantity: 1_000_000, price_per_star_rub: 1.27 },
  premium: [3, 6, 12].map((duration_months) => ({ duration_months, price_rub: 1500 })),
  chatgpt: prices(["plus_1m", "plus_12m", "pro_1m"]),
  claude: prices(["pro", "max5", "max20"]),
  robux: [80, 500, 1000, 2000].map((robux) => ({ id: `r${robux}`, name: `${robux} Robux`, robux, price_rub: 129 })),
};

function codeOrder(category: string, item: string): object {
  return {
    order_code: "PAD-7QK2M9XA",
    category,
    item,
    status: "completed",
    price_rub: 1499,
    created_at: "2024-06-19T14:32:07.000Z",
    updated_at: "2024-06-19T14:32:07.000Z",
    external_id: null,
    error: { codes: ["H4TK-92MX-QW7P-1ZRD"] },
  };
}

function shopOrder(amount: number, title: string): object {
  return {
    uuid: "9086bc99-d0cf-4349-8574-67b0584ee1a8",
    shopId: 1,
    amount,
    currency: "rub",
    title,
    description: "Detailed product description",
    status: "pending",
    successUrl: "",
    failUrl: "",
    paymentUrl: "https://web.tribute.tg/shop/pay/9086bc99-d0cf-4349-8574-67b0584ee1a8",
    webappPaymentUrl: "https://t.me/tribute/app?startapp=yQdM7O8",
    createdAt: "2024-06-19T14:32:07Z",
    period: "monthly",
    onlyStars: false,
    sendEmail: false,
    lastPaidTransactionAt: null,
  };
}

function found(url: string): object {
  if (url === "/v1/me") return me;
  return url.startsWith("/api/") ? shopOrder(100_000, "Product X") : catalog;
}

function made(body: Body): object {
  if ("qty" in body) return order(body.qty, body.product_id);
  return "amount" in body ? shopOrder(body.amount, body.title) : codeOrder(body.category, body.item);
}

const server = createServer((request, response) => {
  const answer = (value: object): void => {
    const body = JSON.stringify(value);
    response.writeHead(200, {
      "content-type": "application/json",
      "cache-control": "public, max-age=30",
      "content-length": Buffer.byteLength(body),
    });
    response.end(body);
  };
  if (request.method === "GET") return answer(found(request.url ?? ""));
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => answer(made(JSON.parse(Buffer.concat(chunks).toString()) as Body)));
});
tellPort(server);
