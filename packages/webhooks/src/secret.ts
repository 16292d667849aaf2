/**
 * One secret, or several during a key rotation: a webhook that matches any of them is valid.
 *
 * @example
 * ```ts
 * const secrets: Secrets = [newKey, oldKey];
 * ```
 */
export type Secrets = string | readonly string[];

/**
 * Returns the secrets as a list, trimmed in the same way as a client trims its key.
 *
 * @throws TypeError if there is none or one is empty, so that a missing environment variable cannot verify anything
 */
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

/** The HMAC-SHA256 key whose bytes are the secret's text. */
export async function importSecret(secret: string): Promise<CryptoKey> {
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  return crypto.subtle.importKey("raw", new TextEncoder().encode(secret), algorithm, false, ["sign", "verify"]);
}
