import {
  fields,
  refusal,
  status,
  type ChangeAnswer,
  type ChangePost,
  type Deviation,
  type Fields,
} from "./deviation.ts";

const event = (change: (event: Fields) => Fields): ChangePost => {
  return (right) => ({ ...right, body: JSON.stringify(change(JSON.parse(right.body) as Fields)) });
};
const transactions = (change: (transaction: Fields) => Fields): ChangeAnswer =>
  fields((page) => ({ ...page, transactions: (page["transactions"] as readonly Fields[]).map(change) }));

/** What a wrong Tribute may do. */
export const deviations: readonly Deviation[] = [
  { what: "answers an unknown key with 403", statement: "T013", call: "GET /api/v1/shop", answer: status(401, 403) },
  {
    what: "leaves the code out of an error",
    statement: "T025",
    call: "POST /api/v1/shop/orders",
    answer: refusal(400, ({ code: _code, ...rest }) => rest),
  },
  {
    what: "sends the older name recurringAvailable",
    statement: "T041",
    call: "GET /api/v1/shop",
    answer: fields((shop) => ({ ...shop, recurringAvailable: true })),
  },
  {
    what: "wraps the list of orders",
    statement: "T053",
    call: "GET /api/v1/shop/orders",
    answer: fields((orders) => ({ orders })),
  },
  {
    what: "writes times as it did before",
    statement: "T005",
    call: "POST /api/v1/shop/orders",
    answer: fields((order) => ({ ...order, createdAt: String(order["createdAt"]).replace("T", " ").replace("Z", "") })),
  },
  {
    what: "leads a customer to a page of another order",
    statement: "T065",
    call: "POST /api/v1/shop/orders",
    answer: fields((order) => ({ ...order, paymentUrl: "https://web.tribute.tg/shop/pay/1" })),
  },
  {
    what: "takes a title of any length",
    statement: "T093",
    call: "POST /api/v1/shop/orders",
    answer: status(400, 200),
  },
  {
    what: "tells transactions in kopecks",
    statement: "T172",
    call: "GET /api/v1/shop/orders/*",
    answer: transactionsOnly((transaction) => ({ ...transaction, amount: Number(transaction["amount"]) * 100 })),
  },
  {
    what: "tells transactions in milliseconds",
    statement: "T174",
    call: "GET /api/v1/shop/orders/*",
    answer: transactionsOnly((transaction) => ({
      ...transaction,
      createdAt: Number(transaction["createdAt"]) * 1_000,
    })),
  },
  {
    what: "says that a refund is completed at once",
    statement: "T181",
    call: "POST /api/v1/shop/orders/*",
    answer: (right) =>
      right.status === 200 && "status" in (right.body as Fields)
        ? { ...right, body: { ...(right.body as Fields), status: "completed" } }
        : right,
  },
  {
    what: "gives money back twice",
    statement: "T189",
    call: "POST /api/v1/shop/orders/*",
    answer: status(400, 200),
  },
  {
    what: "shows tokens to a shop that may not charge them",
    statement: "T197",
    call: "GET /api/v1/shop/tokens",
    answer: status(403, 200),
  },
  {
    what: "signs with something else",
    statement: "T279",
    post: ({ headers, body }) => ({
      headers: Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [
          name,
          name.toLowerCase() === "trbt-signature" ? "0".repeat(64) : value,
        ]),
      ),
      body,
    }),
  },
  {
    what: "names its events in camel case",
    statement: "T245",
    post: event((told) => ({ ...told, name: "shopOrder" })),
  },
  {
    what: "tells an order as paid before it is",
    statement: "T253",
    post: event((told) => ({ ...told, payload: { ...(told["payload"] as Fields), status: "pending" } })),
  },
];

/** Of the pages below an order only its transactions have any. */
function transactionsOnly(change: (transaction: Fields) => Fields): ChangeAnswer {
  const changed = transactions(change);
  return (right) => ("transactions" in (right.body as Fields) ? changed(right) : right);
}
