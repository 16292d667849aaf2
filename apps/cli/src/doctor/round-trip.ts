import { createWorld } from "@vitrine/engine";
import { createWorlds } from "@vitrine/server";

import { shops } from "../shops.ts";
import type { Shop } from "../shops.ts";
import { layOutPorts } from "../up/listeners.ts";
import { loadProviders, openPorts } from "../up/open-ports.ts";
import { probe } from "../up/probe.ts";
import type { Diagnosis } from "./diagnosis.ts";

const report = "Install Vitrine anew; if that does not help, report it with this output.";
const firewall = "Let programs on this machine talk to each other: look at its firewall, or the container's network.";

/** One call to every shop, in a world of its own. */
export async function askInProcess(): Promise<readonly Diagnosis[]> {
  const world = createWorld({ providers: await loadProviders(shops) });
  const calls = shops.map(async (shop) => {
    const mock = world.mocks.find(({ name }) => name === shop.name)!;
    const { status } = await mock.fetch(shop.example.path, { headers: shop.example.headers });
    return answered(`${shop.title}, in process`, shop, { status, cure: report });
  });
  return Promise.all(calls);
}

/** One call to every shop and to the control API, each over a free port. */
export async function askOverHttp(): Promise<readonly Diagnosis[]> {
  const host = "127.0.0.1";
  const worlds = createWorlds({ providers: await loadProviders(shops) });
  const opened = await openPorts(worlds, layOutPorts(0, shops), { host });
  try {
    const control = probe({ host, port: portOf(opened.controlUrl), path: "/_vitrine/health" }).then((reply) =>
      answered("The control API", { example: { path: "/_vitrine/health" } }, { status: reply?.status, cure: firewall }),
    );
    const calls = opened.shops.map(async ({ shop, url }) => {
      const reply = await probe({ host, port: portOf(url), ...shop.example });
      return answered(`${shop.title}, over HTTP`, shop, { status: reply?.status, cure: firewall });
    });
    return await Promise.all([...calls, control]);
  } finally {
    await opened.close();
  }
}

function answered(
  who: string,
  { example }: { readonly example: Pick<Shop["example"], "path"> },
  { status, cure }: { readonly status: number | undefined; readonly cure: string },
): Diagnosis {
  if (status === 200) return { what: `${who}: GET ${example.path} answers 200` };
  return { what: `${who}: GET ${example.path} answers ${status ?? "nothing"} instead of 200.`, cure };
}

function portOf(url: string): number {
  return Number(new URL(url).port);
}
