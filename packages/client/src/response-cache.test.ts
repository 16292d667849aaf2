import { describe, expect, test } from "vitest";

import { openStand, refusal } from "./lemonade.test-provider.ts";
import { pause } from "./timers.ts";

function menu(control = "public, max-age=30", more: Record<string, string> = {}): () => Response {
  let number = 0;
  return () => Response.json({ cups: [`${(number += 1)}`] }, { headers: { "cache-control": control, ...more } });
}

describe("answers of the catalogue", () => {
  test("are cached for as long as their headers say", async () => {
    const { ask, timers, sent } = openStand([menu()]);
    expect(await ask("GET /v1/menu", {})).toEqual({ cups: ["1"] });
    await pause(timers, 29_999);
    expect(await ask("GET /v1/menu", {})).toEqual({ cups: ["1"] });
    await pause(timers, 1);
    expect(await ask("GET /v1/menu", {})).toEqual({ cups: ["2"] });
    expect(sent).toHaveLength(2);
  });

  test.each(["no-store", "no-cache, max-age=30", "max-age=0", ""])(
    "are not cached if Cache-Control is %j",
    async (control) => {
      const { ask, sent } = openStand([menu(control)]);
      await ask("GET /v1/menu", {});
      await ask("GET /v1/menu", {});
      expect(sent).toHaveLength(2);
    },
  );

  test("count the Age that they arrive with", async () => {
    const { ask, sent } = openStand([menu("max-age=30", { age: "30" })]);
    await ask("GET /v1/menu", {});
    await ask("GET /v1/menu", {});
    expect(sent).toHaveLength(2);
  });

  test("are requested again with `fresh`, and cached again", async () => {
    const { ask } = openStand([menu()]);
    await ask("GET /v1/menu", {});
    expect(await ask("GET /v1/menu", {}, { fresh: true })).toEqual({ cups: ["2"] });
    expect(await ask("GET /v1/menu", {})).toEqual({ cups: ["2"] });
  });

  test("are cached separately for different requests", async () => {
    const { ask, sent } = openStand([menu()]);
    await ask("GET /v1/menu", {});
    await ask("GET /v1/menu", { query: { size: "large" } });
    expect(sent).toHaveLength(2);
  });

  test("are shared by concurrent callers, each with a copy of its own", async () => {
    const { ask, sent } = openStand([menu()]);
    const [one, other] = await Promise.all([ask("GET /v1/menu", {}), ask("GET /v1/menu", {})]);
    (one.cups as string[]).push("mine");
    expect(other).toEqual({ cups: ["1"] });
    expect(sent).toHaveLength(1);
  });

  test("still arrive if one of several waiting callers gives up", async () => {
    const leaving = new AbortController();
    const { ask } = openStand([menu()]);
    const left = ask("GET /v1/menu", {}, { signal: leaving.signal });
    const stayed = ask("GET /v1/menu", {});
    leaving.abort();
    await expect(left).rejects.toMatchObject({ name: "AbortedError" });
    await expect(stayed).resolves.toEqual({ cups: ["1"] });
  });

  test("are not cached if they are refusals", async () => {
    const { ask, sent } = openStand([refusal(404, { "cache-control": "max-age=30" })]);
    await expect(ask("GET /v1/menu", {})).rejects.toThrow();
    await expect(ask("GET /v1/menu", {})).rejects.toThrow();
    expect(sent).toHaveLength(2);
  });
});

test("a balance is never cached, whatever its headers say", async () => {
  let balance = 0;
  const headers = { "cache-control": "public, max-age=30" };
  const { ask } = openStand([() => Response.json({ balance: (balance += 1) }, { headers })]);
  await ask("GET /v1/purse", {});
  expect(await ask("GET /v1/purse", {})).toEqual({ balance: 2 });
});
