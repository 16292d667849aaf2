import type { Provider } from "@vitrine/engine";
import { describe, expect, test } from "vitest";

import { fetchDoor } from "../doors/fetch-door.ts";
import { mswDoor } from "../doors/msw-door.ts";
import { servedDoor } from "../doors/served-door.ts";
import { testEveryScenario } from "../every-scenario.ts";
import { bunaistore } from "./bunaistore.ts";
import { faultsOfCalls } from "./of-calls.ts";
import { faultsOfWebhooks } from "./of-webhooks.ts";
import { padington } from "./padington.ts";
import { striking } from "./striking.ts";
import { tribute } from "./tribute.ts";

/** All doors except Prism's. Prism turns a cut connection into a 500, so its door bypasses Prism for worlds with faults. */
const doors = [
  { name: "fetch", open: (provider: Provider) => fetchDoor(provider) },
  { name: "http", open: servedDoor },
  { name: "msw", open: mswDoor },
] as const;

describe.for([bunaistore, padington, tribute])("at $provider.title", (shop) => {
  const suites = [faultsOfCalls(shop), striking(shop), faultsOfWebhooks(shop)].filter(
    ({ scenarios }) => scenarios.length > 0,
  );
  test("a fault may name exactly the events that the spec describes", () => {
    const { webhooks: described } = shop.provider;
    expect(shop.mock.webhooks?.events.toSorted()).toEqual(described && Object.keys(described.bodies).toSorted());
  });

  describe.for(doors)("through $name", ({ open }) => {
    testEveryScenario({ ...shop.provider, suites }, () => open(shop.mock, shop.provider.origin));
  });
});
