import { bunaistore, createBunaistore } from "@vitrine/mock-bunaistore";
import { handlers } from "@vitrine/msw";
import { createWorlds, serve } from "@vitrine/server";
import { setupServer } from "msw/node";

import { medianMicrosecondsOf } from "./statistics.ts";

/** The cost of one call through a door. */
export interface DoorFigures {
  readonly door: string;
  readonly us: number;
}

const rounds = 15;
const calls = 100;
const headers = { "x-api-key": "sk_live_demo" };

/** Measures one `GET /v1/me` through each door, one call after another. */
export async function measureDoors(): Promise<readonly DoorFigures[]> {
  const shop = createBunaistore({ limits: "off" });
  const worlds = createWorlds({ providers: { bunaistore }, limits: "off" });
  const server = await serve(worlds, { provider: "bunaistore" });
  const direct = await medianMicrosecondsOf(() => shop.fetch("/v1/me", { headers }), rounds, calls);
  const http = await medianMicrosecondsOf(() => read(fetch(`${server.url}/v1/me`, { headers })), rounds, calls);
  await server.close();
  worlds.close();
  const network = setupServer(...handlers(shop));
  network.listen();
  const msw = await medianMicrosecondsOf(
    () => read(fetch("https://api.bunaistore.shop/v1/me", { headers })),
    rounds,
    calls,
  );
  network.close();
  return [
    { door: "`shop.fetch` in process", us: direct },
    { door: "`fetch` to a local server", us: http },
    { door: "`fetch` caught by MSW 3", us: msw },
  ];
}

async function read(answer: Promise<Response>): Promise<unknown> {
  return (await answer).text();
}
