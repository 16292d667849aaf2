/** Optional text fields: an empty text counts as not sent (T007). */
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

/** Removes fields that count as not sent: null ones, and empty optional texts (T007). */
export function withoutUnsetFields(body: unknown): unknown {
  if (typeof body !== "object" || body === null || Array.isArray(body)) return body;
  return Object.fromEntries(
    Object.entries(body).filter(([name, value]) => value !== null && !(value === "" && optionalTexts.has(name))),
  );
}
