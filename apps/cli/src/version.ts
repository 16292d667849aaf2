import { readFileSync } from "node:fs";

/** The version of this package. */
export function ownVersion(): string {
  // One folder up from the sources and from what is built of them.
  const manifest: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  return (manifest as { readonly version: string }).version;
}
