import { bunaistore as shop } from "@vitrine/mock-bunaistore";
import { createWorlds, serve } from "@vitrine/server";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

import { bunaistore, checkProvider, junitReport, keyDoor, textReport } from "../src/index.ts";
import type { Door, Report } from "../src/index.ts";
import { fetchDoor } from "./doors/fetch-door.ts";

/** What a wrong server answers in place of the right answer. */
interface Deviation {
  /** "GET /v1/me", as it is called; a path may end in `*`. */
  readonly call: string;
  readonly change: (answer: Answered) => Answered;
}

interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** A door to a server that is right but for one thing. */
function deviant(door: Door, { call, change }: Deviation): Door {
  return {
    ...door,
    async open(world) {
      const stage = await door.open(world);
      return {
        ...stage,
        async fetch(path, init) {
          const response = await stage.fetch(path, init);
          const asked = `${init?.method ?? "GET"} ${path.replace(/\?.*/, "")}`;
          const meant = call.endsWith("*") ? asked.startsWith(call.slice(0, -1)) : asked === call;
          if (!meant) return response;
          const text = await response.text();
          const right = { status: response.status, headers: response.headers, body: JSON.parse(text) as unknown };
          const { status, headers, body } = change(right);
          return new Response(JSON.stringify(body), { status, headers });
        },
      };
    },
  };
}

type Fields = Record<string, unknown>;
const fields =
  (change: (body: Fields) => object): Deviation["change"] =>
  (answer) =>
    answer.status === 200 ? { ...answer, body: change(answer.body as Fields) } : answer;
const status =
  (from: number, to: number): Deviation["change"] =>
  (answer) =>
    answer.status === from ? { ...answer, status: to } : answer;
const order = (change: (placed: Fields) => object): Deviation["change"] =>
  fields((body) => ({ ...body, order: change(body["order"] as Fields) }));

const deviations: readonly (readonly [what: string, statement: string, deviation: Deviation])[] = [
  [
    "calls a balance by another name",
    "B052",
    { call: "GET /v1/me", change: fields(({ balance, ...me }) => ({ ...me, money: balance })) },
  ],
  [
    "tells a balance as a text",
    "B006",
    { call: "GET /v1/me", change: fields((me) => ({ ...me, balance: String(me["balance"]) })) },
  ],
  [
    "forgets the cache header",
    "B004",
    {
      call: "GET /v1/me",
      change: (answer) => ({ ...answer, headers: new Headers({ "content-type": "application/json" }) }),
    },
  ],
  ["answers a wrong key with 403", "B010", { call: "GET /v1/me", change: status(401, 403) }],
  [
    "says error in place of detail",
    "B020",
    {
      call: "GET /v1/orders/*",
      change: (answer) => (answer.status === 404 ? { ...answer, body: { error: "Not found" } } : answer),
    },
  ],
  ["answers an empty wallet with 400", "B022", { call: "POST /v1/orders", change: status(402, 400) }],
  ["answers empty shelves with 404", "B147", { call: "POST /v1/orders", change: status(409, 404) }],
  [
    "puts a zone behind its times",
    "B158",
    {
      call: "POST /v1/orders",
      change: order((placed) => ({ ...placed, timestamp: `${String(placed["timestamp"])}Z` })),
    },
  ],
  [
    "calls an order #1",
    "B154",
    { call: "POST /v1/orders", change: order((placed) => ({ ...placed, order_id: "#1" })) },
  ],
  [
    "delivers one item too few",
    "B176",
    {
      call: "POST /v1/orders",
      change: order((placed) => ({ ...placed, items: (placed["items"] as unknown[]).slice(1) })),
    },
  ],
  ["shows an order to everybody", "B200", { call: "GET /v1/orders/*", change: status(404, 200) }],
  ["accepts a top-up with 200", "B236", { call: "POST /v1/topup/submit_txid", change: status(202, 200) }],
];

describe("a check of a wrong server", () => {
  it.each(deviations)("that %s contradicts %s", async (_what, statement, deviation) => {
    const door = deviant(fetchDoor(shop), deviation);
    const { statements } = await checkProvider(bunaistore, door, { target: "here", spending: true, only: statement });
    expect(statements.contradicted).toContain(statement);
  });
});

describe("a check of an address with a key", () => {
  let report: Report;
  let close: () => Promise<void>;

  beforeAll(async () => {
    const worlds = createWorlds({ providers: { bunaistore: shop } });
    const serving = await serve(worlds);
    close = async () => {
      worlds.close();
      await serving.close();
    };
    const door = keyDoor({ url: `${serving.url}/`, keys: ["sk_live_demo"] });
    report = await checkProvider(bunaistore, door, { target: serving.url, spending: false });
  }, 60_000);
  afterAll(() => close());

  it("proves what can be seen by reading, contradicts nothing, and skips the rest with the reason", () => {
    const reading = bunaistore.suites.flatMap(({ scenarios }) => scenarios.filter(({ proof }) => proof.readOnly));
    const proved = report.findings.filter(({ outcome }) => outcome === "proved");
    expect(report.statements.contradicted).toEqual([]);
    expect(proved.length).toBeGreaterThan(reading.length / 2);
    expect(proved.every(({ reason }) => reason === "")).toBe(true);
    const reasons = new Set(report.findings.flatMap(({ outcome, reason }) => (outcome === "skipped" ? [reason] : [])));
    expect([...reasons].every((reason) => /^(may spend|needs )/.test(reason))).toBe(true);
  });

  it("has spent nothing", async () => {
    const me = await fetch(`${report.target}/v1/me`, { headers: { "x-api-key": "sk_live_demo" } });
    expect(await me.json()).toMatchObject({ balance: 1500.5, api_orders: 45 });
  });

  it("is told in words, and as XML", () => {
    const text = textReport(report);
    expect(text).toMatch(/^BunaiStore at http:\/\/127\.0\.0\.1:\d+\n/);
    expect(text).toMatch(/skipped +\d+: may spend money or change things\n/);
    expect(text).toMatch(/statements: \d+ proved, 0 contradicted, \d+ skipped\n$/);
    const xml = junitReport(report);
    expect(xml).toContain(`tests="${report.findings.length}" failures="0"`);
    expect(xml.match(/<testcase /g)).toHaveLength(report.findings.length);
  });
});

it("a report escapes what XML cannot hold", () => {
  const finding = {
    suite: "s",
    sentence: 'a < b & "c"\u0007',
    ids: ["B001"],
    outcome: "contradicted",
    reason: "1\n2",
    durationMs: 1,
  } as const;
  const xml = junitReport({
    provider: "bunaistore",
    title: "BunaiStore",
    target: "x",
    findings: [finding],
    statements: { proved: [], contradicted: ["B001"], skipped: [] },
  });
  expect(xml).toContain('name="a &lt; b &amp; &quot;c&quot; [B001]"');
  expect(xml).toContain('<failure message="1&#10;2"/>');
});
