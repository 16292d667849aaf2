import { connect, type ConnectOptions, type Connection } from "./connect.ts";
import type { Provider } from "./provider.ts";
import { createTestTimers, type TestTimers } from "./testing.ts";

/** A provider that exists only in these tests. */
export const lemonade: Provider = {
  name: "lemonade",
  title: "Lemonade",
  baseUrl: "https://api.lemonade.example",
  prefix: "/v1",
  keySource: "the stand",
  headers: (apiKey) => ({ "X-Key": apiKey }),
  refusals: {
    400: "Correct the request.",
    402: "Top up.",
    404: "Check the id.",
    409: "Look again.",
    503: "Try again later.",
  },
  reasonIn: (body) => ("detail" in body ? { detail: String(body.detail) } : undefined),
  isComplete: { "POST /v1/cups": (answer) => "id" in answer },
  nonCharging: ["DELETE /v1/sign"],
  cacheable: ["GET /v1/menu"],
  limits: [],
};

export interface Cup {
  readonly id: string;
  readonly size: string;
}

export interface LemonadeOperations {
  readonly "GET /v1/purse": {
    readonly path: {};
    readonly query: {};
    readonly body: undefined;
    readonly answer: { readonly balance: number };
  };
  readonly "GET /v1/menu": {
    readonly path: {};
    readonly query: { readonly size?: string };
    readonly body: undefined;
    readonly answer: { readonly cups: readonly string[] };
  };
  readonly "GET /v1/cups/{id}": {
    readonly path: { readonly id: string };
    readonly query: {};
    readonly body: undefined;
    readonly answer: Cup;
  };
  readonly "POST /v1/cups": {
    readonly path: {};
    readonly query: {};
    readonly body: { readonly size: string };
    readonly answer: Cup;
  };
  readonly "DELETE /v1/sign": {
    readonly path: {};
    readonly query: {};
    readonly body: undefined;
    readonly answer: { readonly status: string };
  };
}

/** What the stand does with one request: answer, fail, or stay silent. */
export type Deed = Response | Error | "silence" | ((request: Request) => Response | Promise<Response>);

/** Opens a stand that performs the deeds in order and repeats the last one. */
export function openStand(
  deeds: readonly Deed[],
  options: Partial<ConnectOptions> & { readonly provider?: Provider } = {},
): Connection<{}, LemonadeOperations> & { readonly sent: readonly Request[]; readonly timers: TestTimers } {
  const sent: Request[] = [];
  const timers = createTestTimers();
  const fetch = async (request: Request): Promise<Response> => {
    const deed = deeds[Math.min(sent.length, deeds.length - 1)]!;
    sent.push(request);
    if (deed instanceof Error) throw deed;
    if (deed === "silence") return new Promise<Response>(() => {});
    return deed instanceof Response ? deed.clone() : deed(request);
  };
  const { provider = lemonade, ...rest } = options;
  const connection = connect<{}, LemonadeOperations>(provider, { apiKey: "key_secret", fetch, timers, ...rest });
  return { ...connection, timers, sent };
}

/** The error that Node's `fetch` throws for a failed connection with this code. */
export function failedFetch(code: string, syscall?: string): TypeError {
  return new TypeError("fetch failed", {
    cause: Object.assign(new Error(code), { code, ...(syscall && { syscall }) }),
  });
}

/** A refusal in Lemonade's form. */
export function refusal(status: number, headers: Record<string, string> = {}): Response {
  return Response.json({ detail: `error ${status}` }, { status, headers });
}
