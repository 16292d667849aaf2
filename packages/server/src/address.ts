/** Replaces a wildcard host, which means all addresses of this machine, with one that clients can connect to. */
export function reachable(host: string): string {
  if (host === "0.0.0.0") return "127.0.0.1";
  return host === "::" ? "::1" : host;
}

/** Formats a host as a URL writes it. */
export function bracketed(host: string): string {
  return host.includes(":") ? `[${host}]` : host;
}
