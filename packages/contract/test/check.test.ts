import assert from "node:assert/strict";

import type { Provider as Mock } from "@vitrine/engine";
import { bunaistore as shop } from "@vitrine/mock-bunaistore";
import { padington as padingtonMock } from "@vitrine/mock-padington";
import { tribute as tributeMock } from "@vitrine/mock-tribute";
import { createWorlds, serve } from "@vitrine/server";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";

import {
  bunaistore,
  checkProvider,
  junitReport,
  keyDoor,
  observes,
  padington,
  scenario,
  suite,
  textReport,
  tribute,
} from "../src/index.ts";
import type { ScenarioResult, Report } from "../src/index.ts";

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

  it("proves what reading can show, contradicts nothing, and skips the rest with a reason", () => {
    const reading = bunaistore.suites.flatMap(({ scenarios }) => scenarios.filter(({ proof }) => proof.readOnly));
    const proved = report.findings.filter(({ outcome }) => outcome === "proved");
    expect(report.statements.contradicted).toEqual([]);
    expect(proved.length).toBeGreaterThan(reading.length / 2);
    expect(proved.every(({ reason }) => reason === "")).toBe(true);
    const reasons = new Set(report.findings.flatMap(({ outcome, reason }) => (outcome === "skipped" ? [reason] : [])));
    expect([...reasons].every((reason) => /^(may spend|needs )/.test(reason))).toBe(true);
  });

  it("spends nothing", async () => {
    const me = await fetch(`${report.target}/v1/me`, { headers: { "x-api-key": "sk_live_demo" } });
    expect(await me.json()).toMatchObject({ balance: 1500.5, api_orders: 45 });
  });

  it("is reported as text and as XML", () => {
    const text = textReport(report);
    expect(text).toMatch(/^BunaiStore at http:\/\/127\.0\.0\.1:\d+\n/);
    expect(text).toMatch(/skipped +\d+: may spend money or change things\n/);
    expect(text).toMatch(/statements: \d+ proved, 0 contradicted, \d+ skipped\n$/);
    const xml = junitReport(report);
    expect(xml).toContain(`tests="${report.findings.length}" failures="0"`);
    expect(xml.match(/<testcase /g)).toHaveLength(report.findings.length);
  });
});

/** An address where a mock runs in real time without limits, since the checks would exceed them. */
async function addressOf(mock: Mock): Promise<string> {
  const worlds = createWorlds({ providers: { [mock.name]: mock }, limits: "off" });
  const serving = await serve(worlds);
  onTestFinished(async () => {
    worlds.close();
    await serving.close();
  });
  return serving.url;
}

describe("a check that may spend", () => {
  it.each([
    { provider: bunaistore, mock: shop, keys: ["sk_live_demo", "sk_live_other"] as const },
    { provider: padington, mock: padingtonMock, keys: ["pad_live_demo", "pad_live_other"] as const },
    { provider: tribute, mock: tributeMock, keys: ["tribute_demo", "tribute_other"] as const },
  ])("contradicts nothing of $provider.title in four runs on one account", async ({ provider, mock, keys }) => {
    const url = await addressOf(mock);
    const contradicted: string[] = [];
    const proved: number[] = [];
    for (let run = 0; run < 4; run += 1) {
      const { findings } = await checkProvider(provider, keyDoor({ url, keys }), { target: url, spending: true });
      // Without limits there is never a 429.
      const wrong = findings.filter(
        ({ outcome, sentence }) => outcome === "contradicted" && !/429|DELETE|refused request/.test(sentence),
      );
      contradicted.push(...wrong.map(({ sentence, reason }) => `${run}: ${sentence}: ${reason}`));
      proved.push(findings.filter(({ outcome }) => outcome === "proved").length);
    }
    expect(contradicted).toEqual([]);
    expect(proved.at(-1)).toBeGreaterThan(0);
  });
});

describe("the skip reasons", () => {
  const finding = (reason: string): ScenarioResult => ({
    suite: "s",
    sentence: reason,
    ids: [],
    outcome: "skipped",
    reason,
    durationMs: 1,
  });

  it("are grouped by kind, the most frequent first, each with its most frequent details", () => {
    const lever = (name: string): ScenarioResult => finding(`needs a lever (${name})`);
    const text = textReport({
      provider: "bunaistore",
      title: "BunaiStore",
      target: "x",
      findings: [
        finding("may spend money or change things"),
        lever("suspend"),
        ...["credit", "credit", "pay", "pay", "pay", "issue-key"].map(lever),
      ],
      statements: { proved: [], contradicted: [], skipped: [] },
    });
    expect(text).toContain(
      "skipped    7: needs a lever (pay 3, credit 2, suspend 1, and 1 more)\nskipped    1: may spend money or change things\n",
    );
  });

  it("are a lever, the clock, or access behind the scenes", async () => {
    const url = await addressOf(shop);
    const door = keyDoor({ url, keys: ["sk_live_demo"] });
    const { findings } = await checkProvider(bunaistore, door, { target: url, spending: true });
    const reasons = new Set(findings.filter(({ outcome }) => outcome === "skipped").map(({ reason }) => reason));
    expect(reasons).toContain("needs a lever (create-product)");
    expect(reasons).toContain("needs a clock that can be moved");
    expect(reasons).toContain("needs a look behind the scenes (GET /ledger)");
  });
});

it("a stopped check ends with the current scenario", async () => {
  const stop = new AbortController();
  const url = await addressOf(shop);
  const report = await checkProvider(bunaistore, keyDoor({ url, keys: ["sk_live_demo"] }), {
    target: url,
    spending: false,
    signal: stop.signal,
    onFinding: () => stop.abort(),
  });
  expect(report.findings).toHaveLength(1);
});

describe("the reason of a contradiction", () => {
  const reasonFor = async (fail: () => never): Promise<string> => {
    const provider = {
      ...bunaistore,
      suites: [suite("bunaistore/s", [scenario("one", observes(), async () => fail())])],
    };
    const door = keyDoor({ url: "http://127.0.0.1:9", keys: ["sk_live_demo", "sk_live_other"] });
    const { findings } = await checkProvider(provider, door, { target: "here", spending: false });
    return findings[0]!.reason;
  };

  it("names the expected value", async () => {
    expect(
      await reasonFor(() =>
        assert.fail(new assert.AssertionError({ operator: "strictEqual", actual: 200, expected: 404 })),
      ),
    ).toBe("200 where 404 was expected");
    expect(await reasonFor(() => assert.equal(409, 202, "bep20") as never)).toMatch(
      /^bep20\n\n409 where 202 was expected$/,
    );
    expect(await reasonFor(() => assert.equal("a b", "c", "x") as never)).toMatch(/'a b' where 'c' was expected$/);
  });

  it("says that there was no complete answer, and why", async () => {
    const cause = new Error("other side closed");
    const broken = (message: string) => (): never => {
      throw new TypeError(message, { cause });
    };
    expect(await reasonFor(broken("fetch failed"))).toBe("no whole answer came (other side closed)");
    expect(await reasonFor(broken("terminated"))).toBe("no whole answer came (other side closed)");
  });
});

it("a report escapes characters that XML cannot contain", () => {
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
