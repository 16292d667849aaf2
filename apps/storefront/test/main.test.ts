import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer, type AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

import { createWorlds, serve } from "@vitrine/server";
import { expect, test } from "vitest";

import type { OrderView } from "./customers.ts";
import { providers } from "./providers.ts";

const main = fileURLToPath(new URL("../src/main.ts", import.meta.url));

test(
  "the program sells over HTTP, is killed and started again, and stops when it is told to",
  { timeout: 60_000 },
  async () => {
    const folder = mkdtempSync(join(tmpdir(), "storefront-"));
    const worlds = createWorlds({ providers, checkout: "local" });
    const names = ["bunaistore", "padington", "tribute"] as const;
    const servers = await Promise.all(names.map((provider) => serve(worlds, { provider })));
    const port = await freePort();
    const shopUrl = `http://127.0.0.1:${port}`;
    const env = {
      ...process.env,
      ...Object.fromEntries(names.map((name, index) => [`${name.toUpperCase()}_URL`, servers[index]!.url])),
      BUNAISTORE_KEY: "sk_live_demo",
      PADINGTON_KEY: "pad_live_demo",
      TRIBUTE_KEY: "tribute_demo",
      PORT: String(port),
      DATABASE: join(folder, "shop.db"),
    };
    const post = async (url: string, body: string, type = "application/json"): Promise<Response> =>
      fetch(url, { method: "POST", body, headers: { "content-type": type }, redirect: "manual" });
    let shop: ChildProcess | undefined;
    try {
      const tell = `${servers[2]!.url}/_vitrine/worlds/default/tribute/update-shop`;
      await post(tell, JSON.stringify({ id: 1, callbackUrl: `${shopUrl}/webhooks/tribute` }));

      shop = await open(env);
      const ordered = await post(`${shopUrl}/orders`, JSON.stringify({ customer: "42", product: "steam" }));
      const { id, payment_url } = (await ordered.json()) as OrderView;
      shop.kill("SIGKILL");
      await once(shop, "exit");

      shop = await open(env);
      const page = await post(payment_url!, "action=pay&method=card", "application/x-www-form-urlencoded");
      // From where it was paid the customer comes back to the order.
      expect(page.headers.get("location")).toBe(`${shopUrl}/orders/${id}`);
      const look = async (): Promise<unknown> => (await fetch(`${shopUrl}/orders/${id}`)).json();
      await expect.poll(look, { timeout: 20_000 }).toMatchObject({ state: "delivered" });

      shop.kill("SIGTERM");
      expect(await once(shop, "exit")).toEqual([0, null]);
    } finally {
      shop?.kill("SIGKILL");
      await Promise.all(servers.map((server) => server.close()));
      worlds.close();
      rmSync(folder, { recursive: true });
    }
  },
);

/** Starts the program, and waits until it is open. */
async function open(env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const shop = spawn(process.execPath, ["--conditions=@vitrine/source", main], {
    env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  await once(shop.stdout, "data");
  return shop;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, "close");
  return port;
}
