/**
 * One secret, or several while they are being changed: a webhook that fits any of them is right.
 *
 * @example
 * ```ts
 * const secrets: Secrets = [newKey, oldKey];
 * ```
 */
export type Secrets = string | readonly string[];

/** The secrets as a list, trimmed as a client trims its key. @throws TypeError when there is none, or an empty one: a forgotten variable must not verify anything */
export function listSecrets(secrets: Secrets, act: string): readonly string[] {
  const list = [secrets].flat();
  if (list.length === 0)
    throw new TypeError(`Cannot ${act} a webhook: there is no secret. Pass the API key that signs.`);
  return list.map((secret) => {
    const trimmed = typeof secret === "string" ? secret.trim() : "";
    if (trimmed !== "") return trimmed;
    throw new TypeError(`Cannot ${act} a webhook: the secret is empty. Pass the API key that signs.`);
  });
}

/** The key of HMAC-SHA256 whose bytes are the secret's text. */
export async function importSecret(secret: string): Promise<CryptoKey> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  return crypto.subtle.importKey("raw", new TextEncoder().encode(secret), algorithm, false, ["sign", "verify"]);
}
