import { startChild } from "./child.ts";
import type { Child } from "./child.ts";
import { load, wireRequest } from "./http-load.ts";
import type { LoadRequest } from "./http-load.ts";
import { median } from "./statistics.ts";
import { tributeHeaders, tributeOrder } from "./tribute-order.ts";

/** The cost of one operation over HTTP. */
export interface HttpFigures {
  readonly what: string;
  /** Requests per second: ours as a share of the raw server's. */
  readonly throughput: number;
  /** Processor time per request: the raw server's as a share of ours. */
  readonly cpu: number;
  readonly rawPerSecond: number;
  readonly oursPerSecond: number;
}

const rounds = 7;
const roundMs = 800;
const json = { "content-type": "application/json" };

/**
 * Measures a read and an order of each shop over HTTP, alternately with the raw server, so that a slow minute affects
 * both.
 */
export async function measureHttp(): Promise<readonly HttpFigures[]> {
  const raw = await startChild("raw-server.ts");
  try {
    return [
      ...(await measureShop(raw, "bunaistore", (product_id) => {
        const headers = { "x-api-key": "sk_live_demo", ...json };
        return [
          { method: "GET", path: "/v1/me", headers },
          { method: "POST", path: "/v1/orders", headers, body: JSON.stringify({ product_id, qty: 1 }) },
        ];
      })),
      ...(await measureShop(raw, "padington", (key) => {
        const headers = { authorization: `Bearer ${key}`, ...json };
        return [
          { method: "GET", path: "/v1/catalog", headers },
          {
            method: "POST",
            path: "/v1/order",
            headers,
            body: JSON.stringify({ category: "chatgpt", item: "plus_1m" }),
          },
        ];
      })),
      ...(await measureShop(raw, "tribute", (uuid) => [
        { method: "GET", path: `/api/v1/shop/orders/${uuid}`, headers: tributeHeaders },
        { method: "POST", path: "/api/v1/shop/orders", headers: tributeHeaders, body: tributeOrder },
      ])),
    ];
  } finally {
    raw.stop();
  }
}

/** Measures one shop. `requests` makes the requests from the `extra` of its server. */
async function measureShop(
  raw: Child,
  shop: string,
  requests: (extra: string) => readonly LoadRequest[],
): Promise<readonly HttpFigures[]> {
  const ours = await startChild("mock-server.ts", shop);
  try {
    const figures: HttpFigures[] = [];
    for (const request of requests(ours.extra)) figures.push(await compare(raw, ours, request));
    return figures;
  } finally {
    ours.stop();
  }
}

async function compare(raw: Child, ours: Child, asked: LoadRequest): Promise<HttpFigures> {
  const request = wireRequest(asked);
  const figures = { throughput: [] as number[], cpu: [] as number[], raw: [] as number[], ours: [] as number[] };
  for (const child of [raw, ours]) await load(child.port, request, roundMs);
  for (let round = 0; round < rounds; round += 1) {
    const a = await loadOnce(raw, request);
    const b = await loadOnce(ours, request);
    figures.throughput.push(b.perSecond / a.perSecond);
    figures.cpu.push(a.cpuPerRequest / b.cpuPerRequest);
    figures.raw.push(a.perSecond);
    figures.ours.push(b.perSecond);
  }
  return {
    what: `${asked.method} ${documented(asked.path)}`,
    throughput: median(figures.throughput),
    cpu: median(figures.cpu),
    rawPerSecond: median(figures.raw),
    oursPerSecond: median(figures.ours),
  };
}

/** Tribute's paths as documented. */
function documented(path: string): string {
  return path.replace(/^\/api\/v1/, "").replace(/[\da-f]{8}-[\da-f-]{27}/, "{orderUuid}");
}

async function loadOnce(child: Child, request: string): Promise<{ perSecond: number; cpuPerRequest: number }> {
  const before = await child.cpuMs();
  const { requestsPerSecond, requests } = await load(child.port, request, roundMs);
  return { perSecond: requestsPerSecond, cpuPerRequest: ((await child.cpuMs()) - before) / requests };
}
