/** The address of this machine where the host means all of its addresses. */
export function reachable(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  return host === "::" ? "::1" : host;
}

/** A host as a URL writes it. */
export function bracketed(host: string): string {
  return host.includes(":") ? `[${host}]` : host;
}
