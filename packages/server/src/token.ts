/** A word nobody guesses, 128 random bits: what the control API asks for beyond loopback. */
export async function makeToken(): Promise<string> {
  const { randomBytes } = await import("node:crypto");
  return randomBytes(16).toString("hex");
}
