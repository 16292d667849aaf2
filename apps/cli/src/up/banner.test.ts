import { expect, test } from "vitest";

import type { Settings } from "../config/settings.ts";
import { shops } from "../shops.ts";
import { createColours } from "../terminal/colours.ts";
import { banner } from "./banner.ts";
import type { Started } from "./banner.ts";

const settings: Settings = {
  port: 4000,
  host: "127.0.0.1",
  only: shops.map(({ name }) => name),
  clock: "real",
  seed: 1,
  limits: "documented",
  checkout: "official",
  strict: false,
  allowWebhookHosts: [],
};

const started: Started = {
  settings,
  version: "1.2.3",
  tookMs: 41.7,
  controlUrl: "http://127.0.0.1:4000",
  // The first two show all there is to see of a shop.
  shops: shops.slice(0, 2).map((shop) => ({ shop, url: `http://127.0.0.1:${4000 + shop.offset}` })),
  token: undefined,
  config: undefined,
  now: "2024-06-19T14:32:07.000Z",
};

const plain = createColours(false);

test("the banner shows the addresses, the keys, an example call and how to stop", () => {
  expect(banner(started, plain)).toBe(`
  Vitrine 1.2.3  ready in 42 ms

  BunaiStore   http://127.0.0.1:4001
               sk_live_demo   Premium Dev, user 12345678, balance 1500.50
               sk_live_other  user 87654321, balance 142.50

  Padington    http://127.0.0.1:4002
               pad_live_demo   user 12345678, balance 5432.10
               pad_live_other  user 87654321, balance 1000.00

  Control API  http://127.0.0.1:4000/_vitrine/worlds/default

  Try          curl http://127.0.0.1:4001/v1/me -H "X-API-Key: sk_live_demo"
  Stop         Ctrl-C

`);
});

test("the banner shows settings that differ from the defaults, and a required token", () => {
  const unusual: Settings = {
    ...settings,
    host: "0.0.0.0",
    clock: "manual",
    seed: 7,
    limits: "off",
    checkout: "local",
    strict: true,
    allowWebhookHosts: ["a.example", "b.example"],
  };
  expect(banner({ ...started, settings: unusual, token: "0123abcd", config: "vitrine.config.ts" }, plain)).toContain(`
  Control API  http://127.0.0.1:4000/_vitrine/worlds/default
               Authorization: Bearer 0123abcd  the control API requires it

  Config       vitrine.config.ts
  Host         0.0.0.0: anyone who can reach this machine can call the providers
  Clock        stands at 2024-06-19T14:32:07.000Z; to move it: npm start -- clock advance 30s
  Seed         7
  Limits       off: no rate limits
  Checkout     local: payment links lead to pages of this server
  Strict       no deviation from the real providers
  Webhooks     may also go to a.example, b.example

  Try `);
});

test("a server that commands have to be pointed at says so", () => {
  const elsewhere = {
    ...started,
    settings: { ...settings, clock: "manual" as const },
    controlUrl: "http://127.0.0.1:5000",
  };
  expect(banner(elsewhere, plain)).toContain(" clock advance 30s --url http://127.0.0.1:5000\n");
});

test("colours do not change the text", () => {
  const coloured = banner(started, createColours(true));
  expect(coloured).toContain("\u001b[1mVitrine 1.2.3\u001b[22m");
  // oxlint-disable-next-line no-control-regex -- it is what is to be found
  expect(coloured.replace(/\u001b\[\d+m/g, "")).toBe(banner(started, plain));
});
