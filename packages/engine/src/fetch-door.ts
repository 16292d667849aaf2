import type { Answer, Call } from "./call.ts";

/** Converts a platform `Request` and its body's text to a call. */
export function callOf(request: Request, body: string): Call {
  const { method, url, headers } = request;
  const pathStart = url.indexOf("/", url.indexOf("://") + 3);
  const hash = url.indexOf("#", pathStart);
  const end = hash === -1 ? url.length : hash;
  const question = url.indexOf("?", pathStart);
  const pathEnd = question === -1 || question > end ? end : question;
  return {
    method,
    path: url.slice(pathStart, pathEnd),
    query: pathEnd === end ? "" : url.slice(pathEnd + 1, end),
    body,
    header: (name) => headers.get(name) ?? undefined,
    signal: request.signal,
  };
}

/** Converts an answer to what the platform's `fetch` gives: a `Response`, or the error of a broken connection. */
export function responseOf(request: Request, { status, headers, body, cut }: Answer): Response {
  request.signal.throwIfAborted();
  if (cut === "reset") throw networkError("fetch failed", "ECONNRESET");
  const empty = request.method === "HEAD" || status === 204 || status === 205 || status === 304;
  const sent = empty ? null : cut === "truncate" ? halfOf(body) : body;
  return new Response(sent, { status, headers: Object.isFrozen(headers) ? preparedOf(headers) : { ...headers } });
}

/** Caches `Headers` for frozen header objects that many answers share, so that the platform checks them only once. */
const prepared = new WeakMap<object, Headers>();

function preparedOf(headers: Answer["headers"]): Headers {
  const known = prepared.get(headers);
  if (known) return known;
  const made = new Headers(headers);
  prepared.set(headers, made);
  return made;
}

/** A stream that gives half of the body and then fails like a lost connection. */
function halfOf(body: string): ReadableStream<Uint8Array> {
  const bytes = new TextEncoder().encode(body);
  const half = bytes.slice(0, bytes.length >> 1);
  let sent = false;
  return new ReadableStream({
    pull(controller) {
      if (sent) controller.error(networkError("terminated", "UND_ERR_SOCKET"));
      else controller.enqueue(half);
      sent = true;
    },
  });
}

function networkError(message: string, code: string): TypeError {
  return new TypeError(message, { cause: Object.assign(new Error(`${message}: ${code}`), { code }) });
}
