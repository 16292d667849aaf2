import { createServer } from "node:http";
import type { IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";

import type { Checkout, CheckoutOrder } from "./checkout.ts";
import { choiceIn, locationAfter, outcomeIn } from "./choice.ts";
import type { Choice } from "./choice.ts";
import { checkoutHeaders, redirectHeaders } from "./headers.ts";
import { languageOf } from "./language.ts";
import { checkoutPage, unknownOrderPage } from "./page.ts";

/** The checkout of a pending order, from which all other kinds are derived. */
export const jam: Checkout = {
  order: {
    uuid: "7d3f2c1e-5a64-4b0d-9c1f-0d9f6a1b2c3d",
    status: "pending",
    title: "Marmalade, 340 g",
    description: "Seville oranges, cooked in copper, with the peel cut by hand.",
    amount: 1250,
    currency: "eur",
    period: "onetime",
    onlyStars: false,
    successUrl: "",
    failUrl: "",
  },
  shopName: "The Jam Kitchen",
  methods: ["card", "wallet"],
  now: Date.UTC(2026, 0, 31, 9, 30),
};

/** The same checkout of an order with other fields. */
export function jamWith(fields: Partial<CheckoutOrder>): Checkout {
  return { ...jam, order: { ...jam.order, ...fields } };
}

/** A shop's checkout and the shop's own pages, on a local port. */
export interface Site {
  readonly origin: string;
  /** Replaces the checkout shown. */
  show(checkout: Checkout): void;
  /** What the buttons sent, in order. */
  readonly choices: readonly (Choice | undefined)[];
  /** Every requested address, with its method. */
  readonly visits: readonly string[];
  close(): Promise<void>;
}

/**
 * Serves `/shop/pay/…` as a mock would, `/moved?to=…` as a redirect and everything else as the shop's pages. A payment
 * in Stars stays unconfirmed.
 */
export async function openSite(): Promise<Site> {
  let checkout = jam;
  const choices: (Choice | undefined)[] = [];
  const visits: string[] = [];

  const server = createServer((request, response) => {
    void answer(request).then(({ status, headers, body }) => response.writeHead(status, headers).end(body));
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));

  async function answer(request: IncomingMessage): Promise<Answer> {
    const url = new URL(request.url ?? "/", "http://127.0.0.1");
    visits.push(`${request.method} ${url.pathname}`);
    const language = languageOf(request.headers["accept-language"]);
    if (url.pathname === "/shop/pay/unknown") return page(404, unknownOrderPage(language));
    if (url.pathname === "/moved") return redirect(url.searchParams.get("to") ?? "/");
    if (!url.pathname.startsWith("/shop/pay/")) return page(200, `<title>The shop</title><h1>${url.pathname}</h1>`);
    if (request.method === "GET") {
      return page(200, checkoutPage({ ...checkout, outcome: outcomeIn(url.searchParams) }, language));
    }

    const choice = choiceIn(new URLSearchParams(await text(request)), checkout.methods);
    choices.push(choice);
    if (choice === undefined) return page(400, checkoutPage(checkout, language));
    if (choice.action === "pay") {
      const status = choice.method === "stars" ? "prepaid" : "paid";
      checkout = { ...checkout, order: { ...checkout.order, status } };
    }
    return redirect(locationAfter(choice, checkout.order));
  }

  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    show: (next) => (checkout = next),
    choices,
    visits,
    close: async () => {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

function page(status: number, body: string): Answer {
  return { status, headers: checkoutHeaders, body };
}

function redirect(location: string): Answer {
  return { status: 303, headers: redirectHeaders(location), body: "" };
}
