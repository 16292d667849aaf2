import type { ControlOperations } from "@vitrine/specs/control";

import { Failure } from "../failure.ts";
import { unreachable } from "../unreachable.ts";
import { readEvents } from "./event-stream.ts";
import type { WorldEvent } from "./event-stream.ts";

/** A server's address and token. */
export interface ServerAddress {
  /** Its origin, on any of its ports. */
  readonly url: string;
  readonly token: string | undefined;
}

/** The input of an operation; an optional body stays optional. */
export type CallOptions<Name extends keyof ControlOperations> = {
  readonly path?: ControlOperations[Name]["path"];
  readonly query?: Partial<ControlOperations[Name]["query"]>;
  readonly body?: ControlOperations[Name]["body"];
  /** Aborts the call; it then rejects with an error that is not a Failure. */
  readonly signal?: AbortSignal;
};

/** The control API of a running server. Every method throws Failure (1) if the server refuses or cannot be reached. */
export interface ControlClient {
  readonly url: string;
  call<Name extends keyof ControlOperations>(
    name: Name,
    question?: CallOptions<Name>,
  ): Promise<ControlOperations[Name]["answer"]>;
  /** Pulls a lever; returns the objects it changed. */
  pull(world: string, lever: { readonly provider: string; readonly name: string }, body: unknown): Promise<unknown>;
  /** The events of a world, until the server ends the stream or `signal` aborts it. */
  follow(world: string, signal?: AbortSignal): Promise<AsyncIterable<WorldEvent>>;
}

/** Creates a client that uses the platform's `fetch`; it sends nothing before the first call. */
export function createControlClient({ url, token }: ServerAddress): ControlClient {
  const ask = async (
    method: string,
    path: string,
    more: Pick<RequestInit, "body" | "signal"> = {},
  ): Promise<Response> => {
    const headers = {
      ...(more.body !== undefined && { "content-type": "application/json" }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
    };
    const response = await fetch(url + path, { ...more, method, headers, redirect: "manual" }).catch(
      (cause: unknown) => {
        throw more.signal?.aborted ? cause : unreachable(url, cause);
      },
    );
    if (response.ok) return response;
    throw await refused(url, response);
  };
  const json = async (response: Response): Promise<unknown> => {
    if (response.status === 204) return undefined;
    try {
      return await response.json();
    } catch (cause) {
      throw stranger(url, cause);
    }
  };
  return {
    url,
    call: async (name, { path = {}, query = {}, body, signal } = {}) => {
      const [method, template] = name.split(" ") as [string, string];
      const target = fill(template, path) + queryOf(query);
      const response = await ask(method, target, {
        ...(body !== undefined && { body: JSON.stringify(body) }),
        ...(signal && { signal }),
      });
      // The server checks its responses against the same spec.
      return (await json(response)) as ControlOperations[typeof name]["answer"];
    },
    pull: async (world, { provider, name }, body) => {
      const path = fill("/_vitrine/worlds/{world}/{provider}/{lever}", { world, provider, lever: name });
      return json(await ask("POST", path, { body: JSON.stringify(body) }));
    },
    follow: async (world, signal) => {
      const path = fill("/_vitrine/worlds/{world}/events", { world });
      const response = await ask("GET", path, signal ? { signal } : {});
      if (response.body === null) throw stranger(url);
      return readEvents(response.body);
    },
  };
}

function fill(template: string, values: Readonly<Record<string, unknown>>): string {
  return template.replace(/\{(\w+)\}/g, (_braces, name: string) => encodeURIComponent(String(values[name])));
}

function queryOf(query: Readonly<Record<string, unknown>>): string {
  const given = Object.entries(query as Readonly<Record<string, string | number | undefined>>);
  const search = new URLSearchParams(
    given.flatMap(([name, value]) => (value === undefined ? [] : [[name, `${value}`]])),
  );
  return search.size === 0 ? "" : `?${search.toString()}`;
}

async function refused(url: string, response: Response): Promise<Failure> {
  const problem = (await response.json().catch(() => ({}))) as { readonly detail?: unknown };
  if (typeof problem.detail !== "string") return stranger(url);
  const hint = response.status === 401 ? " With this command: --token TOKEN, or VITRINE_TOKEN." : "";
  return new Failure(problem.detail + hint);
}

function stranger(url: string, cause?: unknown): Failure {
  return new Failure(
    `Cannot understand ${url}: the server there is not a Vitrine server. Give the address of one with --url.`,
    {
      cause,
    },
  );
}
