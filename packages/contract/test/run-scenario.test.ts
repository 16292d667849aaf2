import { bunaistore as shop } from "@vitrine/mock-bunaistore";
import { describe, expect, it } from "vitest";

import { buyer, pull } from "../src/bunaistore/caller.ts";
import {
  bunaistore,
  LeverRefused,
  proves,
  runScenario,
  scenario,
  type Door,
  type Scenario,
  type WorldHandle,
} from "../src/index.ts";
import { fetchDoor } from "./doors/fetch-door.ts";

const throughFetch = (one: Scenario): Promise<void> => runScenario(one, fetchDoor(shop), bunaistore);

/** Wraps a door and changes its worlds. */
function spoiled(change: (handle: WorldHandle) => Partial<WorldHandle>): Door {
  const door = fetchDoor(shop);
  return {
    ...door,
    async open(world) {
      const handle = await door.open(world);
      return { ...handle, ...change(handle) };
    },
  };
}

describe("running a scenario", () => {
  it("succeeds when the sentence is true", async () => {
    const one = scenario(
      "the caller is known",
      proves(),
      async (target) => void (await buyer(target).ask("GET /v1/me")),
    );
    expect(await throughFetch(one)).toBeUndefined();
  });

  it("gives each scenario a fresh world", async () => {
    const one = scenario("a credit is there", proves(), async (target) => {
      const caller = buyer(target);
      const before = await caller.ask("GET /v1/me");
      expect(before.balance).toBe(1500.5);
      await pull(target, "credit", { user_id: caller.user_id, amount: 5 });
    });
    await throughFetch(one);
    expect(await throughFetch(one)).toBeUndefined();
  });

  it("fails when an answer does not fit the spec, even if the scenario does not check it", async () => {
    const door = spoiled(({ fetch }) => ({
      fetch: async (path, init) => {
        const response = await fetch(path, init);
        return new Response((await response.text()).replace('"balance":', '"saldo":'), response);
      },
    }));
    const one = scenario("nothing", proves(), async (target) => void (await buyer(target).call("GET /v1/me")));
    await expect(runScenario(one, door, bunaistore)).rejects.toThrow("200 of GET /v1/me");
  });

  it("fails when a webhook does not fit the spec, even if the scenario does not check it", async () => {
    const one = scenario("nothing", proves(), async (target) => {
      const { url } = await target.receiver();
      await fetch(url, { method: "POST", body: JSON.stringify({ event: "paid" }) });
    });
    await expect(throughFetch(one)).rejects.toThrow("the event paid");
  });

  it("fails when the ledger does not balance at the end", async () => {
    const door = spoiled(({ control }) => ({
      control: async (method, path, body) =>
        path === "/audit"
          ? { status: 200, body: { ok: false, violations: [{ rule: "order without debit", detail: "ORD1" }] } }
          : control(method, path, body),
    }));
    const one = scenario("nothing", proves(), async () => {});
    await expect(runScenario(one, door, bunaistore)).rejects.toThrow("order without debit");
  });

  it("allows garbled answers that the scenario announced", async () => {
    const one = scenario("garbage", proves(), async (target) => {
      await target.fault({ then: { garbage: "html" } });
      const { text } = await buyer(target).call("GET /v1/me", { garbled: true });
      expect(text).toMatch(/</);
    });
    expect(await throughFetch(one)).toBeUndefined();
  });

  it("reports a refused lever by its status", async () => {
    const one = scenario("refused", proves(), async (target) => {
      const refusal = await target.lever("credit", { user_id: 1, amount: 5 }).catch((error: unknown) => error);
      expect(refusal).toBeInstanceOf(LeverRefused);
      expect(refusal).toMatchObject({ status: 404 });
    });
    expect(await throughFetch(one)).toBeUndefined();
  });

  it("closes its receivers", async () => {
    let url = "";
    const one = scenario("receiver", proves(), async (target) => void ({ url } = await target.receiver()));
    await throughFetch(one);
    await expect(fetch(url, { method: "POST" })).rejects.toThrow("fetch failed");
  });
});
