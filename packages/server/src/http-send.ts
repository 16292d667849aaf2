import { withBasicAuth } from "@vitrine/engine";
import type { Send, SendResult } from "@vitrine/engine";

/** What is posted; whose it is does not matter here. */
type Posting = Omit<Parameters<Send>[0], "delivery">;

/**
 * Posts webhooks over the platform's `fetch`. Redirects are not followed, the time-out runs in real time until the
 * receiver's headers are there, and what it answers beside its status is thrown away. A user and a password in the URL become
 * Basic authentication.
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

/** A receiver may answer whatever it likes; more of it than this is not taken. */
const mostDiscarded = 64 * 1024;

/**
 * Only the status counts. The rest is read all the same, until the time-out: cancelled instead, a connection that its
 * receiver closes at the end of the answer would be broken off, and `fetch` would open another beside it.
 */
async function discard({ body }: Response): Promise<void> {
  let left = mostDiscarded;
  try {
    for await (const chunk of (body ?? []) as AsyncIterable<Uint8Array>) if ((left -= chunk.length) < 0) break;
  } catch {
    // Broken off, or never-ending: the event was delivered before.
  }
}

/** fetch says "fetch failed" and hides the reason (`ECONNREFUSED`) in its cause. */
function reasonOf(error: unknown, url: string): string {
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  if (!(cause instanceof Error)) return String(cause);
  // The list of https://fetch.spec.whatwg.org/#port-blocking; this is all that the platform says about it.
  if (cause.message === "bad port") {
    return `port ${new URL(url).port} is one that fetch never contacts. Let the receiver listen on another`;
  }
  const code = "code" in cause && typeof cause.code === "string" ? cause.code : undefined;
  const message = cause.message === "" ? cause.name : cause.message;
  return code === undefined || message.includes(code) ? message : `${message} (${code})`;
}
