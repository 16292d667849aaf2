/**
 * Resends on anything but success (no answer in time, any other status, a body that is not JSON), up to `times` more,
 * as much client code does.
 */
export async function resendOnAnyError(send: () => Promise<Response>, times: number): Promise<void> {
  for (let again = 0; again <= times; again += 1) {
    try {
      const response = await send();
      const body: unknown = await response.json();
      if (response.ok && body !== undefined) return;
    } catch {
      // Try again.
    }
  }
}
