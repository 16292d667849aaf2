import { connect } from "node:net";

import { isLoopback } from "@vitrine/engine";
import { reachable } from "@vitrine/server";

import type { Shop } from "../shops.ts";

/** One port to open. */
export interface Listener {
  /** The display name of the server there. */
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
 * Whether a process on this machine already listens on a port. It tests by connecting, since listening for a moment would cut off a
 * client that waits for us to start. For an address that may be another machine's, the later listening reports the problem.
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
    // Most likely refused; listening reports any other problem.
    probe.once("error", () => resolve(false));
  });
}
