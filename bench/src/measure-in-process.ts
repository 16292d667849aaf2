import { createBunaistore } from "@vitrine/mock-bunaistore";

import { median, microsecondsOf } from "./statistics.ts";
import { stockedProduct } from "./stocked-product.ts";

export interface InProcessFigures {
  readonly what: string;
  /** Ours as a multiple of the floor. */
  readonly ratio: number;
  readonly floorUs: number;
  readonly oursUs: number;
}

const rounds = 41;
const calls = 400;
const origin = "https://api.bunaistore.shop";
const headers = { "x-api-key": "sk_live_demo", "content-type": "application/json" };

/** The mock's `fetch` against what no fetch-style door can avoid: a `Request`, its JSON read, and a `Response` of JSON. */
export async function measureInProcess(): Promise<readonly InProcessFigures[]> {
  const shop = createBunaistore({ limits: "off" });
  const body = JSON.stringify({ product_id: await stockedProduct(shop), qty: 1 });
  const get = (): Request => new Request(`${origin}/v1/me`, { headers });
  const post = (): Request => new Request(`${origin}/v1/orders`, { method: "POST", headers, body });

  const account = (await (await shop.fetch(get())).json()) as object;
  const order = (await (await shop.fetch(post())).json()) as object;
  return [
    await compare(
      "GET /v1/me",
      async () => {
        get().headers.get("x-api-key");
        return Response.json(account);
      },
      () => shop.fetch(get()),
    ),
    await compare(
      "POST /v1/orders",
      async () => {
        await post().json();
        return Response.json(order);
      },
      () => shop.fetch(post()),
    ),
  ];
}

async function compare(
  what: string,
  floor: () => Promise<unknown>,
  ours: () => Promise<unknown>,
): Promise<InProcessFigures> {
  for (const warm of [floor, ours]) await microsecondsOf(warm, calls * 20);
  const floors: number[] = [];
  const all: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    floors.push(await microsecondsOf(floor, calls));
    all.push(await microsecondsOf(ours, calls));
  }
  const ratio = median(all.map((us, round) => us / floors[round]!));
  return { what, ratio, floorUs: median(floors), oursUs: median(all) };
}
