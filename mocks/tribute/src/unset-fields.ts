/** Optional texts: an empty one counts as not sent (T007). */
const optionalTexts: ReadonlySet<string> = new Set([
  "successUrl",
  "failUrl",
  "email",
  "comment",
  "customerId",
  "period",
  "imageUrl",
  "trialPeriod",
  "reference",
  "idempotencyKey",
]);

/** A body without the fields that count as not sent: those that are null, and optional texts that are empty (T007). */
export function withoutUnsetFields(body: unknown): unknown {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return body;
  return Object.fromEntries(
    Object.entries(body).filter(([name, value]) => value !== null && !(value === "" && optionalTexts.has(name))),
  );
}
