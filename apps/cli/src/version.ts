import { readFileSync } from "node:fs";

/** The version of this package. */
export function ownVersion(): string {
  // One folder above the sources, and above the built files.
  const manifest: unknown = JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"));
  return (manifest as { readonly version: string }).version;
}
