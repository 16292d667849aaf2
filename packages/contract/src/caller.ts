import assert from "node:assert/strict";

import type { Account, FetchInit, Holder, Target } from "./target.ts";

/** The input of a call. Deliberately loose: scenarios also send what the documentation forbids. */
export interface Input {
  /** Values of the path parameters. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent unchanged, in place of `body`. */
  readonly text?: string;
  /** Extra headers; they override the key and the content type. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly garbled?: boolean;
}

/** An answer with its body read. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body parsed as JSON; throws when it is not JSON. */
  readonly body: Readonly<Record<string, unknown>>;
  /** `detail` of an error answer. */
  readonly detail: string;
}

/** The type of an operation's success body. */
interface Answering {
  readonly answer: unknown;
}

type AnswerOf<Operation> = Operation extends Answering ? Operation["answer"] : never;

/** Calls a provider with a key; `Operations` are the provider's, as generated from its spec. */
export type Caller<Operations, Held extends Holder = Account> = Held & Calls<Operations>;

/** The calls that a caller can make. */
export interface Calls<Operations> {
  /** Makes the call and returns any answer. */
  call(operation: keyof Operations & string, input?: Input): Promise<Reply>;
  /** Makes the call, expects success and returns the body. */
  ask<Name extends keyof Operations & string>(operation: Name, input?: Input): Promise<AnswerOf<Operations[Name]>>;
}

/** How calls to one provider are made. */
export interface CallerOptions {
  /** The headers that send a key. */
  credential(key: string): Readonly<Record<string, string>>;
  /** The success status of an operation. Default: 200. */
  success?(operation: string): number;
  /** Prefix of every operation's path. Default: none. */
  readonly basePath?: string;
}

/** The target's accounts, for providers whose callers are users. */
export function accountsOf(target: Target): readonly [Account, Account, ...Account[]] {
  return target.accounts as readonly [Account, Account];
}

/** Makes a caller for the holder of a key. */
export function createCaller<Operations, Held extends Holder = Account>(
  target: Target,
  held: Held,
  { credential, success = () => 200, basePath = "" }: CallerOptions,
): Caller<Operations, Held> {
  const call = async (operation: string, input: Input = {}): Promise<Reply> => {
    const { path, init } = requestOf(operation, credential(held.api_key), input);
    return readReply(await target.fetch(`${basePath}${path}`, init));
  };
  const calls: Calls<Operations> = {
    call,
    async ask(operation, input = {}) {
      const reply = await call(operation, input);
      assert.equal(reply.status, success(operation), `${operation} answers ${reply.status}: ${reply.text}`);
      return reply.body as never;
    },
  };
  return { ...held, ...calls };
}

/** Reads the body of an answer. */
export async function readReply(response: Response): Promise<Reply> {
  const text = await response.text();
  const body = (): Readonly<Record<string, unknown>> => JSON.parse(text) as Readonly<Record<string, unknown>>;
  return {
    status: response.status,
    headers: response.headers,
    text,
    get body() {
      return body();
    },
    get detail() {
      return String(body()["detail"]);
    },
  };
}

function requestOf(
  operation: string,
  credential: Readonly<Record<string, string>>,
  input: Input,
): { readonly path: string; readonly init: FetchInit } {
  const [method = "", template = ""] = operation.split(" ");
  const filled = template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(input.path?.[name] ?? ""));
  const query = new URLSearchParams(Object.entries(input.query ?? {}).map(([name, value]) => [name, String(value)]));
  const content = input.text ?? (input.body === undefined ? undefined : JSON.stringify(input.body));
  const headers = {
    ...credential,
    ...(content === undefined ? {} : { "content-type": "application/json" }),
    ...input.headers,
  };
  return {
    path: query.size > 0 ? `${filled}?${query.toString()}` : filled,
    init: { method, headers, ...(content === undefined ? {} : { body: content }), garbled: input.garbled ?? false },
  };
}
