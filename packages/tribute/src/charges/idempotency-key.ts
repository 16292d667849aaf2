/** The maximum length of a key, in UTF-16 units. */
const longest = 64;

/**
 * The idempotency key of a ref's charge, the same each time it is sent. A ref that is too long is replaced by its
 * SHA-256, which has 64 digits.
 */
export async function idempotencyKeyOf(ref: string): Promise<string> {
  if (ref.length <= longest) return ref;
  const digest = await crypto.subtle.digest("SHA-256", new TextEncoder().encode(ref));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, "0")).join("");
}
