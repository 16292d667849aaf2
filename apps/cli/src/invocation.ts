/** How this program is called here, to give advice that can be pasted. */
export function invocation(
  env: Readonly<Record<string, string | undefined>> = process.env,
  module: string = import.meta.url,
): string {
  // Only a checkout runs the sources.
  if (module.endsWith(".ts")) return "npm start --";
  return env["npm_lifecycle_event"] === "npx" ? "npx vitrine" : "vitrine";
}
