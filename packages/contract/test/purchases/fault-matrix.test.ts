import * as bunaistore from "@vitrine/bunaistore";
import { createMemoryJournal, platformTimers } from "@vitrine/client";
import * as padington from "@vitrine/padington";
import { describe, expect, test } from "vitest";

import {
  answers,
  begins,
  declares,
  drips,
  fallsSilent,
  hangsUp,
  pours,
  resets,
  serveFaults,
  type Fault,
  type FaultServer,
} from "./fault-server.ts";

const key = "sk_live_secret";
const html = { "content-type": "text/html" };
const limited = (retryAfter?: string): Fault =>
  answers(429, '{"detail":"Rate limit exceeded"}', retryAfter === undefined ? {} : { "retry-after": retryAfter });

/** The result of a fault: the error's class, how often a look-up and a purchase are sent, and the purchase's outcome. */
interface Row {
  readonly fault: (elsewhere: string) => Fault;
  readonly error: string;
  readonly looks: number;
  readonly buys: number;
  readonly outcome: "rejected" | "unknown";
}

const lost = { looks: 3, buys: 1, outcome: "unknown" } as const;

const rows: Readonly<Record<string, Row>> = {
  "reset before an answer": { fault: () => resets, error: "NetworkError", ...lost },
  "closed before an answer": { fault: () => hangsUp, error: "NetworkError", ...lost },
  "no answer at all": { fault: () => fallsSilent, error: "TimeoutError", ...lost },
  "200 whose body is cut off": { fault: () => begins('{"order":', hangsUp), error: "NetworkError", ...lost },
  "200 whose body is reset": { fault: () => begins('{"order":', resets), error: "NetworkError", ...lost },
  "200 whose body stalls": { fault: () => begins('{"order":', fallsSilent), error: "TimeoutError", ...lost },
  "200 whose body drips": { fault: () => begins("{", drips), error: "TimeoutError", ...lost },
  "200 with HTML": { fault: () => answers(200, "<h1>Welcome</h1>", html), error: "UnexpectedResponseError", ...lost },
  "200 with broken JSON": { fault: () => answers(200, '{"order":{'), error: "UnexpectedResponseError", ...lost },
  "200 with nothing": { fault: () => answers(200, ""), error: "UnexpectedResponseError", ...lost },
  // It would be as large the next time.
  "200 that declares 20 MiB": {
    fault: () => declares(20 * 1024 * 1024),
    error: "UnexpectedResponseError",
    looks: 1,
    buys: 1,
    outcome: "unknown",
  },
  "200 without an end": {
    fault: () => pours,
    error: "UnexpectedResponseError",
    looks: 1,
    buys: 1,
    outcome: "unknown",
  },
  "502 with HTML": {
    fault: () => answers(502, "<h1>Bad gateway</h1>", html),
    error: "UnexpectedResponseError",
    ...lost,
  },
  "500 in the API's own form": {
    fault: () => answers(500, '{"detail":"Internal error"}'),
    error: "ServerError",
    ...lost,
  },
  "402 with nothing": {
    fault: () => answers(402, ""),
    error: "UnexpectedResponseError",
    looks: 1,
    buys: 1,
    outcome: "unknown",
  },
  "402 in the API's own form": {
    fault: () => answers(402, '{"detail":"Insufficient balance"}'),
    error: "InsufficientFundsError",
    looks: 1,
    buys: 1,
    outcome: "rejected",
  },
  "307 to another origin": {
    fault: (elsewhere) => answers(307, "", { location: `${elsewhere}/stolen` }),
    error: "UnexpectedResponseError",
    looks: 1,
    buys: 1,
    outcome: "unknown",
  },
  "429 with seconds": { fault: () => limited("0"), error: "RateLimitError", looks: 3, buys: 3, outcome: "rejected" },
  "429 with a date": {
    fault: () => limited("Sat, 01 Jan 2000 00:00:00 GMT"),
    error: "RateLimitError",
    looks: 3,
    buys: 3,
    outcome: "rejected",
  },
  "429 with an absurd time": {
    fault: () => limited("999999999999"),
    error: "RateLimitError",
    looks: 1,
    buys: 1,
    outcome: "rejected",
  },
  "429 without a time": { fault: () => limited(), error: "RateLimitError", looks: 1, buys: 1, outcome: "rejected" },
};

/** Retries without a pause, with a short time-out per attempt. */
const hasty = {
  apiKey: key,
  retries: 2,
  attemptMs: 100,
  totalMs: 5_000,
  timers: { ...platformTimers, random: () => 0 },
};

interface Shop {
  readonly look: () => Promise<unknown>;
  readonly buy: () => Promise<{ readonly outcome: string; readonly error?: unknown }>;
}

/** The time-out when nothing more is sent: there is no point in waiting. */
const patience = (error: string): number => (error === "TimeoutError" ? 250 : 10_000);

/** The clients, and their shops' answers to the look-up that precedes a purchase. */
const shops: Readonly<
  Record<string, { readonly open: (baseUrl: string, attemptMs?: number) => Shop; readonly before: string }>
> = {
  BunaiStore: {
    before: '{"user_id":1,"display_name":"Dev","balance":10,"api_orders":3,"api_spent":4}',
    open: (baseUrl, attemptMs = 10_000) => {
      const client = bunaistore.createClient({ ...hasty, journal: createMemoryJournal(), baseUrl, attemptMs });
      return {
        look: () => client.account.me(),
        buy: () => client.orders.purchase({ product_id: "PRD_ajS8x" }, { ref: "inv:1" }),
      };
    },
  },
  Padington: {
    before: '{"orders":[],"total":0,"limit":1,"offset":0}',
    open: (baseUrl, attemptMs = 10_000) => {
      const client = padington.createClient({ ...hasty, journal: createMemoryJournal(), baseUrl, attemptMs });
      return {
        look: () => client.account.balance(),
        buy: () => client.orders.purchase({ category: "claude", item: "pro" }, { ref: "inv:1" }),
      };
    },
  },
};

const matrix = Object.entries(shops).flatMap(([shop, { open, before }]) =>
  Object.entries(rows).map(([name, row]) => ({ shop, open, before, name, ...row })),
);

/** Serves a fault to requests of one method and the shop's answer to others, beside a second origin; then closes both. */
async function withFault(
  { method, fault, before }: { readonly method: "GET" | "POST"; readonly fault: Row["fault"]; readonly before: string },
  work: (server: FaultServer) => Promise<void>,
): Promise<void> {
  const elsewhere = await serveFaults(() => answers(200, "{}"));
  const faulty = fault(elsewhere.url);
  const server = await serveFaults((request) => (request.startsWith(method) ? faulty : answers(200, before)));
  try {
    await work(server);
    expect(elsewhere.requests).toEqual([]);
  } finally {
    await server.close();
    await elsewhere.close();
  }
}

describe("on a real connection", () => {
  test.each(matrix)("$shop: a look-up that meets $name", async ({ open, before, fault, error, looks }) => {
    await withFault({ method: "GET", fault, before }, async ({ url, requests }) => {
      await expect(open(url, patience(error)).look()).rejects.toMatchObject({
        name: error,
        charged: "no",
        attempts: looks,
      });
      expect(requests).toHaveLength(looks);
    });
  });

  test.each(matrix)("$shop: a purchase that meets $name", async ({ open, before, fault, error, buys, outcome }) => {
    await withFault({ method: "POST", fault, before }, async ({ url, requests }) => {
      const charged = outcome === "rejected" ? "no" : "unknown";
      const result = await open(url, patience(error)).buy();
      expect(result).toMatchObject({ outcome, error: { name: error, charged, attempts: buys } });
      const posts = requests.filter((request) => request.startsWith("POST"));
      expect(posts).toHaveLength(buys);
      // Its key was sent to this origin only, on a connection that is not reused.
      for (const post of posts) {
        expect(post).toContain(key);
        expect(post).toMatch(/^connection: close/im);
      }
    });
  });

  test.each(Object.entries(shops))(
    "%s: a refused connection sends nothing, and is tried again",
    async (_name, { open }) => {
      const server = await serveFaults(() => resets);
      await server.close();
      const shop = open(server.url);
      const refused = { name: "NetworkError", phase: "connect", code: "ECONNREFUSED", charged: "no", attempts: 3 };
      await expect(shop.look()).rejects.toMatchObject(refused);
      expect(await shop.buy()).toMatchObject({ outcome: "rejected", error: refused });
    },
  );

  test.each(Object.entries(shops))(
    "%s: a kept connection that dies buys nothing twice",
    async (_name, { open, before }) => {
      // The look-up before the purchase leaves a connection that the server closes just as the purchase arrives.
      let posts = 0;
      const server = await serveFaults((request) => {
        if (request.startsWith("GET")) return answers(200, before);
        posts += 1;
        return resets;
      });
      expect(await open(server.url).buy()).toMatchObject({ outcome: "unknown" });
      expect(posts).toBe(1);
      await server.close();
    },
  );
});
