/**
 * Converts the return value of `afterwards` to JSON, so that two runs can be compared.
 * @throws Error for a value that JSON would not keep whole
 */
export function comparableText(returned: unknown): string {
  const text = JSON.stringify(returned, (_name, value: unknown) => {
    const kind = kindLostInJson(value);
    if (kind === undefined) return value;
    throw new Error(
      `Cannot compare what \`afterwards\` returned: it has ${kind} in it, which JSON cannot show. Return plain values.`,
    );
  }) as string | undefined;
  return text ?? "nothing";
}

/** The kind of a value that JSON refuses, or writes as `{}` whatever it holds; undefined for all others. */
function kindLostInJson(value: unknown): string | undefined {
  if (typeof value === "bigint") return "a bigint";
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const prototype = Object.getPrototypeOf(value) as { readonly constructor?: { readonly name: string } } | null;
  if (prototype === null || prototype === Object.prototype || Object.keys(value).length > 0) return undefined;
  return `a ${prototype.constructor?.name ?? "class instance"}`;
}
