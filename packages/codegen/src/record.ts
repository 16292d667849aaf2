/** A JSON object whose fields are not known yet. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** Whether `value` is an object with named fields: neither null nor an array. */
export function isRecord(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/**
 * `value` as an object; `{}` for what is not there.
 * @throws with `place`, where in the spec it stands, for anything else.
 */
export function record(value: unknown, place: string): JsonObject {
  if (value === undefined) return {};
  if (isRecord(value)) return value;
  throw new Error(`Cannot read ${place}: ${JSON.stringify(value)} is no object. Write a mapping there.`);
}
