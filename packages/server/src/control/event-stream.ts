import type { ServerResponse } from "node:http";

import type { Call, Change, Delivery, EngineWorld, Watcher } from "@vitrine/engine";

import { writeAnswer } from "../node-adapter.ts";
import { matchControl } from "./answer-control.ts";
import type { Control } from "./answer-control.ts";
import { showClock } from "./clock-routes.ts";
import { passGate } from "./gate.ts";
import { Problem, problemAnswer } from "./problem.ts";
import { showDelivery, showRequest } from "./record-routes.ts";
import { findWorld } from "./routes.ts";

/** Interval of the keep-alive comments, in real milliseconds. They stop proxies from closing a silent stream. */
const heartbeatMs = 15_000;

/** A reader whose backlog exceeds this many bytes is disconnected; a browser reconnects by itself. */
const mostBehind = 1024 * 1024;

/** The name of the world whose event stream a control request asks for; undefined for any other request. */
export function worldToFollow({ method, path }: Pick<Call, "method" | "path">): string | undefined {
  const found = matchControl(method, path);
  const asks = method === "GET" && found.kind === "found" && found.name === "GET /_vitrine/worlds/{world}/events";
  return asks ? found.path["world"] : undefined;
}

/** Checks a request for a world's events and returns that world's name. */
interface Following {
  readonly call: Call;
  readonly name: string;
}

/**
 * Streams what happens in a world as server-sent events until the reader disconnects: `request`, `delivery`, `order`,
 * `balance`, `note` and `clock`, each in the form that the control API uses elsewhere. The first event is `clock`.
 */
export function streamEvents(control: Control, { call, name }: Following, response: ServerResponse): void {
  let world: EngineWorld;
  try {
    passGate(control, call);
    world = findWorld(control.worlds, name);
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    writeAnswer(response, problemAnswer(error), { last: false });
    return;
  }
  response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
  const tell = (event: string, data: unknown): void => {
    response.write(`event: ${event}\ndata: ${JSON.stringify(data)}\n\n`);
    if (response.writableLength > mostBehind) response.destroy();
  };
  tell("clock", showClock(world));
  const unwatch = world.watch(watcherOf(world, tell));
  const heartbeat = setInterval(() => response.write(": still here\n\n"), heartbeatMs).unref();
  response.once("close", () => {
    clearInterval(heartbeat);
    unwatch();
  });
}

function watcherOf(world: EngineWorld, tell: (event: string, data: unknown) => void): Watcher {
  const sellerByOrders = new Map(world.mocks.map(({ name }) => [world.provider(name).orders?.name, name]));
  return {
    onRequest: (entry) => tell("request", showRequest(entry)),
    onNote: ({ at, ...note }) => tell("note", { at: new Date(at).toISOString(), ...note }),
    onClock: () => tell("clock", showClock(world)),
    onChange: ({ collection, document }: Change) => {
      if (document === undefined) return;
      if (collection === "deliveries") tell("delivery", showDelivery(world, document as Delivery));
      if (collection === "ledger.balances") tell("balance", document);
      const provider = sellerByOrders.get(collection);
      if (provider !== undefined) tell("order", { provider, order: document });
    },
  };
}
