import { bunaistore } from "@vitrine/mock-bunaistore";
import type { Fault, FaultRow, World } from "@vitrine/specs/control";
import { describe, expect, test } from "vitest";

import type { Beginning } from "./beginning.ts";
import { steer } from "./test/steer.ts";
import { createWorlds } from "./worlds.ts";

const account = { provider: "bunaistore", lever: "create-account", body: { user_id: 5, balance: 20 } };
const broken: Fault = { operation: "POST /v1/orders", then: { status: 503 } };
const beginning: Beginning = { pulls: [account], faults: [broken] };

/** Lists a world's users over the control API. */
function users(world: unknown): readonly number[] {
  return (world as World).providers.bunaistore!.accounts.map(({ user_id }) => user_id);
}

test("the beginning applies to the first world, to a new one, and to both again after a reset", async () => {
  const { control, worlds } = await steer({ beginning });
  await worlds.begin(worlds.first);
  expect(users((await control("POST", "/worlds", { name: "kiosk" })).json())).toContain(5);
  for (const name of ["default", "kiosk"]) {
    await control("DELETE", `/worlds/${name}/faults`);
    expect(users((await control("POST", `/worlds/${name}/reset`)).json())).toContain(5);
    const faults = (await control("GET", `/worlds/${name}/faults`)).json() as readonly FaultRow[];
    expect(faults).toMatchObject([{ id: "fault_1", ...broken }]);
  }
});

test("a fork copies its source world", async () => {
  const { control, worlds } = await steer({ beginning });
  await worlds.begin(worlds.first);
  await control("DELETE", "/worlds/default/faults");
  const fork = (await control("POST", "/worlds/default/fork", { name: "what-if" })).json();
  expect(users(fork).filter((id) => id === 5)).toEqual([5]);
  expect((await control("GET", "/worlds/what-if/faults")).json()).toEqual([]);
});

test("a world is not created when its beginning cannot be applied", async () => {
  const revoke = { provider: "bunaistore", lever: "revoke-key", body: { api_key: "sk_live_other" } };
  const { control } = await steer({ beginning: { pulls: [revoke] } });
  expect((await control("POST", "/worlds", { name: "kiosk" })).status).toBe(409);
  expect((await control("GET", "/worlds/kiosk")).status).toBe(404);
});

describe("an invalid beginning is reported with its part, index and field:", () => {
  test.each([
    ["a body", { pulls: [account, { ...account, body: { balance: "ten" } }] }, ["pulls", 1, "balance"]],
    ["a lever", { pulls: [{ ...account, lever: "give" }] }, ["pulls", 0, undefined]],
    ["a provider", { pulls: [{ ...account, provider: "amazon" }] }, ["pulls", 0, undefined]],
    ["a fault", { faults: [broken, { ...broken, nth: 0 }] }, ["faults", 1, "nth"]],
    ["an operation", { faults: [{ ...broken, operation: "POST /v9" }] }, ["faults", 0, "operation"]],
  ] as const)("%s", async (_what, wrong, place) => {
    const worlds = createWorlds({ providers: { bunaistore }, clock: "manual", beginning: wrong });
    const error: unknown = await worlds.begin(worlds.first).catch((cause: unknown) => cause);
    expect(error).toMatchObject({ name: "BeginningError", part: place[0], index: place[1] });
    expect((error as { readonly field?: string }).field).toBe(place[2]);
  });
});
