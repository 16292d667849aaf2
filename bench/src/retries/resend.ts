/**
 * What much client code does: whatever is no success (no answer in time, any other status, a body that is no JSON) is sent
 * again, up to `times` more.
 */
export async function resendOnAnyError(send: () => Promise<Response>, times: number): Promise<void> {
  for (let again = 0; again <= times; again += 1) {
    try {
      const response = await send();
      const body: unknown = await response.json();
      if (response.ok && body !== undefined) return;
    } catch {
      // The next time, then.
    }
  }
}
