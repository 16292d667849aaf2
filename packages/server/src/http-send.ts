import { withBasicAuth } from "@vitrine/engine";
import type { Send, SendResult } from "@vitrine/engine";

/** What is posted. The delivery it belongs to does not matter here. */
type Posting = Omit<Parameters<Send>[0], "delivery">;

/**
 * Posts webhooks with the platform's `fetch`. It does not follow redirects, and it ignores everything in the response except
 * the status. The time-out counts real time until the response headers arrive. A user and a password in the URL become Basic
 * authentication.
 */
export const httpSend: (posting: Posting) => Promise<SendResult> = async ({ url, headers, body, timeoutMs }) => {
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const to = withBasicAuth({ url, headers });
    const response = await fetch(to.url, {
      method: "POST",
      headers: to.headers,
      body,
      redirect: "manual",
      signal: timeout,
    });
    void discard(response);
    return { status: response.status };
  } catch (error) {
    return { error: timeout.aborted ? `no answer within ${timeoutMs} ms` : reasonOf(error, url) };
  }
};

/** The most bytes of a response body that are read. */
const mostDiscarded = 64 * 1024;

/**
 * Reads and discards the rest of a response until the time-out; only its status counts. Cancelling instead would break a
 * connection that the receiver closes at the end of its response, and `fetch` would open another beside it.
 */
async function discard({ body }: Response): Promise<void> {
  let left = mostDiscarded;
  try {
    for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) if ((left -= chunk.length) < 0) break;
  } catch {
    // Broken off or endless: the event was delivered already.
  }
}

/** `fetch` reports "fetch failed" and puts the reason (`ECONNREFUSED`) in its cause. */
function reasonOf(error: unknown, url: string): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return String(cause);
  // The list of https://fetch.spec.whatwg.org/#port-blocking. The platform gives no more detail than this.
  if (cause.message === "bad port") {
    return `port ${new URL(url).port} is one that fetch never contacts. Let the receiver listen on another`;
  }
  const code = "code" in cause && typeof cause.code === "string" ? cause.code : undefined;
  const message = cause.message === "" ? cause.name : cause.message;
  return code === undefined || message.includes(code) ? message : `${message} (${code})`;
}
