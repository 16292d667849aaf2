import { serve } from "@hono/node-server";
import { createClient } from "@vitrine/bunaistore";

import { openDatabase } from "./database.ts";
import { priceList } from "./price-list.ts";
import { openShop, type Access, type LogEntry } from "./shop.ts";

const port = Number(process.env["PORT"] ?? 3000);
const publicUrl = process.env["PUBLIC_URL"] ?? `http://127.0.0.1:${port}`;
const bunaistore = accessTo("BUNAISTORE");
const database = openDatabase(process.env["DATABASE"] ?? "storefront.db");

const shop = openShop({
  database,
  bunaistore,
  padington: accessTo("PADINGTON"),
  tribute: accessTo("TRIBUTE"),
  prices: priceList,
  publicUrl,
  adminKey: process.env["ADMIN_KEY"],
  log,
});

const server = serve({ fetch: shop.app.fetch, port, hostname: "127.0.0.1" }, () => {
  console.log(`The shop is open at ${publicUrl}.`);
});
await shop.start();
try {
  // Tribute's webhook URL is set in its dashboard.
  await createClient(bunaistore).developer.registerWebhook({ url: `${publicUrl}/webhooks/bunaistore` });
} catch (error) {
  // BunaiStore still has the URL of the previous start, and paid orders must not wait for this call.
  log({ type: "error", error });
}

for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => void close());

/** Stops accepting orders and webhooks, waits for running purchases, and closes the file. */
async function close(): Promise<void> {
  const closed = new Promise((resolve) => server.close(resolve));
  await Promise.all([closed, shop.stop()]);
  database.close();
}

function log(entry: LogEntry): void {
  console.log(JSON.stringify({ ...entry, ...("error" in entry && { error: String(entry.error) }) }));
}

function accessTo(service: string): Access {
  const apiKey = process.env[`${service}_KEY`];
  if (!apiKey) throw new Error(`Cannot open the shop: ${service}_KEY is not set. Set it to your API key.`);
  return { apiKey, baseUrl: process.env[`${service}_URL`] };
}
