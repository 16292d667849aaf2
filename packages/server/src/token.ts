/** Generates a token of 128 random bits, which the control API requires beyond loopback. */
export async function makeToken(): Promise<string> {
  const { randomBytes } = await import("node:crypto");
  return randomBytes(16).toString("hex");
}
