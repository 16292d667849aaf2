import { bunaistore as bunaistoreMock } from "@vitrine/mock-bunaistore";
import { padington as padingtonMock } from "@vitrine/mock-padington";
import { tribute as tributeMock } from "@vitrine/mock-tribute";
import { describe, expect, it } from "vitest";

import { bunaistore, checkProvider, padington, tribute } from "../../src/index.ts";
import type { Report } from "../../src/index.ts";
import { deviations as ofBunaistore } from "./bunaistore.ts";
import { deviant, type Deviation } from "./deviation.ts";
import { deviations as ofPadington } from "./padington.ts";
import { deviations as ofTribute } from "./tribute.ts";

const servers = [
  { provider: bunaistore, mock: bunaistoreMock, deviations: ofBunaistore },
  { provider: padington, mock: padingtonMock, deviations: ofPadington },
  { provider: tribute, mock: tributeMock, deviations: ofTribute },
];

describe.each(servers)("a check of a wrong $provider.title", ({ provider, mock, deviations }) => {
  const checked = (deviation: Deviation): Promise<Report> =>
    checkProvider(provider, deviant(mock, deviation), {
      target: "here",
      spending: true,
      only: deviation.statement,
    });

  it.each(deviations)("that $what contradicts $statement", async (deviation) => {
    expect((await checked(deviation)).statements.contradicted).toContain(deviation.statement);
  });

  it("contradicts none of them without a deviation", async () => {
    for (const { statement } of deviations) {
      expect((await checked({ what: "is right", statement })).statements.contradicted).toEqual([]);
    }
  });
});
