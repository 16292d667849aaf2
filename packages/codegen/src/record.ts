/** A JSON object with unknown fields. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether `value` is an object other than null or an array. */
export function isRecord(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * `value` as an object; `{}` for undefined.
 * @throws for anything else, naming `place`, its place in the spec
 */
export function record(value: unknown, place: string): JsonObject {
  if (value === undefined) return {};
  if (isRecord(value)) return value;
  throw new Error(`Cannot read ${place}: ${JSON.stringify(value)} is no object. Write a mapping there.`);
}
