import type { Phase } from "./errors/cut-short.ts";
import { neverLeft } from "./never-left.ts";
import { BodyTooLarge, receive, type Received } from "./received.ts";
import type { Timers } from "./timers.ts";

/**
 * A `fetch` function as the client needs it: the platform's, a mock's, or a wrapper.
 *
 * @example
 * ```ts
 * const logged: Fetch = (request) => (console.log(request.method, request.url), fetch(request));
 * ```
 */
export type Fetch = (request: Request) => Promise<Response>;

/** A request that can be sent more than once, because its body is bytes and not a stream. */
export interface BufferedRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: ArrayBuffer | null;
}

/** The result of one attempt. */
export type Attempted = { readonly received: Received } | { readonly failed: AttemptFailure };

/** Why an attempt brought no complete answer, and how far it got. */
export interface AttemptFailure {
  readonly how: "connection" | "timeout" | "aborted" | "too large";
  readonly phase: Phase;
  /** The status of the answer, if its headers had arrived. */
  readonly status: number | undefined;
  /** The time limit of the attempt, in milliseconds. */
  readonly ms: number;
  /** The maximum size of the answer's body, in bytes. */
  readonly maxBytes: number;
  readonly cause: unknown;
}

/** What one attempt needs besides the request. */
export interface AttemptMeans {
  readonly fetch: Fetch;
  readonly timers: Timers;
  /** The time limit, in milliseconds, including the whole body. */
  readonly ms: number;
  /** The maximum size of the answer's body, in bytes, after decompression. */
  readonly maxBytes: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * Reads the request's body into memory, so that the request can be sent more than once.
 * `closing` adds `connection: close`, which some platforms do not send.
 */
export async function bufferBody(
  request: Request,
  { closing }: { readonly closing: boolean },
): Promise<BufferedRequest> {
  const { url, method } = request;
  const headers = new Headers(request.headers);
  // Runtimes resend a POST when a kept-alive connection turns out to be dead. A request that may change something
  // therefore gets its own connection.
  if (closing) headers.set("connection", "close");
  return { url, method, headers, body: request.body === null ? null : await request.arrayBuffer() };
}

/**
 * Sends a request once, without following redirects, and reads the whole answer before the deadline.
 * The deadline and the signal end it even if `fetch` ignores them. It leaves no listener on the signal.
 */
export async function attempt(
  { url, ...init }: BufferedRequest,
  { fetch, timers, ms, maxBytes, signal }: AttemptMeans,
): Promise<Attempted> {
  // A controller for each attempt: nothing stays attached to a signal that outlives the call.
  const cut = new AbortController();
  let status: number | undefined;
  let how: AttemptFailure["how"] = "connection";
  let giveUp = (_reason: unknown): void => {};
  const given = new Promise<never>((_resolve, reject) => {
    giveUp = reject;
  });
  const end = (by: AttemptFailure["how"], reason: unknown): void => {
    how = by;
    giveUp(reason);
    cut.abort(reason);
  };
  const onAbort = (): void => end("aborted", signal?.reason);
  signal?.addEventListener("abort", onAbort, { once: true });
  const cancelDeadline = timers.after(ms, () => end("timeout", new Error(`no answer within ${ms} ms`)));
  try {
    const exchange = async (): Promise<Received> => {
      const request = new Request(url, { ...init, redirect: "manual", signal: cut.signal });
      const onHeaders = (begun: number): void => {
        status = begun;
      };
      return receive(await fetch(request), { maxBytes, onHeaders });
    };
    return { received: await Promise.race([exchange(), given]) };
  } catch (cause) {
    // Close the connection: nobody will read the rest of the body.
    if (cause instanceof BodyTooLarge) end("too large", cause);
    const unsent = how === "connection" && status === undefined && neverLeft(cause);
    const phase = status !== undefined ? "body" : unsent ? "connect" : "answer";
    return { failed: { how, phase, status, ms, maxBytes, cause } };
  } finally {
    cancelDeadline();
    signal?.removeEventListener("abort", onAbort);
  }
}
