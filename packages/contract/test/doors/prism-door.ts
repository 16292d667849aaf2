import type { Provider as Mock } from "@vitrine/engine";

import { operationOf } from "../../src/compare-with-spec.ts";
import type { Door, WorldHandle } from "../../src/door.ts";
import type { ProviderSuite } from "../../src/provider-suite.ts";
import type { FetchInit } from "../../src/target.ts";
import { startPrism } from "./prism.ts";
import { servedDoor } from "./served-door.ts";

/** A door that puts Prism in front of the server. */
export interface PrismDoor extends Door {
  /** How many answers came through Prism, and how many bypassed it. */
  readonly answers: { readonly judged: number; readonly past: number };
  /** The operations that carried out a request that the spec forbids, each with one of Prism's objections. */
  readonly tolerant: ReadonlyMap<string, string>;
}

/**
 * A door to a real server through Prism, an independent judge of whether requests and answers fit the spec. Calls of unknown
 * paths, HEAD, worlds with faults, and bodies that Prism cannot carry bypass it.
 */
export async function prismDoor(provider: ProviderSuite, mock: Mock): Promise<PrismDoor> {
  const { basePath = "" } = provider;
  const served = await servedDoor(mock);
  const prism = await startPrism(provider.name, (await originOf(served)) + basePath);
  const answers = { judged: 0, past: 0 };
  const tolerant = new Map<string, string>();

  return {
    name: "prism",
    answers,
    tolerant,
    async open(world) {
      const handle = await served.open(world);
      // Prism turns a cut connection and a garbled answer into a 500.
      let isFaulty = false;
      return {
        ...handle,
        control: (method, path, body) => {
          isFaulty ||= method === "POST" && path === "/faults";
          return handle.control(method, path, body);
        },
        async fetch(path, init = {}) {
          const { method = "GET" } = init;
          const operation = method === "HEAD" ? undefined : operationOf(provider, { method, path });
          if (operation === undefined || isFaulty || !canCarry(init)) {
            answers.past += 1;
            return handle.fetch(path, init);
          }
          answers.judged += 1;
          const { response, objection } = await prism.fetch(path.slice(basePath.length), init);
          if (objection !== "" && response.ok) tolerant.set(operation, objection);
          return response;
        },
      };
    },
    async close() {
      await prism.close();
      await served.close();
    },
  };
}

/**
 * Whether Prism can carry a body. It parses and reserializes bodies: it waits forever for one that is not JSON although its
 * content type says so, drops null and false, and fails on an invalid content type.
 */
function canCarry({ body, headers }: FetchInit): boolean {
  if (body === undefined || body === null || body === "") return true;
  const type = new Headers(headers).get("content-type") ?? "text/plain";
  if (typeof body !== "string" || !/^[\w.+-]+\/[\w.+-]+(;.*)?$/.test(type)) return false;
  return !/json/i.test(type) || isWrittenAlike(body);
}

function isWrittenAlike(text: string): boolean {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && JSON.stringify(value) === text;
  } catch {
    return false;
  }
}

async function originOf(door: Door): Promise<string> {
  const probe: WorldHandle = await door.open();
  const { body } = await probe.control("GET", "");
  await probe.close();
  const { providers } = body as { readonly providers: Readonly<Record<string, { readonly url: string }>> };
  const [shop] = Object.values(providers);
  return shop!.url;
}
