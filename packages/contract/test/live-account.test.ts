import type { Provider as Mock } from "@vitrine/engine";
import { bunaistore as bunaistoreMock } from "@vitrine/mock-bunaistore";
import { padington as padingtonMock } from "@vitrine/mock-padington";
import { tribute as tributeMock } from "@vitrine/mock-tribute";
import { createWorlds, serve } from "@vitrine/server";
import { describe, expect, it, onTestFinished } from "vitest";

import { bunaistore, checkProvider, httpDoor, keyDoor, padington, tribute, type ProviderSuite } from "../src/index.ts";
import type { Report } from "../src/index.ts";

/** Runs a check with one key of a fresh world and no control API. */
async function checkWithOneKey(provider: ProviderSuite, mock: Mock, options: Asked): Promise<Report> {
  const worlds = createWorlds({ providers: { [provider.name]: mock } });
  const serving = await serve(worlds);
  onTestFinished(async () => {
    await serving.close();
    worlds.close();
  });
  const { accounts, control } = await httpDoor({ url: serving.url, provider: provider.name }).open();
  const world = (await control("GET", "")).body as { readonly providers: Readonly<Record<string, { url: string }>> };
  const { url } = world.providers[provider.name]!;
  const sleep = async (ms: number): Promise<void> => void (await control("POST", "/clock/advance", { by: `${ms}ms` }));
  return checkProvider(provider, keyDoor({ url, keys: [accounts[0]!.api_key] }), {
    target: url,
    spending: options.spending,
    ...(options.waiting === true && { sleep }),
  });
}

interface Asked {
  readonly spending: boolean;
  /** Whether the check waits for limits, in the world's time. */
  readonly waiting?: boolean;
}

function proved({ findings }: Report): number {
  return findings.filter(({ outcome }) => outcome === "proved").length;
}

describe.for([
  ["bunaistore", bunaistore, bunaistoreMock],
  ["padington", padington, padingtonMock],
  ["tribute", tribute, tributeMock],
] as const)("with one key to %s", ([, provider, mock]) => {
  it("all scenarios that only read are proved within the limits of a minute", async () => {
    const { findings } = await checkWithOneKey(provider, mock, { spending: false });
    const unproved = findings
      .filter(({ outcome }) => outcome !== "proved")
      .map(({ sentence, outcome, reason }) => [sentence, outcome, reason])
      // The catalogue's initial prices need an unused world, and two keys need two users.
      .filter(
        ([, , reason]) => !/^(?:may spend|needs a world of its own|needs the key of a second)/.test(reason ?? ""),
      );
    expect(unproved).toEqual([]);
    expect(findings.filter(({ outcome }) => outcome === "proved").length).toBeGreaterThan(15);
  });

  it("nothing is contradicted when the check may spend", async () => {
    const { findings } = await checkWithOneKey(provider, mock, { spending: true });
    expect(findings.filter(({ outcome }) => outcome === "contradicted")).toEqual([]);
  });

  it("all scenarios except those about the limits themselves are run when the check waits for limits", async () => {
    const hurried = await checkWithOneKey(provider, mock, { spending: true });
    const patient = await checkWithOneKey(provider, mock, { spending: true, waiting: true });
    expect(patient.statements.contradicted).toEqual([]);
    const limited = patient.findings.filter(({ reason }) => reason.includes("limits are not used up"));
    expect(limited.filter(({ suite, sentence }) => suite !== "limits" && !sentence.includes("429"))).toEqual([]);
    expect(proved(patient)).toBeGreaterThanOrEqual(proved(hurried));
    // Only BunaiStore counts calls per minute; 20 of them may be POSTs.
    if (provider.name === "bunaistore") expect(proved(patient)).toBeGreaterThan(4 * proved(hurried));
  });
});
