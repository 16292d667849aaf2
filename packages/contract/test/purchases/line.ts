import type { Fetch } from "@vitrine/bunaistore";
import type { TestTimers } from "@vitrine/client/testing";

/** What happens to a request in transit. */
export const mishaps = [
  "none",
  "refused",
  "reset before",
  "reset after",
  "broken answer",
  "html after",
  "empty refusal",
  "500 before",
  "502 after",
  "429",
  "silence before",
  "silence after",
  "carried out late",
] as const;
export type Mishap = (typeof mishaps)[number];

/** Answers as a proxy gives them. */
const proxy = (status: number): Response =>
  new Response("<h1>Bad gateway</h1>", { status, headers: { "content-type": "text/html" } });

function failure(code: string, syscall: string): TypeError {
  return new TypeError("fetch failed", { cause: Object.assign(new Error(code), { code, syscall }) });
}

const never = new Promise<never>(() => {});

/** An unreliable connection to a shop: each request meets the failure that `next` returns. */
export function badLine(shop: Fetch, next: (request: Request) => Mishap, timers: TestTimers): Fetch {
  return async (request) => {
    // The shop gets its own request: an abort at this end does not stop what it has begun.
    const { method, url, headers } = request;
    const body = method === "POST" ? await request.text() : null;
    const carryOut = (): Promise<Response> => shop(new Request(url, { method, headers, body }));
    switch (next(request)) {
      case "none":
        return carryOut();
      case "refused":
        throw failure("ECONNREFUSED", "connect");
      case "reset before":
        throw failure("ECONNRESET", "read");
      case "reset after":
        await carryOut();
        throw failure("ECONNRESET", "read");
      case "broken answer": {
        const text = await (await carryOut()).text();
        return new Response(text.slice(0, text.length >> 1));
      }
      case "html after":
        await carryOut();
        return proxy(200);
      case "empty refusal":
        await carryOut();
        return new Response("", { status: 402 });
      case "500 before":
        return Response.json({ detail: "Internal error" }, { status: 500 });
      case "502 after":
        await carryOut();
        return proxy(502);
      case "429":
        return Response.json({ detail: "Rate limit exceeded" }, { status: 429, headers: { "retry-after": "3" } });
      case "silence before":
        return never;
      case "silence after":
        await carryOut();
        return never;
      case "carried out late":
        timers.after(40_000, () => void carryOut());
        return never;
    }
  };
}
