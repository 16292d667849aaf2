import { createServer } from "node:net";
import type { AddressInfo } from "node:net";

import { createWorlds } from "@vitrine/server";
import { expect, onTestFinished, test } from "vitest";

import { Failure } from "../failure.ts";
import { shops } from "../shops.ts";
import { isTaken } from "./listeners.ts";
import type { Listener } from "./listeners.ts";
import { loadProviders, openPorts, refuseTakenPorts } from "./open-ports.ts";

const host = "127.0.0.1";

/** A free port, and one that is in use until the test is over. */
async function twoPorts(): Promise<{ readonly free: number; readonly used: number }> {
  const servers = [createServer(), createServer((socket) => socket.destroy())];
  for (const server of servers) await new Promise<void>((resolve) => void server.listen(0, host, resolve));
  const [free, used] = servers.map((server) => (server.address() as AddressInfo).port) as [number, number];
  await new Promise((resolve) => servers[0]!.close(resolve));
  onTestFinished(() => void servers[1]!.close());
  return { free, used };
}

function berthsAt(control: number, shop: number): readonly Listener[] {
  return [
    { title: "control API", port: control, shop: undefined },
    { title: "BunaiStore", port: shop, shop: shops[0] },
  ];
}

test("a port that is in use is refused before anything is opened", async () => {
  const { free, used } = await twoPorts();
  const refused = refuseTakenPorts(host, berthsAt(free, used));
  await expect(refused).rejects.toThrow(`Cannot listen on 127.0.0.1:${used} (BunaiStore): the port is in use.`);
  await expect(refuseTakenPorts(host, berthsAt(free, 0))).resolves.toBeUndefined();
});

test("a port that somebody took since then leaves nothing open", async () => {
  const { free, used } = await twoPorts();
  const worlds = createWorlds({ providers: await loadProviders(shops) });
  const opening = openPorts(worlds, berthsAt(free, used), { host });
  await expect(opening).rejects.toThrow(Failure);
  expect(await isTaken(host, free)).toBe(false);
});
