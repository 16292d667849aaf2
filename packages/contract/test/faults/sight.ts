import type { Target } from "../../src/index.ts";

/** What a caller got. */
export interface Reading {
  /** `no answer`: the connection broke before one. `cut`: it broke in the body. `given up`: by the caller. */
  readonly end: "whole" | "cut" | "no answer" | "given up";
  /** 0 without an answer. */
  readonly status: number;
  readonly headers: Headers;
  /** As much of the body as came. */
  readonly text: string;
}

/** Reads an answer as far as it comes. */
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

/** What breaks a connection is a TypeError; everything else is a mistake of ours. */
function endOf(error: unknown, broken: "cut" | "no answer"): Reading["end"] {
  if (error instanceof TypeError) return broken;
  if (error instanceof DOMException && error.name === "AbortError") return "given up";
  throw error;
}

/** A request as the journal has it. */
export interface Entry {
  readonly at: string;
  readonly operation: string | null;
  readonly status: number;
  readonly fault: string | null;
  readonly lost: boolean;
  readonly posted: readonly number[];
  readonly response: string;
}

/** What the journal has of one operation, oldest first. */
export async function requestsOf(target: Target, operation: string): Promise<readonly Entry[]> {
  const entries = (await target.control("GET", "/requests")) as readonly Entry[];
  return entries.filter((entry) => entry.operation === operation);
}

/** The last that the journal has of one operation. */
export async function lastRequest(target: Target, operation: string): Promise<Entry> {
  const entry = (await requestsOf(target, operation)).at(-1);
  if (!entry) throw new Error(`Cannot look at ${operation}: the journal has none.`);
  return entry;
}

/** How many entries the ledger has. */
export async function booksOf(target: Target): Promise<number> {
  return ((await target.control("GET", "/ledger")) as { readonly entries: readonly unknown[] }).entries.length;
}
