import { fields, refusal, status, type ChangeAnswer, type Deviation, type Fields } from "./deviation.ts";

const kopecks = (body: Fields): Fields => ({ ...body, price_rub: Number(body["price_rub"]) * 100 });
const items = (change: (item: Fields) => Fields): ChangeAnswer =>
  fields((body) => ({ ...body, items: (body["items"] as readonly Fields[]).map(change) }));

/** What a wrong Padington may do. */
export const deviations: readonly Deviation[] = [
  {
    what: "calls the balance by another name",
    statement: "P032",
    call: "GET /v1/balance",
    answer: fields(({ balance_rub }) => ({ balance: balance_rub })),
  },
  { what: "tells prices in kopecks", statement: "P061", call: "POST /v1/order", answer: fields(kopecks) },
  { what: "answers an unknown key with 403", statement: "P013", call: "GET /v1/balance", answer: status(401, 403) },
  { what: "answers an order with 201", statement: "P009", call: "POST /v1/order", answer: status(200, 201) },
  {
    what: "does not say which field is wrong",
    statement: "P019",
    call: "POST /v1/order",
    answer: refusal(400, () => ({ detail: "Bad request" })),
  },
  {
    what: "sells no robux",
    statement: "P038",
    call: "GET /v1/catalog",
    answer: fields(({ robux: _robux, ...rest }) => rest),
  },
  {
    what: "wraps an order",
    statement: "P055",
    call: "POST /v1/order",
    answer: fields((order) => ({ order })),
  },
  {
    what: "numbers its orders",
    statement: "P057",
    call: "POST /v1/order",
    answer: fields((order) => ({ ...order, order_code: "1" })),
  },
  {
    what: "leaves the Z off its times",
    statement: "P004",
    call: "GET /v1/order/*",
    answer: fields((order) => ({ ...order, created_at: String(order["created_at"]).replace("Z", "") })),
  },
  {
    what: "delivers stars without an external_id",
    statement: "P109",
    call: "GET /v1/order/*",
    answer: fields((order) => ({ ...order, external_id: null })),
  },
  {
    what: "takes an order that costs more than there is",
    statement: "P114",
    call: "POST /v1/order",
    answer: status(402, 200),
  },
  {
    what: "answers an unknown kind of rental with 400",
    statement: "P118",
    call: "GET /v1/rent/*",
    answer: status(404, 400),
  },
  {
    what: "tells the price of a day as a text",
    statement: "P119",
    call: "GET /v1/rent/*",
    answer: items((nft) => ({ ...nft, price_per_day_rub: String(nft["price_per_day_rub"]) })),
  },
  {
    what: "does not let the price guard refuse a rental",
    statement: "P130",
    call: "POST /v1/rent",
    answer: status(409, 200),
  },
];
