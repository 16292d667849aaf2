import { describe, expect, test } from "vitest";

import { openStand, refusal } from "./lemonade.test-provider.ts";
import { pause } from "./timers.ts";

function menu(control = "public, max-age=30", more: Record<string, string> = {}): () => Response {
  let number = 0;
  return () => Response.json({ cups: [`${(number += 1)}`] }, { headers: { "cache-control": control, ...more } });
}

describe("answers of the catalogue", () => {
  test("are kept for as long as they say", async () => {
    const { ask, timers, sent } = openStand([menu()]);
    expect(await ask("GET /v1/menu", {})).toEqual({ cups: ["1"] });
    await pause(timers, 29_999);
    expect(await ask("GET /v1/menu", {})).toEqual({ cups: ["1"] });
    await pause(timers, 1);
    expect(await ask("GET /v1/menu", {})).toEqual({ cups: ["2"] });
    expect(sent).toHaveLength(2);
  });

  test.each(["no-store", "no-cache, max-age=30", "max-age=0", ""])("are not kept when they say %j", async (control) => {
    const { ask, sent } = openStand([menu(control)]);
    await ask("GET /v1/menu", {});
    await ask("GET /v1/menu", {});
    expect(sent).toHaveLength(2);
  });

  test("are as old as they arrive", async () => {
    const { ask, sent } = openStand([menu("max-age=30", { age: "30" })]);
    await ask("GET /v1/menu", {});
    await ask("GET /v1/menu", {});
    expect(sent).toHaveLength(2);
  });

  test("are asked for anew where somebody wants them fresh, and kept again", async () => {
    const { ask } = openStand([menu()]);
    await ask("GET /v1/menu", {});
    expect(await ask("GET /v1/menu", {}, { fresh: true })).toEqual({ cups: ["2"] });
    expect(await ask("GET /v1/menu", {})).toEqual({ cups: ["2"] });
  });

  test("of different questions are different", async () => {
    const { ask, sent } = openStand([menu()]);
    await ask("GET /v1/menu", {});
    await ask("GET /v1/menu", { query: { size: "large" } });
    expect(sent).toHaveLength(2);
  });

  test("are asked for once by all who ask at the same time, and nobody's copy is another's", async () => {
    const { ask, sent } = openStand([menu()]);
    const [one, other] = await Promise.all([ask("GET /v1/menu", {}), ask("GET /v1/menu", {})]);
    (one.cups as string[]).push("mine");
    expect(other).toEqual({ cups: ["1"] });
    expect(sent).toHaveLength(1);
  });

  test("reach the others when one of those who wait for them gives up", async () => {
    const leaving = new AbortController();
    const { ask } = openStand([menu()]);
    const left = ask("GET /v1/menu", {}, { signal: leaving.signal });
    const stayed = ask("GET /v1/menu", {});
    leaving.abort();
    await expect(left).rejects.toMatchObject({ name: "AbortedError" });
    await expect(stayed).resolves.toEqual({ cups: ["1"] });
  });

  test("that are refusals are not kept", async () => {
    const { ask, sent } = openStand([refusal(404, { "cache-control": "max-age=30" })]);
    await expect(ask("GET /v1/menu", {})).rejects.toThrow();
    await expect(ask("GET /v1/menu", {})).rejects.toThrow();
    expect(sent).toHaveLength(2);
  });
});

test("a balance is never kept, whatever it says", async () => {
  let balance = 0;
  const headers = { "cache-control": "public, max-age=30" };
  const { ask } = openStand([() => Response.json({ balance: (balance += 1) }, { headers })]);
  await ask("GET /v1/purse", {});
  expect(await ask("GET /v1/purse", {})).toEqual({ balance: 2 });
});
