import type { ServerResponse } from "node:http";

/** What goes wrong with the answer to a purchase. */
export interface PurchaseFault {
  /** Whether the shop books the purchase before its answer is lost. A refused purchase is not booked. */
  readonly isBooked: boolean;
  /** Nothing more is sent and the connection stays open, so that only a timeout ends it. */
  readonly isSilent?: boolean;
  /** Answers the request. `elsewhere` is another origin. */
  readonly answer: (response: ServerResponse, elsewhere: string) => void;
}

const json = { "content-type": "application/json" };
const html = { "content-type": "text/html" };

/** Sends the beginning of an answer that declares more, then runs `then`. */
function begins(body: string, then: (response: ServerResponse) => void): PurchaseFault["answer"] {
  return (response) => {
    response.writeHead(200, { ...json, "content-length": 1_000 });
    response.write(body, () => then(response));
  };
}

function whole(
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = json,
): PurchaseFault["answer"] {
  return (response) => void response.writeHead(status, headers).end(body);
}

const resets = (response: ServerResponse): void => void response.socket?.resetAndDestroy();
const hangsUp = (response: ServerResponse): void => void response.socket?.end();
const fallsSilent = (): void => {};
const drips = (response: ServerResponse): void => {
  const drip = setInterval(() => response.write(" "), 10);
  response.on("close", () => clearInterval(drip));
};

const lost = (answer: PurchaseFault["answer"]): PurchaseFault => ({ isBooked: true, answer });
const silent = (answer: PurchaseFault["answer"]): PurchaseFault => ({ ...lost(answer), isSilent: true });
const refused = (answer: PurchaseFault["answer"]): PurchaseFault => ({ isBooked: false, answer });
const limited = (retryAfter?: string): PurchaseFault =>
  refused(
    whole(429, '{"detail":"Rate limit exceeded"}', { ...json, ...(retryAfter && { "retry-after": retryAfter }) }),
  );

/** The faults of the clients' tests over real connections, with the same names. */
export const purchaseFaults: Readonly<Record<string, PurchaseFault>> = {
  "reset before an answer": lost(resets),
  "closed before an answer": lost(hangsUp),
  "no answer at all": silent(fallsSilent),
  "200 whose body is cut off": lost(begins('{"order":', hangsUp)),
  "200 whose body is reset": lost(begins('{"order":', resets)),
  "200 whose body stalls": silent(begins('{"order":', fallsSilent)),
  "200 whose body drips": silent(begins("{", drips)),
  "200 with HTML": lost(whole(200, "<h1>Welcome</h1>", html)),
  "200 with broken JSON": lost(whole(200, '{"order":{')),
  "200 with nothing": lost(whole(200, "")),
  "502 with HTML": lost(whole(502, "<h1>Bad gateway</h1>", html)),
  "500 in the API's own form": lost(whole(500, '{"detail":"Internal error"}')),
  "402 with nothing": lost(whole(402, "")),
  "402 in the API's own form": refused(whole(402, '{"detail":"Insufficient balance"}')),
  "307 to another origin": lost((response, elsewhere) =>
    whole(307, "", { location: `${elsewhere}/stolen` })(response, ""),
  ),
  "429 with seconds": limited("0"),
  "429 with a date": limited("Sat, 01 Jan 2000 00:00:00 GMT"),
  "429 with an absurd time": limited("999999999999"),
  "429 without a time": limited(),
};
