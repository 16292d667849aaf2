import { readEvent } from "./read-event.ts";
import type { WebhookScheme } from "./scheme.ts";
import { WebhookPayloadError } from "./webhook-payload-error.ts";

/** Whether the scheme acknowledges this body without a signature. */
export function needsNoSignature(bytes: Uint8Array, scheme: WebhookScheme): boolean {
  if (!scheme.unsigned?.length) return false;
  try {
    return scheme.unsigned.includes(readEvent(bytes, scheme).name);
  } catch (error) {
    if (error instanceof WebhookPayloadError) return false;
    throw error;
  }
}
