import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { describe, expect, it, onTestFinished } from "vitest";

import { buyer } from "../src/bunaistore/caller.ts";
import { bunaistore, checkProvider, keyDoor, observes, scenario, suite } from "../src/index.ts";
import type { CheckOptions, ScenarioResult, Scenario } from "../src/index.ts";

/** The answers to `GET /v1/me`, call by call: the `Retry-After` of a 429, or a success. */
type Answers = readonly (string | undefined | "success")[];

const me = { user_id: 1, display_name: "Ada", balance: 1, api_orders: 0, api_spent: 0 };

async function serverThat(answers: Answers): Promise<string> {
  const left = [...answers];
  const server = createServer((_, response) => {
    const next = left.shift();
    const headers = { "content-type": "application/json", "cache-control": "public, max-age=30" };
    if (next === "success") return void response.writeHead(200, headers).end(JSON.stringify(me));
    return void response
      .writeHead(429, { ...headers, ...(next !== undefined && { "retry-after": next }) })
      .end('{"detail":"slow down"}');
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const asksOnce: Scenario = scenario(
  "the caller is known",
  observes(),
  async (target) => void (await buyer(target).ask("GET /v1/me")),
);

/** Runs the scenario against such a server, with a sleep that takes no time. */
async function check(
  answers: Answers,
  options: Partial<CheckOptions> = {},
): Promise<{ readonly finding: ScenarioResult; readonly slept: readonly number[] }> {
  const slept: number[] = [];
  const url = await serverThat(answers);
  const provider = { ...bunaistore, suites: [suite("bunaistore/s", [asksOnce])] };
  const door = keyDoor({ url, keys: ["sk_live_demo"] });
  const sleep = async (ms: number): Promise<void> => void slept.push(ms);
  const { findings } = await checkProvider(provider, door, { target: url, spending: false, sleep, ...options });
  return { finding: findings[0]!, slept };
}

const skipped = { outcome: "skipped", reason: "needs an account whose limits are not used up (429)" };

describe("a scenario that meets a limit", () => {
  it("is run once more when the limit is free again", async () => {
    const { finding, slept } = await check(["7", "success"]);
    expect(finding).toMatchObject({ outcome: "proved", reason: "" });
    expect(slept).toEqual([7_000]);
  });

  it("is skipped when it meets a limit again", async () => {
    const { finding, slept } = await check(["7", "7", "success"]);
    expect(finding).toMatchObject(skipped);
    expect(slept).toEqual([7_000]);
  });

  it("is skipped when the check does not wait", async () => {
    const { finding } = await check(["7", "success"], { sleep: undefined });
    expect(finding).toMatchObject(skipped);
  });

  it.each([["66"], [undefined], ["soon"], ["Wed, 19 Jun 2024 14:32:07 GMT"]])(
    "is skipped where it is to come back in %s",
    async (retryAfter) => {
      const { finding, slept } = await check([retryAfter, "success"]);
      expect(finding).toMatchObject(skipped);
      expect(slept).toEqual([]);
    },
  );

  it("waits for at most 65 seconds", async () => {
    expect((await check(["65", "success"])).slept).toEqual([65_000]);
  });

  it("is not run again after the check was stopped", async () => {
    const stop = new AbortController();
    const { finding } = await check(["7", "success"], {
      signal: stop.signal,
      sleep: async (_ms, signal) => {
        expect(signal).toBe(stop.signal);
        stop.abort();
      },
    });
    expect(finding).toMatchObject(skipped);
  });
});
