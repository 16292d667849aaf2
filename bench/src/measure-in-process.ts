import { createBunaistore } from "@vitrine/mock-bunaistore";
import { createPadington } from "@vitrine/mock-padington";
import { createTribute } from "@vitrine/mock-tribute";

import { rich } from "./rich.ts";
import { median, microsecondsOf } from "./statistics.ts";
import { stockedProduct } from "./stocked-product.ts";
import { openTributeOrder, tributeHeaders, tributeOrder } from "./tribute-order.ts";

/** The cost of one call of a mock's `fetch`. */
export interface InProcessFigures {
  readonly what: string;
  /** Ours as a multiple of the floor. */
  readonly ratio: number;
  readonly floorUs: number;
  readonly oursUs: number;
}

/** A call that can be repeated. */
interface Subject {
  readonly what: string;
  readonly request: () => Request;
  readonly fetch: (request: Request) => Promise<Response>;
  /** The number of calls in it. The floor makes as many. */
  readonly calls?: number;
}

const rounds = 41;
const calls = 400;
const form = { "content-type": "application/x-www-form-urlencoded" };

/**
 * Measures each mock's `fetch` against the minimum of any fetch-style interface: make a `Request`, read its JSON, make
 * a `Response` of JSON.
 */
export async function measureInProcess(): Promise<readonly InProcessFigures[]> {
  const figures: InProcessFigures[] = [];
  for (const subject of [
    ...(await bunaistoreSubjects()),
    ...(await padingtonSubjects()),
    ...(await tributeSubjects()),
  ]) {
    figures.push(await compare(subject));
  }
  return figures;
}

async function bunaistoreSubjects(): Promise<readonly Subject[]> {
  const shop = createBunaistore({ limits: "off" });
  const headers = { "x-api-key": "sk_live_demo", "content-type": "application/json" };
  const body = JSON.stringify({ product_id: await stockedProduct(shop), qty: 1 });
  return [
    { what: "GET /v1/me", request: () => new Request(`${shop.origin}/v1/me`, { headers }), fetch: shop.fetch },
    {
      what: "POST /v1/orders",
      request: () => new Request(`${shop.origin}/v1/orders`, { method: "POST", headers, body }),
      fetch: shop.fetch,
    },
  ];
}

async function padingtonSubjects(): Promise<readonly Subject[]> {
  const shop = createPadington();
  const headers = { authorization: `Bearer ${await rich(shop)}`, "content-type": "application/json" };
  const order = JSON.stringify({ category: "chatgpt", item: "plus_1m" });
  const rental = JSON.stringify({ category: "usernames", nft_address: "EQBvitrine", duration_days: 1 });
  return [
    {
      what: "GET /v1/catalog",
      request: () => new Request(`${shop.origin}/v1/catalog`, { headers }),
      fetch: shop.fetch,
    },
    {
      what: "POST /v1/order",
      request: () => new Request(`${shop.origin}/v1/order`, { method: "POST", headers, body: order }),
      fetch: shop.fetch,
    },
    {
      what: "POST /v1/rent",
      request: () => new Request(`${shop.origin}/v1/rent`, { method: "POST", headers, body: rental }),
      // Let the day pass, so that the next order can rent it.
      fetch: async (request) => {
        const response = await shop.fetch(request);
        await shop.world.advance("1d");
        return response;
      },
    },
  ];
}

async function tributeSubjects(): Promise<readonly Subject[]> {
  const shop = createTribute({ limits: "off" });
  const address = `${shop.origin}/api/v1/shop/orders`;
  const headers = tributeHeaders;
  const open = (): Request => new Request(address, { method: "POST", headers, body: tributeOrder });
  const uuid = await openTributeOrder(shop);
  return [
    { what: "POST /shop/orders", request: open, fetch: shop.fetch },
    {
      what: "GET /shop/orders/{orderUuid}",
      request: () => new Request(`${address}/${uuid}`, { headers }),
      fetch: shop.fetch,
    },
    {
      what: "a Tribute order from its creation to paid (4 calls)",
      request: open,
      calls: 4,
      fetch: async (request) => {
        const order = (await (await shop.fetch(request)).json()) as { readonly uuid: string };
        const page = `${shop.origin}/shop/pay/${order.uuid}`;
        await (await shop.fetch(page)).text();
        const paid = await shop.fetch(page, { method: "POST", body: "action=pay&method=card", headers: form });
        if (paid.status !== 303) throw new Error(`Cannot measure the page: it answers ${paid.status}`);
        return shop.fetch(`${address}/${order.uuid}/status`, { headers });
      },
    },
  ];
}

async function compare({ what, request, fetch, calls: inIt = 1 }: Subject): Promise<InProcessFigures> {
  const first = await fetch(request());
  if (first.status !== 200) throw new Error(`Cannot measure ${what}: it answers ${await first.text()}`);
  const answer = (await first.json()) as object;
  const floor = async (): Promise<void> => {
    for (let call = 0; call < inIt; call += 1) {
      const asked = request();
      if (asked.body === null) asked.headers.get("authorization");
      else await asked.json();
      Response.json(answer);
    }
  };
  const ours = (): Promise<Response> => fetch(request());
  for (const warm of [floor, ours]) await microsecondsOf(warm, calls * 20);
  const floors: number[] = [];
  const all: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    floors.push(await microsecondsOf(floor, calls));
    all.push(await microsecondsOf(ours, calls));
  }
  const last = await ours();
  if (last.status !== 200) throw new Error(`Cannot measure ${what}: in the end it answers ${await last.text()}`);
  const ratio = median(all.map((us, round) => us / floors[round]!));
  return { what, ratio, floorUs: median(floors), oursUs: median(all) };
}
