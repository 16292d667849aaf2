import type { Target } from "../../src/index.ts";

/** What a caller received. */
export interface Reading {
  /** `no answer`: the connection broke before one. `cut`: it broke in the body. `given up`: the caller aborted. */
  readonly end: "whole" | "cut" | "no answer" | "given up";
  /** 0 without an answer. */
  readonly status: number;
  readonly headers: Headers;
  /** The part of the body that arrived. */
  readonly text: string;
}

/** Reads as much of an answer as arrives. */
export async function readingOf(answer: Promise<Response>): Promise<Reading> {
  let response: Response;
  try {
    response = await answer;
  } catch (error) {
    return { end: endOf(error, "no answer"), status: 0, headers: new Headers(), text: "" };
  }
  const { status, headers } = response;
  let text = "";
  try {
    const decoder = new TextDecoder();
    for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
      text += decoder.decode(chunk, { stream: true });
    }
    return { end: "whole", status, headers, text };
  } catch (error) {
    return { end: endOf(error, "cut"), status, headers, text };
  }
}

/** A broken connection is a TypeError; any other error is our own mistake. */
function endOf(error: unknown, broken: "cut" | "no answer"): Reading["end"] {
  if (error instanceof TypeError) return broken;
  if (error instanceof DOMException && error.name === "AbortError") return "given up";
  throw error;
}

/** A request as recorded in the journal. */
export interface Entry {
  readonly at: string;
  readonly operation: string | null;
  readonly status: number;
  readonly fault: string | null;
  readonly lost: boolean;
  readonly posted: readonly number[];
  readonly response: string;
}

/** The journal's entries of one operation, oldest first. */
export async function requestsOf(target: Target, operation: string): Promise<readonly Entry[]> {
  const entries = (await target.control("GET", "/requests")) as readonly Entry[];
  return entries.filter((entry) => entry.operation === operation);
}

/** The journal's last entry of one operation. */
export async function lastRequest(target: Target, operation: string): Promise<Entry> {
  const entry = (await requestsOf(target, operation)).at(-1);
  if (!entry) throw new Error(`Cannot look at ${operation}: the journal has none.`);
  return entry;
}

/** The number of ledger entries. */
export async function booksOf(target: Target): Promise<number> {
  return ((await target.control("GET", "/ledger")) as { readonly entries: readonly unknown[] }).entries.length;
}
