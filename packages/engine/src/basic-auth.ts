import type { Composed } from "./delivery.ts";

/** What is sent, and where to. */
type Addressed = Pick<Composed, "url" | "headers">;

/**
 * Sends the user and password of a URL as Basic authentication (RFC 7617), as HTTP clients do; the platform's `Request`
 * refuses such a URL.
 */
export function withBasicAuth({ url, headers }: Addressed): Addressed {
  const to = new URL(url);
  if (to.username === "" && to.password === "") return { url, headers };
  const credentials = new TextEncoder().encode(`${decoded(to.username)}:${decoded(to.password)}`);
  to.username = to.password = "";
  return { url: to.href, headers: { ...headers, authorization: `Basic ${btoa(String.fromCharCode(...credentials))}` } };
}

/** Falls back to the text itself if it is not valid percent-encoding. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
