import type { Provider as Mock, Send } from "@vitrine/engine";
import { httpSend } from "@vitrine/server";

import type { Door } from "../../src/door.ts";
import { fetchDoor } from "../doors/fetch-door.ts";

/** An answer of a server, its body read. */
export interface Answered {
  readonly status: number;
  readonly headers: Headers;
  readonly body: unknown;
}

/** An outgoing webhook. */
export interface Posted {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Makes a wrong answer from the right one. */
export type ChangeAnswer = (right: Answered) => Answered;

/** Makes a wrong webhook from the right one. */
export type ChangePost = (right: Posted) => Posted;

/** The one behaviour in which a wrong server deviates. */
export interface Deviation {
  /** The deviation: "answers a wrong key with 403". */
  readonly what: string;
  /** The statement that it violates. */
  readonly statement: string;
  /** The calls it answers wrongly: method and path as called, "GET /v1/me"; a path may end in `*`. */
  readonly call?: string;
  readonly answer?: ChangeAnswer;
  /** How its webhooks are wrong. */
  readonly post?: ChangePost;
}

/** A door to a server that is correct except for one deviation. */
export function deviant(mock: Mock, deviation: Deviation): Door {
  const { post } = deviation;
  const send: Send = async (posting) => httpSend({ ...posting, ...post?.(posting) });
  const door = fetchDoor(mock, send);
  return {
    ...door,
    async open(world) {
      const handle = await door.open(world);
      return {
        ...handle,
        fetch: async (path, init) => {
          const asked = `${init?.method ?? "GET"} ${path.replace(/\?.*/, "")}`;
          return changed(deviation, asked, await handle.fetch(path, init));
        },
      };
    },
  };
}

async function changed({ call, answer }: Deviation, asked: string, response: Response): Promise<Response> {
  if (call === undefined || answer === undefined) return response;
  const meant = call.endsWith("*") ? asked.startsWith(call.slice(0, -1)) : asked === call;
  if (!meant) return response;
  const text = await response.text();
  if (text === "") return new Response(null, response);
  const wrong = answer({
    status: response.status,
    headers: response.headers,
    body: JSON.parse(text) as unknown,
  });
  return new Response(JSON.stringify(wrong.body), { status: wrong.status, headers: wrong.headers });
}

/** The fields of a body. */
export type Fields = Readonly<Record<string, unknown>>;

/** Changes the body of each success. */
export function fields(change: (body: Fields) => unknown): ChangeAnswer {
  return (right) => (right.status === 200 ? { ...right, body: change(right.body as Fields) } : right);
}

/** Replaces one status with another. */
export function status(from: number, to: number): ChangeAnswer {
  return (right) => (right.status === from ? { ...right, status: to } : right);
}

/** Changes the body of each answer with one status. */
export function refusal(from: number, change: (body: Fields) => unknown): ChangeAnswer {
  return (right) => (right.status === from ? { ...right, body: change(right.body as Fields) } : right);
}
