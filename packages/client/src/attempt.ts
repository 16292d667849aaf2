import type { Phase } from "./errors/cut-short.ts";
import { neverLeft } from "./never-left.ts";
import { BodyTooLarge, receive, type Received } from "./received.ts";
import type { Timers } from "./timers.ts";

/**
 * A `fetch` function, as far as a client needs one: the platform's own, a mock's, or one that adds something.
 *
 * @example
 * ```ts
 * const logged: Fetch = (request) => (console.log(request.method, request.url), fetch(request));
 * ```
 */
export type Fetch = (request: Request) => Promise<Response>;

/** A request that can be sent more than once: its body is bytes, not a stream. */
export interface BufferedRequest {
  readonly url: string;
  readonly method: string;
  readonly headers: Headers;
  readonly body: ArrayBuffer | null;
}

/** What came of an attempt. */
export type Attempted = { readonly received: Received } | { readonly failed: AttemptFailure };

/** Why an attempt brought no whole answer, and how far it had come. */
export interface AttemptFailure {
  readonly how: "connection" | "timeout" | "aborted" | "too large";
  readonly phase: Phase;
  /** The status of the answer that had begun. */
  readonly status: number | undefined;
  /** How long it was given, in milliseconds. */
  readonly ms: number;
  /** How large its answer could be, in bytes. */
  readonly maxBytes: number;
  readonly cause: unknown;
}

/** What a request is sent with once. */
export interface AttemptMeans {
  readonly fetch: Fetch;
  readonly timers: Timers;
  /** How long the attempt may take, the whole body included. */
  readonly ms: number;
  /** How large the answer's body may be, unpacked. */
  readonly maxBytes: number;
  readonly signal?: AbortSignal | undefined;
}

/** Takes the body of a request in, so that it can be sent more than once. What `connection: close` asks for, some platforms leave out. */
export async function bufferBody(
  request: Request,
  { closing }: { readonly closing: boolean },
): Promise<BufferedRequest> {
  const { url, method } = request;
  const headers = new Headers(request.headers);
  // Runtimes send a POST again when a kept connection turns out to be dead: what may change something has a connection of its own.
  if (closing) headers.set("connection", "close");
  return { url, method, headers, body: request.body === null ? null : await request.arrayBuffer() };
}

/**
 * Sends a request once, follows no redirect and takes the answer in to its last byte, all before the deadline.
 * It ends at the deadline or the signal also when `fetch` takes no notice of them, and leaves no listener behind.
 */
export async function attempt(
  { url, ...init }: BufferedRequest,
  { fetch, timers, ms, maxBytes, signal }: AttemptMeans,
): Promise<Attempted> {
  // One for each attempt: what hangs on it goes with it, and nothing hangs on a signal that outlives the call.
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
    // Ends the connection: the rest of the body is on its way to nobody.
    if (cause instanceof BodyTooLarge) end("too large", cause);
    const unsent = how === "connection" && status === undefined && neverLeft(cause);
    const phase = status !== undefined ? "body" : unsent ? "connect" : "answer";
    return { failed: { how, phase, status, ms, maxBytes, cause } };
  } finally {
    cancelDeadline();
    signal?.removeEventListener("abort", onAbort);
  }
}
