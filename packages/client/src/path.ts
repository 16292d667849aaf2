/**
 * Fills in a path template with encoded values.
 *
 * @throws TypeError for a value that would lead to another operation's path (`""`, `.`, `..`), or that is neither text
 * nor a safe integer
 */
export function writePath(path: string, values: Readonly<Record<string, unknown>>): string {
  return path.replaceAll(/\{([^{}]+)\}/g, (_place, name: string) => {
    const value = values[name];
    if (typeof value === "number" && Number.isSafeInteger(value) && value >= 0) return String(value);
    if (typeof value === "string" && !["", ".", ".."].includes(value) && value.isWellFormed()) {
      return encodeURIComponent(value);
    }
    const shown = typeof value === "string" ? JSON.stringify(value) : String(value);
    throw new TypeError(`Cannot call ${path}: ${name} is ${shown}. Pass the ${name} exactly as the API gave it.`);
  });
}
