import type { LoadRequest } from "../http-load.ts";
import { cli } from "../measure-cold-start.ts";

/** The requests to a server, one for each connection. */
export interface Questions {
  readonly get: (connection: number) => LoadRequest;
  readonly post: (connection: number) => LoadRequest;
}

/** A mock server: ours or another. */
export interface Contestant {
  readonly name: string;
  /** The npm package with its exact version; undefined for ours, which is built here. */
  readonly from?: string;
  /** Its program, relative to the folder where it is installed. */
  readonly program: string;
  /** The files that it needs, by name. */
  readonly files?: Readonly<Record<string, string>>;
  /** Its command-line arguments. */
  readonly words: (port: number) => readonly string[];
  /** A path that it answers. */
  readonly path: string;
  /** What it stores of a POST. */
  readonly keeps: string;
  /** Sets up what the requests need, and returns the requests. */
  readonly prepare: (url: string) => Promise<Questions>;
}

const json = { "content-type": "application/json" };
const bunaistoreKey = { "x-api-key": "sk_live_demo", ...json };

/** BunaiStore's own paths: the documentation's GET, and an order of one piece. */
function bunaistoreQuestions(product_id = "PRD_ajS8x"): Questions {
  const body = JSON.stringify({ product_id, qty: 1 });
  return {
    get: () => ({ method: "GET", path: "/v1/me", headers: bunaistoreKey }),
    post: () => ({ method: "POST", path: "/v1/orders", headers: bunaistoreKey, body }),
  };
}

/** Ours, with a wallet and a stock that outlast the measurement, set up by levers. */
export const ours: Contestant = {
  name: "Vitrine",
  program: cli,
  words: (port) => ["--port", String(port - 1), "--only", "bunaistore", "--limits", "off"],
  path: "/v1/me",
  keeps: "money, stock, orders, webhooks",
  prepare: async (url) => {
    const pull = async (lever: string, body: object): Promise<unknown> => {
      const path = `${url}/_vitrine/worlds/default/bunaistore/${lever}`;
      const answer = await fetch(path, { method: "POST", headers: json, body: JSON.stringify(body) });
      if (!answer.ok) throw new Error(`Cannot measure: ${lever} answers ${await answer.text()}`);
      return answer.json();
    };
    await pull("credit", { user_id: 12345678, amount: 1_000_000 });
    const product = { name: "Bench", price: 0.01, stock_type: "manual", stock_count: 1_000_000 };
    const { product_id } = (await pull("create-product", product)) as { readonly product_id: string };
    return bunaistoreQuestions(product_id);
  },
};

/**
 * The others, each configured as closely as possible: Prism and Mockoon mock the same spec, json-server the same paths.
 */
export function others(spec: string): readonly Contestant[] {
  return [
    {
      name: "Prism 5.16.0",
      from: "@stoplight/prism-cli@5.16.0",
      program: "node_modules/@stoplight/prism-cli/dist/index.js",
      words: (port) => ["mock", "--port", String(port), "--host", "127.0.0.1", spec],
      path: "/v1/me",
      keeps: "nothing: the spec's examples",
      prepare: async () => bunaistoreQuestions(),
    },
    {
      name: "Mockoon CLI 9.9.0",
      from: "@mockoon/cli@9.9.0",
      program: "node_modules/@mockoon/cli/bin/run.js",
      words: (port) =>
        [
          ["start", "--data", spec, "--port", String(port)],
          ["--hostname", "127.0.0.1", "--disable-log-to-file"],
        ].flat(),
      path: "/v1/me",
      keeps: "nothing: values made up from the spec",
      prepare: async () => bunaistoreQuestions(),
    },
    {
      name: "json-server 0.17.4",
      from: "json-server@0.17.4",
      program: "node_modules/json-server/lib/cli/bin.js",
      files: {
        "db.json": JSON.stringify({
          me: { user_id: 12345678, display_name: "Premium Dev", balance: 1500.5, api_orders: 45, api_spent: 142 },
          orders: [],
        }),
        "routes.json": JSON.stringify({ "/v1/*": "/$1" }),
      },
      words: (port) => ["db.json", "--routes", "routes.json", "--host", "127.0.0.1", "--port", String(port), "--quiet"],
      path: "/v1/me",
      keeps: "the posted row, in a file",
      prepare: async () => bunaistoreQuestions(),
    },
    {
      name: "emulate 0.12.2 (Stripe)",
      from: "emulate@0.12.2",
      program: "node_modules/emulate/dist/index.js",
      words: (port) => ["start", "--service", "stripe", "--port", String(port)],
      path: "/v1/customers",
      keeps: "customers, payments",
      prepare: async (url) => {
        const form = { "content-type": "application/x-www-form-urlencoded" };
        // It allows each key 5,000 calls an hour, so every connection has its own keys.
        const headers = (use: string, connection: number): Readonly<Record<string, string>> => ({
          authorization: `Bearer sk_test_${use}_${connection}`,
          ...form,
        });
        const made = await fetch(`${url}/v1/customers`, {
          method: "POST",
          headers: headers("first", 0),
          body: "name=A",
        });
        const { id } = (await made.json()) as { readonly id: string };
        return {
          get: (connection) => ({ method: "GET", path: `/v1/customers/${id}`, headers: headers("get", connection) }),
          post: (connection) => {
            const body = "name=Ada&email=ada%40example.com";
            return { method: "POST", path: "/v1/customers", headers: headers("post", connection), body };
          },
        };
      },
    },
  ];
}
