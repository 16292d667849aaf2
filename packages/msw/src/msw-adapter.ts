import type { Answer } from "@vitrine/engine";

/** Captured before a test can install fake timers. */
const { setTimeout } = globalThis;

/**
 * Converts an answer to what MSW sends, or breaks the connection if the answer asks for it.
 *
 * Sets the content length as a server would: a reader can then tell half a body from a whole one, and MSW 3 keeps the
 * connection, which makes the next request a fifth faster.
 */
export function responseOf({ method }: Request, { status, headers, body, cut }: Answer): Response {
  if (cut === "reset") return Response.error();
  if (method === "HEAD" || bodiless.has(status)) return new Response(null, { status, headers });
  const bytes = new TextEncoder().encode(body);
  const framed = new Headers(headers);
  framed.set("content-length", String(bytes.length));
  framed.delete("transfer-encoding");
  return new Response(cut === "truncate" ? halfOf(bytes) : bytes, { status, headers: framed });
}

/** Statuses whose `Response` must not have a body. */
const bodiless: ReadonlySet<number> = new Set([204, 205, 304]);

/** A stream that gives half of the body and then fails like a lost connection. */
function halfOf(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array> {
  let sent = false;
  return new ReadableStream({
    async pull(controller) {
      if (!sent) {
        sent = true;
        controller.enqueue(bytes.subarray(0, Math.floor(bytes.length / 2)));
        return;
      }
      // MSW 3 sends status and headers with the first bytes; an error in the same turn would overtake them.
      await new Promise((resolve) => setTimeout(resolve));
      controller.error(new TypeError("terminated"));
    },
  });
}
