import { fields, refusal, status, type ChangeAnswer, type Deviation, type Fields } from "./deviation.ts";

const order = (change: (placed: Fields) => Fields): ChangeAnswer =>
  fields((body) => ({ ...body, order: change(body["order"] as Fields) }));

/** What a wrong BunaiStore may do. */
export const deviations: readonly Deviation[] = [
  {
    what: "calls a balance by another name",
    statement: "B052",
    call: "GET /v1/me",
    answer: fields(({ balance, ...me }) => ({ ...me, money: balance })),
  },
  {
    what: "tells a balance as a text",
    statement: "B006",
    call: "GET /v1/me",
    answer: fields((me) => ({ ...me, balance: String(me["balance"]) })),
  },
  {
    what: "forgets the cache header",
    statement: "B004",
    call: "GET /v1/me",
    answer: (right) => ({ ...right, headers: new Headers({ "content-type": "application/json" }) }),
  },
  { what: "answers a wrong key with 403", statement: "B010", call: "GET /v1/me", answer: status(401, 403) },
  {
    what: "says error in place of detail",
    statement: "B020",
    call: "GET /v1/orders/*",
    answer: refusal(404, () => ({ error: "Not found" })),
  },
  { what: "answers an empty wallet with 400", statement: "B022", call: "POST /v1/orders", answer: status(402, 400) },
  { what: "answers empty shelves with 404", statement: "B147", call: "POST /v1/orders", answer: status(409, 404) },
  {
    what: "puts a zone behind its times",
    statement: "B158",
    call: "POST /v1/orders",
    answer: order((placed) => ({ ...placed, timestamp: `${String(placed["timestamp"])}Z` })),
  },
  {
    what: "calls an order #1",
    statement: "B154",
    call: "POST /v1/orders",
    answer: order((placed) => ({ ...placed, order_id: "#1" })),
  },
  {
    what: "delivers one item too few",
    statement: "B176",
    call: "POST /v1/orders",
    answer: order((placed) => ({ ...placed, items: (placed["items"] as readonly unknown[]).slice(1) })),
  },
  { what: "shows an order to everybody", statement: "B200", call: "GET /v1/orders/*", answer: status(404, 200) },
  {
    what: "accepts a top-up with 200",
    statement: "B236",
    call: "POST /v1/topup/submit_txid",
    answer: status(202, 200),
  },
];
