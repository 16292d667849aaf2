import { callOf } from "@vitrine/engine";

import { answerControl } from "./control/answer-control.ts";
import type { Control } from "./control/answer-control.ts";
import { oneWorld } from "./one-world.ts";
import { reportOnStderr } from "./report.ts";
import type { Servable } from "./serve.ts";
import { ownVersion } from "./version.ts";

export interface ControlFetchOptions {
  /** Called for every internal error of the control API, with its cause. Default: prints to stderr. */
  readonly onError?: (error: Error) => void;
}

/** Calls the control API: `control("/_vitrine/worlds/default/clock")`. */
export type ControlFetch = (path: string, init?: RequestInit) => Promise<Response>;

/**
 * Returns the control API of a mock, a world or many worlds in this process. It answers as a port would, but opens none. Only
 * the stream of a world's events needs a port.
 */
export function controlFetch(target: Servable, { onError = reportOnStderr }: ControlFetchOptions = {}): ControlFetch {
  const worlds = "mockFor" in target ? target : oneWorld(target);
  const { ports } = worlds.addresses;
  const control: Control = { worlds, loopback: true, token: undefined, ports, version: ownVersion, onError };
  return async (path, init) => {
    const request = new Request(new URL(path, "http://localhost"), init);
    const { status, headers, body } = await answerControl(control, callOf(request, await request.text()));
    return new Response(status === 204 ? null : body, { status, headers });
  };
}
