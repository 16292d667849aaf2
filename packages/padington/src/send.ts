import { NetworkError } from "./errors/network-error.ts";

/**
 * A `fetch` function, as far as this client needs one: the platform's own, a mock's, or one that adds something.
 *
 * @example
 * ```ts
 * const logged: Fetch = (request) => (console.log(request.method, request.url), fetch(request));
 * ```
 */
export type Fetch = (request: Request) => Promise<Response>;

/** Sends one request of one operation and brings back the answer with its whole body. */
export type Send = (request: Request, operation: string) => Promise<Response>;

/**
 * Makes the one way out: every call of a client passes here, typed and raw alike, and nothing else calls `fetch`.
 *
 * Each request is sent exactly once. Whatever decides when a request leaves, how long it may take and whether it is sent
 * again belongs between this function and `fetch`, for one reason: here it is known which operation is called, so a
 * purchase can be told from a look-up. An attempt needs a request of its own (`request.clone()`): one that was sent cannot
 * be sent again.
 *
 * The body is read here and not by the caller, so that a connection that dies in the middle of an answer fails like any
 * other, with the status it had begun with.
 */
export function createSend(fetch: Fetch): Send {
  return async (request, operation) => {
    let status: number | undefined;
    try {
      const response = await fetch(request);
      ({ status } = response);
      return await withBodyRead(response);
    } catch (cause) {
      if (request.signal.aborted) throw cause;
      throw new NetworkError(operation, { status, cause });
    }
  };
}

/** The same response, its body no longer on its way. */
async function withBodyRead(response: Response): Promise<Response> {
  const { body, status, statusText, headers } = response;
  return body === null ? response : new Response(await response.arrayBuffer(), { status, statusText, headers });
}
