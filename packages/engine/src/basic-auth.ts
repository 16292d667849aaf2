import type { Composed } from "./delivery.ts";

/** What is sent, and where to. */
type Addressed = Pick<Composed, "url" | "headers">;

/**
 * A user and a password in a URL as Basic authentication (RFC 7617), the way HTTP clients send them: the platform's `Request`
 * refuses such a URL.
 */
export function withBasicAuth({ url, headers }: Addressed): Addressed {
  const to = new URL(url);
  if (to.username === "" && to.password === "") return { url, headers };
  const credentials = new TextEncoder().encode(`${decoded(to.username)}:${decoded(to.password)}`);
  to.username = to.password = "";
  return { url: to.href, headers: { ...headers, authorization: `Basic ${btoa(String.fromCharCode(...credentials))}` } };
}

/** As it stands where it is no valid percent-encoding. */
function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
