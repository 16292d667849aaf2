import type { Provider as Mock } from "@vitrine/engine";
import { bunaistore as bunaistoreMock } from "@vitrine/mock-bunaistore";
import { padington as padingtonMock } from "@vitrine/mock-padington";
import { tribute as tributeMock } from "@vitrine/mock-tribute";
import { createWorlds, serve } from "@vitrine/server";
import { describe, expect, it, onTestFinished } from "vitest";

import { bunaistore, checkProvider, httpDoor, keyDoor, padington, tribute, type Provider } from "../src/index.ts";
import type { Report } from "../src/index.ts";

/** What a check finds out that has one key of a fresh world, and nothing behind the scenes. */
async function checkWithOneKey(provider: Provider, mock: Mock, spending: boolean): Promise<Report> {
  const worlds = createWorlds({ providers: { [provider.name]: mock } });
  const serving = await serve(worlds);
  onTestFinished(async () => {
    await serving.close();
    worlds.close();
  });
  const { accounts, control } = await httpDoor({ url: serving.url, provider: provider.name }).open();
  const world = (await control("GET", "")).body as { readonly providers: Readonly<Record<string, { url: string }>> };
  const { url } = world.providers[provider.name]!;
  return checkProvider(provider, keyDoor({ url, keys: [accounts[0]!.api_key] }), { target: url, spending });
}

describe.for([
  ["bunaistore", bunaistore, bunaistoreMock],
  ["padington", padington, padingtonMock],
  ["tribute", tribute, tributeMock],
] as const)("with one key to %s", ([, provider, mock]) => {
  it("everything that only reads is proved within the limits of a minute", async () => {
    const { findings } = await checkWithOneKey(provider, mock, false);
    const unproved = findings
      .filter(({ outcome }) => outcome !== "proved")
      .map(({ sentence, outcome, reason }) => [sentence, outcome, reason])
      // The catalogue's first prices are those of a world that nobody has used; two keys are two people.
      .filter(
        ([, , reason]) => !/^(?:may spend|needs a world of its own|needs the key of a second)/.test(reason ?? ""),
      );
    expect(unproved).toEqual([]);
    expect(findings.filter(({ outcome }) => outcome === "proved").length).toBeGreaterThan(15);
  });

  it("nothing is contradicted where it may spend", async () => {
    const { findings } = await checkWithOneKey(provider, mock, true);
    expect(findings.filter(({ outcome }) => outcome === "contradicted")).toEqual([]);
  });
});
