import assert from "node:assert/strict";

import type { Account, FetchInit, Holder, Target } from "./target.ts";

/** What goes into a call. Deliberately loose: scenarios also send what the documentation forbids. */
export interface Input {
  /** Values for the {names} in the path. */
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, string | number | boolean>>;
  /** Sent as JSON. */
  readonly body?: unknown;
  /** Sent as it is, in place of `body`. */
  readonly text?: string;
  /** In addition to the key and the content type; they win over both. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly garbled?: boolean;
}

/** An answer whose body has been read. */
export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  /** The body read as JSON; reading throws when it is none. */
  readonly body: Readonly<Record<string, unknown>>;
  /** `detail` of an error answer. */
  readonly detail: string;
}

/** What is known of an operation: the body of its success. */
interface Answering {
  readonly answer: unknown;
}

type AnswerOf<Operation> = Operation extends Answering ? Operation["answer"] : never;

/** Somebody who calls a provider with a key; `Operations` are the provider's, as generated from its spec. */
export type Caller<Operations, Held extends Holder = Account> = Held & Calls<Operations>;

/** What a caller can do. */
export interface Calls<Operations> {
  /** Makes the call and gives back whatever comes. */
  call(operation: keyof Operations & string, input?: Input): Promise<Reply>;
  /** Makes the call, expects its success and gives back the body. */
  ask<Name extends keyof Operations & string>(operation: Name, input?: Input): Promise<AnswerOf<Operations[Name]>>;
}

/** How calls to one provider are made. */
export interface CallerOptions {
  /** The headers that show a key. */
  credential(key: string): Readonly<Record<string, string>>;
  /** The status of an operation's success; 200 unless told otherwise. */
  success?(operation: string): number;
  /** What stands before the path of every operation; nothing unless told otherwise. */
  readonly basePath?: string;
}

/** The target's accounts, where those who call are users. */
export function accountsOf(target: Target): readonly [Account, Account, ...Account[]] {
  return target.accounts as readonly [Account, Account];
}

/** Makes a caller of whoever holds a key. */
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
