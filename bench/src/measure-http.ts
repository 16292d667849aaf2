import { startChild } from "./child.ts";
import type { Child } from "./child.ts";
import { load, wireRequest } from "./http-load.ts";
import { median } from "./statistics.ts";

export interface HttpFigures {
  readonly what: string;
  /** Requests a second: ours as a share of the raw server's. */
  readonly throughput: number;
  /** Processor time a request: the raw server's as a share of ours. */
  readonly cpu: number;
  readonly rawPerSecond: number;
  readonly oursPerSecond: number;
}

const rounds = 7;
const roundMs = 1_200;
const headers = { "x-api-key": "sk_live_demo" };

/** `GET /v1/me` and `POST /v1/orders` over HTTP, in turn with the raw server, so that a slow minute slows both. */
export async function measureHttp(): Promise<readonly HttpFigures[]> {
  const [raw, ours] = await Promise.all([startChild("raw-server.ts"), startChild("mock-server.ts")]);
  try {
    const order = JSON.stringify({ product_id: ours.extra, qty: 1 });
    const post = wireRequest("POST", "/v1/orders", { ...headers, "content-type": "application/json" }, order);
    return [
      await compare("GET /v1/me", raw, ours, wireRequest("GET", "/v1/me", headers)),
      await compare("POST /v1/orders", raw, ours, post),
    ];
  } finally {
    raw.stop();
    ours.stop();
  }
}

async function compare(what: string, raw: Child, ours: Child, request: string): Promise<HttpFigures> {
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
    what,
    throughput: median(figures.throughput),
    cpu: median(figures.cpu),
    rawPerSecond: median(figures.raw),
    oursPerSecond: median(figures.ours),
  };
}

async function loadOnce(child: Child, request: string): Promise<{ perSecond: number; cpuPerRequest: number }> {
  const before = await child.cpuMs();
  const { requestsPerSecond, requests } = await load(child.port, request, roundMs);
  return { perSecond: requestsPerSecond, cpuPerRequest: ((await child.cpuMs()) - before) / requests };
}
