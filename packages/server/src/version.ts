import { readFileSync } from "node:fs";

/** The version of this package, as `GET /_vitrine/health` reports it. */
export function ownVersion(): string {
  // One folder up from both the sources and the build output.
  const manifest: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  return (manifest as { readonly version: string }).version;
}
