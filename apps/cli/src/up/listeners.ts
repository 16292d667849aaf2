import { connect } from "node:net";

import { isLoopback } from "@vitrine/engine";
import { reachable } from "@vitrine/server";

import type { Shop } from "../shops.ts";

/** One port to open. */
export interface Listener {
  /** Who is reached there, for people. */
  readonly title: string;
  /** 0 for a free one. */
  readonly port: number;
  /** The shop served there; the control API's listener has none. */
  readonly shop: Shop | undefined;
}

/** The control API's port, then those of the shops, each at its own distance. */
export function layOutPorts(port: number, shops: readonly Shop[]): readonly Listener[] {
  return [
    { title: "control API", port, shop: undefined },
    ...shops.map((shop) => ({ title: shop.title, port: port === 0 ? 0 : port + shop.offset, shop })),
  ];
}

/**
 * Whether somebody on this machine answers on a port already. Asked by connecting: listening there for a moment would
 * cut off a client that is waiting for us to start. Of an address that may be another machine's, listening tells.
 */
export async function isTaken(host: string, port: number): Promise<boolean> {
  const here = reachable(host);
  if (!isLoopback(here)) return false;
  return new Promise((resolve) => {
    const probe = connect({ host: here, port });
    probe.once("connect", () => {
      probe.destroy();
      resolve(true);
    });
    // Refused, most likely; whatever else it is, listening will say.
    probe.once("error", () => resolve(false));
  });
}
