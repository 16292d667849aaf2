/** The key that signs: HMAC-SHA256, the API key as its secret ("Signature Verification" in the documentation). */
export async function importSecret(secret: string, act: string): Promise<CryptoKey> {
  if (typeof secret !== "string" || secret.trim() === "") {
    throw new TypeError(`Cannot ${act} a webhook: the secret is empty. Pass the API key that registered the URL.`);
  }
  const algorithm = { name: "HMAC", hash: "SHA-256" };
  return crypto.subtle.importKey("raw", new TextEncoder().encode(secret), algorithm, false, ["sign", "verify"]);
}
