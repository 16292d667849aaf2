// What nothing can beat: a bare node:http server that reads the same JSON and answers the same JSON.
import { createServer } from "node:http";

import { tellPort } from "./child.ts";

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
  if (request.method === "GET") return answer(me);
  const chunks: Buffer[] = [];
  request.on("data", (chunk: Buffer) => chunks.push(chunk));
  request.on("end", () => {
    const { product_id, qty } = JSON.parse(Buffer.concat(chunks).toString()) as { product_id: string; qty: number };
    answer(order(qty, product_id));
  });
});
tellPort(server);
